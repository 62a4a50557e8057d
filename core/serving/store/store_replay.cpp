#include "serving/store/store_replay.h"

#include "base/message_ids.h"
#include "planning/simulator.h"
#include "serving/store/known_ahead.h"
#include "serving/store/wording.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

/// Before the replay: what the normal formula and a simple model need.
int fewestHistory(Grain grain) {
    return grain == Grain::Day ? 56 : grain == Grain::Week ? 26 : 12;
}
/// Days beyond lead time + review that a curve holds, for lead times later than their mean.
constexpr int spareDays = 14;

int firstReplayedStep(const Panel& panel, int days) {
    return std::max(0, panel.steps() - days);
}

/// What the shop itself decides ahead.
bool isOwnPlan(const std::string& regressor) {
    return regressor == "price" || regressor == "discount" || regressor == "promotion";
}

/// Copies the shop's own plans of the days after the cut back into it.
void keepPlans(const Panel& panel, Panel& cut) {
    for (std::size_t r = 0; r < panel.regressors.size(); ++r) {
        const Regressor& source = panel.regressors[r];
        if (!isOwnPlan(source.name))
            continue;
        Matrix<float>& target = cut.regressors[r].values;
        const std::size_t columns = std::min(source.values.columns(), target.columns());
        for (std::size_t row = 0; row < target.rows(); ++row)
            for (auto step = static_cast<std::size_t>(cut.steps()); step < columns; ++step)
                target(row, step) = source.values(row, step);
    }
}

} // namespace

Result<SimulationReport> replayStore(const Panel& panel, const std::map<std::string, StockPolicy>& policies,
                                     const SimulationRequest& request, const CurvesAt& curvesAt, int threads,
                                     const JobContext& job, const Matrix<float>* demand) {
    const double stepDays = daysPerStep(panel.grain);
    const int replayed = std::max(1, static_cast<int>(std::lround(request.days / stepDays)));
    if (request.days < 1)
        return fail(ErrorCode::InvalidArgument, "A replay needs at least one day.");
    const int start = firstReplayedStep(panel, replayed);
    const int fewest = fewestHistory(panel.grain);
    if (start < fewest)
        return fail(ErrorCode::NotEnoughData,
                    Message(panel.grain == Grain::Day    ? MessageId::AReplayOfDaysNeedsDays
                            : panel.grain == Grain::Week ? MessageId::AReplayOfWeeksNeedsWeeks
                                                         : MessageId::AReplayOfMonthsNeedsMonths,
                            {replayed, fewest, start}) +
                        " " + MessageId::AskForFewerDays);
    std::vector<planning::SimulatedProduct> products;
    std::vector<std::size_t> rows;
    int horizon = 1, leftOut = 0;
    std::int64_t unknownDays = 0;
    for (std::size_t row = 0; row < panel.seriesCount(); ++row) {
        const auto sales = panel.sales.row(row);
        const auto replayed = sales.begin() + start;
        const std::string& id = panel.keys[row].product;
        if (!request.products.empty() &&
            std::find(request.products.begin(), request.products.end(), id) == request.products.end())
            continue;
        const auto policy = policies.find(id);
        if (policy == policies.end() ||
            std::none_of(sales.begin(), replayed, [](float units) { return units > 0; })) {
            ++leftOut;
            continue;
        }
        planning::SimulatedProduct product;
        product.id = id;
        product.history.assign(sales.begin(), replayed);
        const auto wanted = (demand != nullptr ? *demand : panel.sales).row(row);
        product.demand.assign(wanted.begin() + start, wanted.end());
        product.policy = policy->second;
        if (request.serviceLevel) {
            product.policy.measure = ServiceMeasure::CycleService;
            product.policy.kind = PolicyKind::OrderUpTo;
            product.policy.reorderLevel = product.policy.orderUpToLevel = product.policy.fixedQuantity =
                std::nullopt;
            product.policy.serviceLevel = *request.serviceLevel;
        }
        if (request.byCosts && request.shortageCost && request.holdingCost) {
            product.policy.measure = ServiceMeasure::Costs;
            product.policy.shortageCost = request.shortageCost;
            product.policy.holdingCost = request.holdingCost;
        }
        if (request.leadTimeDays)
            product.policy.leadTimeDays = *request.leadTimeDays;
        if (request.reviewDays)
            product.policy.reviewDays = *request.reviewDays;
        // No order can be placed more often than sales are known.
        product.policy.reviewDays =
            std::max(product.policy.reviewDays, static_cast<int>(std::lround(stepDays)));
        if (!panel.closed.empty()) {
            const auto closed = panel.closed.row(row);
            product.closed.assign(closed.begin(), closed.begin() + panel.steps());
        }
        for (int step = start; step < panel.steps(); ++step)
            unknownDays += std::isnan(wanted[static_cast<std::size_t>(step)]) &&
                           !panel.isClosed(row, static_cast<std::size_t>(step));
        const double reach = product.policy.leadTimeDays + product.policy.reviewDays +
                             std::ceil(3 * product.policy.leadTimeSpreadDays);
        horizon = std::max(horizon, static_cast<int>(std::ceil(reach / stepDays)) +
                                        (panel.grain == Grain::Day ? spareDays : 1));
        if (const auto abc = request.classes.find(id); abc != request.classes.end())
            product.abc = abc->second;
        products.push_back(std::move(product));
        rows.push_back(row);
    }
    if (products.empty())
        return fail(ErrorCode::NotEnoughData,
                    request.products.empty() ? Message(MessageId::NoProductHasSalesBeforeThe)
                                             : "None of these products has sales before the replayed days.");
    const auto known = [&](int day) -> Result<std::vector<DemandCurve>> {
        Panel cut = cutPanel(panel, start + day, horizon);
        if (request.plansKnown)
            keepPlans(panel, cut);
        auto assumed = fillKnownAhead(cut);
        if (request.plansKnown) // also where they are not known to the end, because the replay ends before
            std::erase_if(assumed, isOwnPlan);
        SHELFCAST_ASSIGN(const std::vector<DemandCurve> all, curvesAt(cut, assumed, horizon));
        std::vector<DemandCurve> curves;
        for (const std::size_t row : rows)
            curves.push_back(all[row]);
        for (DemandCurve& curve : curves) // the engine counts steps, lead times are in days
            curve.daysPerStep = stepDays;
        return curves;
    };
    planning::SimulationOptions options;
    options.seed = request.seed;
    options.threads = threads;
    options.equalService = request.equalService;
    options.daysPerPeriod = stepDays;
    options.shortageCost = request.shortageCost;
    options.holdingCost = request.holdingCost;
    SHELFCAST_ASSIGN(SimulationReport report, planning::simulate(products, known, options, job));
    report.first = panel.dayOf(start);
    if (leftOut > 0)
        report.note.add(Message::counted(leftOut, MessageId::OneProductWithoutSalesBeforeTheReplay,
                                         MessageId::ProductsWithoutSalesBeforeTheReplay));
    if (unknownDays > 0)
        report.note.add(Message(MessageId::DaysOfProductsHaveNoKnown, {unknownDays}));
    return report;
}

} // namespace shelfcast::services
