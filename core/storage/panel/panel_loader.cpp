#include "storage/panel/panel_loader.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "storage/connection/open_connection.h"
#include "storage/file/database.h"
#include "storage/panel/outside_loader.h"
#include "storage/panel/panel_coarsen.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/sales/upload_record.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace shelfcast::storage {

namespace {

constexpr std::array<const char*, 4> columnNames = {"price", "discount", "promotion", "competitor_price"};
enum { Price, Discount, Promotion, CompetitorPrice };
constexpr std::size_t seriesForTwoThreads = 400;

} // namespace

Result<Grain> grainOfSales(Connection& connection, const std::string& storeId) {
    std::vector<ProductKey> sample;
    SHELFCAST_TRY(
        query(connection,
              "SELECT p.store, p.key FROM products p JOIN stores s ON s.key = p.store WHERE ? IN ('', s.id) "
              "AND p.records > 1 ORDER BY p.records DESC, p.store, p.key LIMIT 40",
              {storeId}, [&](const Row& row) { sample.emplace_back(row.integer(0), row.integer(1)); }));
    std::vector<std::int32_t> dates; // the latest, which are enough and tell how it is now
    for (const auto& [store, product] : sample)
        SHELFCAST_TRY(
            query(connection,
                  "SELECT day FROM sales WHERE store = ? AND product = ? AND units IS NOT NULL ORDER BY "
                  "day DESC LIMIT 200",
                  {store, product}, [&](const Row& row) { dates.push_back(row.day(0).number()); }));
    std::ranges::sort(dates);
    const auto repeated = std::ranges::unique(dates);
    dates.erase(repeated.begin(), repeated.end());
    return grainOfDates(dates);
}

Result<std::optional<Day>> lastDayOfSales(Connection& connection, const std::string& storeId, Grain grain) {
    std::optional<Day> last;
    const auto reach = [&](Day day, Grain step) {
        const Day end = step == Grain::Month  ? day.monthStart().plusMonths(1) - 1
                        : step == Grain::Week ? day + 6
                                              : day;
        last = std::max(last.value_or(end), end);
    };
    SHELFCAST_TRY(
        query(connection,
              "SELECT max(p.last_day) FROM products p JOIN stores s ON s.key = p.store WHERE ? IN ('', s.id)",
              {storeId}, [&](const Row& row) {
                  if (const auto day = row.optionalDay(0))
                      reach(*day, grain);
              }));
    if (grain == Grain::Month || !last)
        return last;
    // Weeks and months in a store of days reach further than their label.
    SHELFCAST_TRY(
        query(connection,
              "SELECT u.last_day, m.grain FROM uploads u JOIN upload_meaning m ON m.upload = u.id WHERE "
              "u.undone_at IS NULL AND u.last_day IS NOT NULL AND ? IN ('', m.store) AND m.grain IN ('week', "
              "'month')",
              {storeId}, [&](const Row& row) {
                  const Grain own = *grainFromString(row.text(1));
                  if (own > grain) {
                      const Day end = periodOf(row.day(0), own).second;
                      last = std::max(*last, end);
                  }
              }));
    return last;
}

Result<void> PanelLoader::findSeries(Connection& connection) {
    std::vector<Series> series;
    std::optional<Day> first, last;
    SHELFCAST_TRY(
        query(connection,
              "SELECT p.store, p.key, s.id, p.id, coalesce(p.category, p.sales_category, ''), p.first_day, "
              "p.last_day FROM products p JOIN stores s ON s.key = p.store WHERE p.records > 0 AND ? IN "
              "('', s.id) AND ? IN ('', p.id) AND ? IN ('', coalesce(p.category, p.sales_category, '')) "
              "ORDER BY s.id, p.id",
              {m_request.storeId, m_request.productId, m_request.category}, [&](const Row& row) {
                  Series one{{row.integer(0), row.integer(1)},
                             {row.text(2), row.text(3)},
                             row.text(4),
                             row.day(5),
                             row.day(6)};
                  if (m_request.upTo && one.first > *m_request.upTo)
                      return;
                  first = std::min(first.value_or(one.first), one.first);
                  last = std::max(last.value_or(one.last), one.last);
                  series.push_back(std::move(one));
              }));
    if (series.empty()) {
        SHELFCAST_ASSIGN(const auto stores, CatalogRepository(m_database).stores());
        if (!m_request.storeId.empty() &&
            std::ranges::find(stores, m_request.storeId, &Store::id) == stores.end())
            return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoStore, {m_request.storeId}));
        return fail(ErrorCode::NotEnoughData,
                    Message(MessageId::ThereAreNoSalesToWork) + " " + MessageId::ImportASalesFileFirst);
    }
    m_first = *first;
    m_last = *last;
    m_series = std::move(series);
    return {};
}

Result<void> PanelLoader::readMeanings(Connection& connection) {
    SHELFCAST_ASSIGN(auto meanings, uploadMeanings(connection));
    std::vector<std::int64_t> sales;
    SHELFCAST_TRY(query(connection, "SELECT id FROM uploads WHERE kind = 'sales' AND undone_at IS NULL", {},
                        [&](const Row& row) { sales.push_back(row.integer(0)); }));
    std::map<std::string, std::size_t> stores;
    for (Series& one : m_series) {
        const auto [at, isNew] = stores.try_emplace(one.id.store, m_stores.size());
        one.store = at->second;
        if (!isNew)
            continue;
        StoreUploads& own = m_stores.emplace_back();
        own.id = one.id.store;
        own.meaning = std::move(meanings[own.id]);
        for (const std::int64_t upload : sales)
            own.meaning.try_emplace(upload); // of an older version: nothing was decided
        for (const auto& [upload, meaning] : own.meaning) {
            own.special = own.special || meaning.stock == StockTime::Evening ||
                          meaning.grain.value_or(Grain::Day) > m_native;
            own.alike = own.alike && meaning.missing == own.meaning.begin()->second.missing;
        }
    }
    return {};
}

/// nullptr: nothing out of the ordinary.
const UploadMeaning* PanelLoader::meaningOf(std::size_t series, std::int64_t upload) const {
    const StoreUploads& store = m_stores[m_series[series].store];
    if (!store.special)
        return nullptr;
    const auto found = store.meaning.find(upload);
    return found == store.meaning.end() ? nullptr : &found->second;
}

/// What is known of the stores beside their rows: what a missing row means on each day, own closures and the
/// like.
Result<std::map<std::string, StoreRules>> PanelLoader::storeRules() const {
    const CatalogRepository catalog(m_database);
    constexpr int further = 2 * 366; // deliveries and months look further ahead than forecasts
    const Day end = stepStart(m_first, m_native, columns()) + further;
    SHELFCAST_ASSIGN(const auto events, catalog.events(m_request.storeId, m_first, end));
    SHELFCAST_ASSIGN(const auto settings, SettingsRepository(m_database).all());
    std::map<std::string, StoreRules> rules;
    for (std::size_t s = 0; s < m_stores.size(); ++s) {
        const StoreUploads& store = m_stores[s];
        StoreRules& own = rules[store.id];
        own.missing.assign(static_cast<std::size_t>(m_steps), MissingRows::Undecided);
        MissingRows last = store.alike && !store.meaning.empty() ? store.meaning.begin()->second.missing
                                                                 : MissingRows::Undecided;
        for (int step = 0; step < m_steps; ++step) {
            if (const std::int64_t upload =
                    store.alike ? 0 : m_read.uploads(s, static_cast<std::size_t>(step));
                upload > 0)
                last = store.meaning.contains(upload) ? store.meaning.at(upload).missing
                                                      : MissingRows::Undecided;
            own.missing[static_cast<std::size_t>(step)] = last; // days without any row are as those before
        }
        if (m_request.missingDayIsZero)
            std::ranges::fill(own.missing, *m_request.missingDayIsZero ? MissingRows::SoldOnly
                                                                       : MissingRows::ZerosWritten);
        if (const auto said = settings.find(std::string(sellingCalendarSetting) + store.id);
            said != settings.end())
            own.wishes = calendarWishesFromText(said->second);
        if (m_request.wishes && store.id == m_request.wishesOf)
            own.wishes = *m_request.wishes;
        for (const CalendarEvent& event : events) {
            const auto same = [&](const CalendarSpan& span) {
                return span.first == event.first && span.last == event.last;
            };
            if (event.kind == "closed" && event.productId.empty() && event.category.empty() &&
                (event.storeId.empty() || event.storeId == store.id) &&
                std::ranges::none_of(own.wishes.ignored, same))
                own.wishes.closures.push_back({event.first, event.last, event.name});
        }
    }
    return rules;
}

void PanelLoader::takeRow(const RowValues& row, std::size_t series, Block& block) {
    const std::int64_t upload = row.integer(7);
    const UploadMeaning* meaning = meaningOf(series, upload);
    if (meaning && meaning->grain.value_or(Grain::Day) > m_native) {
        const Day day(static_cast<std::int32_t>(row.integer(0)));
        if (const double units = row.real(1); !std::isnan(units))
            block.coarse.push_back({series, day, *meaning->grain, static_cast<float>(units)});
        return;
    }
    const int step = stepIndex(m_first, m_native, Day(static_cast<std::int32_t>(row.integer(0))));
    if (step < 0 || step >= columns())
        return;
    const auto column = static_cast<std::size_t>(step);
    if (step < m_steps) {
        const double units = row.real(1), inventory = row.real(2);
        const bool soldOut = isSoldOut(units, inventory, meaning ? meaning->stock : StockTime::Morning,
                                       m_native == Grain::Day);
        if (!block.uploads.empty()) {
            std::int64_t& newest = block.uploads(m_series[series].store, column);
            newest = std::max(newest, upload);
        }
        float& cell = m_panel.sales(series, column);
        if (soldOut && !std::isnan(units))
            m_panel.soldOut(series, column) = static_cast<float>(std::max(units, 0.0));
        if (std::isnan(units) || soldOut) // of a step cut in part the rest is known
            cell = rowWithoutDemand;
        else // several rows of one step, of a series finer than its store's grain, add up
            cell = static_cast<float>(std::isfinite(cell) ? static_cast<double>(cell) + units : units);
    }
    for (std::size_t i = 0; i < columnCount; ++i) {
        const double value = row.real(i + 3);
        // A competitor's price is never known ahead.
        if (!std::isnan(value) && (step < m_steps || i != CompetitorPrice))
            m_values[i](series, column) = static_cast<float>(value);
    }
}

Result<void> PanelLoader::scan(Connection& connection, std::size_t begin, std::size_t end, Block& block) {
    if (std::ranges::any_of(m_stores, [](const StoreUploads& store) { return !store.alike; }))
        block.uploads = UploadOfStep(m_stores.size(), static_cast<std::size_t>(m_steps));
    std::size_t i = begin;
    const RowFunction take(connection.handle(), "take_row",
                           [&](const RowValues& row) { takeRow(row, i, block); });
    std::string select = "SELECT take_row(day, units, inventory";
    for (const char* name : columnNames)
        select += std::string(", ") + name;
    select += ", upload";
    SHELFCAST_ASSIGN(
        Statement rows,
        Statement::prepare(connection.handle(), select + ") FROM sales WHERE store = ? AND product = ?"));
    for (; i < end; ++i) {
        if (m_job.cancelled())
            return cancelled();
        for (Matrix<float>* table : {&m_panel.sales, &m_panel.soldOut})
            std::ranges::fill(table->row(i), unknown);
        for (Matrix<float>& values : m_values)
            std::ranges::fill(values.row(i), unknown);
        rows.bind(1, m_series[i].key.first);
        rows.bind(2, m_series[i].key.second);
        SHELFCAST_TRY(rows.execute());
    }
    return {};
}

Result<void> PanelLoader::scanAll(Connection& connection) {
    if (m_series.size() < seriesForTwoThreads)
        return scan(connection, 0, m_series.size(), m_read);
    const std::size_t blocks = std::min<std::size_t>(static_cast<std::size_t>(threadCount(0)), 4);
    std::vector<Result<void>> outcomes(blocks);
    std::vector<Block> read(blocks);
    parallelFor(blocks, static_cast<int>(blocks), [&](std::size_t block) {
        const auto run = [&]() -> Result<void> {
            SHELFCAST_ASSIGN(Connection * own, m_database.connection());
            return scan(*own, m_series.size() * block / blocks, m_series.size() * (block + 1) / blocks,
                        read[block]);
        };
        outcomes[block] = run();
    });
    for (Result<void>& outcome : outcomes)
        SHELFCAST_TRY(outcome);
    m_read = std::move(read.front());
    for (std::size_t block = 1; block < blocks; ++block) {
        for (std::size_t k = 0; k < m_read.uploads.values().size(); ++k)
            m_read.uploads.values()[k] =
                std::max(m_read.uploads.values()[k], read[block].uploads.values()[k]);
        m_read.coarse.insert(m_read.coarse.end(), read[block].coarse.begin(), read[block].coarse.end());
    }
    return {};
}

void PanelLoader::addStatics() {
    const auto add = [&](const std::string& name, auto&& textOf) {
        StaticAttribute attribute{name, {}, {}};
        std::map<std::string, int> codes;
        for (const Series& one : m_series)
            codes.emplace(textOf(one), 0);
        for (auto& [text, code] : codes) {
            code = static_cast<int>(attribute.levels.size());
            attribute.levels.push_back(text);
        }
        for (const Series& one : m_series)
            attribute.code.push_back(codes.at(textOf(one)));
        m_panel.statics.push_back(std::move(attribute));
    };
    add("store", [](const Series& one) { return one.id.store; });
    add("item", [](const Series& one) { return one.id.product; });
    if (std::ranges::any_of(m_series, [](const Series& one) { return !one.category.empty(); }))
        add("category", [](const Series& one) { return one.category; });
}

/// Promotions of the calendar write over the rows of the sales where those say nothing; holidays and events
/// become one regressor.
Result<void> PanelLoader::addCalendar() {
    const Day end = stepStart(m_first, m_native, columns()) - 1;
    const CatalogRepository catalog(m_database);
    SHELFCAST_ASSIGN(const auto events, catalog.events(m_request.storeId, m_first, end));
    const auto matrix = [&](float value) {
        return Matrix<float>(m_series.size(), static_cast<std::size_t>(columns()), value);
    };
    const auto matches = [](const std::string& scope, const std::string& name) {
        return scope.empty() || scope == name;
    };
    // Who keeps promotions in the calendar has none on the days it does not name.
    const bool promotionsAreKept =
        std::ranges::any_of(events, [](const CalendarEvent& event) { return event.kind == "promotion"; });
    Regressor holidays{"event", {}};
    for (const CalendarEvent& event : events) {
        const bool isPromotion = event.kind == "promotion";
        if (event.kind == "closed" && event.productId.empty() && event.category.empty() &&
            m_native == Grain::Day)
            continue; // the selling calendar's
        if (!isPromotion && holidays.values.empty())
            holidays.values = matrix(0);
        const int from = std::max(0, stepIndex(m_first, m_native, event.first));
        const int to = std::min(columns() - 1, stepIndex(m_first, m_native, event.last));
        const std::array<std::optional<double>, 3> told = {event.price, event.discount, 1.0};
        for (std::size_t i = 0; isPromotion && i < told.size(); ++i)
            m_used[i] = m_used[i] || told[i];
        for (std::size_t series = 0; series < m_series.size(); ++series) {
            const Series& one = m_series[series];
            if (!matches(event.storeId, one.id.store) || !matches(event.productId, one.id.product) ||
                !matches(event.category, one.category))
                continue;
            for (int step = from; step <= to; ++step) {
                const auto column = static_cast<std::size_t>(step);
                if (!isPromotion)
                    holidays.values(series, column) = 1;
                for (std::size_t i = 0; isPromotion && i < told.size(); ++i)
                    if (told[i] && (std::isnan(m_values[i](series, column)) || i == Promotion))
                        m_values[i](series, column) = static_cast<float>(*told[i]);
            }
        }
    }
    if (promotionsAreKept)
        for (float& value : m_values[Promotion].values())
            value = std::isnan(value) ? 0 : value;
    for (std::size_t i = 0; i < columnCount; ++i)
        if (m_used[i])
            m_panel.regressors.push_back({columnNames[i], std::move(m_values[i])});
    if (!holidays.values.empty())
        m_panel.regressors.push_back(std::move(holidays));
    return {};
}

Result<Panel> PanelLoader::load() {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const std::int64_t versionBefore, m_database.dataVersion());
    SHELFCAST_TRY(findSeries(*connection));
    SHELFCAST_ASSIGN(m_native, grainOfSales(*connection, m_request.storeId));
    if (m_native == Grain::Day && m_request.productId.empty() && m_request.category.empty()) {
        SHELFCAST_ASSIGN(const auto reached, lastDayOfSales(*connection, m_request.storeId, m_native));
        m_last = std::max(m_last, reached.value_or(m_last));
    }
    m_lastSale = m_last;
    if (m_request.upTo)
        m_last = std::min(m_last, *m_request.upTo);
    const Grain wanted = m_request.grain.value_or(m_native);
    if (wanted < m_native)
        return fail(ErrorCode::InvalidArgument, "The sales are stored by " + std::string(toString(m_native)) +
                                                    "; they cannot be shown by " +
                                                    std::string(toString(wanted)) + ".");
    if (m_native == Grain::Month)
        m_first = m_first.monthStart();
    m_steps = stepIndex(m_first, m_native, m_last) + 1;
    const int futureDays = static_cast<int>(
        std::ceil(std::max(0, m_request.futureSteps) * daysPerStep(wanted) / daysPerStep(m_native)));
    m_future = wanted == m_native ? std::max(0, m_request.futureSteps) : futureDays + 1;
    m_panel.grain = m_native;
    m_panel.first = m_first;
    m_panel.futureSteps = m_future;
    m_panel.country = m_request.country;
    for (Matrix<float>* table : {&m_panel.sales, &m_panel.soldOut})
        *table = Matrix<float>::unset(m_series.size(), static_cast<std::size_t>(m_steps));
    for (Matrix<float>& values : m_values)
        values = Matrix<float>::unset(m_series.size(), static_cast<std::size_t>(columns()));
    for (const Series& one : m_series)
        m_panel.keys.push_back(one.id);
    SHELFCAST_TRY(readMeanings(*connection));
    SHELFCAST_TRY(scanAll(*connection));
    for (std::size_t i = 0; i < columnCount; ++i)
        m_used[i] = std::ranges::any_of(m_values[i].values(), [](float value) { return !std::isnan(value); });
    SHELFCAST_ASSIGN(const auto rules, storeRules());
    if (!m_read.coarse.empty())
        spreadCoarseRows(m_panel, m_read.coarse);
    auto meaning = giveMeaning(m_panel, rules);
    if (m_request.meaning)
        *m_request.meaning = std::move(meaning);
    SHELFCAST_TRY(addCalendar());
    SHELFCAST_TRY(addOutsideSeries(m_database, {m_request.storeId, m_lastSale}, m_panel));
    addStatics();
    SHELFCAST_ASSIGN(const std::int64_t versionAfter, m_database.dataVersion());
    if (versionBefore != versionAfter) // an import came between: read once more what is there now
        return PanelLoader(m_database, m_request, m_job).load();
    return wanted == m_native ? Result<Panel>(std::move(m_panel)) : coarsen(m_panel, wanted);
}

} // namespace shelfcast::storage
