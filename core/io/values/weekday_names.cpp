#include "io/values/weekday_names.h"

#include "io/text/text_fold.h"

#include <algorithm>
#include <array>

namespace shelfcast::io {

namespace {

constexpr std::array<const char*, 7> canonical{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string foldedName(const QString& text) {
    return foldName(text.toLower().toStdString());
}

bool among(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "x--x---", "1001000": one sign per day.
std::optional<std::array<bool, 7>> readMarks(std::string_view text) {
    if (text.size() != 7)
        return std::nullopt;
    std::array<bool, 7> days{};
    bool on = false, off = false;
    for (std::size_t i = 0; i < 7; ++i) {
        const char c = text[i];
        days[i] = c == 'x' || c == 'X' || c == '1';
        if (!days[i] && c != '-' && c != '0' && c != '.' && c != '_')
            return std::nullopt;
        on = on || days[i];
        off = off || !days[i];
    }
    return on ? std::optional(days) : std::nullopt;
}

/// Words and the signs between them that matter: "-" for a range.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\xE2' && text.substr(i, 3) >= "\xE2\x80\x90" && text.substr(i, 3) <= "\xE2\x80\x95") {
            words.emplace_back("-"); // a dash of any length
            words.emplace_back();
            i += 2;
        } else if (c == '-') {
            words.emplace_back("-");
            words.emplace_back();
        } else if (c == ',' || c == ';' || c == '/' || c == '+' || c == '&' || c == '|' || c == ' ' ||
                   c == '\t' || c == '.' || c == '\n' || c == '(' || c == ')') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::erase(words, std::string());
    for (auto& word : words)
        if (word != "-")
            word = foldedName(QString::fromStdString(word));
    std::erase(words, std::string());
    return words;
}

} // namespace

WeekdayNames::Language WeekdayNames::languageOf(const QLocale& locale) {
    Language language;
    for (int day = 1; day <= 7; ++day) {
        std::vector<std::string> names;
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
            for (const QString& name : {locale.dayName(day, format), locale.standaloneDayName(day, format)})
                names.push_back(foldedName(name));
        std::erase(names, std::string());
        std::ranges::sort(names);
        names.erase(std::unique(names.begin(), names.end()), names.end());
        language.names.push_back(std::move(names));
    }
    return language;
}

/// 0..6 for a name of the language or the beginning of one, at least two letters long, that is no other
/// day's.
int WeekdayNames::dayOf(const Language& language, const std::string& word, bool& whole) {
    int found = -1;
    for (int day = 0; day < 7; ++day) {
        const auto& names = language.names[static_cast<std::size_t>(day)];
        if (std::ranges::find(names, word) != names.end())
            return day;
        const bool begins =
            word.size() >= 2 && std::ranges::any_of(names, [&](const std::string& name) {
                return name.starts_with(word) ||
                       // "mondays", "montags"
                       (name.size() > 4 && word.starts_with(name) && word.size() <= name.size() + 2);
            });
        if (!begins)
            continue;
        if (found >= 0)
            return -1;
        found = day;
    }
    whole = whole && found < 0;
    return found;
}

std::optional<std::string> WeekdayNames::readBy(const Language& language, std::string_view text,
                                                bool& whole) const {
    std::array<bool, 7> days{};
    if (const auto marks = readMarks(trimText(text))) {
        days = *marks;
    } else {
        int last = -1;
        bool range = false;
        bool ignored = true;
        const auto isDay = [&](const std::string& word) { return dayOf(language, word, ignored) >= 0; };
        auto words = wordsOf(text);
        for (std::size_t i = 0; i + 2 < words.size(); ++i) // "segunda-feira" is one name
            if (bool exact = true;
                words[i + 1] == "-" && dayOf(language, words[i] + words[i + 2], exact) >= 0 && exact) {
                words[i] += words[i + 2];
                words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                            words.begin() + static_cast<std::ptrdiff_t>(i) + 3);
            }
        for (const std::string& word : words) {
            if (among(word, {"-", "to", "bis", "a", "au", "al", "ate", "tot", "till", "until", "through",
                             "thru", "do", "til"}) &&
                last >= 0 && !isDay(word)) {
                range = true;
                continue;
            }
            if (among(word,
                      {"and",   "und",  "u",     "et",   "y",    "e",   "en", "i",  "og", "och", "ja",
                       "every", "each", "jeden", "jede", "tous", "les", "on", "am", "le", "los", "il"}) &&
                !isDay(word))
                continue;
            if (among(word, {"daily", "everyday", "day", "days", "taglich", "taeglich", "alle", "tage",
                             "quotidien", "jours", "diario", "diariamente", "dias", "giornaliero", "giorni",
                             "dagelijks", "all", "any"})) {
                days.fill(true);
                continue;
            }
            int day = -1;
            if (word.size() == 1 && word[0] >= '0' && word[0] <= '7')
                day = word[0] == '0' ? 6 : word[0] - '1'; // Monday is 1, Sunday 7 or 0
            else
                day = dayOf(language, word, whole);
            if (day < 0)
                return std::nullopt;
            if (range)
                for (int between = last; between != day; between = (between + 1) % 7)
                    days[static_cast<std::size_t>(between)] = true;
            days[static_cast<std::size_t>(day)] = true;
            last = day;
            range = false;
        }
        if (range)
            return std::nullopt;
    }
    if (std::ranges::all_of(days, [](bool day) { return day; }))
        return std::string();
    std::string result;
    for (std::size_t day = 0; day < 7; ++day)
        if (days[day])
            result += std::string(result.empty() ? "" : ",") + canonical[day];
    return result.empty() ? std::nullopt : std::optional(result);
}

WeekdayNames WeekdayNames::of(const std::vector<std::string>& texts) {
    // Those of the window and the widely spoken ones before the others: where several read a word, they
    // count.
    static constexpr QLocale::Language first[] = {QLocale::English,    QLocale::German,  QLocale::French,
                                                  QLocale::Spanish,    QLocale::Italian, QLocale::Dutch,
                                                  QLocale::Portuguese, QLocale::Polish,  QLocale::Swedish};
    WeekdayNames result;
    std::vector<int> read;
    const auto tryLanguage = [&](QLocale::Language wanted) {
        auto language = languageOf(QLocale(wanted));
        int count = 0;
        for (const std::string& text : texts) {
            bool whole = true;
            if (result.readBy(language, text, whole))
                count += whole ? 3 : 2; // a whole name speaks louder than a beginning
        }
        result.m_languages.push_back(std::move(language));
        read.push_back(count);
    };
    for (const auto language : first)
        tryLanguage(language);
    if (std::ranges::max(read) < 3 * static_cast<int>(texts.size()))
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language)
            if (std::ranges::find(first, static_cast<QLocale::Language>(language)) == std::end(first) &&
                QLocale(static_cast<QLocale::Language>(language)).language() == language)
                tryLanguage(static_cast<QLocale::Language>(language));
    const auto best = std::ranges::max_element(read) - read.begin();
    std::rotate(result.m_languages.begin(), result.m_languages.begin() + best,
                result.m_languages.begin() + best + 1);
    return result;
}

std::optional<std::string> WeekdayNames::read(std::string_view text) const {
    bool whole = true;
    for (const Language& language : m_languages)
        if (auto days = readBy(language, text, whole))
            return days;
    return std::nullopt;
}

} // namespace shelfcast::io
