#include "serving/store/supply_facts.h"

#include "base/message_ids.h"
#include "serving/store/store_view.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/purchase_order_repository.h"

#include <algorithm>

namespace shelfcast::services {

namespace {

/// The stock and the prices of the evening before the planning date.
Result<void> lookBack(StoreView& view, const storage::SalesRepository& sales) {
    SHELFCAST_ASSIGN(const auto known, sales.lastKnown(view.storeId, view.date - 1));
    for (Product& product : view.products) {
        const auto facts = known.find(product.id);
        product.stock = facts == known.end() ? std::nullopt : facts->second.inventoryLevel;
        if (facts != known.end() && facts->second.price)
            product.price = facts->second.price;
    }
    return {};
}

/// Stock that was counted before the last sales is said to be so.
void noteOldStock(const std::vector<Product>& products, Message& note) {
    int older = 0;
    const Product* oldest = nullptr;
    for (const Product& product : products) {
        if (!product.stock || !product.stockDay || !product.lastDay || *product.stockDay >= *product.lastDay)
            continue;
        ++older;
        if (!oldest || *product.stockDay < *oldest->stockDay)
            oldest = &product;
    }
    if (older == 0)
        return;
    note.add(Message::counted(older, MessageId::TheStockOf1ProductIs, MessageId::TheStockOfProductsIsOlder,
                              {oldest->id, *oldest->stockDay}));
}

void readCalendar(SupplierFacts& facts, Message& note) {
    const auto read = [&](const std::string& text, planning::Weekdays& days) {
        if (text.empty())
            return;
        if (const auto parsed = planning::parseWeekdays(text))
            days = *parsed;
        else
            note.add(Message(MessageId::OfSupplier, {facts.supplier.id, parsed.error().message}) + " " +
                     MessageId::AnyDayCountsUntilThen);
    };
    read(facts.supplier.orderDays, facts.calendar.orderDays);
    read(facts.supplier.deliveryDays, facts.calendar.deliveryDays);
}

} // namespace

Result<void> loadSupply(storage::Database& database, StoreView& view) {
    const storage::CatalogRepository catalog(database);
    SHELFCAST_ASSIGN(view.products, catalog.products(view.storeId, view.date));
    std::sort(view.products.begin(), view.products.end(),
              [](const Product& a, const Product& b) { return a.id < b.id; });
    const storage::SalesRepository sales(database);
    SHELFCAST_ASSIGN(const auto lastSale, sales.lastDay(view.storeId));
    if (lastSale && *lastSale >= view.date)
        SHELFCAST_TRY(lookBack(view, sales));

    SHELFCAST_ASSIGN(const auto suppliers, catalog.suppliers());
    SHELFCAST_ASSIGN(const auto receipts, storage::PurchaseOrderRepository(database).supplierReceipts());
    view.suppliers.clear();
    for (const Supplier& supplier : suppliers)
        view.suppliers[supplier.id].supplier = supplier;
    std::map<std::string, std::vector<planning::PastReceipt>> past;
    for (const auto& receipt : receipts)
        if (receipt.received < view.date)
            past[receipt.supplier].push_back(
                {receipt.ordered, receipt.received, receipt.units, receipt.expected});
    for (const auto& [supplier, list] : past) {
        SupplierFacts& facts = view.suppliers[supplier];
        facts.supplier.id = supplier;
        facts.measured = planning::measureLeadTime(list);
    }
    view.supplyNote = {};
    for (auto& [id, facts] : view.suppliers)
        readCalendar(facts, view.supplyNote);
    if (!lastSale || *lastSale < view.date)
        noteOldStock(view.products, view.supplyNote);
    return {};
}

} // namespace shelfcast::services
