#pragma once

#include "ui/pages/page_context.h"

#include <QString>

#include <functional>

namespace shelfcast::services {
struct DiagnosisRequest;
}

namespace shelfcast::ui {

/// What a bundle of the open database is made of.
services::DiagnosisRequest diagnosisRequest(PageContext& context, const QString& path);

} // namespace shelfcast::ui
