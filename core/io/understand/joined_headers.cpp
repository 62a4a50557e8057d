#include "io/understand/joined_headers.h"

#include "io/columns/column_words.h"
#include "io/columns/dialect_detection.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cctype>

namespace shelfcast::io {

namespace {

/// A year that stands alone above the header: "Sales 2024".
std::string yearAbove(const Sample& sample, std::size_t header) {
    std::string year;
    for (std::size_t r = 0; r < header; ++r)
        for (const auto& cell : sample.rows[r])
            for (std::size_t at = 0; at + 4 <= cell.size(); ++at) {
                const auto digits = std::string_view(cell).substr(at, 4);
                const bool alone =
                    (at == 0 || !std::isdigit(static_cast<unsigned char>(cell[at - 1]))) &&
                    (at + 4 == cell.size() || !std::isdigit(static_cast<unsigned char>(cell[at + 4])));
                if (alone && digits >= "1950" && digits < "2120" &&
                    digits.find_first_not_of("0123456789") == std::string_view::npos) {
                    if (!year.empty() && year != digits)
                        return {}; // several
                    year = digits;
                }
            }
    return year;
}

} // namespace

bool joinSecondHeader(TableLayout& layout, const Sample& sample, std::size_t row) {
    if (row + 2 >= sample.rows.size())
        return false;
    const auto& above = sample.rows[row];
    const auto& below = sample.rows[row + 1];
    const auto cell = [](const std::vector<std::string>& cells, std::size_t c) {
        return c < cells.size() ? std::string(trimText(cells[c])) : std::string();
    };
    std::size_t underBlank = 0, filled = 0;
    for (std::size_t c = 0; c < below.size(); ++c) {
        const std::string text = cell(below, c);
        if (text.empty())
            continue;
        ++filled;
        if (parseNumber(text, '.') || parseNumber(text, ',') || parseDate(text, {DateOrder::Dmy}) ||
            parseDate(text, {DateOrder::Mdy}) || text.size() > 60)
            return false;
        underBlank += cell(above, c).empty() && c > 0;
    }
    // The next row must be data, with more values than this one has names, or as many.
    std::size_t values = 0;
    for (const auto& text : sample.rows[row + 2])
        values += parseNumber(text, '.') || parseNumber(text, ',') || parseDate(text, {DateOrder::Dmy});
    if (underBlank == 0 || filled < 2 || values == 0)
        return false;
    const std::string year = yearAbove(sample, row);
    layout.columns.resize(std::max(layout.columns.size(), below.size()));
    std::string group;
    layout.headGroups.assign(layout.columns.size(), {});
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const std::string top = cell(above, c), name = cell(below, c);
        if (!top.empty() || name.empty())
            group = top;
        if (name.empty())
            continue;
        layout.headGroups[c] = {group, name};
        const bool isMonth = monthOfName(group) > 0;
        const bool isDay = isMonth || isDayHeader(group);
        const std::string day = isMonth && !year.empty() ? group + " " + year : group;
        layout.columns[c].header = shorten(group.empty() ? name
                                           : isDay       ? name + " " + day
                                                         : group + " " + name,
                                           maxHeaderBytes);
    }
    layout.notes.push_back("The header has two rows, which are read as one: \"" +
                           layout.columns[below.size() - 1].header + "\".");
    return true;
}

void joinGroupsAbove(TableLayout& layout, const Sample& sample, std::size_t row) {
    if (row == 0 || row >= layout.firstDataRow)
        return;
    const auto& above = sample.rows[row - 1];
    const auto count = [&](const std::string& name) {
        return std::ranges::count(layout.columns, name, &ColumnProfile::header);
    };
    std::vector<std::pair<std::string, std::string>> groups(layout.columns.size());
    std::string group;
    std::size_t labels = 0, repeated = 0;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const std::string_view label = c < above.size() ? trimText(above[c]) : std::string_view();
        const std::string& name = layout.columns[c].header;
        if (!label.empty()) {
            if (name.empty() || parseNumber(label, '.') || isDayHeader(label) || label.size() > 60)
                return;
            group = label;
            ++labels;
        }
        if (!group.empty() && !name.empty()) {
            groups[c] = {group, name};
            repeated += count(name) > 1;
        } else if (count(name) > 1)
            return;
    }
    if (labels >= 2 && repeated >= 2 * labels - labels / 2)
        layout.headGroups = std::move(groups);
}

} // namespace shelfcast::io
