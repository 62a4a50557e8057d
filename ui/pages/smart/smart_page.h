#pragma once

#include "domain/orders/prediction.h"
#include "ui/pages/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace shelfcast::ui {

class BarList;
class Card;
class ChartView;
class ContextPanel;
class CurveView;
class ScenarioPlan;
class ScenarioTableModel;
class TableView;

/// "What if?": one product with its context, recomputed while a slider moves, today and scenario drawn
/// together.
class SmartPage : public Page {
    Q_OBJECT
public:
    explicit SmartPage(PageContext& context, QWidget* parent = nullptr);

    void openProduct(const QString& productId) override;
    void focusSearch() override;
    /// What a computation ends with; also how a test shows a result of its own.
    void showPrediction(const SmartPrediction& prediction);
    ContextPanel* panel() const { return m_panel; }
    /// What is on screen.
    const SmartPrediction& prediction() const { return m_prediction; }

protected:
    void refresh() override;
    void showComputing() override;

private:
    QWidget* makeResults();
    QWidget* makeScenarios();
    void compute();
    void computeAnew();
    void showSentence();
    void showTiles();
    void showChart();
    void showDrivers();
    void showPriceCurve();
    void keepScenario();
    void allowKeeping();
    void askToUse();
    void use(const SmartPrediction& prediction, Day from, Day to, const QString& reason);
    void exportScenarios();
    void showKept();

    SmartPrediction m_prediction;
    bool m_hasPrediction = false;
    std::shared_ptr<services::Job> m_asked; ///< what is being computed
    bool m_moved = false;                   ///< since that was asked for
    std::string m_openProduct;
    ContextPanel* m_panel;
    QScrollArea* m_results;
    QTimer* m_delay;
    QLabel *m_answer, *m_explanation;
    Card *m_demand, *m_order, *m_money;
    ChartView* m_chart;
    BarList* m_drivers;
    CurveView *m_curve, *m_moneyCurve;
    QLabel *m_driversNote, *m_curveNote;
    ScenarioTableModel* m_scenarios;
    TableView* m_table;
    QLabel* m_noScenarios;
    ScenarioPlan* m_plan;
    QAction *m_keep, *m_use, *m_export;
    QPushButton* m_remove;
};

} // namespace shelfcast::ui
