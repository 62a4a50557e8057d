#pragma once

#include "base/result.h"
#include "domain/alert.h"

#include <QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace shelfcast::ui {

class AlertsButton;
class MainWindow;
struct PageContext;

/// What somebody should look at: what it is, how much money, what to do, and the way to the page where it is
/// done. Whoever has looked at one says so here.
class AlertsDialog : public QDialog {
    Q_OBJECT
public:
    AlertsDialog(PageContext& context, AlertsButton& button, MainWindow& window);

private:
    void fill();
    QWidget* makeRow(const Alert& alert);
    void change(std::function<Result<Alert>()> work);
    void openPage(const Alert& alert);

    PageContext& m_context;
    AlertsButton& m_button;
    MainWindow& m_window;
    QVBoxLayout* m_list;
    QLabel* m_message;
};

} // namespace shelfcast::ui
