#pragma once

#include "services/orders/export_service.h"

#include <QString>

#include <array>

namespace shelfcast::ui {

/// Both papers, that of the user's country first.
inline std::array<services::Paper, 2> papersByLocale() {
    using services::Paper;
    return services::paperOf(QLocale()) == Paper::Letter ? std::array{Paper::Letter, Paper::A4}
                                                         : std::array{Paper::A4, Paper::Letter};
}

/// "A4", "US Letter": names, the same in every language.
inline QString paperWord(services::Paper paper) {
    return paper == services::Paper::Letter ? QStringLiteral("US Letter") : QStringLiteral("A4");
}

} // namespace shelfcast::ui
