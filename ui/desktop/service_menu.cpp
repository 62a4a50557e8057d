#include "ui/desktop/service_menu.h"

#include "server/service.h"
#include "services/workspace.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QSignalBlocker>
#include <QUrl>

namespace shelfcast::ui {

namespace {

const QString databasesKey = QStringLiteral("service/databases"), portKey = QStringLiteral("service/port");
constexpr int usualPort = 8000, lookEveryMs = 1000;

} // namespace

ServiceMenu::ServiceMenu(services::Workspace& workspace, ViewState& state, Faces faces, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_state(state), m_faces(std::move(faces)),
      m_switch(new QAction(this)), m_page(new QAction(tr("Open the service's page"), this)) {
    m_switch->setObjectName(QStringLiteral("serviceSwitch"));
    m_switch->setCheckable(true);
    m_switch->setEnabled(!workspace.isReadOnly());
    m_page->setObjectName(QStringLiteral("servicePage"));
    connect(m_switch, &QAction::toggled, this, &ServiceMenu::turn);
    connect(m_page, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl(address())); });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const std::uint64_t now = m_service ? m_service->changes() : m_changes;
        if (std::exchange(m_changes, now) != now)
            m_faces.changed();
    });
    showState();
}

ServiceMenu::~ServiceMenu() = default;

void ServiceMenu::addTo(QMenu& menu, QAction* after) {
    const auto actions = menu.actions();
    const auto index = actions.indexOf(after);
    QAction* before = index >= 0 && index + 1 < actions.size() ? actions[index + 1] : nullptr;
    menu.insertAction(before, m_switch);
    menu.insertAction(before, m_page);
    if (m_switch->isEnabled() && m_state.list(databasesKey).contains(text(m_workspace.databasePath())))
        m_switch->setChecked(true);
}

QString ServiceMenu::address() const {
    return m_service ? text(m_service->address()) : QString();
}

void ServiceMenu::setPort(int port) {
    m_state.setText(portKey, QString::number(port));
}

void ServiceMenu::turn(bool on) {
    if (on && !m_service) {
        server::ServiceOptions options;
        options.databasePath = m_workspace.databasePath();
        options.shared = &m_workspace;
        options.port = m_state.text(portKey, QString::number(usualPort)).toInt();
        auto service = server::Service::start(options);
        if (service) {
            m_service = std::move(*service);
            m_changes = m_service->changes();
            m_timer.start(lookEveryMs);
            m_faces.say(m_service->asksForSignIn()
                            ? tr("Other programs can ask at %1.").arg(address())
                            : tr("Other programs of this computer can ask and change everything at %1.")
                                  .arg(address()));
        } else {
            m_faces.say(wordsOf(service.error().message));
        }
    } else if (!on && m_service) {
        m_timer.stop();
        m_service.reset(); // what is being answered is answered
        m_faces.say(tr("Other programs get no answer any more."));
    }
    remember(isOn());
    showState();
}

void ServiceMenu::remember(bool on) {
    QStringList databases = m_state.list(databasesKey);
    databases.removeAll(text(m_workspace.databasePath()));
    if (on)
        databases.append(text(m_workspace.databasePath()));
    m_state.setList(databasesKey, databases);
}

void ServiceMenu::showState() {
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(isOn());
    m_switch->setText(isOn() ? tr("A&nswer other programs (%1)").arg(address())
                             : tr("A&nswer other programs"));
    m_page->setVisible(isOn());
}

} // namespace shelfcast::ui
