#include "services/simulation_service.h"

#include "engine/forecaster.h"
#include "services/known_ahead.h"
#include "services/planner.h"
#include "services/planner_views.h"
#include "storage/sales_repository.h"

namespace shelfcast::services {

Result<SimulationReport> SimulationService::simulate(const SimulationRequest& request,
                                                     const JobContext& job) const {
    if (!(request.serviceLevel > 0 && request.serviceLevel < 1))
        return fail(ErrorCode::InvalidArgument, "The service level must lie between 0 and 1, as in 0.95.");
    SHELFCAST_ASSIGN(const engine::ModelKind algorithm, engine::modelKindFromString(request.algorithm));
    SHELFCAST_ASSIGN(const Day date, m_planner.defaultDate(request.storeId));
    SHELFCAST_ASSIGN(const auto view, m_planner.view(request.storeId, date, 0, job.part(0, 0.1)));
    storage::PanelRequest panelRequest;
    panelRequest.storeId = request.storeId;
    SHELFCAST_ASSIGN(Panel panel,
                     storage::SalesRepository(m_database).loadPanel(panelRequest, job.part(0.1, 0.15)));
    resizeFuture(panel, 0);
    std::map<std::string, StockPolicy> policies;
    for (const Product& product : view->products)
        policies.emplace(product.id, statedPolicyOf(*view, product, request.serviceLevel));

    std::optional<engine::Forecaster> model;
    int trainedAt = 0;
    const auto curvesAt = [&](const Panel& known, int horizonDays) -> Result<std::vector<DemandCurve>> {
        if (!model || (request.retrainDays > 0 && known.steps() - trainedAt >= request.retrainDays)) {
            engine::TrainOptions options;
            options.horizon = horizonDays;
            options.seed = request.seed;
            options.threads = m_threads;
            options.algorithm = algorithm;
            Panel past = known;
            resizeFuture(past, 0);
            SHELFCAST_ASSIGN(auto trained, engine::Forecaster::train(past, options, {job.stop, {}}));
            model.emplace(std::move(trained));
            trainedAt = known.steps();
        }
        SHELFCAST_ASSIGN(auto outlook,
                         model->outlook(known, horizonDays, {0.5}, PointKind::Mean, {job.stop, {}}));
        return std::move(outlook.curves);
    };
    SHELFCAST_ASSIGN(SimulationReport report,
                     replayStore(panel, policies, request, curvesAt, m_threads, job.part(0.15, 1)));
    report.storeId = request.storeId;
    return report;
}

} // namespace shelfcast::services
