#pragma once

#include "serving/views/order_edit_service.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace shelfcast::ui {

class PlanWriter;

/// The planner's hand on the orders of one page: every change is shown at once, stored in the background, and
/// one step of the undo stack. Commands outlive the page harmlessly.
class OrderPlan : public QObject {
    Q_OBJECT
public:
    OrderPlan(PageContext& context, BulkTableModel& model, QObject* parent = nullptr);
    void setScope(const std::string& storeId, Day date);

    void edit(const std::string& productId, double units, const QString& reason);
    void reset(const std::string& productId);

Q_SIGNALS:
    void shown();  ///< the table shows another order
    void stored(); ///< the database holds all changes so far
    void failed(const shelfcast::Error& error);

private:
    struct State {
        std::string storeId, productId;
        Day date;
        double recommended = 0;
        std::optional<services::OrderEdit> edit; ///< nullopt = as recommended
    };
    State stateOf(const BulkRow& row) const;
    void push(const QString& words, std::vector<State> before, std::vector<State> after);
    void apply(const std::vector<State>& states);

    PageContext& m_context;
    BulkTableModel& m_model;
    PlanWriter* m_writer;
    std::string m_store;
    Day m_date;
};

} // namespace shelfcast::ui
