#include "engine/members/equation_fit.h"

#include "base/parallel.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::engine {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::MatrixXf;
using Eigen::VectorXd;
using Eigen::VectorXf;

namespace {

constexpr double pooledPenalty = 0.003, itemPenalty = 0.6, seriesPenalty = 1.0;
constexpr std::size_t seriesInItem =
    3; ///< an item in fewer series shares its slopes with the other small ones

std::array<double, LevelFilter::speeds> halfLives(Grain grain) {
    return grain == Grain::Day    ? std::array{28.0, 112.0}
           : grain == Grain::Week ? std::array{6.0, 20.0}
                                  : std::array{4.0, 12.0};
}
/// Steps between the hinges of PSD's trend; the equation's own trend bends half as often.
int hingeSteps(Grain grain) {
    return grain == Grain::Day ? 91 : grain == Grain::Week ? 13 : 6;
}

/// x minus its means, unknown = 0.
void centre(MatrixXf& x, const std::vector<float>& mean) {
    for (Index c = 0; c < x.cols(); ++c) {
        float* column = x.col(c).data();
        const float m = mean[static_cast<std::size_t>(c)];
        for (Index t = 0; t < x.rows(); ++t)
            column[t] = std::isfinite(column[t]) ? column[t] - m : 0.0F;
    }
}

MatrixXf nuisanceTrend(Grain grain, int end) {
    const int year = stepsPerYear(grain), hinge = 2 * hingeSteps(grain), hinges = end / hinge;
    MatrixXd trend(end, hinges + 1);
    for (int t = 0; t < end; ++t)
        for (int k = 0; k <= hinges; ++k)
            trend(t, k) = std::max(0.0, static_cast<double>(t - k * hinge) / year);
    return (trend.rowwise() - trend.colwise().mean()).cast<float>();
}

VectorXd ridge(MatrixXd gram, const VectorXd& moment, double penalty) {
    gram.diagonal().array() += penalty;
    return gram.ldlt().solve(moment);
}

/// Columns whose slopes a single series may have of its own: the first four and every promotion's state.
std::vector<Index> ownColumns(const std::vector<DemandEquation::Column>& columns) {
    std::vector<Index> own;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (c < 4 || columns[c].kind == DemandEquation::Column::Kind::State)
            own.push_back(static_cast<Index>(c));
    return own;
}

} // namespace

LevelFilter::LevelFilter(Grain grain) {
    for (std::size_t k = 0; k < speeds; ++k)
        m_decay[k] = std::pow(0.5, 1.0 / halfLives(grain)[k]);
}

/// Gram matrix and moments of one group by block of time. Sums within a block of one series are floats.
struct EquationFit::NormalEquations {
    std::array<MatrixXd, blocks> gram;
    std::array<VectorXd, blocks> moment;
    std::array<double, blocks> count{};

    MatrixXd gramWithout(std::size_t fold) const {
        MatrixXd sum = MatrixXd::Zero(gram[0].rows(), gram[0].cols());
        for (std::size_t b = 0; b < blocks; ++b)
            if (b != fold)
                sum += gram[b];
        return sum;
    }
    VectorXd momentWithout(std::size_t fold) const {
        VectorXd sum = VectorXd::Zero(moment[0].size());
        for (std::size_t b = 0; b < blocks; ++b)
            if (b != fold)
                sum += moment[b];
        return sum;
    }
    double countWithout(std::size_t fold) const {
        return std::accumulate(count.begin(), count.end(), 0.0) - (fold < blocks ? count[fold] : 0.0);
    }
};

EquationFit::EquationFit(const Panel& panel, const Analogues& analogues, const EquationDesign& design,
                         const std::vector<DemandEquation::Column>& columns, int end, int threads)
    : m_panel(panel), m_analogues(analogues), m_design(design), m_end(end), m_threads(threads),
      m_p(static_cast<Index>(columns.size())), m_own(ownColumns(columns)), m_mean(panel.seriesCount()),
      m_salesMean(panel.seriesCount()), m_groupOf(panel.seriesCount()) {}

void EquationFit::fitGroups() {
    group();
    solve(accumulate());
}

void EquationFit::group() {
    const StaticAttribute* item = m_panel.findStatic("item");
    std::vector<std::vector<std::size_t>> members(item ? item->levels.size() : 1);
    for (std::size_t i = 0; i < m_groupOf.size(); ++i)
        members[item ? static_cast<std::size_t>(item->code[i]) : 0].push_back(i);
    m_groups.emplace_back();
    for (auto& who : members)
        if (who.size() >= seriesInItem)
            m_groups.push_back(std::move(who));
        else
            m_groups[0].insert(m_groups[0].end(), who.begin(), who.end());
    for (std::size_t g = 0; g < m_groups.size(); ++g)
        for (const std::size_t i : m_groups[g])
            m_groupOf[i] = g;
}

/// Normal equations by group and block, on raw units first; the common scale is divided out afterwards.
std::vector<EquationFit::NormalEquations> EquationFit::accumulate() {
    const MatrixXf trend = nuisanceTrend(m_panel.grain, m_end);
    const Index all = m_p + trend.cols();
    std::vector<NormalEquations> equations(m_groups.size());
    std::vector<VectorXd> squares(m_groups.size(), VectorXd::Zero(m_p));
    parallelFor(m_groups.size(), m_threads, [&](std::size_t g) {
        NormalEquations& normal = equations[g];
        normal.gram.fill(MatrixXd::Zero(all, all));
        normal.moment.fill(VectorXd::Zero(all));
        MatrixXf x, rows(m_end, all);
        for (const std::size_t i : m_groups[g]) {
            m_design.fill(i, m_end, x);
            const auto y = sales(i);
            m_mean[i] = EquationDesign::means(x, y, m_end);
            centre(x, m_mean[i]);
            squares[g] += x.colwise().squaredNorm().cast<double>().transpose();
            double sum = 0;
            int known = 0;
            for (int t = 0; t < m_end; ++t)
                if (const float sold = y[static_cast<std::size_t>(t)]; std::isfinite(sold)) {
                    sum += static_cast<double>(sold);
                    ++known;
                }
            m_salesMean[i] = sum / std::max(known, 1);
            rows.leftCols(m_p) = x;
            rows.rightCols(trend.cols()) = trend;
            addSeries(rows, y, m_salesMean[i], normal);
        }
    });
    VectorXd total = VectorXd::Zero(m_p);
    for (const VectorXd& part : squares)
        total += part;
    m_scale = (total / (static_cast<double>(m_panel.seriesCount()) * m_end)).cwiseSqrt().array() + 1e-9;
    VectorXd inverse = VectorXd::Ones(all);
    inverse.head(m_p) = m_scale.cwiseInverse();
    for (NormalEquations& normal : equations)
        for (std::size_t b = 0; b < blocks; ++b) {
            const MatrixXd full = normal.gram[b].selfadjointView<Eigen::Lower>();
            normal.gram[b] = inverse.asDiagonal() * full * inverse.asDiagonal();
            normal.moment[b] = inverse.asDiagonal() * normal.moment[b];
        }
    return equations;
}

void EquationFit::addSeries(MatrixXf& rows, std::span<const float> sales, double centre,
                            NormalEquations& normal) const {
    VectorXf response(m_end), known(m_end);
    for (int t = 0; t < m_end; ++t) {
        const float y = sales[static_cast<std::size_t>(t)];
        known[t] = std::isfinite(y) ? 1.0F : 0.0F;
        response[t] = std::isfinite(y) ? y - static_cast<float>(centre) : 0.0F;
    }
    if (known.sum() < static_cast<float>(m_end)) // steps without sales count nothing
        rows.array().colwise() *= known.array();
    MatrixXf gram(rows.cols(), rows.cols());
    for (int b = 0; b < blocks; ++b) {
        const int from = blockStart(b), count = blockStart(b + 1) - from;
        const auto block = static_cast<std::size_t>(b);
        gram.setZero();
        gram.selfadjointView<Eigen::Lower>().rankUpdate(rows.middleRows(from, count).transpose());
        normal.gram[block].triangularView<Eigen::Lower>() += gram.cast<double>();
        normal.moment[block] +=
            (rows.middleRows(from, count).transpose() * response.segment(from, count)).cast<double>();
        normal.count[block] += static_cast<double>(known.segment(from, count).sum());
    }
}

void EquationFit::solve(const std::vector<NormalEquations>& equations) {
    m_byGroup.resize(m_groups.size());
    parallelFor(folds, m_threads, [&](std::size_t fold) {
        MatrixXd gram = equations[0].gramWithout(fold);
        VectorXd moment = equations[0].momentWithout(fold);
        double count = equations[0].countWithout(fold);
        for (std::size_t g = 1; g < equations.size(); ++g) {
            gram += equations[g].gramWithout(fold);
            moment += equations[g].momentWithout(fold);
            count += equations[g].countWithout(fold);
        }
        const VectorXd common = ridge(gram, moment, pooledPenalty * count + 1);
        m_pooled[fold] = common.head(m_p);
        for (std::size_t g = 0; g < equations.size(); ++g) {
            const MatrixXd own = equations[g].gramWithout(fold);
            const VectorXd delta = ridge(own, equations[g].momentWithout(fold) - own * common,
                                         itemPenalty * equations[g].countWithout(fold) + 1);
            m_byGroup[g][fold] = (common + delta).head(m_p);
        }
    });
}

/// Normal equations of a series' own deviations, by fold.
struct EquationFit::OwnMoments {
    std::array<MatrixXd, folds> gram;
    std::array<VectorXd, folds> moment;
};

/// own: steps x columns; residual: steps x folds, both zero where sales are unknown. Residuals count around
/// the mean of their own quarter: a slow drift is no response to price.
EquationFit::OwnMoments EquationFit::ownMoments(const MatrixXf& own, const MatrixXf& residual,
                                                std::span<const float> sales) const {
    const Index width = own.cols();
    OwnMoments out;
    out.gram.fill(MatrixXd::Zero(width, width));
    out.moment.fill(VectorXd::Zero(width));
    for (int b = 0; b < blocks; ++b) {
        const auto part = own.middleRows(blockStart(b), blockStart(b + 1) - blockStart(b));
        const MatrixXd gram = (part.transpose() * part).cast<double>();
        for (std::size_t fold = 0; fold < folds; ++fold)
            if (static_cast<int>(fold) != b)
                out.gram[fold] += gram;
    }
    const int quarter = hingeSteps(m_panel.grain);
    struct Piece { ///< of a quarter, within one block
        std::size_t block;
        MatrixXf product; ///< columns x folds
        VectorXf sum, residual;
        float count;
    };
    std::vector<Piece> pieces;
    for (int begin = 0; begin < m_end; begin += quarter) {
        const int end = std::min(begin + quarter, m_end);
        pieces.clear();
        for (int from = begin; from < end;) {
            const int block = std::min(from * blocks / m_end, blocks - 1),
                      to = std::min(end, blockStart(block + 1));
            const auto x = own.middleRows(from, to - from);
            const auto r = residual.middleRows(from, to - from);
            const auto known =
                sales.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
            pieces.push_back(
                {static_cast<std::size_t>(block), x.transpose() * r, x.colwise().sum(), r.colwise().sum(),
                 static_cast<float>(std::ranges::count_if(known, [](float y) { return std::isfinite(y); }))});
            from = to;
        }
        for (std::size_t fold = 0; fold < folds; ++fold) {
            const auto f = static_cast<Index>(fold);
            VectorXd product = VectorXd::Zero(width), sum = VectorXd::Zero(width);
            double left = 0, count = 0;
            for (const Piece& piece : pieces)
                if (piece.block != fold) {
                    product += piece.product.col(f).cast<double>();
                    sum += piece.sum.cast<double>();
                    left += static_cast<double>(piece.residual[f]);
                    count += static_cast<double>(piece.count);
                }
            out.moment[fold] += product - sum * (left / std::max(count, 1.0));
        }
    }
    return out;
}

EquationFit::Series EquationFit::fitSeries(std::size_t i) const {
    MatrixXf x;
    m_design.fill(i, m_end, x);
    centre(x, m_mean[i]);
    x.array().rowwise() *= m_scale.cast<float>().cwiseInverse().transpose().array();
    const auto y = sales(i);
    MatrixXd slopes(m_p, folds);
    for (std::size_t fold = 0; fold < folds; ++fold)
        slopes.col(static_cast<Index>(fold)) = m_byGroup[m_groupOf[i]][fold];
    MatrixXf effect = x * slopes.cast<float>();

    const auto width = static_cast<Index>(m_own.size());
    MatrixXf own(m_end, width), residual(m_end, static_cast<Index>(folds));
    VectorXf known(m_end), response(m_end);
    for (int t = 0; t < m_end; ++t) {
        const float sold = y[static_cast<std::size_t>(t)];
        known[t] = std::isfinite(sold) ? 1.0F : 0.0F;
        response[t] = std::isfinite(sold) ? sold - static_cast<float>(m_salesMean[i]) : 0.0F;
    }
    for (Index k = 0; k < width; ++k)
        own.col(k) = x.col(m_own[static_cast<std::size_t>(k)]).cwiseProduct(known);
    for (Index fold = 0; fold < residual.cols(); ++fold)
        residual.col(fold) = (response - effect.col(fold)).cwiseProduct(known);
    const OwnMoments moments = ownMoments(own, residual, y);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto f = static_cast<Index>(fold);
        const VectorXd deviation = ridge(moments.gram[fold], moments.moment[fold], seriesPenalty * m_end);
        for (Index k = 0; k < width; ++k) {
            const Index c = m_own[static_cast<std::size_t>(k)];
            slopes(c, f) += deviation[k];
            effect.col(f) += static_cast<float>(deviation[k]) * x.col(c);
        }
    }

    Series series;
    series.steps = static_cast<std::size_t>(m_end);
    series.slope = inUnits(slopes.col(blocks));
    series.effect.resize(series.steps * folds);
    Eigen::Map<Eigen::Matrix<float, Eigen::Dynamic, static_cast<int>(folds), Eigen::RowMajor>>(
        series.effect.data(), m_end, static_cast<Index>(folds)) = effect;
    series.level = levels(y, series.effect);
    return series;
}

/// Level after each step of the fits that leave a block out, side by side.
std::vector<float> EquationFit::levels(std::span<const float> sales, const std::vector<float>& effect) const {
    const auto decay = LevelFilter(m_panel.grain).decay();
    std::array<std::array<double, blocks>, LevelFilter::speeds> sum{};
    std::array<double, LevelFilter::speeds> weight{LevelFilter::noWeight, LevelFilter::noWeight};
    const auto steps = static_cast<std::size_t>(m_end);
    std::vector<float> out(steps * blocks);
    for (std::size_t t = 0; t < steps; ++t) {
        const bool known = std::isfinite(sales[t]);
        const float y = known ? sales[t] : 0.0F, counts = known ? 1.0F : 0.0F;
        std::array<double, LevelFilter::speeds> share{};
        for (std::size_t k = 0; k < LevelFilter::speeds; ++k) {
            weight[k] = weight[k] * decay[k] + static_cast<double>(counts);
            share[k] = 0.5 / weight[k];
        }
        for (std::size_t f = 0; f < blocks; ++f) {
            const auto left = static_cast<double>(counts * (y - effect[t * folds + f]));
            sum[0][f] = sum[0][f] * decay[0] + left;
            sum[1][f] = sum[1][f] * decay[1] + left;
            out[t * blocks + f] = static_cast<float>(share[0] * sum[0][f] + share[1] * sum[1][f]);
        }
    }
    return out;
}

std::vector<float> EquationFit::inUnits(const VectorXd& slopes) const {
    std::vector<float> out;
    for (Index c = 0; c < m_p; ++c)
        out.push_back(static_cast<float>(slopes(c) / m_scale(c)));
    return out;
}

} // namespace shelfcast::engine
