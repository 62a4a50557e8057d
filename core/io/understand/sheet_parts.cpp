#include "io/understand/sheet_parts.h"

#include "base/message_ids.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"
#include "io/values/month_names.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <set>
#include <string>

namespace shelfcast::io {

namespace {

/// "2023", "Jan 2024", "März", "2024-01", "Q1 2024", "KW 05".
bool isPeriodName(std::string_view name) {
    const auto number = parseNumber(name, '.');
    return (name.size() == 4 && number && *number >= 1950 && *number < 2120) || monthOfName(name) > 0 ||
           parseDate(name, {DateOrder::Dmy}) || isQuarter(name);
}

/// The texts of some columns of the rows of data, one text per row.
std::set<std::string> rowTexts(const SheetHead& head, const std::vector<int>& columns) {
    std::set<std::string> texts;
    for (std::size_t r = head.part.skipRows; r < head.sample.rows.size(); ++r) {
        std::string text;
        for (const int column : columns)
            if (column >= 0 && static_cast<std::size_t>(column) < head.sample.rows[r].size())
                text += std::string(trimText(head.sample.rows[r][static_cast<std::size_t>(column)])) + '\n';
        texts.insert(std::move(text));
    }
    return texts;
}

enum class Likeness {
    Apart,  ///< no product of one sheet is in the others
    Shared, ///< the same products on the same days with figures of their own
    Copies  ///< the same rows
};

Likeness likenessOf(const TableLayout& layout, const SheetHead& first, const std::vector<SheetHead>& others) {
    std::vector<int> all;
    for (int column = 0; column < static_cast<int>(layout.columns.size()); ++column)
        all.push_back(column);
    const std::vector<int> keys{layout.column(Field::Date), layout.column(Field::Product)};
    const auto rows = rowTexts(first, all), firstKeys = rowTexts(first, keys);
    const auto common = [](const std::set<std::string>& a, const std::set<std::string>& b) {
        return static_cast<std::size_t>(
            std::count_if(a.begin(), a.end(), [&](const std::string& text) { return b.contains(text); }));
    };
    std::size_t shared = 0;
    for (const auto& other : others) {
        if (common(rowTexts(other, all), rows) * 2 > rows.size())
            return Likeness::Copies;
        shared += common(rowTexts(other, keys), firstKeys);
    }
    return shared > 0 ? Likeness::Shared : Likeness::Apart;
}

} // namespace

bool isQuarter(std::string_view text) {
    const std::string folded = foldName(text);
    const std::size_t q = folded.find('q');
    const bool plain = q != std::string::npos && folded.size() == 6 && (q == 0 || q == 4) &&
                       folded[q + 1] >= '1' && folded[q + 1] <= '4';
    return plain || folded.find("quart") != std::string::npos || folded.find("trimest") != std::string::npos;
}

void joinSheets(TableLayout& layout, const SheetHead& first, const std::vector<SheetHead>& others,
                const ReadOptions& options) {
    std::vector<std::string> alike;
    std::vector<SheetPart> parts;
    bool periods = isPeriodName(first.part.sheet);
    for (const auto& other : others) {
        alike.push_back(other.part.sheet);
        parts.push_back(other.part);
        periods = periods && isPeriodName(other.part.sheet);
    }
    const bool whole = layout.hasHeader && layout.shape != Shape::Wide;
    const auto chosen = options.decisions.find("sheets");
    const auto choice = [&](const char* recommended) {
        return chosen == options.decisions.end() ? std::string(recommended) : chosen->second;
    };
    const std::vector<Argument> names = {layout.sheet, quotedList(alike, 12)};
    // A sheet a year or a month is one table cut into pieces.
    if (periods && whole) {
        const bool all = choice("all") != "first";
        layout.decisions.push_back(
            {"sheets",
             Message(all ? MessageId::SheetsOfPeriodsAreRead : MessageId::SheetsOfPeriodsAreLeftOut, names),
             all ? "all" : "first",
             {all ? "first" : "all"},
             false});
        if (all)
            layout.furtherSheets = std::move(parts);
        return;
    }
    // The same products on the same days with other figures are other shops.
    const bool couldBeStores = whole && !layout.hasStores() && options.store.empty() && layout.hasDate() &&
                               layout.column(Field::Product) >= 0;
    if (couldBeStores && likenessOf(layout, first, others) == Likeness::Shared) {
        const std::string value = choice("stores");
        const bool stores = value != "first" && value != "all";
        layout.decisions.push_back({"sheets",
                                    Message(stores           ? MessageId::SheetsAreStores
                                            : value == "all" ? MessageId::SheetsCouldBeStoresReadAsOne
                                                             : MessageId::SheetsCouldBeStoresFirstIsRead,
                                            names),
                                    stores ? "stores" : value,
                                    stores           ? std::vector<std::string>{"first", "all"}
                                    : value == "all" ? std::vector<std::string>{"stores", "first"}
                                                     : std::vector<std::string>{"stores", "all"},
                                    true});
        layout.sheetIsStore = stores;
        if (value != "first")
            layout.furtherSheets = std::move(parts);
        return;
    }
    layout.questions.push_back(
        "Only the sheet \"" + layout.sheet + "\" is read; " + quotedList(alike, 6) +
        (alike.size() == 1 ? " has" : " have") +
        " the same columns. Import each of them with its sheet chosen" +
        (layout.hasStores() ? "." : ", and with its store's name if each sheet is a store."));
}

} // namespace shelfcast::io
