#include "io/values/number_format.h"

#include "io/text/plain_digits.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace shelfcast::io {

namespace {

constexpr std::array<double, 23> powersOfTen = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

bool equalsFolded(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

/// Digits with at most one decimal sign and at most 15 digits: exact, because the digits fit a double and so
/// does the power of ten. Returns false for anything else.
bool parsePlain(std::string_view text, char decimal, double& value) {
    const char* p = text.data();
    const char* const end = p + text.size();
    const bool negative = p < end && *p == '-';
    if (negative)
        ++p;
    std::uint64_t mantissa = 0;
    int digits = 0, fraction = -1;
    for (; p < end; ++p) {
        if (isDigit(*p)) {
            mantissa = mantissa * 10 + static_cast<std::uint64_t>(*p - '0');
            if (++digits > 15)
                return false;
            if (fraction >= 0)
                ++fraction;
        } else if (*p == decimal && fraction < 0) {
            fraction = 0;
        } else {
            return false;
        }
    }
    if (digits == 0)
        return false;
    value = static_cast<double>(mantissa);
    if (fraction > 0)
        value /= powersOfTen[static_cast<std::size_t>(fraction)];
    if (negative)
        value = -value;
    return true;
}

/// The blanks and apostrophes that group digits, as UTF-8: no-break space, narrow and thin space, right
/// quote.
std::size_t groupingLength(std::string_view text) {
    if (text.front() == ' ' || text.front() == '\'')
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    if (text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89") ||
        text.starts_with("\xE2\x80\x99"))
        return 3;
    return 0;
}

std::size_t blankLength(std::string_view text) {
    if (text.empty() || text.front() == '\'' || text.starts_with("\xE2\x80\x99"))
        return 0;
    if (text.front() == '\t')
        return 1;
    return groupingLength(text);
}

void trimBlanks(std::string_view& text) {
    while (const std::size_t length = blankLength(text))
        text.remove_prefix(length);
    for (bool again = true; again && !text.empty();) {
        again = false;
        for (const std::size_t length : {1, 2, 3})
            if (text.size() >= length && blankLength(text.substr(text.size() - length)) == length) {
                text.remove_suffix(length);
                again = true;
                break;
            }
    }
}

constexpr std::array<std::string_view, 70> currencies = {
    "\xE2\x82\xAC", "$",
    "\xC2\xA3",     "\xC2\xA5",
    "\xE2\x82\xB9", "\xE2\x82\xBD",
    "\xE2\x82\xAA", "\xE2\x82\xA9",
    "eur",          "usd",
    "gbp",          "chf",
    "sek",          "nok",
    "dkk",          "pln",
    "czk",          "huf",
    "brl",          "inr",
    "jpy",          "cad",
    "aud",          "ron",
    "r$",           "us$",
    "z\xC5\x82",    "k\xC4\x8D",
    "kr.",          "kr",
    "fr.",          "ft",
    "rs.",          "rs",
    "tl",           "\xE2\x82\xBA",
    "\xE2\x82\xB4", "mxn",
    "zar",          "ars",
    "clp",          "cop",
    "bgn",          "rsd",
    "isk",          "rub",
    "uah",          "ils",
    "aed",          "sar",
    "egp",          "thb",
    "idr",          "myr",
    "sgd",          "hkd",
    "krw",          "cny",
    "rmb",          "twd",
    "vnd",          "ngn",
    "kes",          "nzd",
    "lei",          "\xE0\xB8\xBF",
    "\xE2\x82\xAB", "\xEF\xBF\xA5",
    "a$",           "c$",
};

bool removeCurrency(std::string_view& text) {
    if (!text.empty() && isDigit(text.back()) && (isDigit(text.front()) || text.front() == '-'))
        return false; // as most are
    for (const std::string_view sign : currencies) {
        if (text.size() <= sign.size())
            continue;
        if (equalsFolded(text.substr(0, sign.size()), sign)) {
            text.remove_prefix(sign.size());
            trimBlanks(text);
            return true;
        }
        if (equalsFolded(text.substr(text.size() - sign.size()), sign)) {
            text.remove_suffix(sign.size());
            trimBlanks(text);
            return true;
        }
    }
    return false;
}

/// Takes one sign off either end; returns -1, 1, or 0 when there is none.
int removeSign(std::string_view& text) {
    const auto strip = [&](std::size_t length, bool front) {
        if (front)
            text.remove_prefix(length);
        else
            text.remove_suffix(length);
        trimBlanks(text);
    };
    for (const bool front : {true, false}) {
        for (const std::string_view minus : {"-", "\xE2\x88\x92", "\xE2\x80\x93"})
            if (front ? text.starts_with(minus) : text.ends_with(minus)) {
                strip(minus.size(), front);
                return -1;
            }
        if (front && text.starts_with('+')) {
            strip(1, true);
            return 1;
        }
    }
    return 0;
}

/// Takes "Stk", "pcs", "kg" and the like off the end, and "/Stk" of a price. Grams are not taken: beside
/// kilograms they would be a thousand times too many.
void removeUnit(std::string_view& text) {
    static constexpr std::array<std::string_view, 27> units = {"stk",
                                                               "stk.",
                                                               "stck",
                                                               "stck.",
                                                               "st",
                                                               "st.",
                                                               "st\xC3\xBC"
                                                               "ck",
                                                               "stueck",
                                                               "pcs",
                                                               "pcs.",
                                                               "pc",
                                                               "pc.",
                                                               "pce",
                                                               "piece",
                                                               "pieces",
                                                               "unit",
                                                               "units",
                                                               "un",
                                                               "ud",
                                                               "ud.",
                                                               "uds",
                                                               "uds.",
                                                               "pz",
                                                               "pz.",
                                                               "szt",
                                                               "stuks",
                                                               "kg"};
    if (text.size() < 2 || isDigit(text.back()))
        return;
    for (const std::string_view unit : units) {
        if (text.size() <= unit.size() || !equalsFolded(text.substr(text.size() - unit.size()), unit))
            continue;
        std::string_view before = text.substr(0, text.size() - unit.size());
        trimBlanks(before);
        if (before.ends_with('/')) {
            before.remove_suffix(1);
            trimBlanks(before);
        } else if (before.empty() || !isDigit(before.back())) {
            continue;
        }
        text = before;
        return;
    }
}

/// "12.-", "12,--", "12:-": whole francs, euros and crowns.
void removeDashDecimals(std::string_view& text) {
    for (const std::string_view dash : {"--", "-", "\xE2\x80\x93", "\xE2\x80\x94"})
        if (text.size() > dash.size() + 1 && text.ends_with(dash)) {
            const char sign = text[text.size() - dash.size() - 1];
            if ((sign == '.' || sign == ',' || sign == ':') && isDigit(text[text.size() - dash.size() - 2]))
                text.remove_suffix(dash.size() + 1);
            return;
        }
}

/// Digits with grouping signs and perhaps a decimal sign, without sign or currency.
std::optional<double> parseGrouped(std::string_view text, char decimal) {
    const char pointGroup = decimal == '.' ? ',' : '.';
    std::string plain;
    plain.reserve(text.size());
    std::size_t sinceGroup = 0, groups = 0;
    std::string_view groupSign;
    bool inFraction = false, digitSeen = false;
    while (!text.empty()) {
        const char c = text.front();
        std::size_t length = 1;
        if (isDigit(c)) {
            plain += c;
            digitSeen = true;
            ++sinceGroup;
        } else if (c == decimal && !inFraction) {
            if (groups > 0 && sinceGroup != 3)
                return std::nullopt;
            inFraction = true;
            groups = 0;
            plain += '.';
        } else if (!inFraction && (c == pointGroup || groupingLength(text) > 0)) {
            length = c == pointGroup ? 1 : groupingLength(text);
            const std::string_view sign = text.substr(0, length);
            // Indian numbers have groups of two before the last three.
            const bool fits =
                groups == 0 ? sinceGroup >= 1 && sinceGroup <= 3 : sinceGroup == 3 || sinceGroup == 2;
            if (!fits || (groups > 0 && sign != groupSign))
                return std::nullopt;
            groupSign = sign;
            ++groups;
            sinceGroup = 0;
        } else if ((c == 'e' || c == 'E') && digitSeen && groups == 0) {
            plain.append(text);
            break;
        } else {
            return std::nullopt;
        }
        text.remove_prefix(length);
    }
    if (!digitSeen || (groups > 0 && sinceGroup != 3))
        return std::nullopt;
    double value = 0;
    const std::size_t plus = plain.find("e+") != std::string::npos ? plain.find("e+") : plain.find("E+");
    if (plus != std::string::npos)
        plain.erase(plus + 1, 1);
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

bool isMissing(std::string_view text) {
    if (text.empty())
        return true;
    if (text.size() > 7 || isDigit(text.front()))
        return false;
    for (const std::string_view word :
         {"na",           "n/a",  "null", "nan",     "none",    "-",      "--",
          "#n/a",         "?",    "nil",  "\\n",     "#null!",  "(null)", "\xE2\x80\x93",
          "\xE2\x80\x94", "k.a.", "n.a.", "#value!", "#div/0!", "#ref!",  "#name?",
          "#num!"})
        if (equalsFolded(text, word))
            return true;
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool hasCurrency(std::string_view text) {
    trimBlanks(text);
    return text.size() <= 64 && removeCurrency(text) && (parseNumber(text, '.') || parseNumber(text, ','));
}

std::optional<double> parseNumber(std::string_view text, char decimal) {
    double value = 0;
    if (parsePlain(text, decimal, value))
        return value;
    if (text.size() > 64)
        return std::nullopt;
    std::string buffer;
    text = withPlainDigits(text, buffer, decimal);
    trimBlanks(text);
    if (parsePlain(text, decimal, value)) // of other digits
        return value;
    if (text.size() > 1 && text.front() == '\'') // typed so in a spreadsheet to keep a number a text
        text.remove_prefix(1);
    removeUnit(text);
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = text.substr(1, text.size() - 2);
        trimBlanks(text);
    }
    bool hadCurrency = removeCurrency(text);
    removeDashDecimals(text);
    int sign = removeSign(text);
    if (!hadCurrency)
        hadCurrency = removeCurrency(text);
    if (text.size() > 1 && text.back() == '%') {
        text.remove_suffix(1);
        trimBlanks(text);
    } else if (text.size() > 1 && text.front() == '%') {
        text.remove_prefix(1);
        trimBlanks(text);
    }
    if (sign == 0)
        sign = removeSign(text);
    if (!hadCurrency)
        hadCurrency = removeCurrency(text);
    if (hadCurrency && !negative && text.size() > 2 && text.front() == '(' && text.back() == ')') {
        negative = true;
        text = text.substr(1, text.size() - 2);
    }
    const auto magnitude = parseGrouped(text, decimal);
    if (!magnitude)
        return std::nullopt;
    return negative != (sign < 0) ? -*magnitude : *magnitude;
}

void DecimalVotes::add(std::string_view written) {
    std::string buffer;
    const std::string_view text = withPlainDigits(written, buffer);
    std::size_t digits = 0, points = 0, commas = 0, last = std::string_view::npos, spaces = 0, lastSpace = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            ++digits;
        } else if ((c == '.' || c == ',') &&
                   ((i > 0 && isDigit(text[i - 1])) || (i + 1 < text.size() && isDigit(text[i + 1])))) {
            ++(c == '.' ? points : commas);
            last = i;
        } else if (c == ' ' || c == '\'' || c == '\xA0') {
            ++spaces;
            lastSpace = i;
        } else if (c == ':' || (c == '/' && i + 1 < text.size() && isDigit(text[i + 1]))) {
            return; // a time or a date
        }
    }
    if (digits == 0 || !(parseNumber(text, '.') || parseNumber(text, ',')))
        return;
    if (points + commas == 0) {
        if (digits == text.size())
            digits > 3 ? ++m_thousands : digits == 3 ? ++m_hundreds : 0;
        return;
    }
    const char sign = text[last];
    auto& sure = sign == '.' ? m_point : m_comma;
    auto& opposite = sign == '.' ? m_comma : m_point;
    if (points > 0 && commas > 0) {
        ++((sign == '.' ? points : commas) == 1 ? sure : opposite);
        return;
    }
    if (points + commas > 1) { // 1.234.567: the sign groups, so the other one is the decimal sign
        ++opposite;
        return;
    }
    std::size_t after = 0, before = 0;
    for (std::size_t i = last + 1; i < text.size() && isDigit(text[i]); ++i)
        ++after;
    for (std::size_t i = last; i > 0 && isDigit(text[i - 1]); --i)
        ++before;
    const bool leadingZero = before >= 1 && text[last - before] == '0';
    if (after != 3 || before == 0 || before > 3 || leadingZero ||
        (spaces > 0 && lastSpace < last && before == 3))
        ++sure;
    else {
        ++(sign == '.' ? m_maybePoint : m_maybeComma);
        m_zeros += text.substr(last + 1, 3) == "000";
    }
}

std::optional<char> DecimalVotes::decided() const {
    if (m_point > m_comma)
        return '.';
    if (m_comma > m_point)
        return ',';
    return std::nullopt;
}

void DecimalVotes::merge(const DecimalVotes& other) {
    m_point += other.m_point;
    m_comma += other.m_comma;
    m_maybePoint += other.m_maybePoint;
    m_maybeComma += other.m_maybeComma;
    m_zeros += other.m_zeros;
    m_hundreds += other.m_hundreds;
    m_thousands += other.m_thousands;
}

} // namespace shelfcast::io
