#include "io/master/master_cells.h"

#include "base/message_ids.h"
#include "io/columns/duration_words.h"
#include "io/text/text_fold.h"
#include "io/values/number_format.h"

#include <cmath>

namespace shelfcast::io {

bool isClearing(std::string_view text) {
    return text == "-" || text == "\xE2\x80\x93" || foldText(text) == "none";
}

void MasterCells::reject(int column, std::string_view value, Message reason) {
    if (!m_problem)
        m_problem = RejectedRow{m_row->line, m_layout.header(column), shorten(value, 120), std::move(reason)};
}

std::string_view MasterCells::cell(int column) const {
    return static_cast<std::size_t>(column) < m_row->cells.size()
               ? m_row->cells[static_cast<std::size_t>(column)]
               : std::string_view();
}

std::string MasterCells::text(std::string_view field) const {
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? std::string() : std::string(cell(found->second));
}

std::optional<std::string> MasterCells::optionalText(std::string_view field) const {
    std::string value = text(field);
    return value.empty() ? std::nullopt : std::optional(std::move(value));
}

std::string MasterCells::neededText(std::string_view field) {
    std::string value = text(field);
    if (value.empty())
        reject(m_columns.find(field)->second, "", "the " + std::string(field) + " is missing");
    return value;
}

std::optional<double> MasterCells::numberIn(int column) {
    const std::string_view value = cell(column);
    if (isMissing(value) || isClearing(value))
        return std::nullopt;
    const char decimal =
        m_row->kinds[static_cast<std::size_t>(column)] == CellKind::Number ? '.' : m_layout.decimalOf(column);
    const auto result = parseNumber(value, decimal);
    if (!result)
        reject(column, value, "\"" + shorten(value, 60) + "\" is not a number");
    return result;
}

std::optional<double> MasterCells::number(std::string_view field, double least) {
    const auto found = m_columns.find(field);
    if (found == m_columns.end())
        return std::nullopt;
    const auto result = numberIn(found->second);
    if (result && *result < least)
        reject(found->second, cell(found->second),
               Message(MessageId::MustNotBeLessThan, {static_cast<int>(least)}));
    return result;
}

std::optional<int> MasterCells::whole(std::string_view field, int least) {
    const auto value = number(field, least);
    if (!value)
        return std::nullopt;
    if (*value != std::floor(*value) || *value > 1e9) {
        const int column = m_columns.find(field)->second;
        reject(column, cell(column), MessageId::MustBeAWholeNumber);
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<int> MasterCells::days(std::string_view field, int least) {
    const auto found = m_columns.find(field);
    if (found == m_columns.end())
        return std::nullopt;
    const int column = found->second;
    auto result = durationInDays(cell(column));
    if (const double unit = durationName(m_layout.header(column)).days; !result && unit > 1) {
        const auto value = number(field);
        result = value && *value < 3660 ? std::optional(static_cast<int>(std::ceil(*value * unit - 1e-9)))
                                        : std::nullopt;
    } else if (!result) {
        return whole(field, least);
    }
    if (result && *result < least)
        reject(column, cell(column), Message(MessageId::MustNotBeLessThan, {least}));
    return result;
}

std::optional<Day> MasterCells::date(std::string_view field) {
    const auto found = m_columns.find(field);
    if (found == m_columns.end() || isMissing(cell(found->second)))
        return std::nullopt;
    const auto day = parseDate(cell(found->second), m_dates);
    if (!day)
        reject(found->second, cell(found->second),
               "\"" + shorten(cell(found->second), 60) + "\" is not a date in the order " +
                   std::string(toString(m_dates.order)));
    return day;
}

} // namespace shelfcast::io
