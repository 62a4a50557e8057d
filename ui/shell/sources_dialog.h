#pragma once

#include "services/night/night_sources.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace shelfcast::ui {

struct PageContext;

/// The databases of other programs that the night reads: made, tried, changed and taken away.
class SourcesDialog : public QDialog {
    Q_OBJECT
public:
    SourcesDialog(PageContext& context, QWidget* parent);

private:
    QLineEdit* makeField(const QString& name, const QString& caption, const QString& hint);
    void read(const std::string& chosen);
    void choose(int row);
    services::NightSource source() const;
    void update();
    void save();
    void remove();
    void tryOut();

    PageContext& m_context;
    std::vector<services::NightSource> m_kept;
    QListWidget* m_list;
    QLineEdit *m_name, *m_connection, *m_user, *m_passwordFile, *m_passwordVariable;
    QComboBox* m_driver;
    QPlainTextEdit* m_query;
    QLabel* m_message;
    QPushButton *m_remove, *m_try, *m_save;
    bool m_trying = false;
};

} // namespace shelfcast::ui
