#include "base/crash_log.h"
#include "base/locale_guard.h"
#include "services/log.h"
#include "services/workspace.h"
#include "ui/pages/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_host.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLabel>

#include <cstdio>
#include <exception>

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
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Polish && object->inherits("QTipLabel"))
            static_cast<QLabel*>(object)->setTextFormat(Qt::PlainText);
        return false;
    }
};

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

    ui::Theme theme;
    theme.setChoice(ui::schemeChoiceFromString(viewState.text(QStringLiteral("theme"))));

    const std::string logs = shelfcast::services::log::usualFolder();
    shelfcast::services::log::start(logs);
    shelfcast::keepCrashLog(shelfcast::services::log::crashFile(logs), SHELFCAST_VERSION);

    ui::WindowHost host(theme, viewState);
    const QStringList files = parser.positionalArguments();
    host.open(parser.isSet(database) ? parser.value(database)
                                     : ui::text(shelfcast::services::Workspace::defaultDatabasePath()),
              parser.isSet(readOnly),
              files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath());
    return QApplication::exec();
}
