#pragma once

#include "domain/master_data.h"
#include "domain/orders/plan.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shelfcast::ui {

class ElidedLabel;
class EmptyState;
class PlanChart;
class PlanFilterProxy;
class PlanPeriodModel;
class PlanProductModel;
class SearchField;
class TableView;

/// The weeks or days ahead, product by product: demand, what arrives, the stock that remains, what to order
/// when, and what to do about it; components of assembled goods included.
class PlanView : public Page {
    Q_OBJECT
public:
    explicit PlanView(PageContext& context, QWidget* parent = nullptr);

    void openProduct(const QString& productId) override;
    void focusSearch() override;
    bool showsAllStores() const override { return true; }

    struct Contents {
        StorePlan plan;
        std::vector<BillLine> bills;
    };
    void showContents(const Contents& contents);

protected:
    void refresh() override;
    void showComputing() override;

private:
    QWidget* makeToolbar();
    QWidget* makeProduct();
    void makeActions();
    void filter();
    void showCurrent();
    void showSentence();
    void showMessages(const ProductPlan& product);
    QString billWords(const ProductPlan& product) const;
    void choose(const std::string& productId, const std::string& storeId);
    /// The stores to choose from, where all are shown.
    void showStores();
    void exportPlan();
    Grain grain() const;
    const ProductPlan* currentProduct() const;

    Contents m_contents;
    PlanProductModel* m_products;
    PlanFilterProxy* m_proxy;
    PlanPeriodModel* m_periods;
    SearchField* m_search;
    QComboBox *m_grain, *m_storeFilter;
    QSpinBox* m_count;
    QToolButton *m_toDo, *m_components;
    QStackedWidget* m_stack;
    EmptyState* m_waiting; ///< while another store or day is computed
    QSplitter *m_across, *m_down;
    TableView *m_list, *m_table;
    ElidedLabel* m_title;
    QLabel* m_words;
    PlanChart* m_chart;
    QAction* m_export;
    std::string m_wanted;
    bool m_fitted = false, m_fittedForAll = false;
};

} // namespace shelfcast::ui
