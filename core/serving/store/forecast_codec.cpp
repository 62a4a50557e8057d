#include "serving/store/forecast_codec.h"

#include "base/parallel.h"
#include "base/unknown.h"
#include "engine/mixture/spread.h"
#include "serving/store/byte_stream.h"
#include "serving/store/store_view.h"

#include <algorithm>
#include <limits>

namespace shelfcast::services {

namespace {

constexpr std::uint32_t magic = 0x33434653; // "SFC3"
constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();

void writeSpread(ByteWriter& out, const engine::Spread& spread) {
    for (const int edge : spread.bands.edges)
        out.value(static_cast<std::int32_t>(edge));
    for (const auto& cell : spread.bands.table)
        out.list(cell);
    out.list(spread.cumulative.steps);
    out.list(spread.cumulative.a);
    out.list(spread.cumulative.b);
    out.list(spread.counts);
    out.list(spread.segments);
    out.list(spread.scale);
    out.list(spread.dispersion);
    out.list(spread.levelVariance);
    out.list(spread.power);
}

engine::Spread readSpread(ByteReader& in, std::size_t rows) {
    engine::Spread spread;
    for (int& edge : spread.bands.edges)
        edge = in.value<std::int32_t>();
    in.check(std::is_sorted(spread.bands.edges.begin(), spread.bands.edges.end()));
    for (auto& cell : spread.bands.table)
        cell = in.list<float>(engine::ConformalBands::grid().size());
    spread.cumulative.steps = in.list<int>();
    spread.cumulative.a = in.list<double>(spread.cumulative.steps.size());
    spread.cumulative.b = in.list<double>(spread.cumulative.steps.size());
    spread.counts = in.list<std::uint8_t>(rows);
    spread.segments = in.list<engine::Segment>(rows);
    for (const auto segment : spread.segments)
        in.check(static_cast<std::size_t>(segment) < engine::segmentCount);
    spread.scale = in.list<float>(rows);
    spread.dispersion = in.list<double>(rows);
    spread.levelVariance = in.list<double>(rows);
    spread.power = in.list<float>(rows);
    return spread;
}

/// Only the cells with a value: days on which the stock ran out are few.
void writeSoldOut(ByteWriter& out, const Matrix<float>& soldOut) {
    std::vector<std::uint32_t> cells;
    std::vector<float> units;
    for (std::size_t cell = 0; cell < soldOut.values().size(); ++cell)
        if (soldOut.values()[cell] == soldOut.values()[cell]) {
            cells.push_back(static_cast<std::uint32_t>(cell));
            units.push_back(soldOut.values()[cell]);
        }
    out.value(static_cast<std::uint8_t>(soldOut.empty() ? 0 : 1));
    out.list(cells);
    out.list(units);
}

Matrix<float> readSoldOut(ByteReader& in, const Matrix<float>& sales) {
    const bool known = in.value<std::uint8_t>() != 0;
    const auto cells = in.list<std::uint32_t>();
    const auto units = in.list<float>(cells.size());
    if (!in.ok() || !known)
        return {};
    Matrix<float> soldOut(sales.rows(), sales.columns(), unknown);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        in.check(cells[i] < soldOut.values().size());
        if (in.ok())
            soldOut.values()[cells[i]] = units[i];
    }
    return soldOut;
}

void writeHeldOut(ByteWriter& out, const StoreView& view) {
    out.value(static_cast<std::uint64_t>(view.heldOut.size()));
    for (const auto& [product, weeks] : view.heldOut) {
        out.text(product);
        out.value(static_cast<std::uint64_t>(weeks.size()));
        for (const HeldOutWeek& week : weeks) {
            out.value(week.start.number());
            out.value(week.predicted);
            out.value(week.actual.value_or(unknown));
        }
    }
}

void readHeldOut(ByteReader& in, StoreView& view) {
    for (auto products = in.value<std::uint64_t>(); in.ok() && products > 0; --products) {
        auto& weeks = view.heldOut[in.text()];
        for (auto count = in.value<std::uint64_t>(); in.ok() && count > 0; --count) {
            HeldOutWeek week;
            week.start = Day(in.value<std::int32_t>());
            week.predicted = in.value<double>();
            if (const auto actual = in.value<double>(); actual == actual)
                week.actual = actual;
            weeks.push_back(week);
        }
    }
}

} // namespace

std::string encodeForecast(const StoreView& view) {
    ByteWriter out;
    const engine::Outlook& outlook = view.outlook;
    out.reserve((view.panel.sales.values().size() + 2 * outlook.forecast.mean.values().size()) *
                sizeof(float));
    out.value(magic);
    out.text(view.modelId);
    out.text(view.note.stored());
    out.value(view.wape.value_or(unknown));
    out.value(view.naiveWape.value_or(unknown));
    out.value(view.aggregateInflation);
    writeHeldOut(out, view);

    out.value(static_cast<std::int32_t>(view.panel.grain));
    out.value(view.panel.first.number());
    out.text(view.panel.country);
    out.value(static_cast<std::uint64_t>(view.panel.seriesCount()));
    for (const SeriesKey& key : view.panel.keys)
        out.text(key.product);
    out.matrix(view.panel.sales);
    writeSoldOut(out, view.panel.soldOut);
    for (const auto& day : view.lastSold)
        out.value(day ? day->number() : noDay);
    out.list(view.closedDays);
    out.list(view.closures);

    out.value(outlook.forecast.first.number());
    out.matrix(outlook.forecast.mean);
    out.value(static_cast<std::uint64_t>(outlook.members.size()));
    for (std::size_t m = 0; m < outlook.members.size(); ++m) {
        out.text(outlook.memberNames[m]);
        out.matrix(outlook.members[m]);
    }
    out.matrix(outlook.weights);
    writeSpread(out, *outlook.spread);
    return out.take();
}

bool decodeForecast(std::string_view bytes, StoreView& target) {
    ByteReader in(bytes);
    StoreView view;
    in.check(in.value<std::uint32_t>() == magic);
    view.modelId = in.text();
    view.note = Message::fromStored(in.text());
    const auto optional = [](double value) { return value == value ? std::optional(value) : std::nullopt; };
    view.wape = optional(in.value<double>());
    view.naiveWape = optional(in.value<double>());
    view.aggregateInflation = in.value<double>();
    readHeldOut(in, view);

    const auto grain = in.value<std::int32_t>();
    in.check(grain >= 0 && grain <= static_cast<std::int32_t>(Grain::Month));
    view.panel.grain = static_cast<Grain>(grain);
    view.panel.first = Day(in.value<std::int32_t>());
    view.panel.country = in.text();
    const auto rows = static_cast<std::size_t>(in.value<std::uint64_t>());
    in.check(rows <= ByteReader::mostValues);
    for (std::size_t row = 0; in.ok() && row < rows; ++row)
        view.panel.keys.push_back({target.storeId, in.text()});
    view.panel.sales = in.matrix(rows);
    view.panel.soldOut = readSoldOut(in, view.panel.sales);
    for (std::size_t row = 0; in.ok() && row < rows; ++row) {
        const auto day = in.value<std::int32_t>();
        view.lastSold.push_back(day == noDay ? std::nullopt : std::optional(Day(day)));
    }
    for (auto* days : {&view.closedDays, &view.closures}) {
        *days = in.list<Day>();
        in.check(std::ranges::is_sorted(*days));
    }

    Forecast& forecast = view.outlook.forecast;
    forecast.grain = view.panel.grain;
    forecast.first = Day(in.value<std::int32_t>());
    forecast.mean = in.matrix(rows);
    forecast.horizon = static_cast<int>(forecast.mean.columns());
    forecast.keys = view.panel.keys;
    const auto members = in.value<std::uint64_t>();
    for (std::uint64_t m = 0; in.ok() && m < members; ++m) {
        view.outlook.memberNames.push_back(in.text());
        view.outlook.members.push_back(in.matrix(rows));
    }
    view.outlook.weights = in.matrix(view.outlook.members.size());
    in.check(members == 0 || view.outlook.weights.columns() == rows);
    auto spread = std::make_shared<engine::Spread>(readSpread(in, rows));
    if (!in.atEnd())
        return false;
    view.outlook.curves.resize(rows);
    parallelFor(rows, 0, [&](std::size_t row) {
        view.outlook.curves[row] = spread->curve(row, forecast.mean.row(row));
    });
    view.outlook.spread = std::move(spread);

    target.modelId = std::move(view.modelId);
    target.note = std::move(view.note);
    target.wape = view.wape;
    target.naiveWape = view.naiveWape;
    target.aggregateInflation = view.aggregateInflation;
    target.heldOut = std::move(view.heldOut);
    target.panel = std::move(view.panel);
    target.lastSold = std::move(view.lastSold);
    target.closedDays = std::move(view.closedDays);
    target.closures = std::move(view.closures);
    target.outlook = std::move(view.outlook);
    return true;
}

} // namespace shelfcast::services
