#pragma once

#include <QLocale>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// Days of the week as people write them: "Mo/Do", "lundi et jeudi", "Mon-Fri", "1 4", "x--x---", in any
/// language whose day names the locale library knows. What a word means is decided by all texts of a column:
/// "So" is a Sunday beside "Di", a Saturday beside "Pt".
class WeekdayNames {
public:
    /// The language that reads most of the texts, by whole names rather than their beginnings.
    static WeekdayNames of(const std::vector<std::string>& texts);
    /// "Mon,Thu" from Monday on; "" for every day; nullopt where a word is no day of the week.
    std::optional<std::string> read(std::string_view text) const;

private:
    struct Language {
        std::vector<std::vector<std::string>> names; ///< of Monday .. Sunday, folded
    };
    static Language languageOf(const QLocale& locale);
    static int dayOf(const Language& language, const std::string& word, bool& whole);
    std::optional<std::string> readBy(const Language& language, std::string_view text, bool& whole) const;
    std::vector<Language> m_languages; ///< the one that is tried first is the first
};

} // namespace shelfcast::io
