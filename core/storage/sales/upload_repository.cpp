#include "storage/sales/upload_repository.h"

#include "base/message_ids.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/file/setting_row.h"
#include "storage/rows/day_fold.h"
#include "storage/rows/product_facts.h"
#include "storage/rows/raw_file.h"
#include "storage/rows/sales_row.h"
#include "storage/sales/upload_record.h"

#include <QFile>

#include <algorithm>

namespace shelfcast::storage {

namespace {

const std::string uploadColumns = "id, file_name, sha256, imported_at, stores, records, accepted, rejected, "
                                  "duplicates, first_day, last_day, undone_at IS NOT NULL";

Upload uploadOf(const Row& row) {
    Upload upload;
    upload.id = row.integer(0);
    upload.fileName = row.text(1);
    upload.sha256 = row.text(2);
    upload.importedAt = row.text(3);
    upload.stores = listFromJson(row.text(4));
    upload.records = row.integer(5);
    upload.accepted = row.integer(6);
    upload.rejected = row.integer(7);
    upload.duplicates = row.integer(8);
    upload.firstDay = row.optionalDay(9);
    upload.lastDay = row.optionalDay(10);
    upload.undone = row.integer(11) != 0;
    return upload;
}

Result<std::vector<Upload>> selectUploads(Connection& connection, const std::string& rest,
                                          std::initializer_list<Value> values) {
    std::vector<Upload> uploads;
    SHELFCAST_TRY(query(connection, "SELECT " + uploadColumns + " FROM uploads " + rest, values,
                        [&](const Row& row) { uploads.push_back(uploadOf(row)); }));
    return uploads;
}

Error noSuchUpload(std::int64_t id) {
    return {ErrorCode::NotFound, Message(MessageId::ThereIsNoUpload, {std::to_string(id)})};
}

/// Takes the visible rows of an upload out of one product and lets the rows they hid come back. Of several
/// hidden rows of a day the one stands that the remaining uploads, in their order, would have left: the
/// newest of the rule "replace", else the oldest; units outrank a plan.
class RowRemover {
public:
    static Result<RowRemover> prepare(Connection& connection, std::int64_t upload) {
        const std::string product = " WHERE store = ? AND product = ?", number = std::to_string(upload);
        const std::string columns = salesColumns, day = product + " AND day = ?";
        const auto make = [&](const std::string& sql) {
            return Statement::prepare(connection.handle(), sql);
        };
        SHELFCAST_ASSIGN(Statement dropHidden,
                         make("DELETE FROM shadowed_sales" + product + " AND upload = " + number));
        SHELFCAST_ASSIGN(
            Statement hidden,
            make("SELECT h.day, h.upload FROM shadowed_sales h JOIN uploads u ON u.id = h.upload WHERE "
                 "h.store = ? AND h.product = ? AND EXISTS (SELECT 1 FROM sales s WHERE s.store = h.store "
                 "AND s.product = h.product AND s.day = h.day AND s.upload = " +
                 number +
                 ") ORDER BY h.day, h.units IS NULL, u.overlap <> 'replace', CASE u.overlap WHEN 'replace' "
                 "THEN "
                 "-h.upload ELSE h.upload END"));
        SHELFCAST_ASSIGN(Statement dropVisible,
                         make("DELETE FROM sales" + product + " AND upload = " + number));
        SHELFCAST_ASSIGN(Statement raise, make("INSERT INTO sales (" + columns + ") SELECT " + columns +
                                               " FROM shadowed_sales" + day + " AND upload = ?"));
        SHELFCAST_ASSIGN(Statement dropRaised, make("DELETE FROM shadowed_sales" + day + " AND upload = ?"));
        SHELFCAST_ASSIGN(DayFolder folder, DayFolder::prepare(connection));
        return RowRemover{upload,
                          std::move(folder),
                          std::move(dropHidden),
                          std::move(hidden),
                          std::move(dropVisible),
                          std::move(raise),
                          std::move(dropRaised)};
    }

    Result<void> remove(const ProductKey& product) {
        const auto bindProduct = [&](Statement& statement) -> Statement& {
            statement.bind(1, product.first);
            statement.bind(2, product.second);
            return statement;
        };
        SHELFCAST_ASSIGN(const auto sums, m_folder.days(product)); // first: they need the upload's rows
        for (const std::int32_t day : sums)
            SHELFCAST_TRY(m_folder.fold(product, day, m_upload));
        SHELFCAST_TRY(bindProduct(m_dropHidden).execute());
        std::vector<std::pair<std::int64_t, std::int64_t>> returning; // day, upload
        bindProduct(m_hidden);
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, m_hidden.step());
            if (!isRow)
                break;
            if (returning.empty() || returning.back().first != m_hidden.integer(0))
                returning.emplace_back(m_hidden.integer(0), m_hidden.integer(1));
        }
        m_hidden.reset();
        SHELFCAST_TRY(bindProduct(m_dropVisible).execute());
        for (const auto& [day, upload] : returning)
            for (Statement* statement : {&m_raise, &m_dropRaised}) {
                bindProduct(*statement).bind(3, day);
                statement->bind(4, upload);
                SHELFCAST_TRY(statement->execute());
            }
        return {};
    }

private:
    RowRemover(std::int64_t upload, DayFolder folder, Statement dropHidden, Statement hidden,
               Statement dropVisible, Statement raise, Statement dropRaised)
        : m_upload(upload), m_folder(std::move(folder)), m_dropHidden(std::move(dropHidden)),
          m_hidden(std::move(hidden)), m_dropVisible(std::move(dropVisible)), m_raise(std::move(raise)),
          m_dropRaised(std::move(dropRaised)) {}
    std::int64_t m_upload;
    DayFolder m_folder;
    Statement m_dropHidden, m_hidden, m_dropVisible, m_raise, m_dropRaised;
};

Result<std::vector<ProductKey>> productsOf(Connection& connection, const std::string& sql,
                                           std::initializer_list<Value> values) {
    std::vector<ProductKey> products;
    SHELFCAST_TRY(query(connection, sql, values,
                        [&](const Row& row) { products.emplace_back(row.integer(0), row.integer(1)); }));
    return products;
}

Result<void> undoSales(Connection& connection, std::int64_t id, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto products,
                     productsOf(connection,
                                "SELECT store, product FROM upload_products WHERE upload = ? ORDER BY 1, 2",
                                {id}));
    SHELFCAST_ASSIGN(RowRemover remover, RowRemover::prepare(connection, id));
    for (std::size_t i = 0; i < products.size(); ++i) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::TakingTheUploadBack,
                   static_cast<double>(i) / static_cast<double>(products.size()));
        SHELFCAST_TRY(remover.remove(products[i]));
    }
    for (const std::string table : {"upload_products", "upload_days"})
        SHELFCAST_TRY(execute(connection, "DELETE FROM " + table + " WHERE upload = ?", {id}));
    return refreshProducts(connection, products);
}

/// Settings go back to what they were before the upload. Where a later upload took this one's value away,
/// that one leaves, once it is taken back, what this one found; what somebody has set since stays.
Result<void> undoSettings(Connection& connection, std::int64_t id) {
    struct Line {
        std::string key;
        std::optional<std::string> value, before;
    };
    const auto optional = [](const Row& row, int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
    };
    std::vector<Line> lines;
    SHELFCAST_TRY(query(connection, "SELECT key, value, before FROM setting_data WHERE upload = ?", {id},
                        [&](const Row& row) {
                            lines.push_back({row.text(0), optional(row, 1), optional(row, 2)});
                        }));
    for (const Line& line : lines) {
        std::optional<std::int64_t> next;
        std::optional<std::string> nextFound, now;
        SHELFCAST_TRY(
            query(connection,
                  "SELECT upload, before FROM setting_data WHERE key = ? AND upload > ? ORDER BY upload "
                  "LIMIT 1",
                  {line.key, id}, [&](const Row& row) {
                      next = row.integer(0);
                      nextFound = optional(row, 1);
                  }));
        SHELFCAST_TRY(query(connection, "SELECT value FROM settings WHERE key = ?", {line.key},
                            [&](const Row& row) { now = row.text(0); }));
        if (next && nextFound == line.value) {
            SHELFCAST_TRY(execute(connection,
                                  "UPDATE setting_data SET before = ? WHERE upload = ? AND key = ?",
                                  {line.before, *next, line.key}));
        } else if (!next && now == line.value) {
            SHELFCAST_TRY(setSetting(connection, line.key, line.before));
        }
    }
    return execute(connection, "DELETE FROM setting_data WHERE upload = ?", {id}).map([](std::int64_t) {});
}

Result<void> undoMasterData(Connection& connection, std::int64_t id) {
    SHELFCAST_ASSIGN(
        const auto products,
        productsOf(connection,
                   "SELECT p.store, p.key FROM products p JOIN stores s ON s.key = p.store WHERE EXISTS "
                   "(SELECT 1 FROM product_data d WHERE d.upload = ? AND d.product = p.id AND d.store IN "
                   "('', s.id)) OR EXISTS (SELECT 1 FROM stock_data d WHERE d.upload = ? AND d.product "
                   "= p.id AND d.store = s.id)",
                   {id, id}));
    for (const std::string table : {"product_data", "supplier_data", "stock_data", "on_order_data",
                                    "event_data", "covariate_data", "bill_data", "receipt_data"})
        SHELFCAST_TRY(execute(connection, "DELETE FROM " + table + " WHERE upload = ?", {id}));
    return refreshProducts(connection, products);
}

} // namespace

Result<std::vector<Upload>> UploadRepository::list() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectUploads(*connection, "ORDER BY id DESC", {});
}

Result<UploadDetails> UploadRepository::find(std::int64_t id) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    UploadDetails details;
    SHELFCAST_ASSIGN(
        const int rows,
        query(*connection,
              "SELECT " + uploadColumns +
                  ", kind, mapping, overlap, missing_day_is_zero, report, raw_bytes FROM uploads WHERE "
                  "id = ?",
              {id}, [&](const Row& row) {
                  details.upload = uploadOf(row);
                  details.table = row.text(12);
                  details.mappingJson = row.text(13);
                  details.overlap = row.text(14);
                  if (!row.isNull(15))
                      details.missingDayIsZero = row.integer(15) != 0;
                  details.reportJson = row.text(16);
                  details.rawBytes = row.integer(17);
              }));
    if (rows == 0)
        return fail(noSuchUpload(id));
    return details;
}

Result<std::optional<Upload>> UploadRepository::findBySha256(const std::string& sha256) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(auto uploads,
                     selectUploads(*connection,
                                   "WHERE sha256 = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1",
                                   {sha256}));
    return uploads.empty() ? std::nullopt : std::optional(std::move(uploads.front()));
}

Result<std::vector<Upload>> UploadRepository::overlapping(const std::vector<std::string>& storeIds, Day first,
                                                          Day last) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(auto uploads,
                     selectUploads(*connection,
                                   "WHERE kind = 'sales' AND undone_at IS NULL AND first_day <= ? AND "
                                   "last_day >= ? ORDER BY id DESC",
                                   {last, first}));
    std::erase_if(uploads, [&](const Upload& upload) {
        return std::ranges::none_of(upload.stores, [&](const std::string& store) {
            return std::ranges::find(storeIds, store) != storeIds.end();
        });
    });
    return uploads;
}

Result<std::map<std::string, std::map<std::int64_t, UploadMeaning>>> UploadRepository::meanings() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return uploadMeanings(*connection);
}

Result<std::vector<std::vector<StoredPart>>> UploadRepository::parts(const std::vector<PartVerdict>& parts,
                                                                     const Dictionary& stores) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(Statement find,
                     Statement::prepare(
                         connection->handle(),
                         "SELECT d.completes, d.lines, coalesce(d.first_minute, -1), coalesce(d.last_minute, "
                         "-1), d.documents, d.sketch FROM upload_days d JOIN stores s ON s.key = d.store "
                         "WHERE s.id = ? AND d.day = ? ORDER BY d.upload"));
    std::vector<std::vector<StoredPart>> result(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        find.bindText(1, stores.values[parts[i].part.store]);
        find.bind(2, parts[i].part.day);
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, find.step());
            if (!isRow)
                break;
            if (find.integer(0) == 0)
                result[i].clear();
            StoredPart& one = result[i].emplace_back();
            one.lines = find.integer(1);
            one.firstMinute = static_cast<int>(find.integer(2));
            one.lastMinute = static_cast<int>(find.integer(3));
            one.documents = find.integer(4);
            const auto bytes = find.blob(5);
            for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
                std::uint32_t document = 0;
                for (std::size_t byte = 0; byte < 4; ++byte)
                    document |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + byte]))
                                << (8 * byte);
                one.sketch.push_back(document);
            }
        }
        find.reset();
    }
    return result;
}

Result<Upload> UploadRepository::undo(std::int64_t id, const JobContext& job) {
    Upload upload;
    SHELFCAST_TRY(m_database.write(
        [&](Connection& connection) -> Result<void> {
            SHELFCAST_ASSIGN(const auto found, selectUploads(connection, "WHERE id = ?", {id}));
            if (found.empty())
                return fail(noSuchUpload(id));
            if (found.front().undone)
                return fail(ErrorCode::Refused,
                            Message(MessageId::UploadWasTakenBackAlready, {std::to_string(id)}) + " " +
                                MessageId::NothingWasChanged);
            SHELFCAST_TRY(undoSales(connection, id, job));
            SHELFCAST_TRY(undoMasterData(connection, id));
            SHELFCAST_TRY(undoSettings(connection, id));
            SHELFCAST_TRY(execute(connection, "DELETE FROM upload_files WHERE upload = ?", {id}));
            SHELFCAST_TRY(
                execute(connection,
                        "UPDATE uploads SET undone_at = ?, stored_rows = 0, row_hash = 0, raw_bytes = 0 "
                        "WHERE id = ?",
                        {nowUtc(), id}));
            SHELFCAST_TRY(refreshStores(connection));
            SHELFCAST_TRY(bumpDataVersion(connection));
            upload = found.front();
            upload.undone = true;
            return AuditRepository::append(connection, "undo", std::to_string(id), upload.fileName);
        },
        job));
    return upload;
}

Result<void> UploadRepository::extractRaw(std::int64_t id, const std::string& targetPath,
                                          const JobContext& job) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    const QString part = toQ(targetPath + ".part");
    QFile file(part);
    const auto unwritable = [&] {
        return fail(ErrorCode::Io, "The file could not be written. What was there before is unchanged.",
                    targetPath);
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unwritable();
    auto done = readRawFile(
        *connection, id,
        [&](const QByteArray& bytes) -> Result<void> {
            return file.write(bytes) == bytes.size() ? Result<void>() : unwritable();
        },
        job);
    if (done && !file.flush())
        done = unwritable();
    file.close();
    if (done) {
        QFile::remove(toQ(targetPath));
        if (!QFile::rename(part, toQ(targetPath)))
            done = unwritable();
    }
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace shelfcast::storage
