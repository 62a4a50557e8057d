#pragma once

#include "storage/connection/connection.h"
#include "storage/rows/sales_row.h"

#include <vector>

namespace shelfcast::storage {

/// Writes rows into `sales`, many per statement. Rows of one product must come together, by day; `flush`
/// before reading the table.
class SalesInserter {
public:
    static Result<SalesInserter> prepare(Connection& connection, std::int64_t upload);

    /// textKeys: the keys of `texts` for the import's codes of weather and seasonality.
    struct TextKeys {
        std::vector<std::int64_t> weather, seasonality;
    };
    void setTextKeys(TextKeys keys) { m_texts = std::move(keys); }

    Result<void> add(std::int64_t store, std::int64_t product, const SalesRow& row);
    Result<void> flush();
    /// The same row into `shadowed_sales`: another upload's row stays in front of it.
    /// `rule`: of day_fold.
    Result<void> addShadowed(std::int64_t store, std::int64_t product, const SalesRow& row, int rule = 0);
    /// Sum of RowHash over all rows added.
    std::uint64_t rowHash() const { return m_hash; }

private:
    static constexpr int rowsPerStatement = 32;
    struct Pending {
        std::int64_t store, product;
        SalesRow row;
    };
    SalesInserter(Statement many, Statement one, Statement shadow, std::int64_t upload)
        : m_many(std::move(many)), m_one(std::move(one)), m_shadow(std::move(shadow)), m_upload(upload) {}
    void bindRow(Statement& statement, int first, const Pending& pending) const;
    void addToHash(const Pending& pending);
    std::int64_t textKey(const std::vector<std::int64_t>& keys, std::uint32_t code) const {
        return code < keys.size() ? keys[code] : -1;
    }

    Statement m_many, m_one, m_shadow;
    std::int64_t m_upload;
    TextKeys m_texts;
    std::vector<Pending> m_pending;
    std::uint64_t m_hash = 0;
};

} // namespace shelfcast::storage
