#pragma once

#include "domain/days/day_part.h"
#include "domain/days/day_sum.h"
#include "storage/connection/connection.h"
#include "storage/rows/product_facts.h"

#include <cmath>
#include <vector>

namespace shelfcast::storage {

/// shadowed_sales.rule of an overlap.
int ruleOf(DayOverlap overlap);

/// Makes the row of a product's day what the rows of all its uploads come to in their order: a later one
/// replaces what is before it, gives way, or adds to it; units outrank a plan. So a day is the same whichever
/// upload was taken back, in whatever order.
class DayFolder {
public:
    static Result<DayFolder> prepare(Connection& connection);
    /// Rows of the upload `gone` are taken out (0 = of none).
    Result<void> fold(const ProductKey& product, std::int32_t day, std::int64_t gone = 0);
    /// Days of the product on which rows add up or give way, so that fold must decide them.
    Result<std::vector<std::int32_t>> days(const ProductKey& product);

    /// Days on which rows add up or give way and the visible row is not what fold would make.
    Result<std::int64_t> wrongDays(Connection& connection);

    static constexpr int asUpload = 0;
    /// One upload's row of a day.
    struct Part {
        std::int64_t upload = 0;
        int rule = asUpload;
        bool replaces = true; ///< the overlap of its upload
        SalesNumbers number{};
        std::int64_t weather = -1, seasonality = -1;
        bool isPlan() const { return std::isnan(number[SalesNumber::Units]); }
    };

private:
    Result<std::vector<Part>> parts(const ProductKey& product, std::int32_t day, std::int64_t gone);
    DayFolder(Statement days, Statement read, Statement dropSales, Statement dropHidden, Statement show,
              Statement hide)
        : m_days(std::move(days)), m_read(std::move(read)), m_dropSales(std::move(dropSales)),
          m_dropHidden(std::move(dropHidden)), m_show(std::move(show)), m_hide(std::move(hide)) {}
    Statement m_days, m_read, m_dropSales, m_dropHidden, m_show, m_hide;
};

/// SQL that holds for a row `name` of `sales` which is a sum of rows in shadowed_sales, and no row of an
/// upload.
std::string isSum(const std::string& name);

} // namespace shelfcast::storage
