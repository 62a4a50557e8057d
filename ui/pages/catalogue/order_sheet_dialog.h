#pragma once

#include "services/settings/settings_service.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace shelfcast::ui {

/// Which columns a supplier's order sheet has, in which order, and what the supplier calls them.
class OrderSheetDialog : public QDialog {
    Q_OBJECT
public:
    OrderSheetDialog(PageContext& context, std::string supplier, const QString& name, QWidget* parent);
    /// The setting for what is ticked; nothing for the usual sheet.
    std::optional<std::string> columns() const;

Q_SIGNALS:
    /// Kept; `before` puts everything back.
    void saved(const QString& words, const std::vector<shelfcast::services::SettingChange>& before,
               const std::vector<shelfcast::services::SettingChange>& after);

private:
    void load();
    /// The chosen columns first, then the others; none: the usual sheet.
    void show(const std::vector<services::OrderColumn>& chosen);
    void move(int by);
    void showSheet();
    void save();
    std::string key() const { return "order_columns." + m_supplier; }

    PageContext& m_context;
    std::string m_supplier;
    QString m_name;
    QTableWidget* m_table;
    QLabel* m_sheet;
    QPushButton *m_up, *m_down, *m_save;
    std::optional<std::string> m_kept;
};

} // namespace shelfcast::ui
