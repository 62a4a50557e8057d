#include "training/long_panel.h"

#include "base/number_text.h"
#include "domain/days/stock_time.h"
#include "domain/limits.h"
#include "domain/panel/meaning_words.h"
#include "domain/panel/panel_builder.h"
#include "io/understand/odd_rows.h"
#include "training/regressor_fill.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <string_view>

namespace shelfcast::services {

namespace {

struct Grid {
    Grain grain = Grain::Day;
    Day first;
    int steps = 0, horizon = 0;
    bool monthEnds = false;
    /// -1 = outside the grid
    int stepOf(Day day) const {
        const int step = stepIndex(first, grain, day);
        return step < 0 || step >= steps + horizon ? -1 : step;
    }
};

bool isMonthEnd(Day day) {
    return (day + 1).dayOfMonth() == 1;
}

Result<Grid> makeGrid(const io::LongTable& table, int horizon, Day origin) {
    std::vector<std::int32_t> dates(table.day);
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    Grid grid;
    grid.horizon = horizon;
    grid.grain = grainOfDates(dates);
    SHELFCAST_TRY(checkPeriods(dates, grid.grain));
    const Day earliest(dates.front());
    if (origin < earliest)
        return fail(ErrorCode::InvalidArgument, "The origin " + origin.toIso() +
                                                    " is before the first date of the file, " +
                                                    earliest.toIso() + ".");
    const Day last(*(std::upper_bound(dates.begin(), dates.end(), origin.number()) - 1));
    switch (grid.grain) {
    case Grain::Day:
        grid.first = earliest;
        grid.steps = origin - earliest + 1;
        break;
    case Grain::Week: { // blocks of seven days that begin on the weekday of the last date
        const int before = (last - earliest + 6) / 7;
        grid.first = last - 7 * before;
        grid.steps = before + 1;
        break;
    }
    case Grain::Month:
        grid.first = earliest.monthStart();
        grid.steps = stepIndex(grid.first, Grain::Month, last) + 1;
        grid.monthEnds =
            std::all_of(dates.begin(), dates.end(), [](std::int32_t d) { return isMonthEnd(Day(d)); });
        break;
    }
    if (static_cast<double>(grid.steps + horizon) * static_cast<double>(table.series.size()) > 2e9)
        return fail(ErrorCode::InvalidData, "The file spans too many dates for so many series.");
    return grid;
}

/// Adds the sales of rows that share a step; the same series and date twice is an error.
Result<void> placeSales(const io::LongTable& table, const Grid& grid, Day origin, LongPanel& result) {
    Matrix<std::int32_t> lastDay(table.series.size(), static_cast<std::size_t>(grid.steps + grid.horizon),
                                 std::numeric_limits<std::int32_t>::min());
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const Day day(table.day[r]);
        const int step = grid.stepOf(day);
        if (step < 0)
            continue;
        const std::size_t i = table.seriesOf[r];
        auto& seen = lastDay(i, static_cast<std::size_t>(step));
        if (seen == table.day[r]) {
            const auto& series = table.series[i];
            return fail(ErrorCode::InvalidData, "Store " + table.stores.values[series.store] + ", item " +
                                                    table.items.values[series.item] + " has two rows for " +
                                                    day.toIso() + "; give one row per store, item and date.");
        }
        seen = table.day[r];
        const float sales = table.sales[r];
        const bool past = day <= origin && step < grid.steps;
        if (!past && step < grid.steps)
            continue; // the rest of a step that the origin cuts
        if (std::isnan(sales)) {
            if (past && std::isnan(result.panel.sales(i, static_cast<std::size_t>(step))))
                result.panel.sales(i, static_cast<std::size_t>(step)) = rowWithoutDemand;
            continue;
        }
        float& cell = past ? result.panel.sales(i, static_cast<std::size_t>(step))
                           : result.future(i, static_cast<std::size_t>(step - grid.steps));
        cell = std::isfinite(cell) ? cell + sales : sales;
    }
    return {};
}

/// Steps whose sales cannot be meant (an article number, units typed into thousands) are unknown.
void holdBackOddSteps(LongPanel& result) {
    constexpr std::size_t shown = 3;
    Panel& panel = result.panel;
    std::size_t held = 0;
    std::string examples;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i) {
        std::vector<DayUnits> steps;
        for (int step = 0; step < panel.steps(); ++step)
            if (const float units = panel.sales(i, static_cast<std::size_t>(step)); std::isfinite(units))
                steps.push_back({panel.dayOf(step).number(), units});
        for (const auto& odd : io::oddDays(steps)) {
            const Day day(steps[odd.index].day);
            panel.sales(i, static_cast<std::size_t>(stepIndex(panel.first, panel.grain, day))) =
                rowWithoutDemand;
            if (held++ < shown)
                examples += " Store " + panel.keys[i].store + ", item " + panel.keys[i].product + ", " +
                            day.toIso() + ": " +
                            groupedDigits(static_cast<double>(steps[odd.index].units), 0) + ", " +
                            groupedDigits(odd.ratio, 0) + " times the most of any other.";
        }
    }
    if (held > 0)
        result.notes.push_back("Odd sales that are held back and taken as unknown: " +
                               groupedDigits(static_cast<std::int64_t>(held)) + "." + examples);
}

/// Is the stock on hand: never a feature of its own sales, but it says which sales were cut.
bool isStockColumn(std::string_view plain) {
    return plain == "inventorylevel" || plain == "inventory" || plain == "stock" || plain == "onhand" ||
           plain == "stockonhand" || plain == "stocklevel";
}
bool isStockOutFlag(std::string_view plain) {
    return plain == "stockout" || plain == "outofstock";
}
/// 0 = there was none.
bool isInStockFlag(std::string_view plain) {
    return plain == "instock" || plain == "available" || plain == "onstock";
}
/// Whether the store was open, or closed: the selling calendar itself.
bool isOpenFlag(std::string_view plain) {
    return plain == "open" || plain == "isopen" || plain == "storeopen" || plain == "openflag" ||
           plain == "shopopen" || plain == "opened";
}
bool isClosedFlag(std::string_view plain) {
    return plain == "closed" || plain == "isclosed" || plain == "storeclosed" || plain == "closedflag" ||
           plain == "shopclosed" || plain == "closure";
}
/// Columns written after the sales are known.
bool isConsequence(std::string_view plain) {
    return plain == "demandforecast" || plain == "forecast" || plain == "unitsordered" ||
           plain == "revenue" || plain == "salesvalue";
}

StockTime stockTimeOf(const io::LongTable& table, const io::ExtraColumn& column) {
    StockTimeVotes votes;
    std::vector<StockTimeVotes::Last> last(table.series.size());
    for (std::size_t r = 0; r < table.rows(); ++r)
        votes.add(last[table.seriesOf[r]], table.day[r], static_cast<double>(table.sales[r]),
                  static_cast<double>(column.numbers[r]));
    return votes.decided();
}

/// soldOut: whether units and the column's value say that more might have been sold.
template <typename SoldOut>
void maskStockOuts(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column, Panel& panel,
                   SoldOut soldOut) {
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const int step = grid.stepOf(Day(table.day[r]));
        const float value = column.numbers[r];
        if (step < 0 || step >= grid.steps || std::isnan(value) || std::isnan(table.sales[r]) ||
            !soldOut(static_cast<double>(table.sales[r]), static_cast<double>(value)))
            continue;
        if (panel.soldOut.empty())
            panel.soldOut = Matrix<float>(panel.sales.rows(), panel.sales.columns(), unknown);
        panel.sales(table.seriesOf[r], static_cast<std::size_t>(step)) = rowWithoutDemand;
        panel.soldOut(table.seriesOf[r], static_cast<std::size_t>(step)) = std::max(table.sales[r], 0.0F);
    }
}

bool holdsFlags(const io::ExtraColumn& column) {
    return !column.isText && std::ranges::all_of(column.numbers, [](float value) {
        return std::isnan(value) || value == 0 || value == 1;
    });
}

/// The value of a column of flags that stands for a closed store. A name is believed where next to no day it
/// calls closed sold anything: 0 is forecast for such days, so what sells at times is left to the models.
/// Without a name, where none sold and this is no chance by how often the other days sell nothing.
std::optional<float> closedValue(const io::LongTable& table, const Grid& grid,
                                 const io::ExtraColumn& column) {
    const std::string plain = io::plainName(column.name);
    constexpr double chance = 1e-6, slips = 0.02; // share of days that a list of opening hours has wrong
    std::array<double, 2> rows{}, sold{};
    for (std::size_t r = 0; r < table.rows(); ++r)
        if (const int step = grid.stepOf(Day(table.day[r]));
            step >= 0 && step < grid.steps && !std::isnan(column.numbers[r]) && !std::isnan(table.sales[r])) {
            const std::size_t flag = column.numbers[r] > 0;
            ++rows[flag];
            sold[flag] += table.sales[r] > 0;
        }
    for (const std::size_t closed : {std::size_t{0}, std::size_t{1}}) {
        const std::size_t open = 1 - closed;
        const bool named = closed == 1 ? isClosedFlag(plain) : isOpenFlag(plain);
        // The other days' share of days without a sale, drawn to a half where there are few of them.
        const double none = (rows[open] - sold[open] + 1) / (rows[open] + 2);
        if (named ? sold[closed] <= slips * rows[closed]
                  : sold[closed] == 0 && rows[closed] > 0 && rows[closed] * std::log(none) < std::log(chance))
            return static_cast<float>(closed);
    }
    return std::nullopt;
}

/// What a file says of opening days is known ahead as far as it goes. Sales on a day that is called closed
/// are sales all the same.
void placeOpenDays(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column, float closed,
                   Panel& panel) {
    if (panel.closed.empty())
        panel.closed =
            Matrix<std::uint8_t>(panel.seriesCount(), static_cast<std::size_t>(grid.steps + grid.horizon));
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const int step = grid.stepOf(Day(table.day[r]));
        if (step < 0 || std::isnan(column.numbers[r]))
            continue;
        const bool sold = step < grid.steps && table.sales[r] > 0;
        panel.closed(table.seriesOf[r], static_cast<std::size_t>(step)) =
            column.numbers[r] != closed || sold ? surelyOpen : surelyClosed;
    }
}

/// Columns that say which sales were possible. Returns whether this was one.
bool takeLimit(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column,
               LongPanel& result) {
    const std::string plain = io::plainName(column.name);
    Panel& panel = result.panel;
    const bool daily = panel.grain == Grain::Day;
    if (column.isText)
        return false;
    if (isStockColumn(plain)) {
        const StockTime time = daily ? stockTimeOf(table, column) : StockTime::Morning;
        maskStockOuts(table, grid, column, panel,
                      [&](double units, double stock) { return isSoldOut(units, stock, time, daily); });
        result.notes.push_back("Column \"" + column.name +
                               "\" is no cause of demand; sales that the stock cut are treated as unknown" +
                               (time == StockTime::Evening ? ". It is the evening's stock." : "."));
        return true;
    }
    if (isStockOutFlag(plain) || (isInStockFlag(plain) && holdsFlags(column))) {
        const bool none = isStockOutFlag(plain);
        maskStockOuts(table, grid, column, panel,
                      [&](double, double flag) { return none ? flag > 0 : flag <= 0; });
        result.notes.push_back("Column \"" + column.name +
                               "\" is no cause of demand; sales that the stock cut are treated as unknown.");
        return true;
    }
    if (const auto closed =
            daily && holdsFlags(column) ? closedValue(table, grid, column) : std::optional<float>()) {
        placeOpenDays(table, grid, column, *closed, panel);
        result.notes.push_back("Column \"" + column.name +
                               "\" says on which days the store is open; 0 is forecast for the others.");
        return true;
    }
    return false;
}

/// Correlation of the column with the sales, both less their series' means, over the history.
double correlationWithSales(const Matrix<float>& values, const Matrix<float>& sales) {
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        double meanX = 0, meanY = 0, count = 0;
        for (std::size_t t = 0; t < sales.columns(); ++t) {
            if (std::isnan(sales(i, t)) || std::isnan(values(i, t)))
                continue;
            meanX += values(i, t);
            meanY += sales(i, t);
            ++count;
        }
        if (count < 2)
            continue;
        meanX /= count;
        meanY /= count;
        for (std::size_t t = 0; t < sales.columns(); ++t) {
            if (std::isnan(sales(i, t)) || std::isnan(values(i, t)))
                continue;
            const double x = values(i, t) - meanX, y = sales(i, t) - meanY;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0.0;
}

/// A column of many values that nearly is the sales again (a forecast, a revenue at a fixed price).
bool givesSalesAway(const Matrix<float>& values, const Matrix<float>& sales) {
    constexpr std::size_t fewValues = 20;
    std::set<float> distinct;
    for (const float value : values.values()) {
        if (!std::isnan(value))
            distinct.insert(value);
        if (distinct.size() > fewValues)
            break;
    }
    return distinct.size() > fewValues && correlationWithSales(values, sales) > 0.97;
}

Matrix<float> placeNumbers(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column) {
    Matrix<float> values(table.series.size(), static_cast<std::size_t>(grid.steps + grid.horizon), unknown);
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const int step = grid.stepOf(Day(table.day[r]));
        if (step >= 0 && !std::isnan(column.numbers[r]))
            values(table.seriesOf[r], static_cast<std::size_t>(step)) = column.numbers[r];
    }
    return values;
}

/// 1 where the column holds `code` (or, without one, anything at all), 0 on the other rows.
Matrix<float> placeIndicator(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column,
                             std::optional<std::uint32_t> code) {
    Matrix<float> values(table.series.size(), static_cast<std::size_t>(grid.steps + grid.horizon), unknown);
    for (std::size_t r = 0; r < table.rows(); ++r) {
        const int step = grid.stepOf(Day(table.day[r]));
        if (step < 0)
            continue;
        float& cell = values(table.seriesOf[r], static_cast<std::size_t>(step));
        const bool holds = code ? column.codes[r] == *code : column.codes[r] != SalesBatch::noCode;
        cell = std::isnan(cell) ? static_cast<float>(holds) : std::max(cell, static_cast<float>(holds));
    }
    return values;
}

/// Whether any row after the origin has a text.
bool hasFutureText(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column) {
    for (std::size_t r = 0; r < table.rows(); ++r)
        if (column.codes[r] != SalesBatch::noCode && grid.stepOf(Day(table.day[r])) >= grid.steps)
            return true;
    return false;
}

bool hasFuture(const Matrix<float>& values, int steps) {
    for (std::size_t i = 0; i < values.rows(); ++i)
        for (std::size_t t = static_cast<std::size_t>(steps); t < values.columns(); ++t)
            if (!std::isnan(values(i, t)))
                return true;
    return false;
}

bool movesInTime(const Matrix<float>& values) {
    for (std::size_t i = 0; i < values.rows(); ++i) {
        float seen = unknown;
        for (const float value : values.row(i)) {
            if (!std::isnan(value) && !std::isnan(seen) && value != seen)
                return true;
            if (!std::isnan(value))
                seen = value;
        }
    }
    return false;
}

StaticAttribute attribute(std::string name, const io::LongTable& table, const Dictionary& dictionary,
                          std::uint32_t io::LongTable::Series::*member) {
    StaticAttribute result;
    result.name = std::move(name);
    result.levels = dictionary.values;
    for (const auto& series : table.series)
        result.code.push_back(static_cast<int>(series.*member));
    return result;
}

/// The text of each series where the column never changes within one; nullopt where it does, or where it is
/// empty more often than not (an event).
std::optional<StaticAttribute> constantText(const io::LongTable& table, const io::ExtraColumn& column) {
    std::vector<int> code(table.series.size(), -1);
    std::size_t blanks = 0;
    for (std::size_t r = 0; r < table.rows(); ++r) {
        if (column.codes[r] == SalesBatch::noCode) {
            ++blanks;
            continue;
        }
        int& known = code[table.seriesOf[r]];
        if (known >= 0 && known != static_cast<int>(column.codes[r]))
            return std::nullopt;
        known = static_cast<int>(column.codes[r]);
    }
    if (2 * blanks >= table.rows())
        return std::nullopt;
    StaticAttribute result;
    const std::string plain = io::plainName(column.name);
    result.name = plain == "deptid" || plain == "department"                    ? "dept"
                  : plain == "catid" || plain == "categoryid" || plain == "cat" ? "category"
                                                                                : plain;
    result.levels = column.texts.values;
    if (std::find(code.begin(), code.end(), -1) != code.end()) { // a level of its own for "not said"
        std::replace(code.begin(), code.end(), -1, static_cast<int>(result.levels.size()));
        result.levels.emplace_back();
    }
    result.code = std::move(code);
    return result;
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

void addRegressor(const std::string& name, Matrix<float> values, LongPanel& result) {
    Panel& panel = result.panel;
    if (!movesInTime(values))
        return; // says nothing that the store and the item do not say
    if (!hasFuture(values, panel.steps())) {
        result.notes.push_back("Column \"" + name + "\" is not used: it has no values after the origin.");
        return;
    }
    if (givesSalesAway(values, panel.sales)) {
        result.notes.push_back("Column \"" + name + "\" is not used: it gives the sales away.");
        return;
    }
    fillRegressor(values, panel.findStatic("store")->code);
    for (const auto& other : panel.regressors)
        if (other.values == values)
            return; // event name and event type mark the same days
    panel.regressors.push_back({lowered(name), std::move(values)});
}

/// A text that never changes within a series becomes a static attribute; one that does, indicators: one per
/// text where there are few, else "something is named" (events).
void addTextColumn(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column,
                   LongPanel& result) {
    constexpr std::size_t fewTexts = 8;
    if (auto fixed = constantText(table, column)) {
        if (result.panel.findStatic(fixed->name) == nullptr)
            result.panel.statics.push_back(std::move(*fixed));
        return;
    }
    if (!hasFutureText(table, grid, column)) {
        result.notes.push_back("Column \"" + column.name +
                               "\" is not used: it has no values after the origin.");
    } else if (column.texts.values.size() <= fewTexts) {
        for (std::uint32_t code = 0; code < column.texts.values.size(); ++code)
            addRegressor(column.name + "=" + column.texts.values[code],
                         placeIndicator(table, grid, column, code), result);
    } else {
        addRegressor(column.name, placeIndicator(table, grid, column, std::nullopt), result);
    }
}

void addColumn(const io::LongTable& table, const Grid& grid, const io::ExtraColumn& column,
               LongPanel& result) {
    const std::string plain = io::plainName(column.name);
    if (isConsequence(plain)) {
        result.notes.push_back("Column \"" + column.name +
                               "\" is not used: it is only known once the sales are.");
    } else if (column.isText) {
        addTextColumn(table, grid, column, result);
    } else {
        addRegressor(column.name, placeNumbers(table, grid, column), result);
    }
}

/// Zeros before a series' first sale say that it was not offered yet (forecasting.md 2). Not so by month,
/// where slow parts begin with months that are as real as those between their sales.
void hideStepsBeforeFirstSale(Matrix<float>& sales, Grain grain) {
    if (grain == Grain::Month)
        return;
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        const auto row = sales.row(i);
        const auto firstSale = std::find_if(row.begin(), row.end(),
                                            [](float units) { return std::isfinite(units) && units > 0; });
        if (firstSale != row.end())
            std::fill(row.begin(), firstSale, unknown);
    }
}

/// One sentence for stores of which the same is true.
std::vector<std::string> wordsOfMeaning(const std::map<std::string, StoreMeaning>& meaning) {
    std::map<std::string, std::vector<std::string>> stores; // by what their calendars have in common
    std::map<std::string, std::string> words;
    std::int64_t zeros = 0, unknownDays = 0;
    for (const auto& [store, own] : meaning) {
        const std::string value = closedDaysValue(own.calendar);
        if (const std::string closed = closedDaysWords(own.calendar); !closed.empty()) {
            stores[value].push_back(store);
            words.emplace(value, closed);
        }
        (own.missing.kind == MissingRows::SoldOnly ? zeros : unknownDays) +=
            own.missing.missing + own.missing.silent;
    }
    std::vector<std::string> notes;
    for (const auto& [value, names] : stores) {
        const std::string whose = meaning.size() == 1 ? ""
                                  : names.size() == 1
                                      ? " in store " + names.front()
                                      : " in " + groupedDigits(static_cast<std::int64_t>(names.size())) +
                                            " stores, such as " + names.front();
        notes.push_back(words.at(value) + whose + "; 0 is forecast for such days.");
    }
    if (zeros > 0)
        notes.push_back(groupedDigits(zeros) +
                        " dates without a row count as 0: only what was sold seems to be "
                        "written.");
    if (unknownDays > 0)
        notes.push_back(groupedDigits(unknownDays) +
                        " dates without a row between others are taken as unknown, "
                        "not as 0.");
    return notes;
}

} // namespace

Day LongPanel::labelOf(int step) const {
    return monthEnds ? stepStart(panel.first, panel.grain, step + 1) - 1 : panel.dayOf(step);
}

Result<LongPanel> buildLongPanel(const io::LongTable& table, int horizon, std::optional<Day> origin,
                                 const std::string& country) {
    if (horizon < 1 || horizon > longestHorizon)
        return fail(ErrorCode::InvalidArgument,
                    "The horizon must be between 1 and " + std::to_string(longestHorizon) + " periods.");
    if (!origin) {
        for (std::size_t r = 0; r < table.rows(); ++r)
            if (!std::isnan(table.sales[r]) && (!origin || Day(table.day[r]) > *origin))
                origin = Day(table.day[r]);
        if (!origin)
            return fail(ErrorCode::NotEnoughData, "The file holds no sales at all.");
    }
    SHELFCAST_ASSIGN(const Grid grid, makeGrid(table, horizon, *origin));

    LongPanel result;
    result.origin = *origin;
    result.monthEnds = grid.monthEnds;
    Panel& panel = result.panel;
    panel.grain = grid.grain;
    panel.first = grid.first;
    panel.futureSteps = horizon;
    panel.country = country;
    for (const auto& series : table.series)
        panel.keys.push_back({table.stores.values[series.store], table.items.values[series.item]});
    panel.statics.push_back(attribute("store", table, table.stores, &io::LongTable::Series::store));
    panel.statics.push_back(attribute("item", table, table.items, &io::LongTable::Series::item));
    panel.sales = Matrix<float>(table.series.size(), static_cast<std::size_t>(grid.steps), unknown);
    result.future = Matrix<float>(table.series.size(), static_cast<std::size_t>(horizon), unknown);
    SHELFCAST_TRY(placeSales(table, grid, *origin, result));
    for (float& sales : panel.sales.values()) // a net return is no negative demand
        if (sales < 0)
            sales = 0;
    holdBackOddSteps(result);
    hideStepsBeforeFirstSale(panel.sales, panel.grain);
    std::vector<const io::ExtraColumn*> others;
    for (const auto& column : table.extras)
        if (!takeLimit(table, grid, column, result))
            others.push_back(&column);
    const auto meaning = giveMeaning(panel, {});
    if (panel.closed.columns() > 0 &&
        std::ranges::find(panel.closed.values(), 1) == panel.closed.values().end())
        panel.closed = {};
    for (auto& note : wordsOfMeaning(meaning))
        result.notes.push_back(std::move(note));
    for (const auto* column : others)
        addColumn(table, grid, *column, result);
    return result;
}

} // namespace shelfcast::services
