#include "contract/result_words.h"

#include "storage/records/purchase_order_repository.h"

namespace shelfcast::services {

std::string_view actionWord(ActionKind kind) {
    switch (kind) {
    case ActionKind::Release:
        return "release";
    case ActionKind::Expedite:
        return "expedite";
    case ActionKind::Postpone:
        return "postpone";
    case ActionKind::Cancel:
        return "cancel";
    case ActionKind::Increase:
        return "increase";
    }
    return {};
}

std::string_view statusWord(StockStatus status) {
    switch (status) {
    case StockStatus::Critical:
        return "CRITICAL";
    case StockStatus::Low:
        return "LOW";
    case StockStatus::Adequate:
        return "ADEQUATE";
    case StockStatus::Excess:
        return "EXCESS";
    case StockStatus::NoData:
        return "NO DATA";
    case StockStatus::Dead:
        return "DEAD";
    }
    return "NO DATA";
}

std::string_view confidenceWord(ConfidenceLevel level) {
    switch (level) {
    case ConfidenceLevel::High:
        return "high";
    case ConfidenceLevel::Medium:
        return "medium";
    case ConfidenceLevel::Low:
        return "low";
    case ConfidenceLevel::NotEnoughHistory:
        return "not enough history";
    }
    return "not enough history";
}

std::string_view orderStatusWord(PurchaseOrderStatus status) {
    return storage::toString(status);
}

std::string_view abcWord(AbcClass abc) {
    return abc == AbcClass::A ? "A" : abc == AbcClass::B ? "B" : "C";
}

std::string_view xyzWord(XyzClass xyz) {
    return xyz == XyzClass::X ? "X" : xyz == XyzClass::Y ? "Y" : "Z";
}

std::string_view patternWord(DemandPattern pattern) {
    switch (pattern) {
    case DemandPattern::Smooth:
        return "smooth";
    case DemandPattern::Erratic:
        return "erratic";
    case DemandPattern::Intermittent:
        return "intermittent";
    case DemandPattern::Lumpy:
        return "lumpy";
    }
    return "smooth";
}

std::string_view stateWord(ModelState state) {
    switch (state) {
    case ModelState::Candidate:
        return "candidate";
    case ModelState::Active:
        return "active";
    case ModelState::Retired:
        return "retired";
    case ModelState::Rejected:
        return "rejected";
    }
    return "candidate";
}

std::string_view severityWord(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "info";
}

std::string_view concernWord(OrderConcern concern) {
    switch (concern) {
    case OrderConcern::None:
        return "";
    case OrderConcern::LongCover:
        return "long_cover";
    case OrderConcern::CostsMore:
        return "costs_more";
    case OrderConcern::DeadStock:
        return "dead_stock";
    }
    return "";
}

std::string_view ladderKey(LadderKind kind) {
    switch (kind) {
    case LadderKind::ExpectedDemand:
        return "expected_demand";
    case LadderKind::YourForecast:
        return "your_forecast";
    case LadderKind::SafetyStock:
        return "safety_stock";
    case LadderKind::OrderUpTo:
        return "order_up_to";
    case LadderKind::OnHand:
        return "on_hand";
    case LadderKind::OnOrder:
        return "on_order";
    case LadderKind::Allocated:
        return "allocated";
    case LadderKind::LostSales:
        return "lost_before_arrival";
    case LadderKind::RawNeed:
        return "raw_need";
    case LadderKind::MinimumOrder:
        return "minimum_order";
    case LadderKind::PackRounding:
        return "pack_rounding";
    case LadderKind::PriceBreak:
        return "price_break";
    case LadderKind::SupplierMinimum:
        return "supplier_minimum";
    case LadderKind::Transfer:
        return "transfer";
    case LadderKind::Cap:
        return "cap";
    case LadderKind::PlannerEdit:
        return "planner_edit";
    case LadderKind::Final:
        return "final";
    }
    return "final";
}

std::string_view ladderTitle(LadderKind kind) {
    switch (kind) {
    case LadderKind::ExpectedDemand:
        return "Expected demand over lead time and review";
    case LadderKind::YourForecast:
        return "+ Your forecast";
    case LadderKind::SafetyStock:
        return "+ Safety stock";
    case LadderKind::OrderUpTo:
        return "= Order-up-to level";
    case LadderKind::OnHand:
        return "- On hand";
    case LadderKind::OnOrder:
        return "- On order";
    case LadderKind::Allocated:
        return "+ Allocated";
    case LadderKind::LostSales:
        return "- Lost before an order can arrive";
    case LadderKind::RawNeed:
        return "= Raw need";
    case LadderKind::MinimumOrder:
        return "Minimum order";
    case LadderKind::PackRounding:
        return "Whole packs";
    case LadderKind::PriceBreak:
        return "Cheaper from this quantity";
    case LadderKind::SupplierMinimum:
        return "Supplier's minimum";
    case LadderKind::Transfer:
        return "From another store";
    case LadderKind::Cap:
        return "Cap";
    case LadderKind::PlannerEdit:
        return "Planner's change";
    case LadderKind::Final:
        return "Order";
    }
    return "Order";
}

} // namespace shelfcast::services
