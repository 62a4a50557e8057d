#include "engine/members/glm.h"

#include "base/parallel.h"
#include "engine/inputs/fast_exp.h"
#include "engine/inputs/recipe.h"
#include "engine/members/glm_design.h"
#include "engine/members/known_mean.h"
#include "engine/members/member.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace shelfcast::engine {

namespace {

using Vector = Eigen::VectorXf;
using Table = Eigen::MatrixXf;

constexpr float regressorPenalty = 3;
constexpr int maxSteps = 12, pooledSteps = 20, minObservations = 5, mostHalvings = 6;
constexpr float lowest = 4, highest = 3, highestForecast = 2.5F; ///< bounds of eta around the log mean
constexpr float largestMove = 1.5F;                              ///< of eta in one step
constexpr float converged = 0.01F,
                settled = 1e-3F; ///< moves of eta that end a fit, of one series and the pooled one
constexpr float shortest = 0.3F, longest = 2; ///< of a step, as a share of the scoring step

/// (X' W X) of the pooled weights from one start on, as P^½ (V diag(values) V') P^½, so that the system
/// c X'WX + P is solved for any c by a product with the basis on either side of a division by c values + 1.
struct PooledCurvature {
    Table basis; ///< P^-½ V
    Vector values;
    double weight = 0; ///< sum of the pooled weights
};

/// Everything shared by the series at one origin.
struct Shared {
    GlmDesign design;
    Vector start;  ///< coefficients of the pooled series
    Vector weight; ///< its fitted mean divided by its average: the shape of the scoring weights
    std::map<int, PooledCurvature> curvature; ///< by the piece of the trend a series starts in

    int recentSteps; ///< a sixth of a year: the span of the level correction

    Shared(const Calendar& calendar, int origin, int horizon)
        : design(calendar, origin, horizon),
          recentSteps(std::max(static_cast<int>(recipeConstants(calendar.grain).year / 6), 3)) {}
    int pieceOf(int step) const {
        int piece = 0;
        while (piece < design.knots() && design.knot(piece) <= step)
            ++piece;
        return piece;
    }
    int pieceStart(int piece) const { return piece > 0 ? design.knot(piece - 1) : 0; }
    void fitPooled(const Matrix<float>& sales);
    void decompose(const std::vector<int>& firstSteps);
};

/// Minus the Poisson log-likelihood up to a constant, and the means: exp(eta), in units of exp(centre), where
/// sales are known. Beyond the bounds of eta around `centre` the mean stays as it is there, and the
/// likelihood goes on as its integral: convex, whatever eta.
double poissonMisfit(const Vector& y, const Vector& known, const Vector& eta, float centre, Vector& mu) {
    const float unit = std::exp(centre);
    const float* e = eta.data();
    double sum = 0;
    for (Eigen::Index t = 0; t < y.size(); ++t) {
        const float within = std::clamp(e[t] - centre, -lowest, highest);
        mu[t] = unit * known[t] * fastExp(within);
        sum += static_cast<double>(mu[t] * (1 + e[t] - centre - within) - y[t] * e[t]);
    }
    return sum;
}

/// Mean sales per observed series, fitted by exact scoring.
void Shared::fitPooled(const Matrix<float>& sales) {
    const int T = design.origin();
    Vector y = Vector::Zero(T), seen = Vector::Zero(T);
    for (std::size_t i = 0; i < sales.rows(); ++i)
        for (int t = 0; t < T; ++t)
            if (const float value = sales(i, static_cast<std::size_t>(t)); std::isfinite(value)) {
                y[t] += std::max(value, 0.0F);
                seen[t] += 1;
            }
    const float observed = std::max((seen.array() > 0).cast<float>().sum(), 1.0F);
    for (int t = 0; t < T; ++t)
        y[t] = seen[t] > 0 ? y[t] / seen[t] : 0;
    const float mean = std::max(y.sum() / observed, 1e-6F);
    y /= mean;
    const Table X = design.rows(0, T);
    start = Vector::Zero(design.columns());
    Vector eta = Vector::Zero(T), direct(T), mu(T), trial(T);
    const Vector known = (seen.array() > 0).cast<float>();
    // Weights and penalty as for one series of ten times the mean: well determined, hardly shrunken.
    const float strength = std::max(10.0F, mean);
    const auto objective = [&](const Vector& theta, const Vector& at) {
        return strength * poissonMisfit(y, known, at, 0, mu) +
               0.5 * static_cast<double>((design.penalty().array() * theta.array().square()).sum());
    };
    double now = objective(start, eta);
    for (int step = 0; step < pooledSteps; ++step) {
        const Vector root = (strength * mu.array()).sqrt();
        Table A = Table::Zero(X.cols(), X.cols());
        A.selfadjointView<Eigen::Lower>().rankUpdate(
            (X.array().colwise() * root.array()).matrix().transpose());
        A.diagonal() += design.penalty();
        const Vector gradient =
            X.transpose() * ((y - mu) * strength) - (design.penalty().array() * start.array()).matrix();
        const Vector move = A.selfadjointView<Eigen::Lower>().llt().solve(gradient);
        design.predict(move, direct);
        float share = std::min(1.0F, largestMove / std::max(direct.cwiseAbs().maxCoeff(), 1e-9F));
        double next = now;
        for (int halving = 0; halving < mostHalvings; ++halving, share /= 2) {
            trial = eta + share * direct;
            next = objective(start + share * move, trial);
            if (next < now)
                break;
        }
        if (!(next < now))
            break;
        start += share * move;
        eta = trial;
        now = next;
        if (share * direct.cwiseAbs().maxCoeff() < settled)
            break;
    }
    eta = eta.array().max(-lowest).min(highest);
    weight = eta.array().exp();
}

void Shared::decompose(const std::vector<int>& firstSteps) {
    std::vector<int> pieces;
    for (const int step : firstSteps)
        pieces.push_back(pieceOf(step));
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    const Vector inverseRoot = design.penalty().array().rsqrt();
    Table gram = Table::Zero(design.columns(), design.columns());
    double sum = 0;
    int to = design.origin();
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const int from = pieceStart(*piece);
        const Table rows =
            design.rows(from, to).array().colwise() * weight.segment(from, to - from).array().sqrt();
        gram.selfadjointView<Eigen::Lower>().rankUpdate(rows.transpose());
        sum += weight.segment(from, to - from).sum();
        to = from;
        Table scaled = gram.selfadjointView<Eigen::Lower>();
        scaled = inverseRoot.asDiagonal() * scaled * inverseRoot.asDiagonal();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(scaled.cast<double>());
        PooledCurvature& out = curvature[*piece];
        out.values = solver.eigenvalues().cast<float>().cwiseMax(0);
        out.basis = inverseRoot.asDiagonal() * solver.eigenvectors().cast<float>();
        out.weight = sum;
    }
}

/// Of prices, which stay the same for many steps.
void takeLogarithms(std::span<float> prices) {
    float price = 1, logarithm = 0;
    for (float& value : prices) {
        if (std::isfinite(value) && value != price) {
            price = value;
            logarithm = std::log(std::max(value, 1e-6F));
        }
        value = std::isfinite(value) ? logarithm : value;
    }
}

/// One series' regression.
class SeriesFit {
public:
    SeriesFit(const Shared& shared, std::span<const float> sales, std::span<const GlmRegressor> regressors,
              std::size_t series);
    void forecast(std::span<float> out);
    void takeRegressors(std::span<const GlmRegressor> regressors, std::size_t series);

private:
    void fit();
    void predict(const Vector& theta, const Vector& extra, Eigen::Ref<Vector> eta) const;
    double misfit(const Vector& eta, Vector& mu) const {
        return poissonMisfit(m_y, m_known, eta, m_logMean, mu);
    }
    /// Half the penalty on the coefficients.
    double penalty(const Vector& theta, const Vector& extra) const;
    void direction(Vector& step, Vector& extraStep) const;
    /// The regressors' part of the curvature, with the pooled weights like the shared part: a curvature of
    /// one set of weights stays positive however much regressors and calendar repeat each other.
    void prepareBorder();

    const Shared& m_shared;
    int m_T, m_first = 0;
    Vector m_y, m_known; ///< sales (0 where missing), 1 where known
    float m_mean = 0, m_logMean = 0, m_observed = 0, m_phi = 1;
    Table m_regressors; ///< steps x q
    /// Under the pooled weights W of the calendar X and the regressors R: R' W R, and X' W R in the basis of
    /// the curvature.
    Table m_gram, m_border;
    Vector m_theta, m_extra, m_eta, m_mu;
    bool m_fitted = false;
};

SeriesFit::SeriesFit(const Shared& shared, std::span<const float> sales,
                     std::span<const GlmRegressor> regressors, std::size_t series)
    : m_shared(shared), m_T(shared.design.origin()), m_y(Vector::Zero(m_T)), m_known(Vector::Zero(m_T)) {
    m_first = m_T;
    for (int t = 0; t < m_T; ++t)
        if (const float y = sales[static_cast<std::size_t>(t)]; std::isfinite(y)) {
            m_y[t] = std::max(y, 0.0F);
            m_known[t] = 1;
            m_first = std::min(m_first, t);
        }
    m_observed = m_known.sum();
    m_mean = m_observed > 0 ? m_y.sum() / m_observed : 0;
    takeRegressors(regressors, series);
}

void SeriesFit::takeRegressors(std::span<const GlmRegressor> regressors, std::size_t series) {
    m_regressors.resize(m_shared.design.steps(), static_cast<Eigen::Index>(regressors.size()));
    const auto steps = static_cast<std::size_t>(m_regressors.rows()), past = static_cast<std::size_t>(m_T);
    const auto known = [&](std::optional<int> reach) {
        return reach ? past + static_cast<std::size_t>(*reach) : steps;
    };
    for (std::size_t k = 0; k < regressors.size(); ++k) {
        float* column = m_regressors.col(static_cast<Eigen::Index>(k)).data();
        const auto values = regressors[k].values->row(series);
        const std::size_t given = std::min({values.size(), steps, known(regressors[k].reach)});
        std::copy_n(values.begin(), given, column);
        std::fill(column + given, column + steps, std::numeric_limits<float>::quiet_NaN());
        if (regressors[k].logarithm)
            takeLogarithms({column, given});
        const std::span<const float> seen(column, past);
        const bool any = std::ranges::any_of(seen, [](float v) { return std::isfinite(v); });
        const float mean = meanOfKnown(seen, seen);
        for (std::size_t t = 0; t < steps; ++t)
            column[t] = any && std::isfinite(column[t]) ? column[t] - mean : 0.0F;
    }
}

void SeriesFit::predict(const Vector& theta, const Vector& extra, Eigen::Ref<Vector> eta) const {
    m_shared.design.predict(theta, eta);
    if (extra.size() > 0)
        eta.noalias() += m_regressors.topRows(m_T) * extra;
}

double SeriesFit::penalty(const Vector& theta, const Vector& extra) const {
    const float shared = (m_shared.design.penalty().array() * theta.array().square()).sum();
    return 0.5 * static_cast<double>(shared + regressorPenalty * extra.squaredNorm());
}

void SeriesFit::direction(Vector& step, Vector& extraStep) const {
    const GlmDesign& design = m_shared.design;
    const Vector residual = (m_y - m_mu) / m_phi;
    Vector gradient(design.columns());
    design.project(residual, gradient);
    gradient.array() -= design.penalty().array() * m_theta.array();
    const PooledCurvature& curvature = m_shared.curvature.at(m_shared.pieceOf(m_first));
    // The series' weights are taken as proportional to the pooled ones, with the same sum.
    const float scale = static_cast<float>(m_mu.sum() / m_phi / curvature.weight);
    const Vector inverse = (scale * curvature.values.array() + 1).inverse();
    Vector inBasis = inverse.cwiseProduct(curvature.basis.transpose() * gradient);
    const auto q = m_extra.size();
    extraStep.resize(q);
    if (q > 0) { // bordered system: eliminate the shared columns
        const Table solved = scale * (m_border.array().colwise() * inverse.array());
        Table schur = scale * (m_gram - m_border.transpose() * solved);
        schur.diagonal().array() += regressorPenalty;
        const Vector rest = m_regressors.topRows(m_T).transpose() * residual - regressorPenalty * m_extra -
                            scale * (m_border.transpose() * inBasis);
        extraStep = schur.selfadjointView<Eigen::Lower>().ldlt().solve(rest);
        inBasis -= solved * extraStep;
    }
    step = curvature.basis * inBasis;
}

void SeriesFit::prepareBorder() {
    if (m_regressors.cols() == 0)
        return;
    const int piece = m_shared.pieceOf(m_first), from = m_shared.pieceStart(piece);
    const auto past = m_regressors.topRows(m_T);
    Vector weight = m_shared.weight;
    weight.head(from).setZero();
    const Table weighted = past.array().colwise() * weight.array();
    Table border(m_shared.design.columns(), past.cols());
    m_shared.design.project(weighted, border);
    m_border = m_shared.curvature.at(piece).basis.transpose() * border;
    m_gram = past.transpose() * weighted;
}

void SeriesFit::fit() {
    m_logMean = std::log(m_mean);
    m_theta = m_shared.start;
    m_theta[0] += m_logMean;
    m_extra = Vector::Zero(m_regressors.cols());
    prepareBorder();
    m_eta.resize(m_T);
    predict(m_theta, m_extra, m_eta);
    m_mu.resize(m_T);
    misfit(m_eta, m_mu);
    // Start at the level at which the pooled shape explains the series' total.
    const float level = std::log(m_y.sum() / std::max(m_mu.sum(), 1e-9F));
    m_theta[0] += level;
    m_eta.array() += level;
    double misfitNow = misfit(m_eta, m_mu);
    Vector step, extraStep, eta(m_T), mu(m_T), trial, extra;
    const auto dispersion = [&] {
        const auto r = m_y.array() - m_mu.array();
        return std::max((r.square() / m_mu.array().max(1e-9F)).sum() / m_observed, 1.0F);
    };
    m_phi = dispersion();
    Vector direct(m_T), previous;
    float length = 1;
    for (int iteration = 0; iteration < maxSteps; ++iteration) {
        direction(step, extraStep);
        direct.setZero();
        predict(step, extraStep, direct);
        if (previous.size() > 0) {
            // Own and pooled weights differ; how a step of the last length changed the direction tells the
            // length that suits the series (Barzilai and Borwein 1988).
            const float left = previous.dot(direct) / previous.squaredNorm();
            length = std::clamp(length / std::max(1 - left, 0.1F), shortest, longest);
        }
        const float move = direct.cwiseAbs().maxCoeff();
        const double before = misfitNow + m_phi * penalty(m_theta, m_extra);
        float share = std::min(length, largestMove / std::max(move, 1e-9F));
        bool better = false;
        for (int halving = 0; halving < mostHalvings && !better; ++halving) {
            share = halving > 0 ? share / 2 : share;
            eta = m_eta + share * direct;
            trial = m_theta + share * step;
            extra = m_extra + share * extraStep;
            misfitNow = misfit(eta, mu);
            better = misfitNow + m_phi * penalty(trial, extra) <= before;
        }
        if (!better)
            break;
        length = share;
        previous = direct;
        m_theta.swap(trial);
        m_extra.swap(extra);
        m_eta.swap(eta);
        m_mu.swap(mu);
        m_phi = dispersion();
        if (move * share < converged)
            break;
    }
}

void SeriesFit::forecast(std::span<float> out) {
    if (m_observed < minObservations || m_mean <= 0) {
        std::fill(out.begin(), out.end(), m_mean);
        return;
    }
    if (!m_fitted)
        fit();
    m_fitted = true;
    const auto H = static_cast<Eigen::Index>(out.size());
    Vector eta(H);
    m_shared.design.predictFuture(m_theta, eta);
    if (m_extra.size() > 0)
        eta.noalias() += m_regressors.bottomRows(H) * m_extra;
    const int recent = std::min(m_T, m_shared.recentSteps);
    const float sold = m_y.tail(recent).sum(), expected = m_mu.tail(recent).sum();
    const float correction =
        m_known.tail(recent).sum() > 0 ? (sold + 0.3F * m_phi + 1) / (expected + 0.3F * m_phi + 1) : 1.0F;
    Eigen::Map<Vector>(out.data(), H) =
        correction * eta.array().max(m_logMean - lowest).min(m_logMean + highestForecast).exp();
}

/// What the regressions of these series share.
Shared sharedBy(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
                std::span<const std::size_t> series) {
    Shared shared(calendar, origin, horizon);
    shared.fitPooled(sales);
    std::vector<int> firstSteps;
    for (const std::size_t i : series) {
        const auto row = sales.row(i).first(static_cast<std::size_t>(origin));
        const auto first = std::find_if(row.begin(), row.end(), [](float y) { return std::isfinite(y); });
        if (first != row.end())
            firstSteps.push_back(static_cast<int>(first - row.begin()));
    }
    shared.decompose(firstSteps);
    return shared;
}

} // namespace

Matrix<float> forecastGlm(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
                          std::span<const GlmRegressor> regressors, int threads,
                          std::optional<std::span<const std::size_t>> only) {
    const std::size_t count = only ? only->size() : sales.rows();
    const auto seriesAt = [&](std::size_t k) { return only ? (*only)[k] : k; };
    Matrix<float> forecast(count, static_cast<std::size_t>(horizon));
    std::vector<std::size_t> series;
    for (std::size_t k = 0; k < count; ++k)
        series.push_back(seriesAt(k));
    const Shared shared = sharedBy(sales, origin, horizon, calendar, series);
    parallelFor(count, threads, [&](std::size_t k) {
        const std::size_t i = seriesAt(k);
        SeriesFit(shared, sales.row(i), regressors, i).forecast(forecast.row(k));
    });
    return forecast;
}

std::vector<GlmRegressor> glmRegressors(const MemberInputs& inputs) {
    std::vector<GlmRegressor> out;
    for (const Regressor& regressor : inputs.panel.regressors)
        if (std::ranges::find(inputs.plans, regressor.name) != inputs.plans.end())
            out.push_back({&regressor.values, !regressor.reach && regressor.name.starts_with("price"),
                           regressor.reach});
    return out;
}

struct GlmOfSeries::Impl {
    Impl(const Matrix<float>& sales, int origin, int steps, const Calendar& calendar,
         std::span<const GlmRegressor> regressors, std::size_t which)
        : series(which), horizon(static_cast<std::size_t>(steps)),
          shared(sharedBy(sales, origin, steps, calendar, {&series, 1})),
          fit(shared, sales.row(which), regressors, which) {}
    std::size_t series, horizon;
    Shared shared;
    SeriesFit fit;
};

GlmOfSeries::GlmOfSeries(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
                         std::span<const GlmRegressor> regressors, std::size_t series)
    : m_impl(std::make_unique<Impl>(sales, origin, horizon, calendar, regressors, series)) {}
GlmOfSeries::~GlmOfSeries() = default;

std::vector<float> GlmOfSeries::forecast(std::span<const GlmRegressor> regressors) {
    std::vector<float> out(m_impl->horizon);
    m_impl->fit.takeRegressors(regressors, m_impl->series);
    m_impl->fit.forecast(out);
    return out;
}

namespace {
class RegressionOfSeries final : public FittedSeries {
public:
    RegressionOfSeries(const MemberInputs& inputs, int origin, int horizon, std::size_t series)
        : m_inputs(inputs),
          m_fit(inputs.panel.sales, origin, horizon, inputs.calendar, glmRegressors(inputs), series) {}
    std::vector<float> forecast() override { return m_fit.forecast(glmRegressors(m_inputs)); }

private:
    const MemberInputs& m_inputs;
    GlmOfSeries m_fit;
};

class PoissonRegression final : public Member {
public:
    using Member::Member;
    std::unique_ptr<FittedSeries> fitSeries(const MemberInputs& inputs, int origin, int horizon,
                                            std::size_t series) const override {
        return std::make_unique<RegressionOfSeries>(inputs, origin, horizon, series);
    }
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        const MemberInputs& inputs = asked.inputs;
        auto rows = forecastGlm(inputs.panel.sales, asked.origin, asked.horizon, inputs.calendar,
                                glmRegressors(inputs), asked.threads, asked.only);
        if (!asked.only)
            return rows;
        Matrix<float> all(inputs.panel.seriesCount(), rows.columns());
        for (std::size_t k = 0; k < asked.only->size(); ++k)
            std::ranges::copy(rows.row(k), all.row((*asked.only)[k]).begin());
        return all;
    }
};
} // namespace

const Member& poissonRegression() {
    static const PoissonRegression member({.name = "glm",
                                           .takesPart = TakesPart::Always,
                                           .leastOwnMonths = 2,
                                           .costly = true,
                                           .usesPlans = true});
    return member;
}

} // namespace shelfcast::engine
