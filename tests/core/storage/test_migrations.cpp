#include "core/storage/storage_fixture.h"
#include "storage/connection/content_seal.h"
#include "storage/connection/open_connection.h"
#include "storage/file/maintenance.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/forecast_cache_repository.h"
#include "storage/records/forecast_run_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/schema/migrations.h"
#include "storage/schema/schema_v7.h"
#include "test_program.h"

#include <QTemporaryDir>

namespace test_storage_migrations {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        VERIFY_OK(Database::open(m_path));
    }

    void stepsAreNumberedFromOne() {
        int expected = 1;
        for (const Migration& step : migrations())
            QCOMPARE(step.version, expected++);
    }

    void updatesWithABackup() {
        const std::string backup = m_path + ".before";
        const int present = schemaVersion();
        const std::vector<Migration> steps = {{present, ""},
                                              {present + 1, "ALTER TABLE stores ADD COLUMN city TEXT"}};
        auto open = OpenConnection::open({m_path, false, false});
        VERIFY_OK(open);
        const auto done = migrate((*open)->get(), steps, backup);
        VERIFY_OK(done);
        QVERIFY(*done);
        QCOMPARE(versionOf((*open)->get()), present + 1);
        VERIFY_OK(execute((*open)->get(), "INSERT INTO stores (id, city) VALUES ('S', 'Ulm')"));
        auto old = OpenConnection::open({backup, true, false});
        VERIFY_OK(old);
        QCOMPARE(versionOf((*old)->get()), present);
        QVERIFY(!*migrate((*open)->get(), steps, backup)); // nothing left to do
    }

    void failureLeavesTheLastGoodStep() {
        const int present = schemaVersion();
        const std::vector<Migration> steps = {
            {present, ""},
            {present + 1, "CREATE TABLE extra (id INTEGER) STRICT"},
            {present + 2, "CREATE TABLE half (id INTEGER) STRICT; SELECT * FROM nowhere"}};
        auto open = OpenConnection::open({m_path, false, false});
        VERIFY_OK(open);
        QVERIFY(!migrate((*open)->get(), steps, m_path + ".before"));
        QCOMPARE(versionOf((*open)->get()), present + 1);
        int tables = 0;
        VERIFY_OK(query((*open)->get(), "SELECT count(*) FROM sqlite_schema WHERE name IN ('extra', 'half')",
                        {}, [&](const Row& row) { tables = static_cast<int>(row.integer(0)); }));
        QCOMPARE(tables, 1);
    }

    void aDatabaseOfTheFirstSchemaComesUpToDate() {
        const std::string old = m_folder->filePath(QStringLiteral("old.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(1), old + ".none"));
            QCOMPARE(versionOf((*open)->get()), 1);
            VERIFY_OK(execute((*open)->get(), "INSERT INTO stores (key, id) VALUES (1, 'S001')"));
            VERIFY_OK(execute((*open)->get(), "INSERT INTO products (store, id, stock, stock_day) VALUES (1, "
                                              "'P1', 5, 100)"));
            VERIFY_OK(execute((*open)->get(),
                              "INSERT INTO supplier_data (supplier, order_days) VALUES ('ACME', 'Mon')"));
            VERIFY_OK(execute((*open)->get(), "INSERT INTO on_order_data (store, product, due, reference, "
                                              "units) VALUES ('S001', 'P1', 110, 'A1', 7)"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        QVERIFY(!(*database)->findings().empty()); // says that it was brought up to date
        const CatalogRepository catalog(**database);
        const auto product = catalog.product("S001", "P1");
        VERIFY_OK(product);
        QCOMPARE(product->stock.value_or(0), 5.0);
        QCOMPARE(product->onOrder.value_or(0), 7.0);
        const auto suppliers = catalog.suppliers();
        VERIFY_OK(suppliers);
        QCOMPARE(suppliers->front().orderDays, std::string("Mon"));
        QVERIFY(suppliers->front().deliveryDays.empty());
        VERIFY_OK(PurchaseOrderRepository(**database).list("S001"));
        VERIFY_OK(catalog.bills());
    }

    void aDatabaseOfTheSecondSchemaKeepsItsModels() {
        const std::string old = m_folder->filePath(QStringLiteral("second.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(2), old + ".none"));
            VERIFY_OK(execute((*open)->get(),
                              "INSERT INTO model_blobs (sha256, raw_bytes, data) VALUES ('a', 0, x'')"));
            VERIFY_OK(execute(
                (*open)->get(),
                "INSERT INTO models (id, store, version, algorithm, trained_at, records, metrics, state, "
                "reason, hold_out_days, seconds, blob_sha256, feature_schema_hash, data_hash, seed, "
                "parameters) VALUES ('S001-1', 'S001', 1, 'auto', 't', 1, '{}', 'active', '', 30, 1, "
                "'a', '', '', '7', '{}')"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        const auto active = ModelRepository(**database).active("S001");
        VERIFY_OK(active);
        QVERIFY(active->has_value());
        QCOMPARE((*active)->id, std::string("S001-1"));
        ForecastCacheRepository cache(**database);
        VERIFY_OK(cache.store({"S001", "v", "q"}, "bytes"));
        QCOMPARE(cache.find({"S001", "v", "q"}).value_or(""), std::string("bytes"));
    }

    void aDatabaseOfTheFourthSchemaGetsSupplierSkus() {
        const std::string old = m_folder->filePath(QStringLiteral("fourth.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(4), old + ".none"));
            QCOMPARE(versionOf((*open)->get()), 4);
            VERIFY_OK(execute((*open)->get(), "INSERT INTO stores (key, id) VALUES (1, 'S001')"));
            VERIFY_OK(execute((*open)->get(), "INSERT INTO products (store, id, name, pack_size) VALUES (1, "
                                              "'P1', 'Tea', 12)"));
            VERIFY_OK(execute((*open)->get(), "INSERT INTO product_data (store, product, name, pack_size) "
                                              "VALUES ('S001', 'P1', 'Tea', 12)"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        CatalogRepository catalog(**database);
        auto product = catalog.product("S001", "P1");
        VERIFY_OK(product);
        QCOMPARE(product->supplierSku, std::string());
        QCOMPARE(product->barcode, std::string());
        MasterData data;
        ProductUpdate tea;
        tea.id = "P1";
        tea.supplierSku = "0042";
        tea.barcode = "0012345678905";
        data.products.push_back(tea);
        VERIFY_OK(catalog.edit(data, "from the supplier's list"));
        product = catalog.product("S001", "P1");
        VERIFY_OK(product);
        QCOMPARE(product->name, std::string("Tea"));
        QCOMPARE(product->packSize, 12);
        QCOMPARE(product->supplierSku, std::string("0042"));
        QCOMPARE(product->barcode, std::string("0012345678905"));
    }

    void aDatabaseOfTheEleventhSchemaGetsCutOffs() {
        const std::string old = m_folder->filePath(QStringLiteral("eleventh.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(11), old + ".none"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        CatalogRepository catalog(**database);
        MasterData data;
        Supplier supplier;
        supplier.id = "ACME";
        supplier.orderDays = "Mon";
        data.suppliers.emplace_back(supplier);
        VERIFY_OK(catalog.edit(data, "as before"));
        QCOMPARE(catalog.suppliers()->front().orderCutOff, std::string());
        data.suppliers.front().orderCutOff = "11:00";
        VERIFY_OK(catalog.edit(data, "from the supplier's list"));
        QCOMPARE(catalog.suppliers()->front().orderCutOff, std::string("11:00"));
        QCOMPARE(catalog.suppliers()->front().orderDays, std::string("Mon"));
        QVERIFY(Maintenance(**database).check({})->empty());
    }

    void aDatabaseOfTheFourteenthSchemaGetsRegions() {
        const std::string old = m_folder->filePath(QStringLiteral("fourteenth.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(14), old + ".none"));
            VERIFY_OK((*open)->get().run("BEGIN IMMEDIATE"));
            if ((*open)->get().seal())
                (*open)->get().seal()->begin();
            VERIFY_OK(execute((*open)->get(), "INSERT INTO covariate_data (store, name, day, value) VALUES "
                                              "('S001', 'Temperature', 100, 20.5), ('S001', 'temperature', "
                                              "100, 21.5), ('S001', 'Temperature', 99, 19.5)"));
            if ((*open)->get().seal())
                VERIFY_OK((*open)->get().seal()->write((*open)->get()));
            VERIFY_OK((*open)->get().run("COMMIT"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        // Models of before say that they want to be trained again.
        QVERIFY(*SettingsRepository(**database).value("models.outside_changed"));
        CatalogRepository catalog(**database);
        auto kept = catalog.covariates("S001", Day(0), Day(200));
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), std::size_t(2));
        QCOMPARE(kept->front().name, std::string("temperature"));
        QCOMPARE(kept->front().value, 19.5);
        QCOMPARE(kept->back().value, 21.5);
        QCOMPARE(kept->front().region, std::string());
        QVERIFY(!kept->front().known);
        MasterData data;
        data.covariates.push_back({"", "cpi", Day(120), 118.1, "North", Day(165)});
        VERIFY_OK(catalog.edit(data, "from the office of statistics"));
        kept = catalog.covariates("", Day(0), Day(200));
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), std::size_t(3));
        QCOMPARE(kept->front().region, std::string("North"));
        QCOMPARE(kept->front().known, std::optional(Day(165)));
        QVERIFY(Maintenance(**database).check({})->empty());
    }

    void aDatabaseOfTheFifteenthSchemaKeepsRuns() {
        const std::string old = m_folder->filePath(QStringLiteral("fifteenth.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({old, false, false});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(15), old + ".none"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        ForecastRunRepository runs(**database);
        QVERIFY(runs.list("S001")->empty());
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-1"}, "bytes"));
        QCOMPARE(runs.data(runs.list("S001")->front().id).value_or(""), std::string("bytes"));
        QVERIFY(Maintenance(**database).check({})->empty());
    }

    void everyOlderSchemaIsInOrder_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("%d", version) << version;
    }
    /// A sound database of whatever schema: brought up to date, kept as it was, nothing lost, nothing
    /// damaged.
    void everyOlderSchemaIsInOrder() {
        QFETCH(int, version);
        const std::string old = m_folder->filePath(QStringLiteral("old.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
            empty.close();
            auto open = OpenConnection::open({.path = old});
            VERIFY_OK(open);
            VERIFY_OK(migrate((*open)->get(), migrations().first(static_cast<std::size_t>(version)), ""));
            if (version < firstSealedSchema) {
                VERIFY_OK(execute((*open)->get(), "INSERT INTO stores (key, id) VALUES (1, 'S001')"));
                VERIFY_OK(execute((*open)->get(),
                                  "INSERT INTO supplier_data (supplier, order_days) VALUES ('ACME', 'Mon')"));
            }
        }
        QVERIFY(Database::needsUpdate(old));
        {
            auto reader = Database::open(old, OpenMode::ReadOnly); // from a copy: the file stays as it is
            VERIFY_OK(reader);
            QVERIFY(Maintenance(**reader).check({})->empty());
        }
        QVERIFY(Database::needsUpdate(old));
        auto database = Database::open(old);
        VERIFY_OK(database);
        QCOMPARE((*database)->findings().size(), std::size_t(1));
        QVERIFY((*database)->losses().empty());
        const auto findings = Maintenance(**database).check({});
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
        QVERIFY(QFile::exists(QString::fromStdString(old + ".before-update")));
        QCOMPARE(CatalogRepository(**database).suppliers()->size(),
                 std::size_t(version < firstSealedSchema ? 1 : 0));
    }

    void aLostSchemaNumberIsNoDamage() {
        for (int version = 1; version < schemaVersion(); ++version) {
            auto open = OpenConnection::open({.path = m_path});
            VERIFY_OK(open);
            VERIFY_OK((*open)->get().run("PRAGMA user_version = " + std::to_string(version)));
            open->reset();
            auto database = Database::open(m_path);
            VERIFY_OK(database);
            QVERIFY(Maintenance(**database).check({})->empty());
        }
    }

    void tablesAreStrict() {
        auto open = OpenConnection::open({m_path, false, false});
        VERIFY_OK(open);
        const auto refused = execute((*open)->get(), "INSERT INTO stores (key, id) VALUES ('text', 'S')");
        QVERIFY(!refused);
        const auto orphan = execute((*open)->get(), "INSERT INTO products (store, id) VALUES (4711, 'P')");
        QVERIFY(!orphan); // foreign keys are on
        int loose = -1;
        VERIFY_OK(query(
            (*open)->get(),
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT "
            "LIKE 'sqlite_%' AND NOT strict",
            {}, [&](const Row& row) { loose = static_cast<int>(row.integer(0)); }));
        QCOMPARE(loose, 0);
    }

private:
    static int versionOf(Connection& connection) {
        int version = -1;
        (void)query(connection, "PRAGMA user_version", {},
                    [&](const Row& row) { version = static_cast<int>(row.integer(0)); });
        return version;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

} // namespace test_storage_migrations

SHELFCAST_TEST(test_storage_migrations, TestMigrations)
#include "test_migrations.moc"
