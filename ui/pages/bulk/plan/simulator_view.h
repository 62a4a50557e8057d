#pragma once

#include "domain/catalog.h"
#include "domain/orders/simulation.h"
#include "serving/store/store_replay.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace shelfcast::ui {

class BarList;
class SimulationTableModel;
class TableView;

/// "Would it have worked?": the past replayed with the recommended orders, each placed with what was known on
/// its day, beside an order-up-to level on the 4-week average.
class SimulatorView : public Page {
    Q_OBJECT
public:
    explicit SimulatorView(PageContext& context, QWidget* parent = nullptr);

    void showReport(const SimulationReport& report, double serviceLevel);
    /// What is asked for by the fields.
    services::SimulationRequest asked() const;

protected:
    void refresh() override;

private:
    QWidget* makeForm();
    QWidget* makeResult();
    void run();
    void setRunning(bool running);
    void showProducts(const std::vector<Product>& products);

    QSpinBox* m_days;
    QDoubleSpinBox* m_service;
    QComboBox* m_products;
    QCheckBox* m_plansKnown;
    QPushButton* m_runButton;
    QAction* m_runAction;
    QStackedWidget* m_stack;
    QLabel *m_answer, *m_more;
    BarList *m_stock, *m_lost;
    TableView* m_table;
    SimulationTableModel* m_model;
    std::vector<Product> m_known;
    std::string m_shownStore;
    bool m_running = false;
};

} // namespace shelfcast::ui
