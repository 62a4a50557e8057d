#include "services/maintenance_service.h"

#include "services/holiday_country.h"
#include "services/model_monitor.h"
#include "storage/database.h"
#include "storage/maintenance.h"
#include "storage/model_repository.h"
#include "storage/settings_repository.h"

namespace shelfcast::services {

Result<MaintenanceService::CheckReport> MaintenanceService::check(const JobContext& job) const {
    SHELFCAST_ASSIGN(auto findings, storage::Maintenance(m_database).check(job));
    CheckReport report{findings.empty(), std::move(findings), {}};
    auto models = storage::ModelRepository(m_database).list();
    if (models && addScores(m_database, *models))
        for (const ModelInfo& model : *models)
            if (model.drift && model.drift->retrain)
                report.advice.push_back("Store " + model.storeId + ": retrain. " + model.drift->reason);
    return report;
}

Result<void> MaintenanceService::acknowledgeLosses() {
    return m_database.acknowledgeLosses();
}

Result<std::vector<storage::AuditEntry>> MaintenanceService::audit(int most) const {
    return storage::AuditRepository(m_database).list(most);
}

Result<void> MaintenanceService::backup(const std::string& path, const JobContext& job,
                                        const std::string& passphrase) const {
    return storage::Maintenance(m_database).backup(path, job, passphrase);
}

Result<std::optional<std::string>> MaintenanceService::setting(const std::string& key) const {
    return storage::SettingsRepository(m_database).value(key);
}

Result<void> MaintenanceService::setSetting(const std::string& key, const std::string& value) {
    return storage::SettingsRepository(m_database).set(key, value);
}

Result<std::string> MaintenanceService::country(const std::string& storeId) const {
    SHELFCAST_ASSIGN(const auto value, setting(countrySettingOf(storeId)));
    return value.value_or("");
}

Result<std::string> MaintenanceService::setCountry(const std::string& storeId, const std::string& code) {
    return setHolidayCountry(m_database, storeId, code);
}

} // namespace shelfcast::services
