#include "ui/pages/bulk/orders/order_steps.h"

#include "services/orders/purchase_order_service.h"
#include "services/workspace.h"
#include "ui/models/done_command.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/widgets/words/format.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace shelfcast::ui {

/// Filled in the background, read when the writer has finished.
struct OrderSteps::Outcome {
    QString words;
    std::vector<Change> changes;
};

OrderSteps::OrderSteps(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_writer(new PlanWriter(context.jobs, this)) {
    connect(m_writer, &PlanWriter::written, this, &OrderSteps::finish);
    connect(m_writer, &PlanWriter::failed, this, &OrderSteps::failed);
}

void OrderSteps::run(const QString& words, const Changes& step) {
    auto outcome = std::make_shared<Outcome>();
    outcome->words = words;
    m_pending.push_back(outcome);
    m_writer->write([&workspace = m_context.workspace, step, outcome]() -> Result<void> {
        auto service = workspace.orders();
        SHELFCAST_ASSIGN(outcome->changes, step(service));
        return {};
    });
}

void OrderSteps::takeBack(const PurchaseOrder& order) {
    using Status = PurchaseOrderStatus;
    Change step{order, order};
    if (const auto known = m_steps.find({order.number, order.status}); known != m_steps.end())
        step = known->second;
    else
        step.before.status = order.status == Status::Sent ? Status::Approved : Status::Proposed;
    run(step.before.status == Status::Proposed ? tr("%1 is a proposal again").arg(text(order.number))
                                               : tr("%1 is not sent").arg(text(order.number)),
        [step](services::PurchaseOrderService& service) -> Result<std::vector<Change>> {
            SHELFCAST_ASSIGN(auto now, service.restore(step.before, step.after));
            return std::vector<Change>{{step.after, std::move(now)}};
        });
}

void OrderSteps::run(const QString& words, const std::vector<std::string>& numbers, const Step& step) {
    auto outcome = std::make_shared<Outcome>();
    outcome->words = words;
    m_pending.push_back(outcome);
    m_writer->write([&workspace = m_context.workspace, numbers, step, outcome]() -> Result<void> {
        auto service = workspace.orders();
        for (const std::string& number : numbers) {
            SHELFCAST_ASSIGN(auto before, service.find(number));
            SHELFCAST_TRY(step(service, number));
            SHELFCAST_ASSIGN(auto after, service.find(number));
            outcome->changes.push_back({std::move(before), std::move(after)});
        }
        return {};
    });
}

void OrderSteps::finish() {
    for (const auto& outcome : std::exchange(m_pending, {})) {
        if (outcome->changes.empty())
            continue;
        std::vector<Change> back = outcome->changes, again;
        std::reverse(back.begin(), back.end());
        for (const Change& change : outcome->changes) {
            again.push_back({change.after, change.before});
            if (change.before.status < change.after.status)
                m_steps[{change.after.number, change.after.status}] = change;
        }
        const auto call = [steps = QPointer<OrderSteps>(this)](const std::vector<Change>& changes) {
            if (steps)
                steps->restore(changes);
        };
        m_context.undo.push(new DoneCommand(
            outcome->words, [call, back] { call(back); }, [call, again] { call(again); }));
        Q_EMIT done(outcome->words);
    }
    Q_EMIT changed();
}

void OrderSteps::restore(const std::vector<Change>& changes) {
    for (const Change& change : changes)
        m_writer->write([&workspace = m_context.workspace, change]() -> Result<void> {
            auto service = workspace.orders();
            return service.restore(change.before, change.after).map([](const PurchaseOrder&) {});
        });
}

} // namespace shelfcast::ui
