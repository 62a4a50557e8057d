#include "storage/panel_loader.h"

#include "base/parallel.h"
#include "domain/censored_demand.h"
#include "storage/catalog_repository.h"
#include "storage/database.h"
#include "storage/open_connection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace shelfcast::storage {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr std::array<const char*, 4> columnNames = {"price", "discount", "promotion", "competitor_price"};
enum { Price, Discount, Promotion, CompetitorPrice };
/// A step that has a row whose demand is not known; it becomes NaN, but never the 0 of a step without a row.
constexpr float rowWithoutDemand = std::numeric_limits<float>::infinity();
constexpr std::size_t seriesForTwoThreads = 400;

} // namespace

Result<Grain> grainOfSales(Connection& connection, const std::string& storeId) {
    std::vector<ProductKey> sample;
    SHELFCAST_TRY(
        query(connection,
              "SELECT p.store, p.key FROM products p JOIN stores s ON s.key = p.store WHERE ? IN ('', s.id) "
              "AND p.records > 1 ORDER BY p.records DESC, p.store, p.key LIMIT 40",
              {storeId}, [&](const Row& row) { sample.emplace_back(row.integer(0), row.integer(1)); }));
    std::vector<std::int64_t> steps; // between the latest rows, which are enough and tell how it is now
    for (const auto& [store, product] : sample)
        SHELFCAST_TRY(
            query(connection,
                  "SELECT day - lag(day) OVER (ORDER BY day) FROM (SELECT day FROM sales WHERE store = ? AND "
                  "product = ? AND units IS NOT NULL ORDER BY day DESC LIMIT 200)",
                  {store, product}, [&](const Row& row) {
                      if (!row.isNull(0))
                          steps.push_back(row.integer(0));
                  }));
    if (steps.empty())
        return Grain::Day;
    std::ranges::nth_element(steps, steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2));
    const std::int64_t median = steps[steps.size() / 2];
    return median <= 3 ? Grain::Day : median <= 20 ? Grain::Week : Grain::Month;
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
            return fail(ErrorCode::NotFound, "There is no store " + m_request.storeId + ".");
        return fail(ErrorCode::NotEnoughData, "There are no sales to work with. Import a sales file first.");
    }
    m_first = *first;
    m_last = m_request.upTo ? std::min(*m_request.upTo, *last) : *last;
    m_series = std::move(series);
    return {};
}

void PanelLoader::takeRow(const RowValues& row, std::size_t series) {
    const int step = stepIndex(m_first, m_native, Day(static_cast<std::int32_t>(row.integer(0))));
    if (step < 0 || step >= columns())
        return;
    const auto column = static_cast<std::size_t>(step);
    if (step < m_steps) {
        const double units = row.real(1), inventory = row.real(2);
        const bool soldOut =
            m_native == Grain::Day && !std::isnan(inventory) && (inventory <= units || inventory <= 0);
        float& cell = m_panel.sales(series, column);
        if (soldOut && !std::isnan(units))
            m_panel.soldOut(series, column) = static_cast<float>(std::max(units, 0.0));
        if (std::isnan(units) || soldOut)
            cell = rowWithoutDemand;
        else // several rows of one step, of a series finer than its store's grain, add up
            cell = static_cast<float>(std::isnan(cell) ? units : cell + units);
    }
    for (std::size_t i = 0; i < columnCount; ++i) {
        const double value = row.real(i + 3);
        // A competitor's price is never known ahead.
        if (!std::isnan(value) && (step < m_steps || i != CompetitorPrice))
            m_values[i](series, column) = static_cast<float>(value);
    }
}

Result<void> PanelLoader::scan(Connection& connection, std::size_t begin, std::size_t end) {
    std::size_t i = begin;
    const RowFunction take(connection.handle(), "take_row", [&](const RowValues& row) { takeRow(row, i); });
    std::string select = "SELECT take_row(day, units, inventory";
    for (const char* name : columnNames)
        select += std::string(", ") + name;
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
        return scan(connection, 0, m_series.size());
    const std::size_t blocks = std::min<std::size_t>(static_cast<std::size_t>(threadCount(0)), 4);
    std::vector<Result<void>> outcomes(blocks);
    parallelFor(blocks, static_cast<int>(blocks), [&](std::size_t block) {
        const auto run = [&]() -> Result<void> {
            SHELFCAST_ASSIGN(Connection * own, m_database.connection());
            return scan(*own, m_series.size() * block / blocks, m_series.size() * (block + 1) / blocks);
        };
        outcomes[block] = run();
    });
    for (Result<void>& outcome : outcomes)
        SHELFCAST_TRY(outcome);
    return {};
}

Result<bool> PanelLoader::missingIsZero(Connection& connection) const {
    if (m_request.missingDayIsZero)
        return *m_request.missingDayIsZero;
    bool zero = false;
    SHELFCAST_TRY(
        query(connection,
              "SELECT missing_day_is_zero FROM uploads WHERE kind = 'sales' AND undone_at IS NULL AND "
              "missing_day_is_zero IS NOT NULL ORDER BY id DESC LIMIT 1",
              {}, [&](const Row& row) { zero = row.integer(0) != 0; }));
    return zero;
}

void PanelLoader::fillMissing(bool missingIsZero) {
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const int begin = std::max(0, stepIndex(m_first, m_native, m_series[i].first));
        auto row = m_panel.sales.row(i);
        for (int step = 0; step < m_steps; ++step) {
            float& cell = row[static_cast<std::size_t>(step)];
            if (std::isinf(cell))
                cell = unknown;
            else if (missingIsZero && step >= begin && std::isnan(cell))
                cell = 0;
        }
    }
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
/// become one regressor, covariates one each.
Result<void> PanelLoader::addCalendar() {
    const Day end = stepStart(m_first, m_native, columns()) - 1;
    const CatalogRepository catalog(m_database);
    SHELFCAST_ASSIGN(const auto events, catalog.events(m_request.storeId, m_first, end));
    SHELFCAST_ASSIGN(const auto covariates, catalog.covariates(m_request.storeId, m_first, end));
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
    std::map<std::string, Matrix<float>> byName;
    for (const Covariate& covariate : covariates) {
        const int step = stepIndex(m_first, m_native, covariate.date);
        Matrix<float>& values = byName.try_emplace(covariate.name, matrix(unknown)).first->second;
        for (std::size_t series = 0; series < m_series.size(); ++series)
            if (matches(covariate.storeId, m_series[series].id.store))
                values(series, static_cast<std::size_t>(step)) = static_cast<float>(covariate.value);
    }
    for (auto& [name, values] : byName)
        m_panel.regressors.push_back({name, std::move(values)});
    return {};
}

Result<Panel> PanelLoader::load() {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const std::int64_t versionBefore, m_database.dataVersion());
    SHELFCAST_TRY(findSeries(*connection));
    SHELFCAST_ASSIGN(m_native, grainOfSales(*connection, m_request.storeId));
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
    for (Matrix<float>* table : {&m_panel.sales, &m_panel.soldOut})
        *table = Matrix<float>::unset(m_series.size(), static_cast<std::size_t>(m_steps));
    for (Matrix<float>& values : m_values)
        values = Matrix<float>::unset(m_series.size(), static_cast<std::size_t>(columns()));
    for (const Series& one : m_series)
        m_panel.keys.push_back(one.id);
    SHELFCAST_TRY(scanAll(*connection));
    for (std::size_t i = 0; i < columnCount; ++i)
        m_used[i] = std::ranges::any_of(m_values[i].values(), [](float value) { return !std::isnan(value); });
    SHELFCAST_ASSIGN(const bool zero, missingIsZero(*connection));
    fillMissing(zero);
    if (std::ranges::all_of(m_panel.soldOut.values(), [](float units) { return std::isnan(units); }))
        m_panel.soldOut = {};
    estimateCensoredDemand(m_panel);
    SHELFCAST_TRY(addCalendar());
    addStatics();
    SHELFCAST_ASSIGN(const std::int64_t versionAfter, m_database.dataVersion());
    if (versionBefore != versionAfter) // an import came between: read once more what is there now
        return PanelLoader(m_database, m_request, m_job).load();
    return wanted == m_native ? Result<Panel>(std::move(m_panel)) : coarsen(m_panel, wanted);
}

} // namespace shelfcast::storage
