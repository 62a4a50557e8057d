#include "ui/pages/health/diagnosis_action.h"

#include "services/diagnosis.h"
#include "services/log.h"
#include "services/workspace.h"
#include "ui/widgets/words/format.h"

#include <QDate>

namespace shelfcast::ui {

services::DiagnosisRequest diagnosisRequest(PageContext& context, const QString& path) {
    services::DiagnosisRequest request;
    request.out = utf8(path);
    request.logFolder = services::log::folder();
    request.today = utf8(QDate::currentDate().toString(Qt::ISODate));
    request.databasePath = context.workspace.databasePath();
    return request;
}

} // namespace shelfcast::ui
