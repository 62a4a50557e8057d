#include "services/keeping/check_record.h"

#include "base/file_system.h"
#include "contract/json_text.h"
#include "contract/json_values.h"

#include <QFile>
#include <QJsonDocument>

namespace shelfcast::services {

namespace {

constexpr qint64 mostRecordBytes = 1 << 20;

std::string pathFor(const std::string& databasePath) {
    return databasePath + ".check";
}

} // namespace

std::optional<CheckRecord> readCheckRecord(const std::string& databasePath, const std::string& databaseId) {
    const std::string path = pathFor(databasePath);
    QFile file(QString::fromStdString(path));
    if (files::kindOf(path) != files::Kind::Ordinary || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(mostRecordBytes)).object();
    CheckRecord record;
    record.at = object[QStringLiteral("at")].toString().toStdString();
    record.databaseId = object[QStringLiteral("database")].toString().toStdString();
    record.commits = object[QStringLiteral("commits")].toInteger();
    record.ok = object[QStringLiteral("ok")].toBool();
    for (const auto finding : object[QStringLiteral("findings")].toArray())
        record.findings.push_back(Message::fromStored(finding.toString().toStdString()));
    if (record.at.empty() || record.databaseId != databaseId)
        return std::nullopt;
    return record;
}

void writeCheckRecord(const std::string& databasePath, const CheckRecord& record) {
    const QJsonArray findings =
        json::array(record.findings, [](const Message& finding) { return json::text(finding.stored()); });
    const QJsonObject object{{QStringLiteral("at"), json::text(record.at)},
                             {QStringLiteral("database"), json::text(record.databaseId)},
                             {QStringLiteral("commits"), json::integer(record.commits)},
                             {QStringLiteral("ok"), record.ok},
                             {QStringLiteral("findings"), findings}};
    auto part = files::Part::make(pathFor(databasePath), files::Part::Rights::OwnerOnly);
    if (!part)
        return;
    QFile file(QString::fromStdString(part->path()));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly) || file.write(text) != text.size())
        return;
    file.close();
    static_cast<void>(part->putInPlace());
}

} // namespace shelfcast::services
