#include "test_program.h"
#include "ui/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>
#include <memory>

namespace test_single_instance {

using namespace shelfcast::ui;

/// A second start of the program for the same database.
class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(at("shop.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void nobodyIsThere() { QVERIFY(!SingleInstance::handOver(at("shop.db"), {})); }

    void theFileGoesToTheWindowThatIsOpen_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("file");
        QTest::newRow("a file") << QStringLiteral("shop.db") << QStringLiteral("/data/Umsätze 2024.csv");
        QTest::newRow("none: it comes forward") << QStringLiteral("shop.db") << QString();
        QTest::newRow("its path in other words")
            << QStringLiteral("./below/../shop.db") << QStringLiteral("a.csv");
    }
    void theFileGoesToTheWindowThatIsOpen() {
        QFETCH(QString, written);
        QFETCH(QString, file);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("below")));
        SingleInstance running;
        running.serve(at("shop.db"));
        const QSignalSpy asked(&running, &SingleInstance::asked);
        QVERIFY(handOver(m_folder->path() + u'/' + written, file));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), file);
    }

    void anotherDatabaseHasAWindowOfItsOwn() {
        SingleInstance running;
        running.serve(at("shop.db"));
        QVERIFY(!handOver(at("other.db"), {}));
    }

    void itFollowsTheWindowToItsNextDatabase() {
        SingleInstance running;
        running.serve(at("shop.db"));
        running.serve(at("other.db"));
        QVERIFY(!handOver(at("shop.db"), {}));
        QVERIFY(handOver(at("other.db"), {}));
    }

    void whoHasTheDatabaseKeepsIt() {
        SingleInstance first, second;
        first.serve(at("shop.db"));
        second.serve(at("shop.db"));
        const QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(handOver(at("shop.db"), {}));
        QCOMPARE(asked.size(), 1);
    }

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// As another process would, while this one goes on.
    static bool handOver(const QString& database, const QString& file) {
        auto done = std::async(std::launch::async, [=] { return SingleInstance::handOver(database, file); });
        const auto isReady = [&] {
            return done.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        return QTest::qWaitFor(isReady, 10000) && done.get();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace test_single_instance

SHELFCAST_TEST(test_single_instance, TestSingleInstance)
#include "test_single_instance.moc"
