#pragma once

#include <string_view>

namespace shelfcast::io {

/// How far an order has come by the word in its status column. Sold: words that only customers' orders have.
enum class OrderStage { Unknown, Draft, Open, Received, Cancelled, Sold };

OrderStage orderStageOf(std::string_view status);

} // namespace shelfcast::io
