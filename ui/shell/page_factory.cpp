#include "ui/shell/page_factory.h"

#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/forecast/forecast_page.h"
#include "ui/pages/health/health_page.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/pages/upload/upload_page.h"

#include <QCoreApplication>

namespace shelfcast::ui {

namespace {
struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
};
} // namespace

std::vector<PageEntry> makePages(PageContext& context, QWidget* parent) {
    return {
        {PageId::Dashboard, PageNames::tr("Dashboard"), QStringLiteral("dashboard"),
         new DashboardPage(context, parent)},
        {PageId::Bulk, PageNames::tr("Bulk prediction"), QStringLiteral("bulk"),
         new BulkPage(context, parent)},
        {PageId::Smart, PageNames::tr("Smart prediction"), QStringLiteral("smart"),
         new SmartPage(context, parent)},
        {PageId::Forecast, PageNames::tr("Forecast"), QStringLiteral("forecast"),
         new ForecastPage(context, parent)},
        {PageId::Upload, PageNames::tr("Upload && train"), QStringLiteral("upload"),
         new UploadPage(context, parent)},
        {PageId::Catalogue, PageNames::tr("Catalogue"), QStringLiteral("store"),
         new CataloguePage(context, parent)},
        {PageId::Health, PageNames::tr("Health"), QStringLiteral("health"), new HealthPage(context, parent)},
    };
}

} // namespace shelfcast::ui
