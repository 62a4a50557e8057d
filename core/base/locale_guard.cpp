#include "base/locale_guard.h"

#include <clocale>
#include <cstring>

namespace shelfcast {

void useCNumericLocale() {
    std::setlocale(LC_NUMERIC, "C");
}

bool isCNumericLocale() {
    const std::lconv* conventions = std::localeconv();
    return conventions && std::strcmp(conventions->decimal_point, ".") == 0;
}

} // namespace shelfcast
