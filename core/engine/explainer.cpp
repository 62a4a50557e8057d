#include "engine/explainer.h"

#include "base/message_ids.h"
#include "engine/boosted/boosted_explainer.h"
#include "engine/forecaster_state.h"
#include "engine/member_registry.h"
#include "engine/mixture/members.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

const std::string unannouncedOffers = "unannounced"; ///< a family of drivers

/// How often there are offers, as people say it.
Message offerText(double share, Grain grain, double units) {
    const auto often = std::max(std::llround(1 / std::max(share, 1e-3)), 1LL);
    const auto rounded = std::llround(units);
    const MessageId id = grain == Grain::Day    ? MessageId::DriverUnannouncedDays
                         : grain == Grain::Week ? MessageId::DriverUnannouncedWeeks
                                                : MessageId::DriverUnannouncedMonths;
    return {id, {often, asNumber((rounded >= 0 ? "+" : "\u2212") + std::to_string(std::llabs(rounded)))}};
}

/// Sums effects by family, "base" first, the rest by size.
class DriverSums {
public:
    void add(const std::string& feature, double units) {
        const auto found = std::find_if(m_drivers.begin(), m_drivers.end(),
                                        [&](const Driver& driver) { return driver.feature == feature; });
        if (found != m_drivers.end())
            found->effectUnits += units;
        else
            m_drivers.push_back({feature, units, {}});
    }
    std::vector<Driver> take() {
        std::stable_sort(m_drivers.begin(), m_drivers.end(), [](const Driver& a, const Driver& b) {
            const bool aBase = a.feature == "base", bBase = b.feature == "base";
            return aBase != bBase ? aBase : std::abs(a.effectUnits) > std::abs(b.effectUnits);
        });
        return std::move(m_drivers);
    }

private:
    std::vector<Driver> m_drivers;
};

/// The decomposition's parts added one after the other: level, then what the trend changes, then the season …
std::vector<Driver> partsInOrder(const PsdParts& parts) {
    double base = 0, trend = 0, season = 0, weekday = 0, holiday = 0;
    for (std::size_t h = 0; h < parts.trend.size(); ++h) {
        double value = parts.level;
        const auto apply = [&](double factor, double& effect) {
            effect += value * (factor - 1);
            value *= factor;
        };
        base += parts.level;
        apply(parts.trend[h], trend);
        apply(parts.season[h], season);
        apply(parts.weekday[h], weekday);
        apply(parts.holiday[h], holiday);
    }
    return {{"base", base, {}},
            {"trend", trend, {}},
            {"season", season, {}},
            {"weekday", weekday, {}},
            {"holiday", holiday, {}}};
}

void addScaled(DriverSums& sums, const std::vector<Driver>& drivers, double total) {
    double own = 0;
    for (const auto& driver : drivers)
        own += driver.effectUnits;
    if (std::abs(own) < 1e-9) {
        sums.add("base", total);
        return;
    }
    for (const auto& driver : drivers)
        sums.add(driver.feature, driver.effectUnits * total / own);
}

} // namespace

Result<std::vector<Driver>> Forecaster::explain(const Panel& panel, std::size_t series, int steps) const {
    SHELFCAST_ASSIGN(const auto all, outlook(panel, steps, {}, PointKind::Mean, {}));
    return explain(panel, all, series, steps);
}

Result<std::vector<Driver>> Forecaster::explain(const Panel& panel, const Outlook& outlook,
                                                std::size_t series, int steps) const {
    if (series >= panel.seriesCount() || steps < 1)
        return fail(ErrorCode::InvalidArgument,
                    "There is no forecast of that product over that many steps to explain.");
    return Explainer(*this, panel, steps).explain(outlook, series, series, steps);
}

namespace {

/// Members whose shares of a forecast have the same story, and the units they contribute together.
struct Told {
    const Member* member; ///< the first of them
    double units = 0;
    bool with(const Member& other) const {
        const MemberTraits &own = member->traits(), &its = other.traits();
        return own.story == Story::Own ? member == &other || (own.learner && own.learner == its.learner)
                                       : own.story == its.story;
    }
    /// Levels first, then what was learned, then the others.
    int rank() const { return member->traits().story == Story::Level ? 0 : member->traits().learner ? 1 : 2; }
};

} // namespace

struct Explainer::Impl {
    Impl(std::shared_ptr<const Forecaster::State> state, const Panel& servedPanel, int steps)
        : model(std::move(state)), panel(servedPanel), members(servedPanel, steps, 0, model->plans),
          shares(poolSharesOf(*model, servedPanel, servedPanel.steps())),
          plans(model->unannounced.openPlans(servedPanel)) {
        for (const Learner* learner : learnersOf(model->members))
            if (const auto learned = model->learned.find(learner->name()); learned != model->learned.end()) {
                members.prepare(*learner, learned->second.get());
                explainers.emplace(learner,
                                   learned->second->explainer(members.inputsOf(*learner), panel.steps()));
            }
    }
    /// Causes of what a group of members says of one series.
    Result<std::vector<Driver>> causesOf(const Member& member, std::size_t series, int steps) const {
        if (const Learner* learner = member.traits().learner) {
            const auto& explainer = explainers.at(learner);
            if (!explainer)
                return fail(explainer.error());
            // It reaches the training horizon at most; its causes stand for the steps beyond as well.
            return (*explainer)->explain(series, std::min(steps, model->horizon));
        }
        if (member.traits().story == Story::Shape)
            return partsInOrder(members.inputs().decomposition->parts(panel.steps(), steps, series));
        return member.explain(members.inputs(), panel.steps(), steps, series);
    }

    std::shared_ptr<const Forecaster::State> model;
    const Panel& panel;
    MemberSource members;
    std::vector<PoolShares> shares;
    OpenPlans plans;
    /// An error is told at every question.
    std::map<const Learner*, Result<std::unique_ptr<const LearnedExplainer>>> explainers;
};

Explainer::Explainer(const Forecaster& model, const Panel& panel, int steps)
    : m_impl(std::make_unique<Impl>(model.m_state, panel, steps)) {}
Explainer::~Explainer() = default;

Result<std::vector<Driver>> Explainer::explain(const Outlook& outlook, std::size_t outlookRow,
                                               std::size_t series, int steps) const {
    const Panel& panel = m_impl->panel;
    if (series >= panel.seriesCount() || steps < 1 || outlookRow >= outlook.forecast.mean.rows() ||
        static_cast<std::size_t>(steps) > outlook.forecast.mean.columns())
        return fail(ErrorCode::InvalidArgument,
                    "There is no forecast of that product over that many steps to explain.");
    const Forecaster::State& model = *m_impl->model;
    std::vector<Told> groups;
    const std::vector<float> offers = model.unannounced.factors(m_impl->plans, series);
    double unannounced = 0;
    std::vector<std::vector<double>> weights;
    for (std::size_t h = 0; h < static_cast<std::size_t>(steps); ++h)
        weights.push_back(weightsOf(model.weights, m_impl->shares[series], h));
    for (std::size_t m = 0; m < outlook.members.size(); ++m) {
        const auto found = std::ranges::find(model.members, outlook.memberNames[m], &Member::name);
        if (found == model.members.end())
            return fail(ErrorCode::InvalidArgument, "This forecast is of another model than explains it.");
        const auto member = static_cast<std::size_t>(found - model.members.begin());
        double units = 0;
        for (std::size_t h = 0; h < static_cast<std::size_t>(steps); ++h) {
            const double whole = weights[h][member] * outlook.members[m](outlookRow, h);
            const double usual = h >= offers.size() ? whole : whole / std::max(offers[h], 1e-6F);
            units += usual;
            unannounced += whole - usual;
        }
        auto told = std::ranges::find_if(groups, [&](const Told& group) { return group.with(**found); });
        if (told == groups.end())
            told = groups.insert(groups.end(), {*found});
        told->units += units;
    }
    std::ranges::stable_sort(groups, {}, &Told::rank);
    DriverSums sums;
    sums.add("base", 0);
    if (unannounced != 0)
        sums.add(unannouncedOffers, unannounced);
    for (const Told& group : groups)
        if (group.units != 0) {
            SHELFCAST_ASSIGN(const auto causes, m_impl->causesOf(*group.member, series, steps));
            addScaled(sums, causes, group.units);
        }
    auto drivers = sums.take();
    for (Driver& driver : drivers)
        if (driver.feature == unannouncedOffers)
            driver.text =
                offerText(model.unannounced.own(panel.keys[series]).share, panel.grain, driver.effectUnits);
    return drivers;
}

} // namespace shelfcast::engine
