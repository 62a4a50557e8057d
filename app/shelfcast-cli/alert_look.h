#pragma once

#include <set>
#include <string>

namespace shelfcast::cli {

class Session;

/// After a verb that changed sales or models of these stores (empty = all): looks at the rules, sends what is
/// new, and says it on standard error. Whatever comes of it, the verb has done its work.
void lookForAlerts(Session& session, const std::set<std::string>& stores);

} // namespace shelfcast::cli
