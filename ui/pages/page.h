#pragma once

#include "base/day.h"
#include "services/job_runner.h"
#include "ui/pages/page_context.h"

#include <QAction>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

class QVBoxLayout;

namespace shelfcast::services {
struct ExportRequest;
}

namespace shelfcast::ui {

class ErrorBar;
class NoteBar;
class ProgressStrip;

/// Pages by their number in the sidebar and in Ctrl+1 … Ctrl+7 (WorkItem::page uses the same).
enum class PageId { Dashboard = 1, Bulk = 2, Smart = 3, Forecast = 4, Upload = 5, Health = 6, Catalogue = 7 };

/// The products that a figure elsewhere counts.
enum class ProductList { AtRisk, ToOrder, Fine, TooMuch, Dead };

/// One page of the window. The shell draws its title, sentence and actions above it, tells it the store and
/// the planning date, and calls refresh() when the page is on screen and what it shows is out of date.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(PageContext& context, const QString& title, QWidget* parent = nullptr);
    ~Page() override;

    QString title() const { return m_title; }
    /// The answer this page gives, with its numbers.
    virtual QString sentence() const { return m_sentence; }
    /// Shown at the right of the title; the last one is the primary action.
    virtual QList<QAction*> headerActions() const { return m_headerActions; }
    /// The views of a page that has several, shown as tabs beside the title: checkable, exactly one checked.
    virtual QList<QAction*> viewActions() const { return {}; }

    /// Store and planning date chosen in the top bar. allStores: the id stands for every store.
    virtual void setScope(const std::string& storeId, Day date, bool allStores = false);
    /// Whether the page shows all stores at once; where all are chosen, another asks for one of them.
    virtual bool showsAllStores() const { return false; }
    /// All stores are chosen, and the page is of one: it shows nothing but that.
    virtual bool wantsStore() const { return m_allStores && !showsAllStores() && !worksWithoutData(); }
    /// The data, the model or a setting changed: what is shown is out of date. Refreshes at once when
    /// visible.
    virtual void invalidate();
    /// Opened from another page or the palette for one product.
    virtual void openProduct(const QString& productId);
    /// Opened from a figure, to show the products that it counts.
    virtual void openList(ProductList) {}
    /// Ctrl+F.
    virtual void focusSearch() {}
    /// A file dropped on the window while this page is on screen; false = not for this page.
    virtual bool openFile(const QString& path);
    /// Whether the page can work without any stored data.
    virtual bool worksWithoutData() const { return false; }
    virtual ErrorBar& errors() { return *m_errors; }

Q_SIGNALS:
    void sentenceChanged();
    void headerActionsChanged();
    /// Ask the shell for another page, for a product where it is not empty.
    void openRequested(shelfcast::ui::PageId page, const QString& productId);
    /// Ask the shell for the products that a figure counts.
    void listRequested(shelfcast::ui::ProductList list);
    /// Ask for a page in a store, which is chosen first.
    void openInStoreRequested(const std::string& storeId, shelfcast::ui::PageId page,
                              const QString& productId);
    /// Ask the shell to let the user choose a store.
    void storeChoiceRequested();
    /// Ask the shell for that page with a file to import.
    void importRequested(const QString& path);
    /// Ask the shell for the selling calendar of the store on screen.
    void calendarRequested();
    /// A toast; with `undoable` it carries [Undo], which undoes the top of the undo stack.
    void toastRequested(const QString& text, bool undoable);
    /// Stored data, models or settings changed: the shell reloads the stores and invalidates every page.
    void dataChanged();
    /// The database itself is in trouble: the shell shows what can be done.
    void troubled(const shelfcast::Error& error);
    /// Orders, approvals or overrides were stored: the shell invalidates the other pages; store, date and
    /// selections stay.
    void planChanged();

protected:
    /// Starts the work that fills the page for store() and date(). Called only while a store is chosen,
    /// unless the page works without data.
    virtual void refresh() = 0;
    /// Another store or day was chosen: until its figures are there none is shown. The page says itself, by
    /// its sentence, that it computes.
    virtual void showComputing();

    const std::string& store() const { return m_store; }
    bool allStores() const { return m_allStores; }
    Day date() const { return m_date; }
    PageContext& context() { return m_context; }
    void setSentence(const QString& sentence);
    /// The page owns the action. Call in the order of the screen; the last one is the primary.
    QAction* addHeaderAction(const QString& text, const QString& iconName = {});
    /// Where the page puts its widgets, beneath the error bar, the note and the progress.
    QVBoxLayout* content() { return m_content; }
    void setNote(const QString& text);
    void setNote(const Message& words);
    ProgressStrip& progress() { return *m_progress; }

    /// Runs `work` in the background and calls `done` with its value. A newer request under the same `slot`
    /// cancels the older one, whose result is then dropped; so is, also on a hidden page, what was asked for
    /// another store or date, unless its slot is kept (keepAcrossScopes).
    /// Errors other than Cancelled go to the error bar, or to `failed` when given. Returns the job, to follow
    /// it. command: what does the same on the command line, for a long job (JobRunner::run).
    template <typename T>
    std::shared_ptr<services::Job>
    request(const QString& slot, const QString& name, std::function<Result<T>(const JobContext&)> work,
            std::function<void(T)> done, std::function<void(const Error&)> failed = {},
            bool showProgress = true, std::vector<std::string> command = {}) {
        const int ticket = newTicket(slot);
        auto job = m_context.jobs.run<T>(
            name, std::move(work), this,
            [this, slot, ticket, done = std::move(done), failed = std::move(failed)](Result<T> result) {
                if (!isCurrent(slot, ticket))
                    return;
                if (result)
                    done(std::move(*result));
                else {
                    notComputed();
                    if (result.error().code == ErrorCode::Cancelled)
                        return;
                    if (failed)
                        failed(result.error());
                    else
                        showError(result.error());
                }
            },
            std::move(command));
        started(slot, job, showProgress);
        return job;
    }
    /// Work that goes on when another store or date is chosen: imports, training, exports.
    void keepAcrossScopes(const QStringList& slotNames) { m_kept << slotNames; }
    /// Cancels what runs under `slot` and drops its result.
    void cancelRequest(const QString& slot);
    void showError(const Error& error);
    /// Writes the report in the background and says in a toast what came of it.
    void writeReport(const services::ExportRequest& asked);
    void showEvent(QShowEvent* event) override;

private:
    int newTicket(const QString& slot);
    bool isCurrent(const QString& slot, int ticket) const;
    void started(const QString& slot, const std::shared_ptr<services::Job>& job, bool showProgress);
    void refreshIfNeeded();
    void notComputed();
    void askForStore(bool asked);
    void giveChartsTheirMenus();

    struct Slot {
        int ticket = 0;
        std::shared_ptr<services::Job> job;
    };
    PageContext& m_context;
    QString m_title, m_sentence;
    std::string m_store;
    Day m_date;
    bool m_stale = true, m_computing = false, m_allStores = false;
    std::string m_shownStore; ///< the scope that was last asked for
    Day m_shownDate;
    QList<QAction*> m_headerActions;
    std::map<QString, Slot> m_slots;
    QStringList m_kept{QStringLiteral("export")};
    ErrorBar* m_errors;
    NoteBar* m_note;
    ProgressStrip* m_progress;
    QWidget *m_body, *m_chooseStore = nullptr;
    QVBoxLayout* m_content;
};

} // namespace shelfcast::ui
