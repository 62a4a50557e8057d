#include "services/imports/master_keys.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "io/text/text_fold.h"
#include "storage/records/catalog_repository.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace shelfcast::services {

namespace {

/// Folded, without zeros before a number: what a spreadsheet makes of "00042", and a hand of "Main St".
std::string likeness(const std::string& key) {
    std::string folded = io::foldText(io::trimText(key));
    const bool digits =
        !folded.empty() && std::ranges::all_of(folded, [](char c) { return c >= '0' && c <= '9'; });
    if (digits)
        folded.erase(0, std::min(folded.find_first_not_of('0'), folded.size() - 1));
    return folded;
}

/// Names as they are known, and by their likeness where that is no other's.
class KnownNames {
public:
    explicit KnownNames(const std::vector<std::string>& names = {}) : m_names(names.begin(), names.end()) {
        for (const auto& name : names) {
            const auto [known, isNew] = m_alike.try_emplace(likeness(name), name);
            if (!isNew)
                known->second.clear(); // two of them are alike: neither is meant without doubt
        }
    }
    bool contains(const std::string& name) const { return m_names.contains(name); }
    /// The known name that is meant; nullptr when there is none.
    const std::string* alike(const std::string& name) const {
        const auto found = m_alike.find(likeness(name));
        return found == m_alike.end() || found->second.empty() ? nullptr : &found->second;
    }
    bool empty() const { return m_names.empty(); }

private:
    std::set<std::string> m_names;
    std::map<std::string, std::string> m_alike;
};

std::vector<std::string> listOf(const std::set<std::string>& names) {
    return {names.begin(), names.end()};
}

class Settler {
public:
    Settler(const io::ReadOptions& options, io::MasterReadResult& read, const std::vector<Store>& stores,
            const std::map<std::string, std::vector<std::string>>& products)
        : m_options(options), m_read(read), m_stores(stores) {
        std::vector<std::string> ids;
        std::set<std::string> all;
        for (const Store& store : stores)
            ids.push_back(store.id);
        for (const auto& [store, list] : products) {
            m_products.emplace(store, KnownNames(list));
            all.insert(list.begin(), list.end());
        }
        m_storeNames = KnownNames(ids);
        m_allProducts = KnownNames(listOf(all));
    }

    Result<void> run() {
        SHELFCAST_TRY(settleStores());
        settleProducts();
        addUpStock();
        addUpOrders();
        noteAge();
        std::set<std::string> stores;
        for (const auto& line : m_read.data.stock)
            stores.insert(line.storeId);
        for (const auto& line : m_read.data.onOrder)
            stores.insert(line.storeId);
        for (const auto& line : m_read.data.receipts)
            stores.insert(line.storeId);
        m_read.report.stores = listOf(stores);
        return {};
    }

private:
    void say(Severity severity, const char* code, Message sentence, std::size_t count) {
        m_read.report.quality.push_back(
            {severity, code, std::move(sentence), static_cast<std::int64_t>(count), {}});
    }
    void decide(ImportDecision decision) {
        m_read.report.understanding.decisions.push_back(std::move(decision));
    }
    bool isDecided(const char* code, const char* value) const {
        const auto found = m_options.decisions.find(code);
        return found != m_options.decisions.end() && found->second == value;
    }

    /// Every line that speaks of a store's goods, and so needs a store.
    void forEachLine(const std::function<void(std::string& store, std::string& product)>& take) {
        for (auto& line : m_read.data.stock)
            take(line.storeId, line.productId);
        for (auto& line : m_read.data.onOrder)
            take(line.storeId, line.productId);
        for (auto& line : m_read.data.receipts)
            take(line.storeId, line.productId);
    }

    Result<void> settleStores() {
        std::set<std::string> respelt, unknown;
        bool anyKnown = false, anyEmpty = false;
        forEachLine([&](std::string& store, std::string&) {
            anyKnown = anyKnown || m_storeNames.contains(store) || m_storeNames.alike(store);
            anyEmpty = anyEmpty || store.empty();
        });
        // "Location" beside no store: places within the store, when none of them is one.
        const bool places = m_read.hasStore && m_read.storeIsPlace && !anyKnown && !m_stores.empty();
        if (places || anyEmpty) {
            SHELFCAST_ASSIGN(const std::string only, storeOfAll(places));
            forEachLine([&](std::string& store, std::string&) {
                if (places || store.empty())
                    store = only;
            });
        }
        const auto settle = [&](std::string& store) {
            if (store.empty() || m_storeNames.contains(store) || m_storeNames.empty())
                return;
            if (const auto* known = m_storeNames.alike(store)) {
                respelt.insert(store + " / " + *known);
                store = *known;
            } else {
                unknown.insert(store);
            }
        };
        forEachLine([&](std::string& store, std::string&) { settle(store); });
        for (auto& product : m_read.data.products)
            settle(product.storeId);
        for (auto& event : m_read.data.events)
            settle(event.storeId);
        for (auto& covariate : m_read.data.covariates)
            settle(covariate.storeId);
        for (auto& policy : m_read.data.policies)
            settle(policy.storeId);
        for (auto& line : m_read.data.priceBreaks)
            settle(line.storeId);
        if (!respelt.empty())
            say(Severity::Info, "store_spelling",
                Message(MessageId::StoresThatAreWrittenAnotherWay, {io::quotedList(listOf(respelt), 3)}),
                respelt.size());
        if (!unknown.empty())
            say(Severity::Warning, "unknown_store",
                unknown.size() == 1
                    ? Message(MessageId::ThereIsNoStoreWithSales, {io::quotedList(listOf(unknown), 5)}) +
                          " " + MessageId::WhatTheTableSaysOfIt
                    : Message(MessageId::ThereAreNoStoresWithSales, {io::quotedList(listOf(unknown), 5)}) +
                          " " + MessageId::WhatTheTableSaysOfThem,
                unknown.size());
        return {};
    }

    /// The store of lines that name none.
    Result<std::string> storeOfAll(bool places) {
        const auto decided = m_options.decisions.find("store_of_stock");
        const std::string chosen = decided != m_options.decisions.end() ? decided->second : m_options.store;
        if (decided != m_options.decisions.end()) {
            std::vector<std::string> others;
            for (const Store& store : m_stores)
                if (store.id != chosen)
                    others.push_back(store.id);
            if (others.size() < m_stores.size() || m_stores.empty())
                decide({"store_of_stock", Message(MessageId::AsYouDecidedAllLinesAre, {chosen}), chosen,
                        others, false});
            else
                return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoStore, {chosen}) + " " +
                                                     MessageId::NothingWasStored + " There are " +
                                                     io::quotedList(others, 20) + ".");
        }
        if (!chosen.empty())
            return chosen;
        if (m_stores.empty())
            return std::string("Store 1"); // as sales without a store
        std::vector<std::string> ids, having;
        for (const Store& store : m_stores) {
            ids.push_back(store.id);
            if (knowsAll(store.id))
                having.push_back(store.id);
        }
        if (ids.size() == 1 || having.size() == 1) {
            const std::string store = ids.size() == 1 ? ids.front() : having.front();
            std::erase(ids, store);
            decide({"store_of_stock",
                    Message(ids.empty() ? places ? MessageId::ThePlacesInTheTableAre
                                                 : MessageId::NoStoreColumnOnlyStore
                            : places    ? MessageId::ThePlacesAreNoStoresOnlyStoreWithProducts
                                        : MessageId::NoStoreColumnOnlyStoreWithProducts,
                            {store}),
                    store, ids, !ids.empty()});
            return store;
        }
        return fail(
            ErrorCode::InvalidData,
            Message(places ? MessageId::ThePlacesAreNoStoresAnd : MessageId::TheTableHasNoColumnWithAStoreAnd,
                    {ids.size(), io::quotedList(ids, 5)}) +
                " " + MessageId::NothingWasStored + " " + MessageId::ChooseTheStoreItIsOf);
    }
    bool knowsAll(const std::string& store) {
        const auto known = m_products.find(store);
        bool all = known != m_products.end();
        forEachLine([&](std::string&, std::string& product) {
            all = all && (known->second.contains(product) || known->second.alike(product));
        });
        return all;
    }

    void settleProducts() {
        const bool different = isDecided("product_codes", "different");
        std::set<std::string> alike, unknown;
        const auto settle = [&](const std::string& store, std::string& product) {
            const auto ofStore = m_products.find(store);
            const KnownNames& known =
                store.empty() || ofStore == m_products.end() ? m_allProducts : ofStore->second;
            if (product.empty() || known.contains(product) || m_allProducts.empty())
                return;
            const auto* meant = known.alike(product);
            if (meant)
                alike.insert(product + " / " + *meant);
            if (meant && !different)
                product = *meant;
            else
                unknown.insert(product);
        };
        forEachLine([&](std::string& store, std::string& product) { settle(store, product); });
        for (auto& product : m_read.data.products)
            settle(product.storeId, product.id);
        for (auto& event : m_read.data.events)
            settle(event.storeId, event.productId);
        for (auto& policy : m_read.data.policies)
            settle(policy.storeId, policy.productId);
        for (auto& line : m_read.data.priceBreaks)
            settle(line.storeId, line.productId);
        if (!alike.empty())
            decide({"product_codes",
                    Message::counted(std::ssize(alike),
                                     different ? MessageId::OneLikeCodeIsAnotherProduct
                                               : MessageId::OneLikeCodeIsTheKnownProduct,
                                     different ? MessageId::LikeCodesAreOtherProducts
                                               : MessageId::LikeCodesAreTheKnownProducts,
                                     {io::quotedList(listOf(alike), 3)}),
                    different ? "different" : "same",
                    {different ? "same" : "different"},
                    !isDecided("product_codes", "same") && !different});
        if (!unknown.empty())
            say(Severity::Warning, "unknown_product",
                unknown.size() == 1
                    ? Message(MessageId::ThereAreNoSalesOfTheProduct, {io::quotedList(listOf(unknown), 5)}) +
                          " " + MessageId::WhatTheTableSaysOfIt
                    : Message(MessageId::ThereAreNoSalesOfTheProducts, {io::quotedList(listOf(unknown), 5)}) +
                          " " + MessageId::WhatTheTableSaysOfThem,
                unknown.size());
    }

    /// One line per store, product and day: places are added up, a row that stands twice counts once, and of
    /// a ledger, or of several times of a day, the last counts.
    void addUpStock() {
        struct Lines {
            std::vector<std::size_t> rows;
        };
        std::map<std::tuple<std::string, std::string, Day>, Lines> keys;
        auto& stock = m_read.data.stock;
        const auto& rows = m_read.stockRows;
        std::int64_t forward = 0;
        for (std::size_t i = 0; i < stock.size(); ++i) {
            keys[{stock[i].storeId, stock[i].productId, stock[i].date}].rows.push_back(i);
            if (i > 0)
                forward += stock[i].date > stock[i - 1].date ? 1 : stock[i].date < stock[i - 1].date ? -1 : 0;
        }
        const bool takeLast = isDecided("stock_places", "last");
        std::vector<StockOnHand> settled;
        std::set<std::string> added;
        bool sameRest = false;
        for (auto& [key, lines] : keys) {
            StockOnHand one = stock[lines.rows.front()];
            const auto byTime = [&](std::size_t a, std::size_t b) { return rows[a].time < rows[b].time; };
            const bool timed = rows[*std::ranges::min_element(lines.rows, byTime)].time !=
                               rows[*std::ranges::max_element(lines.rows, byTime)].time;
            if (m_read.isLedger || timed || takeLast) {
                if (takeLast && !timed && !m_read.isLedger && lines.rows.size() > 1)
                    added.insert(one.productId);
                one = stock[timed                            ? *std::ranges::max_element(lines.rows, byTime)
                            : forward < 0 && m_read.isLedger ? lines.rows.front()
                                                             : lines.rows.back()];
            } else if (lines.rows.size() > 1) {
                std::set<std::size_t> seen, rests;
                one.units = 0;
                std::size_t counted = 0;
                for (const std::size_t row : lines.rows) {
                    if (!seen.insert(rows[row].cells).second) {
                        ++m_read.report.duplicates;
                        continue;
                    }
                    ++counted;
                    one.units += stock[row].units;
                    sameRest = sameRest || !rests.insert(rows[row].rest).second;
                }
                if (counted > 1)
                    added.insert(one.productId);
            }
            settled.push_back(std::move(one));
        }
        stock = std::move(settled);
        m_read.stockRows.clear();
        m_read.report.accepted -= m_read.report.duplicates;
        if (m_read.report.duplicates > 0)
            say(Severity::Info, "duplicate_identical",
                groupedDigits(m_read.report.duplicates) +
                    (m_read.report.duplicates == 1 ? " row stands" : " rows stand") +
                    " twice in the file and " + (m_read.report.duplicates == 1 ? "is" : "are") +
                    " counted once.",
                static_cast<std::size_t>(m_read.report.duplicates));
        if (!added.empty())
            decide(
                {"stock_places",
                 Message::counted(
                     std::ssize(added),
                     takeLast ? MessageId::OneProductTwiceLastRowCounts : MessageId::OneProductTwiceAddedUp,
                     takeLast ? MessageId::ProductsTwiceLastRowCounts : MessageId::ProductsTwiceAddedUp,
                     {io::quotedList(listOf(added), 3)}),
                 takeLast ? "last" : "add",
                 {takeLast ? "add" : "last"},
                 sameRest && !takeLast && !isDecided("stock_places", "add")});
    }

    /// Lines of one order and product that are due on one day are one.
    void addUpOrders() {
        std::map<std::tuple<std::string, std::string, Day, std::string>, std::size_t> keys;
        std::vector<OnOrder> settled;
        for (auto& line : m_read.data.onOrder) {
            const auto [known, isNew] =
                keys.try_emplace({line.storeId, line.productId, line.due, line.reference}, settled.size());
            if (isNew)
                settled.push_back(std::move(line));
            else
                settled[known->second].units += line.units;
        }
        m_read.data.onOrder = std::move(settled);
    }

    /// Stock of a day before the last sales is no stock of today.
    void noteAge() {
        std::map<std::string, Day> newest;
        std::set<std::string> takenBack;
        for (const auto& line : m_read.data.stock) {
            if (line.units == stockTakenBack) {
                takenBack.insert(line.productId);
                continue;
            }
            const auto [known, isNew] = newest.try_emplace(line.storeId, line.date);
            if (!isNew)
                known->second = std::max(known->second, line.date);
        }
        if (!takenBack.empty())
            say(Severity::Info, "stock_taken_back",
                Message(MessageId::TheStockIsTakenBackAnd, {io::quotedList(listOf(takenBack), 5)}),
                takenBack.size());
        for (const Store& store : m_stores)
            if (const auto counted = newest.find(store.id);
                counted != newest.end() && store.lastDay && counted->second < *store.lastDay) {
                const int days = *store.lastDay - counted->second;
                say(Severity::Warning, "stock_age",
                    days == 1
                        ? Message(MessageId::StockIsOneDayOld, {store.id, counted->second, *store.lastDay})
                        : Message(MessageId::StockIsDaysOld,
                                  {store.id, counted->second, days, *store.lastDay}),
                    static_cast<std::size_t>(days));
            }
    }

    const io::ReadOptions& m_options;
    io::MasterReadResult& m_read;
    const std::vector<Store>& m_stores;
    KnownNames m_storeNames, m_allProducts;
    std::map<std::string, KnownNames> m_products;
};

} // namespace

Result<void> settleKeys(storage::Database& database, const io::ReadOptions& options,
                        io::MasterReadResult& read) {
    const storage::CatalogRepository catalog(database);
    SHELFCAST_ASSIGN(const auto stores, catalog.stores());
    SHELFCAST_ASSIGN(const auto products, catalog.productIds());
    return Settler(options, read, stores, products).run();
}

} // namespace shelfcast::services
