#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/upload/upload_page.h"
#include "ui/shell/alerts_button.h"
#include "ui/shell/frame/command_palette.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/format.h"
#include "ui/widgets/message_words.h"

#include <QMenu>

// What Ctrl+K offers.
namespace shelfcast::ui {

std::vector<Command> MainWindow::commands() const {
    auto* self = const_cast<MainWindow*>(this);
    std::vector<Command> result;
    for (const PageEntry& entry : m_pages)
        result.push_back(
            {entry.page->title(), tr("Page"), entry.iconName, [self, id = entry.id] { self->showPage(id); }});
    for (const PageEntry& entry : m_pages)
        for (QAction* view : entry.page->viewActions())
            result.push_back({view->text(), entry.page->title(), entry.iconName, [self, id = entry.id, view] {
                                  self->showPage(id);
                                  view->trigger();
                              }});
    if (Page* page = currentPage(); page && !page->wantsStore())
        for (QAction* action : page->headerActions())
            if (action->isEnabled() && action->isVisible())
                result.push_back({action->text().remove(QLatin1Char('&')), tr("Action"),
                                  action->property("iconName").toString(), [action] { action->trigger(); }});
    addWork(result);
    result.push_back(
        {tr("Settings"), tr("Action"), QStringLiteral("settings"), [self] { self->openSettings(); }});
    if (!m_stores.empty() && m_current != PageId::Upload) // which has it among its actions
        result.push_back({tr("Selling calendar"), tr("Action"), QStringLiteral("calendar"),
                          [self] { self->openCalendar(); }});
    result.push_back(
        {tr("The work of the night"), tr("Action"), QStringLiteral("jobs"), [self] { self->openNight(); }});
    result.push_back(
        {tr("Alerts"), tr("Action"), QStringLiteral("bell"), [self] { self->m_alerts->openDialog(); }});
    result.push_back(
        {tr("Help and shortcuts"), tr("Action"), QStringLiteral("help"), [self] { self->openHelp(); }});
    if (m_topBar->offersAllStores())
        result.push_back({tr("All stores"), tr("Store"), QStringLiteral("store"),
                          [self] { self->m_topBar->chooseStore(std::string(services::allStoresId)); }});
    for (const Store& item : m_stores)
        result.push_back({text(item.id) + QLatin1Char(' ') + text(item.name), tr("Store"),
                          QStringLiteral("store"),
                          [self, id = item.id] { self->m_topBar->chooseStore(id); }});
    const PageId target = page(PageId::Smart) ? PageId::Smart : PageId::Dashboard;
    for (const Product& product : m_products)
        result.push_back({text(product.id) + QLatin1Char(' ') + text(product.name),
                          tr("Product") + QStringLiteral(", ") + text(product.category),
                          QStringLiteral("bulk"),
                          [self, target, id = text(product.id)] { self->showPage(target, id); }});
    return result;
}

/// What can be done from any page.
void MainWindow::addWork(std::vector<Command>& commands) const {
    auto* self = const_cast<MainWindow*>(this);
    if (const auto* file = findChild<QMenu*>(QStringLiteral("fileMenu")))
        for (QAction* action : file->actions())
            if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu() &&
                action->objectName() != QStringLiteral("openNight")) // under its own words
                commands.push_back({action->text().remove(QLatin1Char('&')), tr("File"),
                                    QStringLiteral("file"), [action] { action->trigger(); }});
    if (m_stores.empty())
        return;
    const auto train = [self](const std::string& storeId) {
        self->showPage(PageId::Upload);
        if (auto* upload = qobject_cast<UploadPage*>(self->page(PageId::Upload)))
            upload->startTraining(storeId);
    };
    for (const Store& item : m_stores)
        commands.push_back({tr("Train %1").arg(text(item.id)), tr("Action"), QStringLiteral("model"),
                            [train, id = item.id] { train(id); }});
    if (m_stores.size() > 1)
        commands.push_back({tr("Train all stores"), tr("Action"), QStringLiteral("model"),
                            [train] { train(std::string(services::allStoresId)); }});
    const auto exported = [self](const char* what) {
        return [self, what] {
            self->showPage(PageId::Bulk);
            if (auto* bulk = qobject_cast<BulkPage*>(self->page(PageId::Bulk)))
                bulk->exportReport(what);
        };
    };
    const QString which = m_topBar->isAllStores() ? tr("all stores") : text(store());
    commands.push_back({tr("Export orders of %1\u2026").arg(which), tr("Action"), QStringLiteral("export"),
                        exported("orders")});
    commands.push_back({tr("Export all products of %1\u2026").arg(which), tr("Action"),
                        QStringLiteral("export"), exported("bulk")});
}

} // namespace shelfcast::ui
