#include "services/keeping/maintenance_service.h"

#include "base/message_ids.h"
#include "domain/actor.h"
#include "io/write/csv_writer.h"
#include "services/keeping/check_record.h"
#include "serving/settings/holiday_country.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"
#include "storage/records/model_repository.h"
#include "storage/records/settings_repository.h"
#include "training/model_monitor.h"
#include "training/resources.h"

#include <QDateTime>

namespace shelfcast::services {

Result<MaintenanceService::CheckReport> MaintenanceService::check(const JobContext& job,
                                                                  bool keepsRecord) const {
    const auto commits = m_database.commits(); // what comes meanwhile is not checked
    SHELFCAST_ASSIGN(auto findings, storage::Maintenance(m_database).check(job));
    if (keepsRecord && commits)
        writeCheckRecord(m_database.path(),
                         {QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
                          m_database.id(), *commits, findings.empty(), findings});
    CheckReport report{findings.empty(), std::move(findings), {}};
    auto models = storage::ModelRepository(m_database).list();
    if (models && addScores(m_database, *models))
        for (const ModelInfo& model : *models)
            if (model.drift && model.drift->retrain)
                report.advice.push_back(Message(MessageId::StoreRetrain, {model.storeId}) + " " +
                                        model.drift->reason);
    return report;
}

Result<void> MaintenanceService::acknowledgeLosses() {
    SHELFCAST_TRY(mayDo(Right::Settings));
    return m_database.acknowledgeLosses();
}

Result<std::vector<storage::AuditEntry>> MaintenanceService::audit(const storage::AuditFilter& filter) const {
    return storage::AuditRepository(m_database).list(filter);
}

Result<std::vector<std::string>> MaintenanceService::auditActions() const {
    return storage::AuditRepository(m_database).actions();
}

Result<std::size_t> MaintenanceService::exportAudit(const std::string& path,
                                                    const storage::AuditFilter& filter,
                                                    const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto entries, audit(filter));
    io::ReportTable table;
    table.name = "Audit";
    for (const char* title :
         {"number", "at", "who", "action", "subject", "before", "after", "reason", "details", "hash"})
        table.columns.push_back({title, io::ColumnKind::Text, false});
    for (const auto& entry : entries)
        table.rows.push_back({std::to_string(entry.id), entry.at, entry.who.value_or(""), entry.action,
                              entry.subject, entry.before.value_or(""), entry.after.value_or(""),
                              Message::fromStored(entry.reason.value_or("")).english(),
                              Message::fromStored(entry.details).english(), entry.hash});
    SHELFCAST_TRY(io::writeCsv(table, path, {}, job));
    return entries.size();
}

Result<void> MaintenanceService::backup(const std::string& path, const JobContext& job,
                                        const std::string& passphrase) const {
    SHELFCAST_TRY(mustSuffice({"The backup", leastDiskOfBackup(m_database.path()), 0, path}));
    return storage::Maintenance(m_database).backup(path, job, passphrase);
}

Result<std::optional<std::string>> MaintenanceService::setting(const std::string& key) const {
    return storage::SettingsRepository(m_database).value(key);
}

Result<void> MaintenanceService::setSetting(const std::string& key, const std::string& value) {
    SHELFCAST_TRY(mayDo(Right::Settings));
    return storage::SettingsRepository(m_database).set(key, value);
}

Result<std::string> MaintenanceService::country(const std::string& storeId) const {
    SHELFCAST_ASSIGN(const auto value, setting(countrySettingOf(storeId)));
    return value.value_or("");
}

Result<std::string> MaintenanceService::setCountry(const std::string& storeId, const std::string& code) {
    SHELFCAST_TRY(mayDo(Right::Settings));
    return setHolidayCountry(m_database, storeId, code);
}

Result<std::string> MaintenanceService::restore(const std::string& backupPath,
                                                const std::string& databasePath, const JobContext& job,
                                                const std::string& passphrase) {
    return storage::Maintenance::restore(backupPath, databasePath, job, passphrase);
}

} // namespace shelfcast::services
