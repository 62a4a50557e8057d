#include "ui/shell/window_commands.h"

#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/upload/upload_page.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QMenu>

namespace shelfcast::ui {

std::vector<Command> WindowCommands::all() const {
    MainWindow* self = &window;
    std::vector<Command> result;
    for (const PageEntry& entry : pages)
        result.push_back({entry.page->title(), MainWindow::tr("Page"), entry.iconName,
                          [self, id = entry.id] { self->showPage(id); }});
    for (const PageEntry& entry : pages)
        for (QAction* view : entry.page->viewActions())
            result.push_back({view->text(), entry.page->title(), entry.iconName, [self, id = entry.id, view] {
                                  self->showPage(id);
                                  view->trigger();
                              }});
    if (Page* page = window.currentPage(); page && !page->wantsStore())
        for (QAction* action : page->headerActions())
            if (action->isEnabled() && action->isVisible())
                result.push_back({action->text().remove(QLatin1Char('&')), MainWindow::tr("Action"),
                                  action->property("iconName").toString(), [action] { action->trigger(); }});
    addWork(result);
    result.push_back(
        {MainWindow::tr("Settings"), MainWindow::tr("Action"), QStringLiteral("settings"), openSettings});
    if (!stores.empty() && current != PageId::Upload) // which has it among its actions
        result.push_back({MainWindow::tr("Selling calendar"), MainWindow::tr("Action"),
                          QStringLiteral("calendar"), openCalendar});
    result.push_back({MainWindow::tr("The work of the night"), MainWindow::tr("Action"),
                      QStringLiteral("jobs"), openNight});
    result.push_back(
        {MainWindow::tr("Alerts"), MainWindow::tr("Action"), QStringLiteral("bell"), openAlerts});
    result.push_back(
        {MainWindow::tr("Help and shortcuts"), MainWindow::tr("Action"), QStringLiteral("help"), openHelp});
    if (topBar.offersAllStores())
        result.push_back({MainWindow::tr("All stores"), MainWindow::tr("Store"), QStringLiteral("store"),
                          [bar = &topBar] { bar->chooseStore(std::string(services::allStoresId)); }});
    for (const Store& item : stores)
        result.push_back({text(item.id) + QLatin1Char(' ') + text(item.name), MainWindow::tr("Store"),
                          QStringLiteral("store"), [bar = &topBar, id = item.id] { bar->chooseStore(id); }});
    const PageId target = window.page(PageId::Smart) ? PageId::Smart : PageId::Dashboard;
    for (const Product& product : products)
        result.push_back({text(product.id) + QLatin1Char(' ') + text(product.name),
                          MainWindow::tr("Product") + QStringLiteral(", ") + text(product.category),
                          QStringLiteral("bulk"),
                          [self, target, id = text(product.id)] { self->showPage(target, id); }});
    return result;
}

void WindowCommands::addWork(std::vector<Command>& commands) const {
    MainWindow* self = &window;
    if (const auto* file = window.findChild<QMenu*>(QStringLiteral("fileMenu")))
        for (QAction* action : file->actions())
            if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu() &&
                action->objectName() != QStringLiteral("openNight")) // under its own words
                commands.push_back({action->text().remove(QLatin1Char('&')), MainWindow::tr("File"),
                                    QStringLiteral("file"), [action] { action->trigger(); }});
    if (stores.empty())
        return;
    const auto train = [self](const std::string& storeId) {
        self->showPage(PageId::Upload);
        if (auto* upload = qobject_cast<UploadPage*>(self->page(PageId::Upload)))
            upload->startTraining(storeId);
    };
    for (const Store& item : stores)
        commands.push_back({MainWindow::tr("Train %1").arg(text(item.id)), MainWindow::tr("Action"),
                            QStringLiteral("model"), [train, id = item.id] { train(id); }});
    if (stores.size() > 1)
        commands.push_back({MainWindow::tr("Train all stores"), MainWindow::tr("Action"),
                            QStringLiteral("model"), [train] { train(std::string(services::allStoresId)); }});
    const auto exported = [self](const char* what) {
        return [self, what] {
            self->showPage(PageId::Bulk);
            if (auto* bulk = qobject_cast<BulkPage*>(self->page(PageId::Bulk)))
                bulk->exportReport(what);
        };
    };
    const QString which = topBar.isAllStores() ? MainWindow::tr("all stores") : text(window.store());
    commands.push_back({MainWindow::tr("Export orders of %1\u2026").arg(which), MainWindow::tr("Action"),
                        QStringLiteral("export"), exported("orders")});
    commands.push_back({MainWindow::tr("Export all products of %1\u2026").arg(which),
                        MainWindow::tr("Action"), QStringLiteral("export"), exported("bulk")});
}

} // namespace shelfcast::ui
