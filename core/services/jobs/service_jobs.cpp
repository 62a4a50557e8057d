#include "services/jobs/service_jobs.h"

#include "base/file_system.h"
#include "contract/json_values.h"
#include "services/jobs/qt_text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelfcast::services {

namespace {

QJsonObject objectOf(const ServiceJob& job) {
    using json::text;
    return {{QStringLiteral("id"), text(job.id)},
            {QStringLiteral("kind"), text(job.kind)},
            {QStringLiteral("request"), text(job.request)},
            {QStringLiteral("actor"), text(job.actor)},
            {QStringLiteral("idempotency"), text(job.idempotency)},
            {QStringLiteral("state"), text(job.state)},
            {QStringLiteral("message"), text(job.message)},
            {QStringLiteral("result"), text(job.result)},
            {QStringLiteral("created_at"), text(job.createdAt)},
            {QStringLiteral("ended_at"), text(job.endedAt)}};
}

ServiceJob jobOf(const QJsonObject& object) {
    const auto word = [&](const char* key) { return object[QLatin1String(key)].toString().toStdString(); };
    return {word("id"),    word("kind"),    word("request"), word("actor"),      word("idempotency"),
            word("state"), word("message"), word("result"),  word("created_at"), word("ended_at")};
}

} // namespace

Result<void> ServiceJobs::keep(const ServiceJob& job) const {
    const auto unwritten = [&](const std::string& why) {
        return fail(ErrorCode::Io,
                    "The job could not be written to the disk: " + why + ". Nothing was begun.", m_folder);
    };
    if (!files::makePrivateFolder(m_folder))
        return unwritten("its folder cannot be made");
    SHELFCAST_ASSIGN(auto part, files::Part::make(fileOf(job.id), files::Part::Rights::OwnerOnly));
    QFile file(qt(part.path()));
    const QByteArray bytes = QJsonDocument(objectOf(job)).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly) || file.write(bytes) != bytes.size() ||
        !file.flush())
        return unwritten(file.errorString().toStdString());
    file.close();
    return part.putInPlace();
}

Result<ServiceJob> ServiceJobs::read(const std::string& id) const {
    QFile file(qt(fileOf(id)));
    if (id.empty() || id.find_first_not_of("0123456789abcdef-") != std::string::npos ||
        !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "There is no job " + id + ".");
    ServiceJob job = jobOf(QJsonDocument::fromJson(file.readAll()).object());
    if (job.id != id)
        return fail(ErrorCode::InvalidData, "What was written down of job " + id + " cannot be read.");
    return job;
}

std::vector<ServiceJob> ServiceJobs::all() const {
    std::vector<ServiceJob> jobs;
    for (const QString& name : QDir(qt(m_folder)).entryList({QStringLiteral("*.json")}, QDir::Files))
        if (auto job = read(name.chopped(5).toStdString()))
            jobs.push_back(std::move(*job));
    std::ranges::stable_sort(jobs, {}, &ServiceJob::createdAt);
    return jobs;
}

void ServiceJobs::remove(const std::string& id) const {
    files::remove(fileOf(id));
    QDir(qt(folderOf(id))).removeRecursively();
}

void ServiceJobs::sweepOf(const std::string& id) const {
    QDir(qt(folderOf(id))).removeRecursively();
}

void ServiceJobs::sweep() const {
    QDir folder(qt(m_folder));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const auto job = read(name.toStdString()); !job || job->hasEnded())
            QDir(folder.filePath(name)).removeRecursively();
}

std::string ServiceJobs::now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

} // namespace shelfcast::services
