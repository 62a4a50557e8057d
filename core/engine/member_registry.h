#pragma once

#include "engine/members/member.h"

namespace shelfcast::engine {

/// All members, in the order of the mixture; the reference is the last. Ensemble, training, explanation,
/// stored models and serving know no other.
const MemberList& allMembers();
const Member* findMember(std::string_view name); ///< null: there is none

/// What `--algorithm` and `--models` say: a member, or null for "auto", the mixture of those that take part.
/// InvalidArgument names all.
Result<const Member*> algorithmFromString(std::string_view name);
std::string_view algorithmName(const Member* algorithm);

/// The best simple forecast that so many steps of history allow, for a store without a trained model.
const Member& standInFor(int steps);

/// Makes a member known while it lives, as the last before the reference. Not while anything is trained or
/// served.
class RegisteredMember {
public:
    explicit RegisteredMember(const Member& member);
    ~RegisteredMember();
    RegisteredMember(const RegisteredMember&) = delete;
    RegisteredMember& operator=(const RegisteredMember&) = delete;

private:
    const Member& m_member;
};

} // namespace shelfcast::engine
