#pragma once

#include "services/imports/import_service.h"
#include "services/settings/settings_service.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shelfcast::ui {

class DecisionList;
class FindingsList;
class PreviewTable;

/// What was understood of one file, all of it correctable, before anything is stored.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(QWidget* parent = nullptr);
    /// A new file: all choices are automatic again.
    void start(const QString& path);
    void showReport(const ImportReport& report, const std::vector<std::vector<std::string>>& rows);
    /// What the rules of the table do to today's orders.
    void showOrders(const std::vector<services::OrdersPreview>& orders);
    /// The choices made do not fit the file: nothing can be imported until one is changed.
    void refuse();
    void setBusy(bool busy);
    QString path() const { return m_path; }
    const services::ImportOptions& options() const { return m_options; }
    const ImportReport& report() const { return m_report; }

Q_SIGNALS:
    /// A choice changed: the preview is out of date.
    void optionsChanged();
    void importClicked();
    void closed();
    void exportRejectedClicked();

private:
    QComboBox* addChoice(QFormLayout* form, const QString& name,
                         const QList<std::pair<QString, QString>>& choices,
                         std::string services::ImportOptions::*option);
    void mappingChanged(int column, const std::string& field);

    QString m_path;
    services::ImportOptions m_options;
    ImportReport m_report;
    QLabel *m_file, *m_sentence, *m_questions, *m_orders, *m_findingsTitle;
    DecisionList* m_decisions;
    PreviewTable* m_preview;
    FindingsList* m_findings;
    QPushButton *m_import, *m_how;
    QWidget *m_choices, *m_storeRow;
    QComboBox *m_encoding, *m_delimiter, *m_decimal, *m_dateOrder, *m_sheet, *m_table, *m_overlap, *m_missing;
    QLineEdit* m_store;
};

} // namespace shelfcast::ui
