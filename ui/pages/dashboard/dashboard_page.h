#pragma once

#include "services/accuracy_history.h"
#include "serving/views/results.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace shelfcast::ui {

class AccuracyChart;
class BarList;
class Card;
class ChartView;
class SectionHeader;
class StockBar;
class WorkList;

/// "Is anything wrong, and how much is it worth?"
class DashboardPage : public Page {
    Q_OBJECT
public:
    explicit DashboardPage(PageContext& context, QWidget* parent = nullptr);

    bool showsAllStores() const override { return true; }
    void showDashboard(const services::Dashboard& dashboard);
    void showForecast(const ForecastSeries& series);
    void showTopProducts(const std::vector<services::TopProduct>& products);
    /// Hides a work item until so many days after the planning date; 0 = shows it again.
    void hideWork(const QString& key, int days);

protected:
    void refresh() override;
    void showComputing() override;

private:
    QWidget* makeCards();
    QWidget* makeChart();
    QWidget* makeTopProducts();
    QWidget* makeWorkList();
    void refreshAllStores();
    void refreshChart();
    void refreshAccuracy();
    void showAccuracyWeeks();
    /// Sales and forecast, or how right the forecasts were.
    void showsAccuracy(bool accuracy);
    void refreshTopProducts();
    void showWork();
    void showAccuracy();
    void notKnown(const Error& error);
    void openWork(int index);
    void putAside(int index, int days);
    std::string category() const;

    services::Dashboard m_dashboard;
    std::vector<services::WorkItem> m_work; ///< what is shown: not snoozed
    Grain m_grain = Grain::Day;             ///< of the store's data
    Card *m_sales, *m_risk, *m_orders, *m_accuracy;
    StockBar* m_stock;
    SectionHeader* m_chartHeader;
    QStackedWidget* m_charts;
    ChartView* m_chart;
    AccuracyChart* m_weeks;
    std::vector<services::AccuracyWeek> m_accuracyWeeks;
    QToolButton* m_accuracyChip;
    QComboBox *m_category, *m_period, *m_accuracyOf;
    BarList* m_top;
    QScrollArea* m_area;
    WorkList* m_workList;
    QLabel *m_workTitle, *m_workEmpty, *m_topNote;
};

} // namespace shelfcast::ui
