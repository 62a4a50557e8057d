#include "ui/widgets/words/natural_order.h"

namespace shelfcast::ui {

const QCollator& naturalOrder() {
    static const QCollator collator = [] {
        QCollator order;
        order.setNumericMode(true);
        return order;
    }();
    return collator;
}

} // namespace shelfcast::ui
