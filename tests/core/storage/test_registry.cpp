#include "base/random.h"
#include "core/storage/storage_fixture.h"
#include "storage/file/audit_repository.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

#include <algorithm>

namespace test_storage_registry {

using namespace shelfcast;
using namespace shelfcast::storage;

namespace {

NewModel modelOf(const std::string& store, const std::string& blob) {
    NewModel model;
    model.info.storeId = store;
    model.info.algorithm = "auto";
    model.info.metrics.wape = 0.12;
    model.info.metrics.r2 = 0.8;
    model.info.dataTo = Day(19000);
    model.blob = blob;
    model.seed = 0xFFFFFFFFFFFFFFFFULL;
    return model;
}

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        auto opened = Database::open(m_path);
        VERIFY_OK(opened);
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void versionsAndContents() {
        ModelRepository models(*m_database);
        const std::string blob(100000, 'x');
        const auto first = models.add(modelOf("S", blob), ModelState::Active);
        VERIFY_OK(first);
        QCOMPARE(first->id, std::string("S-1"));
        QCOMPARE(first->state, ModelState::Active);
        NewModel rejected = modelOf("S", "y");
        rejected.info.reason = "worse than naive";
        const auto second = models.add(rejected, ModelState::Rejected);
        VERIFY_OK(second);
        QCOMPARE(second->version, 2);
        QCOMPARE(second->reason, std::string("worse than naive"));
        QCOMPARE(models.loadBlob("S-1").value(), blob);
        QCOMPARE(models.active("S")->value().id, std::string("S-1"));
        QCOMPARE(models.find("S-1")->metrics.r2.value(), 0.8);
        QVERIFY(!models.find("S-1")->metrics.mape);
        QCOMPARE(models.find("S-1")->dataTo->number(), 19000);
        QCOMPARE(models.list()->size(), std::size_t(2));
        QVERIFY(!models.active("T")->has_value());
        QCOMPARE(models.loadBlob("S-9").error().code, ErrorCode::NotFound);
    }

    void rollbackGoesBackStepByStep() {
        ModelRepository models(*m_database);
        for (const char* blob : {"1", "2", "3"})
            VERIFY_OK(models.add(modelOf("S", blob), ModelState::Active));
        QCOMPARE(models.rollback("S")->id, std::string("S-2"));
        QCOMPARE(models.rollback("S")->id, std::string("S-1"));
        QCOMPARE(models.rollback("S").error().code, ErrorCode::NotFound);
        QCOMPARE(models.promote("S-3")->state, ModelState::Active);
        QCOMPARE(models.rollback("S")->id, std::string("S-1"));
        QCOMPARE(models.reject("S-1", "no").error().code, ErrorCode::Refused);
    }

    void oneActiveWhateverHappens() {
        ModelRepository models(*m_database);
        Random random(5);
        std::size_t changes = 0;
        for (int step = 0; step < 120; ++step) {
            const std::string store = "S" + std::to_string(random.below(2));
            const std::string id = store + "-" + std::to_string(1 + random.below(6));
            Result<ModelInfo> outcome = fail(ErrorCode::NotFound, "");
            switch (random.below(4)) {
            case 0:
                outcome = models.add(modelOf(store, id), static_cast<ModelState>(random.below(2)));
                break;
            case 1:
                outcome = models.promote(id);
                break;
            case 2:
                outcome = models.rollback(store);
                break;
            default:
                outcome = models.reject(id, "test");
                break;
            }
            changes += outcome ? 1 : 0;
            const auto list = models.list();
            VERIFY_OK(list);
            for (const std::string name : {"S0", "S1"}) {
                const auto count = [&](ModelState state) {
                    return std::ranges::count_if(*list, [&](const ModelInfo& model) {
                        return model.storeId == name && model.state == state;
                    });
                };
                QVERIFY(count(ModelState::Active) <= 1);
                if (count(ModelState::Retired) > 0)
                    QCOMPARE(count(ModelState::Active), 1);
                QCOMPARE(models.active(name)->has_value(), count(ModelState::Active) == 1);
            }
        }
        QVERIFY(changes > 30);
        QVERIFY(AuditRepository(*m_database).list()->size() <= changes);
        VERIFY_OK(AuditRepository(*m_database).verify());
    }

    void secondActiveIsImpossible() {
        ModelRepository models(*m_database);
        VERIFY_OK(models.add(modelOf("S", "1"), ModelState::Active));
        VERIFY_OK(models.add(modelOf("S", "2")));
        m_database.reset();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("UNIQUE")));
        QVERIFY(!tamper(m_path, {QStringLiteral("UPDATE models SET state = 'active'")}));
    }

    void damagedBlobIsFound() {
        VERIFY_OK(ModelRepository(*m_database).add(modelOf("S", "the model"), ModelState::Active));
        VERIFY_OK(ModelRepository(*m_database).add(modelOf("S", "another model"), ModelState::Active));
        m_database.reset();
        QVERIFY(tamper(m_path,
                       {QStringLiteral("UPDATE model_blobs SET data = (SELECT data FROM model_blobs WHERE "
                                       "raw_bytes = 13), raw_bytes = 13 WHERE raw_bytes = 9")}));
        m_database = std::move(*Database::open(m_path));
        ModelRepository models(*m_database);
        QCOMPARE(models.loadBlob("S-1").error().code, ErrorCode::Corrupt);
        QCOMPARE(models.rollback("S").error().code, ErrorCode::Corrupt);
        QCOMPARE(models.active("S")->value().id, std::string("S-2"));
        VERIFY_OK(models.loadBlob("S-2"));
    }

    void holdoutShowsInHistory() {
        VERIFY_OK(importSales(*m_database, {{"S", "A", 1, 5}, {"S", "A", 2, 7}, {"S", "B", 2, 3}}));
        NewModel model = modelOf("S", "m");
        model.holdout = {{"A", Day(2), 6.5, 4.0, 9.0, 7.0}, {"B", Day(2), 2.5, {}, {}, {}}};
        VERIFY_OK(ModelRepository(*m_database).add(model));
        const SalesRepository sales(*m_database);
        QVERIFY(!sales.history("S", "A")->at(1).predicted); // a candidate does not speak
        VERIFY_OK(ModelRepository(*m_database).promote("S-1"));
        QCOMPARE(sales.history("S", "A")->at(1).predicted.value(), 6.5);
        QVERIFY(!sales.history("S", "A")->at(0).predicted);
        QCOMPARE(sales.storeHistory("S", "")->at(1).predicted.value(), 9.0);
        const auto holdout = ModelRepository(*m_database).holdout("S-1", "B");
        VERIFY_OK(holdout);
        QCOMPARE(holdout->size(), std::size_t(1));
        QVERIFY(!holdout->front().actual);
        QCOMPARE(ModelRepository(*m_database).holdout("S-1")->size(), std::size_t(2));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_registry

SHELFCAST_TEST(test_storage_registry, TestRegistry)
#include "test_registry.moc"
