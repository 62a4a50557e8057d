#pragma once

#include "ui/pages/tabbed_page.h"

namespace shelfcast::ui {

class AuditView;
class HealthView;
class LogView;

/// "Is anything wrong with the program and its data?" in three views: the state of everything, who changed
/// what, and what the program wrote down. Works without any data, and while the database is open for reading
/// only.
class HealthPage : public TabbedPage {
    Q_OBJECT
public:
    explicit HealthPage(PageContext& context, QWidget* parent = nullptr);
    bool worksWithoutData() const override { return true; }

    HealthView& health() { return *m_health; }
    AuditView& audit() { return *m_audit; }
    LogView& log() { return *m_log; }

private:
    HealthView* m_health;
    AuditView* m_audit;
    LogView* m_log;
};

} // namespace shelfcast::ui
