#include "ui/shell/file_menu.h"

#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/pages/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/theme/icons.h"
#include "ui/widgets/words/format.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace shelfcast::ui {

namespace {
constexpr int mostRecent = 8;

QString recentKey() {
    return QStringLiteral("window/databases");
}
} // namespace

QStringList recentDatabases(const ViewState& viewState) {
    return viewState.list(recentKey());
}

void rememberDatabase(ViewState& viewState, const QString& path) {
    QStringList recent = recentDatabases(viewState);
    recent.removeAll(path);
    recent.prepend(path);
    viewState.setList(recentKey(), recent.mid(0, mostRecent));
}

FileMenu::FileMenu(MainWindow& window, PageContext& context)
    : QObject(&window), m_window(window), m_context(context) {}

void FileMenu::addTo(QMenu* menu) {
    const auto add = [&](const QString& text, const char* name, auto&& slot, const char* iconName = "") {
        QAction* action = menu->addAction(icon(QString::fromLatin1(iconName)), text, this, slot);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    add(
        tr("&Open database\u2026"), "openDatabase", [this] { chooseDatabase(false); }, "file");
    m_recent = menu->addMenu(tr("&Recent databases"));
    m_recent->setObjectName(QStringLiteral("recentDatabases"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    fillRecent();
    add(
        tr("Open rea&d-only\u2026"), "openReadOnly", [this] { chooseDatabase(true); }, "lock");
    add(
        tr("&New database\u2026"), "newDatabase", [this] { newDatabase(); }, "plus");
    menu->addSeparator();
    add(
        tr("&Back up now\u2026"), "backUpNow", [this] { backUp(false); }, "download");
    add(
        tr("Back up &encrypted\u2026"), "backUpEncrypted", [this] { backUp(true); }, "lock");
    add(
        tr("Re&store a backup\u2026"), "restoreBackup", [this] { chooseBackup(); }, "undo");
}

void FileMenu::fillRecent() {
    m_recent->clear();
    for (const QString& path : recentDatabases(m_context.viewState)) {
        if (path == text(m_context.workspace.databasePath()))
            continue;
        QString shown = QDir::toNativeSeparators(path);
        QAction* action = m_recent->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { openOther(path, false); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No other database yet"))->setEnabled(false);
}

void FileMenu::unlessBusy(const std::function<void()>& go) {
    const int running = m_context.jobs.runningLong();
    if (running == 0) {
        go();
        return;
    }
    MessageBox::Question question;
    question.title = tr("Stop %n job(s)?", nullptr, running);
    question.details =
        tr("The database can only be changed when nothing works on it. What was begun is stopped; "
           "nothing of it is stored half.");
    question.accept = tr("Stop and go on");
    m_context.messages.ask(&m_window, question, [go](bool accepted) {
        if (accepted)
            go();
    });
}

void FileMenu::chooseDatabase(bool readOnly) {
    m_context.files.openFile(&m_window, tr("Open a database"),
                             tr("Shelfcast databases (*.db);;All files (*)"),
                             [this, readOnly](const QString& path) { openOther(path, readOnly); });
}

void FileMenu::openOther(const QString& path, bool readOnly) {
    unlessBusy([this, path, readOnly] { Q_EMIT openRequested(path, readOnly); });
}

void FileMenu::newDatabase() {
    m_context.files.saveFile(
        &m_window, tr("New database"), tr("shelfcast.db"), tr("Shelfcast databases (*.db)"),
        [this](const QString& path) { unlessBusy([this, path] { Q_EMIT newRequested(path); }); });
}

void FileMenu::backUp(bool encrypted) {
    const QString stem = QFileInfo(text(m_context.workspace.databasePath())).completeBaseName() + u' ' +
                         QDate::currentDate().toString(Qt::ISODate);
    const QString suggestion = encrypted ? tr("%1 backup.shelfcast").arg(stem) : tr("%1 backup.db").arg(stem);
    m_context.files.saveFile(
        &m_window, tr("Back up"), suggestion,
        encrypted ? tr("Encrypted backups (*.shelfcast)") : tr("Shelfcast databases (*.db)"),
        [this, encrypted](const QString& path) {
            if (!encrypted) {
                writeBackup(path, std::nullopt);
                return;
            }
            MessageBox::Question question;
            question.title = tr("Passphrase of the backup");
            question.details =
                tr("Only this passphrase opens the backup again. Nobody can find it out when it is "
                   "forgotten, so keep it where you keep your keys.");
            question.accept = tr("Back up");
            m_context.messages.askPassphrase(&m_window, question, true,
                                             [this, path](const std::optional<QString>& passphrase) {
                                                 if (passphrase)
                                                     writeBackup(path, passphrase);
                                             });
        });
}

void FileMenu::writeBackup(const QString& path, const std::optional<QString>& passphrase) {
    std::vector<std::string> command{"backup", utf8(path)};
    if (passphrase)
        command.emplace_back("--encrypt"); // the passphrase is written down nowhere
    m_window.runLong<bool>(
        tr("Backing up"),
        [&workspace = m_context.workspace, file = utf8(path),
         secret = passphrase ? utf8(*passphrase) : std::string()](const JobContext& job) -> Result<bool> {
            SHELFCAST_TRY(workspace.maintenance().backup(file, job, secret));
            return true;
        },
        [this, path](bool) {
            m_window.say(
                tr("Backed up to %1; the copy was read again and is sound.").arg(QFileInfo(path).fileName()));
            Q_EMIT backedUp();
        },
        std::move(command));
}

void FileMenu::chooseBackup() {
    m_context.files.openFile(&m_window, tr("Restore a backup"),
                             tr("Backups (*.db *.bak *.shelfcast *.before-update);;All files (*)"),
                             [this](const QString& backup) { restore(backup); });
}

void FileMenu::restore(const QString& backup) {
    MessageBox::Question question;
    question.title = tr("Restore %1?").arg(QFileInfo(backup).fileName());
    question.details =
        tr("It takes the place of the database that is open. That one is kept beside it and can "
           "be put back.");
    question.accept = tr("Restore");
    question.dangerous = true;
    m_context.messages.ask(&m_window, question, [this, backup](bool accepted) {
        if (!accepted)
            return;
        if (!services::needsPassphrase(utf8(backup))) {
            unlessBusy([this, backup] { Q_EMIT restoreRequested(backup, {}); });
            return;
        }
        MessageBox::Question passphrase;
        passphrase.title = tr("Passphrase of the backup");
        passphrase.details = tr("This backup is encrypted.");
        passphrase.accept = tr("Restore");
        m_context.messages.askPassphrase(
            &m_window, passphrase, false, [this, backup](const std::optional<QString>& given) {
                if (given)
                    unlessBusy([this, backup, given] { Q_EMIT restoreRequested(backup, *given); });
            });
    });
}

} // namespace shelfcast::ui
