#include "serving/store/wording.h"

#include "base/message_ids.h"
#include "base/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace shelfcast::services {

namespace {

std::string fixed(double value, int decimals) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    return buffer.data();
}

} // namespace

std::string percentText(double fraction) {
    return fixed(fraction * 100, 1) + " %";
}

std::string unitsText(double units) {
    const double magnitude = std::abs(units);
    const std::string sign = units < 0 ? "-" : "";
    if (magnitude < 10 && std::abs(magnitude - std::round(magnitude)) >= 0.05)
        return sign + fixed(magnitude, 1);
    const std::string digits = groupedDigits(std::round(magnitude), 0);
    return digits == "0" ? digits : sign + digits;
}

std::string signedUnits(double units) {
    const std::string text = unitsText(units);
    return units > 0 && text != "0" ? "+" + text : text;
}

Message driverText(const std::string& family, double units) {
    static const std::map<std::string, MessageId> ids = {{"base", MessageId::DriverBase},
                                                         {"level", MessageId::DriverLevel},
                                                         {"trend", MessageId::DriverTrend},
                                                         {"season", MessageId::DriverSeason},
                                                         {"weekday", MessageId::DriverWeekday},
                                                         {"holiday", MessageId::DriverHoliday},
                                                         {"promotion", MessageId::DriverPromotion},
                                                         {"price", MessageId::DriverPrice},
                                                         {"competitor", MessageId::DriverCompetitor},
                                                         {"rivals", MessageId::DriverRivals},
                                                         {"weather", MessageId::DriverWeather},
                                                         {"override", MessageId::DriverOverride},
                                                         {"other", MessageId::DriverOther}};
    const auto known = ids.find(family);
    const Argument amount = asNumber(family == "base" ? unitsText(units) : signedUnits(units));
    return known == ids.end() ? Message(MessageId::DriverNamed, {family, amount})
                              : Message(known->second, {amount});
}

Message scenarioText(const std::string& regressor, double units) {
    static const std::map<std::string, MessageId> ids = {
        {"price", MessageId::DriverYourPrice},
        {"discount", MessageId::DriverYourDiscount},
        {"promotion", MessageId::DriverYourPromotion},
        {"competitor_price", MessageId::DriverYourCompetitorPrice}};
    return {ids.at(regressor), {asNumber(signedUnits(units))}};
}

std::string dayText(Day day) {
    static constexpr std::array<const char*, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::string(weekdays[static_cast<std::size_t>(day.dayOfWeek())]) + " " +
           std::to_string(day.dayOfMonth()) + " " + months[static_cast<std::size_t>(day.month() - 1)];
}

} // namespace shelfcast::services
