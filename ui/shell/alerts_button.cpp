#include "ui/shell/alerts_button.h"

#include "services/alerts/alert_service.h"
#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/pages/page_context.h"
#include "ui/shell/alerts_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/theme/icons.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QDate>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int trayMilliseconds = 10000;
}

AlertsButton::AlertsButton(MainWindow& window, PageContext& context)
    : QToolButton(&window), m_window(window), m_context(context) {
    setObjectName(QStringLiteral("alertsButton"));
    setIcon(ui::icon(QStringLiteral("bell")));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &AlertsButton::openDialog);
    take({});
}

void AlertsButton::take(std::vector<Alert> alerts) {
    m_alerts = std::move(alerts);
    say();
}

QString AlertsButton::quietWords() const {
    return m_looking  ? tr("Looking for what needs your attention\u2026")
           : m_looked ? tr("Nothing needs your attention.")
                      : tr("Nobody has looked yet for what needs your attention.");
}

void AlertsButton::say() {
    const auto open = static_cast<int>(std::ranges::count(m_alerts, AlertState::Open, &Alert::state));
    setText(open == 0 ? QString() : format::count(open));
    setToolButtonStyle(open == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setAccessibleName(open > 0           ? tr("%n alert(s) that nobody has looked at", nullptr, open)
                      : m_alerts.empty() ? tr("Alerts: %1").arg(quietWords())
                                         : tr("No new alert"));
    setToolTip(accessibleName());
    Q_EMIT alertsRead();
}

void AlertsButton::readAgain() {
    m_context.jobs.run<std::vector<Alert>>(
        tr("Reading the alerts"),
        [&workspace = m_context.workspace](const JobContext&) {
            return services::AlertService(workspace).list();
        },
        this,
        [this](Result<std::vector<Alert>> alerts) {
            if (alerts)
                take(std::move(*alerts));
        });
}

void AlertsButton::look() {
    if (m_context.workspace.isReadOnly()) {
        readAgain();
        return;
    }
    if (m_looking) { // once more at the end: something changed meanwhile
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    say();
    m_context.jobs.run<services::AlertNews>(
        tr("Looking for what needs attention"),
        [&workspace = m_context.workspace](const JobContext& job) {
            return services::AlertService(workspace).lookAndSend(toDay(QDate::currentDate()), nullptr, job);
        },
        this,
        [this](Result<services::AlertNews> news) {
            m_looking = false;
            m_looked = news.has_value();
            if (news) {
                tell(news->told);
                readAgain();
            } else {
                say();
            }
            if (std::exchange(m_lookAgain, false))
                look();
        });
}

void AlertsButton::tell(const std::vector<Alert>& news) {
    if (news.empty() || m_window.isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable())
        return; // the bell says it
    auto* tray = new QSystemTrayIcon(ui::icon(QStringLiteral("bell")), this);
    tray->show();
    connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
        m_window.raise();
        m_window.activateWindow();
        openDialog();
    });
    QTimer::singleShot(2 * trayMilliseconds, tray, &QObject::deleteLater);
    tray->showMessage(tr("Shelfcast"), wordsOf(news.front().finding.sentence),
                      ui::icon(QStringLiteral("bell")), trayMilliseconds);
}

void AlertsButton::openDialog() {
    auto* dialog = new AlertsDialog(m_context, *this, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!m_looked)
        look();
}

} // namespace shelfcast::ui
