#include "contract/json_records.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

/// What the models that serve have of the outside series, by store.
Result<std::vector<ModelInfo>> servingModels(services::Workspace& workspace) {
    SHELFCAST_ASSIGN(auto models, workspace.training().models());
    std::erase_if(models, [](const ModelInfo& model) { return model.state != ModelState::Active; });
    return models;
}

Result<void> listOutside(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto series, workspace->catalog().outsideSeries());
    SHELFCAST_ASSIGN(const auto models, servingModels(*workspace));
    TextTable table({{"series"}, {"of"}, {"values", TextTable::Align::Right}, {"from"}, {"to"}});
    for (const OutsideSeries& one : series)
        table.addRow({one.name,
                      !one.storeId.empty()  ? one.storeId
                      : !one.region.empty() ? one.region
                                            : "all stores",
                      formatNumber(static_cast<double>(one.values)), one.first.toIso(), one.last.toIso()});
    std::string text = series.empty() ? "There are no outside series yet. Write an empty table with: outside "
                                        "template --out FILE.csv\n"
                                      : table.toText();
    QJsonArray uses;
    for (const ModelInfo& model : models)
        for (const OutsideUse& use : model.outside) {
            QJsonObject one = services::toJson(use);
            one.insert(QStringLiteral("store_id"), services::json::text(model.storeId));
            uses.append(one);
            text += model.storeId + ": " + use.sentence + "\n";
        }
    session.print(QJsonObject{{QStringLiteral("series"),
                               services::json::array(
                                   series, [](const OutsideSeries& one) { return services::toJson(one); })},
                              {QStringLiteral("uses"), uses}},
                  text);
    return {};
}

Result<void> writeTemplate(Session& session, const std::string& path) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    services::ExportRequest request;
    request.what = "covariates_template";
    request.path = path;
    SHELFCAST_ASSIGN(const auto written, workspace->exports().write(request, session.job()));
    session.printDone(written.english() + " Fill in what you have, add columns as you like, and import it.",
                      {{QStringLiteral("file"), QString::fromStdString(path)}});
    return {};
}

/// As import --dry-run --table covariates: nothing is stored.
Result<void> checkFile(Session& session, const std::string& path) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    services::ImportOptions options;
    options.table = "covariates";
    SHELFCAST_ASSIGN(const auto report, workspace->imports().preview(path, options, session.job()));
    std::string text = report.message + "\n";
    std::size_t warnings = 0;
    for (const QualityFinding& finding : report.quality) {
        warnings += finding.severity != Severity::Info;
        text += std::string(services::severityWord(finding.severity)) + ": " + finding.message;
        for (std::size_t i = 0; i < finding.exampleRows.size(); ++i)
            text += (i == 0 ? " Rows " : ", ") + std::to_string(finding.exampleRows[i]);
        text += finding.exampleRows.empty() ? "\n" : ".\n";
    }
    for (const RejectedRow& row : report.rejectedRows)
        text += "row " + std::to_string(row.row) + ", " + row.column + ": " + row.reason + "\n";
    text += warnings == 0 && report.rejected == 0 ? "Nothing is wrong with it.\n" : "";
    session.print(services::toJson(report), text);
    session.failed = warnings > 0 || report.rejected > 0;
    return {};
}

} // namespace

void addOutsideVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand(
        "outside", "Weather, economy and the like by date: what is stored and what it is worth to forecasts");
    verb->require_subcommand(0, 1);
    verb->callback([&session, verb] {
        if (verb->get_subcommands().empty())
            session.action = [&session] { return listOutside(session); };
    });
    const auto out = std::make_shared<std::string>();
    auto* empty = verb->add_subcommand("template", "Write an empty table to fill in");
    empty->add_option("--out", *out, "File to write, ending in .csv or .xlsx")->required();
    empty->callback(
        [&session, out] { session.action = [&session, out] { return writeTemplate(session, *out); }; });
    const auto file = std::make_shared<std::string>();
    auto* check = verb->add_subcommand(
        "check",
        "Say what is wrong with a file, and store nothing: missing days, leaps, unknown regions, how "
        "far it reaches; exit code 1 where something is");
    check->add_option("file", *file, "CSV, TSV, XLSX …")->required();
    check->callback(
        [&session, file] { session.action = [&session, file] { return checkFile(session, *file); }; });
}

} // namespace shelfcast::cli
