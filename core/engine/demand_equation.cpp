#include "engine/demand_equation.h"

#include "base/parallel.h"
#include "engine/equation_design.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelfcast::engine {

using Column = DemandEquation::Column;
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::MatrixXf;
using Eigen::VectorXd;

namespace {

constexpr int blocks = 8;
constexpr double pooledPenalty = 0.003, itemPenalty = 0.6, seriesPenalty = 1.0;
constexpr int seriesInItem = 3; ///< an item in fewer series shares its slopes with the other small ones

std::array<double, 2> halfLives(Grain grain) {
    return grain == Grain::Day    ? std::array{28.0, 112.0}
           : grain == Grain::Week ? std::array{6.0, 20.0}
                                  : std::array{4.0, 12.0};
}
/// Steps between the hinges of PSD's trend; the equation's own trend bends half as often.
int hingeSteps(Grain grain) {
    return grain == Grain::Day ? 91 : grain == Grain::Week ? 13 : 6;
}

int blockOf(int step, int end) {
    return std::min(step * blocks / end, blocks);
}

/// Level at every step: mean of two exponentially weighted means of what the response leaves.
class LevelFilter {
public:
    explicit LevelFilter(Grain grain) {
        for (std::size_t k = 0; k < 2; ++k)
            m_decay[k] = std::pow(0.5, 1.0 / halfLives(grain)[k]);
    }
    double next(bool known, double residual) {
        double level = 0;
        for (std::size_t k = 0; k < 2; ++k) {
            m_sum[k] = m_sum[k] * m_decay[k] + (known ? residual : 0.0);
            m_weight[k] = m_weight[k] * m_decay[k] + (known ? 1.0 : 0.0);
            level += 0.5 * m_sum[k] / m_weight[k];
        }
        return level;
    }

private:
    std::array<double, 2> m_decay{}, m_sum{}, m_weight{1e-9, 1e-9};
};

/// x minus its means, divided by `scale`, unknown = 0.
void standardise(MatrixXf& x, const std::vector<float>& mean, const VectorXd& scale) {
    for (Index c = 0; c < x.cols(); ++c) {
        const float m = mean[static_cast<std::size_t>(c)], s = static_cast<float>(scale(c));
        for (Index t = 0; t < x.rows(); ++t)
            x(t, c) = std::isfinite(x(t, c)) ? (x(t, c) - m) / s : 0.0F;
    }
}

MatrixXd nuisanceTrend(Grain grain, int end) {
    const int year = stepsPerYear(grain), hinge = 2 * hingeSteps(grain), hinges = end / hinge;
    MatrixXd trend(end, hinges + 1);
    for (int t = 0; t < end; ++t)
        for (int k = 0; k <= hinges; ++k)
            trend(t, k) = std::max(0.0, static_cast<double>(t - k * hinge) / year);
    return trend.rowwise() - trend.colwise().mean();
}

struct NormalEquations {
    std::array<MatrixXd, blocks> gram;
    std::array<VectorXd, blocks> moment;
    std::array<double, blocks> count{};
    MatrixXd gramWithout(int fold) const {
        MatrixXd sum = MatrixXd::Zero(gram[0].rows(), gram[0].cols());
        for (int b = 0; b < blocks; ++b)
            if (b != fold)
                sum += gram[static_cast<std::size_t>(b)];
        return sum;
    }
    VectorXd momentWithout(int fold) const {
        VectorXd sum = VectorXd::Zero(moment[0].size());
        for (int b = 0; b < blocks; ++b)
            if (b != fold)
                sum += moment[static_cast<std::size_t>(b)];
        return sum;
    }
    double countWithout(int fold) const {
        return std::accumulate(count.begin(), count.end(), 0.0) -
               (fold < blocks ? count[static_cast<std::size_t>(fold)] : 0.0);
    }
};

VectorXd ridge(MatrixXd gram, const VectorXd& moment, double penalty) {
    gram.diagonal().array() += penalty;
    return gram.ldlt().solve(moment);
}

/// Columns whose slopes a single series may have of its own: the first four and every promotion's state.
std::vector<Index> ownColumns(const std::vector<Column>& columns) {
    std::vector<Index> own;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (c < 4 || columns[c].kind == Column::Kind::State)
            own.push_back(static_cast<Index>(c));
    return own;
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
        return "competitor";
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

/// The steps of one fit, in order; everything that only lives while fitting.
struct DemandEquation::Fit {
    const Panel& panel;
    const PromoPack& pack;
    const Analogues& analogues;
    const EquationDesign& design;
    const std::vector<Column>& columns;
    int end, horizon, threads;
    std::size_t n;
    Index p;

    std::vector<std::vector<float>> mean;         ///< by series
    std::vector<double> salesMean;                ///< of ln(1 + sales), by series
    std::vector<std::vector<std::size_t>> groups; ///< series by item, small items together
    std::vector<int> groupOf;
    VectorXd scale;
    std::array<VectorXd, blocks + 1> pooled;
    std::vector<std::array<VectorXd, blocks + 1>> byGroup;

    void group() {
        const StaticAttribute* item = panel.findStatic("item");
        const auto items = item ? item->levels.size() : 1;
        std::vector<std::vector<std::size_t>> members(items);
        for (std::size_t i = 0; i < n; ++i)
            members[item ? static_cast<std::size_t>(item->code[i]) : 0].push_back(i);
        groups.emplace_back();
        for (auto& who : members)
            if (who.size() >= static_cast<std::size_t>(seriesInItem))
                groups.push_back(std::move(who));
            else
                groups[0].insert(groups[0].end(), who.begin(), who.end());
        groupOf.assign(n, 0);
        for (std::size_t g = 0; g < groups.size(); ++g)
            for (const std::size_t i : groups[g])
                groupOf[i] = static_cast<int>(g);
    }

    std::span<const float> sales(std::size_t i) const { return analogues.logSales().row(i); }

    /// Normal equations by group and block, on raw units first; the common scale is divided out afterwards.
    std::vector<NormalEquations> accumulate() {
        const MatrixXd trend = nuisanceTrend(panel.grain, end);
        const Index all = p + trend.cols();
        std::vector<NormalEquations> equations(groups.size());
        std::vector<VectorXd> squares(groups.size(), VectorXd::Zero(p));
        mean.resize(n);
        salesMean.assign(n, 0.0);
        parallelFor(groups.size(), threads, [&](std::size_t g) {
            NormalEquations& normal = equations[g];
            normal.gram.fill(MatrixXd::Zero(all, all));
            normal.moment.fill(VectorXd::Zero(all));
            MatrixXf x;
            for (const std::size_t i : groups[g]) {
                design.fill(i, end, x);
                const auto y = sales(i);
                mean[i] = EquationDesign::means(x, y, end);
                standardise(x, mean[i], VectorXd::Ones(p));
                squares[g] += x.cast<double>().colwise().squaredNorm().transpose();
                int known = 0;
                for (int t = 0; t < end; ++t)
                    if (std::isfinite(y[static_cast<std::size_t>(t)])) {
                        salesMean[i] += static_cast<double>(y[static_cast<std::size_t>(t)]);
                        ++known;
                    }
                salesMean[i] /= std::max(known, 1);
                addSeries(x, trend, y, salesMean[i], normal);
            }
        });
        VectorXd total = VectorXd::Zero(p);
        for (const VectorXd& part : squares)
            total += part;
        scale = (total / (static_cast<double>(n) * end)).cwiseSqrt().array() + 1e-9;
        VectorXd inverse = VectorXd::Ones(all);
        inverse.head(p) = scale.cwiseInverse();
        for (NormalEquations& normal : equations)
            for (std::size_t b = 0; b < blocks; ++b) {
                const MatrixXd full = normal.gram[b].selfadjointView<Eigen::Lower>();
                normal.gram[b] = inverse.asDiagonal() * full * inverse.asDiagonal();
                normal.moment[b] = inverse.asDiagonal() * normal.moment[b];
            }
        return equations;
    }

    void addSeries(const MatrixXf& x, const MatrixXd& trend, std::span<const float> y, double centre,
                   NormalEquations& normal) const {
        MatrixXd rows(end, p + trend.cols());
        VectorXd response(end);
        for (int b = 0; b < blocks; ++b) {
            Index count = 0;
            // Column by column would be the natural layout; rows are gathered because unknown sales drop out.
            for (int t = 0; t < end; ++t) {
                if (blockOf(t, end) != b || !std::isfinite(y[static_cast<std::size_t>(t)]))
                    continue;
                rows.row(count).head(p) = x.row(t).cast<double>();
                rows.row(count).tail(trend.cols()) = trend.row(t);
                response(count++) = static_cast<double>(y[static_cast<std::size_t>(t)]) - centre;
            }
            const auto used = rows.topRows(count);
            const auto block = static_cast<std::size_t>(b);
            normal.gram[block].selfadjointView<Eigen::Lower>().rankUpdate(used.transpose());
            normal.moment[block].noalias() += used.transpose() * response.head(count);
            normal.count[block] += static_cast<double>(count);
        }
    }

    void solve(const std::vector<NormalEquations>& equations) {
        byGroup.resize(groups.size());
        parallelFor(blocks + 1, threads, [&](std::size_t fold) {
            const int f = static_cast<int>(fold);
            MatrixXd gram = equations[0].gramWithout(f);
            VectorXd moment = equations[0].momentWithout(f);
            double count = equations[0].countWithout(f);
            for (std::size_t g = 1; g < equations.size(); ++g) {
                gram += equations[g].gramWithout(f);
                moment += equations[g].momentWithout(f);
                count += equations[g].countWithout(f);
            }
            const VectorXd common = ridge(gram, moment, pooledPenalty * count + 1);
            pooled[fold] = common.head(p);
            for (std::size_t g = 0; g < equations.size(); ++g) {
                const MatrixXd own = equations[g].gramWithout(f);
                const VectorXd delta = ridge(own, equations[g].momentWithout(f) - own * common,
                                             itemPenalty * equations[g].countWithout(f) + 1);
                byGroup[g][fold] = (common + delta).head(p);
            }
        });
    }

    /// Steps of one series with known sales, gathered once for its nine folds.
    struct Known {
        std::vector<int> step;
        std::vector<float> own; ///< the columns that may have slopes of the series' own, step by step
        std::array<MatrixXd, blocks> gram;
    };
    Known gather(std::size_t i, const MatrixXf& x, const std::vector<Index>& ownColumns) const {
        Known known;
        const std::size_t width = ownColumns.size();
        known.gram.fill(MatrixXd::Zero(static_cast<Index>(width), static_cast<Index>(width)));
        const auto y = sales(i);
        for (int t = 0; t < end; ++t) {
            if (!std::isfinite(y[static_cast<std::size_t>(t)]))
                continue;
            known.step.push_back(t);
            MatrixXd& gram = known.gram[static_cast<std::size_t>(blockOf(t, end))];
            for (std::size_t a = 0; a < width; ++a) {
                known.own.push_back(x(t, ownColumns[a]));
                const double value = static_cast<double>(known.own.back());
                for (std::size_t b = 0; b <= a; ++b)
                    gram(static_cast<Index>(a), static_cast<Index>(b)) +=
                        value * static_cast<double>(x(t, ownColumns[b]));
            }
        }
        return known;
    }

    /// Slopes of one series and fold on standardised columns; `effect` becomes their product with x.
    VectorXd seriesSlopes(std::size_t i, int fold, const MatrixXf& x, const std::vector<Index>& ownColumns,
                          const Known& known, Eigen::VectorXf& effect) const {
        VectorXd slopes = byGroup[static_cast<std::size_t>(groupOf[i])][static_cast<std::size_t>(fold)];
        effect.noalias() = x * slopes.cast<float>();
        const auto y = sales(i);
        const int blockSteps = hingeSteps(panel.grain);
        const std::size_t width = ownColumns.size();
        // Residuals around the mean of their own quarter: a slow drift is no response to price.
        std::vector<double> moment(width), product(width), mean(width);
        double sum = 0, count = 0;
        int quarter = 0;
        const auto close = [&] {
            for (std::size_t k = 0; k < width; ++k) {
                moment[k] += product[k] - mean[k] * sum / std::max(count, 1.0);
                product[k] = mean[k] = 0;
            }
            sum = count = 0;
        };
        for (std::size_t s = 0; s < known.step.size(); ++s) {
            const int t = known.step[s];
            if (blockOf(t, end) == fold)
                continue;
            if (t / blockSteps != quarter) {
                close();
                quarter = t / blockSteps;
            }
            const double residual =
                static_cast<double>(y[static_cast<std::size_t>(t)] - effect(t)) - salesMean[i];
            sum += residual;
            count += 1;
            for (std::size_t k = 0; k < width; ++k) {
                const auto z = static_cast<double>(known.own[s * width + k]);
                product[k] += z * residual;
                mean[k] += z;
            }
        }
        close();
        MatrixXd gram = MatrixXd::Zero(static_cast<Index>(width), static_cast<Index>(width));
        for (int b = 0; b < blocks; ++b)
            if (b != fold)
                gram += known.gram[static_cast<std::size_t>(b)];
        const MatrixXd full = gram.selfadjointView<Eigen::Lower>();
        const VectorXd deviation = ridge(
            full, Eigen::Map<const VectorXd>(moment.data(), static_cast<Index>(width)), seriesPenalty * end);
        for (std::size_t k = 0; k < width; ++k) {
            slopes(ownColumns[k]) += deviation(static_cast<Index>(k));
            effect += x.col(ownColumns[k]) * static_cast<float>(deviation(static_cast<Index>(k)));
        }
        return slopes;
    }
};

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
    const EquationDesign design(panel, pack, equation.m_columns, topItems);
    Fit fit{panel, pack,    analogues, design, equation.m_columns,
            end,   horizon, threads,   n,      static_cast<Index>(equation.m_columns.size()),
            {},    {},      {},        {},     {},
            {},    {}};
    fit.group();
    fit.solve(fit.accumulate());
    if (job.cancelled())
        return cancelled();

    std::vector<std::vector<std::size_t>> rowsOf(n);
    for (std::size_t r = 0; r < rows.size(); ++r)
        rowsOf[static_cast<std::size_t>(rows[r].series)].push_back(r);
    crossFitted.value.assign(rows.size(), 0.0F);
    crossFitted.effect.assign(rows.size(), 0.0F);
    std::vector<Response> responses(n);
    std::vector<std::vector<float>> ratios(n);
    const std::vector<Index> own = ownColumns(equation.m_columns);
    const int middle = std::max(1, (horizon + 1) / 2);
    parallelFor(n, threads, [&](std::size_t i) {
        if (job.cancelled())
            return;
        MatrixXf x;
        design.fill(i, end, x);
        standardise(x, fit.mean[i], fit.scale);
        const auto y = fit.sales(i);
        const Fit::Known known = fit.gather(i, x, own);
        Eigen::VectorXf effect;
        std::vector<double> level(static_cast<std::size_t>(end));
        for (int fold = 0; fold <= blocks; ++fold) {
            const VectorXd slopes = fit.seriesSlopes(i, fold, x, own, known, effect);
            if (fold == blocks) {
                responses[i].mean = fit.mean[i];
                for (Index c = 0; c < fit.p; ++c)
                    responses[i].slope.push_back(static_cast<float>(slopes(c) / fit.scale(c)));
                break;
            }
            LevelFilter filter(panel.grain);
            for (int t = 0; t < end; ++t) {
                const auto at = static_cast<std::size_t>(t);
                const bool known = std::isfinite(y[at]);
                level[at] = filter.next(known, known ? static_cast<double>(y[at] - effect(t)) : 0.0);
            }
            const auto valueAt = [&](int origin, int target) {
                return static_cast<float>(level[static_cast<std::size_t>(origin)]) + effect(target);
            };
            for (const std::size_t r : rowsOf[i])
                if (blockOf(rows[r].target(), end) == fold) {
                    crossFitted.value[r] = valueAt(rows[r].origin, rows[r].target());
                    crossFitted.effect[r] = effect(rows[r].target());
                }
            for (int d = std::max(end / 4, middle); d < end; ++d) {
                const float sold = panel.sales(i, static_cast<std::size_t>(d));
                if (blockOf(d, end) != fold || !(sold > 0))
                    continue;
                const double forecast =
                    std::expm1(std::max(static_cast<double>(valueAt(d - middle, d)), 0.0));
                ratios[i].push_back(static_cast<float>(static_cast<double>(sold) / std::max(forecast, 1e-9)));
            }
        }
    });
    if (job.cancelled())
        return cancelled();

    crossFitted.ratios.assign(items, {});
    for (std::size_t i = 0; i < n; ++i) {
        auto& one = crossFitted.ratios[item ? static_cast<std::size_t>(item->code[i]) : 0];
        one.insert(one.end(), ratios[i].begin(), ratios[i].end());
    }
    for (Index c = 0; c < fit.p; ++c)
        equation.m_pooled.push_back(static_cast<float>(fit.pooled[blocks](c) / fit.scale(c)));
    for (std::size_t g = 1; g < fit.groups.size(); ++g) {
        auto& slopes =
            equation
                .m_items[item ? item->levels[static_cast<std::size_t>(item->code[fit.groups[g][0]])] : ""];
        for (Index c = 0; c < fit.p; ++c)
            slopes.push_back(static_cast<float>(fit.byGroup[g][blocks](c) / fit.scale(c)));
    }
    for (std::size_t i = 0; i < n; ++i)
        equation.m_series[panel.keys[i]] = std::move(responses[i]);
    return equation;
}

EquationDesign DemandEquation::designFor(const Panel& panel, const PromoPack& pack) const {
    return {panel, pack, m_columns, m_topItems};
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
    LevelFilter filter(panel.grain);
    Outlook outlook;
    double level = 0;
    for (int t = 0; t <= origin + horizon; ++t) {
        float effect = 0;
        for (Index c = 0; c < x.cols(); ++c)
            if (std::isfinite(x(t, c)))
                effect += response.slope[static_cast<std::size_t>(c)] *
                          (x(t, c) - response.mean[static_cast<std::size_t>(c)]);
        if (t <= origin) {
            const float sold = y[static_cast<std::size_t>(t)];
            const bool known = std::isfinite(sold);
            level = filter.next(known, known ? static_cast<double>(sold - effect) : 0.0);
        } else {
            outlook.value.push_back(static_cast<float>(level) + effect);
            outlook.effect.push_back(effect);
        }
    }
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
        fail(ErrorCode::InvalidData,
             "The stored model is damaged (demand equation). It was not loaded; train it anew.");
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
