#include "ui/pages/bulk/bulk_words.h"

#include "ui/models/order_day_words.h"
#include "ui/widgets/format.h"

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
    const QString orders =
        Words::tr("%n order(s) left out or cut to stay within %1", nullptr, leftOut).arg(money(budget));
    if (!summary.budget)
        return orders + QLatin1Char('.');
    return summary.budget->valueLost >= 0.5
               ? Words::tr("%1: %2 not ordered, which is expected to cost %3.")
                     .arg(orders, money(summary.budget->leftOut), money(summary.budget->valueLost))
               : Words::tr("%1: %2 not ordered, at no expected cost.")
                     .arg(orders, money(summary.budget->leftOut));
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
        const QString from = suppliers.isEmpty() ? QString()
                                                 : Words::tr(" from %n supplier(s)", nullptr,
                                                             static_cast<int>(suppliers.size()));
        const QString worth =
            words.orderValue ? Words::tr(" for %1").arg(format::money(words.orderValue, summary.currency))
                             : QString();
        words.sentence = orderDaysWords(summary.orderDays, result.date) + from + worth + QLatin1Char('.');
    }
    if (summary.critical > 0) {
        const QString risk = summary.unavoidableLoss.value_or(0) > 0
                                 ? Words::tr(", %1 of sales already unavoidable")
                                       .arg(format::money(summary.unavoidableLoss, summary.currency))
                                 : QString();
        words.sentence += QLatin1Char(' ') +
                          Words::tr("%n will probably run out before an order placed today arrives", nullptr,
                                    summary.critical) +
                          risk + QLatin1Char('.');
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
