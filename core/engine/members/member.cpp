#include "engine/members/member.h"

#include "engine/inputs/regressor_roles.h"

#include <algorithm>

namespace shelfcast::engine {

namespace {

std::vector<int> itemsOf(const Panel& panel) {
    if (const auto* item = panel.findStatic("item"))
        return item->code;
    std::vector<int> each(panel.seriesCount());
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = static_cast<int>(i);
    return each;
}

} // namespace

MemberInputs::MemberInputs(const Panel& ofPanel, int longest, int threadCount,
                           const std::optional<std::vector<std::string>>& known)
    : panel(ofPanel), horizon(longest), threads(threadCount), plans(known ? *known : plansOf(ofPanel).usable),
      calendar(panel.grain, panel.first, panel.steps() + horizon, panel.country), item(itemsOf(panel)),
      decomposition(std::make_shared<const PsdFitter>(panel.sales, calendar, shapeGroups(panel))) {}

bool MemberTraits::isMadeFor(Grain grain) const {
    return grains.empty() || std::ranges::find(grains, grain) != grains.end();
}

Matrix<float> Member::forecast(const MemberQuestion& question) const {
    return {question.inputs.panel.seriesCount(), static_cast<std::size_t>(question.horizon)};
}

std::unique_ptr<FittedSeries> Member::fitSeries(const MemberInputs&, int, int, std::size_t) const {
    return nullptr;
}

const Learned* learnedFor(const LearnedSet& learned, const Member& member) {
    const Learner* learner = member.traits().learner;
    const auto found = learner ? learned.find(learner->name()) : learned.end();
    return found != learned.end() ? found->second.get() : nullptr;
}

std::vector<Driver> Member::explain(const MemberInputs&, int, int, std::size_t) const {
    return {{"base", 1, {}}};
}

} // namespace shelfcast::engine
