#include "services/orders/simulation_service.h"

#include "engine/forecaster.h"
#include "engine/member_registry.h"
#include "io/sales/long_table.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/views/planner.h"
#include "serving/views/product_policy.h"
#include "storage/panel/sales_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

/// The panel's sales with the steps replaced that the file knows better; its rows of one step add up. Errors:
/// those of readLongTable, InvalidData when nothing in it is about the panel.
Result<Matrix<float>> trueDemand(const Panel& panel, const std::string& file, const JobContext& job) {
    SHELFCAST_ASSIGN(const io::LongTable table, io::readLongTable(file, job));
    std::map<SeriesKey, std::size_t> rowOf;
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        rowOf.emplace(panel.keys[row], row);
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> rows;
    for (const auto& series : table.series) {
        const auto found = rowOf.find({table.stores.values[series.store], table.items.values[series.item]});
        rows.push_back(found == rowOf.end() ? none : found->second);
    }
    Matrix<float> demand = panel.sales;
    Matrix<std::uint8_t> told(demand.rows(), demand.columns());
    for (std::size_t i = 0; i < table.rows(); ++i) {
        const std::size_t row = rows[table.seriesOf[i]];
        const int step = stepIndex(panel.first, panel.grain, Day(table.day[i]));
        if (row == none || step < 0 || step >= panel.steps() || std::isnan(table.sales[i]))
            continue;
        const auto column = static_cast<std::size_t>(step);
        float& wanted = demand(row, column);
        wanted = told(row, column) != 0 ? wanted + table.sales[i] : table.sales[i];
        told(row, column) = 1;
    }
    if (std::ranges::none_of(told.values(), [](std::uint8_t is) { return is != 0; }))
        return fail(ErrorCode::InvalidData,
                    "The file of true demand \"" + file + "\" holds no day of this store's products.");
    return demand;
}

} // namespace

Result<SimulationReport> SimulationService::simulate(const SimulationRequest& request,
                                                     const JobContext& job) const {
    if (request.serviceLevel && !(*request.serviceLevel > 0 && *request.serviceLevel < 1))
        return fail(ErrorCode::InvalidArgument, "The service level must lie between 0 and 1, as in 0.95.");
    SHELFCAST_ASSIGN(const auto algorithm, engine::algorithmFromString(request.algorithm));
    SHELFCAST_ASSIGN(const Day date, m_planner.defaultDate(request.storeId));
    SHELFCAST_ASSIGN(const auto view, m_planner.view(request.storeId, date, 0, job.part(0, 0.1)));
    storage::PanelRequest panelRequest;
    panelRequest.storeId = request.storeId;
    SHELFCAST_ASSIGN(panelRequest.country, holidayCountry(m_database, request.storeId));
    SHELFCAST_ASSIGN(Panel panel,
                     storage::SalesRepository(m_database).loadPanel(panelRequest, job.part(0.1, 0.15)));
    resizeFuture(panel, 0);
    const auto rules = policyRules(*view);
    std::map<std::string, StockPolicy> policies;
    for (const Product& product : view->products)
        policies.emplace(product.id, statedPolicyOf(*view, product, rules.at(product.id)));

    SimulationRequest asked = request;
    const auto abc = abcOfProducts(*view);
    for (std::size_t i = 0; i < abc.size(); ++i)
        asked.classes.emplace(view->products[i].id, abc[i]);
    const double stepDays = daysPerStep(panel.grain);
    std::optional<engine::Forecaster> model;
    int trainedAt = 0;
    const auto curvesAt = [&](const Panel& known, const std::vector<std::string>& assumed,
                              int horizonDays) -> Result<std::vector<DemandCurve>> {
        if (!model ||
            (request.retrainDays > 0 && (known.steps() - trainedAt) * stepDays >= request.retrainDays)) {
            engine::TrainOptions options;
            options.horizon = horizonDays;
            options.seed = request.seed;
            options.threads = m_threads;
            options.algorithm = algorithm;
            options.assumedPlans = assumed; // as in the shop, whose model is trained for what it will be told
            SHELFCAST_ASSIGN(auto trained, engine::Forecaster::train(known, options, {job.stop, {}}));
            model.emplace(std::move(trained));
            trainedAt = known.steps();
        }
        SHELFCAST_ASSIGN(auto outlook,
                         model->outlook(known, horizonDays, {0.5}, PointKind::Mean, {job.stop, {}}));
        return std::move(outlook.curves);
    };
    std::optional<Matrix<float>> demand;
    if (!request.truthFile.empty()) {
        SHELFCAST_ASSIGN(auto wanted, trueDemand(panel, request.truthFile, {job.stop, {}}));
        demand = std::move(wanted);
    }
    SHELFCAST_ASSIGN(SimulationReport report, replayStore(panel, policies, asked, curvesAt, m_threads,
                                                          job.part(0.15, 1), demand ? &*demand : nullptr));
    report.storeId = request.storeId;
    return report;
}

} // namespace shelfcast::services
