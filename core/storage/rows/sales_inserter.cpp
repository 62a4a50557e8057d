#include "storage/rows/sales_inserter.h"

#include <string>

namespace shelfcast::storage {

namespace {

std::string insertInto(const std::string& table, int rows) {
    std::string sql = "INSERT INTO " + table + " (" + salesColumns + ") VALUES ";
    for (int row = 0; row < rows; ++row) {
        sql += row > 0 ? ",(" : "(";
        for (int column = 0; column < salesColumnCount; ++column)
            sql += column > 0 ? ",?" : "?";
        sql += ')';
    }
    return sql;
}

} // namespace

Result<SalesInserter> SalesInserter::prepare(Connection& connection, std::int64_t upload) {
    SHELFCAST_ASSIGN(Statement many,
                     Statement::prepare(connection.handle(), insertInto("sales", rowsPerStatement)));
    SHELFCAST_ASSIGN(Statement one, Statement::prepare(connection.handle(), insertInto("sales", 1)));
    SHELFCAST_ASSIGN(
        Statement shadow,
        Statement::prepare(connection.handle(), std::string("INSERT INTO shadowed_sales (") + salesColumns +
                                                    ", rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                                    "?, ?, ?, ?)"));
    return SalesInserter(std::move(many), std::move(one), std::move(shadow), upload);
}

void SalesInserter::bindRow(Statement& statement, int first, const Pending& pending) const {
    statement.bind(first, pending.store);
    statement.bind(first + 1, pending.product);
    statement.bind(first + 2, pending.row.day());
    statement.bind(first + 3, m_upload);
    for (int i = 0; i < salesNumbers; ++i)
        statement.bindReal(first + 4 + i, pending.row.number[static_cast<std::size_t>(i)]);
    const auto bindText = [&](int parameter, std::int64_t key) {
        if (key < 0)
            statement.bindNull(parameter);
        else
            statement.bind(parameter, key);
    };
    bindText(first + 11, textKey(m_texts.weather, pending.row.weather));
    bindText(first + 12, textKey(m_texts.seasonality, pending.row.seasonality));
}

void SalesInserter::addToHash(const Pending& pending) {
    m_hash += RowHash::of(pending.store, pending.product, pending.row.day(), pending.row.number,
                          textKey(m_texts.weather, pending.row.weather),
                          textKey(m_texts.seasonality, pending.row.seasonality));
}

Result<void> SalesInserter::add(std::int64_t store, std::int64_t product, const SalesRow& row) {
    m_pending.push_back({store, product, row});
    addToHash(m_pending.back());
    if (m_pending.size() < rowsPerStatement)
        return {};
    for (std::size_t i = 0; i < m_pending.size(); ++i)
        bindRow(m_many, static_cast<int>(i) * salesColumnCount + 1, m_pending[i]);
    m_pending.clear();
    return m_many.execute();
}

Result<void> SalesInserter::flush() {
    for (const Pending& pending : m_pending) {
        bindRow(m_one, 1, pending);
        SHELFCAST_TRY(m_one.execute());
    }
    m_pending.clear();
    return {};
}

Result<void> SalesInserter::addShadowed(std::int64_t store, std::int64_t product, const SalesRow& row,
                                        int rule) {
    const Pending pending{store, product, row};
    addToHash(pending);
    bindRow(m_shadow, 1, pending);
    m_shadow.bind(salesColumnCount + 1, rule);
    return m_shadow.execute();
}

} // namespace shelfcast::storage
