#include "storage/sales/upload_record.h"

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
                        {QStringLiteral("message"), toQ(finding.message.english())},
                        {QStringLiteral("count"), static_cast<qint64>(finding.count)},
                        {QStringLiteral("rows"), rows}});
    }
    const QJsonObject object{{QStringLiteral("message"), toQ(report.message.english())},
                             {QStringLiteral("understanding"), toQ(report.understanding.sentence.english())},
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

Result<void> insertMeaning(Connection& connection, std::int64_t upload, const UploadMetadata& metadata,
                           const std::vector<std::string>& stores) {
    for (const std::string& store : stores) {
        UploadMeaning meaning;
        if (const auto told = metadata.meaning.find(store); told != metadata.meaning.end())
            meaning = told->second;
        if (metadata.missingDayIsZero)
            meaning.missing = *metadata.missingDayIsZero ? MissingRows::SoldOnly : MissingRows::ZerosWritten;
        std::optional<std::string> missing, grain;
        if (meaning.missing != MissingRows::Undecided)
            missing = meaning.missing == MissingRows::SoldOnly ? "sold-only" : "zeros-written";
        if (meaning.grain)
            grain = toString(*meaning.grain);
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO upload_meaning (upload, store, missing_rows, stock_time, grain) "
                    "VALUES (?, ?, ?, ?, ?)",
                    {upload, store, missing,
                     std::string(meaning.stock == StockTime::Evening ? "evening" : "morning"), grain}));
    }
    return {};
}

Result<std::map<std::string, std::map<std::int64_t, UploadMeaning>>> uploadMeanings(Connection& connection) {
    std::map<std::string, std::map<std::int64_t, UploadMeaning>> meanings;
    SHELFCAST_TRY(query(
        connection,
        "SELECT m.store, m.upload, coalesce(m.missing_rows, ''), m.stock_time, coalesce(m.grain, "
        "'') FROM upload_meaning m JOIN uploads u ON u.id = m.upload WHERE u.undone_at IS NULL",
        {}, [&](const Row& row) {
            UploadMeaning& meaning = meanings[row.text(0)][row.integer(1)];
            const std::string missing = row.text(2), grain = row.text(4);
            if (!missing.empty())
                meaning.missing = missing == "sold-only" ? MissingRows::SoldOnly : MissingRows::ZerosWritten;
            meaning.stock = row.text(3) == "evening" ? StockTime::Evening : StockTime::Morning;
            if (const auto known = grainFromString(grain); known)
                meaning.grain = *known;
        }));
    return meanings;
}

} // namespace shelfcast::storage
