#pragma once

#include "services/imports/import_service.h"
#include "services/keeping/maintenance_service.h"
#include "services/orders/export_service.h"
#include "serving/settings/catalog_service.h"
#include "serving/views/planner.h"
#include "training/training_service.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

class AccessService;
class AllStores;
class BackupService;
class BacktestService;
class CalendarService;
class MasterEditService;
class ModelComparisonService;
class OrderEditService;
class OverrideService;
class PlanService;
class PurchaseOrderService;
class SettingsService;
class SimulationService;

/// One open database and the services over it: what the window, the command line and the HTTP service share.
class Workspace {
public:
    struct Options {
        std::string databasePath; ///< created when it does not exist
        bool readOnly = false;
        int threads = 0;             ///< 0 = one per core
        bool keepsForecasts = false; ///< readOnly: kept for the next question while nobody writes
        int waitMilliseconds = 0;    ///< for another process that writes to end
    };
    /// Errors: Locked (another process writes), NewerVersion, Corrupt, Database, Io.
    static Result<std::unique_ptr<Workspace>> open(const Options& options);
    /// For a question: only reads, and waits for nobody; an older schema is brought up to date where that is
    /// possible. Nothing but kept forecasts is ever written (not even those with `strictly`).
    static Result<std::unique_ptr<Workspace>> openForReading(Options options, bool strictly);
    /// The database used when `--db` is not given, in the user's application data folder.
    static std::string defaultDatabasePath();
    ~Workspace();

    CatalogService& catalog() { return *m_catalog; }
    ImportService& imports() { return *m_imports; }
    TrainingService& training() { return *m_training; }
    Planner& planner() { return *m_planner; }
    ExportService& exports() { return *m_exports; }
    MaintenanceService& maintenance() { return *m_maintenance; }
    // Made for one question each; include the service's own header. threads: 0 = one per core.
    AccessService access();
    BackupService backups();
    BacktestService backtests(int threads = 0);
    CalendarService calendars();
    MasterEditService masterEdits();
    ModelComparisonService modelComparison();
    OrderEditService orderEdits();
    PurchaseOrderService orders();
    OverrideService overrides();
    PlanService plans();
    SettingsService settings();
    SimulationService simulations(int threads = 0);
    AllStores allStores();
    /// For services and tests; window and command line do without.
    storage::Database& database() { return *m_database; }
    const std::string& databasePath() const { return m_path; }
    /// Changes with every change that is committed; no two databases have the same. Error Database.
    Result<std::string> stamp();
    bool isReadOnly() const;
    /// What opening found out and the user should hear, one sentence each; usually empty.
    const std::vector<Message>& findings() const;

private:
    Workspace();
    std::string m_path;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<CatalogService> m_catalog;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<TrainingService> m_training;
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<MaintenanceService> m_maintenance;
};

} // namespace shelfcast::services
