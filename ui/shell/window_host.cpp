#include "ui/shell/window_host.h"

#include "services/diagnosis.h"
#include "services/jobs/job_journal.h"
#include "services/keeping/backup_service.h"
#include "services/log.h"
#include "ui/pages/page_context.h"
#include "ui/pages/view_state.h"
#include "ui/shell/file_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start/recovery_page.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QUndoStack>

namespace shelfcast::ui {

/// One open database with the window over it. The parts go in the opposite order of their making: first the
/// window, then the jobs (which are waited for), then the database.
struct WindowHost::Session {
    Session(std::unique_ptr<services::Workspace> opened, WindowHost& host)
        : workspace(std::move(opened)), context{*workspace,    jobs,       undo,
                                                host.messages, host.files, host.m_viewState},
          window(context, host.m_theme) {
        jobs.setDatabase(workspace->isReadOnly() ? std::string() : workspace->databasePath());
    }
    std::unique_ptr<services::Workspace> workspace;
    services::JobRunner jobs;
    QUndoStack undo;
    PageContext context;
    MainWindow window;
};

namespace {

/// Makes the backup of the day in the background, unless there is one.
void makeDailyBackup(services::Workspace& workspace, services::JobRunner& jobs, MainWindow* window) {
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (workspace.isReadOnly() || !workspace.backups().isDue(today))
        return;
    jobs.run<std::string>(
        WindowHost::tr("Making the daily backup"),
        [&workspace, today](const JobContext& job) -> Result<std::string> {
            SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
            if (stores.empty())
                return std::string();
            return workspace.backups().makeDaily(today, job);
        },
        window, [](const Result<std::string>&) {}, {"backup", "--daily"});
}

/// While one window takes the place of another, the application must not take the last one for closed.
struct StaysOpen {
    bool before = QApplication::quitOnLastWindowClosed();
    StaysOpen() { QApplication::setQuitOnLastWindowClosed(false); }
    ~StaysOpen() { QApplication::setQuitOnLastWindowClosed(before); }
};

} // namespace

WindowHost::WindowHost(Theme& theme, ViewState& viewState, QObject* parent)
    : QObject(parent), m_theme(theme), m_viewState(viewState) {}

WindowHost::~WindowHost() = default;

MainWindow* WindowHost::window() const {
    return m_session ? &m_session->window : nullptr;
}

RecoveryPage* WindowHost::recovery() const {
    return m_recovery.get();
}

services::Workspace* WindowHost::workspace() const {
    return m_session ? m_session->workspace.get() : nullptr;
}

bool WindowHost::isBusy() const {
    return m_jobs.running() > 0 || (m_session && m_session->jobs.running() > 0);
}

void WindowHost::open(const QString& path, bool readOnly, const QString& fileToImport) {
    Wish wish;
    wish.options.databasePath = utf8(QFileInfo(path).absoluteFilePath());
    wish.options.readOnly = readOnly;
    wish.import = fileToImport;
    // A database that was there once is not made anew in silence, nor one that was chosen.
    wish.mayCreate = !m_session && !recentDatabases(m_viewState).contains(text(wish.options.databasePath)) &&
                     services::everyBackup(wish.options.databasePath).empty();
    tryOpen(wish);
}

void WindowHost::create(const QString& path) {
    Wish wish;
    wish.options.databasePath = utf8(QFileInfo(path).absoluteFilePath());
    wish.mayCreate = true;
    tryOpen(wish);
}

void WindowHost::tryOpen(const Wish& wish) {
    if (const auto missing = services::missingDatabase(wish.options.databasePath, !wish.mayCreate)) {
        showRecovery(*missing, wish);
        return;
    }
    if (m_session && m_wish.options.databasePath == wish.options.databasePath)
        closeSession(); // one process, one writer
    if (wish.mayCreate)
        QDir().mkpath(QFileInfo(text(wish.options.databasePath)).absolutePath());
    auto workspace = services::Workspace::open(wish.options);
    if (workspace)
        show(std::move(*workspace), wish);
    else
        showRecovery(workspace.error(), wish);
}

void WindowHost::show(std::unique_ptr<services::Workspace> workspace, const Wish& wish) {
    const StaysOpen stays;
    closeSession();
    m_wish = wish;
    m_wish.mayCreate = false;
    if (!wish.options.readOnly) // a backup that is looked into is no database to come back to
        rememberDatabase(m_viewState, text(wish.options.databasePath));
    m_session = std::make_unique<Session>(std::move(workspace), *this);
    MainWindow& window = m_session->window;
    // Queued: each of them ends the window that asks for it.
    connect(
        &window.fileMenu(), &FileMenu::openRequested, this,
        [this](const QString& path, bool readOnly) { open(path, readOnly); }, Qt::QueuedConnection);
    connect(&window.fileMenu(), &FileMenu::newRequested, this, &WindowHost::create, Qt::QueuedConnection);
    connect(&window.fileMenu(), &FileMenu::restoreRequested, this, &WindowHost::restore,
            Qt::QueuedConnection);
    connect(
        &window, &MainWindow::troubled, this, [this](const Error& error) { showRecovery(error, m_wish); },
        Qt::QueuedConnection);
    window.show();
    m_recovery.reset();
    m_wait.reset();
    Q_EMIT shown(text(wish.options.databasePath));
    if (!wish.import.isEmpty())
        window.importFile(wish.import);
    tellWhatHappened();
    makeDailyBackup(*m_session->workspace, m_session->jobs, &window);
}

/// What opening found out, and what was cut off the last time.
void WindowHost::tellWhatHappened() {
    QStringList sentences;
    for (const Message& finding : m_session->workspace->findings()) {
        sentences << wordsOf(finding);
        services::log::write("warning", "database", finding.english());
    }
    const QString crash = text(services::log::lastCrash(services::log::folder()));
    const QString crashKey = QStringLiteral("window/lastCrash");
    if (!services::log::folder().empty() && !crash.isEmpty() && crash != m_viewState.text(crashKey)) {
        m_viewState.setText(crashKey, crash);
        sentences << tr("Shelfcast ended unexpectedly on %1; the page Health has the trace.")
                         .arg(format::timestamp(utf8(crash)));
    }
    if (!m_session->workspace->isReadOnly()) {
        const auto cutOff = services::JobJournal(m_wish.options.databasePath).takeInterrupted();
        if (!cutOff.empty())
            sentences << tr("Cut off the last time: %n job(s). Nothing of it is stored half; the page Health "
                            "runs it again.",
                            nullptr, static_cast<int>(cutOff.size()));
    }
    if (!sentences.isEmpty())
        m_session->window.tell(sentences.join(u' '));
}

void WindowHost::closeSession() {
    if (!m_session)
        return;
    const StaysOpen stays;
    m_session->window.saveState();
    m_session.reset();
}

void WindowHost::showRecovery(const Error& error, const Wish& wish) {
    services::log::write("error", "database", error.message.english());
    const StaysOpen stays;
    // Trouble with the open database closes it; trouble with another one leaves the window where it is.
    const bool isSame = m_session && m_wish.options.databasePath == wish.options.databasePath;
    const QString former = m_session && !isSame ? text(m_wish.options.databasePath) : QString();
    auto page = std::make_unique<RecoveryPage>(files, error, text(wish.options.databasePath), former);
    connect(
        page.get(), &RecoveryPage::retryChosen, this, [this, wish] { tryOpen(wish); }, Qt::QueuedConnection);
    connect(
        page.get(), &RecoveryPage::readOnlyChosen, this,
        [this, wish] {
            Wish reading = wish;
            reading.options.readOnly = true;
            tryOpen(reading);
        },
        Qt::QueuedConnection);
    connect(
        page.get(), &RecoveryPage::fileChosen, this, [this](const QString& path) { open(path); },
        Qt::QueuedConnection);
    connect(page.get(), &RecoveryPage::bundleChosen, this, [this, error, wish](const QString& path) {
        services::DiagnosisRequest asked;
        asked.out = utf8(path);
        asked.logFolder = services::log::folder();
        asked.databasePath = wish.options.databasePath;
        asked.problem = error.message;
        m_jobs.run<std::vector<std::string>>(
            tr("Saving a diagnostic bundle"),
            [asked](const JobContext& job) { return services::writeDiagnosis(nullptr, asked, job); }, this,
            [this](const Result<std::vector<std::string>>& done) {
                if (!done && m_recovery)
                    m_recovery->showError(done.error());
            });
    });
    connect(
        page.get(), &RecoveryPage::salvageChosen, this, [this, error, wish] { salvage(error, wish); },
        Qt::QueuedConnection);
    connect(
        page.get(), &RecoveryPage::newChosen, this,
        [this, path = text(wish.options.databasePath)] { create(path); }, Qt::QueuedConnection);
    connect(
        page.get(), &RecoveryPage::restoreChosen, this,
        [this, wish](const QString& backup) {
            closeSession();
            m_wish = wish;
            if (services::needsPassphrase(utf8(backup)))
                askPassphrase(backup);
            else
                restore(backup);
        },
        Qt::QueuedConnection);
    connect(
        page.get(), &RecoveryPage::backChosen, this,
        [this] {
            const StaysOpen open;
            if (m_session)
                m_session->window.show();
            m_recovery.reset();
        },
        Qt::QueuedConnection);
    page->show();
    if (isSame)
        closeSession();
    else if (m_session)
        m_session->window.hide();
    if (!m_session)
        m_wish = wish;
    m_recovery = std::move(page);
}

void WindowHost::salvage(const Error& error, const Wish& wish) {
    const std::string target = services::salvageTarget(wish.options.databasePath);
    m_jobs.setDatabase(wish.options.databasePath);
    const auto job = m_jobs.run<storage::SalvageReport>(
        tr("Saving what can be read"),
        [from = wish.options.databasePath, target](const JobContext& context) {
            return services::salvage(from, target, context);
        },
        this,
        [this, error, wish](const Result<storage::SalvageReport>& report) {
            if (!m_recovery)
                return;
            if (report) {
                showRecovery(error, wish); // with what was saved among the backups
                m_recovery->showSaved(*report);
                return;
            }
            m_recovery->setBusy(false);
            m_recovery->showError(report.error());
        },
        {"salvage", target});
    m_recovery->follow(job);
}

void WindowHost::askPassphrase(const QString& backup) {
    MessageBox::Question question;
    question.title = tr("Passphrase of the backup");
    question.details = tr("This backup is encrypted.");
    question.accept = tr("Restore");
    messages.askPassphrase(m_recovery.get(), question, false,
                           [this, backup](const std::optional<QString>& passphrase) {
                               if (passphrase)
                                   restore(backup, *passphrase);
                           });
}

void WindowHost::restore(const QString& backup, const QString& passphrase) {
    const StaysOpen stays;
    closeSession();
    std::vector<std::string> command{"restore", utf8(backup)};
    m_jobs.setDatabase(m_wish.options.databasePath);
    const auto job = m_jobs.run<std::string>(
        tr("Restoring the backup"),
        [from = utf8(backup), to = m_wish.options.databasePath,
         secret = utf8(passphrase)](const JobContext& context) {
            return services::MaintenanceService::restore(from, to, context, secret);
        },
        this, [this, backup](const Result<std::string>& kept) { restored(kept, backup); },
        std::move(command));
    if (m_recovery) {
        m_recovery->follow(job);
        return;
    }
    m_wait = std::make_unique<WaitPage>(
        tr("Restoring %1").arg(QFileInfo(backup).fileName()),
        tr("The backup is checked, copied and put in place. The database of now is kept beside it."), job);
    m_wait->show();
}

void WindowHost::restored(const Result<std::string>& kept, const QString& backup) {
    if (!kept && m_recovery) {
        m_recovery->setBusy(false);
        m_recovery->showError(kept.error());
        return;
    }
    m_wish.options.readOnly = false;
    tryOpen(m_wish);
    if (!m_session)
        return;
    if (!kept) { // the database is as it was
        if (kept.error().code != ErrorCode::Cancelled)
            m_session->window.showError(kept.error());
        return;
    }
    const QString words = tr("Restored %1.").arg(QFileInfo(backup).fileName());
    if (kept->empty())
        m_session->window.say(words);
    else
        m_session->window.say(
            words + u' ' + tr("The database before is kept as %1.").arg(QFileInfo(text(*kept)).fileName()),
            [this, before = text(*kept)] {
                QMetaObject::invokeMethod(
                    this, [this, before] { restore(before); }, Qt::QueuedConnection);
            });
}

} // namespace shelfcast::ui
