#include "base/random.h"
#include "core/storage/storage_fixture.h"
#include "storage/file/maintenance.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/rows/sales_sorter.h"
#include "storage/sales/upload_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <tuple>

namespace test_storage_sales {

using namespace shelfcast;
using namespace shelfcast::storage;

namespace {

using Key = std::tuple<std::string, std::string, int>;
using Table = std::map<Key, double>;

struct File {
    std::vector<Sale> sales;
    bool replace = true, undone = false;
    std::int64_t id = 0;
};

/// What the files that are not undone make of an empty table, one after the other.
Table replay(const std::vector<File>& files) {
    Table table;
    for (const File& file : files) {
        if (file.undone)
            continue;
        Table own;
        for (const Sale& sale : file.sales)
            own[{sale.store, sale.product, sale.day}] = sale.units;
        for (const auto& [key, units] : own)
            if (file.replace || !table.contains(key))
                table[key] = units;
    }
    return table;
}

Result<Table> stored(Database& database) {
    Table table;
    const CatalogRepository catalog(database);
    const SalesRepository sales(database);
    SHELFCAST_ASSIGN(const auto stores, catalog.stores());
    for (const Store& store : stores) {
        SHELFCAST_ASSIGN(const auto products, catalog.products(store.id));
        for (const Product& product : products) {
            SHELFCAST_ASSIGN(const auto records,
                             sales.records(store.id, product.id, Day(-100000), Day(100000)));
            if (records.size() != static_cast<std::size_t>(product.records))
                return fail(ErrorCode::Corrupt, "The number of records is wrong.");
            for (const SalesRecord& record : records)
                table[{store.id, product.id, record.date.number()}] = record.unitsSold;
        }
    }
    return table;
}

} // namespace

class TestSales : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("shop.db")).toStdString());
        VERIFY_OK(opened);
        m_database = std::move(*opened);
    }

    void lastKnownIgnoresWhatCameLater() {
        const std::vector<Sale> sales = {{"S001", "P0001", 10, 1, 12.0, 110.0},
                                         {"S001", "P0001", 11, 1, 13.0},
                                         {"S001", "P0001", 12, 1, 14.0, 112.0}};
        VERIFY_OK(importSales(*m_database, sales, named("facts.csv")));
        const auto known = SalesRepository(*m_database).lastKnown("S001", Day(11));
        VERIFY_OK(known);
        QCOMPARE(known->at("P0001").inventoryLevel, std::optional(110.0)); // of day 10: day 11 says nothing
        QCOMPARE(known->at("P0001").price, std::optional(13.0));
        const auto before = SalesRepository(*m_database).lastKnown("S001", Day(9));
        VERIFY_OK(before);
        QVERIFY(before->empty());
    }
    void cleanup() { m_database.reset(); }

    void lastOfDuplicatesWins() {
        const auto summary = importSales(*m_database, {{"S", "P", 1, 5}, {"S", "P", 2, 6}, {"S", "P", 1, 7}});
        VERIFY_OK(summary);
        QCOMPARE(summary->written, 2);
        QCOMPARE(summary->duplicates, 1);
        const auto records = SalesRepository(*m_database).records("S", "P", Day(0), Day(9));
        VERIFY_OK(records);
        QCOMPARE(records->size(), std::size_t(2));
        QCOMPARE(records->front().unitsSold, 7.0);
        const auto uploads = UploadRepository(*m_database).list();
        QCOMPARE(uploads->front().accepted, 2);
        QCOMPARE(uploads->front().duplicates, 1);
        QCOMPARE(uploads->front().firstDay->number(), 1);
        QCOMPARE(uploads->front().stores, std::vector<std::string>{"S"});
    }

    void undoInAnyOrder_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    /// Random files with random overlaps and rules, random undos between them, against the replayed model.
    void undoInAnyOrder() {
        QFETCH(int, seed);
        Random random(static_cast<std::uint64_t>(seed));
        std::vector<File> files;
        for (int step = 0; step < 14; ++step) {
            const bool undo = !files.empty() && random.below(3) == 0;
            if (undo) {
                File& file = files[random.below(files.size())];
                const auto undone = UploadRepository(*m_database).undo(file.id, {});
                QCOMPARE(undone.has_value(), !file.undone);
                file.undone = true;
            } else {
                File file;
                file.replace = random.below(3) != 0;
                const auto rows = 1 + random.below(60);
                for (std::uint64_t i = 0; i < rows; ++i)
                    file.sales.push_back(
                        {"S" + std::to_string(random.below(2)), "P" + std::to_string(random.below(3)),
                         static_cast<int>(random.below(12)), static_cast<double>(random.below(1000))});
                const auto summary =
                    importSales(*m_database, file.sales, named("f.csv", file.replace ? "replace" : "keep"));
                VERIFY_OK(summary);
                file.id = summary->uploadId;
                files.push_back(std::move(file));
            }
            const auto table = stored(*m_database);
            VERIFY_OK(table);
            QVERIFY(*table == replay(files));
        }
        const auto findings = Maintenance(*m_database).check({});
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
        for (File& file : files)
            if (!file.undone)
                VERIFY_OK(UploadRepository(*m_database).undo(file.id, {}));
        QVERIFY(CatalogRepository(*m_database).stores()->empty());
    }

    void importUndoImportIsOneImport() {
        const std::vector<Sale> sales = {{"S", "B", 3, 5, 2.5}, {"S", "A", 1, 1, 9.5}, {"T", "A", 2, 4}};
        const auto first = importSales(*m_database, sales);
        VERIFY_OK(first);
        const auto once = SalesRepository(*m_database).contentHash();
        VERIFY_OK(once);
        VERIFY_OK(UploadRepository(*m_database).undo(first->uploadId, {}));
        QVERIFY(SalesRepository(*m_database).contentHash().value() != *once);
        VERIFY_OK(importSales(*m_database, sales));
        QCOMPARE(SalesRepository(*m_database).contentHash().value(), *once);
        std::vector<Sale> shuffled = sales;
        std::ranges::reverse(shuffled);
        VERIFY_OK(importSales(*m_database, shuffled)); // the same content over itself, other internal keys
        QCOMPARE(SalesRepository(*m_database).contentHash().value(), *once);
    }

    void unfinishedWriterLeavesNothing() {
        {
            auto writer = SalesWriter::begin(*m_database, named("x.csv"));
            VERIFY_OK(writer);
            SalesDictionaries dictionaries;
            SalesBatch batch;
            batch.store = {dictionaries.store.code("S")};
            batch.product = {dictionaries.product.code("P")};
            batch.day = {1};
            batch.unitsSold = {1};
            VERIFY_OK((*writer)->append(batch, dictionaries));
        }
        QVERIFY(UploadRepository(*m_database).list()->empty());
        QVERIFY(CatalogRepository(*m_database).stores()->empty());
    }

    void cancelLeavesNothing() {
        std::stop_source source;
        const JobContext job{source.get_token(), [&](const Message& stage, double) {
                                 if (stage == "Summing up")
                                     source.request_stop();
                             }};
        const auto summary = importSales(*m_database, {{"S", "P", 1, 5}}, named("x.csv"), job);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::Cancelled);
        QVERIFY(UploadRepository(*m_database).list()->empty());
        VERIFY_OK(importSales(*m_database, {{"S", "P", 1, 5}}));
    }

    void rawFileIsKept() {
        const QString path = m_folder->filePath(QStringLiteral("sales.csv"));
        QByteArray content;
        for (int i = 0; content.size() < 9'000'000; ++i)
            content += "2024-01-01;S;P" + QByteArray::number(i) + ";12\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        UploadMetadata metadata = named("sales.csv");
        metadata.rawPath = path.toStdString();
        const auto summary = importSales(*m_database, {{"S", "P", 1, 5}}, metadata);
        VERIFY_OK(summary);
        const std::string copy = m_folder->filePath(QStringLiteral("copy.csv")).toStdString();
        VERIFY_OK(UploadRepository(*m_database).extractRaw(summary->uploadId, copy, {}));
        QVERIFY(bytesOf(copy) == content);
        const auto details = UploadRepository(*m_database).find(summary->uploadId);
        VERIFY_OK(details);
        QCOMPARE(details->rawBytes, content.size());
        const auto same = UploadRepository(*m_database).findBySha256(details->upload.sha256);
        QCOMPARE((*same)->id, summary->uploadId);
    }

    void sorterSpillsAndStaysStable() {
        SalesSorter sorter(m_folder->path(), 8192);
        Random random(3);
        std::vector<std::pair<std::uint64_t, double>> expected;
        for (int i = 0; i < 50000; ++i) {
            SalesRow row;
            row.key = SalesRow::keyOf(static_cast<std::uint32_t>(random.below(50)),
                                      static_cast<std::int32_t>(random.below(400)) - 200);
            row.number[SalesNumber::Units] = i;
            expected.emplace_back(row.key, i);
            VERIFY_OK(sorter.add(row));
        }
        std::ranges::stable_sort(expected, {}, &std::pair<std::uint64_t, double>::first);
        std::vector<std::pair<std::uint64_t, double>> sorted;
        VERIFY_OK(sorter.drain([&](const SalesRow& row) -> Result<void> {
            sorted.emplace_back(row.key, row.number[SalesNumber::Units]);
            return {};
        }));
        QVERIFY(sorted == expected);
    }

    void historyAndTotals() {
        VERIFY_OK(importSales(*m_database, {{"S", "A", 1, 5, 2.0, 50, 0, "Food"},
                                            {"S", "A", 2, 7, 2.0, 45, 0, "Food"},
                                            {"S", "A", 9, 1, 2.5, 40, 0, "Food"},
                                            {"S", "B", 2, 10, 1.0, 30, 0, "Toys"}}));
        const SalesRepository sales(*m_database);
        const auto history = sales.history("S", "A");
        VERIFY_OK(history);
        QCOMPARE(history->size(), std::size_t(3));
        QCOMPARE((*history)[1].unitsSold7d.value(), 12.0);
        QCOMPARE((*history)[2].unitsSold7d.value(), 1.0);
        QCOMPARE((*history)[2].inventoryLevel.value(), 40.0);
        QVERIFY(!(*history)[0].predicted);
        QCOMPARE(sales.storeHistory("S", "")->at(1).unitsSold.value(), 17.0);
        QCOMPARE(sales.storeHistory("S", "Food")->at(1).unitsSold.value(), 7.0);
        QCOMPARE(sales.storeHistory("S", "")->at(1).price.value(), (7 * 2.0 + 10 * 1.0) / 17);
        const auto late = sales.storeHistory("S", "", Day(2));
        VERIFY_OK(late);
        QCOMPARE(late->size(), std::size_t(2));
        QCOMPARE(late->front().date.number(), 2);
        QCOMPARE(sales.lastDay("S")->value().number(), 9);
        QCOMPARE(sales.history("S", "X").error().code, ErrorCode::NotFound);
        QCOMPARE(sales.history("X", "A").error().code, ErrorCode::NotFound);
        VERIFY_OK(
            importSales(*m_database, {{"S", "C", 9, 4}})); // without a price: the day's is not known any more
        QVERIFY(!sales.storeHistory("S", "")->back().price);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_sales

SHELFCAST_TEST(test_storage_sales, TestSales)
#include "test_sales.moc"
