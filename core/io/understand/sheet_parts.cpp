#include "io/understand/sheet_parts.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"
#include "io/values/month_names.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cctype>
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

/// "Year 2009-2010" and "Year 2010-2011", "Sales Jan" and "Sales Feb": names that differ in nothing but a
/// period.
bool differByPeriod(const std::vector<std::string>& names) {
    std::set<std::string> rests, periods;
    for (const auto& name : names) {
        const auto words = wordsOfName(name);
        const bool dated = std::ranges::any_of(words, [](const auto& word) { return isPeriodName(word); });
        std::string rest, period;
        for (const auto& word : words) // "Jan 24"; a mere number may be that of a store
            (isPeriodName(word) || (dated && word.size() <= 2 && parseNumber(word, '.')) ? period : rest) +=
                word + ' ';
        if (!dated || !periods.insert(period).second)
            return false;
        rests.insert(rest);
    }
    return rests.size() == 1 && !rests.begin()->empty() && nameScore(*rests.begin(), Field::Store) == 0;
}

/// "Sheet1" and "Sheet2", "Data" and "Data (2)": names that are counted on.
bool areCounted(const std::vector<std::string>& names) {
    std::set<std::string> rests;
    for (std::string name : names) {
        while (!name.empty() &&
               (std::isdigit(static_cast<unsigned char>(name.back())) || name.back() == ' ' ||
                name.back() == '(' || name.back() == ')' || name.back() == '_' || name.back() == '-'))
            name.pop_back();
        rests.insert(std::move(name));
    }
    return rests.size() == 1 && !rests.begin()->empty() && nameScore(*rests.begin(), Field::Store) == 0;
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
    Apart,   ///< no product of one sheet is in the others
    Further, ///< the same products on other days
    Shared,  ///< the same products on the same days with figures of their own
    Copies   ///< the same rows
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
    std::size_t shared = 0, goods = 0;
    const std::vector<int> product{layout.column(Field::Product)};
    const auto firstGoods = rowTexts(first, product);
    for (const auto& other : others) {
        if (common(rowTexts(other, all), rows) * 2 > rows.size())
            return Likeness::Copies;
        shared += common(rowTexts(other, keys), firstKeys);
        goods += common(rowTexts(other, product), firstGoods) * 2 >= firstGoods.size();
    }
    return shared > 0 ? Likeness::Shared : goods == others.size() ? Likeness::Further : Likeness::Apart;
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
    std::vector<std::string> all{first.part.sheet};
    all.insert(all.end(), alike.begin(), alike.end());
    const bool whole = layout.hasHeader && layout.shape != Shape::Wide;
    const auto chosen = options.decisions.find("sheets");
    const auto choice = [&](const char* recommended) {
        return chosen == options.decisions.end() ? std::string(recommended) : chosen->second;
    };
    const std::vector<Argument> names = {layout.sheet, quotedList(alike, 12)};
    const Likeness likeness = whole && layout.hasDate() && layout.column(Field::Product) >= 0
                                  ? likenessOf(layout, first, others)
                                  : Likeness::Apart;
    const auto readAsOne = [&](MessageId read, MessageId leftOut, bool doubtful) {
        const bool joined = choice("all") != "first";
        layout.decisions.push_back({"sheets",
                                    Message(joined ? read : leftOut, names),
                                    joined ? "all" : "first",
                                    {joined ? "first" : "all"},
                                    doubtful});
        if (joined)
            layout.furtherSheets = std::move(parts);
    };
    // A sheet a year or a month is one table cut into pieces, and so is what went on when a sheet was full.
    if (whole && (periods || (likeness != Likeness::Shared && differByPeriod(all))))
        return readAsOne(MessageId::SheetsOfPeriodsAreRead, MessageId::SheetsOfPeriodsAreLeftOut, false);
    if (likeness == Likeness::Further && areCounted(all))
        return readAsOne(MessageId::SheetsGoOn, MessageId::SheetsGoOnFirstIsRead, true);
    // The same products on the same days with other figures are other shops.
    if (likeness == Likeness::Shared && !layout.hasStores() && options.store.empty()) {
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
