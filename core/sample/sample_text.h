#pragma once

#include "base/day.h"
#include "sample/sample_generator.h"

#include <array>
#include <string>
#include <string_view>

namespace shelfcast::services {

struct SampleRow;

/// How the rows of a sample are written: in which language the columns and texts are, and in which dialect of
/// CSV. Languages differ in words only, dialects in signs only.
class SampleText {
public:
    SampleText(SampleLanguage language, SampleFormat format);

    const std::string& header() const { return m_header; } ///< with its line end
    /// A date as the rows have it.
    std::string date(Day day) const;
    void appendRow(std::string& out, const SampleRow& row, const std::string& date, int month, int store,
                   const std::string& storeName, const std::string& productName, int category) const;

private:
    SampleFormat m_format;
    char m_delimiter, m_decimal;
    std::string_view m_lineEnd;
    std::string m_header;
    std::array<std::string, 5> m_categories;
    std::array<std::string, 4> m_regions, m_weathers, m_seasons; ///< seasons from winter on
};

void appendSampleNumber(std::string& out, std::int64_t value);
/// A number with two decimals from its hundredths; value >= 0.
void appendSampleHundredths(std::string& out, std::int64_t value, char decimal = '.');
/// "sunny" … as English samples and the truth have it.
std::string_view sampleWeatherName(const SampleRow& row);

} // namespace shelfcast::services
