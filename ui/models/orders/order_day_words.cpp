#include "ui/models/orders/order_day_words.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace shelfcast::ui {

namespace {
struct OrderDayWords {
    Q_DECLARE_TR_FUNCTIONS(OrderDayWords)
};
} // namespace

QString orderDaysWords(const std::vector<std::pair<Day, int>>& orderDays, Day today) {
    QStringList when;
    if (const int now = ordersOn(orderDays, today); now > 0)
        when << OrderDayWords::tr("Order %Ln product(s) today", nullptr, now);
    for (const auto& [day, orders] : orderDays)
        if (day > today)
            when << (when.isEmpty() ? OrderDayWords::tr("Order %Ln product(s) on %1", nullptr, orders)
                                    : OrderDayWords::tr("%Ln on %1", nullptr, orders))
                        .arg(format::dateWithWeekday(day));
    return when.join(QStringLiteral(", "));
}

int ordersOn(const std::vector<std::pair<Day, int>>& orderDays, Day today) {
    int sum = 0;
    for (const auto& [day, orders] : orderDays)
        sum += day > today ? 0 : orders;
    return sum;
}

} // namespace shelfcast::ui
