#include "ui/pages/bulk/bulk_words.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QSet>

namespace shelfcast::ui {

namespace {
QString tr(const char* source, int n = -1) {
    return QCoreApplication::translate("BulkWords", source, nullptr, n);
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
        if (row.decision.orderValue)
            words.orderValue = words.orderValue.value_or(0) + *row.decision.orderValue;
        if (!(row.decision.order > 0))
            continue;
        ++words.orderCount;
        words.openOrders += row.planner && row.planner->approved ? 0 : 1;
        atPrice = atPrice || row.decision.valuedAtPrice;
        if (!row.supplier.empty())
            suppliers.insert(text(row.supplier));
    }
    words.products = summary.noData > 0 ? tr("%n without known stock", summary.noData)
                     : summary.dead > 0 ? tr("%n without a sale in 90 days", summary.dead)
                                        : tr("all with known stock");
    words.orders = words.orderCount == 0 ? tr("nothing to order")
                   : atPrice             ? tr("%n order(s), at sales price", words.orderCount)
                                         : tr("%n order(s)", words.orderCount);
    if (result.rows.empty()) {
        words.sentence = tr("This store has no products yet. Import a sales file to begin.");
        return words;
    }
    if (words.orderCount == 0) {
        words.sentence =
            summary.noData == summary.totalProducts
                ? tr("The stock of no product is known, so there is no order to recommend; the expected "
                     "demand stands beside each.")
                : tr("Nothing to order today.");
    } else {
        const QString from =
            suppliers.isEmpty() ? QString() : tr(" from %n supplier(s)", static_cast<int>(suppliers.size()));
        const QString worth = words.orderValue
                                  ? tr(" for %1").arg(format::money(words.orderValue, summary.currency))
                                  : QString();
        words.sentence = tr("Order %n product(s) today", words.orderCount) + from + worth + QLatin1Char('.');
    }
    if (summary.critical > 0) {
        const QString risk =
            summary.revenueAtRisk.value_or(0) > 0
                ? tr(", with %1 at risk").arg(format::money(summary.revenueAtRisk, summary.currency))
                : QString();
        words.sentence +=
            QLatin1Char(' ') +
            tr("%n will probably run out before an order placed today arrives", summary.critical) + risk +
            QLatin1Char('.');
    }
    if (budget)
        words.sentence +=
            QLatin1Char(' ') +
            (leftOut == 0
                 ? tr("All orders fit the budget of %1.").arg(format::money(budget, summary.currency))
                 : tr("%n order(s) are left out to stay within %1.", leftOut)
                       .arg(format::money(budget, summary.currency)));
    return words;
}

} // namespace shelfcast::ui
