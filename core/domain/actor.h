#pragma once

#include "base/money.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace shelfcast {

/// What somebody who asks through the local service may be. Each may do what those before it may.
enum class Role { Viewer, Planner, Admin };

/// What can be allowed. `Approve` is of nobody's role: it is given by itself, up to a value.
enum class Right {
    Read,     ///< everything that changes nothing
    Plan,     ///< orders but their approval, overrides, order quantities, simulation
    Import,   ///< uploads and taking them back
    Train,    ///< training, promoting, rolling back
    Approve,  ///< an order that counts as on order from then on
    Settings, ///< settings and master data
    Access,   ///< who may do what
};

std::string_view toString(Role role); ///< "viewer", "planner", "admin"
Result<Role> roleFromString(std::string_view text);
std::string_view toString(Right right); ///< "read", "plan" …

/// Who asks. Without one the computer's own user asks, who may do everything.
struct Actor {
    std::string name;
    Role role = Role::Viewer;
    bool approves = false;
    std::optional<Cents> approvesUpTo; ///< with `approves`; nullopt = any value
};

/// Context of the errors that a missing right makes.
inline constexpr const char* accessContext = "access";

/// Whether the actor may do it at all. Error Refused, with a sentence that names actor and right.
Result<void> mayDo(const Actor& actor, Right right);

/// Whoever the calling thread works for, as long as this lives. What it starts on other threads has no actor
/// of its own.
class ActingAs {
public:
    explicit ActingAs(std::optional<Actor> actor);
    ~ActingAs();
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;
    /// Null: the computer's own user.
    static const Actor* now();

private:
    std::optional<Actor> m_actor;
    const Actor* m_before;
};

/// mayDo() of whoever the calling thread works for.
Result<void> mayDo(Right right);
/// Whether an order of this value (nullopt: not known) may be approved. Error Refused; the sentence names the
/// limit.
Result<void> mayApprove(std::optional<Cents> value);

} // namespace shelfcast
