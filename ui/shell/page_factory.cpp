#include "ui/shell/page_factory.h"

#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/forecast/forecast_page.h"
#include "ui/pages/smart/smart_page.h"

#include <QCoreApplication>

namespace shelfcast::ui {

std::vector<PageEntry> makePages(PageContext& context, QWidget* parent) {
    const auto tr = [](const char* source) { return QCoreApplication::translate("PageFactory", source); };
    return {
        {PageId::Bulk, tr("Bulk prediction"), QStringLiteral("bulk"), new BulkPage(context, parent)},
        {PageId::Smart, tr("Smart prediction"), QStringLiteral("smart"), new SmartPage(context, parent)},
        {PageId::Forecast, tr("Forecast"), QStringLiteral("forecast"), new ForecastPage(context, parent)},
    };
}

} // namespace shelfcast::ui
