#include "contract/json_records.h"
#include "contract/result_words.h"
#include "orders_preview.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace shelfcast::cli {

namespace {

struct ImportArguments {
    std::vector<std::string> files, maps, decisions;
    services::ImportOptions options;
    std::string rejected, missingDays;
    bool dryRun = false;
};

std::string dateRangeText(const std::optional<Day>& first, const std::optional<Day>& last) {
    return first && last ? first->toIso() + " to " + last->toIso() : "-";
}

std::string joined(const std::vector<std::string>& values) {
    constexpr std::size_t most = 20; // receipt numbers taken for stores would fill the screen
    std::string text;
    for (std::size_t i = 0; i < std::min(most, values.size()); ++i)
        text += (i > 0 ? ", " : "") + values[i];
    if (values.size() > most)
        text += " and " + formatNumber(static_cast<double>(values.size() - most)) + " more";
    return text;
}

std::string describe(const ImportReport& report) {
    std::string text = report.message + "\n";
    if (!report.understanding.sentence.empty())
        text += "Understood: " + report.understanding.sentence + "\n";
    for (const auto& question : report.understanding.questions)
        text += "Open question: " + question + "\n";
    for (const auto& decision : report.understanding.decisions) {
        text += (decision.doubtful ? "Warning: " : "Decided: ") + decision.sentence;
        for (std::size_t i = 0; i < decision.alternatives.size(); ++i)
            text +=
                (i == 0 ? " (otherwise: --decide " : " or ") + decision.code + "=" + decision.alternatives[i];
        text += decision.alternatives.empty() ? "\n" : ")\n";
    }
    TextTable counts({{"records", TextTable::Align::Right},
                      {"accepted", TextTable::Align::Right},
                      {"rejected", TextTable::Align::Right},
                      {"duplicates", TextTable::Align::Right},
                      {"dates"},
                      {"stores"}});
    const auto count = [](std::int64_t value) { return formatNumber(static_cast<double>(value)); };
    counts.addRow({count(report.records), count(report.accepted), count(report.rejected),
                   count(report.duplicates), dateRangeText(report.firstDay, report.lastDay),
                   joined(report.stores)});
    text += counts.toText();
    if (!report.quality.empty()) {
        TextTable quality({{"quality"}, {"count", TextTable::Align::Right}, {"finding"}});
        for (const auto& finding : report.quality)
            quality.addRow({std::string(services::severityWord(finding.severity)), count(finding.count),
                            finding.message});
        text += "\n" + quality.toText();
    }
    constexpr std::size_t shown = 10;
    if (!report.rejectedRows.empty()) {
        TextTable rows({{"row", TextTable::Align::Right}, {"column"}, {"value"}, {"reason"}});
        for (std::size_t i = 0; i < std::min(shown, report.rejectedRows.size()); ++i) {
            const auto& row = report.rejectedRows[i];
            rows.addRow({std::to_string(row.row), row.column, row.value, row.reason});
        }
        text += "\nRejected rows" +
                std::string(report.rejected > static_cast<std::int64_t>(shown) ? " (the first 10)" : "") +
                ":\n" + rows.toText();
    }
    return text;
}

/// "KEY=VALUE" texts of an option into a map. example: how one should read.
Result<void> readPairs(const std::vector<std::string>& texts, const std::string& option,
                       const std::string& example, std::map<std::string, std::string>& pairs) {
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::InvalidArgument,
                        option + " \"" + text + "\" should read " + example + ".");
        pairs[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return {};
}

Result<void> runImport(Session& session, ImportArguments arguments) {
    SHELFCAST_TRY(
        readPairs(arguments.maps, "--map", "FIELD=COLUMN, as in units_sold=Qty", arguments.options.mapping));
    SHELFCAST_TRY(readPairs(arguments.decisions, "--decide", "DECISION=VALUE, as in repeated_rows=add",
                            arguments.options.decisions));
    if (!arguments.missingDays.empty())
        arguments.options.missingDayIsZero = arguments.missingDays == "zero";
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    std::vector<ImportReport> reports;
    QJsonArray previews;
    std::string text;
    for (const auto& file : arguments.files) {
        auto& imports = workspace->imports();
        auto report = arguments.dryRun ? imports.preview(file, arguments.options, session.job())
                                       : imports.import(file, arguments.options, session.job());
        if (!report) {
            Error error = std::move(report.error());
            if (arguments.files.size() > 1)
                error = std::move(error).wrap("Importing \"" + file + "\" failed; " +
                                              std::to_string(reports.size()) + " of " +
                                              std::to_string(arguments.files.size()) + " files are in.");
            return fail(std::move(error));
        }
        if (!arguments.rejected.empty())
            SHELFCAST_TRY(imports.exportRejected(file, arguments.options, arguments.rejected, session.job()));
        text += (text.empty() ? "" : "\n") + describe(*report);
        if (!report->settings.empty()) { // as of the verb settings: what it does to today's orders
            SHELFCAST_ASSIGN(const auto orders,
                             workspace->settings().preview(report->settings, session.job()));
            text += previewText(orders);
            for (const auto& preview : services::toJson(orders))
                previews.append(preview);
        }
        reports.push_back(std::move(*report));
    }
    const bool success = std::all_of(reports.begin(), reports.end(),
                                     [](const ImportReport& report) { return report.success; });
    QJsonObject document =
        reports.size() == 1 ? services::toJson(reports.front()) : services::toJson(reports);
    if (!previews.isEmpty())
        document.insert(QStringLiteral("preview"), previews);
    session.print(document, text);
    session.failed = !success;
    return {};
}

Result<void> runUploads(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto uploads, workspace->imports().uploads());
    TextTable table({{"id", TextTable::Align::Right},
                     {"file"},
                     {"imported at"},
                     {"accepted", TextTable::Align::Right},
                     {"rejected", TextTable::Align::Right},
                     {"dates"},
                     {"stores"},
                     {"state"}});
    for (const auto& upload : uploads)
        table.addRow({std::to_string(upload.id), upload.fileName, upload.importedAt,
                      formatNumber(static_cast<double>(upload.accepted)),
                      formatNumber(static_cast<double>(upload.rejected)),
                      dateRangeText(upload.firstDay, upload.lastDay), joined(upload.stores),
                      upload.undone ? "taken back" : "in use"});
    session.print(services::toJson(uploads),
                  table.empty() ? "Nothing has been imported yet." : table.toText());
    return {};
}

Result<void> runUndo(Session& session, std::int64_t id) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto upload, workspace->imports().undo(id, session.job()));
    const std::string message = "Took back upload " + std::to_string(upload.id) + ", " + upload.fileName +
                                ": " + formatNumber(static_cast<double>(upload.accepted)) + " rows.";
    session.printDone(message, services::toJson(upload));
    return {};
}

void addUploadsVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand("uploads", "List what was imported; take one back with: uploads undo ID");
    verb->require_subcommand(0, 1);
    auto* undo = verb->add_subcommand("undo", "Take back exactly what one upload brought");
    const auto id = std::make_shared<std::int64_t>(0);
    undo->add_option("id", *id, "The upload's id")->required()->check(CLI::PositiveNumber);
    undo->callback([&session, id] { session.action = [&session, id] { return runUndo(session, *id); }; });
    verb->callback([&session, undo] {
        if (!undo->parsed())
            session.action = [&session] { return runUploads(session); };
    });
}

} // namespace

void addImportVerbs(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<ImportArguments>();
    auto& options = arguments->options;
    auto* verb = app.add_subcommand("import", "Read sales files, check every row and store them");
    verb->add_option("files", arguments->files, "Files to import: CSV, TSV, XLSX …")->required();
    verb->add_option(
        "--map", arguments->maps,
        "FIELD=COLUMN, as in units_sold=Qty; may be repeated; product=* when every column beside the "
        "date is a product");
    verb->add_option("--decide", arguments->decisions,
                     "DECISION=VALUE, as in repeated_rows=add, in place of what was decided about the rows; "
                     "may be repeated");
    verb->add_flag("--dry-run", arguments->dryRun, "Say what would be stored, and store nothing");
    verb->add_option("--sheet", options.sheet, "Sheet of a workbook");
    verb->add_option("--store", options.store, "Name of the store, for files without a store column");
    verb->add_option("--table", options.table, "What the file holds (default: found out)")
        ->check(CLI::IsMember({"sales", "products", "suppliers", "stock", "purchase_orders", "receipts",
                               "prices", "ledger", "calendar", "covariates", "bills"}));
    verb->add_option("--encoding", options.encoding, "As in UTF-8 or Windows-1252 (default: found out)");
    verb->add_option("--delimiter", options.delimiter, "Field separator (default: found out)");
    verb->add_option("--decimal", options.decimal, "Decimal sign: . or , (default: found out)");
    verb->add_option("--date-order", options.dateOrder, "YMD, DMY or MDY (default: found out)")
        ->check(CLI::IsMember({"YMD", "DMY", "MDY"}));
    verb->add_option("--missing-day", arguments->missingDays, "A day without a row means: zero or unknown")
        ->check(CLI::IsMember({"zero", "unknown"}));
    verb->add_option("--overlap", options.overlap, "When a row is there already: replace or keep")
        ->check(CLI::IsMember({"replace", "keep"}))
        ->capture_default_str();
    verb->add_option("--rejected", arguments->rejected, "CSV file for the rejected rows with their reasons");
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runImport(session, *arguments); };
    });
    addUploadsVerb(app, session);
}

} // namespace shelfcast::cli
