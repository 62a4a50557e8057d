#pragma once

#include "domain/panel/forecast.h"
#include "serving/settings/override_service.h"
#include "ui/pages/page.h"

class QSplitter;
class QStackedWidget;

namespace shelfcast::ui {

class ChangeView;
class ChartView;
class ComponentView;
class ForecastTableModel;
class ForecastToolbar;
class OverridePanel;
class OverridePlan;
class PeriodBrush;
class TableView;

/// A forecast and the planner's changes of its scope and grain, also those of periods that have passed.
struct ForecastShown {
    ForecastSeries series;
    std::vector<services::ForecastOverride> overrides;
};

/// "What will I sell?": history and forecast of a product, a category or the store, and the planner's own
/// figures.
class ForecastPage : public Page {
    Q_OBJECT
public:
    explicit ForecastPage(PageContext& context, QWidget* parent = nullptr);

    void openProduct(const QString& productId) override;
    void focusSearch() override;
    /// What a computation ends with; also how a test shows a result of its own.
    void showForecast(const ForecastShown& shown);

protected:
    void refresh() override;
    void showComputing() override;

private:
    void makeTable();
    /// Goes to its row in the table; false = it is not ahead.
    bool chooseDay(Day day);
    void makeActions();
    void compute();
    void showChart(bool newWindow);
    void showSentence();
    void showSelection();
    /// What is drawn above the table.
    enum class Picture { Fan, Components, Change };
    void showPicture(Picture picture);
    /// Asks why the forecast of the chosen period changed, while that is on screen.
    void askWhy();
    std::vector<int> selectedRows() const;
    bool hasReason();
    void exportForecast();

    ForecastToolbar* m_toolbar;
    QSplitter *m_across, *m_down;
    QStackedWidget* m_pictures;
    ChartView* m_chart;
    PeriodBrush* m_brush;
    ComponentView* m_components;
    ChangeView* m_change;
    ForecastTableModel* m_model;
    TableView* m_table;
    OverridePanel* m_panel;
    OverridePlan* m_plan;
    QAction* m_export;
    std::string m_openProduct;
    QString m_windowOf; ///< scope and grain that the brush's window was set for
    bool m_columnsFitted = false;
};

} // namespace shelfcast::ui
