#include "services/workspace.h"

#include "storage/file/database.h"

#include <QDir>
#include <QStandardPaths>

namespace shelfcast::services {

Workspace::Workspace() = default;
Workspace::~Workspace() = default;

const std::vector<std::string>& Workspace::findings() const {
    return m_database->findings();
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
