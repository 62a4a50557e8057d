#include "ui/pages/driver_bars.h"

#include "ui/models/prediction_words.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

namespace shelfcast::ui {

DriverBars driverBars(const std::vector<Driver>& drivers) {
    DriverBars result;
    for (const Driver& driver : drivers) {
        if (driver.feature == "base") {
            result.base = driver.effectUnits;
            continue;
        }
        Bar bar;
        bar.label = driverTitle(driver);
        bar.value = driver.effectUnits;
        bar.text = format::signedUnits(driver.effectUnits);
        bar.toolTip = wordsOf(driver.text);
        result.bars.push_back(std::move(bar));
    }
    return result;
}

} // namespace shelfcast::ui
