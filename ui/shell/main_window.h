#pragma once

#include "domain/catalog.h"
#include "sample/sample_generator.h"
#include "ui/shell/page_factory.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace shelfcast::ui {

class AlertsButton;
class CommandPalette;
class FileMenu;
class NightRunner;
class FirstStart;
class NoteBar;
class PageHeader;
class ProgressStrip;
class Sidebar;
class StatusLinks;
class Theme;
class Toast;
class TopBar;

/// The frame around the pages: it knows the store, the planning date and which page is on screen, and nothing
/// of what the pages show.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(PageContext& context, Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId id, const QString& productId = {});
    /// Chooses the store (empty: stays in this one), then shows the page for the product.
    void showPageInStore(const std::string& storeId, PageId id, const QString& productId);
    Page* page(PageId id) const;
    Page* currentPage() const;
    /// Reads the stores again and brings every page up to date.
    void reload();
    /// Opens the import page with this file.
    void importFile(const QString& path);
    std::string store() const;
    FileMenu& fileMenu() { return *m_fileMenu; }
    /// A toast; `undo` may be empty.
    void say(const QString& words, std::function<void()> undo = {});
    /// A remark above every page, until it is closed.
    void tell(const QString& sentences);
    /// In the error bar of the page on screen.
    void showError(const Error& error);
    /// Shows a job's progress above the pages.
    void follow(const std::shared_ptr<services::Job>& job);
    NightRunner& night() { return *m_night; }
    /// What is remembered until the next start.
    void saveState();
    /// Long work of the window itself: with progress above the pages, and an error in the page on screen.
    template <typename T>
    void runLong(const QString& name, std::function<Result<T>(const JobContext&)> work,
                 std::function<void(T)> done, std::vector<std::string> command) {
        const auto job = m_context.jobs.run<T>(
            name, std::move(work), this,
            [this, done = std::move(done)](Result<T> result) {
                if (result)
                    done(std::move(*result));
                else if (result.error().code != ErrorCode::Cancelled)
                    showError(result.error());
            },
            std::move(command));
        follow(job);
    }
    /// What "Try it with sample data" makes.
    void setSampleOptions(const services::SampleOptions& options) { m_sample = options; }

Q_SIGNALS:
    /// The stores are known and the first page has been asked to fill itself (also when there are none).
    void loaded();
    /// The open database can no longer be used as it is: damaged, gone, its disk full.
    void troubled(const shelfcast::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void connectHealth();
    void readHealth();
    void connectPage(Page* page);
    void readStores();
    void storesRead(const std::vector<Store>& stores);
    void readStore();
    void applyScope(Day date);
    void showFirstStart();
    void trySampleData();
    void chooseImport();
    void openSettings();
    /// storeId empty = of the store on screen.
    void openCalendar(const std::string& storeId = {});
    void openNight();
    void openHelp();
    void openPalette();
    void showUndoToast(const QString& text, bool undoable);
    void restore();

    PageContext& m_context;
    Theme& m_theme;
    std::vector<PageEntry> m_pages;
    std::vector<Store> m_stores;
    std::vector<Product> m_products; ///< of the chosen store, for the palette
    Sidebar* m_sidebar;
    TopBar* m_topBar;
    FileMenu* m_fileMenu;
    NightRunner* m_night;
    AlertsButton* m_alerts;
    NoteBar* m_remark;
    ProgressStrip* m_progress;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    StatusLinks* m_status;
    FirstStart* m_firstStart;
    Toast* m_toast;
    int m_toastIndex = -1; ///< the undo stack's index that its undo belongs to; -1 without one
    CommandPalette* m_palette;
    services::SampleOptions m_sample;
    PageId m_current = PageId::Dashboard;
    int m_scopeTicket = 0;
    std::optional<std::pair<PageId, QString>> m_openInStore; ///< once the chosen store is there
};

} // namespace shelfcast::ui
