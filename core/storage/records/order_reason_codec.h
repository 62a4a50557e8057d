#pragma once

#include "domain/orders/order_reason.h"

#include <optional>
#include <string>

namespace shelfcast::storage {

/// The text under which a reason is kept (version 2).
std::string toText(const OrderReason& reason);

/// The reason that a text holds. Version 1, of orders made up to schema 12, is the row of the bulk
/// prediction as the command line prints it. nullopt where nobody recommended the line, or the text cannot be
/// read.
std::optional<OrderReason> orderReasonFrom(const std::string& text);

} // namespace shelfcast::storage
