#include "storage/panel/sales_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"
#include "storage/panel/panel_loader.h"

#include <QCryptographicHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace shelfcast::storage {

namespace {

struct Keys {
    std::int64_t store = 0, product = 0;
};

Result<std::int64_t> findStore(Connection& connection, const std::string& storeId) {
    std::int64_t key = 0;
    SHELFCAST_ASSIGN(const int rows, query(connection, "SELECT key FROM stores WHERE id = ?", {storeId},
                                           [&](const Row& row) { key = row.integer(0); }));
    if (rows == 0)
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoStore, {storeId}));
    return key;
}

Result<Keys> findProduct(Connection& connection, const std::string& storeId, const std::string& productId) {
    Keys keys;
    SHELFCAST_ASSIGN(keys.store, findStore(connection, storeId));
    SHELFCAST_ASSIGN(const int rows,
                     query(connection, "SELECT key FROM products WHERE store = ? AND id = ?",
                           {keys.store, productId}, [&](const Row& row) { keys.product = row.integer(0); }));
    if (rows == 0)
        return fail(ErrorCode::NotFound, "Store " + storeId + " has no product " + productId + ".");
    return keys;
}

/// Units of the seven days up to each point; days without a row count nothing, unknown days make it unknown.
void addWeekSums(std::vector<HistoryPoint>& points) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        while (points[i].date - points[begin].date >= 7)
            ++begin;
        double sum = 0;
        bool known = true;
        for (std::size_t k = begin; k <= i; ++k) {
            known = known && points[k].unitsSold;
            sum += points[k].unitsSold.value_or(0);
        }
        if (known)
            points[i].unitsSold7d = sum;
    }
}

} // namespace

Result<std::vector<HistoryPoint>> SalesRepository::history(const std::string& storeId,
                                                           const std::string& productId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const Keys keys, findProduct(*connection, storeId, productId));
    std::vector<HistoryPoint> points;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT s.day, s.units, h.predicted, s.inventory, s.price, s.discount FROM sales s LEFT JOIN "
              "model_holdout h ON h.model = (SELECT key FROM models WHERE store = ? AND state = 'active') "
              "AND h.product = ? AND h.day = s.day WHERE s.store = ? AND s.product = ? AND s.units IS NOT "
              "NULL ORDER BY s.day",
              {storeId, productId, keys.store, keys.product}, [&](const Row& row) {
                  HistoryPoint point;
                  point.date = row.day(0);
                  point.unitsSold = row.optionalReal(1);
                  point.predicted = row.optionalReal(2);
                  point.inventoryLevel = row.optionalReal(3);
                  point.price = row.optionalReal(4);
                  point.discount = row.optionalReal(5);
                  points.push_back(point);
              }));
    addWeekSums(points);
    return points;
}

Result<std::map<std::string, SalesRepository::LastKnown>>
SalesRepository::lastKnown(const std::string& storeId, Day day) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const std::int64_t store, findStore(*connection, storeId));
    const auto last = [](const std::string& column) {
        return "(SELECT s." + column +
               " FROM sales s WHERE s.store = p.store AND s.product = p.key AND s.day <= ? AND s." + column +
               " IS NOT NULL ORDER BY s.day DESC LIMIT 1)";
    };
    std::map<std::string, LastKnown> known;
    SHELFCAST_TRY(query(
        *connection,
        "SELECT p.id, " + last("inventory") + ", " + last("price") + " FROM products p WHERE p.store = ?",
        {static_cast<std::int64_t>(day.number()), static_cast<std::int64_t>(day.number()), store},
        [&](const Row& row) {
            const LastKnown facts{row.optionalReal(1), row.optionalReal(2)};
            if (facts.inventoryLevel || facts.price)
                known.emplace(row.text(0), facts);
        }));
    return known;
}

Result<std::vector<HistoryPoint>> SalesRepository::storeHistory(const std::string& storeId,
                                                                const std::string& category, Day from) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const std::int64_t store, findStore(*connection, storeId));
    // Scans in key order and adds up by day here: grouping in SQL would sort every row.
    SHELFCAST_ASSIGN(
        Statement scan,
        Statement::prepare(
            connection->handle(),
            "SELECT s.day, s.units, s.price FROM products p JOIN sales s ON s.store = p.store AND "
            "s.product = p.key AND s.day >= ? WHERE p.store = ? AND (? = '' OR coalesce(p.category, "
            "p.sales_category) = ?) AND s.units IS NOT NULL"));
    scan.bind(1, from.number());
    scan.bind(2, store);
    scan.bindText(3, category);
    scan.bindText(4, category);
    struct Total {
        double units = 0, predicted = 0, money = 0;
        int products = 0, predictions = 0;
    };
    std::map<std::int64_t, Total> days;
    auto last = days.end();
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, scan.step());
        if (!isRow)
            break;
        const std::int64_t day = scan.integer(0);
        // Rows of one product come by day: the next day is mostly the next one in the map.
        if (last != days.end())
            ++last;
        if (last == days.end() || last->first != day)
            last = days.try_emplace(day).first;
        const double units = scan.real(1);
        last->second.units += units;
        if (units != 0) // NaN where a price is not known, and stays so
            last->second.money += units * scan.real(2);
        ++last->second.products;
    }
    SHELFCAST_TRY(
        query(*connection,
              "SELECT h.day, sum(h.predicted), count(*) FROM model_holdout h JOIN products p ON p.id = "
              "h.product AND p.store = ? WHERE h.model = (SELECT key FROM models WHERE store = ? AND state "
              "= 'active') AND (? = '' OR coalesce(p.category, p.sales_category) = ?) GROUP BY h.day",
              {store, storeId, category, category}, [&](const Row& row) {
                  if (const auto day = days.find(row.integer(0)); day != days.end()) {
                      day->second.predicted = row.real(1);
                      day->second.predictions = static_cast<int>(row.integer(2));
                  }
              }));
    std::vector<HistoryPoint> points;
    for (const auto& [day, total] : days) {
        HistoryPoint point;
        point.date = Day(static_cast<std::int32_t>(day));
        point.unitsSold = total.units;
        if (total.units > 0 && std::isfinite(total.money))
            point.price = total.money / total.units;
        if (total.predictions > 0 && total.predictions >= total.products)
            point.predicted = total.predicted;
        points.push_back(point);
    }
    addWeekSums(points);
    return points;
}

Result<std::vector<SalesRecord>> SalesRepository::records(const std::string& storeId,
                                                          const std::string& productId, Day first,
                                                          Day last) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const Keys keys, findProduct(*connection, storeId, productId));
    std::vector<SalesRecord> records;
    SHELFCAST_TRY(query(*connection,
                        "SELECT s.day, s.units, s.price, s.discount, s.promotion, s.competitor_price, "
                        "s.inventory, s.units_ordered, "
                        "coalesce(w.text, ''), coalesce(n.text, ''), coalesce(p.category, p.sales_category, "
                        "''), t.region FROM sales "
                        "s JOIN products p ON p.key = s.product JOIN stores t ON t.key = s.store LEFT JOIN "
                        "texts w ON w.key = "
                        "s.weather LEFT JOIN texts n ON n.key = s.seasonality WHERE s.store = ? AND "
                        "s.product = ? AND s.day BETWEEN ? "
                        "AND ? ORDER BY s.day",
                        {keys.store, keys.product, first, last}, [&](const Row& row) {
                            SalesRecord record;
                            record.storeId = storeId;
                            record.productId = productId;
                            record.date = row.day(0);
                            record.unitsSold =
                                row.isNull(1) ? std::numeric_limits<double>::quiet_NaN() : row.real(1);
                            record.price = row.optionalReal(2);
                            record.discount = row.optionalReal(3);
                            record.promotion = row.optionalReal(4);
                            record.competitorPrice = row.optionalReal(5);
                            record.inventoryLevel = row.optionalReal(6);
                            record.unitsOrdered = row.optionalReal(7);
                            record.weather = row.text(8);
                            record.seasonality = row.text(9);
                            record.category = row.text(10);
                            record.region = row.text(11);
                            records.push_back(std::move(record));
                        }));
    return records;
}

Result<std::optional<Day>> SalesRepository::lastDay(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const Grain grain, grainOfSales(*connection, storeId));
    return lastDayOfSales(*connection, storeId, grain);
}

Result<std::vector<double>> SalesRepository::lastUnits(const std::string& storeId,
                                                       const std::string& productId, int count) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<double> units;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT units FROM sales WHERE (store, product) = (SELECT p.store, p.key FROM products p "
              "JOIN stores s ON s.key = p.store WHERE s.id = ? AND p.id = ?) AND units <> 0 ORDER BY "
              "day DESC LIMIT ?",
              {storeId, productId, count}, [&](const Row& row) { units.push_back(row.real(0)); }));
    return units;
}

Result<Grain> SalesRepository::detectGrain(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return grainOfSales(*connection, storeId);
}

Result<Panel> SalesRepository::loadPanel(const PanelRequest& request, const JobContext& job) const {
    return PanelLoader(m_database, request, job).load();
}

Result<std::string> SalesRepository::contentHash() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(
        Statement scan,
        Statement::prepare(connection->handle(),
                           "SELECT t.id, p.id, s.day, s.units, s.price, s.discount, s.promotion, "
                           "s.competitor_price, s.inventory, s.units_ordered, w.text, n.text FROM stores t "
                           "CROSS JOIN products p ON p.store = t.key CROSS JOIN sales s ON s.store = "
                           "p.store AND s.product = p.key LEFT JOIN texts w ON w.key = s.weather LEFT JOIN "
                           "texts n ON n.key = s.seasonality ORDER BY t.id, p.id, s.day"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, scan.step());
        if (!isRow)
            break;
        std::string line = scan.text(0) + '\n' + scan.text(1) + '\n' + std::to_string(scan.integer(2));
        for (int column = 3; column < 10; ++column)
            line += scan.isNull(column)
                        ? "\n"
                        : '\n' + std::to_string(std::bit_cast<std::uint64_t>(scan.real(column) + 0.0));
        line += '\n' + scan.text(10) + '\n' + scan.text(11) + '\n';
        hash.addData(QByteArray::fromStdString(line));
    }
    return hash.result().toHex().toStdString();
}

} // namespace shelfcast::storage
