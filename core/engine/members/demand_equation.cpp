#include "engine/members/demand_equation.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "engine/members/equation_design.h"
#include "engine/members/equation_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

using Column = DemandEquation::Column;
using Eigen::Index;
using Eigen::MatrixXf;

namespace {

/// The lowest price beside the highest of its last quarter at which sales were seen before `end`.
float deepestCut(const Panel& panel, const PromoPack& pack, int end) {
    float deepest = 0;
    for (std::size_t i = 0; pack.hasPrice() && i < panel.seriesCount(); ++i)
        for (std::size_t t = 0; t < static_cast<std::size_t>(end); ++t)
            if (std::isfinite(panel.sales(i, t)) && pack.belowTop(i, t) < deepest)
                deepest = pack.belowTop(i, t);
    return deepest;
}

} // namespace

std::string DemandEquation::Column::family() const {
    switch (kind) {
    case Kind::State:
    case Kind::StateLag1:
    case Kind::StateBelowTop:
        return "promotion";
    case Kind::RivalsBelowMean:
    case Kind::RivalsLowest:
    case Kind::RelativePrice:
    case Kind::RelativeToLowest:
    case Kind::RivalsState:
    case Kind::ItemPrice:
        return "rivals";
    default:
        return "price";
    }
}

std::vector<Column> DemandEquation::columnsFor(const PromoPack& pack, std::size_t topItems,
                                               std::size_t items) {
    using Kind = Column::Kind;
    std::vector<Column> columns;
    if (pack.hasPrice()) {
        for (const Kind kind : {Kind::Price, Kind::BelowMean, Kind::BelowTop, Kind::BelowTopSquared,
                                Kind::BelowMeanLag1, Kind::BelowMeanLag2})
            columns.push_back({kind, 0});
        if (pack.hasCompetitors())
            for (const Kind kind :
                 {Kind::RivalsBelowMean, Kind::RivalsLowest, Kind::RelativePrice, Kind::RelativeToLowest})
                columns.push_back({kind, 0});
    }
    for (int k = 0; k < static_cast<int>(pack.promotions.size()); ++k) {
        columns.push_back({Kind::State, k});
        columns.push_back({Kind::StateLag1, k});
        if (pack.hasPrice())
            columns.push_back({Kind::StateBelowTop, k});
        if (pack.hasCompetitors())
            columns.push_back({Kind::RivalsState, k});
    }
    if (pack.hasPrice() && items <= 30)
        for (int k = 0; k < static_cast<int>(topItems); ++k)
            columns.push_back({Kind::ItemPrice, k});
    return columns;
}

Result<DemandEquation> DemandEquation::fit(const Panel& panel, const PromoPack& pack,
                                           const Analogues& analogues,
                                           const std::vector<std::string>& topItems, int end, int horizon,
                                           std::span<const FeatureRow> rows, CrossFitted& crossFitted,
                                           int threads, const JobContext& job) {
    const StaticAttribute* item = panel.findStatic("item");
    const std::size_t items = item ? item->levels.size() : 1, n = panel.seriesCount();
    DemandEquation equation;
    equation.m_columns = columnsFor(pack, topItems.size(), items);
    equation.m_topItems = topItems;
    equation.m_deepest = deepestCut(panel, pack, end);
    const EquationDesign design = equation.designFor(panel, pack);
    EquationFit fit(panel, analogues, design, equation.m_columns, end, threads);
    fit.fitGroups();
    if (job.cancelled())
        return cancelled();

    std::vector<std::vector<std::size_t>> rowsOf(n);
    for (std::size_t r = 0; r < rows.size(); ++r)
        rowsOf[static_cast<std::size_t>(rows[r].series)].push_back(r);
    crossFitted.value.assign(rows.size(), 0.0F);
    crossFitted.effect.assign(rows.size(), 0.0F);
    std::vector<Response> responses(n);
    std::vector<std::vector<float>> ratios(n);
    const int middle = std::max(1, (horizon + 1) / 2);
    // Two thousand ratios an item tell its median; no stride is of whole weeks.
    const std::size_t ratiosPerItem = n * static_cast<std::size_t>(end) / items;
    const int stride = static_cast<int>(std::clamp<std::size_t>(ratiosPerItem / 2000, 1, 5));
    parallelFor(n, threads, [&](std::size_t i) {
        if (job.cancelled())
            return;
        const EquationFit::Series series = fit.fitSeries(i);
        responses[i] = {fit.mean(i), series.slope};
        for (const std::size_t r : rowsOf[i]) {
            crossFitted.value[r] = series.valueAt(rows[r].origin, rows[r].target());
            crossFitted.effect[r] = series.effectAt(rows[r].target());
        }
        for (int d = std::max(end / 4, middle); d < end; d += stride) {
            const float sold = panel.sales(i, static_cast<std::size_t>(d));
            if (!(sold > 0))
                continue;
            const double forecast =
                std::expm1(std::max(static_cast<double>(series.valueAt(d - middle, d)), 0.0));
            ratios[i].push_back(static_cast<float>(static_cast<double>(sold) / std::max(forecast, 1e-9)));
        }
    });
    if (job.cancelled())
        return cancelled();

    crossFitted.ratios.assign(items, {});
    for (std::size_t i = 0; i < n; ++i) {
        auto& one = crossFitted.ratios[item ? static_cast<std::size_t>(item->code[i]) : 0];
        one.insert(one.end(), ratios[i].begin(), ratios[i].end());
    }
    equation.m_pooled = fit.pooledSlopes();
    for (std::size_t g = 1; g < fit.groups().size(); ++g)
        equation.m_items[item ? item->levels[static_cast<std::size_t>(item->code[fit.groups()[g][0]])] : ""] =
            fit.groupSlopes(g);
    for (std::size_t i = 0; i < n; ++i)
        equation.m_series[panel.keys[i]] = std::move(responses[i]);
    return equation;
}

EquationDesign DemandEquation::designFor(const Panel& panel, const PromoPack& pack) const {
    return {panel, pack, m_columns, m_topItems, m_deepest.value_or(-std::numeric_limits<float>::max())};
}

DemandEquation::Response DemandEquation::responseOf(const Panel& panel, const EquationDesign& design,
                                                    const Analogues& analogues, std::size_t series,
                                                    int origin) const {
    if (const auto found = m_series.find(panel.keys[series]); found != m_series.end())
        return found->second;
    // A product the training panel did not have: its item's slopes, else everyone's, around its own means.
    Response response{{}, m_pooled};
    const StaticAttribute* item = panel.findStatic("item");
    if (item)
        if (const auto found = m_items.find(item->levels[static_cast<std::size_t>(item->code[series])]);
            found != m_items.end())
            response.slope = found->second;
    MatrixXf x;
    design.fill(series, origin + 1, x);
    response.mean = EquationDesign::means(x, analogues.logSales().row(series), origin + 1);
    return response;
}

DemandEquation::Outlook DemandEquation::outlook(const Panel& panel, const EquationDesign& design,
                                                const Analogues& analogues, std::size_t series, int origin,
                                                int horizon) const {
    const Response response = responseOf(panel, design, analogues, series, origin);
    MatrixXf x;
    design.fill(series, origin + horizon + 1, x);
    const auto y = analogues.logSales().row(series);
    const auto width = static_cast<std::size_t>(x.rows());
    std::vector<float> effect(width, 0.0F);
    for (Index c = 0; c < x.cols(); ++c) {
        const float* column = x.col(c).data();
        const float slope = response.slope[static_cast<std::size_t>(c)],
                    mean = response.mean[static_cast<std::size_t>(c)];
        for (std::size_t t = 0; t < width; ++t)
            effect[t] += std::isfinite(column[t]) ? slope * (column[t] - mean) : 0.0F;
    }
    LevelFilter filter(panel.grain);
    for (std::size_t t = 0; t <= static_cast<std::size_t>(origin); ++t)
        filter.add(std::isfinite(y[t]), static_cast<double>(y[t] - effect[t]));
    const auto level = static_cast<float>(filter.level());
    Outlook outlook;
    outlook.effect.assign(effect.begin() + origin + 1, effect.end());
    for (const float part : outlook.effect)
        outlook.value.push_back(level + part);
    return outlook;
}

std::vector<float> DemandEquation::effects(const Panel& panel, const EquationDesign& design,
                                           const Analogues& analogues, std::size_t series, int origin,
                                           int step) const {
    const Response response = responseOf(panel, design, analogues, series, origin);
    MatrixXf x;
    design.fill(series, step + 1, x);
    std::vector<float> parts(m_columns.size(), 0.0F);
    for (std::size_t c = 0; c < parts.size(); ++c)
        if (const float v = x(step, static_cast<Index>(c)); std::isfinite(v))
            parts[c] = response.slope[c] * (v - response.mean[c]);
    return parts;
}

std::vector<float> DemandEquation::CrossFitted::relative() const {
    constexpr std::size_t enough = 200;
    std::vector<float> all;
    for (const auto& one : ratios)
        all.insert(all.end(), one.begin(), one.end());
    const float common = relativeMedian(std::move(all));
    std::vector<float> factors;
    for (const auto& one : ratios)
        factors.push_back(one.size() < enough ? common : 0.5F * common + 0.5F * relativeMedian(one));
    return factors;
}

float relativeMedian(std::vector<float> ratios) {
    std::erase_if(ratios, [](float r) { return !std::isfinite(r) || r <= 0; });
    if (ratios.empty())
        return 1.0F;
    std::ranges::sort(ratios);
    double total = 0, half = 0;
    for (const float r : ratios)
        total += 1.0 / static_cast<double>(r);
    for (const float r : ratios)
        if ((half += 1.0 / static_cast<double>(r)) >= total / 2)
            return std::clamp(r, 0.3F, 1.2F);
    return std::clamp(ratios.back(), 0.3F, 1.2F);
}

bool DemandEquation::fits(bool hasPrice, int promotions) const {
    using Kind = Column::Kind;
    return std::ranges::all_of(m_columns, [&](const Column& column) {
        const bool state =
            column.kind == Kind::State || column.kind == Kind::StateLag1 || column.kind == Kind::RivalsState;
        const bool both = column.kind == Kind::StateBelowTop;
        return (state || hasPrice) && (!(state || both) || column.index < promotions);
    });
}

void DemandEquation::write(JsonWriter& json) const {
    std::vector<int> kinds, indices;
    for (const Column& column : m_columns) {
        kinds.push_back(static_cast<int>(column.kind));
        indices.push_back(column.index);
    }
    json.beginObject().member("kinds", kinds).member("indices", indices).member("topItems", m_topItems);
    if (m_deepest)
        json.member("deepest", *m_deepest);
    json.member("pooled", m_pooled).key("items").beginArray();
    for (const auto& [name, slope] : m_items)
        json.beginObject().member("name", name).member("slope", slope).endObject();
    json.endArray().key("series").beginArray();
    for (const auto& [key, response] : m_series)
        json.beginObject()
            .member("store", key.store)
            .member("product", key.product)
            .member("mean", response.mean)
            .member("slope", response.slope)
            .endObject();
    json.endArray().endObject();
}

Result<DemandEquation> DemandEquation::fromJson(const JsonValue& value) {
    const auto damaged =
        fail(ErrorCode::InvalidData, Message(MessageId::TheStoredModelIsDamaged, {"demand equation"}) + " " +
                                         MessageId::ItWasNotLoadedTrainIt);
    DemandEquation equation;
    std::vector<int> kinds, indices;
    if (!value.read("kinds", kinds) || !value.read("indices", indices) || indices.size() != kinds.size() ||
        !value.read("topItems", equation.m_topItems))
        return damaged;
    for (std::size_t c = 0; c < kinds.size(); ++c) {
        const Column column{static_cast<Column::Kind>(kinds[c]), indices[c]};
        const bool item = column.kind == Column::Kind::ItemPrice;
        if (kinds[c] < 0 || kinds[c] > static_cast<int>(Column::Kind::ItemPrice) || indices[c] < 0 ||
            indices[c] >= (item ? static_cast<int>(equation.m_topItems.size()) : 64))
            return damaged;
        equation.m_columns.push_back(column);
    }
    const std::size_t width = kinds.size();
    const auto good = [width](const std::vector<float>& v) {
        return v.size() == width && std::ranges::all_of(v, [](float x) { return std::isfinite(x); });
    };
    const JsonValue* items = value.find("items");
    const JsonValue* series = value.find("series");
    if (!items || !items->isArray() || !series || !series->isArray() ||
        !value.read("pooled", equation.m_pooled) || !good(equation.m_pooled))
        return damaged;
    if (value.find("deepest") &&
        (!value.read("deepest", equation.m_deepest.emplace()) || !(*equation.m_deepest <= 0)))
        return damaged;
    for (const JsonValue& entry : items->items()) {
        std::string name;
        std::vector<float> slope;
        if (!entry.read("name", name) || !entry.read("slope", slope) || !good(slope))
            return damaged;
        equation.m_items[name] = std::move(slope);
    }
    for (const JsonValue& entry : series->items()) {
        SeriesKey key;
        Response response;
        if (!entry.read("store", key.store) || !entry.read("product", key.product) ||
            !entry.read("mean", response.mean) || !entry.read("slope", response.slope) ||
            !good(response.mean) || !good(response.slope))
            return damaged;
        equation.m_series[key] = std::move(response);
    }
    return equation;
}

} // namespace shelfcast::engine
