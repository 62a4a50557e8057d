#include "storage/salvage/salvage.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "storage/connection/database_file.h"
#include "storage/file/content_check.h"
#include "storage/file/database.h"
#include "storage/salvage/salvage_repair.h"
#include "storage/salvage/salvage_rows.h"

#include <QFileInfo>

#include <algorithm>
#include <sstream>

namespace shelfcast::storage {

namespace {

struct KindOfRows {
    MessageId what;
    std::vector<std::string> tables;
};
const KindOfRows kindsOfRows[] = {
    {MessageId::RowsOfSales, {"sales", "shadowed_sales"}},
    {MessageId::RecordsOfUploads, {"uploads"}},
    {MessageId::RecordsOfProducts, {"products"}},
    {MessageId::LinesOfMasterData,
     {"product_data", "supplier_data", "bill_data", "event_data", "covariate_data"}},
    {MessageId::LinesOfStockAndDeliveries, {"stock_data", "on_order_data", "receipt_data"}},
    {MessageId::PurchaseOrders, {"purchase_orders"}},
    {MessageId::LinesOfPurchaseOrders, {"purchase_order_lines", "purchase_order_receipts"}},
    {MessageId::OwnForecastsAndQuantities, {"forecast_overrides", "order_edits"}},
    {MessageId::StoredSettings, {"settings"}},
    {MessageId::TrainedModels, {"models"}},
    {MessageId::Alerts, {"alerts"}},
    {MessageId::UsersAndKeys, {"access"}},
    {MessageId::LinesOfTheAudit, {"audit"}}};

/// Text or number of the damaged database's own record; empty where that is gone.
struct OldMeta {
    explicit OldMeta(const std::vector<StoredValue>& values) : m_values(values) {}
    bool isKnown() const { return m_values.size() >= 7; }
    std::string text(std::size_t column) const {
        return column < m_values.size() ? m_values[column].bytes.toStdString() : std::string();
    }
    std::int64_t integer(std::size_t column) const {
        return column < m_values.size() ? m_values[column].integer : 0;
    }
    /// What each table held when Shelfcast last wrote it.
    std::map<std::string, TableSum> sums() const {
        std::map<std::string, TableSum> sums;
        std::istringstream lines(text(7));
        std::string table;
        for (TableSum sum; lines >> table >> sum.rows >> sum.sum;)
            sums[table] = sum;
        return sums;
    }

private:
    const std::vector<StoredValue>& m_values;
};

Result<std::int64_t> countOf(Connection& connection, const std::string& table) {
    std::int64_t rows = 0;
    SHELFCAST_TRY(query(connection, "SELECT count(*) FROM " + table, {},
                        [&](const Row& row) { rows = row.integer(0); }));
    return rows;
}

Result<void> writeMeta(Connection& connection, const OldMeta& meta, std::int64_t lastOrder) {
    if (meta.isKnown())
        SHELFCAST_TRY(execute(connection,
                              "UPDATE meta SET database_id = ?, created_at = ?, commits = ?, data_version = "
                              "max(data_version, ?) + 1",
                              {meta.text(1), meta.text(2), meta.integer(3), meta.integer(4)}));
    if (lastOrder <= 0)
        return {};
    SHELFCAST_TRY(execute(connection,
                          "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'purchase_orders'",
                          {lastOrder}));
    return execute(connection,
                   "INSERT INTO sqlite_sequence (name, seq) SELECT 'purchase_orders', ? WHERE NOT EXISTS "
                   "(SELECT 1 FROM sqlite_sequence WHERE name = 'purchase_orders')",
                   {lastOrder})
        .map([](std::int64_t) {});
}

/// Which tables hold other rows than were written; a row that is whole and yet another one is no row that is
/// lost.
Result<std::vector<std::string>> changedTables(Connection& connection,
                                               const std::map<std::string, TableSum>& known,
                                               const std::vector<std::string>& skipped) {
    std::vector<std::string> changed;
    for (const auto& [table, sum] : known) {
        if (coverageOf(table) != Coverage::Sealed || std::ranges::find(skipped, table) != skipped.end())
            continue;
        SHELFCAST_ASSIGN(const TableSum now, sumOf(connection, table));
        if (now.rows == sum.rows && now.sum != sum.sum)
            changed.push_back(table);
    }
    return changed;
}

Result<SalvageReport> reportOf(Connection& connection, const std::map<std::string, TableSum>& known) {
    SalvageReport report;
    for (const KindOfRows& kind : kindsOfRows) {
        SalvagedKind one{kind.what, 0, 0};
        for (const std::string& table : kind.tables) {
            SHELFCAST_ASSIGN(const std::int64_t rows, countOf(connection, table));
            one.saved += rows;
            if (const auto was = known.find(table); was != known.end())
                one.lost += std::max<std::int64_t>(0, was->second.rows - rows);
        }
        if (one.saved + one.lost > 0)
            report.kinds.push_back(std::move(one));
    }
    return report;
}

/// Of the uploads: how many rows they brought, before their sums are made anew.
Result<std::int64_t> importedRows(Connection& connection) {
    std::int64_t rows = 0;
    SHELFCAST_TRY(query(connection, "SELECT coalesce(sum(stored_rows), 0) FROM uploads", {},
                        [&](const Row& row) { rows = row.integer(0); }));
    return rows;
}

Result<void> tellLosses(Connection& connection, const std::vector<Message>& losses, const std::string& from) {
    Message details;
    for (const Message& loss : losses)
        details.add(loss);
    if (!losses.empty())
        SHELFCAST_TRY(
            execute(connection, "INSERT INTO notices (at, text) VALUES (?, ?)",
                    {nowUtc(), (Message(MessageId::ThisDatabaseWasSavedFromA) + " " + details).stored()}));
    return AuditRepository::append(connection, "salvage", from,
                                   losses.empty() ? "Nothing was lost." : details.stored());
}

class Salvage {
public:
    Salvage(PageFile& file, std::string from, const JobContext& job)
        : m_file(file), m_from(std::move(from)), m_job(job) {}

    Result<SalvageReport> into(Database& database) {
        SHELFCAST_ASSIGN(Connection * connection, database.connection());
        SHELFCAST_TRY(connection->run("PRAGMA foreign_keys = OFF"));
        SHELFCAST_TRY(database.write([&](Connection& writing) { return fill(writing); }, m_job));
        SHELFCAST_TRY(connection->run("PRAGMA foreign_keys = ON"));
        m_job.report(MessageId::CheckingWhatWasSaved, 0.9);
        SHELFCAST_ASSIGN(const auto findings, contentFindings(*connection, m_job.part(0.9, 1)));
        m_report.losses.insert(m_report.losses.end(), findings.begin(), findings.end());
        return std::move(m_report);
    }

private:
    Result<void> fill(Connection& connection) {
        SHELFCAST_ASSIGN(auto rows, salvageRows(m_file, connection, m_job.part(0, 0.6)));
        std::int64_t found = static_cast<std::int64_t>(rows.meta.size());
        for (const char* table :
             {"uploads", "sales", "products", "product_data"}) // others' tables may look like the rest
            found += rows.rows[table];
        if (found == 0)
            return fail(ErrorCode::Corrupt,
                        Message(MessageId::NothingOfShelfcastsCanBeRead) + " " + MessageId::ItWasLeftAsItIs);
        const OldMeta meta(rows.meta);
        const auto known = meta.sums();
        SHELFCAST_ASSIGN(const auto changed,
                         changedTables(connection, known, {"meta", "audit", "products", "stores"}));
        SHELFCAST_ASSIGN(const std::int64_t imported, importedRows(connection));
        SHELFCAST_TRY(writeMeta(connection, meta, rows.lastOrder));
        const std::size_t lines = rows.audit.size();
        SHELFCAST_ASSIGN(const std::int64_t chained,
                         AuditRepository::adopt(connection, std::move(rows.audit)));
        SHELFCAST_ASSIGN(auto repaired, repairReferences(connection, m_job.part(0.6, 0.9)));
        SHELFCAST_ASSIGN(m_report, reportOf(connection, known));
        for (SalvagedKind& kind : m_report.kinds)
            if (kind.what == MessageId::RowsOfSales) {
                SHELFCAST_ASSIGN(const auto now, importedRows(connection));
                kind.lost = std::max<std::int64_t>(0, imported - now);
            }
        for (const SalvagedKind& kind : m_report.kinds)
            if (kind.lost > 0)
                m_report.losses.push_back(
                    Message(MessageId::OfTheOfCouldNotBe, {kind.what, kind.lost, kind.lost + kind.saved}));
        m_report.losses.insert(m_report.losses.end(), repaired.sentences.begin(), repaired.sentences.end());
        if (!meta.isKnown())
            m_report.losses.push_back(MessageId::TheDatabasesOwnRecordIsGone);
        for (const std::string& table : changed)
            m_report.losses.push_back(Message(MessageId::TheTableHoldsValuesThatAre, {table}) + " " +
                                      MessageId::CheckWhatItShows);
        if (chained < static_cast<std::int64_t>(lines))
            m_report.losses.push_back(Message(MessageId::TheAuditIsSoundUpTo, {chained}));
        return tellLosses(connection, m_report.losses, m_from);
    }

    PageFile& m_file;
    std::string m_from;
    const JobContext& m_job;
    SalvageReport m_report;
};

} // namespace

Result<SalvageReport> salvage(const std::string& damaged, const std::string& target, const JobContext& job) {
    if (files::kindOf(damaged) == files::Kind::Missing)
        return fail(ErrorCode::NotFound, "There is no file here.", damaged);
    if (files::kindOf(target) != files::Kind::Missing)
        return fail(ErrorCode::Refused,
                    Message(MessageId::ThereIsAFileAlreadyWhere) + " " + MessageId::ChooseAnotherName,
                    target);
    QLockFile lock(beside(damaged, ".lock"));
    if (!takeLock(lock) && lock.error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Locked,
                    Message(MessageId::TheDatabaseIsOpenInAnotherProgram, {holderOf(lock)}) + " " +
                        MessageId::NothingWasChanged + " " + MessageId::CloseItThereFirst,
                    damaged);
    SHELFCAST_ASSIGN(const auto file, PageFile::open(damaged));
    SHELFCAST_ASSIGN(auto part, files::Part::make(target, files::Part::Rights::OwnerOnly));
    Result<SalvageReport> report = fail(ErrorCode::Io, "");
    {
        const auto database = Database::open(part.path(), OpenMode::Private);
        report = database
                     ? Salvage(*file, QFileInfo(toQ(damaged)).fileName().toStdString(), job).into(**database)
                     : fail(database.error());
    } // closed: its log is folded in
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        files::remove(part.path() + suffix);
    SHELFCAST_TRY(report);
    if (job.cancelled())
        return cancelled();
    SHELFCAST_TRY(part.putInPlace());
    return report;
}

} // namespace shelfcast::storage
