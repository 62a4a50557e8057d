#pragma once

#include <QString>

#include <string>

namespace shelfcast::ui {

/// The name of a country whose holidays are known, in the user's language; another code stays as it is.
QString countryName(const std::string& code);

} // namespace shelfcast::ui
