#include "io/columns/duration_words.h"

#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/values/number_format.h"

#include <cmath>
#include <string>

namespace shelfcast::io {

namespace {

/// Days of one unit; 0 = the word is none.
double daysOf(const std::string& word) {
    if (listed(
            "d day days tag tage tagen t jour jours j dia dias giorno giorni gg dag dagen dage dagar dni den "
            "dnu zi zile gun paiva paivaa nap",
            word))
        return 1;
    if (listed(
            "businessday businessdays workingday workingdays workday workdays werktag werktage werktagen "
            "arbeitstag arbeitstage arbeitstagen joursouvres jourouvre joursouvrables diashabiles diashabil "
            "diaslaborables diasuteis giornilavorativi werkdag werkdagen",
            word))
        return 7.0 / 5;
    if (listed(
            "w wk wks week weeks woche wochen semaine semaines sem semana semanas settimana settimane weken "
            "uge uger vecka veckor tydzien tygodnie tygodni tyden tydny hafta viikko viikkoa het",
            word))
        return 7;
    if (listed(
            "month months mo monat monate monaten mois mes meses mese mesi maand maanden maned maneder manad "
            "manader miesiac miesiace mesic mesice ay kuukausi kuukautta honap",
            word))
        return 30;
    return 0;
}

} // namespace

std::optional<int> durationInDays(std::string_view text) {
    text = trimText(text);
    const std::size_t word = text.find_first_not_of("0123456789.,-\xE2\x80\x93 ");
    if (word == 0 || word == std::string_view::npos)
        return std::nullopt;
    std::string unit;
    for (const char c : foldText(text.substr(word)))
        if (c != ' ' && c != '.' && c != '(' && c != ')')
            unit += c;
    const double days = daysOf(unit);
    // "3-5", "3 – 5": the later end
    std::string_view number = trimText(text.substr(0, word));
    if (const std::size_t dash = number.find_last_of("-\x93"); dash != std::string_view::npos && dash > 0)
        number = trimText(number.substr(dash + 1));
    const auto value = parseNumber(number, number.find(',') != std::string_view::npos ? ',' : '.');
    if (days <= 0 || !value || *value < 0 || *value > 3660)
        return std::nullopt;
    return static_cast<int>(std::ceil(*value * days - 1e-9));
}

NameOfDuration durationName(std::string_view header) {
    auto words = wordsOfName(header);
    NameOfDuration result;
    if (words.size() < 2)
        return result;
    result.days = daysOf(words.back());
    if (result.days <= 0)
        return result;
    words.pop_back();
    if (words.size() > 1 && listed("in en em w i", words.back()))
        words.pop_back();
    for (const auto& word : words)
        result.name += word;
    return result;
}

} // namespace shelfcast::io
