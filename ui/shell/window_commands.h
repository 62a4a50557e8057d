#pragma once

#include "domain/catalog.h"
#include "ui/shell/frame/command_palette.h"
#include "ui/shell/page_factory.h"

#include <functional>
#include <vector>

namespace shelfcast::ui {

class MainWindow;
class TopBar;

/// What Ctrl+K offers: the pages and what can be done on them, work from any page, stores, products.
struct WindowCommands {
    MainWindow& window;
    TopBar& topBar;
    const std::vector<PageEntry>& pages;
    const std::vector<Store>& stores;
    const std::vector<Product>& products; ///< of the chosen store
    PageId current = PageId::Dashboard;
    std::function<void()> openSettings, openCalendar, openNight, openAlerts, openHelp;

    std::vector<Command> all() const;

private:
    /// What can be done from any page.
    void addWork(std::vector<Command>& commands) const;
};

} // namespace shelfcast::ui
