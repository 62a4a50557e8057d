#include "base/random.h"
#include "core/storage/storage_fixture.h"
#include "storage/file/maintenance.h"
#include "storage/records/catalog_repository.h"
#include "storage/sales/upload_repository.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace shelfcast;
using namespace shelfcast::storage;

/// kill -9 at random moments of an import: all of it or none, and never less than what was acknowledged.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importIsAllOrNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.db"));
        VERIFY_OK(Database::open(path.toStdString()));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run(path, -1)); // one whole import says how long one takes
        const qint64 whole = std::max<qint64>(timer.elapsed(), 50);
        std::int64_t acknowledged = 1;
        Random random(11);
        for (int round = 0; round < 12; ++round) {
            const bool finished = run(path, static_cast<int>(random.uniform() * static_cast<double>(whole)));
            acknowledged += finished ? 1 : 0;
            auto database = Database::open(path.toStdString());
            VERIFY_OK(database);
            const auto uploads = UploadRepository(**database).list();
            VERIFY_OK(uploads);
            QVERIFY(static_cast<std::int64_t>(uploads->size()) >= acknowledged);
            acknowledged =
                static_cast<std::int64_t>(uploads->size()); // committed, but killed before it said so
            QCOMPARE(CatalogRepository(**database).store("S")->records, 200000);
            const auto findings = Maintenance(**database).check({});
            VERIFY_OK(findings);
            QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
            for (const Upload& upload : *uploads) // so that the next import is a first one again
                if (!upload.undone && uploads->size() > 1)
                    VERIFY_OK(UploadRepository(**database).undo(upload.id, {}));
            if (!CatalogRepository(**database).stores()->empty())
                continue;
            database->reset();
            QVERIFY(run(path, -1));
            ++acknowledged;
        }
    }

private:
    /// True when the helper said that the import is stored. milliseconds < 0: not killed.
    static bool run(const QString& path, int milliseconds) {
        QProcess process;
        process.start(QStringLiteral(IMPORT_HELPER), {path});
        if (!process.waitForStarted())
            return false;
        if (milliseconds >= 0) {
            QThread::msleep(static_cast<unsigned long>(milliseconds));
            process.kill();
        }
        process.waitForFinished(120000);
        return process.readAllStandardOutput().contains("acknowledged");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
