#pragma once

#include <QString>

#include <string>

namespace shelfcast::services {

inline QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace shelfcast::services
