#pragma once

#include "base/job_context.h"
#include "contract/questions.h"
#include "domain/orders/plan.h"
#include "domain/orders/simulation.h"
#include "services/imports/import_service.h"
#include "services/model_comparison.h"
#include "services/orders/purchase_order_service.h"
#include "services/settings/settings_service.h"
#include "serving/settings/override_service.h"
#include "serving/store/store_replay.h"
#include "serving/views/planner.h"
#include "training/backtest_service.h"
#include "training/training_service.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <utility>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// How the questions of contract/questions.h are answered, the same for verbs and routes: stores and products
/// that do not exist are NotFound, dates that are not given are those of the data.
namespace answers {

/// What may stand in the place of one store: nothing, for those of every store; "all".
enum class InPlaceOfStore { Nothing, NoStore, AllStores };
/// The store that is asked for exists. Error NotFound.
Result<void> storeExists(Workspace& workspace, const std::string& storeId,
                         InPlaceOfStore also = InPlaceOfStore::Nothing);

Result<std::vector<Product>> products(Workspace& workspace, const Asked& asked);
Result<std::vector<HistoryPoint>> history(Workspace& workspace, const Asked& asked);
Result<BulkResult> bulk(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<SmartPrediction> predict(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<ForecastSeries> forecast(Workspace& workspace, const Asked& asked, const JobContext& job);
/// Why the forecast changed, and the runs that it can be compared with.
struct ChangeAnswer {
    ForecastChange change;
    std::vector<ForecastRun> runs;
};
Result<ChangeAnswer> forecastChange(Workspace& workspace, const Asked& asked, const JobContext& job);
/// By week over so many months, as `[{week, expected_demand}]` needs it.
Result<ForecastSeries> weeks(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<std::vector<TopProduct>> topProducts(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<StorePlan> plan(Workspace& workspace, const Asked& asked, const JobContext& job);
/// Two models side by side, and today's orders as they were if the first served.
struct ComparisonAnswer {
    ModelComparison comparison;
    OrdersPreview orders;
};
Result<ComparisonAnswer> compareModels(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<std::vector<TrainResult>> train(Workspace& workspace, const Asked& asked, const JobContext& job);
/// A replay for each model. threads: 0 = one per core.
struct Replay {
    std::string model;
    SimulationRequest request;
    SimulationReport report;
};
Result<std::vector<Replay>> simulate(Workspace& workspace, SimulationRequest request,
                                     const std::vector<std::string>& models, int threads,
                                     const JobContext& job);
Result<SimulationRequest> simulationOf(const Asked& asked);
/// The models that are asked for; auto where none is.
std::vector<std::string> modelsOf(const Asked& asked);
Result<BacktestRequest> backtestOf(const Asked& asked);
Result<ImportOptions> importOptionsOf(const Asked& asked);
Result<std::vector<PurchaseOrder>> propose(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<std::vector<ForecastOverride>> overrides(Workspace& workspace, const Asked& asked);
/// The override beside the model's own value of that period.
Result<ForecastOverride> setOverride(Workspace& workspace, const Asked& asked, const JobContext& job);
Result<void> removeOverride(Workspace& workspace, const Asked& asked);
struct SettingAnswer {
    SettingInfo setting;
    SettingChange change;
    bool saved = false;
    std::vector<OrdersPreview> previews;
};
Result<SettingAnswer> setSetting(Workspace& workspace, const Asked& asked, const JobContext& job);

} // namespace answers

} // namespace shelfcast::services
