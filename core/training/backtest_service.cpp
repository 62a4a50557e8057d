#include "training/backtest_service.h"

#include "base/message_ids.h"
#include "serving/settings/catalog_service.h"
#include "serving/settings/holiday_country.h"
#include "storage/panel/sales_repository.h"

namespace shelfcast::services {

namespace {

/// What the shop decides or a calendar tells; all else (weather, competitors) is seen only when it comes.
bool isDecidedAhead(const std::string& name) {
    return name == "price" || name == "discount" || name == "promotion" || name == "event";
}

} // namespace

Result<engine::BacktestResult> BacktestService::run(const BacktestRequest& request,
                                                    const JobContext& job) const {
    engine::BacktestOptions options;
    options.horizon = request.horizon;
    options.origins = request.origins;
    options.step = request.step;
    options.seed = request.seed;
    options.threads = m_threads;
    if (!request.models.empty())
        options.models.clear();
    for (const auto& name : request.models) {
        SHELFCAST_ASSIGN(const auto algorithm, engine::algorithmFromString(name));
        options.models.push_back(algorithm);
    }
    if (!request.storeId.empty())
        SHELFCAST_TRY(CatalogService(m_database).store(request.storeId));

    storage::PanelRequest panelRequest;
    panelRequest.storeId = request.storeId;
    panelRequest.grain = request.grain;
    SHELFCAST_ASSIGN(panelRequest.country, holidayCountry(m_database, request.storeId));
    SHELFCAST_ASSIGN(Panel panel,
                     storage::SalesRepository(m_database).loadPanel(panelRequest, job.part(0.0, 0.05)));
    if (panel.seriesCount() == 0)
        return fail(ErrorCode::NotEnoughData,
                    Message("There are no sales to test on yet. ") + MessageId::ImportASalesFileFirst);
    for (auto& regressor : panel.regressors)
        if (!regressor.reach)
            regressor.knownAhead = isDecidedAhead(regressor.name);
    return engine::backtest(panel, options, job.part(0.05, 1.0));
}

} // namespace shelfcast::services
