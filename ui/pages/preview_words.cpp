#include "ui/pages/preview_words.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::ui {

namespace {
struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(OrdersPreview)
};
} // namespace

QString previewWords(const std::vector<services::OrdersPreview>& previews) {
    int changed = 0;
    std::optional<double> before, after;
    std::set<std::string> currencies;
    for (const services::OrdersPreview& store : previews) {
        changed += static_cast<int>(store.changed.size());
        currencies.insert(store.currency);
        if (store.valueBefore)
            before = before.value_or(0) + *store.valueBefore;
        if (store.valueAfter)
            after = after.value_or(0) + *store.valueAfter;
    }
    if (changed > 0 && currencies.size() > 1) // amounts do not add up
        return PreviewWords::tr("%n order(s) of today change.", nullptr, changed);
    const std::string currency = currencies.empty() ? std::string() : *currencies.begin();
    return changed == 0 ? PreviewWords::tr("No order of today changes.")
                        : PreviewWords::tr("%n order(s) of today change: %1 become %2.", nullptr, changed)
                              .arg(format::money(before, currency), format::money(after, currency));
}

QString previewLines(const std::vector<services::OrdersPreview>& previews, int most) {
    struct Line {
        const services::OrdersPreview* store;
        const services::OrdersPreview::Line* line;
    };
    std::vector<Line> all;
    for (const services::OrdersPreview& store : previews)
        for (const auto& line : store.changed)
            all.push_back({&store, &line});
    std::stable_sort(all.begin(), all.end(), [](const Line& a, const Line& b) {
        return std::fabs(a.line->after - a.line->before) > std::fabs(b.line->after - b.line->before);
    });
    QStringList lines;
    for (const auto& [store, line] : all) {
        if (lines.size() == most) {
            lines << PreviewWords::tr("and %n more", nullptr, static_cast<int>(all.size()) - most);
            break;
        }
        QString name = text(line->name.empty() ? line->productId : line->name);
        if (previews.size() > 1)
            name = text(store->storeId) + QStringLiteral("  \u00b7  ") + name;
        lines << PreviewWords::tr("%1: %2, then %3")
                     .arg(name, format::units(line->before), format::units(line->after));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace shelfcast::ui
