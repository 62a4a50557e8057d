#include "serving/views/forecast_change.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "serving/store/daily_curve.h"
#include "serving/store/forecast_snapshot.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "serving/store/wording.h"
#include "serving/views/forecast_view.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace shelfcast::services {

namespace {

constexpr float notGiven = std::numeric_limits<float>::quiet_NaN();

std::int64_t tenthsOf(double units) {
    return std::llround(units * 10);
}

/// The panel that a model is served from, and where the store's own series are in it, in the order of the
/// view's rows.
struct Served {
    Panel panel;
    std::vector<std::size_t> rows;
    Day start() const { return panel.dayOf(panel.steps()); }
};

/// What is planned of one cell, wherever the two plans have their products and days.
using CellKey = std::pair<std::string, std::pair<std::size_t, Day>>; ///< regressor, row of the view, day
using PlanCells = std::map<CellKey, float>;

/// A model that may be gone.
struct AskedModel {
    std::string id;
    std::shared_ptr<const engine::Forecaster>
        forecaster;             ///< empty: learns from the panel that it is asked on
    bool ownSeriesOnly = false; ///< it learnt from the store's own series, the panel holds those of all
};

class Comparison {
public:
    Comparison(storage::Database& database, const StoreView& view, const StoreHistory& history,
               const ForecastSnapshot& snapshot, Day from, Day to, int threads)
        : m_database(database), m_view(view), m_history(history), m_snapshot(snapshot), m_from(from),
          m_to(to), m_threads(threads) {
        std::map<std::string, std::size_t> places;
        for (std::size_t product = 0; product < snapshot.products.size(); ++product)
            places.emplace(snapshot.products[product], product);
        for (const SeriesKey& key : view.panel.keys) {
            const auto place = places.find(key.product);
            m_places.push_back(place == places.end() ? std::nullopt : std::optional(place->second));
        }
        m_then = plannedThen();
        m_now = plannedNow();
    }

    /// Place of a row of the view in the snapshot; nullopt = it was not there.
    std::optional<std::size_t> placeOf(std::size_t row) const { return m_places[row]; }

    /// Whether the past of the earlier forecast can be cut out of the present sales.
    bool canAskAgain() const {
        const Panel& panel = m_history.panel;
        const int step = stepIndex(panel.first, panel.grain, m_snapshot.first);
        return panel.grain == m_snapshot.grain && step > 0 && step <= panel.steps() &&
               panel.dayOf(step) == m_snapshot.first;
    }

    /// Nullopt where it is not kept, damaged, or of sales that are not at hand.
    Result<std::optional<AskedModel>> earlierModel(const std::string& id) const {
        if (id == m_view.modelId)
            return std::optional(presentModel());
        if (id == simpleModelId)
            return std::optional(AskedModel{id, nullptr, false});
        const auto text = storage::ModelRepository(m_database).loadBlob(id);
        auto stored = text ? StoredModel::fromText(*text) : Result<StoredModel>(fail(text.error()));
        if (!stored || stored->forecaster.grain() != m_history.panel.grain ||
            (stored->allStores && !m_history.allStores))
            return std::optional<AskedModel>();
        return std::optional(
            AskedModel{id, std::make_shared<const engine::Forecaster>(std::move(stored->forecaster)),
                       m_history.allStores && !stored->allStores});
    }
    AskedModel presentModel() const {
        return {m_view.modelId, m_view.modelId == simpleModelId ? nullptr : m_history.model, false};
    }

    /// The present sales up to the earlier forecast, with its plan.
    Served earlierPanel() const {
        const Panel& panel = m_history.panel;
        Served served{cutPanel(panel, stepIndex(panel.first, panel.grain, m_snapshot.first),
                               std::max(panel.futureSteps, static_cast<int>(m_snapshot.means.columns()))),
                      m_history.rows};
        for (const auto& [key, value] : m_then)
            setCell(served, key, value);
        fillKnownAhead(served.panel);
        return served;
    }
    /// All present sales with the earlier plan, as far as it goes.
    Served presentPanelWithEarlierPlan() const {
        Served served{m_history.panel, m_history.rows};
        const auto steps = static_cast<std::size_t>(served.panel.steps());
        for (Regressor& regressor : served.panel.regressors)
            for (std::size_t row = 0; !regressor.assumed.empty() && row < regressor.values.rows(); ++row)
                for (std::size_t step = steps; step < regressor.values.columns(); ++step)
                    if (regressor.assumed(row, step - steps) != 0)
                        regressor.values(row, step) = notGiven;
        for (const auto& [key, value] : m_now)
            setCell(served, key, notGiven);
        for (const auto& [key, value] : m_then)
            setCell(served, key, value);
        fillKnownAhead(served.panel);
        return served;
    }
    bool plansDiffer() const {
        PlanCells ahead = m_then;
        std::erase_if(ahead,
                      [&](const auto& cell) { return cell.first.second.second < m_view.forecastStart(); });
        return ahead != m_now;
    }

    /// Units of the days, by row of the view.
    Result<std::vector<double>> unitsOf(const AskedModel& model, const Served& served,
                                        const JobContext& job) const {
        Served own;
        const Served* asked = &served;
        if (model.ownSeriesOnly) {
            own = {selectRows(served.panel, served.rows), {}};
            own.rows.resize(served.rows.size());
            std::iota(own.rows.begin(), own.rows.end(), std::size_t{0});
            asked = &own;
        }
        auto forecaster = model.forecaster;
        if (!forecaster) {
            SHELFCAST_ASSIGN(auto simple, standInModel(asked->panel, m_threads, {job.stop, {}}));
            forecaster = std::make_shared<const engine::Forecaster>(std::move(simple));
        }
        SHELFCAST_ASSIGN(const auto outlook, forecaster->outlook(asked->panel, asked->panel.futureSteps, {},
                                                                 PointKind::Mean, {job.stop, {}}));
        std::vector<double> units;
        for (const std::size_t row : asked->rows)
            units.push_back(
                dailyCurve(outlook.curves[row], asked->panel.grain, asked->start(), m_from, m_to - m_from)
                    .mean.back());
        return units;
    }

    /// What is planned otherwise for the days that are asked for.
    Message planWords(const std::vector<std::size_t>& rows, const Served& earlier) const {
        if (!plansDiffer()) // what is assumed anew is a matter of the sales
            return MessageId::ThePlanIsTheSame;
        const Panel &now = m_history.panel, &then = earlier.panel;
        const int first = stepIndex(now.first, now.grain, m_from),
                  end = stepIndex(now.first, now.grain, m_to - 1) + 1;
        std::size_t products = 0;
        Message words;
        for (const std::size_t row : rows) {
            bool differs = false;
            for (const Regressor& present : now.regressors) {
                const auto past = std::ranges::find(then.regressors, present.name, &Regressor::name);
                if (present.reach || past == then.regressors.end())
                    continue;
                std::vector<float> was, is;
                for (int step = first;
                     step < end &&
                     step < static_cast<int>(std::min(present.values.columns(), past->values.columns()));
                     ++step) {
                    is.push_back(present.values(m_history.rows[row], static_cast<std::size_t>(step)));
                    was.push_back(past->values(earlier.rows[row], static_cast<std::size_t>(step)));
                }
                if (const Message what = planWords(present.name, was, is); !what.empty()) {
                    differs = true;
                    words.add(what);
                }
            }
            products += differs ? 1 : 0;
        }
        if (products == 0)
            return MessageId::ThePlanIsTheSame;
        return rows.size() == 1 ? words
                                : Message::counted(static_cast<std::int64_t>(products),
                                                   MessageId::OneProductIsPlannedOtherwise,
                                                   MessageId::ProductsArePlannedOtherwise);
    }

private:
    static Message planWords(const std::string& name, const std::vector<float>& was,
                             const std::vector<float>& is) {
        const auto meanOf = [](const std::vector<float>& values) {
            double sum = 0;
            int known = 0;
            for (const float value : values)
                if (std::isfinite(value)) {
                    sum += value;
                    ++known;
                }
            return known > 0 ? sum / known : std::numeric_limits<double>::quiet_NaN();
        };
        const auto daysOf = [](const std::vector<float>& values) {
            return std::ranges::count_if(values, [](float value) { return value > 0; });
        };
        const double before = meanOf(was), now = meanOf(is);
        if (!std::isfinite(before) || !std::isfinite(now) || std::abs(now - before) < 0.005)
            return {};
        if (name == "promotion")
            return {MessageId::PromotionOnDaysInPlaceOf, {daysOf(is), is.size(), daysOf(was)}};
        const Argument planned = asNumber(amountText(now)), earlier = asNumber(amountText(before));
        if (name == "price")
            return {MessageId::PlannedPriceInPlaceOf, {planned, earlier}};
        if (name == "discount")
            return {MessageId::PlannedDiscountInPlaceOf, {planned, earlier}};
        return {MessageId::PlannedValueInPlaceOf, {name, planned, earlier}};
    }

    void setCell(Served& served, const CellKey& key, float value) const {
        const auto found = std::ranges::find(served.panel.regressors, key.first, &Regressor::name);
        const int step = stepIndex(served.panel.first, served.panel.grain, key.second.second);
        if (found != served.panel.regressors.end() && step >= served.panel.steps() &&
            step < static_cast<int>(found->values.columns()))
            found->values(served.rows[key.second.first], static_cast<std::size_t>(step)) = value;
    }
    PlanCells plannedThen() const {
        std::map<std::size_t, std::size_t> rows;
        for (std::size_t row = 0; row < m_places.size(); ++row)
            if (m_places[row])
                rows.emplace(*m_places[row], row);
        PlanCells cells;
        for (const GivenPlan& plan : m_snapshot.plans)
            for (const GivenPlan::Cell& cell : plan.cells)
                if (const auto row = rows.find(cell.product); row != rows.end())
                    cells[{plan.regressor,
                           {row->second, stepStart(m_snapshot.first, m_snapshot.grain, cell.step)}}] =
                        cell.value;
        return cells;
    }
    /// Of products and days that the snapshot knows.
    PlanCells plannedNow() const {
        PlanCells cells;
        for (const GivenPlan& plan : givenPlans(m_history.panel, m_history.rows))
            for (const GivenPlan::Cell& cell : plan.cells)
                if (const Day day = stepStart(m_view.forecastStart(), m_view.panel.grain, cell.step);
                    m_places[cell.product] && day < m_snapshot.end())
                    cells[{plan.regressor, {cell.product, day}}] = cell.value;
        return cells;
    }

    storage::Database& m_database;
    const StoreView& m_view;
    const StoreHistory& m_history;
    const ForecastSnapshot& m_snapshot;
    Day m_from, m_to;
    int m_threads;
    std::vector<std::optional<std::size_t>> m_places;
    PlanCells m_then, m_now;
};

/// Products of the snapshot that the view has no series of any more; of a product or a category those that
/// the store still knows as such.
std::vector<std::size_t> goneProducts(const StoreView& view, const ForecastSnapshot& snapshot,
                                      const ChangeRequest& request) {
    std::vector<std::size_t> gone;
    for (std::size_t place = 0; place < snapshot.products.size(); ++place) {
        const std::string& id = snapshot.products[place];
        if (view.series.contains(id) || (!request.productId.empty() && id != request.productId))
            continue;
        const Product* product = view.findProduct(id);
        if (request.category.empty() || (product && product->category == request.category))
            gone.push_back(place);
    }
    return gone;
}

double unitsIn(const DemandCurve& curve, int first, int end) {
    return curve.mean[static_cast<std::size_t>(end - 1)] -
           (first > 0 ? curve.mean[static_cast<std::size_t>(first - 1)] : 0);
}

/// What came over the counter since, beside what was expected of it.
Message salesWords(const StoreView& view, const ForecastSnapshot& snapshot,
                   const std::vector<std::size_t>& rows, const Comparison& comparison) {
    const Day from = snapshot.first, to = view.forecastStart();
    if (to <= from)
        return MessageId::NoSalesCameIn;
    const auto sold = unitsBetween(view, rows, from, to);
    const int days = to - from;
    const Argument units = asNumber(unitsText(sold.value_or(0)));
    if (to > snapshot.end())
        return Message::counted(days, MessageId::OneDayOfSalesCameInUnforeseen,
                                MessageId::DaysOfSalesCameInUnforeseen, {units});
    double expected = 0;
    for (const std::size_t row : rows)
        if (const auto place = comparison.placeOf(row))
            expected += snapshot.modelUnits(*place, from, to) + snapshot.ownUnits(*place, from, to);
    return Message::counted(days, MessageId::OneDayOfSalesCameIn, MessageId::DaysOfSalesCameIn,
                            {units, asNumber(unitsText(expected))});
}

} // namespace

void addUp(ForecastChange& change, double before, double after, const CauseEffects& effects) {
    change.before = tenthsOf(before);
    change.after = tenthsOf(after);
    change.steps.clear();
    double running = before;
    std::int64_t shown = change.before;
    for (std::size_t cause = 0; cause < effects.size(); ++cause) {
        running += effects[cause];
        const std::int64_t next = tenthsOf(running);
        change.steps.push_back({changeCauses[cause], next - shown, {}});
        shown = next;
    }
    change.steps.push_back({ChangeCause::Rest, change.after - shown, {}});
}

Result<ForecastChange> whyForecastChanged(storage::Database& database, const StoreView& view,
                                          const StoreHistory& history, const ForecastRun& earlier,
                                          const ForecastSnapshot& snapshot, const ChangeRequest& request,
                                          int threads, const JobContext& job) {
    const Day start = std::max(view.date, view.forecastStart()), from = request.from.value_or(start),
              to = from + request.days;
    if (from < snapshot.first || to > snapshot.end() || from < start)
        return fail(
            ErrorCode::NotEnoughData,
            Message(MessageId::ThatRunDoesNotReach, {asTime(earlier.madeAt), std::max(start, snapshot.first),
                                                     snapshot.end() - 1, from, to - 1}) +
                " " + MessageId::ChooseALaterRunOrNearerDays);
    SHELFCAST_ASSIGN(const auto rows, rowsOfScope(view, request.productId, request.category));
    const Comparison comparison(database, view, history, snapshot, from, to, threads);

    ForecastChange change;
    change.storeId = request.storeId;
    change.productId = request.productId;
    change.category = request.category;
    change.from = from;
    change.to = to;
    change.earlier = earlier;
    change.now.storeId = request.storeId;
    change.now.first = view.forecastStart();
    change.now.modelId = view.modelId;
    // Sums over the products of the scope.
    double before = 0, after = 0, modelThen = 0, modelNow = 0, ownThen = 0, ownNow = 0, came = 0, went = 0;
    std::vector<std::size_t> both;
    for (const std::size_t row : rows) {
        const DemandCurve curve = view.curve(row, to - start);
        const double final = unitsIn(curve, from - start, to - start);
        after += final;
        const auto place = comparison.placeOf(row);
        if (!place) {
            came += final;
            continue;
        }
        both.push_back(row);
        const double model =
            dailyCurve(view.outlook.curves[row], view.panel.grain, view.forecastStart(), from, to - from)
                .mean.back();
        modelNow += model;
        ownNow += final - model;
        modelThen += snapshot.modelUnits(*place, from, to);
        ownThen += snapshot.ownUnits(*place, from, to);
    }
    const auto gone = goneProducts(view, snapshot, request);
    for (const std::size_t place : gone)
        went += snapshot.modelUnits(place, from, to) + snapshot.ownUnits(place, from, to);
    before = modelThen + ownThen + went;

    CauseEffects effects{};
    const auto effect = [&](ChangeCause cause) -> double& {
        return effects[static_cast<std::size_t>(cause)];
    };
    effect(ChangeCause::Own) = ownNow - ownThen;
    effect(ChangeCause::Products) = came - went;
    const bool sameModel = earlier.modelId == view.modelId;
    Message modelWords = sameModel ? Message(MessageId::TheModelIsTheSame)
                                   : Message(MessageId::ModelInPlaceOf, {view.modelId, earlier.modelId}),
            planWords = MessageId::ThePlanIsTheSame;
    const bool again = comparison.canAskAgain();
    if (again && !both.empty()) {
        const auto sumOf = [&](const std::vector<double>& units) {
            double sum = 0;
            for (const std::size_t row : both)
                sum += units[row];
            return sum;
        };
        const Served past = comparison.earlierPanel();
        SHELFCAST_ASSIGN(const auto model, comparison.earlierModel(earlier.modelId));
        double asked = modelThen; // the earlier forecast, computed again
        if (model) {
            job.report(MessageId::AskingTheEarlierModel, 0.3);
            SHELFCAST_ASSIGN(const auto units, comparison.unitsOf(*model, past, job));
            asked = sumOf(units);
        } else {
            modelWords = Message(MessageId::ModelInPlaceOfALostOne, {view.modelId, earlier.modelId});
        }
        job.report(MessageId::AskingThePresentModel, 0.6);
        double present = asked;
        if (!sameModel) {
            SHELFCAST_ASSIGN(const auto units, comparison.unitsOf(comparison.presentModel(), past, job));
            present = sumOf(units);
        }
        effect(ChangeCause::Model) = present - asked;
        double unplanned = modelNow; // all present sales, the earlier plan
        if (comparison.plansDiffer()) {
            const Served planned = comparison.presentPanelWithEarlierPlan();
            SHELFCAST_ASSIGN(const auto units, comparison.unitsOf(comparison.presentModel(), planned, job));
            unplanned = sumOf(units);
        }
        effect(ChangeCause::Plans) = modelNow - unplanned;
        effect(ChangeCause::Sales) = unplanned - present;
        planWords = comparison.planWords(both, past);
    }
    addUp(change, before, after, effects);
    const auto textOf = [&](ChangeCause cause) -> Message {
        switch (cause) {
        case ChangeCause::Sales:
            return salesWords(view, snapshot, both, comparison);
        case ChangeCause::Model:
            return modelWords;
        case ChangeCause::Plans:
            return planWords;
        case ChangeCause::Own:
            return ownNow == 0 && ownThen == 0
                       ? Message(MessageId::NoForecastByHand)
                       : Message(MessageId::ForecastsByHandAdd,
                                 {asNumber(signedUnits(ownNow)), asNumber(signedUnits(ownThen))});
        case ChangeCause::Products:
            return rows.size() == both.size() && gone.empty()
                       ? Message(MessageId::NoProductCameOrWent)
                       : Message(MessageId::ProductsCameAndWent, {rows.size() - both.size(), gone.size()});
        case ChangeCause::Rest:
            return !again                            ? MessageId::TheEarlierForecastCannotBeAskedAgain
                   : change.steps.back().tenths == 0 ? MessageId::NothingElseChanged
                                                     : MessageId::CorrectedSalesSettingsProgram;
        }
        return {};
    };
    for (ForecastChange::Step& step : change.steps)
        step.text = textOf(step.cause);
    return change;
}

} // namespace shelfcast::services
