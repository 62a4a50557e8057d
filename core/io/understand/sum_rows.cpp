#include "io/understand/sum_rows.h"

#include "base/message_ids.h"
#include "io/values/number_format.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::io {

namespace {

struct Line {
    std::string product;
    std::vector<double> units;
    bool isSum = false, isCovered = false; ///< covered: by the sum above it
};

std::vector<Line> linesOf(const TableLayout& layout, const Sample& sample) {
    std::vector<Line> lines;
    const auto product = static_cast<std::size_t>(layout.column(Field::Product));
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        Line line;
        line.product = product < row.size() ? row[product] : std::string();
        if (line.product.empty() || isTotalsWord(line.product))
            continue;
        for (const auto& day : layout.days) {
            const auto column = static_cast<std::size_t>(day.column);
            const auto number =
                column < row.size() ? parseNumber(row[column], layout.decimalOf(day.column)) : std::nullopt;
            line.units.push_back(number.value_or(0));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

bool equals(const std::vector<double>& a, const std::vector<double>& b) {
    std::size_t sold = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::abs(a[i] - b[i]) > 1e-6 * std::max(1.0, std::abs(a[i])))
            return false;
        sold += a[i] != 0;
    }
    return sold >= 3; // so many equalities are no chance
}

/// Marks the sums, from the last row up: a sum takes the place of the rows it stands above, so that sums of
/// sums are found too. `least`: rows that a sum stands above.
std::size_t markSums(std::vector<Line>& lines, std::size_t least) {
    constexpr std::size_t most = 500;
    std::vector<std::size_t> open; // rows not yet part of a sum, the last one first
    std::size_t sums = 0;
    for (std::size_t r = lines.size(); r-- > 0;) {
        Line& line = lines[r];
        line.isSum = line.isCovered = false;
        std::vector<double> sum(line.units.size(), 0);
        for (std::size_t taken = 0; taken < std::min(open.size(), most) && !line.isSum;) {
            const auto& next = lines[open[open.size() - 1 - taken]].units;
            for (std::size_t i = 0; i < sum.size(); ++i)
                sum[i] += next[i];
            if (++taken >= least && equals(line.units, sum)) {
                line.isSum = true;
                for (std::size_t i = open.size() - taken; i < open.size(); ++i)
                    lines[open[i]].isCovered = true;
                open.resize(open.size() - taken);
                ++sums;
            }
        }
        open.push_back(r);
    }
    return sums;
}

/// A group of one: a row above its only one, neither of which belongs to another.
void markSingles(std::vector<Line>& lines) {
    for (std::size_t r = lines.size() - 1; r-- > 0;) {
        Line &line = lines[r], &next = lines[r + 1];
        if (line.isSum || line.isCovered || next.isSum || next.isCovered || !equals(line.units, next.units))
            continue;
        line.isSum = next.isCovered = true;
    }
}

/// The share of what rows sold that stands below a sum: where groups are summed it is nearly all, where a sum
/// is a chance it is little.
double coveredShare(const std::vector<Line>& lines) {
    double covered = 0, all = 0;
    for (const Line& line : lines) {
        const double units = line.isSum ? 0 : std::accumulate(line.units.begin(), line.units.end(), 0.0);
        all += units;
        covered += line.isCovered ? units : 0;
    }
    return all > 0 ? covered / all : 0;
}

} // namespace

void findSumRows(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (layout.shape != Shape::Wide || layout.days.size() < 3 || layout.column(Field::Product) < 0)
        return;
    auto lines = linesOf(layout, sample);
    if (lines.size() > 3000 || markSums(lines, 2) == 0)
        return;
    markSingles(lines);
    if (coveredShare(lines) < 0.9 && (markSums(lines, 1) < 2 || coveredShare(lines) < 0.9))
        return;
    const auto covered = std::ranges::count_if(lines, [](const Line& line) { return line.isCovered; });
    std::set<std::string> sums, others;
    for (const Line& line : lines)
        (line.isSum ? sums : others).insert(line.product);
    std::erase_if(sums, [&](const std::string& name) { return others.contains(name); });
    if (sums.empty())
        return;
    const auto chosen = options.decisions.find("sum_rows");
    // One row that is the sum of two others may be a chance.
    const bool sure = std::ranges::count(lines, true, &Line::isSum) >= 2 || covered >= 5;
    const bool ofAll = static_cast<std::size_t>(covered) + 1 == lines.size();
    const bool leaveOut = chosen == options.decisions.end() ? sure || ofAll : chosen->second == "leave-out";
    layout.decisions.push_back(
        {"sum_rows",
         Message(leaveOut ? MessageId::RowsAreSumsOfTheRowsBelow : MessageId::RowsCouldBeSumsOfTheRowsBelow,
                 {sums.size(), *sums.begin()}),
         leaveOut ? "leave-out" : "products",
         {leaveOut ? "products" : "leave-out"},
         !sure});
    if (leaveOut)
        layout.sumProducts = std::move(sums);
}

} // namespace shelfcast::io
