#include "base/locale_guard.h"
#include "services/backup_service.h"
#include "services/job_runner.h"
#include "services/workspace.h"
#include "storage/database.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/pages/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_failure.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"
#include "ui/widgets/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QUndoStack>

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>

namespace {

using shelfcast::services::Workspace;
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
        }
        return false;
    }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Polish && object->inherits("QTipLabel"))
            static_cast<QLabel*>(object)->setTextFormat(Qt::PlainText);
        return false;
    }
};

/// Makes the backup of the day in the background, unless there is one.
void makeDailyBackup(Workspace& workspace, shelfcast::services::JobRunner& jobs, QObject* receiver) {
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (workspace.database().isReadOnly() ||
        !shelfcast::services::BackupService(workspace.database()).isDue(today))
        return;
    jobs.run<std::string>(
        QApplication::translate("main", "Making the daily backup"),
        [&workspace, today](const shelfcast::JobContext& job) -> shelfcast::Result<std::string> {
            SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
            if (stores.empty())
                return std::string();
            return shelfcast::services::BackupService(workspace.database()).makeDaily(today, job);
        },
        receiver, [](const shelfcast::Result<std::string>&) {});
}

/// One open database with the window over it. The parts go in the opposite order of their making: first the
/// window, then the jobs (which are waited for), then the database.
struct Session {
    Session(std::unique_ptr<Workspace> opened, ui::Theme& theme, ui::ViewState& viewState)
        : workspace(std::move(opened)), context{*workspace, jobs, undo, messages, files, viewState},
          window(context, theme) {}
    std::unique_ptr<Workspace> workspace;
    shelfcast::services::JobRunner jobs;
    QUndoStack undo;
    ui::MessageBox messages;
    ui::FileDialog files;
    ui::PageContext context;
    ui::MainWindow window;
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
    parser.addOption(database);
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QApplication::translate("main", "A sales file to import."),
                                 QStringLiteral("[file]"));
    parser.process(application);

    ui::Theme theme;
    theme.setChoice(ui::schemeChoiceFromString(viewState.text(QStringLiteral("theme"))));

    std::unique_ptr<Session> session;
    std::unique_ptr<ui::OpenFailure> failure;
    shelfcast::services::JobRunner restoring;
    Workspace::Options options;
    options.databasePath = parser.isSet(database)
                               ? ui::utf8(QFileInfo(parser.value(database)).absoluteFilePath())
                               : Workspace::defaultDatabasePath();

    const std::function<void()> open = [&] {
        QDir().mkpath(QFileInfo(ui::text(options.databasePath)).absolutePath());
        auto workspace = Workspace::open(options);
        if (workspace) {
            session = std::make_unique<Session>(std::move(*workspace), theme, viewState);
            session->window.show();
            makeDailyBackup(*session->workspace, session->jobs, &session->window);
            if (!parser.positionalArguments().isEmpty())
                session->window.importFile(
                    QFileInfo(parser.positionalArguments().first()).absoluteFilePath());
            if (failure)
                failure->hide();
            return;
        }
        failure = std::make_unique<ui::OpenFailure>(workspace.error(), ui::text(options.databasePath),
                                                    ui::newestBackup(ui::text(options.databasePath)));
        QObject::connect(
            failure.get(), &ui::OpenFailure::restoreChosen, &application,
            [&](const QString& backup) {
                failure->setEnabled(false);
                restoring.run<std::string>(
                    QApplication::translate("main", "Restoring the backup"),
                    [from = ui::utf8(backup), to = options.databasePath](const shelfcast::JobContext& job) {
                        return shelfcast::services::MaintenanceService::restore(from, to, job);
                    },
                    &application,
                    [&](shelfcast::Result<std::string> kept) {
                        failure->setEnabled(true);
                        if (kept)
                            open();
                        else
                            failure->showError(kept.error());
                    });
            },
            Qt::QueuedConnection);
        QObject::connect(
            failure.get(), &ui::OpenFailure::readOnlyChosen, &application,
            [&] {
                options.readOnly = true;
                open();
            },
            Qt::QueuedConnection);
        QObject::connect(
            failure.get(), &ui::OpenFailure::retryChosen, &application, [&] { open(); },
            Qt::QueuedConnection);
        QObject::connect(
            failure.get(), &ui::OpenFailure::fileChosen, &application,
            [&](const QString& path) {
                options.databasePath = ui::utf8(path);
                open();
            },
            Qt::QueuedConnection);
        failure->show();
    };
    open();
    return QApplication::exec();
}
