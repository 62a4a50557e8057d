#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace shelfcast::server {
class Service;
}

namespace shelfcast::services {
class Workspace;
}

namespace shelfcast::ui {

class ViewState;

/// The switch that lets other programs ask the open database over HTTP, on this computer alone, and change it
/// while the window holds it: both work on the same workspace. Off until somebody ticks it; remembered by
/// database. Ends with its parent, which must go before the workspace.
class ServiceMenu : public QObject {
    Q_OBJECT
public:
    struct Faces {
        std::function<void(const QString&)> say; ///< shows a sentence to the user
        std::function<void()> changed;           ///< somebody changed something through the service
    };
    ServiceMenu(services::Workspace& workspace, ViewState& state, Faces faces, QObject* parent);
    ~ServiceMenu() override;
    /// Behind the menu's action `after`; null = at its end. Starts what was on the last time.
    void addTo(QMenu& menu, QAction* after);
    bool isOn() const { return m_service != nullptr; }
    QString address() const;
    /// Port from the next start on; 0 = a free one.
    void setPort(int port);

private:
    void turn(bool on);
    void remember(bool on);
    void showState();

    services::Workspace& m_workspace;
    ViewState& m_state;
    Faces m_faces;
    std::unique_ptr<server::Service> m_service;
    QAction *m_switch, *m_page;
    QTimer m_timer;
    std::uint64_t m_changes = 0;
};

} // namespace shelfcast::ui
