#include "storage/file/content_check.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/connection/content_seal.h"
#include "storage/file/audit_repository.h"
#include "storage/rows/day_fold.h"
#include "storage/rows/raw_file.h"
#include "storage/rows/stored_model_text.h"
#include "storage/rows/upload_sums.h"
#include "storage/schema/migrations.h"
#include "storage/schema/schema_fingerprint.h"
#include "storage/schema/schema_v10.h"
#include "storage/schema/schema_v7.h"

#include <map>

namespace shelfcast::storage {

namespace {

using Findings = std::vector<Message>;

/// A failed check is a finding; only a stop ends the work.
Result<void> note(Findings& findings, const Result<void>& outcome) {
    if (outcome)
        return {};
    if (outcome.error().code == ErrorCode::Cancelled)
        return outcome;
    findings.push_back(outcome.error().message);
    return {};
}

Result<void> checkStructure(Connection& connection, Findings& findings) {
    SHELFCAST_TRY(note(findings, query(connection, "PRAGMA integrity_check(20)", {}, [&](const Row& row) {
                                     if (row.text(0) != "ok")
                                         findings.push_back("The database file is damaged: " + row.text(0) +
                                                            ".");
                                 }).map([](int) {})));
    std::map<std::string, int> broken;
    SHELFCAST_TRY(note(findings, query(connection, "PRAGMA foreign_key_check", {}, [&](const Row& row) {
                                     ++broken[row.text(0)];
                                 }).map([](int) {})));
    for (const auto& [table, rows] : broken)
        findings.push_back(std::to_string(rows) + " rows of the table " + table +
                           " refer to something that is gone.");
    return {};
}

Result<void> checkRowHashes(Connection& connection, Findings& findings) {
    SHELFCAST_ASSIGN(auto found, uploadSums(connection));
    SHELFCAST_TRY(query(
        connection, "SELECT id, file_name, stored_rows, row_hash FROM uploads", {}, [&](const Row& row) {
            const UploadSum sum = found[row.integer(0)];
            if (sum.rows != row.integer(2) || sum.hash != static_cast<std::uint64_t>(row.integer(3)))
                findings.push_back(Message("The sales of upload " + std::to_string(row.integer(0)) + " (" +
                                           row.text(1) + ") are not what was imported. ") +
                                   MessageId::TakeItBackAndImportThe);
            found.erase(row.integer(0));
        }));
    if (!found.empty())
        findings.push_back("There are sales that belong to no upload.");
    return {};
}

Result<void> checkRawFiles(Connection& connection, Findings& findings, const JobContext& job) {
    std::vector<std::int64_t> uploads;
    SHELFCAST_TRY(query(connection, "SELECT id FROM uploads WHERE raw_bytes > 0", {},
                        [&](const Row& row) { uploads.push_back(row.integer(0)); }));
    for (const std::int64_t upload : uploads)
        SHELFCAST_TRY(
            note(findings, readRawFile(
                               connection, upload, [](const QByteArray&) { return Result<void>(); }, job)));
    return {};
}

/// The compressed text and its hash, as ModelRepository::loadBlob.
Result<void> checkModels(Connection& connection, Findings& findings, const JobContext& job) {
    std::vector<std::string> models;
    SHELFCAST_TRY(query(connection, "SELECT id FROM models ORDER BY key", {},
                        [&](const Row& row) { models.push_back(row.text(0)); }));
    for (const std::string& model : models) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_TRY(note(findings, storedModelText(connection, model).map([](const std::string&) {})));
    }
    SHELFCAST_TRY(query(
        connection,
        "SELECT store, sum(state = 'active') FROM models GROUP BY store HAVING sum(state = 'active') > 1 "
        "OR (sum(state = 'active') = 0 AND sum(state = 'retired') > 0)",
        {}, [&](const Row& row) {
            findings.push_back("Store " + row.text(0) + " has " + std::to_string(row.integer(1)) +
                               " active models instead of one. Promote the one to use.");
        }));
    return {};
}

/// What lies hidden must be what the uploads, in their order, would have hidden (see UploadRepository), and
/// what is a sum must be that of its rows. `sums`: whether there can be any.
Result<void> checkHiddenRows(Connection& connection, Findings& findings, bool sums) {
    std::int64_t wrong = 0;
    if (sums) {
        SHELFCAST_ASSIGN(DayFolder folder, DayFolder::prepare(connection));
        SHELFCAST_ASSIGN(wrong, folder.wrongDays(connection));
    }
    const std::string plainDays =
        sums ? " AND NOT EXISTS (SELECT 1 FROM shadowed_sales r WHERE r.store = h.store AND r.product = "
               "h.product AND r.day = h.day AND r.rule <> 0)"
             : "";
    return query(connection,
                 "SELECT count(*) FROM shadowed_sales h JOIN uploads hu ON hu.id = h.upload LEFT JOIN sales "
                 "s ON "
                 "s.store = h.store AND s.product = h.product AND s.day = h.day LEFT JOIN uploads su ON "
                 "su.id = "
                 "s.upload WHERE (s.day IS NULL OR s.upload = h.upload OR (h.units IS NULL, hu.overlap <> "
                 "'replace', "
                 "CASE hu.overlap WHEN 'replace' THEN -h.upload ELSE h.upload END) < (s.units IS NULL, "
                 "su.overlap <> "
                 "'replace', CASE su.overlap WHEN 'replace' THEN -s.upload ELSE s.upload END))" +
                     plainDays,
                 {},
                 [&](const Row& row) {
                     if (row.integer(0) + wrong > 0)
                         findings.push_back(Message(std::to_string(row.integer(0) + wrong) +
                                                    " sales are hidden behind others that should be behind "
                                                    "them: they were changed from outside. ") +
                                            MessageId::RestoreTheNewestBackup);
                 })
        .map([](int) {});
}

/// A list of sentences that another room of the check found.
Result<void> take(Findings& findings, Result<std::vector<Message>> found) {
    if (found) {
        findings.insert(findings.end(), found->begin(), found->end());
        return {};
    }
    return note(findings, fail(std::move(found.error())));
}

struct OneMoment {
    explicit OneMoment(Connection& c) : connection(c), begun(connection.run("BEGIN").has_value()) {}
    ~OneMoment() {
        if (begun)
            (void)connection.run("COMMIT");
    }
    Connection& connection;
    bool begun;
};

} // namespace

Result<std::vector<Message>> contentFindings(Connection& connection, const JobContext& job) {
    const StopGuard stop(connection.handle(), job);
    const OneMoment moment(connection);
    Findings findings;
    job.report(MessageId::CheckingTheFile, 0);
    SHELFCAST_TRY(note(findings, checkStructure(connection, findings)));
    std::int64_t version = 0;
    SHELFCAST_TRY(note(findings, query(connection, "PRAGMA user_version", {}, [&](const Row& row) {
                                     version = row.integer(0);
                                 }).map([](int) {})));
    if (version == schemaVersion())
        SHELFCAST_TRY(take(findings, schemaDifferences(connection)));
    if (version >= firstSealedSchema) {
        job.report(MessageId::CheckingTheTables, 0.3);
        SHELFCAST_TRY(take(findings, brokenSeals(connection, job)));
    }
    job.report(MessageId::CheckingTheSales, 0.5);
    SHELFCAST_TRY(note(findings, checkRowHashes(connection, findings)));
    SHELFCAST_TRY(note(findings, checkHiddenRows(connection, findings, version >= firstSummedSchema)));
    job.report(MessageId::CheckingTheKeptFiles, 0.7);
    SHELFCAST_TRY(note(findings, checkRawFiles(connection, findings, job)));
    job.report(MessageId::CheckingTheModels, 0.8);
    SHELFCAST_TRY(note(findings, checkModels(connection, findings, job)));
    job.report(MessageId::CheckingTheAudit, 0.9);
    SHELFCAST_TRY(note(findings, AuditRepository::verify(connection)));
    job.report(MessageId::Done, 1.0);
    return findings;
}

} // namespace shelfcast::storage
