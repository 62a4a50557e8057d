#include "ui/shell/page_factory.h"

#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/forecast/forecast_page.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/pages/upload/upload_page.h"

#include <QCoreApplication>

namespace shelfcast::ui {

std::vector<PageEntry> makePages(PageContext& context, QWidget* parent) {
    const auto tr = [](const char* source) { return QCoreApplication::translate("PageFactory", source); };
    return {
        {PageId::Dashboard, tr("Dashboard"), QStringLiteral("dashboard"), new DashboardPage(context, parent)},
        {PageId::Bulk, tr("Bulk prediction"), QStringLiteral("bulk"), new BulkPage(context, parent)},
        {PageId::Smart, tr("Smart prediction"), QStringLiteral("smart"), new SmartPage(context, parent)},
        {PageId::Forecast, tr("Forecast"), QStringLiteral("forecast"), new ForecastPage(context, parent)},
        {PageId::Upload, tr("Upload && train"), QStringLiteral("upload"), new UploadPage(context, parent)},
    };
}

} // namespace shelfcast::ui
