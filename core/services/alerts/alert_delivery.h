#pragma once

#include "domain/alert.h"
#include "serving/settings/alert_rules.h"

#include <string>
#include <vector>

namespace shelfcast::services {

/// Whether this build can send anything (libcurl).
bool canSendAlerts();

/// Posts the alerts to the webhook ({"alerts": […]}, as the verb prints them) and mails them, all in one, at
/// most 3 seconds each, without following redirects. Returns what could not be sent, a sentence each; nothing
/// is tried again.
std::vector<std::string> sendAlerts(const AlertAddresses& addresses, const std::vector<Alert>& alerts);

/// The mail as it is sent: headers and text in UTF-8, lines ended by CR LF. `date`: as in RFC 5322.
std::string alertMail(const std::string& from, const std::vector<std::string>& to,
                      const std::vector<Alert>& alerts, const std::string& date, const std::string& id);

/// First line of a file that its owner alone may read. Errors: Io, Refused (others may read it).
Result<std::string> mailPassword(const std::string& path);

} // namespace shelfcast::services
