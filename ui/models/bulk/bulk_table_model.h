#pragma once

#include "domain/orders/bulk.h"
#include "services/orders/purchase_order_service.h"
#include "ui/models/bulk/bulk_table_groups.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>
#include <map>
#include <set>
#include <unordered_map>

namespace shelfcast::ui {

enum class BulkColumn {
    Tick, ///< in the supplier's order or not
    Status,
    Product,
    Store, ///< where several are shown together
    Category,
    Supplier,
    Stock,
    OnOrder,
    Expected,
    Cover,
    RunsOut,
    Order,
    Value,
    AtRisk,
    Confidence,
    Weeks,
    Open,
};
inline constexpr int bulkColumnCount = static_cast<int>(BulkColumn::Open) + 1;

/// Beside TableRole: what the filter, the grouping and the delegates need.
enum BulkRole { StatusRole = Qt::UserRole + 100, GroupRole, GroupHeaderRole, ChangedRole };

/// By what a row is known: services::rowKey.
std::string keyOf(const BulkRow& row);

/// The products of one bulk prediction, of a store or of all of them. A product is named by its row's key,
/// which is its id where there is one store. SortRole gives raw values (invalid where a value is not known).
/// A refresh changes, removes and adds rows by product; it never resets. Grouped, one heading row per group
/// stands at the end of the source rows; BulkFilterProxy puts it in front of its group.
class BulkTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const BulkResult& result);
    /// Whether the rows are those of several stores.
    bool isOfSeveralStores() const { return m_severalStores; }
    void setGroupBy(GroupBy groupBy);
    GroupBy groupBy() const { return m_groups.by(); }
    /// What was decided: a line of an order keeps its quantity, value, state and place.
    void setBasket(const services::OrderBasket& basket);
    const services::OrderBasket& basket() const { return m_basket; }
    /// What tells the time; the user's own clock unless a test says otherwise.
    void setClock(std::function<QDateTime()> clock);
    /// The time went on: what the headings say of it is read again.
    void readClock();
    QDateTime now() const { return m_clock(); }
    /// Planning date of the result.
    Day date() const { return m_date; }
    /// Where the product's order stands; nullptr = in none.
    const services::DecidedLine* decidedOf(const std::string& key) const;
    /// What is ordered of the product, and what that is worth: as decided, else as recommended.
    double orderOf(const BulkRow& row) const;
    std::optional<double> valueOf(const BulkRow& row) const;
    /// Whether the product stands in an order that can still be filled.
    bool isTicked(const std::string& key) const;
    /// Shows the ticks at once, until the next basket.
    void showTicked(const std::vector<std::string>& productIds, bool ticked);
    /// Products of a group's heading.
    std::vector<std::string> productsOf(const QModelIndex& heading) const;
    /// Shows another order at once, until the next result: the planner's quantity, approved or not. `edit`
    /// nullopt = back to the recommended one.
    void showPlanned(const std::string& productId, double units, const std::optional<PlannerOrder>& planner);

    const std::vector<BulkRow>& rows() const { return m_rows; }
    const std::string& currency() const { return m_currency; }
    /// nullptr for a group's heading.
    const BulkRow* rowAt(const QModelIndex& index) const;
    int rowOf(const std::string& key) const;      ///< -1 where there is none
    QString nameOf(const std::string& key) const; ///< its name, else its id
    /// Where the row's group stands among the groups, in the user's alphabet; what belongs to none comes
    /// last.
    int groupRank(int row) const { return m_groups.rank(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static QString columnTitle(BulkColumn column);

private:
    void updateGroups();
    void readPlaces();
    void updateScale();

    std::vector<BulkRow> m_rows;
    BulkTableGroups m_groups{*this};
    std::unordered_map<std::string, int> m_places; ///< of the rows, by key
    bool m_severalStores = false;
    std::string m_currency;
    services::OrderBasket m_basket;
    std::map<std::string, bool> m_pending; ///< ticks that are being stored
    Day m_date;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTime(); };
    double m_highest = 1; ///< top of the range bars' scale, units of 7 days
};

} // namespace shelfcast::ui
