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
    /// The alerts, after a first look where this window has not looked yet.
    void openDialog();
    /// What no alert at all means: that nothing needs attention, or that nobody has looked yet.
    QString quietWords() const;

Q_SIGNALS:
    void alertsRead();

private:
    void take(std::vector<Alert> alerts);
    void tell(const std::vector<Alert>& news);
    void say();

    MainWindow& m_window;
    PageContext& m_context;
    std::vector<Alert> m_alerts; ///< not over, newest first
    bool m_looking = false, m_lookAgain = false;
    bool m_looked = false; ///< this window has looked at the rules since the data last changed
};

} // namespace shelfcast::ui
