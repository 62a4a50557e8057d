#include "orders_preview.h"

#include "text_table.h"

#include <algorithm>

namespace shelfcast::cli {

std::string previewText(const std::vector<services::OrdersPreview>& previews) {
    constexpr std::size_t shown = 10;
    std::string text;
    for (const auto& preview : previews) {
        const std::string currency = preview.currency.empty() ? "" : " " + preview.currency;
        text += "Store " + preview.storeId + " on " + preview.date.toIso() + ": " +
                formatNumber(static_cast<double>(preview.changed.size())) +
                (preview.changed.size() == 1 ? " order changes" : " orders change") + ", " +
                formatNumber(preview.ordersBefore) + " products to order become " +
                formatNumber(preview.ordersAfter) + ", order value " +
                formatOptional(preview.valueBefore, 2) + currency + " becomes " +
                formatOptional(preview.valueAfter, 2) + currency + ".\n";
        if (preview.changed.empty())
            continue;
        TextTable table({{"product"}, {"before", right}, {"after", right}});
        for (std::size_t i = 0; i < std::min(shown, preview.changed.size()); ++i)
            table.addRow({preview.changed[i].productId, formatNumber(preview.changed[i].before),
                          formatNumber(preview.changed[i].after)});
        text += table.toText();
        if (preview.changed.size() > shown)
            text += "and " + formatNumber(static_cast<double>(preview.changed.size() - shown)) + " more.\n";
    }
    return text;
}

} // namespace shelfcast::cli
