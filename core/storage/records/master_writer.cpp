#include "storage/records/master_writer.h"

#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/file/setting_row.h"
#include "storage/rows/product_facts.h"
#include "storage/rows/raw_file.h"
#include "storage/sales/upload_record.h"

#include <QFileInfo>

#include <cmath>
#include <set>

namespace shelfcast::storage {

namespace {

using UploadId = std::optional<std::int64_t>;

Result<void> check(const MasterData& data) {
    const auto missing = [](const std::string& what) {
        return fail(ErrorCode::InvalidArgument, what + " Nothing was stored.");
    };
    for (const auto& one : data.products)
        if (one.id.empty())
            return missing("A product has no id.");
    for (const auto& one : data.suppliers)
        if (one.id.empty())
            return missing("A supplier has no id.");
    for (const auto& one : data.stock)
        if (one.storeId.empty() || one.productId.empty() ||
            (!std::isfinite(one.units) && one.units != stockTakenBack))
            return missing("A line of stock on hand lacks its store, product or units.");
    for (const auto& one : data.onOrder)
        if (one.storeId.empty() || one.productId.empty() || !std::isfinite(one.units))
            return missing("A line of stock on order lacks its store, product or units.");
    for (const auto& one : data.receipts)
        if (one.storeId.empty() || one.productId.empty() || !std::isfinite(one.units))
            return missing("A line of goods received lacks its store, product or units.");
    for (const auto& one : data.events)
        if (one.kind.empty() || one.last < one.first)
            return missing("The event \"" + one.name + "\" has no kind or ends before it begins.");
    for (const auto& one : data.covariates)
        if (one.name.empty() || !std::isfinite(one.value))
            return missing("A covariate lacks its name or value.");
    for (const auto& one : data.bills)
        if (one.parentId.empty() || one.componentId.empty() || one.parentId == one.componentId ||
            !(one.quantity >= 0 && one.quantity < 1e9) || !(one.loss >= 0 && one.loss < 1))
            return missing("A line of the bill of " + one.parentId +
                           " lacks its component, names itself, or has no sensible quantity or loss.");
    return {};
}

std::optional<std::string> given(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

/// ",unit_cost,supplier,"; nothing where no value is taken back.
std::optional<std::string> clearedText(const std::set<std::string>& fields) {
    std::string text;
    for (const std::string& field : fields)
        text += (text.empty() ? "," : "") + field + ",";
    return given(text);
}

Result<void> insertRows(Connection& connection, UploadId upload, const MasterData& data) {
    for (const auto& one : data.products)
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO product_data (upload, store, product, name, category, supplier, "
                              "predecessor, unit_cost, price, pack_size, minimum_order, shelf_life_days, "
                              "lead_time_days, review_days, lead_time_spread_days, service_level, "
                              "maximum_stock, supplier_sku, barcode, cleared) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              {upload,
                               one.storeId,
                               one.id,
                               one.name,
                               one.category,
                               one.supplier,
                               one.predecessor,
                               one.unitCost,
                               one.price,
                               one.packSize,
                               one.minimumOrder,
                               one.shelfLifeDays,
                               one.leadTimeDays,
                               one.reviewDays,
                               one.leadTimeSpreadDays,
                               one.serviceLevel,
                               one.maximumStock,
                               one.supplierSku,
                               one.barcode,
                               clearedText(one.cleared)}));
    for (const auto& one : data.suppliers)
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO supplier_data (upload, supplier, name, lead_time_days, review_days, "
                    "lead_time_spread_days, minimum_order_value, order_days, delivery_days, "
                    "order_cut_off, cleared) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    {upload, one.id, given(one.name), one.leadTimeDays, one.reviewDays,
                     one.leadTimeSpreadDays, one.minimumOrderValue, given(one.orderDays),
                     given(one.deliveryDays), given(one.orderCutOff), clearedText(one.cleared)}));
    for (const auto& one : data.bills)
        SHELFCAST_TRY(execute(
            connection,
            "INSERT INTO bill_data (upload, parent, component, quantity, loss) VALUES (?, ?, ?, ?, ?)",
            {upload, one.parentId, one.componentId, one.quantity, one.loss}));
    for (const auto& one : data.stock)
        SHELFCAST_TRY(execute(
            connection, "INSERT INTO stock_data (upload, store, product, day, units) VALUES (?, ?, ?, ?, ?)",
            {upload, one.storeId, one.productId, one.date, one.units}));
    for (const auto& one : data.onOrder)
        SHELFCAST_TRY(execute(
            connection,
            "INSERT INTO on_order_data (upload, store, product, due, reference, units, ordered) VALUES "
            "(?, ?, ?, ?, ?, ?, ?)",
            {upload, one.storeId, one.productId, one.due, one.reference, one.units, one.ordered}));
    for (const auto& one : data.receipts)
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO receipt_data (upload, store, product, supplier, reference, ordered, "
                    "received, units) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    {upload, one.storeId, one.productId, one.supplier, one.reference, one.ordered,
                     one.received, one.units}));
    for (const auto& one : data.events)
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO event_data (upload, store, product, category, kind, name, first_day, "
                    "last_day, price, discount) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    {upload, one.storeId, one.productId, one.category, one.kind, one.name, one.first,
                     one.last, one.price, one.discount}));
    for (const auto& one : data.covariates)
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO covariate_data (upload, store, name, day, value, region, known) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)",
                              {upload, one.storeId, one.name, one.date, one.value, one.region, one.known}));
    return {};
}

/// Sets what the table says, and remembers what was set before.
Result<void> insertSettings(Connection& connection, std::int64_t upload,
                            const std::vector<SettingLine>& lines) {
    for (const SettingLine& line : lines) {
        std::optional<std::string> before;
        SHELFCAST_TRY(query(connection, "SELECT value FROM settings WHERE key = ?", {line.key},
                            [&](const Row& row) { before = row.text(0); }));
        // A key that stands twice: the first row remembers what was there before the upload.
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO setting_data (upload, key, value, before) VALUES (?, ?, ?, ?) ON CONFLICT "
                    "(upload, key) DO UPDATE SET value = excluded.value",
                    {upload, line.key, line.value, before}));
        if (before == line.value)
            continue;
        SHELFCAST_TRY(setSetting(connection, line.key, line.value));
    }
    return {};
}

/// Products named with their store come to be; every product the data speak of is folded anew.
/// `before`: taken before the rows were inserted.
Result<void> applyToProducts(Connection& connection, const MasterData& data, const MasterMark& before) {
    std::set<ProductKey> touched;
    const auto touch = [&](const std::string& storeId, const std::string& productId) -> Result<void> {
        SHELFCAST_ASSIGN(const std::int64_t store, storeKey(connection, storeId));
        SHELFCAST_ASSIGN(const std::int64_t product, productKey(connection, store, productId));
        touched.emplace(store, product);
        return {};
    };
    for (const auto& one : data.products) {
        if (!one.storeId.empty())
            SHELFCAST_TRY(touch(one.storeId, one.id));
        else
            SHELFCAST_TRY(query(connection, "SELECT store, key FROM products WHERE id = ?", {one.id},
                                [&](const Row& row) { touched.emplace(row.integer(0), row.integer(1)); }));
    }
    for (const auto& one : data.stock)
        SHELFCAST_TRY(touch(one.storeId, one.productId));
    return refreshProducts(connection, {touched.begin(), touched.end()}, before);
}

} // namespace

Result<std::int64_t> writeMasterUpload(Database& database, const UploadMetadata& metadata,
                                       const MasterData& data, const ImportReport& report,
                                       const JobContext& job) {
    SHELFCAST_TRY(check(data));
    std::unique_ptr<RawFileKeeper> raw;
    if (!metadata.rawPath.empty())
        raw = std::make_unique<RawFileKeeper>(metadata.rawPath,
                                              QFileInfo(toQ(database.path())).absolutePath().toStdString());
    std::int64_t id = 0;
    SHELFCAST_TRY(database.write(
        [&](Connection& connection) -> Result<void> {
            SHELFCAST_ASSIGN(id, insertUpload(connection, metadata, report));
            SHELFCAST_ASSIGN(const MasterMark before, masterMark(connection));
            SHELFCAST_TRY(insertRows(connection, id, data));
            SHELFCAST_TRY(insertSettings(connection, id, data.settings));
            SHELFCAST_TRY(applyToProducts(connection, data, before));
            if (raw) {
                SHELFCAST_ASSIGN(const RawFileKeeper::Kept file, raw->finish());
                SHELFCAST_TRY(raw->store(connection, id));
                SHELFCAST_TRY(execute(connection, "UPDATE uploads SET sha256 = ?, raw_bytes = ? WHERE id = ?",
                                      {file.sha256, file.bytes, id}));
            }
            SHELFCAST_TRY(bumpDataVersion(connection));
            return AuditRepository::append(connection, "import", std::to_string(id),
                                           metadata.fileName + ": " + std::to_string(data.size()) + " rows");
        },
        job));
    return id;
}

Result<void> writeMasterEdit(Database& database, const MasterData& data, const std::string& reason,
                             const std::optional<std::string>& was, const std::optional<std::string>& now) {
    SHELFCAST_TRY(check(data));
    return database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const MasterMark before, masterMark(connection));
        SHELFCAST_TRY(insertRows(connection, std::nullopt, data));
        SHELFCAST_TRY(applyToProducts(connection, data, before));
        SHELFCAST_TRY(bumpDataVersion(connection));
        const std::string subject = data.size() != 1             ? std::string("master data")
                                    : data.products.size() == 1  ? data.products.front().id
                                    : data.suppliers.size() == 1 ? "supplier " + data.suppliers.front().id
                                                                 : std::string("master data");
        return AuditRepository::append(connection, {"edit", subject, reason, was, now, reason});
    });
}

} // namespace shelfcast::storage
