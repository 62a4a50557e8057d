#include "storage/upload_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shelfcast::storage {

std::string jsonList(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const std::string& text : texts)
        array.append(toQ(text));
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<std::string> listFromJson(const std::string& json) {
    std::vector<std::string> texts;
    const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const QJsonValue text : array)
        texts.push_back(text.toString().toStdString());
    return texts;
}

std::string reportJson(const ImportReport& report) {
    static constexpr const char* severities[] = {"info", "warning", "error"};
    QJsonArray findings;
    for (const QualityFinding& finding : report.quality) {
        QJsonArray rows;
        for (const std::int64_t row : finding.exampleRows)
            rows.append(static_cast<qint64>(row));
        findings.append(
            QJsonObject{{QStringLiteral("severity"),
                         QString::fromLatin1(severities[static_cast<std::size_t>(finding.severity)])},
                        {QStringLiteral("code"), toQ(finding.code)},
                        {QStringLiteral("message"), toQ(finding.message)},
                        {QStringLiteral("count"), static_cast<qint64>(finding.count)},
                        {QStringLiteral("rows"), rows}});
    }
    const QJsonObject object{{QStringLiteral("message"), toQ(report.message)},
                             {QStringLiteral("understanding"), toQ(report.understanding.sentence)},
                             {QStringLiteral("quality"), findings}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<std::int64_t> insertUpload(Connection& connection, const UploadMetadata& metadata,
                                  const ImportReport& report) {
    std::optional<int> missingDayIsZero;
    if (metadata.missingDayIsZero)
        missingDayIsZero = *metadata.missingDayIsZero ? 1 : 0;
    std::int64_t id = 0;
    SHELFCAST_TRY(query(
        connection,
        "INSERT INTO uploads (file_name, sha256, imported_at, kind, overlap, missing_day_is_zero, "
        "mapping, report, stores, records, accepted, rejected, duplicates, first_day, last_day, "
        "stored_rows, row_hash, raw_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, "
        "0, 0) RETURNING id",
        {metadata.fileName, metadata.sha256, nowUtc(), metadata.table, metadata.overlap, missingDayIsZero,
         metadata.mappingJson, reportJson(report), jsonList(report.stores), report.records, report.accepted,
         report.rejected, report.duplicates, report.firstDay, report.lastDay},
        [&](const Row& row) { id = row.integer(0); }));
    return id;
}

} // namespace shelfcast::storage
