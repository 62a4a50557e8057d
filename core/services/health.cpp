#include "services/health.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "contract/json_values.h"
#include "services/keeping/recovery.h"
#include "services/log.h"
#include "services/workspace.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"
#include "storage/records/forecast_cache_repository.h"
#include "storage/records/model_score_repository.h"
#include "training/resources.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace shelfcast::services {

namespace {

constexpr std::size_t mostJobs = 50;
constexpr int checkedWithinDays = 35, backedUpWithinDays = 2, crashToldDays = 7;
/// A backup, or the update of a schema, writes the database once more, and its log as much again.
constexpr unsigned long long copiesNeeded = 2, leastFree = 100'000'000;

int daysBetween(const std::string& earlierIso, const std::string& today) {
    const auto from = Day::fromIso(earlierIso.substr(0, 10)), to = Day::fromIso(today);
    return from && to ? *to - *from : 0;
}

Result<std::vector<ModelHealth>> readModels(Workspace& workspace, const std::vector<Store>& stores,
                                            const std::string& today) {
    SHELFCAST_ASSIGN(const auto models, workspace.training().models());
    const storage::ModelScoreRepository scores(workspace.database());
    std::vector<ModelHealth> list;
    for (const Store& store : stores) {
        ModelHealth one;
        one.storeId = store.id;
        const auto active = std::ranges::find_if(models, [&](const ModelInfo& model) {
            return model.storeId == store.id && model.state == ModelState::Active;
        });
        if (active != models.end()) {
            one.model = *active;
            one.ageDays = daysBetween(active->trainedAt, today);
            SHELFCAST_ASSIGN(const auto weeks, scores.scores(active->id));
            for (const storage::ModelScore& week : weeks)
                if (week.actual > 0)
                    one.weeks.push_back({week.first, week.last, accuracyOf(week.absoluteError / week.actual),
                                         accuracyOf(week.naiveError / week.actual)});
        }
        list.push_back(std::move(one));
    }
    return list;
}

void look(std::vector<HealthRemark>& remarks, Message sentence, std::string verb = {}) {
    remarks.push_back({HealthRemark::Level::Look, std::move(sentence), std::move(verb)});
}
void act(std::vector<HealthRemark>& remarks, Message sentence, std::string verb = {}) {
    remarks.push_back({HealthRemark::Level::Act, std::move(sentence), std::move(verb)});
}

void remarkOnTheDatabase(Health& health, const std::string& today) {
    auto& remarks = health.remarks;
    for (const Message& loss : health.database.losses)
        act(remarks, loss, "acknowledge");
    const auto& check = health.lastCheck;
    if (check && !check->ok)
        act(remarks, Message(MessageId::TheLastCheckFoundDamage, {check->findings.front()}), "check");
    else if (health.database.records > 0 && !check)
        look(remarks, MessageId::TheDatabaseWasNeverChecked, "check");
    else if (check && daysBetween(check->at, today) > checkedWithinDays)
        look(remarks, Message(MessageId::TheDatabaseWasLastCheckedDays, {daysBetween(check->at, today)}),
             "check");
    if (health.database.records == 0)
        return;
    const auto newest = std::ranges::find_if(health.backups, [](const KeptBackup& backup) {
        return backup.reason == "daily" ||
               (backup.reason == "own" && backup.path.find("backup") != std::string::npos);
    });
    if (newest == health.backups.end())
        look(remarks, MessageId::ThereIsNoBackupBesideThe, "backup");
    else if (const int days = daysBetween(newest->day, today); days > backedUpWithinDays)
        look(remarks, Message(MessageId::TheNewestBackupIsDaysOld, {days}), "backup");
}

void remarkOnTheRest(Health& health) {
    auto& remarks = health.remarks;
    const auto& free = health.computer.freeDisk;
    const auto wanted =
        std::max(leastFree, copiesNeeded * static_cast<unsigned long long>(health.database.bytes));
    if (free && *free < wanted)
        act(remarks, Message(MessageId::OnlyAreFreeOnTheDisk, {sizeText(*free), sizeText(wanted)}));
    const auto cutOff =
        std::ranges::count_if(health.jobs, [](const JobRecord& job) { return job.interrupted; });
    if (cutOff == 1)
        look(remarks, MessageId::OneJobWasCutOffNothing, "jobs");
    else if (cutOff > 1)
        look(remarks, Message(MessageId::JobsWereCutOffNothingOf, {cutOff}), "jobs");
    for (const ModelHealth& one : health.models)
        if (one.model && one.model->drift && one.model->drift->retrain)
            look(remarks, Message(MessageId::OfStore, {one.storeId, one.model->drift->reason}), "train");
    const auto without =
        std::ranges::count_if(health.models, [](const ModelHealth& one) { return !one.model; });
    if (without == 1 && health.models.size() == 1)
        look(remarks, MessageId::NoTrainedModelServesTheStore, "train");
    else if (without > 0)
        look(remarks, Message(MessageId::OfStoresHaveNoTrainedModel, {without, health.models.size()}),
             "train");
}

} // namespace

Result<Health> readHealth(Workspace& workspace, const std::string& today, const JobContext& job) {
    storage::Database& database = workspace.database();
    Health health;
    health.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    health.version = QCoreApplication::applicationVersion().toStdString();
    auto& facts = health.database;
    facts.path = database.path();
    facts.id = database.id();
    facts.readOnly = database.isReadOnly();
    const QString path = QString::fromStdString(facts.path);
    facts.bytes = QFileInfo(path).size();
    facts.logBytes = QFileInfo(path + QStringLiteral("-wal")).size();
    facts.newestSchema = storage::Database::newestSchema();
    SHELFCAST_ASSIGN(facts.schema, storage::Maintenance(database).schema());
    facts.losses = database.losses();
    SHELFCAST_ASSIGN(facts.commits, database.commits());
    SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
    for (const Store& store : stores) {
        ++facts.stores;
        facts.records += store.records;
        if (store.lastDay && (!facts.dataTo || *store.lastDay > *facts.dataTo))
            facts.dataTo = store.lastDay;
    }
    health.lastCheck = readCheckRecord(facts.path, facts.id);
    SHELFCAST_ASSIGN(health.models, readModels(workspace, stores, today));
    if (job.cancelled())
        return cancelled();
    health.computer.freeDisk = files::freeBytes(facts.path);
    health.computer.memory = machine::memory();
    health.computer.ownMemory = machine::memoryOfProcess();
    health.computer.mostOwnMemory = machine::mostMemoryOfProcess();
    health.backups = everyBackup(facts.path);
    health.nextBackup = today;
    if (!BackupService(database).isDue(today))
        if (const auto day = Day::fromIso(today))
            health.nextBackup = (*day + 1).toIso();
    health.jobs = JobJournal(facts.path).list(mostJobs);
    health.cache = workspace.planner().cacheCounts();
    if (const auto kept = storage::ForecastCacheRepository(database).size())
        std::tie(health.cachedForecasts, health.cachedBytes) = *kept;
    health.lastCrash = log::lastCrash(log::folder().empty() ? log::usualFolder() : log::folder());
    remarkOnTheDatabase(health, today);
    if (!health.lastCrash.empty() && daysBetween(health.lastCrash, today) <= crashToldDays)
        look(health.remarks,
             Message(MessageId::ShelfcastEndedUnexpectedlyOnTheLog,
                     {Argument(Argument::Kind::Day, health.lastCrash.substr(0, 10))}),
             "log");
    remarkOnTheRest(health);
    std::ranges::stable_sort(health.remarks, std::greater(), &HealthRemark::level);
    return health;
}

Message sentenceOf(const Health& health) {
    if (health.remarks.empty())
        return MessageId::AllIsInOrder;
    const Message& first = health.remarks.front().sentence;
    const std::size_t more = health.remarks.size() - 1;
    if (more == 0)
        return first;
    return first + (more == 1 ? Message(" ") + MessageId::OneMoreThingToLookAt
                              : Message(" ") + Message(MessageId::MoreThingsToLookAt, {more}));
}

QJsonObject toJson(const Health& health) {
    using namespace json;
    const auto size = [](const std::optional<unsigned long long>& bytes) {
        return bytes ? integer(static_cast<std::int64_t>(*bytes)) : QJsonValue();
    };
    const auto& facts = health.database;
    QJsonValue check;
    if (health.lastCheck)
        check =
            QJsonObject{{QStringLiteral("at"), text(health.lastCheck->at)},
                        {QStringLiteral("ok"), health.lastCheck->ok},
                        {QStringLiteral("changes_since"), integer(facts.commits - health.lastCheck->commits)},
                        {QStringLiteral("findings"), texts(health.lastCheck->findings)}};
    const QJsonObject database{{QStringLiteral("file"), text(facts.path)},
                               {QStringLiteral("read_only"), facts.readOnly},
                               {QStringLiteral("bytes"), integer(facts.bytes)},
                               {QStringLiteral("log_bytes"), integer(facts.logBytes)},
                               {QStringLiteral("schema"), facts.schema},
                               {QStringLiteral("newest_schema"), facts.newestSchema},
                               {QStringLiteral("changes"), integer(facts.commits)},
                               {QStringLiteral("stores"), integer(facts.stores)},
                               {QStringLiteral("records"), integer(facts.records)},
                               {QStringLiteral("data_to"), day(facts.dataTo)},
                               {QStringLiteral("losses"), texts(facts.losses)},
                               {QStringLiteral("last_check"), check}};
    const auto model = [](const ModelHealth& one) {
        QJsonObject object{{QStringLiteral("store_id"), text(one.storeId)}};
        object.insert(QStringLiteral("model_id"), one.model ? text(one.model->id) : QJsonValue());
        if (!one.model)
            return object;
        const ModelInfo& info = *one.model;
        object.insert(QStringLiteral("trained_at"), text(info.trainedAt));
        object.insert(QStringLiteral("age_days"), one.ageDays ? QJsonValue(*one.ageDays) : QJsonValue());
        object.insert(QStringLiteral("accuracy"), percent(accuracyOf(info.metrics.wape)));
        object.insert(QStringLiteral("naive_accuracy"), percent(accuracyOf(info.naiveWape)));
        object.insert(QStringLiteral("retrain"), info.drift ? QJsonValue(info.drift->retrain) : QJsonValue());
        object.insert(QStringLiteral("drift"), info.drift ? textOrNull(info.drift->reason) : QJsonValue());
        object.insert(QStringLiteral("input_shift"),
                      info.drift ? number(info.drift->inputShift) : QJsonValue());
        object.insert(QStringLiteral("weeks"), array(one.weeks, [](const ModelHealth::Week& week) {
                          return QJsonObject{{QStringLiteral("start"), day(week.first)},
                                             {QStringLiteral("end"), day(week.last)},
                                             {QStringLiteral("accuracy"), percent(week.accuracy)},
                                             {QStringLiteral("naive_accuracy"), percent(week.naive)}};
                      }));
        return object;
    };
    const auto& memory = health.computer.memory;
    const QJsonObject computer{
        {QStringLiteral("disk_free_bytes"), size(health.computer.freeDisk)},
        {QStringLiteral("memory_bytes"), memory ? size(memory->total) : QJsonValue()},
        {QStringLiteral("memory_available_bytes"), memory ? size(memory->available) : QJsonValue()},
        {QStringLiteral("own_memory_bytes"), size(health.computer.ownMemory)},
        {QStringLiteral("own_memory_peak_bytes"), size(health.computer.mostOwnMemory)}};
    const auto backup = [](const KeptBackup& kept) {
        return QJsonObject{{QStringLiteral("file"), text(kept.path)},
                           {QStringLiteral("at"), text(kept.at)},
                           {QStringLiteral("reason"), text(kept.reason)},
                           {QStringLiteral("bytes"), integer(kept.bytes)}};
    };
    const auto record = [](const JobRecord& one) {
        return QJsonObject{{QStringLiteral("id"), text(one.id)},
                           {QStringLiteral("name"), text(one.name)},
                           {QStringLiteral("begun"), text(one.startedAt)},
                           {QStringLiteral("ended"), textOrNull(one.endedAt)},
                           {QStringLiteral("outcome"), text(stateOf(one))},
                           {QStringLiteral("interrupted"), one.interrupted}};
    };
    const auto remark = [](const HealthRemark& one) {
        return QJsonObject{{QStringLiteral("level"), one.level == HealthRemark::Level::Act
                                                         ? QStringLiteral("act")
                                                         : QStringLiteral("look")},
                           {QStringLiteral("message"), text(one.sentence)},
                           {QStringLiteral("verb"), textOrNull(one.verb)}};
    };
    return {{QStringLiteral("last_crash"), textOrNull(health.lastCrash)},
            {QStringLiteral("at"), text(health.at)},
            {QStringLiteral("version"), text(health.version)},
            {QStringLiteral("message"), text(sentenceOf(health))},
            {QStringLiteral("remarks"), array(health.remarks, remark)},
            {QStringLiteral("database"), database},
            {QStringLiteral("models"), array(health.models, model)},
            {QStringLiteral("computer"), computer},
            {QStringLiteral("backups"), array(health.backups, backup)},
            {QStringLiteral("next_backup"), text(health.nextBackup)},
            {QStringLiteral("jobs"), array(health.jobs, record)},
            {QStringLiteral("cache"),
             QJsonObject{{QStringLiteral("from_memory"), integer(health.cache.fromMemory)},
                         {QStringLiteral("from_database"), integer(health.cache.fromDatabase)},
                         {QStringLiteral("computed"), integer(health.cache.computed)},
                         {QStringLiteral("kept"), integer(health.cachedForecasts)},
                         {QStringLiteral("kept_bytes"), integer(health.cachedBytes)}}}};
}

} // namespace shelfcast::services
