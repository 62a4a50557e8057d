#include "services/night/system_tasks.h"
#include "test_program.h"

#include <QTest>
#include <QXmlStreamReader>

namespace test_system_tasks {

using namespace shelfcast;
using namespace shelfcast::services;

/// The files with which the computer's scheduler starts the night.
class TestSystemTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySchedulerGetsTheWords_data() {
        QTest::addColumn<QString>("scheduler");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("systemd") << QStringLiteral("systemd")
                                 << QStringList{QStringLiteral(
                                                    "ExecStart=\"/opt/a b/shelfcast-cli\" \"--db\" "
                                                    "\"/x/100%%/$$HOME \\\"q\\\".db\" \"run\" \"nightly\""),
                                                QStringLiteral("OnCalendar=*-*-* 04:05:00"),
                                                QStringLiteral("Persistent=true")};
        QTest::newRow("windows")
            << QStringLiteral("windows")
            << QStringList{QStringLiteral("<Command>/opt/a b/shelfcast-cli</Command>"),
                           QStringLiteral("--db &quot;/x/100%/$HOME \\&quot;q\\&quot;.db&quot; run nightly"),
                           QStringLiteral("T04:05:00"), QStringLiteral("<StartWhenAvailable>true")};
        QTest::newRow("launchd") << QStringLiteral("launchd")
                                 << QStringList{
                                        QStringLiteral("<string>/x/100%/$HOME &quot;q&quot;.db</string>"),
                                        QStringLiteral("<integer>4</integer>"),
                                        QStringLiteral("<integer>5</integer>")};
    }
    void everySchedulerGetsTheWords() {
        QFETCH(QString, scheduler);
        QFETCH(QStringList, expected);
        const auto task = systemTask(scheduler.toStdString(), request());
        QVERIFY(task.has_value());
        QVERIFY(!task->install.empty());
        QString all;
        for (const TaskFile& file : task->files) {
            QVERIFY(task->install.find(file.name) != std::string::npos);
            const QString text = QString::fromStdString(file.text);
            if (text.startsWith(QStringLiteral("<?xml"))) {
                QXmlStreamReader xml(text);
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            }
            all += text;
        }
        for (const QString& part : expected)
            QVERIFY2(all.contains(part), qPrintable(part + QStringLiteral("\nin\n") + all));
    }

    void windowsWordsComeApartAgain_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << QStringLiteral("C:\\a\\b.db") << QStringLiteral("C:\\a\\b.db");
        QTest::newRow("space") << QStringLiteral("C:\\my shop\\b.db")
                               << QStringLiteral("\"C:\\my shop\\b.db\"");
        QTest::newRow("backslash at the end")
            << QStringLiteral("C:\\my shop\\") << QStringLiteral("\"C:\\my shop\\\\\"");
        QTest::newRow("quote") << QStringLiteral("a\\\"b") << QStringLiteral("\"a\\\\\\\"b\"");
        QTest::newRow("nothing") << QString() << QStringLiteral("\"\"");
    }
    void windowsWordsComeApartAgain() {
        QFETCH(QString, word);
        QFETCH(QString, written);
        TaskRequest one = request();
        one.words = {word.toStdString()};
        const auto task = systemTask("windows", one);
        QVERIFY(task.has_value());
        const QString wanted = QStringLiteral("<Arguments>%1</Arguments>").arg(written.toHtmlEscaped());
        QVERIFY2(QString::fromStdString(task->files[0].text).contains(wanted), task->files[0].text.c_str());
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("scheduler");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("word");
        QTest::newRow("another scheduler") << QStringLiteral("cron") << 2 << QStringLiteral("run");
        QTest::newRow("no time") << QStringLiteral("systemd") << 24 << QStringLiteral("run");
        QTest::newRow("a line break")
            << QStringLiteral("systemd") << 2 << QStringLiteral("a\nExecStart=evil");
    }
    void whatCannotBeIsRefused() {
        QFETCH(QString, scheduler);
        QFETCH(int, hour);
        QFETCH(QString, word);
        TaskRequest one = request();
        one.hour = hour;
        one.words = {word.toStdString()};
        const auto task = systemTask(scheduler.toStdString(), one);
        QVERIFY(!task);
        QCOMPARE(task.error().code, ErrorCode::InvalidArgument);
    }

private:
    static TaskRequest request() {
        return {"/opt/a b/shelfcast-cli", {"--db", "/x/100%/$HOME \"q\".db", "run", "nightly"}, 4, 5, {}};
    }
};

} // namespace test_system_tasks

SHELFCAST_TEST(test_system_tasks, TestSystemTasks)
#include "test_system_tasks.moc"
