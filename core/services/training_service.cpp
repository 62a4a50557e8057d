#include "services/training_service.h"

#include "base/locale_guard.h"
#include "services/catalog_service.h"
#include "services/hold_out.h"
#include "services/known_ahead.h"
#include "services/wording.h"
#include "storage/model_repository.h"
#include "storage/sales_repository.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelfcast::services {

namespace {

/// A candidate must be at least this much better than repeating the last season, and at most this much worse than
/// the model it replaces (relative WAPE; the second is the noise of one hold-out).
constexpr double naiveMargin = 0.0, previousMargin = 0.01;
constexpr int fewestJudgedSteps = 3; ///< held-out steps below which a comparison says nothing

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
    return std::count_if(panel.sales.values().begin(), panel.sales.values().end(), [](float v) { return v == v; });
}

struct Verdict {
    ModelState state = ModelState::Active;
    std::string reason;
};

/// The gate: what a candidate must show before it may serve.
Verdict judge(const HoldOut& holdOut, const std::optional<double>& previousWape) {
    if (holdOut.steps < fewestJudgedSteps || holdOut.naiveWape <= 0)
        return {}; // too little to compare on: better a model than none
    const double wape = holdOut.metrics.wape;
    if (wape > holdOut.naiveWape * (1 - naiveMargin))
        return {ModelState::Rejected, "It was off by " + percentText(wape) + ", repeating the last season by " +
                                          percentText(holdOut.naiveWape) + "."};
    if (previousWape && wape > *previousWape * (1 + previousMargin))
        return {ModelState::Rejected, "It was off by " + percentText(wape) + ", the active model by " +
                                          percentText(*previousWape) + " on the same days."};
    return {};
}

std::string plainWords(const HoldOut& holdOut, const ModelInfo& model, Grain grain, const std::string& note) {
    std::string text;
    if (holdOut.steps == 0)
        text = "There is too little history to hold any of it out, so the accuracy is not known yet.";
    else
        text = "On the last " + std::to_string(holdOut.steps) + " " + pluralOf(grain) + " the forecast was off by " +
               percentText(holdOut.metrics.wape) + ". Repeating the last season would have been off by " +
               percentText(holdOut.naiveWape) + ".";
    if (model.state == ModelState::Rejected)
        text += " The new model was not put to use: " + model.reason + " What served before still serves.";
    if (!note.empty())
        text += " " + note;
    return text;
}

} // namespace

Result<std::vector<TrainResult>> TrainingService::train(const TrainRequest& request, const JobContext& job) {
    const std::unique_lock running(m_running, std::try_to_lock);
    if (!running)
        return fail(ErrorCode::Locked, "A training is already running. Wait for it to end or cancel it first.");
    useCNumericLocale();
    SHELFCAST_ASSIGN(const auto algorithm, engine::modelKindFromString(request.algorithm));
    const storage::SalesRepository sales(m_database);
    storage::ModelRepository registry(m_database);

    std::vector<std::string> stores;
    if (request.storeId == "all") {
        SHELFCAST_ASSIGN(const auto all, CatalogService(m_database).stores());
        for (const auto& store : all)
            stores.push_back(store.id);
        if (stores.empty())
            return fail(ErrorCode::NotEnoughData, "There are no sales to learn from yet. Import a sales file first.");
    } else {
        SHELFCAST_TRY(CatalogService(m_database).store(request.storeId));
        stores.push_back(request.storeId);
    }

    std::vector<TrainResult> results;
    for (std::size_t index = 0; index < stores.size(); ++index) {
        if (job.cancelled())
            return cancelled();
        const double from = static_cast<double>(index) / static_cast<double>(stores.size());
        const JobContext part = job.part(from, static_cast<double>(index + 1) / static_cast<double>(stores.size()));
        QElapsedTimer clock;
        clock.start();

        storage::PanelRequest panelRequest;
        panelRequest.storeId = stores[index];
        SHELFCAST_ASSIGN(Panel panel, sales.loadPanel(panelRequest, part));
        engine::TrainOptions options;
        options.seed = request.seed;
        options.threads = m_threads;
        options.algorithm = algorithm;
        options.horizon = panel.grain == Grain::Day ? 90 : panel.grain == Grain::Week ? 26 : 12;
        // The plan that serving will assume: what is known ahead in service must be known ahead in training.
        resizeFuture(panel, options.horizon);
        fillKnownAhead(panel);

        SHELFCAST_ASSIGN(const auto previous, registry.active(stores[index]));
        const int cut = panel.steps() - holdOutSteps(panel);
        std::optional<engine::Forecaster> compared;
        if (previous && previous->dataTo && *previous->dataTo < panel.dayOf(cut)) {
            if (const auto blob = registry.loadBlob(previous->id))
                if (auto model = engine::Forecaster::fromJson(*blob))
                    compared.emplace(std::move(*model));
        }
        part.report("Checking on days the model has not seen", 0.02);
        SHELFCAST_ASSIGN(const HoldOut holdOut,
                         evaluateHoldOut(panel, options, compared ? &*compared : nullptr, part.part(0.02, 0.5)));
        part.report("Learning from all days", 0.5);
        SHELFCAST_ASSIGN(const auto model, engine::Forecaster::train(panel, options, part.part(0.5, 0.98)));
        if (part.cancelled())
            return cancelled();

        storage::NewModel entry;
        entry.info.storeId = stores[index];
        entry.info.algorithm = model.algorithm();
        entry.info.records = knownCells(panel);
        entry.info.metrics = holdOut.metrics;
        entry.info.naiveWape = holdOut.naiveWape;
        entry.info.dataTo = panel.dayOf(panel.steps()) - 1;
        entry.info.holdOutDays = panel.dayOf(panel.steps()) - panel.dayOf(cut);
        if (holdOut.comparedWape)
            entry.info.previousWape = holdOut.comparedWape;
        else if (previous && previous->dataTo == entry.info.dataTo && previous->metrics.wape > 0)
            entry.info.previousWape = previous->metrics.wape; // measured on the same held-out days
        entry.info.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
        entry.blob = model.toJson();
        entry.dataHash = panelHash(panel);
        entry.featureSchemaHash = model.featureSchemaHash();
        entry.seed = request.seed;
        entry.parametersJson = QJsonDocument(QJsonObject{{QStringLiteral("algorithm"), QString::fromStdString(request.algorithm)},
                                                         {QStringLiteral("horizon"), options.horizon}})
                                   .toJson(QJsonDocument::Compact)
                                   .toStdString();
        for (const auto& step : holdOut.rolling)
            entry.holdout.push_back({panel.keys[step.series].product, step.date, step.predicted, step.low, step.high,
                                     step.actual});
        const Verdict verdict = judge(holdOut, entry.info.previousWape);
        entry.info.reason = verdict.reason;
        part.report("Saving the model", 0.99);
        SHELFCAST_ASSIGN(ModelInfo saved, registry.add(entry, verdict.state));
        std::string words = plainWords(holdOut, saved, panel.grain, model.note());
        results.push_back({stores[index], std::move(saved), std::move(words)});
    }
    return results;
}

Result<std::vector<ModelInfo>> TrainingService::models() const { return storage::ModelRepository(m_database).list(); }

Result<std::optional<ModelInfo>> TrainingService::activeModel(const std::string& storeId) const {
    return storage::ModelRepository(m_database).active(storeId);
}

Result<ModelInfo> TrainingService::promote(const std::string& modelId) {
    return storage::ModelRepository(m_database).promote(modelId);
}

Result<ModelInfo> TrainingService::rollback(const std::string& storeId) {
    return storage::ModelRepository(m_database).rollback(storeId);
}

} // namespace shelfcast::services
