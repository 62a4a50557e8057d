#include "base/locale_guard.h"
#include "folders.h"
#include "sample/sample_generator.h"
#include "services/jobs/job_journal.h"
#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "storage/file/database.h"
#include "test_program.h"
#include "ui/pages/health/health_page.h"
#include "ui/pages/health/health_view.h"
#include "ui/pages/view_state.h"
#include "ui/shell/file_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start/recovery_page.h"
#include "ui/shell/window_host.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words/translations.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <sqlite3.h>

namespace test_databases {

using namespace shelfcast;
using namespace shelfcast::ui;

/// Open, recent, read-only, back up, restore; and what is shown when a database cannot be used: the real
/// window and the real pages, through the seams of the dialogs.
class TestDatabases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        useCNumericLocale();
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
        QVERIFY(QDir().mkpath(pictures()));
        QApplication::setQuitOnLastWindowClosed(true);
        // One sample for all tests.
        services::SampleOptions options;
        options.stores = 1;
        options.products = 4;
        options.days = 60;
        QVERIFY(m_sampleFolder.isValid());
        const std::string csv = m_sampleFolder.filePath(QStringLiteral("s.csv")).toStdString();
        QVERIFY(services::writeSample(options, csv, {}, {}));
        services::Workspace::Options open;
        open.databasePath = sample().toStdString();
        auto workspace = services::Workspace::open(open);
        QVERIFY(workspace);
        QVERIFY((*workspace)->imports().import(csv, {}, {}));
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_viewState = std::make_unique<ViewState>(at("view.ini"));
        m_host = std::make_unique<WindowHost>(*m_theme, *m_viewState);
    }
    void cleanup() {
        m_host.reset();
        QFile::setPermissions(at("shop.db"), QFile::ReadOwner | QFile::WriteOwner);
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void anotherDatabaseTakesTheWindow() {
        copySample("one.db");
        copySample("two.db");
        openAndSettle("one.db");
        QCOMPARE(m_host->workspace()->databasePath(), at("one.db").toStdString());
        QVERIFY(m_host->workspace()->maintenance().setSetting("currency", "SEK"));
        const MainWindow* before = m_host->window();
        m_host->files.setNextFileName(at("two.db"));
        trigger("openDatabase");
        QVERIFY(QTest::qWaitFor([&] { return shown() == at("two.db"); }));
        QVERIFY(settle());
        QVERIFY(m_host->window() != before || true); // another window, which may lie where the old one lay
        QCOMPARE(m_host->window()->store(), std::string("S001"));
        QVERIFY(m_host->workspace()->maintenance().setting("currency")->value_or("") != "SEK");
        // The first is a recent one now, and comes back with one choice.
        auto* recent = m_host->window()->findChild<QMenu*>(QStringLiteral("recentDatabases"));
        QVERIFY(recent);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        QCOMPARE(recent->actions().first()->data().toString(), at("one.db"));
        recent->actions().first()->trigger();
        QVERIFY(QTest::qWaitFor([&] { return shown() == at("one.db"); }));
        QVERIFY(settle());
        QCOMPARE(m_host->workspace()->maintenance().setting("currency")->value_or(""), std::string("SEK"));
    }

    void aNewDatabaseBeginsEmpty() {
        copySample("one.db");
        openAndSettle("one.db");
        m_host->files.setNextFileName(at("new.db"));
        trigger("newDatabase");
        QVERIFY(QTest::qWaitFor([&] { return shown() == at("new.db"); }));
        QVERIFY(settle());
        QVERIFY(m_host->workspace()->catalog().stores()->empty());
        QVERIFY(QFile::exists(at("new.db")));
    }

    void readOnlyWritesNothingAndSaysSo() {
        copySample("one.db");
        copySample("two.db");
        openAndSettle("one.db");
        m_host->files.setNextFileName(at("two.db"));
        const QByteArray before = bytes("two.db");
        trigger("openReadOnly");
        QVERIFY(QTest::qWaitFor([&] { return shown() == at("two.db"); }));
        QVERIFY(settle());
        QVERIFY(m_host->workspace()->isReadOnly());
        QVERIFY(!m_host->workspace()->maintenance().setSetting("currency", "SEK"));
        QCOMPARE(bytes("two.db"), before);
        bool said = false;
        for (const auto* link : m_host->window()->findChildren<QToolButton*>())
            said = said || link->text().contains(QStringLiteral("(read-only)"));
        QVERIFY(said);
        QVERIFY(recentDatabases(*m_viewState).contains(at("one.db")));
        QVERIFY(!recentDatabases(*m_viewState).contains(at("two.db")));
    }

    void backUpAndRestore_data() {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }
    /// Back up, change, restore: what was is there again; undo in the toast puts the newer one back.
    void backUpAndRestore() {
        QFETCH(bool, encrypted);
        copySample("one.db");
        openAndSettle("one.db");
        QVERIFY(m_host->workspace()->maintenance().setSetting("currency", "SEK"));
        m_host->files.setNextFileName(at("safe.copy"));
        if (encrypted)
            m_host->messages.setNextPassphrase(QStringLiteral("correct horse"));
        trigger(encrypted ? "backUpEncrypted" : "backUpNow");
        QVERIFY(settle());
        QVERIFY2(QFile::exists(at("safe.copy")), qPrintable(toast()));
        QVERIFY2(toast().contains(QStringLiteral("safe.copy")), qPrintable(toast()));
        QCOMPARE(services::needsPassphrase(at("safe.copy").toStdString()), encrypted);
        QCOMPARE(bytes("safe.copy").contains("SQLite format"), !encrypted);
        QVERIFY(m_host->workspace()->maintenance().setSetting("currency", "NOK"));

        m_host->files.setNextFileName(at("safe.copy"));
        m_host->messages.setNextAnswer(true);
        if (encrypted)
            m_host->messages.setNextPassphrase(QStringLiteral("correct horse"));
        trigger("restoreBackup");
        QVERIFY(QTest::qWaitFor([&] { return currency() == "SEK"; }, 20000));
        QVERIFY(settle());
        QVERIFY2(toast().contains(QStringLiteral("Restored")), qPrintable(toast()));
        button("toastUndo")->click();
        QVERIFY(QTest::qWaitFor([&] { return currency() == "NOK"; }, 20000));
        QVERIFY(settle());
    }

    void aRestoreThatFailsLeavesAllAsItWas() {
        copySample("one.db");
        openAndSettle("one.db");
        QVERIFY(m_host->workspace()->maintenance().setSetting("currency", "SEK"));
        write("broken.db", QByteArray("SQLite format 3") + QByteArray(5000, 'x'));
        m_host->files.setNextFileName(at("broken.db"));
        m_host->messages.setNextAnswer(true);
        trigger("restoreBackup");
        QVERIFY(QTest::qWaitFor([&] { return currency() == "SEK" && !errorShown().isEmpty(); }, 20000));
        QVERIFY(settle());
    }

    void theWrongPassphraseIsSaid() {
        copySample("one.db");
        openAndSettle("one.db");
        QVERIFY(m_host->workspace()->maintenance().backup(at("b.enc").toStdString(), {}, "right one"));
        m_host->files.setNextFileName(at("b.enc"));
        m_host->messages.setNextAnswer(true);
        m_host->messages.setNextPassphrase(QStringLiteral("wrong one"));
        trigger("restoreBackup");
        QVERIFY(QTest::qWaitFor([&] { return m_host->window() && !errorShown().isEmpty(); }, 20000));
        QVERIFY(settle());
        QCOMPARE(m_host->workspace()->catalog().stores()->size(), std::size_t(1));
    }

    void whatRunsIsAskedAbout() {
        copySample("one.db");
        copySample("two.db");
        openAndSettle("one.db");
        bool stopped = false;
        m_host->window()->runLong<bool>(
            QStringLiteral("a long job"),
            [&](const JobContext& job) -> Result<bool> {
                while (!job.cancelled())
                    QThread::msleep(5);
                stopped = true;
                return cancelled();
            },
            [](bool) {}, {"nothing"});
        m_host->files.setNextFileName(at("two.db"));
        m_host->messages.setNextAnswer(false);
        trigger("openDatabase");
        QTest::qWait(50);
        QCOMPARE(shown(), at("one.db"));
        QVERIFY(!stopped);
        m_host->files.setNextFileName(at("two.db"));
        m_host->messages.setNextAnswer(true);
        trigger("openDatabase");
        QVERIFY(QTest::qWaitFor([&] { return shown() == at("two.db"); }));
        QVERIFY(stopped); // and waited for
        QVERIFY(settle());
    }

    void trouble_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("buttons");
        const auto add = [](const char* what, services::Trouble trouble, const char* title,
                            const char* buttons) {
            QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(trouble)
                                << QString::fromLatin1(title) << QString::fromLatin1(buttons).split(u' ');
        };
        add("damaged", services::Trouble::Damaged, "The database is damaged",
            "openOther restore restoreOther retry salvage saveBundle");
        add("full", services::Trouble::FullDisk, "The disk is full", "openOther readOnly retry saveBundle");
        add("readonly", services::Trouble::ReadOnly, "The database cannot be written",
            "openOther readOnly retry saveBundle");
        add("newer", services::Trouble::Newer, "The database was written by a newer Shelfcast",
            "openOther retry saveBundle");
        add("foreign", services::Trouble::Foreign, "This is no database of Shelfcast",
            "openOther retry salvage saveBundle");
        add("locked", services::Trouble::Locked, "The database is in use",
            "openOther readOnly retry saveBundle");
        add("vanished", services::Trouble::Vanished, "The database is gone",
            "beginAnew openOther restore restoreOther retry saveBundle");
    }
    /// Each kind of trouble has its page with its buttons, in light and dark; and none of them touches the
    /// file.
    void trouble() {
        QFETCH(QString, what);
        QFETCH(int, trouble);
        QFETCH(QString, title);
        QFETCH(QStringList, buttons);
        std::unique_ptr<services::Workspace> holder;
        if (!make(what, holder))
            QSKIP("cannot be made here");
        const QByteArray before = bytes("shop.db");
        if (what == QLatin1String("full")) { // a disk that is full cannot be made everywhere: its error can
            openAndSettle("shop.db");
            Q_EMIT m_host->window()->troubled(
                Error(ErrorCode::Io,
                      Message::known("The disk is full. Nothing was changed; free some space and try again."),
                      "disk I/O"));
        } else {
            m_host->open(at("shop.db"));
        }
        QVERIFY(QTest::qWaitFor([&] { return m_host->recovery() != nullptr; }));
        RecoveryPage* page = m_host->recovery();
        QVERIFY(!m_host->window());
        QCOMPARE(static_cast<int>(page->trouble()), trouble);
        for (const bool dark : {false, true}) {
            m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
            QTest::qWait(50);
            QVERIFY(page->grab().save(
                pictures() + QStringLiteral("/recovery-%1-%2.png")
                                 .arg(what, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        m_theme->setChoice(SchemeChoice::Light);
        QStringList labels, names;
        for (const auto* label : page->findChildren<QLabel*>())
            labels << label->text();
        QVERIFY2(labels.contains(title), qPrintable(labels.join(u'\n')));
        for (const auto* found : page->findChildren<QPushButton*>())
            if (found->isVisible() && !found->objectName().isEmpty())
                names << found->objectName();
        names.sort();
        QCOMPARE(names, buttons);
        if (what != QLatin1String("full"))
            QCOMPARE(bytes("shop.db"), before);

        // What the buttons say is what they do.
        m_host->files.setNextFileName(at("diagnosis.zip"));
        press(*page, "saveBundle");
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(at("diagnosis.zip")); }));
        QVERIFY(settle());
        if (buttons.contains(QStringLiteral("readOnly"))) {
            press(*page, "readOnly");
            QVERIFY(QTest::qWaitFor([&] { return m_host->window() != nullptr; }));
            QVERIFY(m_host->workspace()->isReadOnly());
            QVERIFY(settle());
            QCOMPARE(m_host->workspace()->catalog().stores()->size(), std::size_t(1));
        } else if (buttons.contains(QStringLiteral("restore"))) {
            press(*page, "restore");
            QVERIFY(QTest::qWaitFor([&] { return m_host->window() != nullptr; }, 20000));
            QVERIFY(settle());
            QCOMPARE(m_host->workspace()->catalog().stores()->size(), std::size_t(1));
            QVERIFY(!m_host->recovery());
        } else {
            copySample("other.db");
            m_host->files.setNextFileName(at("other.db"));
            press(*page, "openOther");
            QVERIFY(QTest::qWaitFor([&] { return m_host->window() != nullptr; }));
            QVERIFY(settle());
            QCOMPARE(shown(), at("other.db"));
        }
    }

    void tryAgainWorksOnceTheCauseIsGone() {
        std::unique_ptr<services::Workspace> holder;
        QVERIFY(make(QStringLiteral("locked"), holder));
        m_host->open(at("shop.db"));
        QVERIFY(m_host->recovery());
        press(*m_host->recovery(), "retry");
        QTest::qWait(50);
        QVERIFY(m_host->recovery());
        holder.reset();
        press(*m_host->recovery(), "retry");
        QVERIFY(QTest::qWaitFor([&] { return m_host->window() != nullptr; }));
        QVERIFY(!m_host->workspace()->isReadOnly());
        QVERIFY(settle());
    }

    /// Without a backup: what can be read is saved, said, and restored; the window tells until it is known.
    void whatCanBeReadIsSavedAndRestored() {
        copySample("shop.db");
        {
            QFile file(at("shop.db"));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
            QCOMPARE(file.write(QByteArray(8192, 'x')), qint64(8192));
        }
        const QByteArray damaged = bytes("shop.db");
        m_host->open(at("shop.db"));
        QVERIFY(QTest::qWaitFor([&] { return m_host->recovery() != nullptr; }));
        QVERIFY(!m_host->recovery()->findChild<QListWidget*>(QStringLiteral("backupList")));
        press(*m_host->recovery(), "salvage");
        const auto saved = [&] {
            const auto* bar = m_host->recovery()
                                  ? m_host->recovery()->findChild<NoteBar*>(QStringLiteral("saved"))
                                  : nullptr;
            return bar ? bar->text() : QString();
        };
        QVERIFY(QTest::qWaitFor([&] { return !saved().isEmpty(); }, 20000));
        QVERIFY2(saved().contains(QStringLiteral("rows of sales (240)")), qPrintable(saved()));
        QCOMPARE(bytes("shop.db"), damaged);
        auto* list = m_host->recovery()->findChild<QListWidget*>(QStringLiteral("backupList"));
        QVERIFY(list && list->item(0)->text().contains(QStringLiteral("saved from the damaged database")));
        for (const bool dark : {false, true}) {
            m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
            QTest::qWait(50);
            QVERIFY(m_host->recovery()->grab().save(
                pictures() + QStringLiteral("/recovery-saved-%1.png")
                                 .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
        m_theme->setChoice(SchemeChoice::Light);
        press(*m_host->recovery(), "restore");
        QVERIFY(QTest::qWaitFor([&] { return m_host->window() != nullptr; }, 20000));
        QVERIFY(settle());
        QCOMPARE(m_host->workspace()->catalog().stores()->size(), std::size_t(1));
        QCOMPARE(m_host->workspace()->catalog().products("S001")->size(), std::size_t(4));
    }

    void fromTroubleOfAnotherOneGoesBack() {
        copySample("mine.db");
        openAndSettle("mine.db");
        std::unique_ptr<services::Workspace> holder;
        QVERIFY(make(QStringLiteral("foreign"), holder));
        m_host->files.setNextFileName(at("shop.db"));
        trigger("openDatabase");
        QVERIFY(QTest::qWaitFor([&] { return m_host->recovery() != nullptr; }));
        QVERIFY(m_host->window());
        QVERIFY(!m_host->window()->isVisible());
        press(*m_host->recovery(), "back");
        QVERIFY(QTest::qWaitFor([&] { return m_host->recovery() == nullptr; }));
        QVERIFY(m_host->window()->isVisible());
        QCOMPARE(shown(), at("mine.db"));
    }

    /// The file is taken away while the window is open: the next change is refused, what was stored is kept
    /// as a copy, and the page leads to it.
    void theFileIsTakenAwayWhileItIsOpen() {
#ifdef Q_OS_WIN
        QSKIP("an open file cannot be taken away here");
#endif
        copySample("shop.db");
        openAndSettle("shop.db");
        QVERIFY(m_host->workspace()->maintenance().setSetting("currency", "SEK"));
        QVERIFY(QFile::rename(at("shop.db"), at("elsewhere")));
        const auto refused = m_host->workspace()->maintenance().setSetting("currency", "NOK");
        QVERIFY(!refused);
        m_host->window()->showError(refused.error());
        QVERIFY(QTest::qWaitFor([&] { return m_host->recovery() != nullptr; }));
        QCOMPARE(static_cast<int>(m_host->recovery()->trouble()),
                 static_cast<int>(services::Trouble::Vanished));
        auto* list = m_host->recovery()->findChild<QListWidget*>(QStringLiteral("backupList"));
        QVERIFY(list);
        QVERIFY2(list->item(0)->text().contains(QStringLiteral("rescued")),
                 qPrintable(list->item(0)->text()));
        press(*m_host->recovery(), "restore");
        QVERIFY(QTest::qWaitFor([&] { return currency() == "SEK"; }, 20000));
        QVERIFY(settle());
    }

    void whatWasCutOffIsToldAndRunAgain() {
        copySample("shop.db");
        const services::JobJournal journal(at("shop.db").toStdString());
        const std::string id = journal.begin("Es wird gelernt", {"train", "--store", "all"}); // in German
        // Whoever began it is gone: another process number, as after a crash.
        QByteArray line = bytes("shop.db.jobs");
        const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
        line.replace(QByteArray("\"process\":").append(process), QByteArray("\"process\":999999"));
        write("shop.db.jobs", line);
        openAndSettle("shop.db");
        QString told;
        for (const auto* bar : m_host->window()->findChildren<NoteBar*>())
            told += bar->isVisible() ? bar->text() : QString();
        QVERIFY2(told.contains(QStringLiteral("Cut off the last time: 1 job")), qPrintable(told));
        m_host->window()->showPage(PageId::Health);
        QVERIFY(settle());
        auto* jobs = m_host->window()->findChild<QTableView*>(QStringLiteral("healthJobs"));
        QVERIFY(jobs && jobs->model()->rowCount() >= 1);
        int row = -1;
        for (int i = 0; i < jobs->model()->rowCount(); ++i)
            if (jobs->model()->index(i, 1).data().toString() == QStringLiteral("Training"))
                row = i;
        QVERIFY(row >= 0);
        jobs->selectRow(row);
        QVERIFY(button("runAgain")->isEnabled());
        button("runAgain")->click();
        QVERIFY(settle());
        QCOMPARE(m_host->window()->currentPage(), m_host->window()->page(PageId::Upload));
        QVERIFY(!m_host->workspace()->training().models()->empty());
        for (const auto& record : journal.list())
            QVERIFY(record.id != id || !record.interrupted);
    }

    void cleanupTestCase() {
        m_theme.reset();
    }

private:
    static QString pictures() {
        return QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots");
    }
    QString at(const char* name) const {
        return m_folder->filePath(QString::fromUtf8(name));
    }
    QString sample() const {
        return m_sampleFolder.filePath(QStringLiteral("sample.db"));
    }
    void copySample(const char* name) const {
        QVERIFY(QFile::copy(sample(), at(name)));
    }
    QByteArray bytes(const char* name) const {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QString shown() const {
        return m_host->workspace() ? QString::fromStdString(m_host->workspace()->databasePath()) : QString();
    }
    std::string currency() const {
        const auto value = m_host->workspace() ? m_host->workspace()->maintenance().setting("currency")
                                               : Result<std::optional<std::string>>(std::nullopt);
        return value ? value->value_or("") : "";
    }
    QString toast() const {
        const auto* found = m_host->window() ? m_host->window()->findChild<Toast*>() : nullptr;
        return found ? found->message() : QString();
    }
    QString errorShown() const {
        QString words;
        if (m_host->window())
            for (const auto* bar : m_host->window()->findChildren<ErrorBar*>())
                words += bar->message();
        return words;
    }
    bool settle() const {
        return QTest::qWaitFor([this] { return !m_host->isBusy(); }, 60000);
    }
    void openAndSettle(const char* name) {
        m_host->open(at(name));
        QVERIFY(m_host->window());
        m_host->window()->resize(1280, 720);
        QVERIFY(settle());
    }
    void trigger(const char* action) const {
        auto* found = m_host->window()->findChild<QAction*>(QString::fromLatin1(action));
        QVERIFY2(found, action);
        found->trigger();
    }
    QPushButton* button(const char* name) const {
        auto* found = m_host->window()->findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    static void press(RecoveryPage& page, const char* name) {
        auto* found = page.findChild<QPushButton*>(QString::fromLatin1(name));
        QVERIFY2(found && found->isEnabled(), name);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static bool runSql(const QString& path, const char* sql) {
        sqlite3* handle = nullptr;
        const bool done = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK &&
                          sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(handle);
        return done;
    }
    /// shop.db in that trouble; false where it cannot be made here (root may write everywhere).
    bool make(const QString& what, std::unique_ptr<services::Workspace>& holder) {
        services::Workspace::Options options;
        options.databasePath = at("shop.db").toStdString();
        if (what == QLatin1String("foreign"))
            return runSql(at("shop.db"),
                          "CREATE TABLE t (a); INSERT INTO t VALUES (1); PRAGMA user_version = 3");
        copySample("shop.db");
        if (what == QLatin1String("newer"))
            return runSql(at("shop.db"), "PRAGMA user_version = 9999");
        if (what == QLatin1String("readonly")) {
            QFile::setPermissions(at("shop.db"), QFile::ReadOwner);
            return !QFileInfo(at("shop.db")).isWritable();
        }
        if (what == QLatin1String("locked") || what == QLatin1String("damaged") ||
            what == QLatin1String("vanished")) {
            auto opened = services::Workspace::open(options);
            if (!opened)
                return false;
            holder = std::move(*opened);
        }
        if (what == QLatin1String("locked") || what == QLatin1String("full"))
            return true;
        if (!holder->maintenance().backup(at("shop backup 1.db").toStdString(), {}))
            return false;
        holder.reset();
        if (what == QLatin1String("vanished"))
            return QFile::remove(at("shop.db"));
        QFile file(at("shop.db"));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(100))
            return false;
        return file.write(QByteArray(8192, 'x')) == 8192;
    }
    QTemporaryDir m_sampleFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ViewState> m_viewState;
    std::unique_ptr<WindowHost> m_host;
};

} // namespace test_databases

SHELFCAST_TEST(test_databases, TestDatabases)
#include "test_databases.moc"
