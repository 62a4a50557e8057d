#include "text_table.h"

#include "base/plain_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace shelfcast::cli {

namespace {

/// Characters, not bytes: continuation bytes of UTF-8 take no place.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

} // namespace

void TextTable::addRow(std::vector<std::string> cells) {
    for (std::string& cell : cells)
        cell = plainText(cell, true);
    m_rows.push_back(std::move(cells));
}

std::string TextTable::toText() const {
    std::vector<std::size_t> widths;
    for (const auto& column : m_columns)
        widths.push_back(width(column.title));
    for (const auto& row : m_rows)
        for (std::size_t c = 0; c < row.size() && c < widths.size(); ++c)
            widths[c] = std::max(widths[c], width(row[c]));

    std::string out;
    const auto appendLine = [&](const auto& cellOf) {
        std::string line;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const std::string& cell = cellOf(c);
            const std::string padding(widths[c] - std::min(widths[c], width(cell)), ' ');
            if (c > 0)
                line.append("  ");
            line += m_columns[c].align == Align::Right ? padding + cell : cell + padding;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    };
    appendLine([&](std::size_t c) -> const std::string& { return m_columns[c].title; });
    std::vector<std::string> rules;
    for (const std::size_t w : widths)
        rules.emplace_back(w, '-');
    appendLine([&](std::size_t c) -> const std::string& { return rules[c]; });
    static const std::string blank;
    for (const auto& row : m_rows)
        appendLine([&](std::size_t c) -> const std::string& { return c < row.size() ? row[c] : blank; });
    return out;
}

std::string formatNumber(double value, int decimals) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, std::abs(value));
    std::string text = buffer;
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t position = point; position > 3; position -= 3)
        text.insert(position - 3, ",");
    const bool zero = text.find_first_not_of("0.,") == std::string::npos;
    return value < 0 && !zero ? "-" + text : text;
}

std::string formatOptional(const std::optional<double>& value, int decimals, std::string_view unknown) {
    return value && std::isfinite(*value) ? formatNumber(*value, decimals) : std::string(unknown);
}

std::string formatPercent(const std::optional<double>& fraction, int decimals) {
    if (!fraction || !std::isfinite(*fraction))
        return "-";
    return formatNumber(*fraction * 100.0, decimals) + " %";
}

} // namespace shelfcast::cli
