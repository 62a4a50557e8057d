#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace shelfcast::ui {

/// A table in the house's look: rows of 32 px, no grid, whole rows selected, Ctrl+C copies the selected rows
/// as tab separated text, and a focus frame from the keyboard.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
    void copySelection() const;
    /// Every column as wide as its title and cells want, and `giving` with the rest of the table's width,
    /// but at least its title and what fits of short cells, such as days: else nothing scrolls sideways.
    /// Cells that `giving` has no room for are cut and shown as a tool tip.
    void fitColumns(int giving, int spare = 0);
    /// What `giving` keeps at least, after fitColumns().
    int leastOfGiving() const { return m_givingLeast; }
    /// What stands in the place of rows where it is known that there are none.
    void setEmptyText(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void giveTheRest();
    QString m_emptyText;
    int m_giving = -1,
        m_givingLeast = 0; ///< column, and its least width; -1: fitColumns was not asked
};

/// Paints a pill for the look that the model hands out under `PillRole` (a PillLook in a QVariant).
enum TableRole {
    SortRole = Qt::UserRole + 1,
    PillRole,
    SparklineRole,
    RangeRole,
    IdRole,
    HeadingRole,
    NameRole,
    CodeRole
};

/// What a heading over a group of rows says.
struct TableHeading {
    QString title, words, amount;       ///< amount at the right
    bool isShort = false;               ///< the amount is less than it should be
    std::optional<Qt::CheckState> tick; ///< nullopt = there is nothing to tick
};

/// A cell without the style's own focus box: the selected row and the table's frame show where the keyboard
/// is.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Paints the tick of a row, or its icon; and headings (HeadingRole) over the whole row.
class TickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Where the tick is, from the cell's left.
    static constexpr int tickWidth = 36;
};

/// Paints NameRole, and CodeRole small beside it.
class NameDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

class PillDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Paints the values of `SparklineRole` (QList<double>).
class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// Paints `RangeRole` (QList<double>: low, expected, high, top of scale) as a thin bar with the text beside
/// it.
class RangeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace shelfcast::ui

Q_DECLARE_METATYPE(shelfcast::ui::TableHeading)
