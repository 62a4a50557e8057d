#include "io/understand/table_shape.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/columns/dialect_detection.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"
#include "io/understand/unnamed_columns.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace shelfcast::io {

namespace {

constexpr std::int32_t m5FirstDay = 15003; // 2011-01-29, day d_1 of the M5 competition

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isNamedByUser(const ReadOptions& options, const std::string& header) {
    return std::any_of(options.mapping.begin(), options.mapping.end(), [&](const auto& entry) {
        return !entry.second.empty() && foldName(entry.second) == foldName(header);
    });
}

/// True for a date with a time that is not midnight.
bool hasTimeOfDay(const std::string& text) {
    const std::size_t colon = text.find(':');
    return colon != std::string::npos && colon >= 1 &&
           text.find_first_of("123456789", colon >= 2 ? colon - 2 : 0) != std::string::npos;
}

/// The first day that the user gave for columns without dates, as YYYY-MM-DD in place of the date column.
std::optional<Day> givenFirstDay(const ReadOptions& options) {
    const auto given = options.mapping.find("date");
    const auto day = given == options.mapping.end() ? Result<Day>(fail(ErrorCode::NotFound, ""))
                                                    : Day::fromIso(given->second);
    return day ? std::optional(*day) : std::nullopt;
}

/// What the columns that stand for days have in common.
enum class Headers { Dates, Numbers, Serials, MonthNames };
struct DayColumns {
    Headers kind = Headers::Dates;
    std::vector<int> columns;
    std::size_t prefix = 0; ///< bytes of the header before the date
};

/// Columns such as "Units Jan 2022" under one name that means units, or means nothing and is the only one.
DayColumns findNamedDays(const TableLayout& layout) {
    std::map<std::string, DayColumns> byName;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string& header = layout.columns[i].header;
        const auto day = dayOfNamedHeader(header);
        if (day.empty())
            continue;
        auto& found = byName[foldText(header.substr(0, header.size() - day.size()))];
        found.prefix = header.size() - day.size();
        found.columns.push_back(static_cast<int>(i));
    }
    const auto means = [](const std::string& name, Field field) {
        return nameScore(name, field) > 0 || wordScore(name, field) > 0;
    };
    DayColumns best;
    bool ordered = false;
    for (const auto& [name, found] : byName) {
        if (found.columns.size() < 2)
            continue;
        if (means(name, Field::UnitsSold))
            return found;
        if (means(name, Field::UnitsOrdered) && found.columns.size() >= 3) { // what customers ordered
            best = found;
            ordered = true;
        }
        const bool other = means(name, Field::Price) || means(name, Field::InventoryLevel) ||
                           means(name, Field::UnitsOrdered) || means(name, Field::Forecast) ||
                           means(name, Field::Discount);
        if (!other && !ordered && byName.size() == 1 && found.columns.size() >= 3)
            best = found;
    }
    return best;
}

DayColumns findDayColumns(const TableLayout& layout, const ReadOptions& options) {
    DayColumns dates, compacts, monthNumbers, numbers{Headers::Numbers, {}}, serials{Headers::Serials, {}},
        months{Headers::MonthNames, {}};
    for (std::size_t i = 0; i < layout.columns.size() && layout.hasHeader; ++i) {
        const auto& header = layout.columns[i].header;
        if (isNamedByUser(options, header))
            continue;
        const int column = static_cast<int>(i);
        if (dayNumberOfHeader(header) > 0)
            numbers.columns.push_back(column);
        else if (isDayHeader(header))
            dates.columns.push_back(column);
        else if (isSerialDayHeader(header))
            serials.columns.push_back(column);
        else if (isCompactDayHeader(header))
            compacts.columns.push_back(column);
        else if (isMonthNumberHeader(header))
            monthNumbers.columns.push_back(column);
        else if (monthOfName(header) > 0)
            months.columns.push_back(column);
    }
    if (dates.columns.size() == 2 && layout.column(Field::UnitsSold) < 0 && layout.column(Field::Date) < 0)
        return dates;
    for (auto* found : {&dates, &numbers, &serials, &compacts, &monthNumbers, &months})
        if (found->columns.size() >= 3)
            return *found;
    return layout.column(Field::Date) < 0 && layout.hasHeader ? findNamedDays(layout) : DayColumns();
}

void findWide(TableLayout& layout, const DayColumns& found) {
    layout.shape = Shape::Wide;
    for (auto& mapped : layout.map)
        if (std::find(found.columns.begin(), found.columns.end(), mapped.column) != found.columns.end())
            mapped = {};
    at(layout.map, Field::UnitsSold) = {};
    at(layout.map, Field::Date) = {};
    for (int beside = found.columns.front() - 1; layout.column(Field::Product) < 0 && beside >= 0; --beside)
        if (beside != layout.dateParts.year && beside != layout.column(Field::Store))
            at(layout.map, Field::Product) = {beside, 0.6}; // the names beside the first day
}

/// Per column the year that stands above its month, once for all months of the year; empty without such a
/// row.
std::vector<int> yearsAbove(const TableLayout& layout, const Sample& sample) {
    std::vector<int> years;
    for (std::size_t r = 0; r < sample.rows.size() && sample.lines[r] < layout.headerLine; ++r) {
        std::vector<int> row(layout.columns.size(), 0);
        int year = 0;
        bool onlyYears = true;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c < sample.rows[r].size() && !sample.rows[r][c].empty()) {
                const auto value = parseNumber(sample.rows[r][c], '.');
                const bool isYear = value && *value >= 1950 && *value < 2120 && *value == std::floor(*value);
                onlyYears = onlyYears && (isYear || year == 0);
                year = isYear ? static_cast<int>(*value) : year;
            }
            row[c] = year;
        }
        if (onlyYears && year > 0)
            years = row;
    }
    return years;
}

Result<void> readDayColumns(TableLayout& layout, const ReadOptions& options, const DayColumns& found,
                            const Sample& sample) {
    const auto header = [&](int column) {
        return layout.columns[static_cast<std::size_t>(column)].header.substr(found.prefix);
    };
    DateVotes votes;
    for (const int column : found.columns)
        votes.add(header(column));
    DateFormat format = votes.format();
    if (const auto order = dateOrderFromString(options.dateOrder))
        format.order = *order;
    Day start(m5FirstDay);
    if (found.kind == Headers::Numbers || (found.kind == Headers::MonthNames && layout.dateParts.year < 0)) {
        const bool m5 =
            std::any_of(layout.columns.begin(), layout.columns.end(), [](const ColumnProfile& column) {
                return column.header == "cat_id" || column.header == "dept_id";
            });
        const bool numbers = found.kind == Headers::Numbers;
        if (const auto given = givenFirstDay(options)) {
            start = *given;
        } else if (numbers) {
            start = m5 ? start : *Day::fromYmd(2022, 1, 1);
            layout.questions.push_back("The columns are numbered days without dates: which date is \"" +
                                       header(found.columns.front()) +
                                       "\"? Assumed day 1 = " + start.toIso() +
                                       (m5 ? ", the first day of the M5 data this layout comes from." : "."));
        } else {
            start = *Day::fromYmd(options.today == Day() ? 2022 : options.today.year() - 1, 1, 1);
            if (yearsAbove(layout, sample).empty())
                layout.questions.push_back(Message("The columns are months without a year. Assumed " +
                                                   std::to_string(start.year()) + ". ") +
                                           MessageId::IsThatRight);
        }
    } else if (found.kind == Headers::Dates && votes.ambiguous() && options.dateOrder.empty()) {
        layout.questions.push_back(Message("Day and month of the date columns can be exchanged; read as " +
                                           std::string(toString(format.order)) + ". ") +
                                   MessageId::IsThatRight);
    }
    layout.date = format;
    const auto years = found.kind == Headers::MonthNames && layout.dateParts.year < 0
                           ? yearsAbove(layout, sample)
                           : std::vector<int>();
    std::map<Day, int> seen;
    for (const int column : found.columns) {
        std::optional<Day> day;
        if (found.kind == Headers::Numbers)
            day = start + (dayNumberOfHeader(header(column)) - 1);
        else if (found.kind == Headers::MonthNames)
            day = Day::fromYmd(years.empty() ? start.year() : years[static_cast<std::size_t>(column)],
                               monthOfName(header(column)), 1)
                      .value_or(start);
        else
            day = parseDate(header(column), format);
        if (!day)
            return fail(ErrorCode::InvalidData,
                        Message(MessageId::TheColumnIsNoDateIn, {header(column), toString(format.order)}) +
                            " " + MessageId::NothingWasStored);
        if (const auto [other, isNew] = seen.try_emplace(*day, column); !isNew)
            return fail(ErrorCode::InvalidData,
                        Message("The columns " + std::to_string(other->second + 1) + " and " +
                                std::to_string(column + 1) + " are both called \"" + header(column) +
                                "\", so it is open which of them holds the sales. ") +
                            MessageId::NothingWasStored +
                            " Give each month its year, or leave one of the columns out.");
        layout.days.push_back({column, *day});
    }
    return {};
}

/// The names that a column with the time of day has.
bool isClockColumn(const ColumnProfile& column) {
    if (!isOneOf(foldName(column.header), {"time",        "saletime",   "salestime",   "transactiontime",
                                           "receipttime", "uhrzeit",    "zeit",        "kassenzeit",
                                           "hora",        "heure",      "ora",         "tijd",
                                           "tijdstip",    "hour",       "stunde",      "uur",
                                           "tid",         "klokkeslet", "klokkeslett", "klockslag",
                                           "godzina",     "cas",        "ido",         "idopont",
                                           "saat",        "kello",      "aika",        "kellonaika",
                                           "время",       "час",        "ωρα",         "時刻",
                                           "時間",        "时间",       "시간",        "gio",
                                           "jam",         "waktu",      "الوقت",       "שעה",
                                           "เวลา"}))
        return false;
    return column.filled > 0 && (column.timed * 2 > column.filled || column.numbers * 2 > column.filled);
}

/// True when a third of the rows has the day, store and product of an earlier row, with other values: no file
/// of days has that, lines of receipts have.
bool hasSeveralRowsADay(const TableLayout& layout, const Sample& sample) {
    std::map<std::array<std::string, 3>, const std::vector<std::string>*> first;
    std::size_t rows = 0, repeated = 0;
    const auto cell = [](const std::vector<std::string>& row, int column) {
        return column >= 0 && static_cast<std::size_t>(column) < row.size()
                   ? row[static_cast<std::size_t>(column)]
                   : std::string();
    };
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        ++rows;
        const auto [known, isNew] =
            first.try_emplace({cell(row, layout.column(Field::Date)), cell(row, layout.column(Field::Store)),
                               cell(row, layout.column(Field::Product))},
                              &row);
        repeated += !isNew && *known->second != row;
    }
    return rows >= 6 && repeated * 3 > rows;
}

/// "Year", "Month", "Hour", "Weekday Name": what the date says already.
bool isOfCalendar(std::string_view header) {
    constexpr std::string_view parts =
        "year month day hour weekday week quarter jahr monat tag stunde wochentag woche quartal annee mois "
        "jour heure "
        "semaine ano mes dia hora semana anno mese giorno ora settimana jaar maand dag uur rok miesiac dzien";
    const auto words = wordsOfName(header);
    return !words.empty() &&
           std::ranges::any_of(words, [&](const auto& word) { return listed(parts, word); }) &&
           std::ranges::all_of(words, [&](const auto& word) {
               return listed(parts, word) || listed("name number no of the index num", word);
           });
}

/// A date and nothing but numbers beside it, under names that mean nothing else: one column per product.
std::vector<int> findProductColumns(const TableLayout& layout) {
    const int date = layout.column(Field::Date);
    if (!layout.hasHeader || date < 0 || layout.column(Field::UnitsSold) >= 0 ||
        layout.column(Field::Product) >= 0 ||
        layout.columns[static_cast<std::size_t>(date)].distinct * 10 <
            layout.columns[static_cast<std::size_t>(date)].filled * 9)
        return {};
    std::vector<int> products;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        if (static_cast<int>(i) == date || column.filled == 0 || isTotalsWord(column.header) ||
            isOfCalendar(column.header))
            continue;
        if (layout.isMapped(i) || column.header.empty() || !column.isNumeric())
            return {};
        products.push_back(static_cast<int>(i));
    }
    return products.size() >= 2 ? products : std::vector<int>();
}

} // namespace

void findDateParts(TableLayout& layout, const ReadOptions& options) {
    if (!layout.hasHeader || layout.column(Field::Date) >= 0 || options.mapping.contains("date"))
        return;
    DateParts parts;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        const std::string name = foldName(column.header);
        if (isNamedByUser(options, column.header) || column.filled == 0)
            continue;
        const auto among = [&](double low, double high) {
            return std::all_of(column.samples.begin(), column.samples.end(), [&](const std::string& text) {
                const auto value = parseNumber(text, '.');
                return value && *value >= low && *value <= high;
            });
        };
        const bool monthNames = std::all_of(column.samples.begin(), column.samples.end(),
                                            [](const std::string& text) { return monthOfName(text) > 0; });
        if (isOneOf(name, {"year",  "jahr",  "annee", "ano",   "anno", "jaar", "yr",     "rok",    "ar",
                           "vuosi", "ev",    "an",    "yil",   "год",  "рік",  "година", "godina", "leto",
                           "ετος",  "aasta", "gads",  "metai", "年",   "年度", "年份",   "연도",   "년도",
                           "년",    "السنة", "שנה",   "ปี",     "nam",  "tahun"}) &&
            among(1900, 2199))
            parts.year = static_cast<int>(i);
        else if (isOneOf(name, {"month",  "monat", "mois",   "mes",      "mese",  "maand", "miesiac", "mesic",
                                "mesiac", "maned", "manad",  "kuukausi", "honap", "luna",  "ay",      "месяц",
                                "місяць", "месец", "mjesec", "mesec",    "μηνας", "月",    "月份",    "월",
                                "الشهر",  "חודש",  "เดือน",   "thang",    "bulan"}) &&
                 (monthNames || among(1, 12)))
            parts.month = static_cast<int>(i);
        else if (isOneOf(name, {"day",   "tag",   "jour", "dia",   "giorno", "dag",  "dayofmonth", "dzien",
                                "den",   "paiva", "nap",  "zi",    "gun",    "день", "ден",        "dan",
                                "ημερα", "日",    "일",   "اليوم", "יום",    "วัน",   "ngay",       "hari"}) &&
                 among(1, 31))
            parts.day = static_cast<int>(i);
        else if (isOneOf(name, {"week", "weekno", "woche", "kw", "kalenderwoche", "semaine", "semana",
                                "settimana"}) &&
                 among(1, 53))
            parts.week = static_cast<int>(i);
    }
    if (parts.year < 0)
        return;
    layout.dateParts = parts;
    for (auto& mapped : layout.map)
        if (parts.has(mapped.column))
            mapped = {};
}

Result<void> findShape(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (const auto found = findDayColumns(layout, options); !found.columns.empty()) {
        findWide(layout, found);
        return readDayColumns(layout, options, found, sample);
    }
    if (auto products = findProductColumns(layout); !products.empty()) {
        const auto product = options.mapping.find("product");
        layout.mayHaveProductColumns = true; // dates and numbers may be anything, so it takes the user's word
        if (product != options.mapping.end() && product->second == everyColumn) {
            layout.shape = Shape::Wide;
            layout.productColumns = std::move(products);
            return {};
        }
    }
    findUnnamedColumns(layout, sample, options);
    const int date = layout.column(Field::Date);
    const bool timed = date >= 0 && layout.columns[static_cast<std::size_t>(date)].timed * 2 >
                                        layout.columns[static_cast<std::size_t>(date)].filled;
    const bool byTheClock =
        date >= 0 && timed &&
        std::any_of(layout.columns[static_cast<std::size_t>(date)].samples.begin(),
                    layout.columns[static_cast<std::size_t>(date)].samples.end(), hasTimeOfDay);
    const auto clock = std::find_if(layout.columns.begin(), layout.columns.end(), isClockColumn);
    if (date >= 0 && clock != layout.columns.end())
        layout.clockColumn = static_cast<int>(clock - layout.columns.begin());
    if (layout.column(Field::Invoice) >= 0 || byTheClock || layout.clockColumn >= 0) {
        layout.shape = Shape::Transactions;
    } else if (date >= 0 && layout.column(Field::Product) >= 0 && layout.column(Field::InventoryLevel) < 0 &&
               !options.mapping.contains("invoice") && hasSeveralRowsADay(layout, sample)) {
        layout.shape = Shape::Transactions; // said, and asked, by the decision about repeated rows
    }
    return {};
}

} // namespace shelfcast::io
