#include "engine/boosted/boosted_members.h"

#include "engine/boosted/boosted_explainer.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr std::size_t enoughRows = 100;

struct BoostedInputs final : LearnerInputs {
    template <typename... Arguments>
    explicit BoostedInputs(Arguments&&... arguments) : features(std::forward<Arguments>(arguments)...) {}
    void replan(std::size_t series) override { features.replan(series); }
    FeatureSource features;
};

const FeatureSource& featuresOf(const LearnerInputs& inputs) {
    return static_cast<const BoostedInputs&>(inputs).features;
}

class BoostedStory final : public LearnedExplainer {
public:
    explicit BoostedStory(std::unique_ptr<const BoostedExplainer> explainer)
        : m_explainer(std::move(explainer)) {}
    Result<std::vector<Driver>> explain(std::size_t series, int steps) const override {
        return m_explainer->explain(series, steps);
    }

private:
    std::unique_ptr<const BoostedExplainer> m_explainer;
};

class LearnedBoosting final : public Learned {
public:
    explicit LearnedBoosting(BoostedModel model) : m_model(std::move(model)) {}
    const BoostedModel& model() const { return m_model; }

    Result<std::map<std::string_view, Matrix<float>>>
    forecast(const LearnerInputs& inputs, int origin, int horizon, int threads,
             const std::optional<std::span<const std::size_t>>& only) const override {
        SHELFCAST_ASSIGN(auto all, m_model.forecast(featuresOf(inputs), origin, horizon, threads, only));
        std::map<std::string_view, Matrix<float>> out;
        const auto add = [&](const Member& member, Matrix<float>& forecast) {
            if (!forecast.empty())
                out.emplace(member.name(), std::move(forecast));
        };
        add(boostedTweedie(), all.tweedie);
        add(boostedLog(), all.log);
        add(demandEquation(), all.demandEquation);
        return out;
    }
    Result<std::unique_ptr<const LearnedExplainer>> explainer(const LearnerInputs& inputs,
                                                              int origin) const override {
        SHELFCAST_ASSIGN(auto explainer, m_model.explainer(featuresOf(inputs), origin));
        return std::make_unique<const BoostedStory>(std::move(explainer));
    }
    Result<void> serves(const Member& member) const override {
        if (&member != &demandEquation() || m_model.usesDemandEquation())
            return {};
        return fail(ErrorCode::NotEnoughData,
                    "Prices and promotions explain too little of these sales, or their plan is not known "
                    "ahead, so there is no demand equation to use. Choose \"auto\".");
    }
    std::optional<float> relativeFactor(std::string_view product) const override {
        if (!m_model.usesDemandEquation())
            return {};
        return m_model.relativeFactor(product);
    }
    std::string schemaHash() const override { return m_model.schemaHash(); }
    std::string toJson() const override { return m_model.toJson(); }

private:
    BoostedModel m_model;
};

class Boosting final : public Learner {
public:
    std::string_view name() const override { return "boosted"; }

    /// It needs targets enough before the earliest inner origin, on which it is judged.
    bool canLearn(const Panel& panel, int end) const override {
        const int leastSteps = panel.grain == Grain::Day ? 35 : panel.grain == Grain::Week ? 10 : 12;
        if (end < leastSteps)
            return false;
        std::size_t known = 0;
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            for (const float y : panel.sales.row(i).first(static_cast<std::size_t>(end)))
                known += std::isfinite(y);
        return known >= enoughRows;
    }
    std::unique_ptr<LearnerInputs> prepare(const MemberInputs& inputs,
                                           const Learned* serving) const override {
        if (!serving)
            return std::make_unique<BoostedInputs>(inputs.panel, inputs.horizon, inputs.threads,
                                                   inputs.decomposition);
        const BoostedModel& model = static_cast<const LearnedBoosting&>(*serving).model();
        return std::make_unique<BoostedInputs>(inputs.panel, inputs.horizon, inputs.threads, model,
                                               inputs.decomposition);
    }
    Result<std::shared_ptr<const Learned>> fit(const LearnerInputs& inputs, int end,
                                               const TrainOptions& options,
                                               const JobContext& job) const override {
        const FeatureSource& features = featuresOf(inputs);
        SHELFCAST_ASSIGN(auto model,
                         BoostedModel::fit(features, end, boostOptions(features.panel(), options), job));
        return std::make_shared<const LearnedBoosting>(std::move(model));
    }
    Result<std::shared_ptr<const Learned>> fromJson(std::string_view json) const override {
        SHELFCAST_ASSIGN(auto model, BoostedModel::fromJson(json));
        return std::make_shared<const LearnedBoosting>(std::move(model));
    }
};

MemberTraits boostedTraits(std::string_view name) {
    static const Boosting learner;
    return {.name = name,
            .takesPart = TakesPart::Always,
            .story = Story::Own,
            .learner = &learner,
            .usesPlans = true};
}

} // namespace

const Member& boostedTweedie() {
    static const Member member(boostedTraits("xgb_tweedie"));
    return member;
}

const Member& boostedLog() {
    static const Member member(boostedTraits("xgb_log"));
    return member;
}

const Member& demandEquation() {
    static const Member member(boostedTraits("demand_equation"));
    return member;
}

BoostOptions boostOptions(const Panel& panel, const TrainOptions& options) {
    BoostOptions out = BoostOptions::forPanel(panel.seriesCount(), panel.steps(), panel.grain);
    if (options.rows > 0)
        out.rows = options.rows;
    if (options.rounds > 0 || options.boost.rounds > 0)
        out.rounds = options.rounds > 0 ? options.rounds : options.boost.rounds;
    if (options.boost.depth > 0)
        out.depth = options.boost.depth;
    out.travel = options.boost.travel;
    out.childWeight = options.boost.childWeight;
    out.subsample = options.boost.subsample;
    out.tweediePower = options.boost.tweediePower;
    out.seed = options.seed;
    out.threads = options.threads;
    if (options.algorithm == &boostedLog())
        out.tweedie = false;
    if (options.algorithm == &boostedTweedie())
        out.log = false;
    return out;
}

} // namespace shelfcast::engine
