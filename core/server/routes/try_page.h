#pragma once

#include <string_view>

namespace shelfcast::server {

/// A page that reads /openapi.json and lets every operation be tried. Nothing of it comes from elsewhere.
std::string_view tryPageHtml();

} // namespace shelfcast::server
