#pragma once

#include "domain/orders/bulk.h"

#include <QString>
#include <QVariant>

namespace shelfcast::ui {

class BulkTableModel;
enum class BulkColumn;

/// Whether no unit was sold in the weeks the forecast is compared with: there is nothing to be right about.
bool soldNothing(const BulkRow& row);
/// Whether a person ordered another quantity than the recommended one.
bool isChanged(const BulkRow& row);
/// Whether the product has a name beside its code.
bool isNamed(const BulkRow& row);

/// What the cells of a BulkTableModel say of a row, with what was decided of it.
class BulkCells {
public:
    explicit BulkCells(const BulkTableModel& model) : m_model(model) {}
    QVariant shown(const BulkRow& row, BulkColumn column) const;
    /// A raw value; invalid where it is not known.
    QVariant sortValue(const BulkRow& row, BulkColumn column) const;
    QString toolTip(const BulkRow& row, BulkColumn column) const;

private:
    const BulkTableModel& m_model;
};

} // namespace shelfcast::ui
