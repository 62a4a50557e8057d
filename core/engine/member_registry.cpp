#include "engine/member_registry.h"

#include "engine/boosted/boosted_members.h"
#include "engine/members/aligned_year.h"
#include "engine/members/baselines.h"
#include "engine/members/ets.h"
#include "engine/members/glm.h"
#include "engine/members/intermittent.h"

#include <algorithm>

namespace shelfcast::engine {

namespace {

constexpr std::string_view mixtureName = "auto";

MemberList& registry() {
    static MemberList members = {
        &seasonalNaive(), &pooledShape(),       &dampedTrend(),       &croston(),
        &tsb(),           &poissonRegression(), &windowMean(),        &boostedTweedie(),
        &boostedLog(),    &demandEquation(),    &alignedYearMember(), &plainMean()};
    return members;
}

} // namespace

const MemberList& allMembers() {
    return registry();
}

const Member* findMember(std::string_view name) {
    const auto found = std::ranges::find(registry(), name, &Member::name);
    return found != registry().end() ? *found : nullptr;
}

Result<const Member*> algorithmFromString(std::string_view name) {
    if (name == mixtureName)
        return nullptr;
    if (const Member* member = findMember(name))
        return member;
    std::string known(mixtureName);
    for (const Member* member : registry())
        known += ", " + std::string(member->name());
    return fail(ErrorCode::InvalidArgument,
                "There is no model \"" + std::string(name) + "\". Known models: " + known + ".");
}

std::string_view algorithmName(const Member* algorithm) {
    return algorithm ? algorithm->name() : mixtureName;
}

const Member& standInFor(int steps) {
    const Member* best = registry().back();
    for (const Member* member : registry())
        if (member->traits().standsInFrom && *member->traits().standsInFrom <= steps &&
            *member->traits().standsInFrom > best->traits().standsInFrom)
            best = member;
    return *best;
}

RegisteredMember::RegisteredMember(const Member& member) : m_member(member) {
    registry().insert(registry().end() - 1, &member);
}

RegisteredMember::~RegisteredMember() {
    std::erase(registry(), &m_member);
}

} // namespace shelfcast::engine
