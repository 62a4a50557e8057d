// Any text is a number, a date or neither, without a fault, and what the votes count can be read.
#include "io/sales/row_times.h"
#include "io/text/text_fold.h"
#include "io/understand/unit_words.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

void require(bool condition) {
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    DateVotes dates;
    DecimalVotes decimals;
    std::int64_t values = 0;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        for (const char decimal : {'.', ','})
            if (const auto number = parseNumber(text, decimal))
                require(std::isfinite(*number));
        bool anyDate = false;
        for (const auto order : {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy})
            for (const bool serial : {false, true})
                for (const Calendar calendar : calendars) {
                    DateFormat format;
                    format.order = order;
                    if (calendar == Calendar::Gregorian) // dates with strokes the other way round
                        format.slashed = order == DateOrder::Dmy ? DateOrder::Mdy : DateOrder::Dmy;
                    format.serial = serial;
                    format.calendar = calendar;
                    format.swapped = serial;
                    if (const auto day = parseDate(text, format)) {
                        require(day->year() >= 1900 && day->year() <= 2200);
                        anyDate = anyDate || !serial;
                    }
                }
        if (const auto number = parseNumberWithWord(text, '.'))
            require(std::isfinite(number->value) && !number->word.empty());
        const std::int64_t before = dates.dates();
        dates.add(text);
        decimals.add(text);
        require(dates.dates() == before || anyDate);
        require(foldName(text).size() <= text.size());
        static_cast<void>(isMissing(text));
        for (const int minute : {minuteOfDay(text), minuteAfterDate(text)})
            require(minute >= -1 && minute <= 24 * 60 + 59);
        require(shorten(text, 8).size() <= 11);
        ++values;
    }
    require(dates.values() <= values);
    static_cast<void>(dates.format());
    static_cast<void>(dates.monthDoubt());
    static_cast<void>(decimals.decided());
    return 0;
}
