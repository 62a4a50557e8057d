#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A process that ends by a signal or an exception says so in a file, and ends as it would have.
class TestCrashLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endings_data() {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("signal") << QStringLiteral("signal") << QByteArray("signal 11");
        QTest::newRow("exception") << QStringLiteral("exception") << QByteArray("reason nobody caught this");
        QTest::newRow("exit of a library") << QStringLiteral("exit") << QByteArray(" exit 1");
        QTest::newRow("none") << QStringLiteral("none") << QByteArray();
    }
    void endings() {
        QFETCH(QString, way);
        QFETCH(QByteArray, said);
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("crash.log"));
        for (int time = 1; time <= 2; ++time) { // one record after the other
            QProcess process;
            process.start(QStringLiteral(CRASH_HELPER), {log, way});
            QVERIFY(process.waitForFinished());
            const bool exits = said.isEmpty() || way == QStringLiteral("exit");
            QCOMPARE(process.exitStatus(), exits ? QProcess::NormalExit : QProcess::CrashExit);
            QCOMPARE(process.readAllStandardError().contains("not enough memory"),
                     way == QStringLiteral("exit"));
            if (exits)
                QCOMPARE(process.exitCode(), said.isEmpty() ? 0 : 1);
            QFile file(log);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QCOMPARE(content.count("=== crash time "), said.isEmpty() ? 0 : time);
            if (said.isEmpty())
                continue;
            QVERIFY2(content.contains(said), content);
            QVERIFY(content.contains("version 9.8.7"));
#ifdef __GLIBC__
            if (!exits)
                QVERIFY2(content.contains("crash_helper("), content); // the stack
#endif
        }
    }
};

QTEST_GUILESS_MAIN(TestCrashLog)
#include "test_crash_log.moc"
