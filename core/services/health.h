#pragma once

#include "base/machine.h"
#include "base/message.h"
#include "domain/training.h"
#include "services/jobs/job_journal.h"
#include "services/keeping/backup_service.h"
#include "services/keeping/check_record.h"
#include "serving/views/planner.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// The model that serves one store.
struct ModelHealth {
    /// A week (or step) after the training, forecast with what was known on its eve.
    struct Week {
        Day first, last;
        double accuracy = 0, naive = 0; ///< fractions of 1, see accuracyOf()
    };
    std::string storeId;
    std::optional<ModelInfo> model; ///< nullopt: the best simple forecast serves
    std::optional<int> ageDays;     ///< since it was trained
    std::vector<Week> weeks;        ///< oldest first
};

/// What the user should know, or do something about.
struct HealthRemark {
    enum class Level { Look, Act }; ///< Act: something was lost, is broken or will be
    Level level = Level::Look;
    Message sentence;
    std::string verb; ///< what helps: "check", "backup", "train", "jobs", "acknowledge"; empty = read it
    bool operator==(const HealthRemark&) const = default;
};

/// All that the health page and the verb `health` show, at one moment.
struct Health {
    std::string at, version; ///< ISO 8601 UTC; of the program
    struct {
        std::string path, id;
        bool readOnly = false;
        std::int64_t bytes = 0, logBytes = 0; ///< of the file; of SQLite's log beside it
        int schema = 0, newestSchema = 0;     ///< of the file; that this version writes
        std::int64_t commits = 0, stores = 0, records = 0;
        std::optional<Day> dataTo;
        std::vector<Message> losses; ///< not acknowledged yet
    } database;
    std::optional<CheckRecord> lastCheck;
    std::vector<ModelHealth> models; ///< one per store
    struct {
        std::optional<unsigned long long> freeDisk; ///< bytes, where the database lies
        std::optional<machine::Memory> memory;
        std::optional<unsigned long long> ownMemory, mostOwnMemory;
    } computer;
    std::vector<KeptBackup> backups;                   ///< every one beside the database, newest first
    std::string nextBackup;                            ///< YYYY-MM-DD: the day from which one is due
    std::vector<JobRecord> jobs;                       ///< newest first
    CacheCounts cache;                                 ///< of this process
    std::int64_t cachedForecasts = 0, cachedBytes = 0; ///< kept in the database
    std::string lastCrash;                             ///< ISO 8601 UTC; empty = none is known
    std::vector<HealthRemark> remarks;                 ///< Act first
};

/// `today`: YYYY-MM-DD. Reads and changes nothing; a part that cannot be read is left empty. Errors:
/// Database.
Result<Health> readHealth(Workspace& workspace, const std::string& today, const JobContext& job);

/// The whole as one sentence: in order, or the first remark and how many more there are.
Message sentenceOf(const Health& health);
QJsonObject toJson(const Health& health);

} // namespace shelfcast::services
