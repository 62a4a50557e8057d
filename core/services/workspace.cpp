#include "services/workspace.h"

#include "services/keeping/backup_service.h"
#include "services/model_comparison.h"
#include "services/orders/plan_service.h"
#include "services/orders/purchase_order_service.h"
#include "services/orders/simulation_service.h"
#include "services/settings/access_service.h"
#include "services/settings/calendar_service.h"
#include "services/settings/master_edit.h"
#include "services/settings/settings_service.h"
#include "serving/settings/override_service.h"
#include "serving/views/all_stores.h"
#include "serving/views/order_edit_service.h"
#include "storage/file/database.h"
#include "training/backtest_service.h"

#include <QDir>
#include <QStandardPaths>

namespace shelfcast::services {

Workspace::Workspace() = default;
Workspace::~Workspace() = default;

const std::vector<Message>& Workspace::findings() const {
    return m_database->findings();
}

AccessService Workspace::access() {
    return AccessService(*m_database);
}

BackupService Workspace::backups() {
    return BackupService(*m_database);
}

BacktestService Workspace::backtests(int threads) {
    return BacktestService(*m_database, threads);
}

CalendarService Workspace::calendars() {
    return CalendarService(*m_database, *m_planner);
}

MasterEditService Workspace::masterEdits() {
    return MasterEditService(*m_database, *m_planner);
}

OrderEditService Workspace::orderEdits() {
    return OrderEditService(*m_database);
}

PurchaseOrderService Workspace::orders() {
    return PurchaseOrderService(*m_database, *m_planner);
}

OverrideService Workspace::overrides() {
    return OverrideService(*m_database);
}

PlanService Workspace::plans() {
    return PlanService(*m_database, *m_planner);
}

ModelComparisonService Workspace::modelComparison() {
    return ModelComparisonService(*m_database, *m_planner);
}

SettingsService Workspace::settings() {
    return SettingsService(*m_database, *m_planner);
}

SimulationService Workspace::simulations(int threads) {
    return SimulationService(*m_database, *m_planner, threads);
}

AllStores Workspace::allStores() {
    return AllStores(*m_database, *m_planner);
}

Result<std::string> Workspace::stamp() {
    return m_database->commits().map(
        [this](std::int64_t commits) { return m_database->id() + "-" + std::to_string(commits); });
}

bool Workspace::isReadOnly() const {
    return m_database->isReadOnly();
}

std::string Workspace::defaultDatabasePath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(QStringLiteral("shelfcast/shelfcast.db")).toStdString();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const Options& options) {
    const auto mode = options.readOnly ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite;
    SHELFCAST_ASSIGN(auto database,
                     storage::Database::open(options.databasePath,
                                             {mode, options.waitMilliseconds, options.keepsForecasts}));
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_path = options.databasePath;
    workspace->m_database = std::move(database);
    auto& db = *workspace->m_database;
    workspace->m_catalog = std::make_unique<CatalogService>(db);
    workspace->m_imports = std::make_unique<ImportService>(db);
    workspace->m_training = std::make_unique<TrainingService>(db, options.threads);
    workspace->m_planner = std::make_unique<Planner>(db, options.threads);
    workspace->m_exports = std::make_unique<ExportService>(db, *workspace->m_planner);
    workspace->m_maintenance = std::make_unique<MaintenanceService>(db);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openForReading(Options options, bool strictly) {
    if (!strictly && storage::Database::needsUpdate(options.databasePath)) {
        options.readOnly = false;
        if (auto updated = open(options))
            return updated;
    }
    options.readOnly = true;
    options.keepsForecasts = !strictly;
    return open(options);
}

} // namespace shelfcast::services
