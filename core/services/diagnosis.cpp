#include "services/diagnosis.h"

#include "base/machine.h"
#include "base/message_ids.h"
#include "contract/json_values.h"
#include "io/sheets/zip_writer.h"
#include "services/health.h"
#include "services/log.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "storage/file/maintenance.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <map>

namespace shelfcast::services {

namespace {

using Entries = std::vector<std::pair<std::string, QByteArray>>;

/// Names for what must not be named: the first store that is met is "store 1".
class Aliases {
public:
    QString of(const QString& name) {
        const auto [found, isNew] = m_names.try_emplace(name, m_names.size() + 1);
        return QStringLiteral("store %1").arg(found->second);
    }
    /// Store ids in any text become their alias.
    QString in(QString text) const {
        for (const auto& [name, number] : m_names)
            text.replace(name, QStringLiteral("store %1").arg(number));
        return text;
    }

private:
    std::map<QString, std::size_t> m_names;
};

QByteArray pretty(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject aboutObject(const DiagnosisRequest& request) {
    const auto memory = machine::memory();
    return {
        {QStringLiteral("version"), QCoreApplication::applicationVersion()},
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"), QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
        {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("cores"), QThread::idealThreadCount()},
        {QStringLiteral("memory"), memory ? QJsonValue(static_cast<qint64>(memory->total)) : QJsonValue()},
        {QStringLiteral("locale"), QLocale::system().name()},
        {QStringLiteral("problem"), json::textOrNull(withoutData(request.problem))}};
}

/// Health without names: stores are numbered, of files only the kind is said, of jobs only the verb.
QJsonObject withoutNames(QJsonObject health, Aliases& aliases) {
    QJsonArray models;
    for (const auto value : health[QStringLiteral("models")].toArray()) {
        QJsonObject model = value.toObject();
        model[QStringLiteral("store_id")] = aliases.of(model[QStringLiteral("store_id")].toString());
        model[QStringLiteral("model_id")] = aliases.in(model[QStringLiteral("model_id")].toString());
        models.append(model);
    }
    health[QStringLiteral("models")] = models;
    QJsonObject database = health[QStringLiteral("database")].toObject();
    database.remove(QStringLiteral("file"));
    health[QStringLiteral("database")] = database;
    QJsonArray backups;
    for (const auto value : health[QStringLiteral("backups")].toArray()) {
        QJsonObject backup = value.toObject();
        backup.remove(QStringLiteral("file"));
        backups.append(backup);
    }
    health[QStringLiteral("backups")] = backups;
    QJsonArray jobs;
    for (const auto value : health[QStringLiteral("jobs")].toArray()) {
        QJsonObject job = value.toObject();
        job[QStringLiteral("name")] = job[QStringLiteral("name")].toString().section(u' ', 0, 0);
        const QString outcome = job[QStringLiteral("outcome")].toString();
        const bool isState =
            outcome == u"done" || outcome == u"running" || outcome == u"cut off" || outcome == u"seen";
        job[QStringLiteral("outcome")] =
            isState ? outcome : QStringLiteral("failed"); // its sentence may name things
        jobs.append(job);
    }
    health[QStringLiteral("jobs")] = jobs;
    QJsonArray remarks;
    for (const auto value : health[QStringLiteral("remarks")].toArray()) {
        QJsonObject remark = value.toObject();
        remark[QStringLiteral("message")] = aliases.in(remark[QStringLiteral("message")].toString());
        remarks.append(remark);
    }
    health[QStringLiteral("remarks")] = remarks;
    health[QStringLiteral("message")] = aliases.in(health[QStringLiteral("message")].toString());
    return health;
}

bool isSecret(const std::string& key) {
    const QString name = QString::fromStdString(key).toLower();
    for (const char* word : {"secret", "password", "passphrase", "token", "key", "mail", "license"})
        if (name.contains(QLatin1String(word)))
            return true;
    return false;
}

/// Those that hold for all stores and are known by name: a setting of a supplier or a product would name it.
QJsonObject settingsObject(Workspace& workspace) {
    QJsonObject object;
    const auto settings = SettingsService(workspace.database(), workspace.planner()).list({});
    if (!settings)
        return object;
    for (const SettingInfo& setting : *settings) {
        const bool isNamed =
            setting.key.starts_with("policy.") || setting.key.find('\x1f') != std::string::npos;
        if (isSecret(setting.key) || isNamed)
            continue;
        object.insert(QString::fromStdString(setting.key),
                      setting.value ? QJsonValue(QString::fromStdString(*setting.value)) : QJsonValue());
    }
    return object;
}

void addLogs(Entries& entries, const std::string& folder) {
    if (folder.empty())
        return;
    const QDir logs(QString::fromStdString(folder));
    const QString home = QDir::homePath();
    for (const QFileInfo& info : logs.entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Name)) {
        QFile file(info.absoluteFilePath());
        constexpr qint64 most = 4 << 20;
        if (info.size() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        QByteArray text = file.read(most);
        text.replace(home.toUtf8(), "~"); // frames of the crash log name the program's folder
        entries.emplace_back("logs/" + info.fileName().toStdString(), text);
    }
}

constexpr const char* readMe =
    "A diagnostic bundle of Shelfcast. It holds no sales, no products, no orders, no names of stores or "
    "files.\n"
    "about.json     program and computer\n"
    "health.json    state of database, models, backups and jobs; stores are numbered\n"
    "schema.txt     tables of the database with a hash of each definition\n"
    "settings.json  settings for all stores, without secrets and without those of suppliers and products\n"
    "logs/          what the program wrote down, figures and quoted texts left out\n";

} // namespace

Result<std::vector<std::string>> writeDiagnosis(Workspace* workspace, const DiagnosisRequest& request,
                                                const JobContext& job) {
    job.report(MessageId::Collecting, 0.1);
    Entries entries{{"README.txt", readMe}, {"about.json", pretty(aboutObject(request))}};
    if (workspace) {
        Aliases aliases;
        if (const auto health = readHealth(*workspace, request.today, job))
            entries.emplace_back("health.json", pretty(withoutNames(toJson(*health), aliases)));
        else if (health.error().code == ErrorCode::Cancelled)
            return cancelled();
        if (const auto schema = storage::Maintenance(workspace->database()).schemaFingerprint())
            entries.emplace_back("schema.txt", QByteArray::fromStdString(*schema));
        entries.emplace_back("settings.json", pretty(settingsObject(*workspace)));
    }
    addLogs(entries, request.logFolder);
    if (job.cancelled())
        return cancelled();
    job.report(MessageId::WritingTheFile, 0.8);
    SHELFCAST_TRY(io::writeZip(entries, request.out));
    std::vector<std::string> names;
    for (const auto& [name, content] : entries)
        names.push_back(name);
    return names;
}

} // namespace shelfcast::services
