#include "engine/boosted/boosted_model.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "engine/boosted/boosted_explainer.h"
#include "engine/boosted/boosted_json.h"
#include "engine/boosted/boosted_state.h"
#include "engine/members/equation_design.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::engine {

Offsets Offsets::of(double scale, const GivenForecasts& given) {
    const auto s = static_cast<float>(scale);
    Offsets offsets;
    offsets.scale = s;
    offsets.psd = std::isfinite(given.psd) ? std::max(given.psd, 0.05F * s) : s;
    offsets.aligned = std::isfinite(given.aligned) ? std::max(given.aligned, 0.05F * s) : offsets.psd;
    const float most = std::log1p(50.0F * s);
    offsets.equation = std::isfinite(given.equation)
                           ? std::max(std::expm1(std::clamp(given.equation, 0.0F, most)), 0.02F * s)
                           : s;
    return offsets;
}

float Offsets::byName(std::string_view name) const {
    return name == "psd" ? psd : name == "sna" ? aligned : name == "el" ? equation : scale;
}

float BoostedModel::State::tweedieBase(const Offsets& offsets) const {
    return std::log(offsets.byName(tweedieOffset()) / meanSales);
}
float BoostedModel::State::tweedieMean(float margin, const Offsets&) const {
    const float value = std::exp(margin) * meanSales;
    return std::isfinite(value) ? value : 0.0F;
}
float BoostedModel::State::logMean(float margin, const Offsets& offsets) const {
    const float value = std::expm1(margin + std::log1p(offsets.byName(logOffset())));
    return std::isfinite(value) ? std::max(value, 0.0F) : 0.0F;
}

BoostedModel::State::Golden BoostedModel::State::recompute() const {
    Golden again{golden.rows, {}, {}};
    const std::size_t width = schema.columns().size(), count = golden.rows.size() / width;
    if (tweedie) {
        again.tweedie.assign(count, 0.0F);
        tweedie->addMargins(golden.rows, width, again.tweedie);
    }
    if (log) {
        again.log.assign(count, 0.0F);
        log->addMargins(golden.rows, width, again.log);
    }
    return again;
}

const FeatureSource::Impl& BoostedModel::State::view(const FeatureSource& source, int threads,
                                                     std::unique_ptr<FeatureSource::Impl>& holder) const {
    const FeatureSource::Impl& impl = source.impl();
    const bool packUsed = schema.hasPrice() || schema.hasPromotions();
    if (impl.roles == schema.regressors && impl.country == schema.country &&
        (!packUsed || impl.lag >= schema.horizon))
        return impl;
    holder = std::make_unique<FeatureSource::Impl>(
        impl.panel, impl.horizon, std::max(impl.horizon, schema.horizon), schema.regressors, schema.country,
        threads, impl.country == schema.country ? impl.psd : nullptr);
    return *holder;
}

SeriesView::SeriesView(const BoostedModel::State& state, const FeatureSource::Impl& source, int origin)
    : m_state(state), m_source(source), m_t(origin - 1), m_builder(source, state.schema),
      m_psd(source.psdAt(m_t)) {
    if (source.hasAligned() && m_t >= FeatureSource::Impl::alignedFrom)
        m_aligned = source.alignedAt(m_t);
    if (state.equation && source.analogues)
        m_design = std::make_unique<EquationDesign>(state.equation->designFor(source.panel, source.pack));
}
SeriesView::~SeriesView() = default;

void SeriesView::fill(std::size_t series, int steps, SeriesRows& out) const {
    const std::size_t width = m_builder.width(), count = static_cast<std::size_t>(steps);
    out.rows.resize(width * count);
    out.offsets.resize(count);
    out.given.assign(count, {});
    DemandEquation::Outlook equation;
    if (m_design)
        equation =
            m_state.equation->outlook(m_source.panel, *m_design, *m_source.analogues, series, m_t, steps);
    FeatureBuilder::Origin origin;
    m_builder.look(series, m_t, origin);
    out.scale = origin.scale;
    for (std::size_t k = 0; k < count; ++k) {
        GivenForecasts& given = out.given[k];
        given.psd = (*m_psd)(series, k);
        if (m_aligned)
            given.aligned = (*m_aligned)(series, k);
        if (m_design) {
            given.equation = equation.value[k];
            given.effect = equation.effect[k];
        }
        out.offsets[k] = Offsets::of(origin.scale, given);
        m_builder.write(origin, static_cast<int>(k) + 1, given,
                        std::span(out.rows).subspan(k * width, width));
    }
}

namespace {

/// Training rows with their features and offsets.
struct TrainingSet {
    std::vector<FeatureRow> rows;
    std::vector<float> features;
    std::vector<Offsets> offsets;
    std::vector<float> sales;
};

/// Where runs of equal keys begin among `items`.
template <typename T, typename Key>
std::vector<std::size_t> runStarts(const std::vector<T>& items, Key&& key) {
    std::vector<std::size_t> starts;
    for (std::size_t k = 0; k < items.size(); ++k)
        if (k == 0 || key(items[k]) != key(items[k - 1]))
            starts.push_back(k);
    return starts;
}

/// What the simpler members say of each row, from its own origin; rows are sorted by origin.
std::vector<GivenForecasts> givenForecasts(const FeatureSource::Impl& source,
                                           const DemandEquation::CrossFitted& equation,
                                           const std::vector<FeatureRow>& rows, int threads,
                                           const JobContext& job) {
    std::vector<GivenForecasts> given(rows.size());
    const auto starts = runStarts(rows, [](const FeatureRow& row) { return row.origin; });
    parallelFor(starts.size(), threads, [&](std::size_t g) {
        if (job.cancelled())
            return;
        const std::size_t end = g + 1 < starts.size() ? starts[g + 1] : rows.size();
        const int t = rows[starts[g]].origin;
        const auto psd = source.psdAt(t);
        const bool hasAligned = source.hasAligned() && t >= FeatureSource::Impl::alignedFrom;
        const auto aligned = hasAligned ? source.alignedAt(t) : nullptr;
        for (std::size_t r = starts[g]; r < end; ++r) {
            const auto i = static_cast<std::size_t>(rows[r].series),
                       step = static_cast<std::size_t>(rows[r].ahead - 1);
            given[r].psd = (*psd)(i, step);
            if (aligned)
                given[r].aligned = (*aligned)(i, step);
            if (!equation.value.empty()) {
                given[r].equation = equation.value[r];
                given[r].effect = equation.effect[r];
            }
        }
    });
    return given;
}

void fillTrainingSet(const FeatureSource::Impl& source, const FeatureSchema& schema,
                     const DemandEquation::CrossFitted& equation, int threads, const JobContext& job,
                     TrainingSet& set) {
    const FeatureBuilder builder(source, schema);
    const std::size_t width = builder.width(), count = set.rows.size();
    set.features.resize(width * count);
    set.offsets.resize(count);
    set.sales.resize(count);
    const std::vector<GivenForecasts> given = givenForecasts(source, equation, set.rows, threads, job);
    // Series by series, so that a series' history is read while it is near.
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto seriesOf = [&](std::size_t r) { return set.rows[r].series; };
    std::ranges::stable_sort(order, {}, seriesOf);
    const auto starts = runStarts(order, seriesOf);
    parallelFor(starts.size(), threads, [&](std::size_t g) {
        if (job.cancelled())
            return;
        const std::size_t end = g + 1 < starts.size() ? starts[g + 1] : count;
        FeatureBuilder::Origin origin;
        origin.t = -1;
        for (std::size_t k = starts[g]; k < end; ++k) {
            const std::size_t r = order[k];
            const FeatureRow& row = set.rows[r];
            const auto i = static_cast<std::size_t>(row.series);
            if (row.origin != origin.t)
                builder.look(i, row.origin, origin);
            set.offsets[r] = Offsets::of(origin.scale, given[r]);
            set.sales[r] = std::max(source.panel.sales(i, static_cast<std::size_t>(row.target())), 0.0F);
            builder.write(origin, row.ahead, given[r], std::span(set.features).subspan(r * width, width));
        }
    });
}

/// The offset closest to the sales of the training rows (forecasting.md 6).
std::string bestOffset(const TrainingSet& set, bool aligned, bool equation) {
    std::string best;
    double least = 0;
    for (const char* name : {"scale", "psd", "sna", "el"}) {
        if ((std::string_view(name) == "sna" && !aligned) || (std::string_view(name) == "el" && !equation))
            continue;
        double error = 0;
        for (std::size_t r = 0; r < set.rows.size(); ++r)
            error += std::abs(static_cast<double>(set.sales[r]) -
                              static_cast<double>(set.offsets[r].byName(name)));
        if (best.empty() || error < least) {
            best = name;
            least = error;
        }
    }
    return best;
}

} // namespace

BoostOptions BoostOptions::forPanel(std::size_t series, int steps, Grain grain) {
    // Weeks and months hold more than a day each, and their origins lie closer.
    const double cells = static_cast<double>(series) * std::max(steps, 1) * (grain == Grain::Day ? 1 : 4);
    BoostOptions options;
    options.rows = static_cast<int>(std::clamp(12000 * std::sqrt(cells / 73100), 10000.0, 60000.0));
    options.rounds = 110;
    const bool few = options.rows < 30000;
    options.depth = few ? 5 : 6;
    options.bins = few ? 64 : 128;
    return options;
}

Result<BoostedModel> BoostedModel::fit(const FeatureSource& featureSource, int origin,
                                       const BoostOptions& options, const JobContext& job) {
    const FeatureSource::Impl& source = featureSource.impl();
    if (origin < 2 || origin > source.steps)
        return fail(ErrorCode::InvalidArgument, "The boosted model needs at least two known steps.");
    TrainingSet set;
    set.rows = sampleRows(source.panel, source.sums, origin, source.horizon,
                          static_cast<std::size_t>(std::max(options.rows, 1)), options.seed);
    constexpr std::size_t fewestRows = 200;
    if (set.rows.size() < fewestRows)
        return fail(ErrorCode::NotEnoughData, "There are too few past sales to train a boosted model on.");

    auto state = std::make_shared<State>();
    state->schema = FeatureSchema::of(source, origin);
    DemandEquation::CrossFitted equation;
    if (state->schema.equation) {
        SHELFCAST_ASSIGN(state->equation, DemandEquation::fit(source.panel, source.pack, *source.analogues,
                                                              state->schema.topItems, origin, source.horizon,
                                                              set.rows, equation, options.threads, job));
    }
    job.report(MessageId::PreparingFeatures, 0.1);
    fillTrainingSet(source, state->schema, equation, options.threads, job, set);
    if (job.cancelled())
        return cancelled();
    state->offset = bestOffset(set, source.hasAligned(), state->schema.equation);
    if (state->offset == "el")
        state->relative = equation.relative();
    double total = 0;
    for (const float y : set.sales)
        total += static_cast<double>(y);
    state->meanSales = static_cast<float>(total / static_cast<double>(set.sales.size()) + 1e-9);

    const std::size_t width = state->schema.columns().size(), count = set.rows.size();
    SHELFCAST_ASSIGN(const TrainingMatrix matrix,
                     TrainingMatrix::create(set.features, static_cast<int>(width), options.bins));
    constexpr std::size_t goldenRows = 8;
    for (std::size_t k = 0; k < goldenRows; ++k) {
        const auto row = std::span(set.features).subspan(k * (count - 1) / (goldenRows - 1) * width, width);
        state->golden.rows.insert(state->golden.rows.end(), row.begin(), row.end());
    }
    std::vector<float>().swap(set.features); // XGBoost has its bins
    BoostParameters parameters;
    parameters.rounds = std::max(options.rounds, 1);
    // Accuracy is flat where rounds times step size is (forecasting.md 6).
    parameters.eta = std::min(0.3, options.travel / parameters.rounds);
    parameters.depth = options.depth;
    parameters.subsample = options.subsample;
    parameters.tweediePower = options.tweediePower;
    parameters.seed = options.seed;
    std::vector<float> labels(count), base(count);
    if (options.tweedie) {
        for (std::size_t r = 0; r < count; ++r) {
            labels[r] = set.sales[r] / state->meanSales;
            base[r] = state->tweedieBase(set.offsets[r]);
        }
        parameters.objective = BoostParameters::Objective::Tweedie;
        parameters.minChildWeight = 10 * options.childWeight;
        SHELFCAST_ASSIGN(state->tweedie, matrix.boost(labels, base, parameters, job.part(0.2, 0.6)));
    }
    if (options.log) {
        for (std::size_t r = 0; r < count; ++r) {
            labels[r] = std::log1p(set.sales[r]) - std::log1p(set.offsets[r].byName(state->logOffset()));
            base[r] = 0.0F;
        }
        parameters.objective = BoostParameters::Objective::SquaredError;
        parameters.minChildWeight = 20 * options.childWeight;
        SHELFCAST_ASSIGN(state->log, matrix.boost(labels, base, parameters, job.part(0.6, 1.0)));
    }
    state->golden = state->recompute();
    return BoostedModel(std::move(state));
}

Result<BoostedForecast>
BoostedModel::forecast(const FeatureSource& source, int origin, int horizon, int threads,
                       const std::optional<std::span<const std::size_t>>& only) const {
    if (origin < 1 || origin > source.impl().steps || horizon < 1 || horizon > source.horizon())
        return fail(ErrorCode::InvalidArgument,
                    "The forecast origin or horizon lies outside the prepared data.");
    if (source.panel().grain != m_state->schema.grain)
        return fail(ErrorCode::InvalidArgument,
                    "This model was trained on another time step than the data have. Train it anew.");
    std::unique_ptr<FeatureSource::Impl> holder;
    const FeatureSource::Impl& seen = m_state->view(source, threads, holder);
    const SeriesView view(*m_state, seen, origin);
    const std::size_t n = seen.n, steps = static_cast<std::size_t>(horizon);
    const std::size_t width = m_state->schema.columns().size();
    BoostedForecast result;
    if (m_state->tweedie)
        result.tweedie = Matrix<float>(n, steps);
    if (m_state->log)
        result.log = Matrix<float>(n, steps);
    if (view.design())
        result.demandEquation = Matrix<float>(n, steps);
    constexpr std::size_t seriesPerTask = 8;
    const std::size_t count = only ? only->size() : n;
    parallelFor((count + seriesPerTask - 1) / seriesPerTask, threads, [&](std::size_t task) {
        SeriesRows rows;
        std::vector<float> margins(steps);
        for (std::size_t at = task * seriesPerTask; at < std::min(count, (task + 1) * seriesPerTask); ++at) {
            const std::size_t i = only ? (*only)[at] : at;
            view.fill(i, horizon, rows);
            if (m_state->tweedie) {
                for (std::size_t k = 0; k < steps; ++k)
                    margins[k] = m_state->tweedieBase(rows.offsets[k]);
                m_state->tweedie->addMargins(rows.rows, width, margins);
                for (std::size_t k = 0; k < steps; ++k)
                    result.tweedie(i, k) = m_state->tweedieMean(margins[k], rows.offsets[k]);
            }
            if (m_state->log) {
                std::ranges::fill(margins, 0.0F);
                m_state->log->addMargins(rows.rows, width, margins);
                for (std::size_t k = 0; k < steps; ++k)
                    result.log(i, k) = m_state->logMean(margins[k], rows.offsets[k]);
            }
            if (view.design())
                for (std::size_t k = 0; k < steps; ++k)
                    result.demandEquation(i, k) = rows.offsets[k].equation;
        }
    });
    return result;
}

BoostedModel::BoostedModel(std::shared_ptr<const State> state) : m_state(std::move(state)) {}
std::string BoostedModel::toJson() const {
    return textOf(*m_state);
}
Result<BoostedModel> BoostedModel::fromJson(std::string_view json) {
    return boostedStateFrom(json).map([](auto&& state) { return BoostedModel(std::move(state)); });
}
Result<std::unique_ptr<const BoostedExplainer>> BoostedModel::explainer(const FeatureSource& source,
                                                                        int origin) const {
    return BoostedExplainer::of(m_state, source, origin);
}
bool BoostedModel::usesDemandEquation() const {
    return m_state->offset == "el";
}
std::string BoostedModel::offsetName() const {
    return m_state->offset;
}
const std::vector<float>& BoostedModel::relativeFactors() const {
    return m_state->relative;
}
std::string BoostedModel::schemaHash() const {
    return m_state->schema.hash();
}

float BoostedModel::relativeFactor(std::string_view item) const {
    const std::vector<float>& factors = m_state->relative;
    if (factors.empty())
        return 1.0F;
    double sum = 0;
    for (const float factor : factors)
        sum += static_cast<double>(factor);
    for (const FeatureSchema::Static& attribute : m_state->schema.statics)
        if (attribute.name == "item")
            for (std::size_t k = 0; k < std::min(attribute.levels.size(), factors.size()); ++k)
                if (attribute.levels[k] == item)
                    return factors[k];
    return static_cast<float>(sum / static_cast<double>(factors.size()));
}

FeatureSource::FeatureSource(const Panel& panel, int horizon, int threads, const BoostedModel& model,
                             std::shared_ptr<const PsdFitter> decomposition)
    : m_impl(std::make_unique<Impl>(panel, horizon, std::max(horizon, model.state().schema.horizon),
                                    model.state().schema.regressors, model.state().schema.country, threads,
                                    model.state().schema.country == panel.country ? std::move(decomposition)
                                                                                  : nullptr)) {}

} // namespace shelfcast::engine
