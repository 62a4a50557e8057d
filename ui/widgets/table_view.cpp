#include "ui/widgets/table_view.h"

#include "ui/charts/sparkline.h"
#include "ui/theme/icons.h"
#include "ui/widgets/status_pill.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int titleMargins = 12, cellMargins = 14, sortMark = 16, rowsMeasured = 200, readableNames = 120;

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option) {
    QStyleOptionViewItem empty(option);
    empty.text.clear();
    empty.icon = {};
    empty.state &= ~QStyle::State_HasFocus;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}
} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setMinimumSectionSize(size::target);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
}

void TableView::copySelection() const {
    if (!selectionModel())
        return;
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < model()->columnCount(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TableView::fitColumns(int giving, int spare) {
    QHeaderView* header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(giving, QHeaderView::Interactive);
    const QFontMetrics plain(font());
    QFont demiBold = font();
    demiBold.setWeight(QFont::DemiBold);
    const QFontMetrics bold(demiBold);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const bool marked = isSortingEnabled() && header->sortIndicatorSection() == column;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        int width = bold.horizontalAdvance(title) + titleMargins + (marked ? sortMark : 0);
        for (int row = 0; row < std::min(model()->rowCount(), rowsMeasured); ++row) {
            const QModelIndex index = model()->index(row, column);
            const bool isBold = index.data(Qt::FontRole).isValid();
            width = std::max(width, (isBold ? bold : plain).horizontalAdvance(index.data().toString()) +
                                        cellMargins);
        }
        setColumnWidth(column, width + spare);
        if (column == giving)
            m_givingLeast =
                std::min(width, std::max(bold.horizontalAdvance(title) + titleMargins, readableNames));
    }
    m_giving = giving;
    giveTheRest();
}

void TableView::giveTheRest() {
    if (m_giving < 0 || !model() || m_giving >= model()->columnCount())
        return;
    QHeaderView* header = horizontalHeader();
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_giving && !isColumnHidden(column))
            others += columnWidth(column);
    const bool fits = viewport()->width() - others >= m_givingLeast;
    header->setSectionResizeMode(m_giving, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        setColumnWidth(m_giving, m_givingLeast);
}

void TableView::resizeEvent(QResizeEvent* event) {
    giveTheRest();
    QTableView::resizeEvent(event);
}

void TableView::setEmptyText(const QString& words) {
    m_emptyText = words;
    setAccessibleDescription(model() && model()->rowCount() == 0 ? words : QString());
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(color(Token::Muted));
    painter.drawText(viewport()->rect().marginsRemoved({cellMargins, 0, cellMargins, 0}),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    // A number is never cut to its first digits: rather it is written smaller.
    const int room = option->rect.width() - 8;
    if (!(option->displayAlignment & Qt::AlignRight) || room <= 0)
        return;
    constexpr double smallest = 6;
    while (option->font.pointSizeF() > smallest &&
           QFontMetrics(option->font).horizontalAdvance(option->text) > room)
        option->font.setPointSizeF(option->font.pointSizeF() - 0.5);
    option->fontMetrics = QFontMetrics(option->font);
}

namespace {
void paintTick(QPainter* painter, const QRect& area, Qt::CheckState state) {
    QRectF box(0, 0, size::icon, size::icon);
    box.moveCenter(QRectF(area).center());
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = state != Qt::Unchecked;
    painter->setPen(QPen(color(on ? Token::Accent : Token::Muted), 1.2));
    painter->setBrush(color(on ? Token::Accent : Token::Surface));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (state == Qt::Checked)
        icon(QStringLiteral("check"), Token::OnAccent).paint(painter, box.adjusted(1, 1, -1, -1).toRect());
    else if (on)
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2),
                          color(Token::OnAccent));
}

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const TableHeading& heading) {
    painter->fillRect(option.rect, color(Token::Window));
    // What is seen of the row: a heading does not scroll sideways out of sight.
    QRect seen = option.rect;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        seen = seen.intersected(view->viewport()->rect());
    if (heading.tick)
        paintTick(painter, QRect(option.rect.left(), seen.top(), TickDelegate::tickWidth, seen.height()),
                  *heading.tick);
    QRect area = seen.adjusted(TickDelegate::tickWidth, 0, -space::m, 0);
    QFont bold = font(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    const QFont small = font(TextRole::Caption);
    const QFontMetrics boldMetrics(bold), smallMetrics(small);
    painter->setFont(small);
    painter->setPen(color(heading.isShort ? Token::Low : Token::Text));
    const int amount = smallMetrics.horizontalAdvance(heading.amount);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, heading.amount);
    area.setRight(area.right() - amount - space::l);
    painter->setFont(bold);
    painter->setPen(color(Token::Text));
    const int least =
        std::max(area.width() / 3, area.width() - smallMetrics.horizontalAdvance(heading.words));
    const QString title = boldMetrics.elidedText(heading.title, Qt::ElideRight, least);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
    area.setLeft(area.left() + boldMetrics.horizontalAdvance(title) + space::m);
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(heading.words, Qt::ElideRight, area.width()));
}
} // namespace

void TickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    if (const QVariant heading = index.data(HeadingRole); heading.isValid()) {
        paintHeading(painter, option, heading.value<TableHeading>());
    } else {
        paintBackground(painter, option);
        const QVariant tick = index.data(Qt::CheckStateRole);
        if (tick.isValid()) {
            paintTick(painter, option.rect, tick.value<Qt::CheckState>());
        } else {
            QRect box(0, 0, size::icon, size::icon);
            box.moveCenter(option.rect.center());
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, box);
        }
    }
    painter->restore();
}

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    paintBackground(painter, option);
    painter->save();
    QRect area = option.rect.adjusted(6, 0, -6, 0);
    const QFontMetrics metrics(option.font);
    const QString name = index.data(NameRole).toString(), code = index.data(CodeRole).toString();
    painter->setFont(option.font);
    painter->setPen(color(Token::Text));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(name, Qt::ElideRight, area.width()));
    const QFont small = font(TextRole::Caption);
    const int gap = metrics.horizontalAdvance(name) + space::s;
    if (!code.isEmpty() && gap + QFontMetrics(small).horizontalAdvance(code) <= area.width()) {
        painter->setFont(small);
        painter->setPen(color(Token::Muted));
        painter->drawText(area.adjusted(gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, code);
    }
    painter->restore();
}

void PillDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    paintBackground(painter, option);
    const QVariant look = index.data(PillRole);
    if (look.isValid())
        paintPill(*painter, QRectF(option.rect).adjusted(6, 0, -2, 0), look.value<PillLook>());
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant look = index.data(PillRole);
    return look.isValid() ? pillSize(look.value<PillLook>()) + QSize(12, 4)
                          : QStyledItemDelegate::sizeHint(option, index);
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    paintBackground(painter, option);
    const auto values = index.data(SparklineRole).value<QList<double>>();
    paintSparkline(*painter, QRectF(option.rect).adjusted(6, 4, -6, -4), {values.begin(), values.end()},
                   Token::Muted);
}

void RangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    paintBackground(painter, option);
    const auto values = index.data(RangeRole).value<QList<double>>();
    QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
    painter->save();
    painter->setPen(color(Token::Text));
    const QString text = index.data().toString();
    const double wide = QFontMetricsF(option.font).horizontalAdvance(QStringLiteral("00,000")) + 4;
    painter->drawText(QRectF(area.left(), area.top(), wide, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                      text);
    painter->restore();
    if (values.size() == 4)
        paintRangeBar(*painter, area.adjusted(wide + 8, 0, 0, 0), values[0], values[1], values[2], values[3]);
}

} // namespace shelfcast::ui
