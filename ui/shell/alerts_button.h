#pragma once

#include "domain/alert.h"

#include <QToolButton>

#include <vector>

namespace shelfcast::ui {

class MainWindow;
struct PageContext;

/// The bell: how many alerts nobody has looked at, and the way to them. Looks at the rules itself, in the
/// background, after sales or models have changed.
class AlertsButton : public QToolButton {
    Q_OBJECT
public:
    AlertsButton(MainWindow& window, PageContext& context);
    /// Reads what is known.
    void readAgain();
    /// Looks at every rule, tells what is new and sends it to where the settings say.
    void look();
    const std::vector<Alert>& alerts() const { return m_alerts; }
    void openDialog();

Q_SIGNALS:
    void alertsRead();

private:
    void take(std::vector<Alert> alerts);
    void tell(const std::vector<Alert>& news);

    MainWindow& m_window;
    PageContext& m_context;
    std::vector<Alert> m_alerts; ///< not over, newest first
    bool m_looking = false, m_lookAgain = false;
};

} // namespace shelfcast::ui
