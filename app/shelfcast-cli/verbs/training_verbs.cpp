#include "contract/json_records.h"
#include "contract/result_words.h"
#include "orders_preview.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "services/model_comparison.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

TextTable modelTable(const std::vector<ModelInfo>& models) {
    constexpr auto right = TextTable::Align::Right;
    TextTable table({{"model"},
                     {"store"},
                     {"algorithm"},
                     {"trained at"},
                     {"records", right},
                     {"accuracy", right},
                     {"MAE", right},
                     {"WAPE", right},
                     {"naive WAPE", right},
                     {"previous", right},
                     {"since", right},
                     {"state"},
                     {"seconds", right}});
    for (const auto& model : models) {
        const bool measured = model.holdOutDays > 0;
        const auto ifMeasured = [measured](double value) {
            return measured ? std::optional<double>(value) : std::nullopt;
        };
        table.addRow({model.id, model.storeId, model.algorithm, model.trainedAt,
                      formatNumber(static_cast<double>(model.records)),
                      formatPercent(ifMeasured(accuracyOf(model.metrics.wape))),
                      formatOptional(ifMeasured(model.metrics.mae), 2),
                      formatPercent(ifMeasured(model.metrics.wape)),
                      formatPercent(ifMeasured(model.naiveWape)), formatPercent(model.previousWape),
                      formatPercent(model.recent ? std::optional(model.recent->wape) : std::nullopt),
                      std::string(services::stateWord(model.state)), formatNumber(model.seconds, 1)});
    }
    return table;
}

Result<void> runTrain(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::train(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto results, services::answers::train(*workspace, asked, session.job()));
    std::string text;
    std::vector<ModelInfo> models;
    for (const auto& result : results) {
        text += result.storeId + ": " + result.message + "\n";
        models.push_back(result.model);
    }
    session.print(services::toJson(results), text + "\n" + modelTable(models).toText());
    return {};
}

Result<void> runModels(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto models, workspace->training().models());
    std::string text = models.empty() ? "There are no models yet. Train one with: train --store all"
                                      : modelTable(models).toText();
    for (const auto& model : models)
        if (model.drift && !model.drift->reason.empty())
            text +=
                model.storeId + (model.drift->retrain ? ": retrain. " : ": ") + model.drift->reason + "\n";
    session.print(services::toJson(models), text);
    return {};
}

std::string describe(const services::ModelComparison& comparison) {
    using Standing = services::ComparedErrors::Standing;
    TextTable table({{"group"},
                     {"products", right},
                     {comparison.challenger.id, right},
                     {comparison.champion.id, right},
                     {"naive", right},
                     {comparison.challenger.id + " is"}});
    const auto add = [&](const std::string& title, const services::ComparedErrors& group) {
        table.addRow({title, formatNumber(group.products), formatPercent(group.wape(group.challenger)),
                      formatPercent(group.wape(group.champion)), formatPercent(group.wape(group.naive)),
                      std::string(services::standingWord(group.standing))});
    };
    if (!comparison.first)
        return "There are no days that neither model had seen, so they cannot be compared.\n";
    add("all", comparison.all);
    for (const auto& group : comparison.byPattern)
        add(group.name, group);
    for (const auto& group : comparison.byAbc)
        add("class " + group.name, group);
    for (const auto& group : comparison.byHorizon)
        add(group.name + " ahead", group);
    for (const auto& group : comparison.byProduct)
        add(group.name, group);
    return "Off by (WAPE) from " + comparison.first->toIso() + " to " + comparison.last->toIso() +
           ", which neither had seen:\n" + table.toText();
}

Result<void> runCompare(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::compareModels(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto answer, services::answers::compareModels(*workspace, asked, session.job()));
    session.print(services::toJson(answer), describe(answer.comparison) + "\nIf " +
                                                answer.comparison.challenger.id + " served:\n" +
                                                previewText({answer.orders}));
    return {};
}

Result<void> runPromote(Session& session, const std::string& modelId, bool dryRun) {
    if (dryRun) {
        SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
        SHELFCAST_ASSIGN(const auto orders, workspace->modelComparison().ordersUnder(modelId, session.job()));
        session.print(services::toJson(orders), previewText({orders}) + "Nothing was changed.\n");
        return {};
    }
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto model, workspace->training().promote(modelId));
    session.printDone("Model " + model.id + " now serves store " + model.storeId + ".",
                      services::toJson(model));
    return {};
}

Result<void> runRollback(Session& session, const std::string& storeId) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto model, workspace->training().rollback(storeId));
    session.printDone("Store " + model.storeId + " is served by model " + model.id + " again.",
                      services::toJson(model));
    return {};
}

} // namespace

void addTrainingVerbs(CLI::App& app, Session& session) {
    auto* train = app.add_subcommand("train", "Train, test on held-out days and register a model per store");
    const auto given = addFields(*train, services::questions::train());
    train->callback(
        [&session, given] { session.action = [&session, given] { return runTrain(session, *given); }; });

    auto* models =
        app.add_subcommand("models", "List the models; compare two, promote one, or roll a store back");
    models->require_subcommand(0, 1);
    const auto modelId = std::make_shared<std::string>();
    auto* promote = models->add_subcommand("promote", "Let this model serve its store");
    promote->add_option("id", *modelId, "The model's id")->required();
    const auto dryRun = std::make_shared<bool>(false);
    promote->add_flag("--dry-run", *dryRun, "Say what it would change in today's orders, and change nothing");
    promote->callback([&session, modelId, dryRun] {
        session.action = [&session, modelId, dryRun] { return runPromote(session, *modelId, *dryRun); };
    });
    auto* compare = models->add_subcommand(
        "compare", "Two models of a store side by side, and what the first would change in today's orders");
    const auto compared = addFields(*compare, services::questions::compareModels());
    compare->callback([&session, compared] {
        session.action = [&session, compared] { return runCompare(session, *compared); };
    });
    const auto storeId = std::make_shared<std::string>();
    auto* rollback = models->add_subcommand("rollback", "Back to the model that served the store before");
    rollback->add_option("--store", *storeId, "Store")->required();
    rollback->callback([&session, storeId] {
        session.action = [&session, storeId] { return runRollback(session, *storeId); };
    });
    models->callback([&session, models] {
        if (models->get_subcommands().empty())
            session.action = [&session] { return runModels(session); };
    });
}

} // namespace shelfcast::cli
