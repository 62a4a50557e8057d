#include "sample/sample_text.h"

#include "sample/sample_world.h"

#include <charconv>

namespace shelfcast::services {

namespace {

constexpr std::size_t columnCount = 15;

struct Words {
    std::array<std::string_view, columnCount> columns;
    std::array<std::string_view, 5> categories;
    std::array<std::string_view, 4> regions, weathers, seasons;
};

constexpr Words english = {
    {"Date", "Store ID", "Product ID", "Category", "Region", "Inventory Level", "Units Sold", "Units Ordered",
     "Demand Forecast", "Price", "Discount", "Weather Condition", "Holiday/Promotion", "Competitor Pricing",
     "Seasonality"},
    {"Groceries", "Toys", "Electronics", "Furniture", "Clothing"},
    {"North", "South", "East", "West"},
    {"Sunny", "Cloudy", "Rainy", "Snowy"},
    {"Winter", "Spring", "Summer", "Autumn"},
};
constexpr Words german = {
    {"Datum", "Filiale", "Artikelnummer", "Kategorie", "Region", "Lagerbestand", "Verkaufte Stück",
     "Bestellte Menge", "Absatzprognose", "Preis", "Rabatt", "Wetter", "Feiertag/Aktion", "Konkurrenzpreis",
     "Jahreszeit"},
    {"Lebensmittel & Getränke", "Spielzeug", "Elektrogeräte", "Möbel", "Bekleidung (ab 20 €)"},
    {"Nord", "Süd", "Ost", "West"},
    {"Sonnig", "Bewölkt", "Regnerisch", "Schnee"},
    {"Winter", "Frühling", "Sommer", "Herbst"},
};

/// The words above in Windows-1252: letters of Latin-1, and the euro sign.
std::string toWindows1252(std::string_view utf8) {
    std::string result;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            result += utf8[i];
        } else if (byte < 0xE0) {
            result += static_cast<char>((byte & 0x1F) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3F));
        } else {
            result += '\x80';
            i += 2;
        }
    }
    return result;
}

template <std::size_t N>
std::array<std::string, N> encoded(const std::array<std::string_view, N>& words, SampleFormat format) {
    std::array<std::string, N> result;
    for (std::size_t i = 0; i < N; ++i)
        result[i] = format == SampleFormat::European ? toWindows1252(words[i]) : std::string(words[i]);
    return result;
}

std::string twoDigits(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::size_t seasonOf(int month) {
    return static_cast<std::size_t>(month % 12 / 3);
}

} // namespace

SampleText::SampleText(SampleLanguage language, SampleFormat format)
    : m_format(format), m_delimiter(format == SampleFormat::European ? ';' : ','),
      m_decimal(format == SampleFormat::European ? ',' : '.'),
      m_lineEnd(format == SampleFormat::European ? "\r\n" : "\n") {
    const Words& words = language == SampleLanguage::German ? german : english;
    for (const auto& column : encoded(words.columns, format))
        m_header.append(m_header.empty() ? "" : std::string(1, m_delimiter)).append(column);
    m_header += m_lineEnd;
    m_categories = encoded(words.categories, format);
    m_regions = encoded(words.regions, format);
    m_weathers = encoded(words.weathers, format);
    m_seasons = encoded(words.seasons, format);
}

std::string SampleText::date(Day day) const {
    return m_format == SampleFormat::European
               ? twoDigits(day.dayOfMonth()) + "." + twoDigits(day.month()) + "." + std::to_string(day.year())
               : day.toIso();
}

void SampleText::appendRow(std::string& out, const SampleRow& row, const std::string& date, int month,
                           int store, const std::string& storeName, const std::string& productName,
                           int category) const {
    const auto text = [&](std::string_view value) { out.append(value).push_back(m_delimiter); };
    const auto number = [&](std::int64_t value) {
        appendSampleNumber(out, value);
        out.push_back(m_delimiter);
    };
    const auto hundredths = [&](std::int64_t value) {
        appendSampleHundredths(out, value, m_decimal);
        out.push_back(m_delimiter);
    };
    text(date);
    text(storeName);
    text(productName);
    text(m_categories[static_cast<std::size_t>(category)]);
    text(m_regions[static_cast<std::size_t>(store % 4)]);
    number(row.inventory);
    number(row.sold);
    number(row.ordered);
    hundredths(row.forecastCents);
    hundredths(row.priceCents);
    number(row.discount);
    text(m_weathers[static_cast<std::size_t>(row.weather)]);
    number(row.promotion ? 1 : 0);
    hundredths(row.competitorCents);
    out.append(m_seasons[seasonOf(month)]).append(m_lineEnd);
}

void appendSampleNumber(std::string& out, std::int64_t value) {
    char buffer[24];
    out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

void appendSampleHundredths(std::string& out, std::int64_t value, char decimal) {
    appendSampleNumber(out, value / 100);
    const auto rest = static_cast<char>(value % 100);
    out.push_back(decimal);
    out.push_back(static_cast<char>('0' + rest / 10));
    out.push_back(static_cast<char>('0' + rest % 10));
}

std::string_view sampleWeatherName(const SampleRow& row) {
    return english.weathers[static_cast<std::size_t>(row.weather)];
}

} // namespace shelfcast::services
