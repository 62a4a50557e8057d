#include "services/settings/master_edit.h"

#include "base/message_ids.h"
#include "domain/actor.h"
#include "io/sales/row_times.h"
#include "planning/policy/order_calendar.h"
#include "serving/settings/planning_settings.h"
#include "serving/views/all_stores.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"

#include <QString>

#include <cmath>
#include <iterator>
#include <variant>

namespace shelfcast::services {

namespace {

enum class TextKind { Any, Weekdays, Time };

/// Where a field is kept, and what it may be.
template <typename Row>
struct Field {
    const char* name;
    std::variant<std::optional<std::string> Row::*, std::string Row::*, std::optional<double> Row::*,
                 std::optional<int> Row::*>
        member;
    double least = 0, most = 1e9;
    TextKind kind = TextKind::Any;
};

const Field<ProductUpdate> productFields[] = {
    {"name", &ProductUpdate::name},
    {"category", &ProductUpdate::category},
    {"supplier", &ProductUpdate::supplier},
    {"supplier_sku", &ProductUpdate::supplierSku},
    {"barcode", &ProductUpdate::barcode},
    {"unit_cost", &ProductUpdate::unitCost},
    {"price", &ProductUpdate::price},
    {"pack_size", &ProductUpdate::packSize, 1},
    {"minimum_order", &ProductUpdate::minimumOrder},
    {"lead_time_days", &ProductUpdate::leadTimeDays, 0, 730},
    {"shelf_life_days", &ProductUpdate::shelfLifeDays, 1, 36500},
    {"maximum_stock", &ProductUpdate::maximumStock},
};
const Field<SupplierUpdate> supplierFields[] = {
    {"name", static_cast<std::string SupplierUpdate::*>(&Supplier::name)},
    {"lead_time_days", static_cast<std::optional<int> SupplierUpdate::*>(&Supplier::leadTimeDays), 0, 730},
    {"review_days", static_cast<std::optional<int> SupplierUpdate::*>(&Supplier::reviewDays), 1, 730},
    {"minimum_order_value",
     static_cast<std::optional<double> SupplierUpdate::*>(&Supplier::minimumOrderValue)},
    {"order_days", static_cast<std::string SupplierUpdate::*>(&Supplier::orderDays), 0, 0,
     TextKind::Weekdays},
    {"delivery_days", static_cast<std::string SupplierUpdate::*>(&Supplier::deliveryDays), 0, 0,
     TextKind::Weekdays},
    {"order_cut_off", static_cast<std::string SupplierUpdate::*>(&Supplier::orderCutOff), 0, 0,
     TextKind::Time},
};

std::string numberText(double value) {
    return QString::number(value, 'g', 15).toStdString();
}

Error refused(const MasterChange& change, MessageId why, std::vector<Argument> limits = {}) {
    limits.insert(limits.begin(), change.value.value_or(""));
    return {ErrorCode::InvalidArgument,
            Message(why, std::move(limits)) + " " + Message(MessageId::WasLeftAsItIs, {change.id})};
}

template <typename Row>
Result<Row> rowOf(const MasterChange& change, const auto& fields) {
    Row row;
    row.id = change.id;
    for (const Field<Row>& field : fields) {
        if (change.field != field.name)
            continue;
        if (!change.value || change.value->empty()) {
            row.cleared.insert(change.field);
            return row;
        }
        std::string written = *change.value;
        if (field.kind == TextKind::Time) {
            const auto time = io::clockTime(written);
            if (!time)
                return fail(refused(change, MessageId::IsNoTimeOfDayLike));
            written = *time;
        }
        if (field.kind == TextKind::Weekdays)
            if (const auto days = planning::parseWeekdays(*change.value); !days)
                return fail(refused(change, MessageId::IsNoListOfWeekdaysLike));
        const auto number = [&]() -> Result<double> {
            bool isNumber = false;
            const double value = QString::fromStdString(*change.value).toDouble(&isNumber);
            if (!isNumber || !std::isfinite(value))
                return fail(refused(change, MessageId::IsNotANumber));
            if (value < field.least || value > field.most)
                return fail(refused(change, MessageId::IsNotBetweenAnd,
                                    {asNumber(numberText(field.least)), asNumber(numberText(field.most))}));
            return value;
        };
        if (const auto* member = std::get_if<std::optional<std::string> Row::*>(&field.member)) {
            row.*(*member) = *change.value;
        } else if (const auto* text = std::get_if<std::string Row::*>(&field.member)) {
            row.*(*text) = written;
        } else if (const auto* real = std::get_if<std::optional<double> Row::*>(&field.member)) {
            SHELFCAST_ASSIGN(row.*(*real), number());
        } else if (const auto* whole = std::get_if<std::optional<int> Row::*>(&field.member)) {
            SHELFCAST_ASSIGN(const double value, number());
            if (value != std::floor(value))
                return fail(refused(change, MessageId::IsNotAWholeNumber));
            row.*(*whole) = static_cast<int>(value);
        }
        return row;
    }
    return fail(ErrorCode::InvalidArgument, "There is no field \"" + change.field + "\".");
}

template <typename Row>
void read(const Row& row, const auto& fields, std::map<std::string, std::string>& values) {
    for (const Field<Row>& field : fields) {
        std::string value;
        std::visit(
            [&](const auto member) {
                const auto& kept = row.*member;
                using Kept = std::decay_t<decltype(kept)>;
                if constexpr (std::is_same_v<Kept, std::string>)
                    value = kept;
                else if constexpr (std::is_same_v<Kept, std::optional<std::string>>)
                    value = kept.value_or("");
                else if (kept)
                    value = numberText(*kept);
            },
            field.member);
        if (!value.empty())
            values[field.name] = value;
    }
}

/// What is set for the store, else for all stores.
const std::string* settingOf(const SettingValues& settings, const std::string& key,
                             const std::string& storeId) {
    auto found = settings.find(settingKeyOf(key, storeId));
    if (found == settings.end())
        found = settings.find(key);
    return found == settings.end() ? nullptr : &found->second;
}

} // namespace

Result<std::vector<MasterEntry>> MasterEditService::products(const std::string& storeId) const {
    const storage::CatalogRepository catalog(m_database);
    SHELFCAST_ASSIGN(const auto known, catalog.products(storeId));
    SHELFCAST_ASSIGN(const auto said, catalog.productMaster(storeId));
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    std::map<std::string, const ProductUpdate*> byId;
    for (const ProductUpdate& product : said)
        byId[product.id] = &product;
    std::vector<MasterEntry> entries;
    for (const Product& product : known) {
        MasterEntry entry;
        entry.id = product.id;
        ProductUpdate all;
        all.name = product.name;
        all.category = product.category;
        all.supplier = product.supplier;
        all.unitCost = product.unitCost;
        all.price = product.price;
        all.leadTimeDays = product.leadTimeDays;
        read(all, productFields, entry.known);
        if (const auto found = byId.find(product.id); found != byId.end())
            read(*found->second, productFields, entry.said);
        if (const auto* own = settingOf(settings, "policy.product." + product.id, storeId))
            entry.said["policy"] = *own;
        else if (product.serviceLevel)
            entry.known["policy"] = "service " + numberText(*product.serviceLevel * 100);
        else if (const auto* its = settingOf(settings, "policy.supplier." + product.supplier, storeId))
            entry.known["policy"] = *its;
        if (const auto* breaks = settingOf(settings, "price_breaks." + product.id, storeId))
            entry.said["price_breaks"] = *breaks;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<MasterEntry>> MasterEditService::suppliers(const std::string& storeId) const {
    const storage::CatalogRepository catalog(m_database);
    std::vector<std::string> stores{storeId};
    if (meansAllStores(m_database, storeId)) {
        SHELFCAST_ASSIGN(stores, storesWithSales(m_database));
    }
    std::vector<Product> products;
    for (const std::string& store : stores) {
        SHELFCAST_ASSIGN(auto own, catalog.products(store));
        std::move(own.begin(), own.end(), std::back_inserter(products));
    }
    SHELFCAST_ASSIGN(const auto leadTimes, PurchaseOrderService(m_database, m_planner).leadTimes());
    std::map<std::string, MasterEntry> byId;
    for (const SupplierLeadTime& leadTime : leadTimes) {
        MasterEntry& entry = byId[leadTime.supplier.id];
        entry.leadTime = leadTime;
        read(SupplierUpdate(leadTime.supplier), supplierFields, entry.said);
    }
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    for (const Product& product : products)
        if (!product.supplier.empty())
            ++byId[product.supplier].products;
    std::vector<MasterEntry> entries;
    for (auto& [id, entry] : byId) {
        entry.id = id;
        if (const auto* rule = settingOf(settings, "policy.supplier." + id, {}))
            entry.said["policy"] = *rule;
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> MasterEditService::change(const MasterChange& change, const std::optional<std::string>& before) {
    SHELFCAST_TRY(mayDo(Right::Settings));
    MasterData data;
    std::optional<std::string> kept = change.value;
    if (change.ofSupplier) {
        SHELFCAST_ASSIGN(auto supplier, rowOf<SupplierUpdate>(change, supplierFields));
        if (!supplier.orderCutOff.empty())
            kept = supplier.orderCutOff; // however it was typed
        data.suppliers.push_back(std::move(supplier));
    } else {
        SHELFCAST_ASSIGN(auto product, rowOf<ProductUpdate>(change, productFields));
        product.storeId = change.storeId;
        data.products.push_back(std::move(product));
    }
    const auto said = [&](const std::optional<std::string>& value) {
        return value && !value->empty() ? std::optional(change.field + " " + *value) : std::nullopt;
    };
    return storage::CatalogRepository(m_database)
        .edit(data, change.field + " by hand", said(before), said(kept));
}

} // namespace shelfcast::services
