#pragma once

#include "domain/orders/bulk.h"

#include <QString>

#include <optional>

namespace shelfcast::ui {

/// The page's answer and the small words of its cards, all from the rows, so that they agree with the table.
struct BulkWords {
    QString sentence, products, orders;
    std::optional<double> orderValue;
    int orderCount = 0;
};
BulkWords bulkWords(const BulkResult& result, std::optional<double> budget);

} // namespace shelfcast::ui
