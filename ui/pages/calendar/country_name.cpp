#include "ui/pages/calendar/country_name.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <map>

namespace shelfcast::ui {

QString countryName(const std::string& code) {
    static const std::map<std::string, const char*> names = {
        {"DE", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Germany")},
        {"ES", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Spain")},
        {"FR", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "France")},
        {"GB", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "United Kingdom")},
        {"IT", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Italy")},
        {"NL", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Netherlands")},
        {"US", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "United States")}};
    const auto found = names.find(code);
    return found == names.end() ? text(code)
                                : QCoreApplication::translate("shelfcast::ui::SettingsDialog", found->second);
}

} // namespace shelfcast::ui
