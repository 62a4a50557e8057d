#pragma once

#include <string>
#include <string_view>

namespace shelfcast::services {

struct StoreView;

/// What of a view comes from its sales and its model, as bytes of this machine: forecasts with what their
/// distributions are computed from, last sales, held-out weeks. Products, stock and settings are not in it.
std::string encodeForecast(const StoreView& view);

/// Puts it into a view of the same store and date; the curves come out bit by bit as they were. false, with
/// the view as it was, when the bytes are not what encodeForecast() writes.
bool decodeForecast(std::string_view bytes, StoreView& view);

} // namespace shelfcast::services
