#include "storage/panel/panel_coarsen.h"

#include <cmath>

namespace shelfcast::storage {

namespace {

/// The steps of the finer panel that make up each step of the coarser one.
struct Span {
    int begin = 0, end = 0;
};

/// Days on which the store was closed sold nothing; of a step without any other day nothing is known.
float sumOf(const Panel& panel, std::size_t series, Span span) {
    double sum = 0;
    bool open = false;
    for (int step = span.begin; step < span.end; ++step) {
        const auto column = static_cast<std::size_t>(step);
        if (panel.isClosed(series, column))
            continue;
        open = true;
        sum += static_cast<double>(panel.sales(series, column)); // one unknown day makes the step unknown
    }
    return open ? static_cast<float>(sum) : unknown;
}

float meanOfKnown(std::span<const float> values) {
    double sum = 0;
    int known = 0;
    for (const float value : values)
        if (!std::isnan(value)) {
            sum += value;
            ++known;
        }
    return known > 0 ? static_cast<float>(sum / known) : unknown;
}

/// Units sold in a step of which a day was sold out, NaN for the others.
float unitsSoldIn(const Panel& panel, std::size_t series, Span span) {
    double sum = 0;
    bool soldOut = false;
    for (int step = span.begin; step < span.end; ++step) {
        const auto column = static_cast<std::size_t>(step);
        soldOut = soldOut || panel.isSoldOut(series, column);
        if (!panel.isClosed(series, column))
            sum += static_cast<double>(panel.unitsSold(series, column));
    }
    return soldOut ? static_cast<float>(sum) : unknown;
}

} // namespace

Result<Panel> coarsen(const Panel& panel, Grain grain) {
    const Day end = panel.dayOf(panel.steps());                           // the day after the last step
    const Day futureEnd = panel.dayOf(panel.steps() + panel.futureSteps); // and after the future
    Panel result;
    result.grain = grain;
    if (grain == Grain::Week) {
        result.first = end - (end - panel.first) / 7 * 7;
    } else {
        const Day month = panel.first.monthStart();
        result.first = month == panel.first ? month : month.plusMonths(1);
    }
    const auto spanOf = [&](int step) {
        const Day from = stepStart(result.first, grain, step), to = stepStart(result.first, grain, step + 1);
        return Span{stepIndex(panel.first, panel.grain, from), stepIndex(panel.first, panel.grain, to)};
    };
    int steps = 0;
    while (stepStart(result.first, grain, steps + 1) <= end)
        ++steps;
    if (steps == 0)
        return fail(ErrorCode::NotEnoughData,
                    "The sales do not fill one whole " + std::string(toString(grain)) + ".");
    int future = 0;
    while (stepStart(result.first, grain, steps + future + 1) <= futureEnd)
        ++future;
    result.futureSteps = future;
    result.keys = panel.keys;
    result.country = panel.country;
    result.statics = panel.statics;
    result.sales = Matrix<float>(panel.seriesCount(), static_cast<std::size_t>(steps), unknown);
    const auto part = [](std::span<const float> row, Span span) {
        return row.subspan(static_cast<std::size_t>(span.begin),
                           static_cast<std::size_t>(span.end - span.begin));
    };
    for (int step = 0; step < steps; ++step)
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            result.sales(i, static_cast<std::size_t>(step)) = sumOf(panel, i, spanOf(step));
    if (!panel.soldOut.empty()) {
        result.soldOut = Matrix<float>(panel.seriesCount(), static_cast<std::size_t>(steps), unknown);
        for (int step = 0; step < steps; ++step)
            for (std::size_t i = 0; i < panel.seriesCount(); ++i)
                result.soldOut(i, static_cast<std::size_t>(step)) = unitsSoldIn(panel, i, spanOf(step));
    }
    for (const Regressor& regressor : panel.regressors) {
        Regressor mean{regressor.name,
                       Matrix<float>(panel.seriesCount(), static_cast<std::size_t>(steps + future)),
                       regressor.knownAhead};
        for (int step = 0; step < steps + future; ++step)
            for (std::size_t i = 0; i < panel.seriesCount(); ++i)
                mean.values(i, static_cast<std::size_t>(step)) =
                    meanOfKnown(part(regressor.values.row(i), spanOf(step)));
        if (regressor.reach)
            mean.reach = static_cast<int>(*regressor.reach * daysPerStep(panel.grain) / daysPerStep(grain));
        result.regressors.push_back(std::move(mean));
    }
    return result;
}

} // namespace shelfcast::storage
