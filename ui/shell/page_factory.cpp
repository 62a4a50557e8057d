#include "ui/shell/page_factory.h"

#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/upload/upload_page.h"

#include <QCoreApplication>

namespace shelfcast::ui {

std::vector<PageEntry> makePages(PageContext& context, QWidget* parent) {
    const auto tr = [](const char* source) { return QCoreApplication::translate("Pages", source); };
    return {
        {PageId::Dashboard, tr("Dashboard"), QStringLiteral("dashboard"), new DashboardPage(context, parent)},
        {PageId::Upload, tr("Upload && train"), QStringLiteral("upload"), new UploadPage(context, parent)},
    };
}

} // namespace shelfcast::ui
