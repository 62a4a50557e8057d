#include "ui/pages/bulk/products/bulk_columns.h"

#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_toolbar.h"
#include "ui/pages/view_state.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int cellMargins = 14, titleMargins = 19, sortMark = 10, rowsMeasured = 200, widestProduct = 260,
              leastProduct = 160, narrowestProduct = 120;

/// Rather one of these less (they are in the columns menu) than one that is cut.
constexpr BulkColumn spares[] = {BulkColumn::Category,   BulkColumn::OnOrder,  BulkColumn::Weeks,
                                 BulkColumn::Confidence, BulkColumn::Expected, BulkColumn::Cover,
                                 BulkColumn::AtRisk};

int at(BulkColumn column) {
    return static_cast<int>(column);
}
} // namespace

BulkColumns::BulkColumns(TableView& table, BulkTableModel& model, BulkToolbar& toolbar, ViewState& viewState,
                         QObject* parent)
    : QObject(parent), m_table(table), m_model(model), m_toolbar(toolbar), m_viewState(viewState) {}

int BulkColumns::widthOf(int section) const {
    const auto column = static_cast<BulkColumn>(section);
    if (column == BulkColumn::Open)
        return size::target;
    if (column == BulkColumn::Tick)
        return TickDelegate::tickWidth;
    QFont bold = ui::font(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics plain(ui::font(TextRole::Base)), titles(bold);
    int width = titles.horizontalAdvance(BulkTableModel::columnTitle(column)) + titleMargins +
                (column == BulkColumn::Status ? sortMark : 0);
    if (column == BulkColumn::Weeks || column == BulkColumn::Expected) // pictures
        return std::max(width, column == BulkColumn::Weeks ? 64 : 104);
    for (int row = 0; row < std::min(static_cast<int>(m_model.rows().size()), rowsMeasured); ++row) {
        const QModelIndex index = m_model.index(row, section);
        width = std::max(width, column == BulkColumn::Status
                                    ? pillSize(index.data(PillRole).value<PillLook>()).width() + cellMargins
                                    : plain.horizontalAdvance(index.data().toString()) + cellMargins);
    }
    if (column == BulkColumn::Status) // and what becomes of it
        for (const auto state :
             {PurchaseOrderStatus::Approved, PurchaseOrderStatus::Sent, PurchaseOrderStatus::Received})
            width = std::max(width, pillSize(pillLook(state)).width() + cellMargins);
    return std::max(width, numberWidth(section));
}

/// What the widest number of all rows needs: a number is never cut.
int BulkColumns::numberWidth(int section) const {
    const auto column = static_cast<BulkColumn>(section);
    if (column != BulkColumn::Stock && column != BulkColumn::OnOrder && column != BulkColumn::Order &&
        column != BulkColumn::Value && column != BulkColumn::AtRisk)
        return 0;
    QFont bold = ui::font(TextRole::Base); // as changed orders are
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    std::optional<double> largest;
    int rowOfLargest = 0;
    for (int row = 0; row < static_cast<int>(m_model.rows().size()); ++row) {
        const QVariant value = m_model.index(row, section).data(SortRole);
        if (value.isValid() && (!largest || value.toDouble() > *largest)) {
            largest = value.toDouble();
            rowOfLargest = row;
        }
    }
    return largest ? metrics.horizontalAdvance(m_model.index(rowOfLargest, section).data().toString()) +
                         cellMargins
                   : 0;
}

void BulkColumns::widen() {
    if (m_fitted)
        for (int section = 0; section < bulkColumnCount; ++section)
            if (const int needed = numberWidth(section);
                !m_table.isColumnHidden(section) && m_table.columnWidth(section) < needed)
                m_table.setColumnWidth(section, needed);
}

void BulkColumns::showStores(bool shown) {
    if (m_table.isColumnHidden(at(BulkColumn::Store)) != shown)
        return;
    const int width = widthOf(at(BulkColumn::Store)), names = m_table.columnWidth(at(BulkColumn::Product));
    m_table.setColumnHidden(at(BulkColumn::Store), !shown);
    m_table.setColumnWidth(at(BulkColumn::Store), width);
    m_table.setColumnWidth(at(BulkColumn::Product), std::max(names + (shown ? -width : width), leastProduct));
    if (!m_fitted)
        return;
    for (const BulkColumn column : std::exchange(m_madeWay, {}))
        m_table.setColumnHidden(at(column), false);
    makeRoom();
    m_table.setColumnWidth(at(BulkColumn::Product), std::max(inside() - usedByOthers(), narrowestProduct));
}

void BulkColumns::makeRoom() {
    for (const BulkColumn spare : spares)
        if (usedByOthers() + leastProduct > inside() && !m_table.isColumnHidden(at(spare))) {
            m_table.setColumnHidden(at(spare), true);
            m_madeWay.push_back(spare);
        }
}

/// Room of the table beside its scroll bar.
int BulkColumns::inside() const {
    const int scrollBar =
        m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table.verticalScrollBar());
    return m_table.width() - scrollBar - 2 * m_table.frameWidth() - 4;
}

/// Width of all shown columns but the product's.
int BulkColumns::usedByOthers() const {
    int used = 0;
    for (int section = 0; section < bulkColumnCount; ++section)
        if (!m_table.isColumnHidden(section) && section != at(BulkColumn::Product))
            used += m_table.columnWidth(section);
    return used;
}

void BulkColumns::fit() {
    if (m_fitted || m_model.rows().empty())
        return;
    m_fitted = true;
    QHeaderView* header = m_table.horizontalHeader();
    header->setMinimumSectionSize(size::target);
    for (int section = 0; section < bulkColumnCount; ++section)
        m_table.setColumnWidth(section, widthOf(section));
    const int product = std::min(m_table.columnWidth(at(BulkColumn::Product)), widestProduct);
    for (const BulkColumn spare : spares)
        if (usedByOthers() + product > inside())
            m_table.setColumnHidden(at(spare), true);
    m_table.setColumnWidth(at(BulkColumn::Product),
                           std::max(inside() - usedByOthers(), std::min(product, leastProduct)));
    m_viewState.remember(header, QStringLiteral("bulk/products"));
    // Widths from a wider window: the names give way, and what can be spared, so that nothing scrolls
    // sideways.
    makeRoom();
    if (const int left = inside() - usedByOthers(); left < m_table.columnWidth(at(BulkColumn::Product)))
        m_table.setColumnWidth(at(BulkColumn::Product), std::max(left, narrowestProduct));
    addChoices();
}

void BulkColumns::addChoices() {
    for (int section = 0; section < bulkColumnCount; ++section) {
        const auto column = static_cast<BulkColumn>(section);
        if (column == BulkColumn::Status || column == BulkColumn::Product || column == BulkColumn::Open ||
            column == BulkColumn::Tick || column == BulkColumn::Store)
            continue;
        QAction* action = m_toolbar.columnsMenu()->addAction(BulkTableModel::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            m_table.setColumnHidden(section, !shown);
            if (shown && m_table.columnWidth(section) < size::target)
                m_table.resizeColumnToContents(section);
            Q_EMIT changed();
        });
    }
}

} // namespace shelfcast::ui
