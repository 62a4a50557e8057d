#include "domain/actor.h"

#include "base/message_ids.h"
#include "base/number_text.h"

#include <array>
#include <utility>

namespace shelfcast {

namespace {

thread_local const Actor* actorOfThread = nullptr;

constexpr std::array<std::string_view, 3> roleWords = {"viewer", "planner", "admin"};

/// The least role that a right comes with.
Role leastRole(Right right) {
    switch (right) {
    case Right::Read:
    case Right::Approve: // given by itself
        return Role::Viewer;
    case Right::Plan:
    case Right::Import:
        return Role::Planner;
    case Right::Train:
        return Role::Planner;
    case Right::Settings:
    case Right::Access:
        return Role::Admin;
    }
    return Role::Admin;
}

} // namespace

std::string_view toString(Role role) {
    return roleWords[static_cast<std::size_t>(role)];
}

Result<Role> roleFromString(std::string_view text) {
    for (std::size_t i = 0; i < roleWords.size(); ++i)
        if (text == roleWords[i])
            return static_cast<Role>(i);
    return fail(ErrorCode::InvalidArgument,
                "There is no role \"" + std::string(text) + "\": viewer, planner or admin.");
}

std::string_view toString(Right right) {
    switch (right) {
    case Right::Read:
        return "read";
    case Right::Plan:
        return "plan";
    case Right::Import:
        return "import";
    case Right::Train:
        return "train";
    case Right::Approve:
        return "approve";
    case Right::Settings:
        return "settings";
    case Right::Access:
        return "access";
    }
    return "";
}

Result<void> mayDo(const Actor& actor, Right right) {
    const bool may = right == Right::Approve ? actor.approves : actor.role >= leastRole(right);
    if (may)
        return {};
    return fail(ErrorCode::Refused,
                Message(actor.name + " (" + std::string(toString(actor.role)) + ") has no right to " +
                        std::string(toString(right)) + ". ") +
                    MessageId::NothingWasChanged + " An admin can give it.",
                accessContext);
}

ActingAs::ActingAs(std::optional<Actor> actor) : m_actor(std::move(actor)), m_before(actorOfThread) {
    actorOfThread = m_actor ? &*m_actor : nullptr;
}

ActingAs::~ActingAs() {
    actorOfThread = m_before;
}

const Actor* ActingAs::now() {
    return actorOfThread;
}

Result<void> mayDo(Right right) {
    return actorOfThread ? mayDo(*actorOfThread, right) : Result<void>();
}

Result<void> mayApprove(std::optional<Cents> value) {
    if (!actorOfThread)
        return {};
    SHELFCAST_TRY(mayDo(*actorOfThread, Right::Approve));
    const auto& limit = actorOfThread->approvesUpTo;
    if (!limit || (value && *value <= *limit))
        return {};
    return fail(ErrorCode::Refused,
                Message(actorOfThread->name + " approves orders up to " + amountText(fromCents(*limit)) +
                        "; this one is worth " +
                        (value ? amountText(fromCents(*value)) : std::string("an unknown amount")) + ". ") +
                    MessageId::NothingWasChanged,
                accessContext);
}

} // namespace shelfcast
