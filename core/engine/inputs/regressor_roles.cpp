#include "engine/inputs/regressor_roles.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

namespace shelfcast::engine {

namespace {

bool contains(const std::string& name, std::string_view word) {
    std::string lower;
    for (const char c : name)
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return lower.find(word) != std::string::npos;
}

struct Range {
    double least = 0, most = 0;
    bool any = false, movesInTime = false;
};

Range rangeOf(const Matrix<float>& values, std::size_t steps) {
    Range range;
    double spread = 0;
    for (std::size_t i = 0; i < values.rows(); ++i) {
        double sum = 0, squares = 0;
        int count = 0;
        const auto row = values.row(i);
        for (std::size_t t = 0; t < row.size(); ++t) {
            const double v = row[t];
            if (!std::isfinite(v))
                continue;
            range.least = range.any ? std::min(range.least, v) : v;
            range.most = range.any ? std::max(range.most, v) : v;
            range.any = true;
            if (t < steps) {
                sum += v;
                squares += v * v;
                ++count;
            }
        }
        if (count > 1) {
            const double mean = sum / count, variance = squares / count - mean * mean;
            if (variance > 1e-12 * (1 + mean * mean))
                spread += std::sqrt(variance);
        }
    }
    range.movesInTime = spread > 1e-9 * static_cast<double>(values.rows());
    return range;
}

/// Share of the (group, step) cells with two members or more in which the members differ.
double differingShare(const Matrix<float>& values, const std::vector<int>& group) {
    const int groups = group.empty() ? 0 : *std::ranges::max_element(group) + 1;
    std::vector<double> count(static_cast<std::size_t>(groups)), sum(count), squares(count);
    std::size_t cells = 0, differing = 0;
    // A few hundred steps tell; a stride of no whole week or year.
    const std::size_t stride = values.columns() > 600 ? 5 : 1;
    for (std::size_t t = 0; t < values.columns(); t += stride) {
        std::ranges::fill(count, 0.0);
        std::ranges::fill(sum, 0.0);
        std::ranges::fill(squares, 0.0);
        for (std::size_t i = 0; i < values.rows(); ++i) {
            const double v = values(i, t);
            if (!std::isfinite(v))
                continue;
            const auto g = static_cast<std::size_t>(group[i]);
            count[g] += 1;
            sum[g] += v;
            squares[g] += v * v;
        }
        for (std::size_t g = 0; g < count.size(); ++g) {
            if (count[g] < 2)
                continue;
            ++cells;
            const double mean = sum[g] / count[g];
            if (squares[g] / count[g] - mean * mean > 1e-8 * (1 + mean * mean))
                ++differing;
        }
    }
    return cells ? static_cast<double>(differing) / static_cast<double>(cells) : 0.0;
}

bool hasPlan(const Panel& panel, const Regressor& regressor) {
    if (regressor.reach)
        return *regressor.reach > 0;
    if (!regressor.knownAhead.value_or(true))
        return false;
    for (std::size_t i = 0; i < regressor.values.rows(); ++i) {
        const auto future = regressor.values.row(i).subspan(panel.sales.columns());
        if (std::ranges::any_of(future, [](float v) { return std::isfinite(v); }))
            return true;
    }
    return false;
}

/// Squared correlation of the column with the sales, both less their series' means, over at most
/// `mostSeries` series spread over the panel.
double sharedVariance(const Matrix<float>& values, const Matrix<float>& sales) {
    constexpr std::size_t mostSeries = 200;
    const std::size_t stride = std::max<std::size_t>(sales.rows() / mostSeries, 1);
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < sales.rows(); i += stride) {
        double count = 0, sumX = 0, sumY = 0, squaresX = 0, squaresY = 0, products = 0;
        for (std::size_t t = 0; t < sales.columns(); ++t) {
            const double x = values(i, t), y = sales(i, t);
            if (!std::isfinite(x) || !std::isfinite(y))
                continue;
            count += 1;
            sumX += x;
            sumY += y;
            squaresX += x * x;
            squaresY += y * y;
            products += x * y;
        }
        if (count < 2)
            continue;
        xx += squaresX - sumX * sumX / count;
        yy += squaresY - sumY * sumY / count;
        xy += products - sumX * sumY / count;
    }
    return xx > 1e-9 && yy > 1e-9 ? xy * xy / (xx * yy) : 0;
}

bool givesSalesAway(const Matrix<float>& values, const Matrix<float>& sales) {
    constexpr double leastCorrelation = 0.97;
    constexpr std::size_t fewValues = 20;
    if (sharedVariance(values, sales) <= leastCorrelation * leastCorrelation)
        return false;
    std::set<float> distinct;
    for (const float value : values.values()) {
        if (std::isfinite(value))
            distinct.insert(value);
        if (distinct.size() > fewValues)
            return true;
    }
    return false;
}

/// See discountUnit.
int discountUnitOf(const Panel& panel, const Matrix<float>& price, const Matrix<float>& discount) {
    const Range range = rangeOf(discount, panel.sales.columns());
    if (!range.any || range.least < 0 || range.most <= 0 || range.most >= 100)
        return 0;
    const int unit = range.most > 1 ? 100 : 1;
    double alone = 0, together = 0;
    for (std::size_t i = 0; i < price.rows(); ++i)
        for (std::size_t t = 1; t < panel.sales.columns(); ++t) {
            const float now = discount(i, t), before = discount(i, t - 1);
            if (now == before || !std::isfinite(now) || !std::isfinite(before))
                continue;
            const double change = std::log1p(-now / unit) - std::log1p(-before / unit);
            const double ofPrice = std::log(price(i, t)) - std::log(price(i, t - 1));
            if (!std::isfinite(change) || !std::isfinite(ofPrice))
                continue;
            alone += std::abs(ofPrice);
            together += std::abs(ofPrice - change);
        }
    return alone < together ? unit : 0;
}

const StaticAttribute* departmentOf(const Panel& panel) {
    for (const char* name : {"dept", "department", "category", "family"})
        if (const StaticAttribute* found = panel.findStatic(name))
            return found;
    return nullptr;
}

int levelsOf(const std::vector<int>& code) {
    return code.empty() ? 0 : *std::ranges::max_element(code) + 1;
}

} // namespace

std::vector<int> competitionGroups(const Panel& panel) {
    const StaticAttribute* store = panel.findStatic("store");
    const StaticAttribute* department = departmentOf(panel);
    std::map<std::pair<int, int>, int> index;
    std::vector<int> group(panel.seriesCount());
    for (std::size_t i = 0; i < group.size(); ++i) {
        const std::pair key{store ? store->code[i] : 0, department ? department->code[i] : 0};
        group[i] = index.try_emplace(key, static_cast<int>(index.size())).first->second;
    }
    return group;
}

std::vector<int> shapeGroups(const Panel& panel) {
    if (const StaticAttribute* department = departmentOf(panel); department && levelsOf(department->code) > 1)
        return department->code;
    const StaticAttribute* item = panel.findStatic("item");
    if (item && levelsOf(item->code) > 1 && levelsOf(item->code) < static_cast<int>(panel.seriesCount()))
        return item->code;
    return {};
}

Plans plansOf(const Panel& panel) {
    Plans plans;
    for (const Regressor& regressor : panel.regressors)
        if (hasPlan(panel, regressor))
            (givesSalesAway(regressor.values, panel.sales) ? plans.leaking : plans.usable)
                .push_back(regressor.name);
    return plans;
}

std::vector<RegressorRole> detectRoles(const Panel& panel) {
    const std::vector<int> group = competitionGroups(panel);
    const auto steps = panel.sales.columns();
    std::vector<RegressorRole> roles;
    bool ownFound = false;
    for (const Regressor& regressor : panel.regressors) {
        const Matrix<float>& values = regressor.values;
        RegressorRole role;
        role.name = regressor.name;
        role.knownAhead = hasPlan(panel, regressor);
        role.reach = regressor.reach;
        if (role.knownAhead && givesSalesAway(values, panel.sales))
            continue;
        if (role.reach) { // whatever it is called, no price of a product
            roles.push_back(std::move(role));
            continue;
        }
        const Range range = rangeOf(values, role.knownAhead ? values.columns() : steps);
        const bool price = contains(regressor.name, "price");
        role.ratio = price && range.any && range.least > 0;
        if (role.knownAhead && range.movesInTime) {
            if (role.ratio && !ownFound && !contains(regressor.name, "compet") &&
                (regressor.name.starts_with("price") || differingShare(values, group) > 0.3))
                role.ownPrice = ownFound = true;
            else if (range.least >= 0 && range.most <= 1 && differingShare(values, group) > 0.05)
                role.promotion = true;
        }
        if (role.ownPrice) {
            const auto discount = std::ranges::find(panel.regressors, "discount", &Regressor::name);
            if (discount != panel.regressors.end() && hasPlan(panel, *discount))
                role.discountUnit = discountUnitOf(panel, values, discount->values);
        }
        roles.push_back(std::move(role));
    }
    return roles;
}

int discountUnit(const Panel& panel) {
    const auto price = std::ranges::find(panel.regressors, "price", &Regressor::name),
               discount = std::ranges::find(panel.regressors, "discount", &Regressor::name);
    return price == panel.regressors.end() || discount == panel.regressors.end()
               ? 0
               : discountUnitOf(panel, price->values, discount->values);
}

} // namespace shelfcast::engine
