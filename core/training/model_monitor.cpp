#include "training/model_monitor.h"

#include "base/message_ids.h"
#include "serving/settings/catalog_service.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/last_season.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "serving/store/wording.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/model_score_repository.h"
#include "storage/records/settings_repository.h"
#include "training/input_shift.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

constexpr int watchedBlocks = 8;         ///< back from the last day; older sales are not scored any more
constexpr std::size_t recentBlocks = 4;  ///< what "recent" means
constexpr std::size_t fewestBlocks = 2;  ///< below which nothing is said about accuracy
constexpr double worseThanTested = 1.25; ///< error to the tested error from which the model has drifted,
constexpr double worseThanNaive = 1.1;   ///< unless sales have become as much harder to repeat
constexpr double betterShadow = 0.97;    ///< error to the active model's from which another should serve

/// First steps of the blocks that a model trained to `dataTo` can be scored on: whole weeks from Monday, or
/// steps.
std::vector<int> blocksOf(const Panel& panel, Day dataTo) {
    const int length = seasonSteps(panel.grain);
    std::vector<int> blocks;
    int step = panel.steps() - length;
    if (panel.grain == Grain::Day)
        while (step > 0 && panel.dayOf(step).dayOfWeek() != 0)
            --step;
    for (; step > 0 && panel.dayOf(step) > dataTo && static_cast<int>(blocks.size()) < watchedBlocks;
         step -= length)
        blocks.push_back(step);
    std::ranges::reverse(blocks);
    return blocks;
}

Result<storage::ModelScore> scoreBlock(const Panel& panel, const std::vector<std::size_t>& rows,
                                       const engine::Forecaster& model, int origin, const JobContext& job) {
    const int length = seasonSteps(panel.grain);
    Panel known = cutPanel(panel, origin, length);
    fillKnownAhead(known);
    SHELFCAST_ASSIGN(const auto outlook, model.outlook(known, length, {}, PointKind::Mean, {job.stop, {}}));
    storage::ModelScore score;
    score.first = panel.dayOf(origin);
    score.last = panel.dayOf(origin + length) - 1;
    for (const std::size_t row : rows)
        for (int step = 0; step < length; ++step) {
            const float actual = panel.sales(row, static_cast<std::size_t>(origin + step)),
                        naive = lastSeasonAt(panel, row, origin, origin + step);
            if (!panel.isObserved(row, static_cast<std::size_t>(origin + step)) || !std::isfinite(naive))
                continue;
            const double error = outlook.forecast.mean(row, static_cast<std::size_t>(step)) - actual;
            ++score.cells;
            score.actual += actual;
            score.error += error;
            score.absoluteError += std::abs(error);
            score.naiveError += std::abs(naive - actual);
        }
    return score;
}

std::optional<RecentScore> recentOf(const std::vector<storage::ModelScore>& scores) {
    if (scores.empty())
        return std::nullopt;
    storage::ModelScore sum;
    const std::size_t from = scores.size() > recentBlocks ? scores.size() - recentBlocks : 0;
    for (std::size_t i = from; i < scores.size(); ++i) {
        sum.cells += scores[i].cells;
        sum.actual += scores[i].actual;
        sum.error += scores[i].error;
        sum.absoluteError += scores[i].absoluteError;
        sum.naiveError += scores[i].naiveError;
    }
    if (sum.actual <= 0)
        return std::nullopt;
    return RecentScore{
        scores[from].first,          scores.back().last,    sum.cells, sum.absoluteError / sum.actual,
        sum.naiveError / sum.actual, sum.error / sum.actual};
}

/// The shadow's error on the blocks that both were scored on, as a share of the active model's.
std::optional<double> shadowRatio(const std::vector<storage::ModelScore>& active,
                                  const std::vector<storage::ModelScore>& shadow) {
    double activeError = 0, shadowError = 0;
    std::size_t blocks = 0;
    for (const auto& one : active)
        for (const auto& other : shadow)
            if (one.first == other.first && one.cells == other.cells) {
                activeError += one.absoluteError;
                shadowError += other.absoluteError;
                ++blocks;
            }
    return blocks >= recentBlocks && activeError > 0 ? std::optional(shadowError / activeError)
                                                     : std::nullopt;
}

/// One store's models and the panels they are served from.
class StoreWatch {
public:
    StoreWatch(storage::Database& database, std::string storeId, const JobContext& job)
        : m_database(database), m_scores(database), m_storeId(std::move(storeId)), m_job(job) {}

    Result<void> run(std::optional<Day> changedFrom) {
        SHELFCAST_ASSIGN(m_active, storage::ModelRepository(m_database).active(m_storeId));
        if (changedFrom)
            SHELFCAST_TRY(m_scores.forget(m_storeId, *changedFrom));
        SHELFCAST_ASSIGN(const auto lastDay, storage::SalesRepository(m_database).lastDay(m_storeId));
        if (!m_active || !m_active->dataTo || !lastDay || *lastDay <= *m_active->dataTo)
            return {};
        SHELFCAST_ASSIGN(const auto shadow, newestShadow());
        SHELFCAST_ASSIGN(const auto activeScores, scored(*m_active));
        std::vector<storage::ModelScore> shadowScores;
        if (shadow) {
            SHELFCAST_ASSIGN(shadowScores, scored(*shadow));
        }
        if (!m_own.panel) // the active model learnt from all stores, or nothing was new to score
            SHELFCAST_TRY(load(m_own, m_storeId));
        ModelDrift drift = driftOf(activeScores, *lastDay);
        if (const auto ratio = shadowRatio(activeScores, shadowScores);
            shadow && ratio && *ratio < betterShadow)
            drift.reason.add(Message(MessageId::ModelTriedBesideItWasOff,
                                     {shadow->id, asPercent(percentText(1 - *ratio))}));
        return m_scores.setDrift(m_active->id, drift);
    }

private:
    struct Served {
        std::optional<Panel> panel;
        std::vector<std::size_t> rows;
    };

    Result<void> load(Served& served, const std::string& storeId) {
        SHELFCAST_ASSIGN(const Grain grain, storage::SalesRepository(m_database).detectGrain(m_storeId));
        storage::PanelRequest request;
        request.storeId = storeId;
        request.grain = grain;
        SHELFCAST_ASSIGN(request.country, holidayCountry(m_database, m_storeId));
        SHELFCAST_ASSIGN(served.panel, storage::SalesRepository(m_database).loadPanel(request, m_job));
        served.rows = rowsOfStore(*served.panel, m_storeId);
        return {};
    }

    Result<std::optional<ModelInfo>> newestShadow() const {
        SHELFCAST_ASSIGN(const auto models, storage::ModelRepository(m_database).list());
        std::optional<ModelInfo> newest;
        for (const ModelInfo& model : models)
            if (model.storeId == m_storeId && model.dataTo &&
                (model.state == ModelState::Candidate || model.state == ModelState::Rejected) &&
                (!newest || model.version > newest->version))
                newest = model;
        return newest;
    }

    /// All scores of a model, those of new blocks included.
    Result<std::vector<storage::ModelScore>> scored(const ModelInfo& info) {
        SHELFCAST_ASSIGN(auto known, m_scores.scores(info.id));
        const auto text = storage::ModelRepository(m_database).loadBlob(info.id);
        auto stored = text ? StoredModel::fromText(*text) : Result<StoredModel>(fail(text.error()));
        if (!stored) // a damaged model is reported by the check; here it is only not scored
            return known;
        Served& served = stored->allStores ? m_all : m_own;
        if (!served.panel)
            SHELFCAST_TRY(load(served, stored->allStores ? std::string() : m_storeId));
        if (served.panel->grain != stored->forecaster.grain())
            return known;
        std::vector<storage::ModelScore> fresh;
        for (const int origin : blocksOf(*served.panel, *info.dataTo)) {
            if (m_job.cancelled())
                return cancelled();
            const Day first = served.panel->dayOf(origin);
            if (std::ranges::find(known, first, &storage::ModelScore::first) != known.end())
                continue;
            SHELFCAST_ASSIGN(const auto score,
                             scoreBlock(*served.panel, served.rows, stored->forecaster, origin, m_job));
            if (score.cells > 0)
                fresh.push_back(score);
        }
        if (fresh.empty())
            return known;
        SHELFCAST_TRY(m_scores.add(info.id, fresh));
        return m_scores.scores(info.id);
    }

    ModelDrift driftOf(const std::vector<storage::ModelScore>& scores, Day lastDay) const {
        const ModelInfo& model = *m_active;
        ModelDrift drift;
        drift.dataTo = lastDay;
        const Panel own =
            m_own.rows.size() == m_own.panel->seriesCount() ? Panel() : selectRows(*m_own.panel, m_own.rows);
        const Panel& panel = own.seriesCount() > 0 ? own : *m_own.panel;
        const int trained = stepIndex(panel.first, panel.grain, *model.dataTo) + 1;
        const auto shift = largestInputShift(panel, std::clamp(trained, 0, panel.steps()));
        if (shift) {
            drift.input = shift->input;
            drift.inputShift = shift->index;
        }
        const auto recent = scores.size() >= fewestBlocks ? recentOf(scores) : std::nullopt;
        const bool tested = model.holdOutDays > 0 && model.metrics.wape > 0;
        const auto add = [&](const Message& sentence) { drift.reason.add(sentence); };
        const auto addError = [&](MessageId id) { // of the days that were watched, beside that of the test
            add(Message(id,
                        {recent->last - recent->first + 1, recent->last, asPercent(percentText(recent->wape)),
                         asPercent(percentText(model.metrics.wape))}));
        };
        if (recent && tested && recent->wape > worseThanTested * model.metrics.wape &&
            recent->wape * model.naiveWape > worseThanNaive * model.metrics.wape * recent->naiveWape) {
            drift.retrain = true;
            addError(MessageId::InTheDaysToTheForecastWasOffByAgainst);
        }
        if (shift && shift->changed) {
            drift.retrain = true;
            add(shiftWords(*shift));
        }
        if (drift.retrain)
            add(MessageId::TrainAgain);
        else if (recent && tested)
            addError(MessageId::InTheDaysToTheForecastWasOffByWhen);
        return drift;
    }

    static Message shiftWords(const InputShift& shift) {
        struct Words {
            std::string_view input;
            MessageId moved, higher, lower;
        };
        static constexpr Words words[] = {
            {"units sold", MessageId::SalesMoved, MessageId::SalesMovedHigher, MessageId::SalesMovedLower},
            {"price", MessageId::PricesMoved, MessageId::PricesMovedHigher, MessageId::PricesMovedLower},
            {"discount", MessageId::DiscountsMoved, MessageId::DiscountsMovedHigher,
             MessageId::DiscountsMovedLower},
            {"promotion", MessageId::PromotionsMoved, MessageId::PromotionsMovedHigher,
             MessageId::PromotionsMovedLower}};
        const auto* of = std::ranges::find(words, shift.input, &Words::input);
        const Argument index = asNumber(unitsText(shift.index));
        if (of == std::end(words))
            return {};
        if (std::abs(shift.ratio - 1) < 0.05)
            return {of->moved, {index}};
        return {shift.ratio > 1 ? of->higher : of->lower,
                {asPercent(percentText(std::abs(shift.ratio - 1))), index}};
    }

    storage::Database& m_database;
    storage::ModelScoreRepository m_scores;
    std::string m_storeId;
    JobContext m_job;
    std::optional<ModelInfo> m_active;
    Served m_own, m_all;
};

} // namespace

Result<void> watchModels(storage::Database& database, const std::vector<std::string>& stores,
                         std::optional<Day> changedFrom, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto models, storage::ModelRepository(database).list());
    std::set<std::string> modelled; // the others have nothing that could be watched
    for (const ModelInfo& model : models)
        modelled.insert(model.storeId);
    for (std::size_t i = 0; i < stores.size(); ++i) {
        if (job.cancelled())
            return cancelled();
        if (!modelled.contains(stores[i]))
            continue;
        job.report(MessageId::CheckingWhetherTheModelsStillFit,
                   static_cast<double>(i) / static_cast<double>(stores.size()));
        SHELFCAST_TRY(StoreWatch(database, stores[i], {job.stop, {}}).run(changedFrom));
    }
    return {};
}

namespace {

/// Set by the update to the schema from which on models are given what is unusual about outside series; those
/// of before learnt from their values.
constexpr const char* outsideChangedSetting = "models.outside_changed";

void learntOtherNumbers(ModelInfo& model) {
    if (!model.drift) {
        model.drift.emplace();
        model.drift->dataTo = *model.dataTo;
    }
    model.drift->retrain = true;
    model.drift->reason =
        Message("The model learnt from weather and the like as they were imported; this version "
                "gives it what is unusual about them, so its forecast is off. ") +
        MessageId::TrainAgain;
}

} // namespace

Result<void> addScores(storage::Database& database, std::vector<ModelInfo>& models) {
    const storage::ModelScoreRepository repository(database);
    SHELFCAST_ASSIGN(const auto outsideChanged,
                     storage::SettingsRepository(database).value(outsideChangedSetting));
    for (ModelInfo& model : models) {
        SHELFCAST_ASSIGN(const auto scores, repository.scores(model.id));
        model.recent = recentOf(scores);
        if (model.state == ModelState::Active) {
            SHELFCAST_ASSIGN(model.drift, repository.drift(model.id));
            if (outsideChanged && model.trainedAt < *outsideChanged && model.dataTo)
                learntOtherNumbers(model);
        }
    }
    return {};
}

} // namespace shelfcast::services
