#include "storage/rows/day_fold.h"

#include "storage/rows/sales_row.h"

#include <cmath>

namespace shelfcast::storage {

namespace {

constexpr int asUpload = DayFolder::asUpload, adds = 1, givesWay = 2;

void bindKey(Statement& statement, const ProductKey& product, std::int32_t day) {
    statement.bind(1, product.first);
    statement.bind(2, product.second);
    statement.bind(3, day);
}

void bindRow(Statement& statement, const ProductKey& product, std::int32_t day, const DayFolder::Part& part) {
    bindKey(statement, product, day);
    statement.bind(4, part.upload);
    for (int i = 0; i < salesNumbers; ++i)
        statement.bindReal(5 + i, part.number[static_cast<std::size_t>(i)]);
    const auto bindText = [&](int parameter, std::int64_t key) {
        if (key < 0)
            statement.bindNull(parameter);
        else
            statement.bind(parameter, key);
    };
    bindText(12, part.weather);
    bindText(13, part.seasonality);
}

/// What stands of the parts, in their order: one of them, or several that add up.
std::vector<std::size_t> standing(const std::vector<DayFolder::Part>& parts) {
    std::vector<std::size_t> stand;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const DayFolder::Part& part = parts[i];
        if (stand.empty()) {
            stand = {i};
            continue;
        }
        const bool planStands = parts[stand.back()].isPlan();
        if (part.isPlan() != planStands) {
            if (planStands)
                stand = {i};
        } else if (part.rule == adds && !planStands) {
            stand.push_back(i);
        } else if (part.rule == adds || (part.rule == asUpload && part.replaces)) {
            stand = {i};
        }
    }
    return stand;
}

/// The last of those that stand, with the numbers of all of them.
DayFolder::Part sumOf(const std::vector<DayFolder::Part>& parts, const std::vector<std::size_t>& stand) {
    DayFolder::Part visible = parts[stand.back()];
    if (stand.size() == 1)
        return visible;
    DaySum sum;
    for (const std::size_t i : stand) {
        sum.add(parts[i].number);
        if (parts[i].weather >= 0)
            visible.weather = parts[i].weather;
        if (parts[i].seasonality >= 0)
            visible.seasonality = parts[i].seasonality;
    }
    visible.number = sum.sum(RepeatedRows::Add);
    return visible;
}

} // namespace

int ruleOf(DayOverlap overlap) {
    return overlap == DayOverlap::Complete ? adds : overlap == DayOverlap::Keep ? givesWay : asUpload;
}

std::string isSum(const std::string& name) {
    return "EXISTS (SELECT 1 FROM shadowed_sales h WHERE h.store = " + name +
           ".store AND h.product = " + name + ".product AND h.day = " + name + ".day AND h.upload = " + name +
           ".upload)";
}

Result<DayFolder> DayFolder::prepare(Connection& connection) {
    const auto make = [&](const std::string& sql) { return Statement::prepare(connection.handle(), sql); };
    const std::string columns = salesColumns, key = " WHERE store = ?1 AND product = ?2 AND day = ?3";
    SHELFCAST_ASSIGN(Statement days,
                     make("SELECT DISTINCT day FROM shadowed_sales WHERE store = ?1 AND product "
                          "= ?2 AND rule <> 0 ORDER BY day"));
    SHELFCAST_ASSIGN(
        Statement read,
        make("SELECT r.upload, r.rule, coalesce(u.overlap, 'replace') <> 'keep', r.units, r.price, "
             "r.discount, "
             "r.promotion, "
             "r.competitor_price, r.inventory, r.units_ordered, r.weather, r.seasonality FROM (SELECT " +
             columns + ", rule FROM shadowed_sales" + key + " UNION ALL SELECT " + columns +
             ", 0 FROM sales s" + key + " AND NOT " + isSum("s") +
             ") r LEFT JOIN uploads u ON u.id = r.upload ORDER BY r.upload"));
    SHELFCAST_ASSIGN(Statement dropSales, make("DELETE FROM sales" + key));
    SHELFCAST_ASSIGN(Statement dropHidden, make("DELETE FROM shadowed_sales" + key));
    SHELFCAST_ASSIGN(Statement show, make("INSERT INTO sales (" + columns +
                                          ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    SHELFCAST_ASSIGN(Statement hide, make("INSERT INTO shadowed_sales (" + columns +
                                          ", rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return DayFolder(std::move(days), std::move(read), std::move(dropSales), std::move(dropHidden),
                     std::move(show), std::move(hide));
}

Result<std::vector<std::int32_t>> DayFolder::days(const ProductKey& product) {
    std::vector<std::int32_t> days;
    m_days.bind(1, product.first);
    m_days.bind(2, product.second);
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, m_days.step());
        if (!isRow)
            break;
        days.push_back(static_cast<std::int32_t>(m_days.integer(0)));
    }
    m_days.reset();
    return days;
}

Result<std::vector<DayFolder::Part>> DayFolder::parts(const ProductKey& product, std::int32_t day,
                                                      std::int64_t gone) {
    std::vector<Part> parts;
    bindKey(m_read, product, day);
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, m_read.step());
        if (!isRow)
            break;
        Part part;
        part.upload = m_read.integer(0);
        part.rule = static_cast<int>(m_read.integer(1));
        part.replaces = m_read.integer(2) != 0;
        for (int i = 0; i < salesNumbers; ++i)
            part.number[static_cast<std::size_t>(i)] = m_read.real(3 + i);
        part.weather = m_read.isNull(10) ? -1 : m_read.integer(10);
        part.seasonality = m_read.isNull(11) ? -1 : m_read.integer(11);
        if (part.upload != gone)
            parts.push_back(part);
    }
    m_read.reset();
    return parts;
}

Result<void> DayFolder::fold(const ProductKey& product, std::int32_t day, std::int64_t gone) {
    SHELFCAST_ASSIGN(const auto all, parts(product, day, gone));
    for (Statement* drop : {&m_dropSales, &m_dropHidden}) {
        bindKey(*drop, product, day);
        SHELFCAST_TRY(drop->execute());
    }
    if (all.empty())
        return {};
    const auto stand = standing(all);
    bindRow(m_show, product, day, sumOf(all, stand));
    SHELFCAST_TRY(m_show.execute());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (stand.size() == 1 && i == stand.front())
            continue;
        bindRow(m_hide, product, day, all[i]);
        m_hide.bind(14, all[i].rule);
        SHELFCAST_TRY(m_hide.execute());
    }
    return {};
}

Result<std::int64_t> DayFolder::wrongDays(Connection& connection) {
    SHELFCAST_ASSIGN(Statement days,
                     Statement::prepare(connection.handle(), "SELECT DISTINCT store, product, day FROM "
                                                             "shadowed_sales WHERE rule <> 0"));
    SHELFCAST_ASSIGN(
        Statement visible,
        Statement::prepare(connection.handle(),
                           "SELECT upload, units, price, discount, promotion, competitor_price, inventory, "
                           "units_ordered FROM sales WHERE store = ?1 AND product = ?2 AND day = ?3"));
    std::int64_t wrong = 0;
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, days.step());
        if (!isRow)
            return wrong;
        const ProductKey product(days.integer(0), days.integer(1));
        const auto day = static_cast<std::int32_t>(days.integer(2));
        SHELFCAST_ASSIGN(const auto all, parts(product, day, 0));
        bindKey(visible, product, day);
        SHELFCAST_ASSIGN(bool right, visible.step());
        if (right) {
            const Part sum = sumOf(all, standing(all));
            right = visible.integer(0) == sum.upload;
            for (int i = 0; i < salesNumbers; ++i) {
                const double value = visible.real(1 + i), wanted = sum.number[static_cast<std::size_t>(i)];
                right = right && (value == wanted || (std::isnan(value) && std::isnan(wanted)));
            }
        }
        wrong += right ? 0 : 1;
        visible.reset();
    }
}

} // namespace shelfcast::storage
