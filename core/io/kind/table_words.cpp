#include "io/kind/table_words.h"

// What each kind of table is called, and what is said of those that cannot be imported.
#include "base/message_ids.h"
#include "io/text/text_fold.h"

#include <algorithm>

namespace shelfcast::io {

namespace {

struct Words {
    TableKind kind;
    std::string_view name, next;
};
constexpr Words kindWords[] = {
    {TableKind::Unknown, "a table", ""},
    {TableKind::Sales, "sales", ""},
    {TableKind::CustomerOrders, "orders of customers", ""},
    {TableKind::Turnover, "turnover in money", ""},
    {TableKind::PurchaseOrders, "a list of orders to suppliers", ""},
    {TableKind::GoodsReceipts, "goods received from suppliers", ""},
    {TableKind::Stock, "a list of stock on hand", ""},
    {TableKind::Ledger, "a stock ledger", ""},
    {TableKind::Products, "a list of products", ""},
    {TableKind::Prices, "a price list", ""},
    {TableKind::Suppliers, "a list of suppliers", ""},
    {TableKind::Calendar, "a calendar", ""},
    {TableKind::Bills, "bills of material", ""},
    {TableKind::Policies, "a list of ordering policies", ""},
    {TableKind::PriceBreaks, "a list of prices by quantity", ""},
    {TableKind::Outside, "numbers by date", ""},
    {TableKind::Movements, "stock movements",
     "They mix sales with receipts and corrections and have no balance. Export the sales by themselves, and "
     "the "
     "stock as a list of what is on hand."},
    {TableKind::Returns, "returns",
     "Returns are taken off the sales where they stand beside them, as rows with negative units: export the "
     "sales with the returns in them."},
    {TableKind::Forecast, "forecast figures",
     "Forecasts are made here from the sales themselves: import those."},
    {TableKind::Plan, "plan figures", "A plan is made here from sales, stock and orders: import those."},
    {TableKind::Ahead, "units of days after today",
     "What has not been sold yet cannot be learnt from. Import the sales of days past; prices and promotions "
     "ahead "
     "may stand in rows without units."},
    {TableKind::Ranking, "ranking figures",
     "Sums over a whole period say nothing about its days: export the sales by day."},
    {TableKind::Transfers, "transfers between stores",
     "They are no sales. Import the stock of each store as it is after them."},
    {TableKind::WriteOffs, "goods written off", "They are no sales. Import the stock as it is after them."},
    {TableKind::Quotes, "quotes to customers", "They are no sales yet: import the invoices or orders."},
    {TableKind::Bookings, "bookings of the accounts",
     "They have no products: export the sales from the till or the shop system by day and product."},
    {TableKind::UndatedUnits, "units by product",
     "Sales need the day on which they were made: export them by day. If the figures are the stock, choose "
     "the "
     "table stock."},
};

const Words& wordsOf(TableKind kind) {
    return *std::find_if(std::begin(kindWords), std::end(kindWords),
                         [&](const Words& words) { return words.kind == kind; });
}

} // namespace

bool isSales(TableKind kind) {
    return kind == TableKind::Sales || kind == TableKind::CustomerOrders || kind == TableKind::Turnover;
}

bool isRefused(TableKind kind) {
    return kind >= TableKind::Movements;
}

std::string_view inWords(TableKind kind) {
    return wordsOf(kind).name;
}

Message refusal(const TableLayout& layout, const TableGuess& guess) {
    std::vector<std::string> headers;
    for (const int column : guess.evidence)
        headers.push_back(layout.header(column));
    const std::string evidence = quotedList(headers, 3);
    const Words& words = wordsOf(guess.kind);
    const bool undated = guess.kind == TableKind::UndatedUnits;
    std::vector<Argument> arguments;
    if (!undated)
        arguments.emplace_back(Message::known(words.name));
    if (!headers.empty())
        arguments.emplace_back(evidence);
    Message text(undated           ? headers.empty() ? MessageId::ThisTableHoldsUnitsWithoutDate
                                                     : MessageId::ThisTableHoldsUnitsByProduct
                 : headers.empty() ? MessageId::ThisTableHoldsAndNoSales
                                   : MessageId::ThisTableHoldsToldByAnd,
                 std::move(arguments));
    text.add(MessageId::NothingWasStored);
    text.add(Message::known(words.next));
    if (!undated)
        text.add(MessageId::IfTheyAreSalesAllThe);
    return text;
}

} // namespace shelfcast::io
