#include "ui/shell/main_window.h"

#include "services/health.h"
#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "serving/settings/holiday_country.h"
#include "serving/views/all_stores.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/calendar/calendar_dialog.h"
#include "ui/pages/health/health_page.h"
#include "ui/pages/health/health_view.h"
#include "ui/pages/upload/upload_page.h"
#include "ui/pages/view_state.h"
#include "ui/shell/alerts_button.h"
#include "ui/shell/file_menu.h"
#include "ui/shell/frame/command_palette.h"
#include "ui/shell/frame/page_header.h"
#include "ui/shell/frame/sidebar.h"
#include "ui/shell/frame/status_links.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/help/help_dialog.h"
#include "ui/shell/night_dialog.h"
#include "ui/shell/night_runner.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/start/first_start.h"
#include "ui/shell/start/sample_start.h"
#include "ui/shell/window_commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDate>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int frameRoom = 32; ///< for the title bar that the desktop puts around the window

/// What is read when a store is chosen.
struct StoreFacts {
    Day date;
    int trained = 0; ///< of all stores: those that a model serves
    std::optional<Store> store;
    std::optional<ModelInfo> model;
    std::vector<Product> products;
};

/// Until a currency is chosen, "none" included, it is that of the user's country. A database that cannot be
/// written stays without one.
void chooseCurrencyOnce(services::MaintenanceService& maintenance) {
    const auto chosen = maintenance.setting("currency");
    const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (chosen && !chosen->has_value() && !local.isEmpty())
        (void)maintenance.setSetting("currency", utf8(local));
}

/// A database without stores gets the holidays of the user's country, where they are known. Later nothing but
/// the settings changes them: figures must not depend on the computer that a database is opened on.
void chooseCountryOnce(services::MaintenanceService& maintenance) {
    const auto chosen = maintenance.country({});
    const std::string local = utf8(QLocale::territoryToCode(QLocale().territory()));
    if (chosen && chosen->empty() && services::findHolidayCountry(local))
        (void)maintenance.setCountry({}, local);
}
} // namespace

MainWindow::MainWindow(PageContext& context, Theme& theme, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_theme(theme) {
    setWindowTitle(tr("Shelfcast"));
    setWindowIcon(applicationIcon());
    setMinimumSize(900, 600);
    setAcceptDrops(true);
    auto* frame = new QWidget;
    setCentralWidget(frame);
    auto* across = new QHBoxLayout(frame);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_sidebar = new Sidebar;
    across->addWidget(m_sidebar);
    auto* down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    across->addLayout(down, 1);
    m_topBar = new TopBar(context.jobs);
    down->addWidget(m_topBar);
    auto* body = new QWidget;
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    bodyLayout->setSpacing(space::m);
    m_fileMenu = new FileMenu(*this, context);
    m_night = new NightRunner(*this, context);
    m_alerts = new AlertsButton(*this, context);
    m_topBar->addTool(m_alerts);
    m_remark = new NoteBar;
    m_remark->setClosable();
    m_progress = new ProgressStrip;
    bodyLayout->addWidget(m_remark);
    bodyLayout->addWidget(m_progress);
    m_header = new PageHeader;
    m_stack = new QStackedWidget;
    bodyLayout->addWidget(m_header);
    bodyLayout->addWidget(m_stack, 1);
    down->addWidget(body, 1);
    m_status = new StatusLinks;
    m_status->setDatabase(text(context.workspace.databasePath()), context.workspace.isReadOnly());
    down->addWidget(m_status);

    m_firstStart = new FirstStart;
    m_stack->addWidget(m_firstStart);
    m_pages = makePages(context, m_stack);
    for (const PageEntry& entry : m_pages) {
        m_stack->addWidget(entry.page);
        m_sidebar->addPage(static_cast<int>(entry.id), entry.title, entry.iconName,
                           entry.id == PageId::Health);
        connectPage(entry.page);
    }
    m_toast = new Toast(body);
    connect(&m_context.undo, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_toastIndex >= 0 && index != m_toastIndex) { // what it would undo is no longer the last edit
            m_toastIndex = -1;
            m_toast->hide();
        }
    });
    m_palette = new CommandPalette(this);
    makeMenus();

    connect(m_sidebar, &Sidebar::pageChosen, this, [this](int id) { showPage(static_cast<PageId>(id)); });
    connect(m_sidebar, &Sidebar::settingsChosen, this, &MainWindow::openSettings);
    connect(m_sidebar, &Sidebar::helpChosen, this, &MainWindow::openHelp);
    connect(m_topBar, &TopBar::storeChanged, this, &MainWindow::readStore);
    connect(m_topBar, &TopBar::dateChanged, this, &MainWindow::applyScope);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_status, &StatusLinks::dataClicked, this, [this] { showPage(PageId::Upload); });
    connect(m_status, &StatusLinks::modelClicked, this, [this] { showPage(PageId::Upload); });
    connect(m_status, &StatusLinks::databaseClicked, this, [this] { showPage(PageId::Health); });
    connect(m_status, &StatusLinks::healthClicked, this, [this] { showPage(PageId::Health); });
    connectHealth();
    connect(m_firstStart, &FirstStart::importChosen, this, [this] {
        showPage(PageId::Upload); // where a file can be dropped, and chosen again
        chooseImport();
    });
    connect(m_firstStart, &FirstStart::sampleChosen, this, &MainWindow::trySampleData);
    restore();
    reload();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPage(Page* page) {
    connect(page, &Page::openRequested, this, &MainWindow::showPage);
    connect(page, &Page::openInStoreRequested, this, &MainWindow::showPageInStore);
    connect(page, &Page::listRequested, this, [this](ProductList list) {
        showPage(PageId::Bulk);
        if (Page* bulk = this->page(PageId::Bulk))
            bulk->openList(list);
    });
    connect(page, &Page::storeChoiceRequested, m_topBar, &TopBar::askForStore);
    connect(page, &Page::importRequested, this, &MainWindow::importFile);
    connect(page, &Page::toastRequested, this, &MainWindow::showUndoToast);
    connect(page, &Page::dataChanged, this, [this] {
        readStores();
        m_alerts->look(); // and reads them
    });
    connect(page, &Page::calendarRequested, this, [this] { openCalendar(); });
    connect(page, &Page::troubled, this, &MainWindow::troubled);
    connect(page, &Page::planChanged, this, [this, page] {
        for (const PageEntry& entry : m_pages)
            if (entry.page != page)
                entry.page->invalidate();
    });
}

void MainWindow::connectHealth() {
    auto* health = qobject_cast<HealthPage*>(page(PageId::Health));
    if (!health)
        return;
    HealthView& view = health->health();
    connect(&view, &HealthView::backUpRequested, this, [this] { m_fileMenu->backUp(false); });
    connect(&view, &HealthView::restoreRequested, m_fileMenu, &FileMenu::restore);
    connect(&view, &HealthView::openReadOnlyRequested, m_fileMenu,
            [this](const QString& path) { m_fileMenu->openOther(path, true); });
    connect(&view, &HealthView::healthRead, m_status, &StatusLinks::setHealth);
    connect(&view, &HealthView::trainRequested, this, [this](const QString& storeId) {
        showPage(PageId::Upload);
        if (auto* upload = qobject_cast<UploadPage*>(page(PageId::Upload)))
            upload->startTraining(utf8(storeId));
    });
    connect(m_fileMenu, &FileMenu::backedUp, health, &HealthPage::invalidate);
}

/// For the status line, while another page is on screen.
void MainWindow::readHealth() {
    m_context.jobs.run<services::Health>(
        tr("Looking at the state of everything"),
        [&workspace = m_context.workspace](const JobContext& job) {
            return services::readHealth(workspace, utf8(QDate::currentDate().toString(Qt::ISODate)), job);
        },
        this,
        [this](const Result<services::Health>& health) {
            if (!health)
                return;
            const bool act = std::ranges::any_of(health->remarks, [](const services::HealthRemark& remark) {
                return remark.level == services::HealthRemark::Level::Act;
            });
            m_status->setHealth(wordsOf(sentenceOf(*health)), static_cast<int>(health->remarks.size()), act);
        });
}

void MainWindow::makeMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    file->addAction(icon(QStringLiteral("upload")), tr("&Import\u2026"), QKeySequence::Open, this,
                    &MainWindow::chooseImport);
    file->addSeparator();
    m_fileMenu->addTo(file);
    file->addSeparator();
    file->addAction(icon(QStringLiteral("jobs")), tr("The &night\u2026"), this, &MainWindow::openNight)
        ->setObjectName(QStringLiteral("openNight"));
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_context.undo.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(QStringLiteral("undo")));
    QAction* redo = m_context.undo.createRedoAction(this, tr("&Redo"));
    // Each sequence once: one that is registered twice is ambiguous and does nothing.
    QList<QKeySequence> redoKeys{QKeySequence(tr("Ctrl+Shift+Z"))};
    for (const QKeySequence& keys : QKeySequence::keyBindings(QKeySequence::Redo))
        if (!redoKeys.contains(keys))
            redoKeys.append(keys);
    redo->setShortcuts(redoKeys);
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    edit->addAction(icon(QStringLiteral("search")), tr("&Find in the page"), QKeySequence::Find, this,
                    [this] {
                        if (Page* page = currentPage())
                            page->focusSearch();
                    });
    edit->addAction(icon(QStringLiteral("settings")), tr("&Settings\u2026"), QKeySequence(tr("Ctrl+,")), this,
                    &MainWindow::openSettings);
    edit->addAction(icon(QStringLiteral("calendar")), tr("Selling &calendar\u2026"), this,
                    [this] { openCalendar(); });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const PageEntry& entry : m_pages)
        view->addAction(icon(entry.iconName), entry.title,
                        QKeySequence(QStringLiteral("Ctrl+%1").arg(static_cast<int>(entry.id))), this,
                        [this, id = entry.id] { showPage(id); });
    view->addSeparator();
    view->addAction(icon(QStringLiteral("search")), tr("&Search everything"), QKeySequence(tr("Ctrl+K")),
                    this, &MainWindow::openPalette);
    view->addAction(icon(QStringLiteral("refresh")), tr("&Compute again"), QKeySequence(tr("F5")), this,
                    [this] {
                        if (Page* page = currentPage())
                            page->invalidate();
                    });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("helpMenu"));
    help->addAction(icon(QStringLiteral("help")), tr("&Help and shortcuts"), QKeySequence(tr("F1")), this,
                    &MainWindow::openHelp);
}

void MainWindow::restore() {
    const QByteArray geometry = m_context.viewState.bytes(QStringLiteral("window/geometry"));
    if (geometry.isEmpty() || !restoreGeometry(geometry)) // the status line must not lie under the screen
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, frameRoom)));
    m_context.files.setFolder(m_context.viewState.text(QStringLiteral("window/folder")));
    const int page = m_context.viewState.text(QStringLiteral("window/page"), QStringLiteral("1")).toInt();
    for (const PageEntry& entry : m_pages)
        if (static_cast<int>(entry.id) == page)
            m_current = entry.id;
}

void MainWindow::saveState() {
    m_context.viewState.setBytes(QStringLiteral("window/geometry"), saveGeometry());
    m_context.viewState.setText(QStringLiteral("window/page"), QString::number(static_cast<int>(m_current)));
    m_context.viewState.setText(QStringLiteral("window/store"), text(store()));
    m_context.viewState.setText(QStringLiteral("window/folder"), m_context.files.folder());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveState();
    m_context.jobs.cancelAll();
    QMainWindow::closeEvent(event);
}

Page* MainWindow::page(PageId id) const {
    for (const PageEntry& entry : m_pages)
        if (entry.id == id)
            return entry.page;
    return nullptr;
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}
std::string MainWindow::store() const {
    return m_topBar->store();
}

void MainWindow::showPage(PageId id, const QString& productId) {
    Page* wanted = page(id);
    if (!wanted)
        return;
    m_current = id;
    if (m_stores.empty() && !wanted->worksWithoutData()) {
        showFirstStart();
        return;
    }
    m_sidebar->setCurrent(static_cast<int>(id));
    m_header->setPage(wanted);
    m_header->show();
    m_stack->setCurrentWidget(wanted);
    setWindowTitle(tr("%1 \u2013 Shelfcast").arg(wanted->title()));
    // The keyboard follows: a page's own shortcuts work while it has the focus.
    if (const QWidget* focus = focusWidget(); !focus || !focus->isVisible() || !wanted->isAncestorOf(focus))
        wanted->setFocus(Qt::OtherFocusReason);
    if (!productId.isEmpty())
        wanted->openProduct(productId);
}

void MainWindow::showFirstStart() {
    m_header->hide();
    m_sidebar->setCurrent(static_cast<int>(m_current));
    m_stack->setCurrentWidget(m_firstStart);
    m_firstStart->focusChoice();
}

void MainWindow::chooseImport() {
    m_context.files.openFile(this, tr("Import"),
                             tr("Sales files (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)"),
                             [this](const QString& path) { importFile(path); });
}

void MainWindow::importFile(const QString& path) {
    showPage(PageId::Upload);
    if (Page* upload = page(PageId::Upload))
        upload->openFile(path);
}

void MainWindow::reload() {
    m_alerts->readAgain();
    readStores();
}

void MainWindow::readStores() {
    m_context.jobs.run<std::vector<Store>>(
        tr("Reading the stores"),
        [&workspace = m_context.workspace](const JobContext&) -> Result<std::vector<Store>> {
            SHELFCAST_ASSIGN(auto stores, workspace.catalog().stores());
            if (stores.empty())
                chooseCountryOnce(workspace.maintenance());
            return stores;
        },
        this,
        [this](Result<std::vector<Store>> stores) {
            if (stores) {
                storesRead(*stores);
            } else {
                if (!currentPage())
                    showPage(PageId::Upload);
                showError(stores.error());
            }
        });
}

void MainWindow::storesRead(const std::vector<Store>& stores) {
    const bool wasEmpty = m_stores.empty();
    m_stores = stores;
    m_topBar->setStores(stores, utf8(m_context.viewState.text(QStringLiteral("window/store"))));
    if (stores.empty()) {
        m_status->setStore({});
        m_status->setModel({});
        for (const PageEntry& entry : m_pages)
            entry.page->invalidate();
        showPage(m_current);
        readHealth();
        Q_EMIT loaded();
        return;
    }
    if (wasEmpty)
        showPage(m_current);
    readStore();
}

void MainWindow::readStore() {
    const std::string id = store();
    const bool all = m_topBar->isAllStores();
    const int ticket = ++m_scopeTicket;
    m_context.jobs.run<StoreFacts>(
        tr("Opening the store"),
        [id, all, stores = m_stores,
         &workspace = m_context.workspace](const JobContext&) -> Result<StoreFacts> {
            StoreFacts facts;
            chooseCurrencyOnce(workspace.maintenance());
            if (all) {
                SHELFCAST_ASSIGN(facts.date, workspace.allStores().defaultDate());
                for (const Store& one : stores) {
                    SHELFCAST_ASSIGN(const auto model, workspace.training().activeModel(one.id));
                    facts.trained += model ? 1 : 0;
                }
                return facts;
            }
            SHELFCAST_ASSIGN(facts.store, workspace.catalog().store(id));
            SHELFCAST_ASSIGN(facts.date, workspace.planner().defaultDate(id));
            SHELFCAST_ASSIGN(facts.model, workspace.training().activeModel(id));
            SHELFCAST_ASSIGN(facts.products, workspace.catalog().products(id));
            return facts;
        },
        this,
        [this, ticket, all](Result<StoreFacts> facts) {
            if (ticket != m_scopeTicket)
                return;
            if (!facts) {
                showError(facts.error());
                return;
            }
            if (all) {
                m_status->setAllStores(facts->date - 1, static_cast<int>(m_stores.size()), facts->trained);
            } else {
                m_status->setStore(facts->store);
                m_status->setModel(facts->model);
            }
            m_products = std::move(facts->products);
            m_topBar->setDate(facts->date);
            for (const PageEntry& entry : m_pages)
                entry.page->invalidate();
            applyScope(facts->date);
            if (const auto open = std::exchange(m_openInStore, std::nullopt))
                showPage(open->first, open->second);
            readHealth();
            Q_EMIT loaded();
        });
}

void MainWindow::applyScope(Day date) {
    for (const PageEntry& entry : m_pages)
        entry.page->setScope(store(), date, m_topBar->isAllStores());
}

void MainWindow::showPageInStore(const std::string& storeId, PageId id, const QString& productId) {
    if (storeId.empty() || storeId == store()) {
        showPage(id, productId);
        return;
    }
    m_openInStore = {id, productId};
    m_topBar->chooseStore(storeId);
}

void MainWindow::trySampleData() {
    const auto job = startWithSampleData(
        m_context.workspace, m_context.jobs, m_sample, this, [this](Result<QString> result) {
            reload(); // what was imported stays, also when the training was stopped
            if (result)
                showUndoToast(*result, false);
            else if (result.error().code != ErrorCode::Cancelled)
                m_firstStart->showError(result.error());
        });
    m_firstStart->follow(job);
}

void MainWindow::openSettings() {
    auto* dialog = new SettingsDialog(m_context, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReload([self = QPointer<MainWindow>(this)] {
        if (self)
            self->reload();
    });
    connect(dialog, &SettingsDialog::planningChanged, this, [this, dialog](const QString& words) {
        showUndoToast(words, dialog->canBeUndone());
        reload();
    });
    connect(dialog, &SettingsDialog::calendarRequested, this, [this, dialog](const std::string& storeId) {
        dialog->reject();
        openCalendar(storeId);
    });
    dialog->open();
}

void MainWindow::openCalendar(const std::string& storeId) {
    const std::string id = storeId.empty() ? store() : storeId;
    if (id.empty())
        return;
    if (storeId.empty() && m_topBar->isAllStores()) { // each store has its own
        m_topBar->askForStore();
        return;
    }
    auto* dialog = new CalendarDialog(m_context, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReload([self = QPointer<MainWindow>(this)](const std::optional<Error>& problem) {
        if (!self)
            return;
        self->reload();
        if (problem)
            self->showError(*problem);
    });
    connect(dialog, &CalendarDialog::calendarChanged, this, [this](const QString& words) {
        showUndoToast(words, true);
        reload();
    });
    dialog->open();
}

void MainWindow::openNight() {
    auto* dialog = new NightDialog(m_context, *m_night, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openHelp() {
    auto* dialog = new HelpDialog(currentPage() ? static_cast<int>(m_current) : 0, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openPalette() {
    const WindowCommands commands{*this,
                                  *m_topBar,
                                  m_pages,
                                  m_stores,
                                  m_products,
                                  m_current,
                                  [this] { openSettings(); },
                                  [this] { openCalendar(); },
                                  [this] { openNight(); },
                                  [this] { m_alerts->openDialog(); },
                                  [this] { openHelp(); }};
    m_palette->open(commands.all());
}

void MainWindow::showUndoToast(const QString& text, bool undoable) {
    m_toastIndex = undoable ? m_context.undo.index() : -1;
    m_toast->showMessage(text, undoable ? std::function<void()>([this] { m_context.undo.undo(); })
                                        : std::function<void()>());
}

void MainWindow::say(const QString& words, std::function<void()> undo) {
    m_toastIndex = -1;
    m_toast->showMessage(words, std::move(undo));
}

void MainWindow::tell(const QString& sentences) {
    m_remark->setText(sentences);
}

void MainWindow::follow(const std::shared_ptr<services::Job>& job) {
    m_progress->follow(job);
}

void MainWindow::showError(const Error& error) {
    const auto trouble = services::troubleOf(error, m_context.workspace.databasePath());
    if (trouble == services::Trouble::Damaged || trouble == services::Trouble::Vanished) {
        Q_EMIT troubled(error);
        return;
    }
    if (Page* page = currentPage())
        page->errors().showError(error);
    else
        m_firstStart->showError(error);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_sidebar->setNarrow(width() < size::sidebarBreak);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (event->mimeData()->hasUrls())
        importFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace shelfcast::ui
