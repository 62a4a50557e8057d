#pragma once

#include "base/job_context.h"
#include "domain/orders/bulk.h"
#include "domain/panel/panel.h"
#include "engine/inputs/calendar.h"
#include "engine/members/psd.h"
#include "engine/members/train_options.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::engine {

class Learner;

/// What all members read of one panel, prepared once. Thread-safe; the panel must outlive it.
struct MemberInputs {
    /// horizon: the longest that will be asked for at any origin. plans: the regressors known ahead; without:
    /// those of the panel (plansOf).
    MemberInputs(const Panel& panel, int horizon, int threads,
                 const std::optional<std::vector<std::string>>& plans = std::nullopt);
    MemberInputs(const MemberInputs&) = delete;
    MemberInputs& operator=(const MemberInputs&) = delete;

    const Panel& panel;
    int horizon, threads;
    std::vector<std::string> plans;
    Calendar calendar;
    std::vector<int> item;                          ///< code of each series' item; each its own where unknown
    std::shared_ptr<const PsdFitter> decomposition; ///< reads `calendar`
};

/// One question to a member: the `horizon` steps from step `origin` >= 1 on, from sales before it only.
struct MemberQuestion {
    const MemberInputs& inputs;
    int origin, horizon, threads;
    const PsdFit& decomposition; ///< at this origin, as far as the member's traits ask for it
    /// The series that a costly member is wanted of, all others may be anything; without: all.
    std::optional<std::span<const std::size_t>> only;
};

/// When a member takes part in the mixture.
enum class TakesPart {
    Always,          ///< where its traits and its learner allow
    WithoutLearners, ///< where no learner can learn
    WhenNamed,       ///< only where it is the algorithm asked for
    AsReference      ///< always, the last: what all others are measured against
};
/// Where its share of a forecast is said to come from.
enum class Story {
    Level, ///< the level alone
    Shape, ///< the parts of the pooled decomposition
    Own    ///< Member::explain; of members with a learner: what the learner says
};
/// What of the decomposition a forecast is made from.
enum class ReadsShape { No, Forecast, WholeHistory };

struct MemberTraits {
    std::string_view name; ///< that `--algorithm` and `--models` take, and stored models have
    TakesPart takesPart = TakesPart::WhenNamed;
    Story story = Story::Shape;
    ReadsShape readsShape = ReadsShape::No;
    const Learner* learner = nullptr; ///< whose forecasts these are; null: refitted on each panel it serves
    std::vector<Grain> grains = {};   ///< it is made for; empty: all
    int leastHistory = 0;             ///< steps before the earliest inner origin, to take part in the mixture
    int leastOwnMonths = 0;           ///< observed of a series, below which the pooled shape stands in
    bool costly = false;              ///< left out where it would add nothing at the latest inner origin
    bool usesPlans = false;           ///< answers to prices and promotions after the origin
    std::optional<int> standsInFrom = {}; ///< steps of history from which it serves a store without a model

    bool isMadeFor(Grain grain) const;
};

/// A member fitted to one series, asked again whenever the plan of that series has changed in the panel.
class FittedSeries {
public:
    virtual ~FittedSeries() = default;
    virtual std::vector<float> forecast() = 0; ///< one mean a step of the horizon
};

/// One way to forecast. Immutable and thread-safe; there is one object of each (member_registry.h).
class Member {
public:
    explicit Member(MemberTraits traits) : m_traits(std::move(traits)) {}
    virtual ~Member() = default;
    Member(const Member&) = delete;
    Member& operator=(const Member&) = delete;

    const MemberTraits& traits() const { return m_traits; }
    std::string_view name() const { return m_traits.name; }
    /// Means, series x horizon; what is negative or not finite is set to 0. Not asked of members that have a
    /// learner.
    virtual Matrix<float> forecast(const MemberQuestion& question) const;
    /// For members that use plans and have no learner: what forecast() says of `series`, quickly under many
    /// plans. inputs must outlive it; null: forecast() is the only way.
    virtual std::unique_ptr<FittedSeries> fitSeries(const MemberInputs& inputs, int origin, int horizon,
                                                    std::size_t series) const;
    /// For Story::Own without a learner: causes of the total of the `steps` steps from `origin` on. They are
    /// scaled to what the member contributes.
    virtual std::vector<Driver> explain(const MemberInputs& inputs, int origin, int steps,
                                        std::size_t series) const;

private:
    MemberTraits m_traits;
};
using MemberList = std::vector<const Member*>;

/// What a learner derives from one panel, once for any number of fits and forecasts. Thread-safe.
class LearnerInputs {
public:
    virtual ~LearnerInputs() = default;
    /// The plan of one series has changed in the panel, and nothing else: what was derived from it is derived
    /// anew. Not while others read.
    virtual void replan(std::size_t) {}
};

/// Explains many series from one origin. Thread-safe.
class LearnedExplainer {
public:
    virtual ~LearnedExplainer() = default;
    /// Causes of the total of the first `steps` steps.
    virtual Result<std::vector<Driver>> explain(std::size_t series, int steps) const = 0;
};

/// What a learner has learned from the sales. Immutable, thread-safe.
class Learned {
public:
    virtual ~Learned() = default;
    /// Means of all of the learner's members by name, series x horizon, from step `origin` on; a member that
    /// is not there forecasts 0. inputs: of Learner::prepare for this. only: the series wanted, others are 0.
    virtual Result<std::map<std::string_view, Matrix<float>>>
    forecast(const LearnerInputs& inputs, int origin, int horizon, int threads,
             const std::optional<std::span<const std::size_t>>& only) const = 0;
    /// inputs must outlive the explainer.
    virtual Result<std::unique_ptr<const LearnedExplainer>> explainer(const LearnerInputs& inputs,
                                                                      int origin) const = 0;
    /// An error that says why, where the sales are not such that this member can be used.
    virtual Result<void> serves(const Member&) const { return {}; }
    /// What the relative point (forecasting.md 4) of a product is multiplied by, where that is learned.
    virtual std::optional<float> relativeFactor(std::string_view) const { return {}; }
    virtual std::string schemaHash() const { return {}; } ///< of its features, for the model table
    virtual std::string toJson() const = 0;
};
/// By the learner's name.
using LearnedSet = std::map<std::string_view, std::shared_ptr<const Learned>>;
/// What the member's learner has learned; null where it has nothing, and of members without a learner.
const Learned* learnedFor(const LearnedSet& learned, const Member& member);

/// What fits something to the sales that is stored with the model, for one or more members.
class Learner {
public:
    virtual ~Learner() = default;
    virtual std::string_view name() const = 0; ///< lower case letters; its part of a stored model
    /// Whether steps [0, end) of the panel are enough.
    virtual bool canLearn(const Panel& panel, int end) const = 0;
    /// serving: what will be asked, of which it takes over how it sees the panel; null: to fit.
    virtual std::unique_ptr<LearnerInputs> prepare(const MemberInputs& inputs,
                                                   const Learned* serving) const = 0;
    /// Uses steps [0, end) only. Errors: NotEnoughData; Cancelled.
    virtual Result<std::shared_ptr<const Learned>>
    fit(const LearnerInputs& inputs, int end, const TrainOptions& options, const JobContext& job) const = 0;
    virtual Result<std::shared_ptr<const Learned>> fromJson(std::string_view json) const = 0;
};

} // namespace shelfcast::engine
