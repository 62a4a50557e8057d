#include "base/crash_log.h"
#include "base/locale_guard.h"
#include "services/log.h"
#include "services/workspace.h"
#include "ui/desktop/service_menu.h"
#include "ui/desktop/single_instance.h"
#ifdef SHELFCAST_UPDATE_ADDRESS
#include "ui/desktop/update_menu.h"
#endif
#include "ui/pages/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start/recovery_page.h"
#include "ui/shell/window_host.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLabel>
#include <QMenu>
#include <QScreen>

#include <cstdio>
#include <exception>
#include <functional>

namespace {

namespace ui = shelfcast::ui;

/// No exception leaves the event loop, and what a file says is shown as text: a tip that looks like markup
/// would otherwise be laid out, and pictures named in it read.
class Application : public QApplication {
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) { installEventFilter(this); }
    bool notify(QObject* receiver, QEvent* event) override {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "shelfcast: an unexpected error was stopped: %s\n", error.what());
            shelfcast::services::log::write("error", "window", error.what());
        }
        return false;
    }
    /// What macOS hands over: a file that was dropped on the icon or opened by a double-click.
    std::function<void(const QString&)> openFile;
    bool event(QEvent* event) override {
        if (event->type() != QEvent::FileOpen || !openFile)
            return QApplication::event(event);
        openFile(static_cast<QFileOpenEvent*>(event)->file());
        return true;
    }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Polish && object->inherits("QTipLabel"))
            static_cast<QLabel*>(object)->setTextFormat(Qt::PlainText);
        return false;
    }
};

/// The window, or what is shown in its place.
void bringForward(const ui::WindowHost& host) {
    QWidget* window = host.recovery();
    if (host.window())
        window = host.window();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

/// On a screen that is smaller than the window's usual size, the window fills it.
void fitToScreen(QWidget& window) {
    const QSize room = window.screen()->availableSize(), frame = window.frameSize() - window.size();
    const QSize most = room - frame;
    if (window.width() <= most.width() && window.height() <= most.height())
        return;
    window.resize(window.size().boundedTo(most));
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("OMP_WAIT_POLICY", "PASSIVE"); // before XGBoost's OpenMP starts: idle threads must not spin
    Application application(argc, argv);
    shelfcast::useCNumericLocale();
    QApplication::setApplicationName(QStringLiteral("Shelfcast"));
    QApplication::setOrganizationName(QStringLiteral("Shelfcast"));
    QApplication::setApplicationVersion(QStringLiteral(SHELFCAST_VERSION));

    ui::ViewState viewState;
    ui::Translations translations;
    translations.install(viewState.text(QStringLiteral("language")));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Forecasts and orders for shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("db"),
                                      QApplication::translate("main", "The database to open or create."),
                                      QStringLiteral("file"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      QApplication::translate("main", "Write nothing to the database."));
    parser.addOption(database);
    parser.addOption(readOnly);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QApplication::translate("main", "A sales file to import."),
                                 QStringLiteral("[file]"));
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    const QString file = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    const QString path = parser.isSet(database)
                             ? parser.value(database)
                             : ui::text(shelfcast::services::Workspace::defaultDatabasePath());
    if (ui::SingleInstance::handOver(path, file))
        return 0;

    ui::Theme theme;
    theme.setChoice(ui::schemeChoiceFromString(viewState.text(QStringLiteral("theme"))));

    const std::string logs = shelfcast::services::log::usualFolder();
    shelfcast::services::log::start(logs);
    shelfcast::keepCrashLog(shelfcast::services::log::crashFile(logs), SHELFCAST_VERSION);

    QObject::connect(&application, &QCoreApplication::aboutToQuit, [] { shelfcast::endsAsMeant(); });

    ui::WindowHost host(theme, viewState);
    ui::SingleInstance instance;
    QObject::connect(&host, &ui::WindowHost::shown, &instance, &ui::SingleInstance::serve);
    QObject::connect(&instance, &ui::SingleInstance::asked, &host, [&host](const QString& wanted) {
        bringForward(host);
        if (host.window() && !wanted.isEmpty())
            host.window()->importFile(wanted);
    });
#ifdef SHELFCAST_UPDATE_ADDRESS
    ui::UpdateMenu updates(QUrl(QStringLiteral(SHELFCAST_UPDATE_ADDRESS)), QStringLiteral(SHELFCAST_VERSION),
                           viewState, [&host](const QString& words) {
                               if (host.window())
                                   host.window()->say(words);
                           });
    QObject::connect(&host, &ui::WindowHost::shown, &updates, [&host, &updates] {
        updates.addTo(*host.window()->findChild<QMenu*>(QStringLiteral("helpMenu")));
    });
#endif
    QObject::connect(&host, &ui::WindowHost::shown, &host, [&host] { fitToScreen(*host.window()); });
    QObject::connect(&host, &ui::WindowHost::shown, &host, [&host, &viewState] {
        ui::MainWindow* window = host.window(); // goes before the workspace, and with it the service
        auto* service = new ui::ServiceMenu(
            *host.workspace(), viewState,
            {[window](const QString& words) { window->say(words); }, [window] { window->reload(); }}, window);
        service->addTo(*window->findChild<QMenu*>(QStringLiteral("fileMenu")),
                       window->findChild<QAction*>(QStringLiteral("openNight")));
    });
    application.openFile = [&host](const QString& wanted) {
        if (host.window())
            host.window()->importFile(wanted);
    };
    host.open(path, parser.isSet(readOnly), file);
    return QApplication::exec();
}
