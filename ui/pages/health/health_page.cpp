#include "ui/pages/health/health_page.h"

#include "ui/pages/health/audit_view.h"
#include "ui/pages/health/health_view.h"
#include "ui/pages/health/log_view.h"

namespace shelfcast::ui {

HealthPage::HealthPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, PageId::Health, tr("Health"), QStringLiteral("health/view"), parent) {
    m_health = new HealthView(context);
    m_audit = new AuditView(context);
    m_log = new LogView(context);
    addView(m_health, QStringLiteral("State"));
    addView(m_audit, QStringLiteral("Audit"));
    addView(m_log, QStringLiteral("Log"));
    showLastView();
    connect(m_health, &HealthView::logRequested, this, [this] { showView(m_log); });
}

} // namespace shelfcast::ui
