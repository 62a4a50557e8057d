#include "services/settings/settings_service.h"

#include "domain/actor.h"
#include "serving/settings/alert_rules.h"
#include "serving/views/bulk_view.h"
#include "serving/views/order_edit_service.h"
#include "storage/file/database.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

std::optional<std::string> valueOf(const SettingValues& settings, const std::string& key) {
    const auto found = settings.find(key);
    return found == settings.end() ? std::nullopt : std::optional(found->second);
}

Error addressRefused() {
    return {ErrorCode::Refused,
            "Where alerts are sent to is looked at and changed on this computer alone, not through the "
            "service. Nothing was changed.",
            accessContext};
}

} // namespace

OrdersPreview compareOrders(const BulkResult& before, const BulkResult& after) {
    OrdersPreview preview;
    preview.storeId = before.storeId;
    preview.date = before.date;
    preview.currency = after.summary.currency;
    preview.valueBefore = before.summary.orderValue;
    preview.valueAfter = after.summary.orderValue;
    std::map<std::string, const BulkRow*> now;
    for (const BulkRow& row : after.rows) {
        now[row.productId] = &row;
        preview.ordersAfter += row.decision.order > 0;
    }
    for (const BulkRow& row : before.rows) {
        preview.ordersBefore += row.decision.order > 0;
        const BulkRow& other = *now.at(row.productId);
        if (other.decision.order != row.decision.order)
            preview.changed.push_back({row.productId, row.name, row.decision.order, other.decision.order});
    }
    std::stable_sort(preview.changed.begin(), preview.changed.end(), [](const auto& a, const auto& b) {
        return std::fabs(a.after - a.before) > std::fabs(b.after - b.before);
    });
    return preview;
}

Result<std::vector<SettingInfo>> SettingsService::list(const std::string& storeId) const {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    std::vector<SettingInfo> list;
    for (const SettingKey& known : planningSettings()) {
        if (ActingAs::now() && isAlertAddress(known.key))
            continue; // an address of a webhook is as good as a password
        if (known.key.back() != '.') {
            list.push_back({known.key, storeId, valueOf(settings, settingKeyOf(known.key, storeId)),
                            known.fallback, known.sentence});
            if (!storeId.empty()) // what holds for all stores is this store's default
                if (const auto common = valueOf(settings, known.key))
                    list.back().fallback = *common;
            continue;
        }
        for (const auto& [name, value] : settings) {
            const std::string suffix = settingKeyOf("", storeId);
            if (name.size() <= known.key.size() + suffix.size() || name.rfind(known.key, 0) != 0 ||
                name.compare(name.size() - suffix.size(), suffix.size(), suffix) != 0)
                continue;
            const std::string key = name.substr(0, name.size() - suffix.size());
            if (settingKeyOf(key, storeId) == name && key.find('\x1f') == std::string::npos)
                list.push_back({key, storeId, value, known.fallback, known.sentence});
        }
    }
    return list;
}

Result<SettingInfo> SettingsService::find(const std::string& key, const std::string& storeId) const {
    const SettingKey* known = findPlanningSetting(key);
    if (!known)
        return fail(checkedSetting(key, "").error());
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    if (ActingAs::now() && isAlertAddress(key))
        return fail(addressRefused());
    SettingInfo info{key, storeId, valueOf(settings, settingKeyOf(key, storeId)), known->fallback,
                     known->sentence};
    if (!storeId.empty())
        if (const auto common = valueOf(settings, key))
            info.fallback = *common;
    return info;
}

Result<SettingValues> SettingsService::changed(const std::vector<SettingChange>& changes) const {
    SHELFCAST_ASSIGN(auto settings, storage::SettingsRepository(m_database).all());
    for (const SettingChange& change : changes) {
        const std::string key = settingKeyOf(change.key, change.storeId);
        if (!change.value) {
            if (!findPlanningSetting(change.key))
                return fail(checkedSetting(change.key, "").error());
            settings.erase(key);
            continue;
        }
        SHELFCAST_ASSIGN(settings[key], checkedSetting(change.key, *change.value));
    }
    return settings;
}

Result<std::vector<OrdersPreview>> SettingsService::preview(const std::vector<SettingChange>& changes,
                                                            const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto settings, changed(changes));
    const auto isAlert = [](const SettingChange& change) { return isAlertSetting(change.key); };
    if (std::ranges::all_of(changes, isAlert)) // no order depends on it
        return std::vector<OrdersPreview>();
    const storage::CatalogRepository catalog(m_database);
    SHELFCAST_ASSIGN(const auto stores, catalog.stores());
    std::vector<OrdersPreview> previews;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        const Store& store = stores[i];
        const bool touched = std::any_of(changes.begin(), changes.end(), [&](const SettingChange& change) {
            return change.storeId.empty() || change.storeId == store.id;
        });
        const auto date = m_planner.defaultDate(store.id);
        if (!touched || !date)
            continue;
        const double share = static_cast<double>(i) / static_cast<double>(stores.size());
        SHELFCAST_ASSIGN(const auto view, m_planner.view(store.id, *date, 0, job.part(share, 1)));
        SHELFCAST_ASSIGN(const auto receipts, catalog.receipts(store.id, *date));
        SHELFCAST_ASSIGN(const auto edits, OrderEditService(m_database).openEdits(store.id, *date));
        SHELFCAST_ASSIGN(auto before, makeBulk(*view, receipts, std::nullopt));
        applyOrderEdits(before, *view, receipts, edits);
        StoreView other = *view;
        other.defaults = planningDefaults(settings, store.id);
        SHELFCAST_ASSIGN(auto after, makeBulk(other, receipts, std::nullopt));
        applyOrderEdits(after, other, receipts, edits);
        previews.push_back(compareOrders(before, after));
    }
    return previews;
}

Result<std::vector<OrdersPreview>> SettingsService::preview(const std::vector<SettingLine>& lines,
                                                            const JobContext& job) const {
    std::vector<SettingChange> changes;
    for (const SettingLine& line : lines) {
        auto [key, store] = splitSettingKey(line.key);
        changes.push_back({std::move(key), line.value, std::move(store)});
    }
    return preview(changes, job);
}

Result<std::vector<SettingChange>> SettingsService::set(const std::vector<SettingChange>& changes) {
    SHELFCAST_TRY(mayDo(Right::Settings));
    for (const SettingChange& change : changes)
        if (ActingAs::now() && isAlertAddress(change.key))
            return fail(addressRefused());
    SHELFCAST_ASSIGN(const auto wanted, changed(changes));
    storage::SettingsRepository repository(m_database);
    SHELFCAST_ASSIGN(const auto settings, repository.all());
    for (const SettingChange& change : changes)
        if (!change.storeId.empty())
            SHELFCAST_TRY(storage::CatalogRepository(m_database).store(change.storeId));
    std::vector<SettingChange> before;
    for (const SettingChange& change : changes) {
        const std::string key = settingKeyOf(change.key, change.storeId);
        before.push_back({change.key, valueOf(settings, key), change.storeId});
        if (const auto value = valueOf(wanted, key)) {
            SHELFCAST_TRY(repository.set(key, *value));
        } else {
            SHELFCAST_TRY(repository.remove(key));
        }
    }
    return before;
}

} // namespace shelfcast::services
