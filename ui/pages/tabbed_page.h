#pragma once

#include "ui/pages/page.h"

#include <vector>

class QActionGroup;
class QStackedWidget;

namespace shelfcast::ui {

/// A page of several views, each a Page of its own, which the shell shows as tabs beside the title.
class TabbedPage : public Page {
    Q_OBJECT
public:
    QString sentence() const override { return current()->sentence(); }
    QList<QAction*> headerActions() const override { return current()->headerActions(); }
    QList<QAction*> viewActions() const override;
    void setScope(const std::string& storeId, Day date, bool allStores = false) override;
    bool showsAllStores() const override { return true; } ///< its views say it themselves
    bool wantsStore() const override { return current()->wantsStore(); }
    void invalidate() override;
    void focusSearch() override { current()->focusSearch(); }
    ErrorBar& errors() override { return current()->errors(); }

    void showView(Page* view);

protected:
    /// key: where the view that was last on screen is remembered.
    TabbedPage(PageContext& context, PageId id, const QString& title, const QString& key, QWidget* parent);
    void addView(Page* view, const QString& name);
    /// Once all views are there.
    void showLastView();
    Page* current() const;
    void refresh() override {}
    void showComputing() override {} ///< its views do

private:
    PageId m_id;
    QString m_key;
    std::vector<Page*> m_views;
    QStackedWidget* m_stack;
    QActionGroup* m_tabs;
};

} // namespace shelfcast::ui
