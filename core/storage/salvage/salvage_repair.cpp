#include "storage/salvage/salvage_repair.h"

#include "base/message_ids.h"
#include "storage/rows/day_fold.h"
#include "storage/rows/product_facts.h"
#include "storage/rows/raw_file.h"
#include "storage/rows/stored_model_text.h"
#include "storage/rows/upload_sums.h"

#include <sqlite3.h>

namespace shelfcast::storage {

namespace {

Result<std::vector<std::int64_t>> numbers(Connection& connection, const std::string& sql) {
    std::vector<std::int64_t> all;
    SHELFCAST_TRY(query(connection, sql, {}, [&](const Row& row) { all.push_back(row.integer(0)); }));
    return all;
}

/// Uploads that rows name and that are gone. Their kind is that of the rows.
Result<std::int64_t> standInUploads(Connection& connection) {
    static constexpr std::pair<const char*, const char*> tables[] = {{"sales", "sales"},
                                                                     {"shadowed_sales", "sales"},
                                                                     {"product_data", "products"},
                                                                     {"supplier_data", "suppliers"},
                                                                     {"stock_data", "stock"},
                                                                     {"on_order_data", "stock"},
                                                                     {"receipt_data", "stock"},
                                                                     {"event_data", "calendar"},
                                                                     {"covariate_data", "covariates"},
                                                                     {"bill_data", "products"}};
    std::int64_t made = 0;
    for (const auto& [table, kind] : tables) {
        const bool isSales = std::string_view(kind) == "sales";
        const std::string days = isSales ? "min(day), max(day)" : "NULL, NULL";
        SHELFCAST_ASSIGN(
            const auto rows,
            execute(connection,
                    std::string("INSERT INTO uploads (id, file_name, sha256, imported_at, kind, "
                                "overlap, mapping, report, stores, records, accepted, rejected, "
                                "duplicates, first_day, last_day, stored_rows, row_hash, raw_bytes) "
                                "SELECT upload, 'salvaged upload ' || upload, '', ?, ?, 'replace', "
                                "'{}', '{}', '[]', count(*), count(*), 0, 0, ") +
                        days + ", 0, 0, 0 FROM " + table +
                        " WHERE upload IS NOT NULL AND upload NOT IN (SELECT id FROM uploads) GROUP BY "
                        "upload",
                    {nowUtc(), kind}));
        made += rows;
    }
    return made;
}

/// Products and stores whose names are gone keep their sales under a name that says so.
Result<std::int64_t> standInKeys(Connection& connection) {
    std::int64_t made = 0;
    for (const std::string table : {"sales", "shadowed_sales", "upload_products"}) {
        SHELFCAST_ASSIGN(
            const auto rows,
            execute(connection, "INSERT OR IGNORE INTO products (key, store, id) SELECT DISTINCT "
                                "product, store, 'salvaged-' || product FROM " +
                                    table +
                                    " t WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.store = "
                                    "t.store AND p.key = t.product)"));
        made += rows;
    }
    SHELFCAST_ASSIGN(const auto stores,
                     execute(connection,
                             "INSERT OR IGNORE INTO stores (key, id) SELECT DISTINCT store, 'salvaged-' "
                             "|| store FROM products WHERE store NOT IN (SELECT key FROM stores)"));
    return made + stores;
}

/// Rows that mean nothing without the row they belong to. Returns how many.
Result<std::int64_t> dropOrphans(Connection& connection) {
    std::int64_t dropped = 0;
    for (const std::string statement :
         {"DELETE FROM sales WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.store = sales.store AND "
          "p.key = "
          "sales.product)",
          "DELETE FROM shadowed_sales WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.store = "
          "shadowed_sales.store AND p.key = shadowed_sales.product)",
          "DELETE FROM upload_products WHERE upload NOT IN (SELECT id FROM uploads) OR NOT EXISTS (SELECT 1 "
          "FROM "
          "products p WHERE p.store = upload_products.store AND p.key = upload_products.product)",
          "DELETE FROM upload_files WHERE upload NOT IN (SELECT id FROM uploads)",
          "DELETE FROM upload_meaning WHERE upload NOT IN (SELECT id FROM uploads)",
          "DELETE FROM upload_days WHERE upload NOT IN (SELECT id FROM uploads)",
          "DELETE FROM purchase_order_lines WHERE purchase_order NOT IN (SELECT key FROM purchase_orders)",
          "DELETE FROM purchase_order_receipts WHERE NOT EXISTS (SELECT 1 FROM purchase_order_lines l WHERE "
          "l.purchase_order = purchase_order_receipts.purchase_order AND l.line = "
          "purchase_order_receipts.line)",
          "DELETE FROM models WHERE blob_sha256 NOT IN (SELECT sha256 FROM model_blobs)"}) {
        SHELFCAST_ASSIGN(const auto rows, execute(connection, statement));
        dropped += rows;
    }
    return dropped;
}

/// A day is what the rows of its uploads come to, whichever of them are left.
Result<void> foldDays(Connection& connection, const JobContext& job) {
    struct Place {
        ProductKey product;
        std::int32_t day;
    };
    std::vector<Place> days;
    SHELFCAST_TRY(
        query(connection, "SELECT DISTINCT store, product, day FROM shadowed_sales", {}, [&](const Row& row) {
            days.push_back({{row.integer(0), row.integer(1)}, static_cast<std::int32_t>(row.integer(2))});
        }));
    SHELFCAST_ASSIGN(DayFolder folder, DayFolder::prepare(connection));
    for (const Place& place : days) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_TRY(folder.fold(place.product, place.day));
    }
    return {};
}

/// Which products an upload brought is what its rows say.
Result<void> completeUploadProducts(Connection& connection) {
    return execute(
               connection,
               "INSERT OR IGNORE INTO upload_products (upload, store, product, row_count) SELECT upload, "
               "store, product, sum(n) FROM (SELECT upload, store, product, count(*) n FROM sales GROUP BY "
               "1, "
               "2, 3 UNION ALL SELECT upload, store, product, count(*) FROM shadowed_sales GROUP BY 1, 2, 3) "
               "GROUP BY 1, 2, 3")
        .map([](std::int64_t) {});
}

/// The sums of what is there; a sentence for each upload that is not what was imported.
Result<void> sumUploads(Connection& connection, std::vector<Message>& sentences) {
    SHELFCAST_ASSIGN(auto sums, uploadSums(connection));
    struct Changed {
        std::int64_t id;
        UploadSum now;
    };
    std::vector<Changed> changed;
    SHELFCAST_TRY(query(connection, "SELECT id, file_name, stored_rows, row_hash FROM uploads ORDER BY id",
                        {}, [&](const Row& row) {
                            const UploadSum now = sums[row.integer(0)];
                            if (now == UploadSum{static_cast<std::uint64_t>(row.integer(3)), row.integer(2)})
                                return;
                            changed.push_back({row.integer(0), now});
                            const std::int64_t gone = row.integer(2) - now.rows;
                            const std::string upload = std::to_string(row.integer(0));
                            sentences.push_back(
                                (gone > 0
                                     ? Message(MessageId::UploadRowsThatAreGone, {upload, row.text(1), gone})
                                     : Message(MessageId::UploadItsRowsAreNotWhat, {upload, row.text(1)})) +
                                " " + MessageId::TakeItBackAndImportThe);
                        }));
    for (const Changed& one : changed)
        SHELFCAST_TRY(execute(connection, "UPDATE uploads SET stored_rows = ?, row_hash = ? WHERE id = ?",
                              {one.now.rows, static_cast<std::int64_t>(one.now.hash), one.id}));
    return {};
}

/// Files and models are kept whole or not at all.
Result<void> dropDamagedFiles(Connection& connection, std::vector<Message>& sentences,
                              const JobContext& job) {
    SHELFCAST_ASSIGN(const auto uploads, numbers(connection, "SELECT id FROM uploads WHERE raw_bytes > 0"));
    std::int64_t lost = 0;
    for (const std::int64_t upload : uploads) {
        const auto whole = readRawFile(
            connection, upload, [](const QByteArray&) { return Result<void>(); }, job);
        if (whole)
            continue;
        if (whole.error().code == ErrorCode::Cancelled)
            return fail(whole.error());
        ++lost;
        SHELFCAST_TRY(execute(connection, "DELETE FROM upload_files WHERE upload = ?", {upload}));
        SHELFCAST_TRY(execute(connection, "UPDATE uploads SET raw_bytes = 0 WHERE id = ?", {upload}));
    }
    SHELFCAST_TRY(execute(
        connection, "DELETE FROM upload_files WHERE upload IN (SELECT id FROM uploads WHERE raw_bytes = 0)"));
    if (lost > 0)
        sentences.push_back(Message(MessageId::CopiesOfImportedFilesThatWere, {lost}));
    return {};
}

Result<void> dropDamagedModels(Connection& connection, std::vector<Message>& sentences,
                               const JobContext& job) {
    std::vector<std::string> models;
    SHELFCAST_TRY(query(connection, "SELECT id FROM models ORDER BY key", {},
                        [&](const Row& row) { models.push_back(row.text(0)); }));
    for (const std::string& model : models) {
        if (job.cancelled())
            return cancelled();
        if (storedModelText(connection, model))
            continue;
        SHELFCAST_TRY(execute(connection, "DELETE FROM models WHERE id = ?", {model}));
        sentences.push_back(Message(MessageId::ModelIsDamagedAndWasLeft, {model}) + " " +
                            MessageId::TrainAgain);
    }
    for (const std::string table : {"model_holdout", "model_scores", "model_drift"})
        SHELFCAST_TRY(
            execute(connection, "DELETE FROM " + table + " WHERE model NOT IN (SELECT key FROM models)"));
    SHELFCAST_TRY(
        execute(connection, "DELETE FROM model_blobs WHERE sha256 NOT IN (SELECT blob_sha256 FROM models)"));
    std::vector<std::string> stores;
    SHELFCAST_TRY(
        query(connection,
              "SELECT store FROM models GROUP BY store HAVING sum(state = 'active') = 0 AND sum(state = "
              "'retired') > 0",
              {}, [&](const Row& row) { stores.push_back(row.text(0)); }));
    for (const std::string& store : stores) {
        std::string model;
        SHELFCAST_TRY(
            query(connection,
                  "UPDATE models SET state = 'active' WHERE key = (SELECT key FROM models WHERE store = ? "
                  "AND state = 'retired' ORDER BY activation DESC, key DESC LIMIT 1) RETURNING id",
                  {store}, [&](const Row& row) { model = row.text(0); }));
        sentences.push_back(Message(MessageId::StoreIsServedByItsEarlier, {store, model}) + " " +
                            MessageId::TrainAgain);
    }
    return {};
}

Result<void> refreshEveryProduct(Connection& connection) {
    std::vector<ProductKey> products;
    SHELFCAST_TRY(query(connection, "SELECT store, key FROM products ORDER BY 1, 2", {},
                        [&](const Row& row) { products.emplace_back(row.integer(0), row.integer(1)); }));
    SHELFCAST_TRY(refreshProducts(connection, products));
    return refreshStores(connection);
}

} // namespace

Result<Repaired> repairReferences(Connection& connection, const JobContext& job) {
    Repaired result;
    SHELFCAST_ASSIGN(const auto uploads, standInUploads(connection));
    SHELFCAST_ASSIGN(const auto keys, standInKeys(connection));
    SHELFCAST_ASSIGN(const auto orphans, dropOrphans(connection));
    const auto tell = [&](std::int64_t count, MessageId id) {
        if (count > 0)
            result.sentences.push_back(Message(id, {count}));
    };
    tell(uploads, MessageId::RecordsOfUploadsThatAreGone);
    tell(keys, MessageId::NamesOfProductsOrStoresThat);
    tell(orphans, MessageId::RowsLeftOutBecauseWhatThey);
    job.report(MessageId::AddingUpTheDays, 0.1);
    SHELFCAST_TRY(foldDays(connection, job));
    SHELFCAST_TRY(completeUploadProducts(connection));
    job.report(MessageId::CheckingTheUploads, 0.4);
    SHELFCAST_TRY(sumUploads(connection, result.sentences));
    SHELFCAST_TRY(dropDamagedFiles(connection, result.sentences, job));
    job.report(MessageId::CheckingTheModels, 0.7);
    SHELFCAST_TRY(dropDamagedModels(connection, result.sentences, job));
    job.report(MessageId::AddingUpTheProducts, 0.8);
    SHELFCAST_TRY(refreshEveryProduct(connection));
    SHELFCAST_TRY(bumpDataVersion(connection));
    return result;
}

} // namespace shelfcast::storage
