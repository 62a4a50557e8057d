#pragma once

#include "domain/days/grain.h"
#include "domain/days/missing_rows.h"
#include "domain/days/stock_time.h"

#include <optional>

namespace shelfcast {

/// What the rows of one store mean in one upload: decided once, from that upload, and kept with it.
struct UploadMeaning {
    MissingRows missing = MissingRows::Undecided;
    StockTime stock = StockTime::Morning;
    std::optional<Grain> grain; ///< nullopt = too few dates to tell
    bool operator==(const UploadMeaning&) const = default;
};

} // namespace shelfcast
