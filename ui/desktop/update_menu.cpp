#include "ui/desktop/update_menu.h"

#include "ui/pages/view_state.h"

#include <QAction>
#include <QDate>
#include <QMenu>

#include <utility>

namespace shelfcast::ui {

namespace {

const QString weeklyKey = QStringLiteral("updates/weekly"), lastKey = QStringLiteral("updates/last");
constexpr int hour = 60 * 60 * 1000; // milliseconds

} // namespace

UpdateMenu::UpdateMenu(QUrl address, QString version, ViewState& state,
                       std::function<void(const QString&)> say, QObject* parent)
    : QObject(parent), m_check(std::move(address), version), m_state(state), m_say(std::move(say)),
      m_version(std::move(version)) {
    m_timer.setInterval(hour);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QDate today = QDate::currentDate();
        if (UpdateCheck::isDue(QDate::fromString(m_state.text(lastKey), Qt::ISODate), today))
            check(false);
    });
    if (!m_state.text(weeklyKey).isEmpty())
        m_timer.start();
}

void UpdateMenu::addTo(QMenu& menu) {
    menu.addSeparator();
    QAction* now = menu.addAction(tr("Look for a newer version"));
    now->setObjectName(QStringLiteral("updateNow"));
    connect(now, &QAction::triggered, this, [this] { check(true); });
    QAction* weekly = menu.addAction(tr("Look once a week"));
    weekly->setObjectName(QStringLiteral("updateWeekly"));
    weekly->setCheckable(true);
    weekly->setChecked(!m_state.text(weeklyKey).isEmpty());
    connect(weekly, &QAction::toggled, this, [this](bool wanted) {
        m_state.setText(weeklyKey, wanted ? QStringLiteral("yes") : QString());
        wanted ? m_timer.start() : m_timer.stop();
    });
}

void UpdateMenu::check(bool byHand) {
    m_check.run([this, byHand](const UpdateCheck::Outcome& outcome) {
        m_state.setText(lastKey, QDate::currentDate().toString(Qt::ISODate));
        if (outcome.kind == UpdateCheck::Outcome::Kind::Newer)
            m_say(
                tr("Shelfcast %1 is there; this is %2. Nothing was loaded.").arg(outcome.version, m_version));
        else if (byHand && outcome.kind == UpdateCheck::Outcome::Kind::Newest)
            m_say(tr("This is the newest version, %1.").arg(m_version));
        else if (byHand)
            m_say(tr("The newest version could not be learnt: no answer within three seconds. Shelfcast "
                     "needs none."));
    });
}

} // namespace shelfcast::ui
