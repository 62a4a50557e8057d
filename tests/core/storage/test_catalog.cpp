#include "core/storage/storage_fixture.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/plan_repository.h"
#include "storage/sales/upload_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

namespace test_storage_catalog {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("shop.db")).toStdString());
        VERIFY_OK(opened);
        m_database = std::move(*opened);
        VERIFY_OK(importSales(*m_database,
                              {{"S", "A", 1, 5, 2.0, 50, 0, "Food"}, {"S", "A", 4, 5, 2.5, 44, 0, "Deli"}}));
    }
    void cleanup() { m_database.reset(); }

    void salesTellTheirPart() {
        const auto product = CatalogRepository(*m_database).product("S", "A");
        VERIFY_OK(product);
        QCOMPARE(product->category, std::string("Deli")); // of the latest day
        QCOMPARE(product->price.value(), 2.5);
        QCOMPARE(product->stock.value(), 44.0);
        QCOMPARE(product->packSize, 1);
        QVERIFY(!product->unitCost);
        QVERIFY(!product->onOrder);
        const auto store = CatalogRepository(*m_database).store("S");
        QCOMPARE(store->products, 1);
        QCOMPARE(store->records, 2);
        QCOMPARE(store->lastDay->number(), 4);
    }

    void laterMasterDataWinAndGoBack() {
        CatalogRepository catalog(*m_database);
        MasterData first, second;
        ProductUpdate apples;
        apples.id = "A";
        apples.name = "Apples";
        apples.supplier = "Farm";
        apples.unitCost = 1.0;
        apples.packSize = 12;
        apples.supplierSku = "0042";
        apples.barcode = "0012345678905";
        first.products.push_back(apples);
        Supplier farm;
        farm.id = "Farm";
        farm.leadTimeDays = 5;
        first.suppliers.push_back(farm);
        ProductUpdate pears;
        pears.storeId = "S";
        pears.id = "A";
        pears.name = "Pears";
        pears.category = "Fruit";
        pears.unitCost = 1.5;
        pears.supplierSku = "43";
        second.products.push_back(pears);
        second.stock.push_back({"S", "A", Day(9), 17});
        second.onOrder.push_back({"S", "A", Day(12), 24, "PO1"});
        UploadMetadata metadata = named("products.csv");
        metadata.table = "products";
        const auto one = catalog.importMaster(metadata, first, {});
        VERIFY_OK(one);
        const auto two = catalog.importMaster(metadata, second, {});
        VERIFY_OK(two);
        auto product = catalog.product("S", "A");
        VERIFY_OK(product);
        QCOMPARE(product->name, std::string("Pears"));
        QCOMPARE(product->category, std::string("Fruit"));
        QCOMPARE(product->unitCost.value(), 1.5);
        QCOMPARE(product->packSize, 12);
        QCOMPARE(product->supplierSku, std::string("43"));
        QCOMPARE(product->barcode, std::string("0012345678905"));
        auto said = catalog.productMaster("S");
        VERIFY_OK(said);
        QCOMPARE(said->size(), std::size_t(1));
        QCOMPARE(said->front().barcode.value_or(""), std::string("0012345678905"));
        QVERIFY(!said->front().leadTimeDays);       // the supplier's, not the product's own
        QVERIFY(!said->front().price);              // that of the last sale
        QCOMPARE(product->leadTimeDays.value(), 5); // the supplier's
        QCOMPARE(product->stock.value(), 17.0);
        QCOMPARE(product->onOrder.value(), 24.0);
        QCOMPARE(catalog.receipts("S")->at("A").front().date.number(), 12);

        const auto before = m_database->dataVersion();
        VERIFY_OK(UploadRepository(*m_database).undo(*one, {}));
        QVERIFY(m_database->dataVersion().value() > before.value());
        product = catalog.product("S", "A");
        QCOMPARE(product->name, std::string("Pears"));
        QCOMPARE(product->packSize, 1);
        QCOMPARE(product->barcode, std::string());
        QVERIFY(!product->leadTimeDays);
        VERIFY_OK(UploadRepository(*m_database).undo(*two, {}));
        product = catalog.product("S", "A");
        QCOMPARE(product->name, std::string());
        QCOMPARE(product->category, std::string("Deli"));
        QCOMPARE(product->stock.value(), 44.0);
        QVERIFY(!product->onOrder);
    }

    void masterDataReachProductsThatComeLater() {
        MasterData data;
        ProductUpdate zucchini;
        zucchini.id = "Z";
        zucchini.name = "Zucchini";
        data.products.push_back(zucchini);
        VERIFY_OK(CatalogRepository(*m_database).edit(data, "new range"));
        VERIFY_OK(importSales(*m_database, {{"S", "Z", 5, 1}}));
        QCOMPARE(CatalogRepository(*m_database).product("S", "Z")->name, std::string("Zucchini"));
    }

    void wrongMasterDataAreRefusedWhole() {
        MasterData data;
        ProductUpdate apples;
        apples.storeId = "S";
        apples.id = "A";
        apples.name = "Apples";
        data.products.push_back(apples);
        data.events.push_back({"", "", "", "holiday", "Backwards", Day(5), Day(4), {}, {}});
        const auto edited = CatalogRepository(*m_database).edit(data, "");
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(CatalogRepository(*m_database).product("S", "A")->name, std::string());
    }

    void decisionsAreKept() {
        PlanRepository plan(*m_database);
        ForecastOverride change{"S", "A", "", "week", Day(7), 40, 31.5, "festival", true, ""};
        VERIFY_OK(plan.setOverride(change));
        change.value = 45;
        VERIFY_OK(plan.setOverride(change));
        QCOMPARE(plan.overrides("S")->size(), std::size_t(1));
        QCOMPARE(plan.overrides("S")->front().value, 45.0);
        QCOMPARE(plan.overrides("S")->front().modelValue.value(), 31.5);
        VERIFY_OK(plan.removeOverride(change));
        QVERIFY(plan.overrides("S")->empty());
        VERIFY_OK(plan.setOrderEdit({"S", "A", Day(7), 12, 10.0, "full case", true, ""}));
        QCOMPARE(plan.orderEdits("S", Day(7))->front().quantity, 12.0);
        QVERIFY(plan.orderEdits("S", Day(8))->empty());
        VERIFY_OK(plan.removeOrderEdit("S", "A", Day(7)));
        QVERIFY(plan.orderEdits("S", Day(7))->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_catalog

SHELFCAST_TEST(test_storage_catalog, TestCatalog)
#include "test_catalog.moc"
