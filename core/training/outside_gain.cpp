#include "training/outside_gain.h"

#include "base/message_ids.h"
#include "engine/forecaster.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/wording.h"
#include "training/hold_out.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::services {

namespace {

constexpr std::size_t mostRows = 60, mostSeries = 12;
constexpr int trialRows = 12000, trialRounds = 100; ///< accuracy is flat in both: a trial costs little

/// How the weeks before the held-out days are cut.
struct Blocks {
    int count = 0, length = 1;
    int first = 0; ///< step of the first one
};

Blocks weeksBefore(const Panel& panel) {
    constexpr int wanted = 13, fewest = 4, mostOfHistory = 4;
    const int fewestBefore = panel.grain == Grain::Day ? 119 : panel.grain == Grain::Week ? 39 : 24;
    Blocks blocks;
    blocks.length = panel.grain == Grain::Day ? 7 : 1;
    const int steps = panel.steps() - holdOutSteps(panel);
    const int count =
        std::min({wanted, steps / mostOfHistory / blocks.length, (steps - fewestBefore) / blocks.length});
    if (count < fewest)
        return blocks;
    blocks.count = count;
    blocks.first = steps - count * blocks.length;
    return blocks;
}

bool isOutside(const Regressor& regressor) {
    return regressor.reach.has_value();
}

Panel withOutside(Panel panel, const std::string& name) {
    std::erase_if(panel.regressors,
                  [&](const Regressor& regressor) { return isOutside(regressor) && regressor.name != name; });
    return panel;
}

/// The first outside series with its days moved by a third of the history: as much like it as can be, and
/// nothing that tells of the sales. A model is another one with any further column, for better or worse.
Panel withPlacebo(Panel panel) {
    const auto first = std::ranges::find_if(panel.regressors, isOutside);
    panel = withOutside(std::move(panel), std::string(first->name));
    for (Regressor& regressor : panel.regressors)
        for (std::size_t row = 0; isOutside(regressor) && row < panel.seriesCount(); ++row) {
            const auto values = regressor.values.row(row).first(panel.sales.columns());
            std::ranges::rotate(values, values.begin() + std::ssize(values) / 3);
        }
    return panel;
}

/// Rows x blocks: sums of absolute errors of a model trained before the first block.
Result<Matrix<double>> errorsOverWeeks(const Panel& panel, const Blocks& blocks, engine::TrainOptions options,
                                       const JobContext& job) {
    Panel before = cutPanel(panel, blocks.first, blocks.length);
    options.horizon = blocks.length;
    options.rows = trialRows;
    options.rounds = trialRounds;
    options.assumedPlans = fillKnownAhead(before);
    SHELFCAST_ASSIGN(const auto model, engine::Forecaster::train(before, options, job));
    Matrix<double> errors(panel.seriesCount(), static_cast<std::size_t>(blocks.count), 0.0);
    for (int block = 0; block < blocks.count; ++block) {
        if (job.cancelled())
            return cancelled();
        const int origin = blocks.first + block * blocks.length;
        Panel known = cutPanel(panel, origin, blocks.length);
        fillKnownAhead(known);
        SHELFCAST_ASSIGN(const auto week,
                         model.outlook(known, blocks.length, {}, PointKind::Mean, {job.stop, {}}));
        for (std::size_t row = 0; row < panel.seriesCount(); ++row)
            for (int step = 0; step < blocks.length; ++step)
                if (const auto at = static_cast<std::size_t>(origin + step); panel.isObserved(row, at))
                    errors(row, static_cast<std::size_t>(block)) += std::abs(
                        static_cast<double>(week.forecast.mean(row, static_cast<std::size_t>(step))) -
                        static_cast<double>(panel.sales(row, at)));
    }
    return errors;
}

std::vector<double> byBlock(const Matrix<double>& errors, const std::vector<std::size_t>& rows) {
    std::vector<double> sums(errors.columns(), 0.0);
    for (const std::size_t row : rows)
        for (std::size_t block = 0; block < sums.size(); ++block)
            sums[block] += errors(row, block);
    return sums;
}

void say(OutsideUse& use) {
    const auto percent = [](double share) { return asPercent(percentText(share)); };
    const double spread = use.spread.value_or(0);
    if (use.weeks == 0)
        use.sentence = Message(MessageId::OutsideTooShort, {use.name});
    else if (use.used && use.daysAhead > 0)
        use.sentence = Message(MessageId::OutsideUsedAhead,
                               {use.name, use.daysAhead, use.weeks, percent(use.gain), percent(spread)});
    else if (use.used)
        use.sentence = Message(MessageId::OutsideUsedByItsPast,
                               {use.name, use.weeks, percent(use.gain), percent(spread)});
    else if (use.gain > -0.0005) // what is written as 0.0 is no harm
        use.sentence =
            Message(MessageId::OutsideNoGain,
                    {use.name, use.weeks, percent(use.gain > 0 ? use.gain : 0.0), percent(spread)});
    else
        use.sentence =
            Message(MessageId::OutsideOnlyHarm, {use.name, use.weeks, percent(-use.gain), percent(spread)});
}

/// What one series takes off the errors of some rows; used: only what was measured is told.
OutsideUse useOf(const OutsideTrials& all, const OutsideTrials::Trial& trial,
                 const std::vector<std::size_t>& rows) {
    OutsideUse use;
    use.name = trial.name;
    use.daysAhead = trial.daysAhead;
    if (!trial.tried)
        return use;
    const auto without = byBlock(all.without, rows), with = byBlock(trial.errors, rows);
    double total = 0, gained = 0, squares = 0;
    const auto count = static_cast<double>(without.size());
    for (std::size_t block = 0; block < without.size(); ++block) {
        total += without[block];
        gained += without[block] - with[block];
    }
    if (total <= 0)
        return use;
    for (std::size_t block = 0; block < without.size(); ++block) {
        const double aside = without[block] - with[block] - gained / count;
        squares += aside * aside;
    }
    use.weeks = static_cast<int>(without.size());
    use.gain = gained / total;
    use.spread = 2 * std::sqrt(squares * count / (count - 1)) / total;
    return use;
}

std::vector<std::size_t> allOf(std::size_t count) {
    std::vector<std::size_t> rows(count);
    for (std::size_t row = 0; row < count; ++row)
        rows[row] = row;
    return rows;
}

} // namespace

std::vector<OutsideUse> OutsideTrials::usesOf(const std::vector<std::size_t>& panelRows) const {
    std::vector<std::size_t> own;
    for (std::size_t k = 0; k < rows.size(); ++k)
        if (std::ranges::find(panelRows, rows[k]) != panelRows.end())
            own.push_back(k);
    if (own.empty() || own.size() == rows.size())
        return uses;
    std::vector<OutsideUse> out;
    for (std::size_t k = 0; k < trials.size(); ++k) {
        OutsideUse use = useOf(*this, trials[k], own);
        use.used = uses[k].used;
        say(use);
        out.push_back(std::move(use));
    }
    return out;
}

Result<OutsideTrials> tryOutsideSeries(const Panel& panel, const engine::TrainOptions& options,
                                       const JobContext& job) {
    OutsideTrials out;
    for (const Regressor& regressor : panel.regressors)
        if (isOutside(regressor))
            out.trials.push_back(
                {regressor.name, static_cast<int>(*regressor.reach * daysPerStep(panel.grain)), false, {}});
    if (out.trials.empty())
        return out;
    const Blocks blocks = weeksBefore(panel);
    const std::size_t count = std::min(panel.seriesCount(), mostRows);
    for (std::size_t k = 0; k < count; ++k)
        out.rows.push_back(k * panel.seriesCount() / count);
    if (blocks.count > 0) {
        const Panel some = selectRows(panel, out.rows);
        const double part = 1.0 / static_cast<double>(2 + std::min(out.trials.size(), mostSeries));
        const JobContext silent{job.stop, {}};
        SHELFCAST_ASSIGN(out.without, errorsOverWeeks(withOutside(some, {}), blocks, options, silent));
        SHELFCAST_ASSIGN(auto placebo, errorsOverWeeks(withPlacebo(some), blocks, options, silent));
        const auto total = [](const Matrix<double>& errors) {
            return std::accumulate(errors.values().begin(), errors.values().end(), 0.0);
        };
        if (total(placebo) < total(out.without))
            out.without = std::move(placebo);
        for (std::size_t k = 0; k < std::min(out.trials.size(), mostSeries); ++k) {
            OutsideTrials::Trial& trial = out.trials[k];
            job.report(Message(MessageId::TryingOutsideSeries, {trial.name}),
                       part * static_cast<double>(k + 2));
            SHELFCAST_ASSIGN(trial.errors,
                             errorsOverWeeks(withOutside(some, trial.name), blocks, options, silent));
            trial.tried = true;
        }
    }
    const auto rows = allOf(out.rows.size());
    for (const auto& trial : out.trials) {
        OutsideUse use = useOf(out, trial, rows);
        use.used = use.weeks > 0 && use.gain > use.spread.value_or(0);
        say(use);
        if (!trial.tried && blocks.count > 0)
            use.sentence = Message(MessageId::OutsideTooMany, {trial.name});
        out.uses.push_back(std::move(use));
    }
    return out;
}

void dropUnusedOutside(Panel& panel, const std::vector<OutsideUse>& uses) {
    std::erase_if(panel.regressors, [&](const Regressor& regressor) {
        const auto use = std::ranges::find(uses, regressor.name, &OutsideUse::name);
        return isOutside(regressor) && (use == uses.end() || !use->used);
    });
}

} // namespace shelfcast::services
