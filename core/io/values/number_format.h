#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace shelfcast::io {

/// True for what files write where a value is not known: "", "NA", "n/a", "null", "NaN", "-", "#N/A" …
bool isMissing(std::string_view text);

/// Reads a number as people and tills write it: digits grouped by comma, point, blank or apostrophe
/// (whichever is not the decimal sign), a sign before or after, negative in parentheses, a currency sign or
/// code before or after, a percent sign (the number is kept: "20 %" is 20), an exponent. nullopt when it is
/// anything else, also when the grouping does not fit ("1,5" where the comma groups).
std::optional<double> parseNumber(std::string_view text, char decimal);

/// Collects which decimal sign the values of a file speak for.
class DecimalVotes {
public:
    void add(std::string_view text);
    /// '.' or ','; nullopt when nothing speaks for either ("1,234" alone could be both).
    std::optional<char> decided() const;
    /// True when values speak for both signs.
    bool contradictory() const { return m_point > 0 && m_comma > 0; }
    bool ambiguous() const { return !decided() && (m_maybePoint > 0 || m_maybeComma > 0); }
    /// Numbers with exactly one sign and three digits after it.
    std::int64_t maybePoint() const { return m_maybePoint; }
    std::int64_t maybeComma() const { return m_maybeComma; }
    /// True when three zeros stand after the sign in all of them: whole units with decimals, not thousands.
    bool onlyZeros() const { return m_zeros >= 3 && m_zeros == m_maybePoint + m_maybeComma; }
    /// True for the values of one column in which 987 stands beside 1.234 and no 1234 does: what is below a
    /// thousand has no fraction, so the sign groups.
    bool groups() const {
        return !decided() && m_hundreds > 0 && m_thousands == 0 && (m_maybePoint == 0) != (m_maybeComma == 0);
    }
    void merge(const DecimalVotes& other);

private:
    std::int64_t m_point = 0, m_comma = 0, m_maybePoint = 0, m_maybeComma = 0;
    std::int64_t m_zeros = 0;                     ///< of the maybe: 000 after the sign
    std::int64_t m_hundreds = 0, m_thousands = 0; ///< whole numbers without a sign: 100 to 999, and more
};

/// True for a number with a currency's sign or name.
bool hasCurrency(std::string_view text);

} // namespace shelfcast::io
