#include "core/storage/content_dump.h"
#include "core/storage/storage_fixture.h"
#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/maintenance.h"
#include "storage/records/model_repository.h"
#include "storage/rows/product_facts.h"
#include "storage/sales/upload_repository.h"
#include "storage/salvage/salvage.h"
#include "test_program.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>
#include <sqlite3.h>

namespace test_storage_salvage {

using namespace shelfcast;
using namespace shelfcast::storage;

namespace {

constexpr qint64 pageSize = 4096;

/// A page of a file as SQLite counts it.
struct PageUse {
    std::string table; ///< or index
    std::string kind;  ///< "leaf", "internal", "overflow"
    int rows = 0;
};

std::map<int, PageUse> pagesOf(const std::string& path) {
    std::map<int, PageUse> pages;
    sqlite3* handle = nullptr;
    sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT pageno, name, pagetype, ncell FROM dbstat", -1, &statement,
                           nullptr) == SQLITE_OK)
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const auto text = [&](int column) {
                return std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
            };
            pages[sqlite3_column_int(statement, 0)] = {text(1), text(2), sqlite3_column_int(statement, 3)};
        }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return pages;
}

std::map<std::string, std::int64_t> rowsOf(const std::string& path) {
    std::map<std::string, std::int64_t> rows;
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return rows;
    std::vector<std::string> tables;
    (void)query(**(*database)->connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'", {},
                [&](const Row& row) { tables.push_back(row.text(0)); });
    for (const std::string& table : tables)
        (void)query(**(*database)->connection(), "SELECT count(*) FROM " + table, {},
                    [&](const Row& row) { rows[table] = row.integer(0); });
    return rows;
}

bool writeFile(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

std::string joined(const std::vector<Message>& sentences) {
    std::string all;
    for (const Message& sentence : sentences)
        all += sentence + "\n";
    return all;
}

} // namespace

/// Databases are damaged page by page, and what comes back is counted.
class TestSalvage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        m_source = m_home.filePath(QStringLiteral("shop.db")).toStdString();
        auto opened = Database::open(m_source);
        VERIFY_OK(opened);
        Database& database = **opened;
        const std::string csv = m_home.filePath(QStringLiteral("sales.csv")).toStdString();
        QVERIFY(writeFile(csv, QByteArray("date,store,product,units\n").repeated(200)));
        std::vector<Sale> sales;
        for (int store = 0; store < 2; ++store)
            for (int product = 0; product < 60; ++product)
                for (int day = 0; day < 30; ++day)
                    sales.push_back({"S" + std::to_string(store), "P" + std::to_string(product), 19000 + day,
                                     static_cast<double>((store + product * day) % 7), 1.25 * product + 0.1,
                                     unknown, unknown, "C" + std::to_string(product % 5)});
        UploadMetadata metadata = named("sales.csv");
        metadata.rawPath = csv;
        VERIFY_OK(importSales(database, sales, metadata));
        for (Sale& sale : sales)
            sale.units += 1;
        sales.resize(700);
        VERIFY_OK(importSales(database, sales, named("later.csv")));
        VERIFY_OK(importSales(database, {{"S1", "Z", 19100, 4}}, named("more.csv", "keep")));
        VERIFY_OK(UploadRepository(database).undo(3, {}));
        NewModel model;
        model.info.storeId = "S0";
        for (const int size : {300, 90000}) {
            model.blob.clear();
            for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(size);
                 ++i) // hard to compress, so that it goes on over many pages
                model.blob.push_back(static_cast<char>('!' + (i * i * 31 + i * 7 + i / 9) % 90));
            VERIFY_OK(ModelRepository(database).add(model, ModelState::Active));
        }
        VERIFY_OK(database.write([](Connection& c) -> Result<void> {
            for (int i = 0; i < 400; ++i) {
                const std::string n = std::to_string(i), product = "P" + std::to_string(i % 60);
                SHELFCAST_TRY(execute(c, "INSERT INTO settings (key, value) VALUES (?, ?)",
                                      {"note." + n, "value " + n}));
                SHELFCAST_TRY(
                    execute(c,
                            "INSERT INTO stock_data (upload, store, product, day, units) VALUES (1, "
                            "'S0', ?, ?, ?)",
                            {product, 19000 + i, i * 0.5}));
                SHELFCAST_TRY(
                    execute(c,
                            "INSERT INTO product_data (store, product, name, supplier) VALUES ('S0', ?, "
                            "?, 'V1')",
                            {product, "A product that is called " + n}));
                SHELFCAST_TRY(
                    execute(c,
                            "INSERT INTO purchase_orders (store, supplier, status, planned, ordered, "
                            "expected, currency, note, parameters, created_at, changed_at) VALUES "
                            "('S0', 'V1', 'sent', 19000, 19001, 19005, 'EUR', ?, '{}', '', '')",
                            {"order " + n}));
                SHELFCAST_TRY(
                    execute(c,
                            "INSERT INTO purchase_order_lines (purchase_order, line, product, units, "
                            "recommended, valued_at_price, pack_size, reason, why) VALUES (?, 1, ?, 6, "
                            "6, 0, 6, '', 'because of the season')",
                            {i + 1, product}));
                SHELFCAST_TRY(AuditRepository::append(c, "edit", product, "line " + n));
            }
            std::vector<ProductKey> products;
            SHELFCAST_TRY(query(c, "SELECT store, key FROM products", {}, [&](const Row& row) {
                products.emplace_back(row.integer(0), row.integer(1));
            }));
            SHELFCAST_TRY(refreshProducts(c, products));
            return {};
        }));
        opened->reset(); // folds the log in
        m_bytes = bytesOf(m_source);
        m_rows = rowsOf(m_source);
        QVERIFY(m_bytes.size() > 100 * pageSize);
    }
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_damaged = m_folder->filePath(QStringLiteral("damaged.db")).toStdString();
        m_saved = m_folder->filePath(QStringLiteral("saved.db")).toStdString();
    }

    void whatIsWholeIsSavedWhole() {
        QVERIFY(writeFile(m_damaged, m_bytes));
        const auto report = salvage(m_damaged, m_saved, {});
        VERIFY_OK(report);
        QCOMPARE(joined(report->losses), std::string());
        QCOMPARE(contentDump(m_saved), contentDump(m_source));
        QCOMPARE(bytesOf(m_damaged), m_bytes);
        auto rows = rowsOf(m_saved);
        ++m_rows["audit"]; // that it was saved
        QCOMPARE(rows, m_rows);
        --m_rows["audit"];
        QCOMPARE(countIn(report, "rows of sales"), m_rows["sales"] + m_rows["shadowed_sales"]);
        const auto database = Database::open(m_saved);
        VERIFY_OK(database);
        QVERIFY((*database)->losses().empty());
        // What numbers papers goes on where it was.
        std::int64_t next = 0;
        VERIFY_OK(query(**(*database)->connection(),
                        "SELECT seq FROM sqlite_sequence WHERE name = 'purchase_orders'", {},
                        [&](const Row& row) { next = row.integer(0); }));
        QCOMPARE(next, std::int64_t(400));
    }

    void whateverPageIsDamaged_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("zeros") << 0;
        QTest::newRow("noise") << 1;
    }
    /// Any one page is lost: no table loses more than what stood on it, and what is left is in order.
    void whateverPageIsDamaged() {
        QFETCH(int, how);
        const auto pages = pagesOf(m_source);
        if (pages.empty())
            QSKIP("this SQLite does not count pages (dbstat)");
        std::map<std::string, int> tried;
        for (const auto& [number, page] : pages) {
            // One page of a kind is as good as another, and indices are made anew whatever they held.
            const bool isTable = m_rows.contains(page.table) || page.table == "sqlite_schema";
            if (page.rows + (page.kind == "overflow" ? 1 : 0) == 0 ||
                ++tried[isTable ? page.table + page.kind : page.kind] > 2 - how)
                continue;
            QByteArray bytes = m_bytes;
            for (qint64 i = 0; i < pageSize; ++i)
                bytes[(number - 1) * pageSize + i] =
                    how == 0 ? '\0' : static_cast<char>((i * i * 7 + i * 13 + number) >> 3);
            QVERIFY(writeFile(m_damaged, bytes));
            QFile::remove(QString::fromStdString(m_saved));
            const auto report = salvage(m_damaged, m_saved, {});
            const std::string where =
                "page " + std::to_string(number) + " (" + page.table + ", " + page.kind + ")";
            QVERIFY2(report.has_value(),
                     (where + ": " + (report ? "" : report.error().message)).english().c_str());
            const auto rows = rowsOf(m_saved);
            for (const auto& [table, before] : m_rows) {
                if (table == "sqlite_sequence" || table == "meta" || table == "notices" || table == "audit" ||
                    table == "shadowed_sales")
                    continue;
                QVERIFY2(rows.contains(table), where.c_str());
                // Where a visible row is gone, the one that it hid is visible.
                const bool isSales = table == "sales";
                const std::int64_t lost =
                    before - rows.at(table) +
                    (isSales ? m_rows["shadowed_sales"] - rows.at("shadowed_sales") : 0);
                const std::int64_t allowed = allowedLoss(table, page);
                QVERIFY2(lost <= allowed,
                         (where + ": " + std::to_string(lost) + " rows of " + table + " are lost, " +
                          std::to_string(allowed) + " at the most\n" + joined(report->losses))
                             .c_str());
            }
            const auto database = Database::open(m_saved);
            VERIFY_OK(database);
            VERIFY_OK((*database)->acknowledgeLosses());
            const auto findings = Maintenance(**database).check({});
            VERIFY_OK(findings);
            QVERIFY2(findings->empty(), (where + ": " + joined(*findings)).c_str());
            if (page.kind == "leaf" && page.table == "sales") {
                QCOMPARE(m_rows["sales"] + m_rows["shadowed_sales"] - rows.at("sales") -
                             rows.at("shadowed_sales"),
                         std::int64_t(page.rows));
                QVERIFY2(joined(report->losses).find(std::to_string(page.rows) + " of ") != std::string::npos,
                         joined(report->losses).c_str());
            }
        }
    }

    void otherDamage_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<double>("salesAtLeast"); // the part of them
        QTest::newRow("the header is gone") << "header" << 1.0;
        QTest::newRow("the second half is gone") << "half" << 0.05;
        QTest::newRow("the last page is cut") << "tail" << 0.9;
        QTest::newRow("bits are flipped") << "bits" << 0.8;
        QTest::newRow("another page size is said") << "size" << 1.0;
    }
    void otherDamage() {
        QFETCH(QString, what);
        QFETCH(double, salesAtLeast);
        QByteArray bytes = m_bytes;
        if (what == QStringLiteral("header"))
            bytes.replace(0, 100, QByteArray(100, '\xFF'));
        else if (what == QStringLiteral("half"))
            bytes.truncate(bytes.size() / 2);
        else if (what == QStringLiteral("tail"))
            bytes.chop(100);
        else if (what == QStringLiteral("size"))
            bytes[16] = '\x20';
        else
            for (qint64 at = 5; at < bytes.size(); at += bytes.size() / 20)
                bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        QVERIFY(writeFile(m_damaged, bytes));
        const auto report = salvage(m_damaged, m_saved, {});
        VERIFY_OK(report);
        const auto rows = rowsOf(m_saved);
        QVERIFY2(static_cast<double>(rows.at("sales")) >= salesAtLeast * static_cast<double>(m_rows["sales"]),
                 (std::to_string(rows.at("sales")) + " of " + std::to_string(m_rows["sales"]) + "\n" +
                  joined(report->losses))
                     .c_str());
        const bool isWhole = what == QStringLiteral("size") || what == QStringLiteral("header");
        if (what != QStringLiteral("tail")) // that may be a page of an index, which is made anew
            QVERIFY2(report->losses.empty() == isWhole, joined(report->losses).c_str());
        const auto database = Database::open(m_saved);
        VERIFY_OK(database);
        QVERIFY((*database)->losses().size() ==
                (report->losses.empty() ? 0U : 1U)); // told until it is acknowledged
        VERIFY_OK((*database)->acknowledgeLosses());
        const auto findings = Maintenance(**database).check({});
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), joined(*findings).c_str());
        // It goes on working: imports and undo.
        VERIFY_OK(importSales(**database, {{"S0", "P1", 19200, 5}}, named("new.csv")));
        const auto uploads = UploadRepository(**database).list();
        VERIFY_OK(uploads);
        for (const Upload& upload : *uploads)
            if (!upload.undone)
                VERIFY_OK(UploadRepository(**database).undo(upload.id, {}));
    }

    /// What is in the log alone counts, up to the first frame that is not whole.
    void theLogIsRead_data() {
        QTest::addColumn<bool>("torn");
        QTest::newRow("whole") << false;
        QTest::newRow("torn") << true;
    }
    void theLogIsRead() {
        QFETCH(bool, torn);
        QVERIFY(writeFile(m_damaged, m_bytes));
        const std::string live = m_folder->filePath(QStringLiteral("live.db")).toStdString();
        QVERIFY(writeFile(live, m_bytes));
        auto database = Database::open(live);
        VERIFY_OK(database);
        VERIFY_OK(importSales(**database, {{"S0", "NEW1", 19300, 1}}, named("one.csv")));
        const QByteArray first = bytesOf(live + "-wal");
        VERIFY_OK(importSales(**database, {{"S0", "NEW2", 19300, 1}}, named("two.csv")));
        QByteArray log = bytesOf(live + "-wal");
        QVERIFY(first.size() > 0 && log.size() > first.size());
        if (torn)
            log[first.size() + 300] = static_cast<char>(log[first.size() + 300] ^ 1);
        QVERIFY(writeFile(m_damaged, bytesOf(live)));
        QVERIFY(writeFile(m_damaged + "-wal", log));
        const auto report = salvage(m_damaged, m_saved, {});
        VERIFY_OK(report);
        QCOMPARE(joined(report->losses), std::string()); // the second commit was never whole
        QCOMPARE(rowsOf(m_saved)["sales"], m_rows["sales"] + (torn ? 1 : 2));
    }

    void anOlderSchemaIsBroughtUpToDate() {
        QVERIFY(writeFile(m_damaged, m_bytes));
        QVERIFY(tamper(m_damaged, {QStringLiteral("ALTER TABLE audit DROP COLUMN reason"),
                                   QStringLiteral("ALTER TABLE purchase_order_lines DROP COLUMN expected"),
                                   QStringLiteral("PRAGMA user_version = 8")}));
        const auto report = salvage(m_damaged, m_saved, {});
        VERIFY_OK(report);
        QCOMPARE(rowsOf(m_saved)["purchase_order_lines"], m_rows["purchase_order_lines"]);
        QCOMPARE(rowsOf(m_saved)["sales"], m_rows["sales"]);
    }

    void whatCannotBeIsRefused() {
        QVERIFY(writeFile(m_damaged, QByteArray("SQLite format 3") + QByteArray(40000, '\x0D')));
        const auto nothing = salvage(m_damaged, m_saved, {});
        QVERIFY(!nothing && nothing.error().code == ErrorCode::Corrupt);
        QVERIFY(!QFile::exists(QString::fromStdString(m_saved)));
        const std::string foreign = m_folder->filePath(QStringLiteral("foreign.db")).toStdString();
        QVERIFY(tamper(foreign, {QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a, b, c, d)"),
                                 QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b', 'c', 'd')")}));
        QVERIFY(salvage(foreign, m_saved, {}).error().code == ErrorCode::Corrupt);
        QVERIFY(writeFile(m_saved, "mine"));
        QVERIFY(salvage(m_damaged, m_saved, {}).error().code == ErrorCode::Refused);
        QCOMPARE(bytesOf(m_saved), QByteArray("mine"));
        QVERIFY(salvage(m_folder->path().toStdString(), m_saved + "2", {}).error().code ==
                ErrorCode::InvalidArgument);
        const auto database = Database::open(m_folder->filePath(QStringLiteral("open.db")).toStdString());
        VERIFY_OK(database);
        QVERIFY(salvage((*database)->path(), m_saved + "3", {}).error().code == ErrorCode::Locked);
    }

    void cancellingLeavesNothing() {
        QVERIFY(writeFile(m_damaged, m_bytes));
        std::stop_source stop;
        stop.request_stop();
        const auto report = salvage(m_damaged, m_saved, {stop.get_token(), {}});
        QVERIFY(!report && report.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(QString::fromStdString(m_saved)));
        QCOMPARE(m_folder->path().isEmpty(), false);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")),
                 QStringList());
    }

private:
    /// Rows of a table that may go with a page.
    std::int64_t allowedLoss(const std::string& table, const PageUse& page) const {
        if (page.table == table || (page.table == "shadowed_sales" && table == "sales"))
            return page.kind == "overflow"                                ? 1
                   : page.kind == "internal" && !isNumberless(page.table) ? 0
                                                                          : page.rows;
        if (page.kind == "overflow" || page.kind == "leaf") {
            if (page.table == "purchase_orders" && table == "purchase_order_lines")
                return page.rows; // they belong to them
            if (page.table == "model_blobs" && (table == "models" || table == "model_holdout"))
                return m_rows.at(table);
        }
        if (table == "model_blobs" && page.table == "models")
            return m_rows.at(table);
        if (page.table == "uploads" &&
            (table == "upload_files" || table == "upload_meaning" || table == "upload_days"))
            return m_rows.at(table);
        return 0;
    }
    static bool isNumberless(const std::string& table) {
        return table == "sales" || table == "shadowed_sales" || table == "settings" ||
               table == "upload_products" || table == "purchase_order_lines" || table == "order_edits" ||
               table == "model_holdout";
    }
    static std::int64_t countIn(const Result<SalvageReport>& report, const std::string& what) {
        for (const SalvagedKind& kind : report->kinds)
            if (kind.what == what)
                return kind.saved;
        return -1;
    }

    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_source, m_damaged, m_saved;
    QByteArray m_bytes;
    std::map<std::string, std::int64_t> m_rows;
};

} // namespace test_storage_salvage

SHELFCAST_TEST(test_storage_salvage, TestSalvage)
#include "test_salvage.moc"
