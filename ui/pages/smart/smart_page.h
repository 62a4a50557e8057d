#pragma once

#include "domain/prediction.h"
#include "ui/pages/page.h"

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

protected:
    void refresh() override;
    void showComputing() override;

private:
    QWidget* makeResults();
    QWidget* makeScenarios();
    void compute();
    void showSentence();
    void showTiles();
    void showChart();
    void showDrivers();
    void showPriceCurve();
    void keepScenario();
    void exportScenarios();
    void showKept();

    SmartPrediction m_prediction;
    bool m_hasPrediction = false;
    std::string m_openProduct;
    ContextPanel* m_panel;
    QScrollArea* m_results;
    QTimer* m_delay;
    QLabel *m_answer, *m_explanation;
    Card *m_demand, *m_order, *m_money;
    ChartView* m_chart;
    BarList* m_drivers;
    CurveView* m_curve;
    QLabel *m_driversNote, *m_curveNote;
    ScenarioTableModel* m_scenarios;
    TableView* m_table;
    QLabel* m_noScenarios;
    QAction *m_keep, *m_export;
    QPushButton* m_remove;
};

} // namespace shelfcast::ui
