#pragma once

namespace shelfcast {

/// Sets LC_NUMERIC to "C" for the process: with a decimal comma libxlsxwriter and XGBoost write wrong
/// numbers. Call right after the Qt application object is made, which sets every category from the
/// environment.
void useCNumericLocale();

/// True when numbers are printed with a decimal point; asserted before every export and training.
bool isCNumericLocale();

} // namespace shelfcast
