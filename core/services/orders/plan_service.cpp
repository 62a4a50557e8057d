#include "services/orders/plan_service.h"

#include "base/message_ids.h"
#include "base/money.h"
#include "domain/limits.h"
#include "planning/decision.h"
#include "serving/views/all_stores.h"
#include "serving/views/order_edit_service.h"
#include "serving/views/product_policy.h"
#include "storage/records/catalog_repository.h"

#include <algorithm>
#include <set>

namespace shelfcast::services {

Result<StorePlan> makePlan(const StoreView& view, const std::map<std::string, std::vector<Receipt>>& receipts,
                           const std::vector<planning::BillEntry>& bill, const std::vector<OrderEdit>& edits,
                           const planning::StorePlanOptions& options, const JobContext& job,
                           const std::map<std::string, double>& leaving) {
    std::set<std::string> inBills;
    for (const auto& entry : bill) {
        inBills.insert(entry.parentId);
        inBills.insert(entry.componentId);
    }
    const int days = (options.grain == Grain::Day ? 1 : 7) * std::max(1, options.periods);
    const auto rules = policyRules(view);
    static const std::vector<Receipt> none;
    std::vector<planning::PlanInput> inputs;
    int withoutDemand = 0;
    for (const Product& product : view.products) {
        const auto row = view.series.find(product.id);
        if (row == view.series.end() && !inBills.contains(product.id)) {
            ++withoutDemand;
            continue;
        }
        const auto open = receipts.find(product.id);
        planning::PlanInput input;
        input.productId = product.id;
        input.name = product.name;
        input.category = product.category;
        input.supplier = product.supplier;
        Product here = product;
        if (const auto left = leaving.find(product.id); left != leaving.end() && here.stock)
            *here.stock = std::max(0.0, *here.stock - left->second);
        ProductDecision made =
            decideProduct(view, here, open == receipts.end() ? none : open->second, rules.at(product.id));
        const auto edit = std::find_if(edits.begin(), edits.end(), [&](const OrderEdit& candidate) {
            return candidate.productId == product.id;
        });
        if (edit != edits.end() && edit->quantity != made.decision.order && !made.curve.mean.empty())
            planning::changeOrder(made.decision, made.curve, made.policy, view.date, edit->quantity,
                                  LadderKind::PlannerEdit, edit->reason);
        input.policy = std::move(made.policy);
        input.decision = std::move(made.decision);
        // Safety stock looks one lead time and one review period ahead, however short the plan is.
        const int needed = std::max(days, input.policy.leadTimeDays + input.policy.reviewDays);
        if (row != view.series.end())
            input.demand = view.curve(row->second, needed);
        else
            input.demand = {.counts = true, .mean = {0.0}, .variance = {0.0}, .daysPerStep = 1};
        inputs.push_back(std::move(input));
    }
    if (inputs.empty())
        return fail(ErrorCode::NotEnoughData,
                    Message(MessageId::StoreHasNoProductWithSales, {view.storeId, view.date}));
    planning::StorePlanOptions known = options;
    known.closed.assign(static_cast<std::size_t>(days), 0);
    for (const Day day : view.closedDays)
        if (day - view.date < days)
            known.closed[static_cast<std::size_t>(day - view.date)] = 1;
    SHELFCAST_ASSIGN(StorePlan plan, planning::planStore(view.storeId, view.date, inputs, bill, known, job));
    plan.modelId = view.modelId;
    plan.currency = view.defaults.currency;
    plan.note = view.note;
    if (withoutDemand > 0)
        plan.note.add(Message::counted(withoutDemand, MessageId::OneProductWithoutSalesBeforeThePlanning,
                                       MessageId::ProductsWithoutSalesBeforeThePlanning));
    return plan;
}

Result<StorePlan> PlanService::plan(const PlanRequest& request, const JobContext& job) const {
    if (request.periods < 1 || request.periods > mostPlanPeriods)
        return fail(ErrorCode::InvalidArgument,
                    "A plan covers 1 to " + std::to_string(mostPlanPeriods) + " periods.");
    return meansAllStores(m_database, request.storeId) ? planOfAllStores(request, job)
                                                       : planOfStore(request, {}, job);
}

Result<StorePlan> PlanService::planOfAllStores(const PlanRequest& request, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(m_database));
    std::map<std::string, Moves> moves;
    SHELFCAST_ASSIGN(const bool transfers, anyTransfers(m_database, stores));
    if (transfers) {
        SHELFCAST_ASSIGN(const auto bulk,
                         bulkOfAllStores(m_database, m_planner, request.date, job.part(0, 0.5)));
        std::map<std::pair<std::string, std::string>, const BulkRow*> rows;
        for (const BulkRow& row : bulk.rows)
            rows[{row.storeId, row.productId}] = &row;
        for (const StoreTransfer& transfer : bulk.transfers) {
            moves[transfer.fromStore].leaving[transfer.productId] += transfer.units;
            Moves& to = moves[transfer.toStore];
            to.coming[transfer.productId].push_back({transfer.arrival, transfer.units});
            if (to.coming[transfer.productId].size() > 1)
                continue; // its order is known already
            storage::OrderEdit order;
            order.storeId = transfer.toStore;
            order.productId = transfer.productId;
            order.quantity = rows.at({transfer.toStore, transfer.productId})->decision.order;
            to.orders.push_back(std::move(order));
        }
    }
    StorePlan all;
    all.storeId = std::string(allStoresId);
    all.grain = request.grain;
    bool any = false;
    std::set<std::string> currencies;
    StoreNotes notes(stores.size());
    for (std::size_t i = 0; i < stores.size(); ++i) {
        PlanRequest one = request;
        one.storeId = stores[i];
        const double share = static_cast<double>(stores.size());
        auto plan =
            planOfStore(one, moves[stores[i]],
                        job.part(transfers ? 0.5 : 0, 1)
                            .part(static_cast<double>(i) / share, static_cast<double>(i + 1) / share));
        if (!plan && plan.error().code == ErrorCode::NotEnoughData) {
            notes.add(stores[i], plan.error().message);
            continue; // without sales before the date
        }
        if (!plan)
            return fail(std::move(plan.error()));
        all.date = any ? std::max(all.date, plan->date) : plan->date;
        any = true;
        currencies.insert(plan->currency);
        all.messages += plan->messages;
        if (plan->plannedValue)
            all.plannedValue =
                fromCents(toCents(all.plannedValue.value_or(0)) + toCents(*plan->plannedValue));
        notes.add(stores[i], plan->note);
        for (ProductPlan& product : plan->products) {
            product.storeId = stores[i];
            all.products.push_back(std::move(product));
        }
    }
    if (!any)
        return fail(ErrorCode::NotEnoughData, MessageId::NoStoreHasSalesBeforeThat);
    if (currencies.size() == 1)
        all.currency = *currencies.begin();
    else {
        all.plannedValue.reset();
        notes.addOfAll(MessageId::TheStoresCountInDifferentCurrencies);
    }
    all.note = notes.text();
    std::stable_sort(
        all.products.begin(), all.products.end(), [](const ProductPlan& a, const ProductPlan& b) {
            return a.messages.empty() != b.messages.empty() ? b.messages.empty() : a.productId < b.productId;
        });
    return all;
}

Result<StorePlan> PlanService::planOfStore(const PlanRequest& request, const Moves& moves,
                                           const JobContext& job) const {
    planning::StorePlanOptions options;
    options.grain = request.grain;
    options.periods = request.periods;
    options.threads = m_threads;
    Day date;
    if (request.date) {
        date = *request.date;
    } else {
        SHELFCAST_ASSIGN(date, m_planner.defaultDate(request.storeId));
    }
    const int days = (request.grain == Grain::Day ? 1 : 7) * request.periods;
    SHELFCAST_ASSIGN(const auto view, m_planner.view(request.storeId, date, days, job.part(0, 0.7)));
    SHELFCAST_ASSIGN(auto receipts, storage::CatalogRepository(m_database).receipts(request.storeId, date));
    for (const auto& [product, coming] : moves.coming)
        for (const Receipt& receipt : coming)
            receipts[product].push_back(receipt);
    SHELFCAST_ASSIGN(auto edits, OrderEditService(m_database).openEdits(request.storeId, date));
    edits.insert(edits.end(), moves.orders.begin(), moves.orders.end()); // of products that nobody has edited
    SHELFCAST_ASSIGN(const auto lines, storage::CatalogRepository(m_database).bills());
    std::vector<planning::BillEntry> bill;
    std::set<std::string> missing;
    for (const BillLine& line : lines) {
        if (!view->findProduct(line.parentId))
            continue; // assembled in another store
        if (view->findProduct(line.componentId))
            bill.push_back({line.parentId, line.componentId, line.quantity, line.loss});
        else
            missing.insert(line.componentId);
    }
    SHELFCAST_ASSIGN(StorePlan plan,
                     makePlan(*view, receipts, bill, edits, options, job.part(0.7, 1), moves.leaving));
    if (!missing.empty())
        plan.note.add(
            Message(MessageId::ComponentsOfAssembledGoodsAreNo, {missing.size(), *missing.begin()}));
    return plan;
}

} // namespace shelfcast::services
