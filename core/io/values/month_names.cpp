#include "io/values/month_names.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <bit>
#include <unordered_set>
#include <vector>

namespace shelfcast::io {

namespace {

/// The order decides between languages in which a word means different months, where nothing else does.
constexpr std::array languageCodes = {
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da",  "nb", "fi", "pl",  "cs", "sk", "hu",  "ro",
    "hr", "sl", "sr", "bs", "bg", "mk", "sq", "el", "tr",  "et", "lv", "lt",  "ru", "uk", "be",  "is",
    "fo", "ga", "gd", "cy", "br", "eu", "ca", "gl", "ast", "lb", "rm", "gsw", "fy", "mt", "hsb", "dsb",
    "se", "az", "ka", "hy", "kk", "he", "ar", "id", "ms",  "vi", "th", "hi",  "ko", "ja", "zh"};
static_assert(languageCodes.size() <= 64);

/// Small, without accents, dots and apostrophes, so that "Paź.", "paz" and "PAŹ" are one word.
std::string folded(std::string_view text) {
    std::string result;
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        for (const char c : text)
            if (c != '.' && c != '\'')
                result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return result;
    }
    QString plain;
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const QChar c : whole.normalized(QString::NormalizationForm_D).toLower()) {
        const bool isAccent = c.unicode() >= 0x300 && c.unicode() < 0x370;
        if (isAccent || c == QLatin1Char('.') || c == QLatin1Char('\'') || c == QChar(0x2019) ||
            c == QChar(0x200F) || c == QChar(0x200E))
            continue;
        plain += c == QChar(0x131)   ? QLatin1Char('i')
                 : c == QChar(0x142) ? QLatin1Char('l')
                 : c == QChar(0x111) ? QLatin1Char('d')
                 : c == QChar(0xF8)  ? QLatin1Char('o')
                                     : c;
    }
    return plain.toStdString();
}

std::size_t lettersOf(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
}

struct Name {
    std::string text;
    int month = 0;
    int language = 0;
    bool operator<(const Name& other) const { return text < other.text; }
};

struct Words {
    std::vector<Name> months; ///< by text
    std::vector<std::string> weekdays;
    std::unordered_set<std::string> fillers;

    void addMonth(const QString& name, int month, int language) {
        const std::string text = folded(name.trimmed().toStdString());
        const auto digit =
            std::find_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digit != text.end()) { // "1月", "tháng 1": the number is the month, the word says nothing
            for (const QString& part : QString::fromStdString(text).split(QLatin1Char(' ')))
                if (QString word = part; !word.remove(QLatin1Char('1')).isEmpty() && month == 1)
                    fillers.insert(word.toStdString());
            return;
        }
        const std::size_t letters = lettersOf(text);
        if (letters < 2 || (letters < 3 && letters == text.size()) || text.find(' ') != std::string::npos)
            return;
        months.push_back({text, month, language});
        QString spelled = name.toLower(); // Maerz
        const QString plain = spelled;
        spelled.replace(QChar(0xE4), QStringLiteral("ae")).replace(QChar(0xF6), QStringLiteral("oe"));
        if (spelled != plain)
            months.push_back({folded(spelled.toStdString()), month, language});
    }

    Words() {
        for (std::size_t l = 0; l < languageCodes.size(); ++l) {
            const int language = static_cast<int>(l);
            std::vector<QLocale> locales{QLocale(QString::fromLatin1(languageCodes[l]))};
            const auto all = QLocale::matchingLocales(locales.front().language(), QLocale::AnyScript,
                                                      QLocale::AnyTerritory);
            // January tells the countries that name their months in their own way.
            std::unordered_set<std::string> seen{locales.front().monthName(1).toStdString()};
            for (const auto& locale : all)
                if (seen.insert(locale.monthName(1).toStdString()).second)
                    locales.push_back(locale);
            for (const auto& locale : locales) {
                for (int month = 1; month <= 12; ++month)
                    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                        addMonth(locale.monthName(month, format), month, language);
                        addMonth(locale.standaloneMonthName(month, format), month, language);
                    }
                for (int day = 1; day <= 7; ++day)
                    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                        weekdays.push_back(folded(locale.dayName(day, format).toStdString()));
                        weekdays.push_back(folded(locale.standaloneDayName(day, format).toStdString()));
                    }
            }
        }
        // Short names of spreadsheets that the locale data do not have.
        for (const auto& [text, month, code] : {std::tuple{"mrz", 3, "de"}, {"jui", 7, "fr"}})
            months.push_back({text, month, std::countr_zero(languageBit(code))});
        std::sort(months.begin(), months.end());
        std::sort(weekdays.begin(), weekdays.end());
        weekdays.erase(std::unique(weekdays.begin(), weekdays.end()), weekdays.end());
    }
};

const Words& words() {
    static const Words all;
    return all;
}

} // namespace

MonthReadings readingsOfMonth(std::string_view word) {
    MonthReadings readings{};
    if (word.size() < 3 || word.size() > 48)
        return readings;
    const std::string text = folded(word);
    const auto& months = words().months;
    const auto from = std::lower_bound(months.begin(), months.end(), Name{text, 0, 0});
    std::array<Languages, 13> whole{}, begun{};
    Languages anyWhole = 0;
    for (auto name = from; name != months.end() && name->text.starts_with(text); ++name) {
        const Languages language = Languages{1} << name->language;
        auto& target = name->text == text ? whole : begun;
        target[static_cast<std::size_t>(name->month)] |= language;
        if (name->text == text)
            anyWhole |= language;
    }
    // The beginning of a name counts where the language has no such name itself, and means one month there.
    Languages seen = 0, twice = 0;
    for (const Languages languages : begun) {
        twice |= seen & languages;
        seen |= languages;
    }
    const bool mayBegin = lettersOf(text) >= 3;
    for (std::size_t month = 1; month <= 12; ++month)
        readings[month] = whole[month] | (mayBegin ? begun[month] & ~twice & ~anyWhole : 0);
    return readings;
}

int monthOfWord(std::string_view word, Languages preferred) {
    const auto readings = readingsOfMonth(word);
    const auto first = [&](Languages among) {
        int month = 0, best = 64;
        for (int m = 1; m <= 12; ++m)
            if (const int bit = std::countr_zero(readings[static_cast<std::size_t>(m)] & among); bit < best)
                best = bit, month = m;
        return month;
    };
    if (const int month = preferred ? first(preferred) : 0)
        return month;
    return first(~Languages{0});
}

bool isWeekdayOrFiller(std::string_view word) {
    const std::string text = folded(word);
    if (text.size() < 2)
        return false;
    const auto& all = words();
    if (all.fillers.contains(text))
        return true;
    const auto day = std::lower_bound(all.weekdays.begin(), all.weekdays.end(), text);
    return day != all.weekdays.end() && day->starts_with(text);
}

std::string languageName(Languages languages) {
    const auto bit = static_cast<std::size_t>(std::countr_zero(languages));
    if (bit >= languageCodes.size())
        return {};
    return QLocale::languageToString(QLocale(QString::fromLatin1(languageCodes[bit])).language())
        .toStdString();
}

Languages languageBit(std::string_view code) {
    for (std::size_t i = 0; i < languageCodes.size(); ++i)
        if (languageCodes[i] == code)
            return Languages{1} << i;
    return 0;
}

} // namespace shelfcast::io
