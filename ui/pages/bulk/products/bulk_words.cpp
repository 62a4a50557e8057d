#include "ui/pages/bulk/products/bulk_words.h"

#include "ui/models/orders/order_day_words.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QSet>

namespace shelfcast::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};
/// What the amount buys, what it leaves out and what that is expected to cost.
QString budgetWords(const BulkSummary& summary, double budget, int leftOut) {
    const auto money = [&](double value) { return format::money(value, summary.currency); };
    if (leftOut == 0)
        return Words::tr("All orders fit the budget of %1.").arg(money(budget));
    if (!summary.budget)
        return Words::tr("%n order(s) left out or cut to stay within %1.", nullptr, leftOut)
            .arg(money(budget));
    return summary.budget->valueLost >= 0.5
               ? Words::tr("%n order(s) left out or cut to stay within %1: %2 not ordered, which is "
                           "expected to cost %3.",
                           nullptr, leftOut)
                     .arg(money(budget), money(summary.budget->leftOut), money(summary.budget->valueLost))
               : Words::tr("%n order(s) left out or cut to stay within %1: %2 not ordered, at no expected "
                           "cost.",
                           nullptr, leftOut)
                     .arg(money(budget), money(summary.budget->leftOut));
}

} // namespace

BulkWords bulkWords(const BulkResult& result, std::optional<double> budget) {
    BulkWords words;
    const BulkSummary& summary = result.summary;
    QSet<QString> suppliers;
    int leftOut = 0;
    bool atPrice = false;
    for (const BulkRow& row : result.rows) {
        leftOut += row.withinBudget ? 0 : 1;
        if (row.decision.orderValue && !summary.mixedCurrencies)
            words.orderValue = words.orderValue.value_or(0) + *row.decision.orderValue;
        if (!(row.decision.order > 0))
            continue;
        ++words.orderCount;
        atPrice = atPrice || row.decision.valuedAtPrice;
        if (!row.supplier.empty())
            suppliers.insert(text(row.supplier));
    }
    words.products = summary.noData > 0 ? Words::tr("%Ln without known stock", nullptr, summary.noData)
                     : summary.dead > 0 ? Words::tr("%n without a sale in 90 days", nullptr, summary.dead)
                                        : Words::tr("all with known stock");
    words.orders = words.orderCount == 0 ? Words::tr("nothing to order")
                   : atPrice             ? Words::tr("%n order(s), at sales price", nullptr, words.orderCount)
                                         : Words::tr("%n order(s)", nullptr, words.orderCount);
    if (result.rows.empty()) {
        words.sentence = Words::tr("This store has no products yet. Import a sales file to begin.");
        return words;
    }
    if (words.orderCount == 0) {
        words.sentence =
            summary.noData == summary.totalProducts
                ? Words::tr(
                      "The stock of no product is known, so there is no order to recommend; the expected "
                      "demand stands beside each.")
                : Words::tr("Nothing to order today.");
    } else {
        const QString when = orderDaysWords(summary.orderDays, result.date);
        const QString worth = format::money(words.orderValue, summary.currency);
        const int count = static_cast<int>(suppliers.size());
        words.sentence =
            count > 0 && words.orderValue ? Words::tr("%1 from %n supplier(s) for %2.",
                                                      "Order 12 today from 3 suppliers for 540 EUR.", count)
                                                .arg(when, worth)
            : count > 0
                ? Words::tr("%1 from %n supplier(s).", "Order 12 today from 3 suppliers.", count).arg(when)
            : words.orderValue ? Words::tr("%1 for %2.", "Order 12 today for 540 EUR.").arg(when, worth)
                               : Words::tr("%1.", "Order 12 today.").arg(when);
    }
    if (summary.critical > 0) {
        words.sentence +=
            QLatin1Char(' ') +
            (summary.unavoidableLoss.value_or(0) > 0
                 ? Words::tr("%n will probably run out before an order placed today arrives, %1 of sales "
                             "already unavoidable.",
                             nullptr, summary.critical)
                       .arg(format::money(summary.unavoidableLoss, summary.currency))
                 : Words::tr("%n will probably run out before an order placed today arrives.", nullptr,
                             summary.critical));
    }
    if (summary.concerns > 0)
        words.sentence +=
            QLatin1Char(' ') + Words::tr("%n order(s) look doubtful and are left out of \"tick all\".",
                                         nullptr, summary.concerns);
    if (budget)
        words.sentence += QLatin1Char(' ') + budgetWords(summary, *budget, leftOut);
    return words;
}

} // namespace shelfcast::ui
