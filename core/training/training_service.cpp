#include "training/training_service.h"

#include "base/locale_guard.h"
#include "base/message_ids.h"
#include "domain/actor.h"
#include "engine/member_registry.h"
#include "engine/search.h"
#include "serving/settings/catalog_service.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "serving/store/wording.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"
#include "training/hold_out.h"
#include "training/model_monitor.h"
#include "training/outside_gain.h"
#include "training/resources.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <set>

namespace shelfcast::services {

namespace {

/// A candidate must be at least this much better than repeating the last season, and at most this much worse
/// than the model it replaces (relative WAPE; the second is the noise of one hold-out).
constexpr double naiveMargin = 0.0, previousMargin = 0.01;
constexpr int fewestJudgedSteps = 3; ///< held-out steps below which a comparison says nothing
/// Days of history below which nothing but their plain average can be said; the same as where a store is
/// served.
constexpr int fewestDays = 21;

bool isTooLittle(const Panel& panel) {
    return panel.grain == Grain::Day ? panel.steps() < fewestDays : holdOutSteps(panel) < fewestJudgedSteps;
}

Message tooLittleWords(const Panel& panel) {
    struct Words {
        MessageId one, many, from;
    };
    const Words words = panel.grain == Grain::Day
                            ? Words{MessageId::ThereIsADayOfSalesSo, MessageId::ThereAreDaysOfSalesSo,
                                    MessageId::FromDaysOnAModelCan}
                        : panel.grain == Grain::Week
                            ? Words{MessageId::ThereIsAWeekOfSalesSo, MessageId::ThereAreWeeksOfSalesSo,
                                    MessageId::FromWeeksOnAModelCan}
                            : Words{MessageId::ThereIsAMonthOfSalesSo, MessageId::ThereAreMonthsOfSalesSo,
                                    MessageId::FromMonthsOnAModelCan};
    return Message::counted(panel.steps(), words.one, words.many) + " " +
           Message(words.from, {panel.grain == Grain::Day ? fewestDays : 3 * fewestJudgedSteps});
}

std::string panelHash(const Panel& panel) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& key : panel.keys) {
        hash.addData(QByteArray::fromStdString(key.store + '\n' + key.product + '\n'));
    }
    const auto& sales = panel.sales.values();
    hash.addData(QByteArray::fromRawData(reinterpret_cast<const char*>(sales.data()),
                                         static_cast<qsizetype>(sales.size() * sizeof(float))));
    return hash.result().toHex().toStdString();
}

std::int64_t knownCells(const Panel& panel) {
    return std::count_if(panel.sales.values().begin(), panel.sales.values().end(),
                         [](float v) { return v == v; });
}

struct Verdict {
    ModelState state = ModelState::Active;
    Message reason;
};

/// The gate: what a candidate must show before it may serve. It knows later sales than the model before it,
/// and held-out days are few: only where it is clearly worse on the same days does the older one stay.
Verdict judge(const HoldOut& holdOut, const std::optional<double>& previousWape, Grain grain) {
    if (holdOut.steps < fewestJudgedSteps || holdOut.naiveWape <= 0)
        return {}; // too little to compare on: better a model than none
    const double wape = holdOut.metrics.wape;
    if (wape > holdOut.naiveWape * (1 - naiveMargin))
        return {ModelState::Rejected,
                Message(MessageId::ItWasOffByRepeatingThe,
                        {asPercent(percentText(wape)), asPercent(percentText(holdOut.naiveWape))})};
    const bool worse = !holdOut.comparedByStep.empty()
                           ? isClearlyWorse(holdOut, grain)
                           : previousWape && wape > *previousWape * (1 + previousMargin);
    if (previousWape && worse)
        return {ModelState::Rejected,
                Message(MessageId::ItWasOffByTheActive,
                        {asPercent(percentText(wape)), asPercent(percentText(*previousWape))})};
    return {};
}

/// served: a model was in use before.
Message plainWords(const HoldOut& holdOut, const ModelInfo& model, Grain grain, const Message& note,
                   bool served) {
    Message text;
    if (holdOut.steps == 0) {
        text = MessageId::ThereIsTooLittleHistoryTo;
    } else {
        const bool day = grain == Grain::Day, week = grain == Grain::Week;
        text = Message::counted(holdOut.steps,
                                day    ? MessageId::OnTheLastDayTheForecast
                                : week ? MessageId::OnTheLastWeekTheForecast
                                       : MessageId::OnTheLastMonthTheForecast,
                                day    ? MessageId::OnTheLastDaysTheForecast
                                : week ? MessageId::OnTheLastWeeksTheForecast
                                       : MessageId::OnTheLastMonthsTheForecast,
                                {asPercent(percentText(holdOut.metrics.wape))});
        text.add(
            Message(MessageId::RepeatingTheLastSeasonWouldHave, {asPercent(percentText(holdOut.naiveWape))}));
    }
    if (model.state == ModelState::Rejected) {
        text.add(Message(MessageId::TheNewModelWasNotPutToUse, {model.reason}));
        text.add(served ? MessageId::WhatServedBeforeStillServes : MessageId::ASimpleForecastServesUntilA);
    }
    text.add(note);
    return text;
}

/// One panel to learn from, what its recipe was worth on held-out days, and the model once it is needed.
struct Recipe {
    bool allStores = false;
    Panel panel;
    std::vector<std::string> assumed; ///< regressors whose plan is
    OutsideTrials outside;            ///< what weather and economy are worth
    HoldOutRun run;
    std::shared_ptr<const engine::Forecaster> model;
    double seconds = 0; ///< spent on it so far
};

/// Settings for the whole run, searched on days before the hold-out, so that the hold-out stays unseen.
Result<engine::SearchReport> search(const Panel& panel, const std::vector<std::string>& assumed,
                                    engine::TrainOptions options, double seconds, const JobContext& job) {
    Panel before = cutPanel(panel, panel.steps() - holdOutSteps(panel), options.horizon);
    fillKnownAhead(before);
    options.assumedPlans = assumed;
    engine::SearchOptions limits;
    limits.seconds = seconds;
    return engine::searchSettings(before, options, limits, job);
}

/// Whether what the hold-out's model was measured on is nearly all there is: weights and bands then stay, and
/// only what it learned is learned again. Of a short history the last days are needed for both.
bool isMeasured(const Recipe& recipe) {
    constexpr int fewestBefore = 12; ///< the held-out steps this many times over
    return recipe.run.model && recipe.run.assumedPlans == recipe.assumed &&
           recipe.panel.steps() - recipe.run.steps >= fewestBefore * recipe.run.steps;
}

/// What every recipe of one run shares.
struct Run {
    storage::Database& database;
    const storage::SalesRepository& sales;
    engine::TrainOptions options;
    std::optional<engine::SearchReport> searched;

    /// Once per run, on the first panel there is; a panel too small to search on is none.
    Result<void> searchOn(const Recipe& recipe, double seconds, const JobContext& job) {
        if (seconds <= 0 || searched)
            return {};
        auto report = search(recipe.panel, recipe.assumed, options, seconds, job);
        if (!report && report.error().code == ErrorCode::NotEnoughData)
            return {};
        if (!report)
            return fail(std::move(report.error()));
        if (report->worthUsing())
            options.boost = report->settings;
        searched = std::move(*report);
        return {};
    }

    Result<Recipe> load(const std::string& storeId, std::optional<Grain> grain, const JobContext& job) {
        Recipe recipe;
        recipe.allStores = storeId.empty();
        storage::PanelRequest request;
        request.storeId = storeId;
        request.grain = grain;
        SHELFCAST_ASSIGN(request.country, holidayCountry(database, storeId));
        SHELFCAST_ASSIGN(recipe.panel, sales.loadPanel(request, job));
        options.horizon = horizonOf(recipe.panel.grain);
        // The plan that serving will assume: what is known ahead in service must be known ahead in training.
        resizeFuture(recipe.panel, options.horizon);
        recipe.assumed = fillKnownAhead(recipe.panel);
        QElapsedTimer clock;
        clock.start();
        SHELFCAST_ASSIGN(recipe.outside, tryOutsideSeries(recipe.panel, options, job));
        dropUnusedOutside(recipe.panel, recipe.outside.uses);
        recipe.seconds += static_cast<double>(clock.elapsed()) / 1000.0;
        return recipe;
    }
    Result<void> holdOut(Recipe& recipe, const engine::Forecaster* compared, const JobContext& job) {
        QElapsedTimer clock;
        clock.start();
        options.horizon = horizonOf(recipe.panel.grain);
        SHELFCAST_ASSIGN(recipe.run, runHoldOut(recipe.panel, options, compared, job));
        recipe.seconds += static_cast<double>(clock.elapsed()) / 1000.0;
        return {};
    }
    Result<void> learn(Recipe& recipe, const JobContext& job) {
        if (recipe.model)
            return {};
        QElapsedTimer clock;
        clock.start();
        options.horizon = horizonOf(recipe.panel.grain);
        options.assumedPlans = recipe.assumed;
        SHELFCAST_ASSIGN(auto model, isMeasured(recipe)
                                         ? recipe.run.model->retrain(recipe.panel, options, job)
                                         : engine::Forecaster::train(recipe.panel, options, job));
        if (job.cancelled())
            return cancelled();
        recipe.model = std::make_shared<engine::Forecaster>(std::move(model));
        recipe.seconds += static_cast<double>(clock.elapsed()) / 1000.0;
        return {};
    }
    static int horizonOf(Grain grain) { return grain == Grain::Day ? 90 : grain == Grain::Week ? 26 : 12; }
};

/// The active model, to be measured on the same held-out days, where it has not seen them.
std::optional<engine::Forecaster> comparable(const storage::ModelRepository& registry,
                                             const std::optional<ModelInfo>& previous, const Panel& panel) {
    const Day cut = panel.dayOf(panel.steps() - holdOutSteps(panel));
    if (!previous || !previous->dataTo || *previous->dataTo >= cut)
        return std::nullopt;
    const auto text = registry.loadBlob(previous->id);
    if (!text)
        return std::nullopt;
    auto stored = StoredModel::fromText(*text);
    if (!stored || stored->allStores || stored->forecaster.grain() != panel.grain)
        return std::nullopt;
    return std::move(stored->forecaster);
}

/// Series up to which one model over all stores is tried: its features are computed for every store it
/// serves.
constexpr std::size_t mostPooledSeries = 2000;

storage::NewModel registryEntry(const Recipe& recipe, const HoldOut& holdOut, const std::string& storeId,
                                const std::vector<std::size_t>& rows, const TrainRequest& request,
                                const std::optional<engine::SearchReport>& searched) {
    const Panel own = selectRows(recipe.panel, rows);
    const Panel& panel = recipe.panel;
    storage::NewModel entry;
    entry.info.storeId = storeId;
    entry.info.algorithm = recipe.model->algorithm() + (recipe.allStores ? ", all stores" : "");
    entry.info.records = knownCells(own);
    entry.info.metrics = holdOut.metrics;
    entry.info.naiveWape = holdOut.naiveWape;
    entry.info.dataTo = panel.dayOf(panel.steps()) - 1;
    entry.info.holdOutDays = panel.dayOf(panel.steps()) - panel.dayOf(panel.steps() - holdOut.steps);
    entry.info.seconds = recipe.seconds;
    entry.info.outside = recipe.outside.usesOf(rows);
    entry.blob = StoredModel{recipe.allStores, *recipe.model}.toText();
    entry.dataHash = panelHash(recipe.panel);
    entry.featureSchemaHash = recipe.model->featureSchemaHash();
    entry.seed = request.seed;
    QJsonObject parameters{{QStringLiteral("algorithm"), QString::fromStdString(request.algorithm)},
                           {QStringLiteral("all_stores"), recipe.allStores}};
    if (searched)
        parameters[QStringLiteral("search")] =
            QJsonDocument::fromJson(QByteArray::fromStdString(searched->toJson())).object();
    entry.parametersJson = QJsonDocument(parameters).toJson(QJsonDocument::Compact).toStdString();
    for (const auto& step : holdOut.rolling)
        entry.holdout.push_back(
            {panel.keys[step.series].product, step.date, step.predicted, step.low, step.high, step.actual});
    return entry;
}

} // namespace

Result<std::vector<TrainResult>> TrainingService::train(const TrainRequest& request, const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Train));
    const std::unique_lock running(m_running, std::try_to_lock);
    if (!running)
        return fail(ErrorCode::Locked,
                    Message(MessageId::ATrainingIsAlreadyRunning) + " " + MessageId::WaitForItToEndOr);
    useCNumericLocale();
    const storage::SalesRepository sales(m_database);
    storage::ModelRepository registry(m_database);
    Run run{m_database, sales, {}, {}};
    run.options.seed = request.seed;
    run.options.threads = m_threads;
    SHELFCAST_ASSIGN(run.options.algorithm, engine::algorithmFromString(request.algorithm));

    SHELFCAST_ASSIGN(const auto all, CatalogService(m_database).stores());
    if (all.empty())
        return fail(ErrorCode::NotEnoughData,
                    Message(MessageId::ThereAreNoSalesToLearn) + " " + MessageId::ImportASalesFileFirst);
    std::vector<std::string> stores;
    if (request.storeId == "all") {
        for (const auto& store : all)
            stores.push_back(store.id);
    } else {
        SHELFCAST_TRY(CatalogService(m_database).store(request.storeId));
        stores.push_back(request.storeId);
    }
    unsigned long long most = 0; // stores are learned one after the other
    for (const auto& store : all)
        if (std::find(stores.begin(), stores.end(), store.id) != stores.end())
            most = std::max(most, static_cast<unsigned long long>(store.records));
    SHELFCAST_TRY(mustSuffice({"Training", 0, leastMemoryOfTraining(most), {}}));

    // One model over all stores, where there are several of one grain and country and not too many series.
    std::optional<Recipe> pooled;
    std::size_t series = 0;
    std::set<Grain> grains;
    std::set<std::string> countries;
    for (const auto& store : all) {
        series += static_cast<std::size_t>(store.products);
        SHELFCAST_ASSIGN(const Grain grain, sales.detectGrain(store.id));
        grains.insert(grain);
        countries.insert(store.country);
    }
    const double pooledShare = stores.size() > 1 ? 0.4 : 0.6;
    if (all.size() > 1 && grains.size() == 1 && countries.size() == 1 && series <= mostPooledSeries) {
        job.report(MessageId::CheckingAllStoresTogetherOnDays, 0.0);
        SHELFCAST_ASSIGN(pooled, run.load({}, *grains.begin(), job));
        pooled->panel.country = *countries.begin();
        SHELFCAST_TRY(run.searchOn(*pooled, request.searchSeconds, job));
        SHELFCAST_TRY(run.holdOut(*pooled, nullptr, job.part(0.01, pooledShare * 0.6)));
    }

    std::vector<storage::NewModel> entries;
    std::vector<ModelState> states;
    std::vector<Message> words;
    for (std::size_t index = 0; index < stores.size(); ++index) {
        if (job.cancelled())
            return cancelled();
        const double start = pooled ? pooledShare * 0.6 : 0.0, width = 0.98 - start;
        const JobContext part =
            job.part(start + width * static_cast<double>(index) / static_cast<double>(stores.size()),
                     start + width * static_cast<double>(index + 1) / static_cast<double>(stores.size()));
        part.report(Message(MessageId::CheckingOnDaysTheModelHas, {stores[index]}), 0.02);
        SHELFCAST_ASSIGN(Recipe own, run.load(stores[index], std::nullopt, part));
        SHELFCAST_TRY(run.searchOn(own, request.searchSeconds, part));
        SHELFCAST_ASSIGN(const auto previous, registry.active(stores[index]));
        const auto compared = comparable(registry, previous, own.panel);
        SHELFCAST_TRY(run.holdOut(own, compared ? &*compared : nullptr, part.part(0.02, 0.5)));

        std::vector<std::size_t> rows(own.panel.seriesCount());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        HoldOut holdOut = measure(own.panel, own.run, rows);
        Recipe* chosen = &own;
        if (pooled) {
            const auto pooledRows = rowsOfStore(pooled->panel, stores[index]);
            HoldOut together = measure(pooled->panel, pooled->run, pooledRows);
            if (together.steps > 0 && together.metrics.wape > 0 &&
                together.metrics.wape < holdOut.metrics.wape) {
                together.comparedWape = holdOut.comparedWape;
                together.comparedByStep = holdOut.comparedByStep;
                holdOut = std::move(together);
                rows = pooledRows;
                chosen = &*pooled;
            }
        }
        part.report(MessageId::LearningFromAllDays, 0.5);
        SHELFCAST_TRY(run.learn(*chosen, part.part(0.5, 1.0)));
        storage::NewModel entry = registryEntry(*chosen, holdOut, stores[index], rows, request, run.searched);
        if (holdOut.comparedWape)
            entry.info.previousWape = holdOut.comparedWape;
        else if (previous && previous->dataTo == entry.info.dataTo && previous->metrics.wape > 0)
            entry.info.previousWape = previous->metrics.wape; // measured on the same held-out days
        const bool tooLittle = isTooLittle(chosen->panel);
        if (tooLittle) { // a day or two held out measure nothing
            entry.info.holdOutDays = 0;
            entry.info.metrics = {};
            entry.info.naiveWape = 0;
            entry.info.previousWape.reset();
            entry.holdout.clear();
        }
        const Verdict verdict = tooLittle ? Verdict{ModelState::Candidate, tooLittleWords(chosen->panel)}
                                          : judge(holdOut, entry.info.previousWape, chosen->panel.grain);
        entry.info.reason = verdict.reason;
        entry.info.state = verdict.state;
        words.push_back(tooLittle
                            ? verdict.reason +
                                  (previous ? Message(" ") + MessageId::WhatServedBeforeStillServes
                                            : Message(" ") + MessageId::UntilThenTheirPlainAverageServes +
                                                  " " + MessageId::ImportMoreAndTrainAgain)
                            : plainWords(holdOut, entry.info, chosen->panel.grain, chosen->model->note(),
                                         previous.has_value()));
        for (const OutsideUse& use : entry.info.outside)
            words.back().add(use.sentence);
        if (run.searched)
            words.back().add(run.searched->words());
        states.push_back(verdict.state);
        entries.push_back(std::move(entry));
    }

    // Only now, so that a cancelled run leaves the registry as it was.
    if (job.cancelled())
        return cancelled();
    job.report(MessageId::SavingTheModels, 0.99);
    std::vector<TrainResult> results;
    for (std::size_t index = 0; index < entries.size(); ++index) {
        SHELFCAST_ASSIGN(ModelInfo saved, registry.add(entries[index], states[index]));
        results.push_back({stores[index], std::move(saved), std::move(words[index])});
    }
    return results;
}

Result<std::vector<ModelInfo>> TrainingService::models() const {
    SHELFCAST_ASSIGN(auto models, storage::ModelRepository(m_database).list());
    SHELFCAST_TRY(addScores(m_database, models));
    return models;
}

Result<std::optional<ModelInfo>> TrainingService::activeModel(const std::string& storeId) const {
    SHELFCAST_ASSIGN(auto active, storage::ModelRepository(m_database).active(storeId));
    if (!active)
        return active;
    std::vector<ModelInfo> one = {std::move(*active)};
    SHELFCAST_TRY(addScores(m_database, one));
    return std::optional(std::move(one.front()));
}

Result<ModelInfo> TrainingService::promote(const std::string& modelId) {
    SHELFCAST_TRY(mayDo(Right::Train));
    return storage::ModelRepository(m_database).promote(modelId);
}

Result<ModelInfo> TrainingService::rollback(const std::string& storeId) {
    SHELFCAST_TRY(mayDo(Right::Train));
    return storage::ModelRepository(m_database).rollback(storeId);
}

} // namespace shelfcast::services
