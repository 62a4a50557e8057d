#include "storage/rows/stock_forward.h"

#include <algorithm>
#include <map>

namespace shelfcast::storage {

Result<void> carryStockForward(Connection& connection, const std::string& storeId,
                               std::vector<Product>& products) {
    const auto isOlder = [](const Product& product) {
        return product.stock && product.stockDay && product.lastDay && *product.stockDay < *product.lastDay;
    };
    if (std::ranges::none_of(products, isOlder))
        return {};
    SHELFCAST_ASSIGN(
        Statement sold,
        Statement::prepare(connection.handle(),
                           "SELECT coalesce(sum(s.units), 0) FROM products p JOIN stores t ON t.key = "
                           "p.store JOIN sales s ON s.store = p.store AND s.product = p.key WHERE t.id "
                           "= ? AND p.id = ? AND s.day > ?"));
    for (Product& product : products) {
        if (!isOlder(product))
            continue;
        sold.bindText(1, storeId);
        sold.bindText(2, product.id);
        sold.bind(3, std::int64_t{product.stockDay->number()});
        SHELFCAST_ASSIGN(const bool isRow, sold.step());
        if (isRow && sold.real(0) > 0)
            *product.stock = std::max(std::min(0.0, *product.stock), *product.stock - sold.real(0));
        sold.reset();
    }
    return {};
}

} // namespace shelfcast::storage
