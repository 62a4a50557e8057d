#include "io/understand/unit_words.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/columns/dialect_detection.h"
#include "io/text/plain_digits.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace shelfcast::io {

namespace {

constexpr std::size_t mostWordBytes = 20, mostWords = 8;

/// Units that measure the same, with how much of the first of them they are; 0 = as much as the packer puts
/// in.
struct Unit {
    std::string_view words;
    int dimension;
    double size;
};
constexpr Unit units[] = {
    {"kg kgs kilo kilos kilogram kilograms kilogramm кг 公斤 kilogramo kilogramos chilo chili", 1, 1},
    {"g gr grs gram grams gramm gramme grammes grammi gramos г гр 克", 1, 0.001},
    {"mg", 1, 0.000001},
    {"t to tonne tonnen ton tons т", 1, 1000},
    {"lb lbs pound pounds", 1, 0.4536},
    {"oz ounce ounces", 1, 0.02835},
    {"l lt ltr ltrs liter litre liters litres litro litros litri л 升", 2, 1},
    {"dl", 2, 0.1},
    {"cl", 2, 0.01},
    {"ml мл 毫升", 2, 0.001},
    {"hl", 2, 100},
    {"m mtr meter metre meters metres metro metros м", 3, 1},
    {"cm см", 3, 0.01},
    {"mm мм", 3, 0.001},
    {"dz doz dozen dtz dutzend docena dozijn douzaine dozzina", 4, 12},
    {"pr pair pairs paar paare paire", 4, 2},
    {"gros gross", 4, 144},
    {"box boxes bx case cases cs ctn ctns carton cartons karton kartons krt kt pack packs pk pkt pkg packung "
     "packungen pckg paket kiste kisten tray trays bag bags sack beutel sachet bund bundle pallet pal "
     "palette "
     "caisse cajas caja cartone cartoni doos dozen kolli colis ящ упак уп 箱 盒 包 袋 박스 กล่อง",
     4, 0},
};

const Unit* unitOf(std::string_view word) {
    for (const auto& unit : units)
        for (std::size_t at = unit.words.find(word); at != std::string_view::npos;
             at = unit.words.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            if ((at == 0 || unit.words[at - 1] == ' ') &&
                (end == unit.words.size() || unit.words[end] == ' '))
                return &unit;
        }
    return nullptr; // a piece, by whatever name
}

struct Scale {
    int dimension = 4;
    double size = 1;
    bool operator<(const Scale& other) const {
        return std::pair(dimension, size) < std::pair(other.dimension, other.size);
    }
};

Scale scaleOf(std::string_view word) {
    const Unit* unit = unitOf(word);
    return unit ? Scale{unit->dimension, unit->size} : Scale{};
}

/// Letters, points, and the signs of currencies; no digit.
bool isWord(std::string_view text) {
    if (text.empty() || text.size() > mostWordBytes)
        return false;
    bool letter = false;
    for (std::int32_t at = 0, size = static_cast<std::int32_t>(text.size()); at < size;) {
        UChar32 code = 0;
        U8_NEXT(text.data(), at, size, code);
        const bool sign = code == '$' || code == 0xD7 || (code > 0 && u_charType(code) == U_CURRENCY_SYMBOL);
        letter = letter || sign || (code > 0 && u_isalpha(code));
        if (!sign && !(code > 0 && u_isalpha(code)) && code != '.' && code != '/' && code != ' ' &&
            code != 0xA0 && u_charType(code) != U_NON_SPACING_MARK &&
            u_charType(code) != U_COMBINING_SPACING_MARK)
            return false;
    }
    return letter;
}

bool means(const std::string& header, std::initializer_list<Field> fields) {
    return std::any_of(fields.begin(), fields.end(), [&](Field field) {
        return nameScore(header, field) > 0 || wordScore(header, field) > 0;
    });
}

bool isChosen(const ReadOptions& options, const std::string& header,
              std::initializer_list<std::string_view> fields) {
    return std::any_of(options.mapping.begin(), options.mapping.end(), [&](const auto& entry) {
        return foldName(entry.second) == foldName(header) &&
               std::find(fields.begin(), fields.end(), entry.first) != fields.end();
    });
}

std::string listOf(const std::set<std::string>& words) {
    return quotedList({words.begin(), words.end()}, mostWords);
}

/// Apples by the kilo and eggs by the dozen: the rows of each product, whatever column tells it, have one
/// unit.
bool hasUnitOfItsOwn(const TableLayout& layout, const Sample& sample, std::size_t units, std::size_t words) {
    for (std::size_t c = 0; c < layout.columns.size() && words > 1; ++c) {
        if (c == units)
            continue;
        std::map<std::string_view, std::string> unitOfText;
        std::size_t rows = 0;
        bool one = true;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size() && one; ++r) {
            const std::string& text = cellOf(sample.rows[r], static_cast<int>(units));
            auto found = parseNumberWithWord(text, '.');
            if (!found)
                found = parseNumberWithWord(text, ',');
            const std::string& key = cellOf(sample.rows[r], static_cast<int>(c));
            if (text.empty() || key.empty())
                continue;
            ++rows;
            const std::string word = found ? found->word : std::string();
            one = unitOfText.try_emplace(key, word).first->second == word;
        }
        if (one && unitOfText.size() >= 2 && unitOfText.size() * 2 <= rows)
            return true;
    }
    return false;
}

} // namespace

std::optional<NumberWithWord> parseNumberWithWord(std::string_view text, char decimal) {
    std::string buffer;
    text = trimText(withPlainDigits(trimText(text), buffer, decimal));
    if (text.size() < 2 || text.size() > 48)
        return std::nullopt;
    const std::string_view digits = "0123456789";
    const std::size_t first = text.find_first_of(digits), last = text.find_last_of(digits);
    if (first == std::string_view::npos)
        return std::nullopt;
    // What stands around the number, but for its sign.
    std::size_t from = first;
    while (from > 0 && (text[from - 1] == '-' || text[from - 1] == '+'))
        --from;
    const std::string_view before = trimText(text.substr(0, from)), behind = trimText(text.substr(last + 1));
    std::string_view number = text.substr(from, last + 1 - from);
    const bool hasBefore = !before.empty();
    if (hasBefore == !behind.empty() || !isWord(hasBefore ? before : behind))
        return std::nullopt;
    const auto value = parseNumber(number, decimal);
    if (!value)
        return std::nullopt;
    std::string word = foldText(hasBefore ? before : behind);
    std::erase_if(word, [](char c) { return c == '.' || c == ' ' || c == '/'; });
    return word.empty()
               ? std::nullopt
               : std::optional(NumberWithWord{*value, std::move(word), hasBefore, std::string(number)});
}

void findUnitWords(TableLayout& layout, const Sample& sample, const ReadOptions& options,
                   std::vector<ColumnVotes>& votes) {
    for (std::size_t c = 0; c < layout.columns.size() && layout.hasHeader; ++c) {
        auto& column = layout.columns[c];
        const bool quantity =
            means(column.header, {Field::UnitsSold, Field::InventoryLevel, Field::UnitsOrdered}) ||
            isDayHeader(column.header) ||
            isChosen(options, column.header, {"units_sold", "inventory_level", "units_ordered"});
        const bool price = means(column.header, {Field::Price, Field::CompetitorPrice}) ||
                           isChosen(options, column.header, {"price", "competitor_price"});
        if (!quantity && !price)
            continue;
        std::map<std::string, std::size_t> counts;
        std::vector<std::string> numbers;
        std::size_t unread = 0, integers = 0;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            if (c >= sample.rows[r].size() || sample.kinds[r][c] != CellKind::Text)
                continue;
            const std::string& text = sample.rows[r][c];
            auto found = parseNumberWithWord(text, '.');
            if (!found)
                found = parseNumberWithWord(text, ',');
            // A word before a quantity is a code; "x3" is three of them.
            if (!found || (found->isBefore && quantity && found->word != "x" && found->word != "×"))
                continue;
            ++counts[found->word];
            if (!parseNumber(text, '.') && !parseNumber(text, ',')) {
                ++unread;
                integers += found->value == std::floor(found->value);
                numbers.push_back(found->digits);
            }
        }
        // Words beside many numbers are units; one beside a few of them is a slip of the hand or a note.
        std::size_t withWord = 0;
        for (const auto& [word, count] : counts)
            withWord += count;
        if (counts.empty() || counts.size() > mostWords || withWord * 10 < column.filled ||
            (column.numbers + unread) * 10 < column.filled * 9)
            continue;
        std::map<Scale, std::size_t> scales;
        for (const auto& [word, count] : counts)
            scales[scaleOf(word)] += count;
        const std::size_t readable = column.numbers + unread;
        const std::size_t bare = readable > withWord ? readable - withWord : 0;
        if (bare > 0 && !price)
            scales[Scale{}] += bare;
        std::set<std::string> read, refused;
        const bool ofProducts = quantity && hasUnitOfItsOwn(layout, sample, c, counts.size());
        for (const auto& [word, count] : counts) {
            const Scale scale = scaleOf(word);
            // Of one dimension the size of most rows is read; of equally many the larger.
            const bool best =
                price || (ofProducts && scale.dimension == 4) ||
                std::none_of(scales.begin(), scales.end(), [&](const auto& other) {
                    return other.first.dimension == scale.dimension && other.first.size != scale.size &&
                           std::pair(other.second, other.first.size) > std::pair(scales[scale], scale.size);
                });
            (best ? read : refused).insert(word);
        }
        const auto chosen = options.decisions.find("units_word");
        if (quantity && chosen != options.decisions.end() && counts.contains(chosen->second) &&
            refused.contains(chosen->second)) {
            const int dimension = scaleOf(chosen->second).dimension;
            for (const auto& [word, count] : counts)
                if (const Scale scale = scaleOf(word); scale.dimension == dimension)
                    (scale.size == scaleOf(chosen->second).size ? read : refused).insert(word),
                        (scale.size == scaleOf(chosen->second).size ? refused : read).erase(word);
        }
        column.words.assign(read.begin(), read.end());
        column.refusedWords.assign(refused.begin(), refused.end());
        column.numbers += unread;
        column.integers += integers;
        for (const auto& number : numbers)
            votes[c].decimal.add(number);
        if (quantity && (!refused.empty() ||
                         std::any_of(read.begin(), read.end(),
                                     [](const std::string& word) { return unitOf(word) != nullptr; }))) {
            ImportDecision decision{
                "units_word",
                Message(read.size() == 1 ? MessageId::HasTheUnitBehindItsNumbers
                                         : MessageId::HasTheUnitsBehindItsNumbers,
                        {column.header, listOf(read)}) +
                    (refused.empty()
                         ? Message()
                         : Message(" ") + Message(MessageId::RowsWithBesideThemWouldBe, {listOf(refused)})),
                read.empty()                                                         ? std::string()
                : chosen != options.decisions.end() && read.contains(chosen->second) ? chosen->second
                                                                                     : *read.begin(),
                {refused.begin(), refused.end()},
                !refused.empty()};
            layout.decisions.push_back(std::move(decision));
        }
    }
}

} // namespace shelfcast::io
