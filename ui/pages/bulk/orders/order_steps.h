#pragma once

#include "base/result.h"
#include "services/orders/purchase_order_service.h"
#include "ui/pages/page_context.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace shelfcast::ui {

class PlanWriter;

/// The steps of purchase orders (change a line, approve, send, receive, cancel): done in the background one
/// after another, and each one step of the undo stack, which puts the orders back as they were.
class OrderSteps : public QObject {
    Q_OBJECT
public:
    using Step =
        std::function<Result<PurchaseOrder>(services::PurchaseOrderService&, const std::string& number)>;

    explicit OrderSteps(PageContext& context, QObject* parent = nullptr);
    /// `words` name the step in the Edit menu and in the toast. Orders before the first that is refused keep
    /// theirs.
    void run(const QString& words, const std::vector<std::string>& numbers, const Step& step);
    /// A step that says itself what it changed.
    using Changes =
        std::function<Result<std::vector<services::OrderChange>>(services::PurchaseOrderService&)>;
    void run(const QString& words, const Changes& step);
    /// Puts an order back to where it was before it was approved, or before it was sent.
    void takeBack(const PurchaseOrder& order);

Q_SIGNALS:
    void done(const QString& words); ///< a step, with something changed
    void changed(); ///< the orders in the database differ from before: a step, an undo, a redo
    void failed(const shelfcast::Error& error);

private:
    using Change = services::OrderChange;
    struct Outcome;
    void finish();
    void restore(const std::vector<Change>& changes);

    PageContext& m_context;
    PlanWriter* m_writer;
    std::vector<std::shared_ptr<Outcome>> m_pending;
    std::map<std::pair<std::string, PurchaseOrderStatus>, Change> m_steps; ///< by what they led to
};

} // namespace shelfcast::ui
