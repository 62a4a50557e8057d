#pragma once

#include "ui/widgets/words/natural_order.h"

#include <QSortFilterProxyModel>

namespace shelfcast::ui {

/// Texts as the user's alphabet has them, "Tea 2" before "Tea 10"; numbers and days by their value.
class NaturalSortProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const QVariant a = left.data(sortRole()), b = right.data(sortRole());
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return naturalOrder().compare(a.toString(), b.toString()) < 0;
        return QSortFilterProxyModel::lessThan(left, right);
    }
};

} // namespace shelfcast::ui
