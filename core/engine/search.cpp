#include "engine/search.h"

#include "base/message_ids.h"
#include "base/random.h"
#include "engine/assumed_plan.h"
#include "engine/boosted/boosted_members.h"
#include "engine/inner_origins.h"
#include "engine/inputs/json.h"
#include "engine/mixture/ensemble.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

namespace shelfcast::engine {

namespace {

constexpr std::array<std::size_t, searchRounds> candidatesIn = {12, 4, 2};
constexpr std::array rowShare = {0.25, 0.5, 1.0};
constexpr int outerCount = 2;
constexpr int fewestRows = 1000; ///< of a round, where there are as many

template <typename T, std::size_t N>
T oneOf(Random& random, const std::array<T, N>& values) {
    return values[random.below(N)];
}

/// The defaults first, then draws.
std::vector<BoostSettings> draw(std::uint64_t seed) {
    Random random(seed, 0x736561726368);
    std::vector<BoostSettings> out(1);
    while (out.size() < candidatesIn[0]) {
        BoostSettings next;
        next.rounds = oneOf(random, std::array{60, 100, 160, 240});
        next.depth = oneOf(random, std::array{3, 4, 5, 6, 7});
        next.travel = oneOf(random, std::array{6.0, 9.0, 12.0, 18.0});
        next.childWeight = oneOf(random, std::array{0.5, 1.0, 2.0, 5.0});
        next.subsample = oneOf(random, std::array{0.5, 0.65, 0.8, 1.0});
        next.tweediePower = oneOf(random, std::array{1.1, 1.2, 1.35, 1.5});
        out.push_back(next);
    }
    return out;
}

/// Steps of an outer origin: what a hold-out takes, or less where the history is short.
int outerReach(const Panel& panel, int horizon) {
    const int wanted = panel.grain == Grain::Day ? 28 : panel.grain == Grain::Week ? 8 : 6;
    return std::max(1, std::min({wanted, horizon, panel.steps() / 8}));
}

/// Scores settings at the inner origins of one panel.
class Judge {
public:
    Judge(const Panel& panel, const TrainOptions& options)
        : m_panel(panel), m_options(options), m_features(panel, options.horizon, options.threads),
          m_origins(innerOrigins(panel.steps(), options.horizon, panel.grain)),
          m_segments(segmentsOf(panel.sales, panel.steps(), panel.grain)),
          m_scale(seriesScale(panel.sales, panel.steps(), panel.grain)) {}

    Result<double> error(const BoostSettings& settings, double share, const JobContext& job) const {
        TrainOptions options = m_options;
        options.boost = settings;
        BoostOptions boost = boostOptions(m_panel, options);
        boost.rows = std::max(static_cast<int>(share * boost.rows), std::min(boost.rows, fewestRows));
        SHELFCAST_ASSIGN(const auto model, BoostedModel::fit(m_features, m_origins.back(), boost, job));
        Sums sums;
        for (const int origin : m_origins) {
            if (job.cancelled())
                return cancelled();
            const int horizon = std::min(m_options.horizon, m_panel.steps() - origin);
            SHELFCAST_ASSIGN(const auto forecast,
                             model.forecast(m_features, origin, horizon, m_options.threads));
            add(forecast, origin, horizon, sums);
        }
        return sums.value();
    }

private:
    /// As the ensemble weighs: absolute errors where products sell on most steps, scaled squared ones of the
    /// tweedie model where they do not; each as a share of what a forecast of nothing would err.
    struct Sums {
        double absolute = 0, sold = 0, squared = 0, soldSquared = 0;
        double value() const {
            const double smooth = sold > 0 ? absolute / sold : 0,
                         lumpy = soldSquared > 0 ? std::sqrt(squared / soldSquared) : 0;
            return sold + soldSquared > 0 ? smooth + lumpy : std::numeric_limits<double>::infinity();
        }
    };
    void add(const BoostedForecast& forecast, int origin, int horizon, Sums& sums) const {
        const bool both = !forecast.tweedie.empty() && !forecast.log.empty();
        const Matrix<float>& any = forecast.tweedie.empty() ? forecast.log : forecast.tweedie;
        for (std::size_t i = 0; i < m_segments.size(); ++i)
            for (int h = 0; h < horizon; ++h) {
                const auto step = static_cast<std::size_t>(h);
                const float y = m_panel.sales(i, static_cast<std::size_t>(origin + h));
                if (!std::isfinite(y))
                    continue;
                if (m_segments[i] == Segment::Intermittent) {
                    const double e = y - any(i, step);
                    sums.squared += e * e / m_scale[i];
                    sums.soldSquared += static_cast<double>(y) * y / m_scale[i];
                } else {
                    const double f =
                        both ? 0.5 * (forecast.tweedie(i, step) + forecast.log(i, step)) : any(i, step);
                    sums.absolute += std::abs(y - f);
                    sums.sold += std::abs(y);
                }
            }
    }

    const Panel& m_panel;
    const TrainOptions& m_options;
    FeatureSource m_features;
    std::vector<int> m_origins;
    std::vector<Segment> m_segments;
    std::vector<float> m_scale;
};

struct Scored {
    std::size_t candidate;
    double error;
};

/// Absolute error and sales of a whole training at one origin.
Result<std::pair<double, double>> outerError(const Panel& panel, const Panel& known,
                                             const TrainOptions& options, int reach, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto model, Forecaster::train(known, options, job));
    SHELFCAST_ASSIGN(const auto outlook, model.outlook(known, reach, {0.5}, PointKind::Mean, {job.stop, {}}));
    double error = 0, sold = 0;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        for (int h = 0; h < reach; ++h)
            if (const float y = panel.sales(i, static_cast<std::size_t>(known.steps() + h));
                std::isfinite(y)) {
                error += std::abs(y - outlook.forecast.mean(i, static_cast<std::size_t>(h)));
                sold += std::abs(y);
            }
    return std::pair{error, sold};
}

std::string percent(double share) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %%", 100 * share);
    return text.data();
}

} // namespace

Result<SearchReport> searchSettings(const Panel& panel, const TrainOptions& options,
                                    const SearchOptions& search, const JobContext& job) {
    const auto started = std::chrono::steady_clock::now();
    const int reach = outerReach(panel, options.horizon), searched = panel.steps() - outerCount * reach;
    if (searched < 2)
        return fail(ErrorCode::NotEnoughData,
                    "There is too little history to search settings on. Train without.");
    SearchReport report;
    const auto mayGoOn = [&] {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - started;
        return (search.seconds <= 0 || passed.count() < search.seconds) &&
               (search.evaluations <= 0 || report.evaluations < search.evaluations);
    };

    const auto settings = draw(options.seed);
    {
        const Panel earlier = servedPanel(
            panel, searched, std::min(options.horizon, panel.steps() - searched), options.assumedPlans);
        const Judge judge(earlier, options);
        std::vector<std::size_t> candidates(settings.size());
        for (std::size_t c = 0; c < candidates.size(); ++c)
            candidates[c] = c;
        for (int round = 0; round < searchRounds; ++round) {
            candidates.resize(std::min(candidates.size(), candidatesIn[static_cast<std::size_t>(round)]));
            if (std::ranges::find(candidates, std::size_t{0}) == candidates.end())
                candidates.push_back(0);
            std::vector<Scored> scored;
            for (const std::size_t c : candidates) {
                if (job.cancelled())
                    return cancelled();
                if (!mayGoOn())
                    break;
                job.report(MessageId::SearchingSettings,
                           0.6 *
                               (round +
                                static_cast<double>(scored.size()) / static_cast<double>(candidates.size())) /
                               searchRounds);
                SHELFCAST_ASSIGN(const double error,
                                 judge.error(settings[c], rowShare[static_cast<std::size_t>(round)],
                                             JobContext{job.stop, {}}));
                ++report.evaluations;
                scored.push_back({c, error});
            }
            if (scored.size() < candidates.size())
                break;
            report.rounds = round + 1;
            const double ofDefaults = std::ranges::find(scored, std::size_t{0}, &Scored::candidate)->error;
            std::ranges::stable_sort(scored, {}, &Scored::error);
            report.settings = settings[scored.front().candidate];
            report.innerGain = ofDefaults > 0 ? 1 - scored.front().error / ofDefaults : 0;
            candidates.clear();
            for (const Scored& one : scored)
                candidates.push_back(one.candidate);
        }
    }
    report.complete = report.rounds == searchRounds;
    if (report.settings == BoostSettings{})
        return report;

    TrainOptions found = options;
    found.boost = report.settings;
    std::array<double, 2> errors{};
    double sold = 0;
    for (int k = 0; k < outerCount; ++k) {
        const int origin = panel.steps() - (k + 1) * reach;
        const Panel known = servedPanel(panel, origin, reach, options.assumedPlans);
        const double from = 0.6 + 0.4 * k / outerCount, middle = from + 0.2 / outerCount,
                     to = from + 0.4 / outerCount;
        SHELFCAST_ASSIGN(const auto byDefault,
                         outerError(panel, known, options, reach, job.part(from, middle)));
        SHELFCAST_ASSIGN(const auto byFound, outerError(panel, known, found, reach, job.part(middle, to)));
        errors[0] += byDefault.first;
        errors[1] += byFound.first;
        sold += byDefault.second;
    }
    if (sold > 0) {
        report.outerOrigins = outerCount;
        report.defaultWape = errors[0] / sold;
        report.foundWape = errors[1] / sold;
    }
    return report;
}

Message SearchReport::words() const {
    Message text = complete ? Message(MessageId::TheSearchForBetterSettingsMadeFits, {evaluations})
                            : Message(MessageId::TheSearchForBetterSettingsMadeFitsThen,
                                      {evaluations, rounds, searchRounds});
    text.add(outerOrigins == 0
                 ? MessageId::NothingBeatTheSettingsThatCome
                 : Message(worthUsing() ? MessageId::SearchGainedAndIsUsed : MessageId::SearchGainedTooLittle,
                           {outerOrigins, asPercent(percent(foundWape)), asPercent(percent(defaultWape))}));
    return text;
}

std::string SearchReport::toJson() const {
    JsonWriter json;
    json.beginObject()
        .member("evaluations", evaluations)
        .member("rounds", rounds)
        .member("complete", complete)
        .member("inner_gain", innerGain)
        .member("outer_origins", outerOrigins)
        .member("default_wape", defaultWape)
        .member("found_wape", foundWape)
        .member("outer_gain", outerGain())
        .member("used", worthUsing());
    json.key("settings")
        .beginObject()
        .member("rounds", settings.rounds)
        .member("depth", settings.depth)
        .member("rounds_times_rate", settings.travel)
        .member("child_weight", settings.childWeight)
        .member("subsample", settings.subsample)
        .member("tweedie_power", settings.tweediePower)
        .endObject();
    json.endObject();
    return json.take();
}

} // namespace shelfcast::engine
