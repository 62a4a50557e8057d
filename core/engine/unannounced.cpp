#include "engine/unannounced.h"

#include "base/parallel.h"
#include "engine/assumed_plan.h"
#include "engine/inputs/recipe.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelfcast::engine {

namespace {

constexpr double mostLift = 50;

std::vector<const Regressor*> regressorsNamed(const Panel& panel, std::span<const std::string> names) {
    std::vector<const Regressor*> found;
    for (const std::string& name : names) {
        const auto at = std::ranges::find(panel.regressors, name, &Regressor::name);
        if (at == panel.regressors.end())
            return {};
        found.push_back(&*at);
    }
    return found;
}

/// 1 = some regressor is not as usual, 0 = all are, -1 = unknown.
int offerAt(std::span<const Regressor* const> regressors, std::span<const float> usual, std::size_t series,
            std::size_t step) {
    int offer = 0;
    for (std::size_t r = 0; r < regressors.size(); ++r) {
        const float value = regressors[r]->values(series, step);
        if (!std::isfinite(value))
            return -1;
        offer = offer == 1 || value != usual[r] ? 1 : 0;
    }
    return offer;
}

std::vector<float> usualOffer(std::span<const Regressor* const> regressors, std::size_t series,
                              std::size_t steps) {
    std::vector<float> usual;
    for (const Regressor* regressor : regressors)
        usual.push_back(usualValue(regressor->values.row(series).first(steps)));
    return usual;
}

/// A mean of several and how much chance there is in it.
struct Measured {
    double value = 0, variance = 0;
};

/// `measured` drawn to `expected` as far as chance may have made the difference (James and Stein).
double drawnTo(double expected, const Measured& measured) {
    const double difference = measured.value - expected;
    const double square = difference * difference;
    return square > measured.variance ? expected + difference * (1 - measured.variance / square) : expected;
}

/// What is followed by what is assumed over all cells of one kind; its chance from how the target steps
/// differ, whose offers are made for many series at once.
Measured ratioOf(const std::map<int, std::pair<double, double>>& byStep) {
    double followed = 0, assumed = 0, squares = 0;
    for (const auto& [step, sums] : byStep) {
        followed += sums.first;
        assumed += sums.second;
    }
    if (byStep.size() < 2 || !(assumed > 0))
        return {1, 0};
    const double ratio = std::min(followed / assumed, mostLift);
    for (const auto& [step, sums] : byStep)
        squares += (sums.first - ratio * sums.second) * (sums.first - ratio * sums.second);
    const auto count = static_cast<double>(byStep.size());
    return {ratio, squares / (assumed * assumed) * count / (count - 1)};
}

/// Variance between values beyond that of chance, by moments. count: of each value; chance: variance of one.
double varianceBetween(std::span<const double> values, std::span<const double> counts, double mean,
                       double chance) {
    double squares = 0, expected = 0, weight = 0;
    for (std::size_t k = 0; k < values.size(); ++k) {
        squares += counts[k] * (values[k] - mean) * (values[k] - mean);
        expected += chance;
        weight += counts[k];
    }
    return weight > 0 ? std::max(0.0, (squares - expected) / weight) : 0;
}

/// States of a series over the last two years: whether any of the regressors was not as usual.
struct States {
    double known = 0, offers = 0;   ///< steps
    double fromNone = 0, begun = 0; ///< pairs of steps with none in the first; with an offer in the second
    double fromOffer = 0, ended = 0;
    std::vector<double> steps, ends; ///< of offers whose beginning was seen, by age; that ended at that age
    void reached(int age) {
        if (steps.size() <= static_cast<std::size_t>(age)) {
            steps.push_back(0);
            ends.push_back(0);
        }
        steps[static_cast<std::size_t>(age)] += 1;
    }
    void endedAt(int age) { ends[static_cast<std::size_t>(age) - 1] += 1; }
};

/// Share of the offers that last 1, 2, … steps at least (Kaplan and Meier); an age that few reached is drawn
/// to how often offers end at any.
std::vector<float> lastingOf(const std::vector<double>& steps, const std::vector<double>& ends) {
    double reached = 0, ended = 0;
    for (std::size_t age = 0; age < steps.size(); ++age) {
        reached += steps[age];
        ended += ends[age];
    }
    std::vector<float> lasting;
    double survival = 1;
    for (std::size_t age = 0; age < steps.size(); ++age) {
        lasting.push_back(static_cast<float>(survival));
        survival *= 1 - (ends[age] + ended / reached) / (steps[age] + 1);
    }
    if (!steps.empty())
        lasting.push_back(static_cast<float>(survival));
    return lasting;
}

} // namespace

OpenPlans openPlans(const Panel& panel, std::span<const std::string> names) {
    OpenPlans out;
    const auto regressors = regressorsNamed(panel, names);
    if (regressors.empty())
        return out;
    const std::size_t n = panel.seriesCount(), steps = panel.sales.columns(),
                      ahead = regressors.front()->values.columns() - steps;
    out.keys = panel.keys;
    out.open = Matrix<std::uint8_t>(n, ahead);
    out.age = Matrix<int>(n, ahead);
    out.ageNow.assign(n, 0);
    std::vector<std::vector<float>> usual(n);
    parallelFor(n, 0, [&](std::size_t i) {
        usual[i] = usualOffer(regressors, i, steps);
        for (std::size_t t = steps; t-- > 0 && offerAt(regressors, usual[i], i, t) == 1;)
            ++out.ageNow[i];
    });
    std::map<int, std::size_t> begun;
    for (const int age : out.ageNow)
        ++begun[age];
    for (int& age : out.ageNow)
        if (2 * begun[age] > n)
            age = 0;
    parallelFor(n, 0, [&](std::size_t i) {
        int age = out.ageNow[i];
        for (std::size_t h = 0; h < ahead; ++h) {
            const bool open = std::ranges::all_of(regressors, [&](const Regressor* regressor) {
                return h < regressor->assumed.columns() &&
                       regressor->assumed(i, h) == static_cast<std::uint8_t>(AssumedAs::Usual);
            });
            out.open(i, h) = open ? 1 : 0;
            if (!open)
                age = offerAt(regressors, usual[i], i, steps + h) == 1 ? age + 1 : 0;
            out.age(i, h) = age;
        }
    });
    return out;
}

const UnannouncedOffers::Own& UnannouncedOffers::own(const SeriesKey& key) const {
    const auto found = ofSeries.find(key);
    return found == ofSeries.end() ? typical : found->second;
}

double UnannouncedOffers::survives(int age) const {
    const auto known = static_cast<int>(lasting.size());
    if (age <= 0 || known == 0)
        return age <= 0 ? 1 : 0;
    if (age <= known)
        return lasting[static_cast<std::size_t>(age - 1)];
    const double before = known > 1 ? lasting[static_cast<std::size_t>(known - 2)] : 1;
    return before > 0 ? lasting.back() * std::pow(lasting.back() / before, age - known) : 0;
}

std::vector<float> UnannouncedOffers::factors(const OpenPlans& plans, std::size_t series) const {
    if (plans.keys.empty())
        return {};
    const Own& mine = own(plans.keys[series]);
    std::vector<float> out(plans.open.columns(), 1.0F);
    int age = plans.ageNow[series], since = 0; // of the offer before the open steps; how many these are
    double ended = 0, noneSince = 0; // chance that it has ended, and of that what remembers that none ran
    for (std::size_t h = 0; h < out.size(); ++h) {
        if (plans.open(series, h) == 0) {
            age = plans.age(series, h);
            since = 0;
            ended = noneSince = 0;
            continue;
        }
        ++since;
        double chance = mine.share * (1 - std::pow(memory, since));
        if (const double reached = survives(age); age > 0 && reached > 0) {
            const double ends = (survives(age + since - 1) - survives(age + since)) / reached;
            ended += ends;
            noneSince = noneSince * memory + ends;
            chance = survives(age + since) / reached + mine.share * (ended - noneSince);
        }
        out[h] = static_cast<float>((1 - chance) * otherwise + chance * mine.lift);
    }
    return out;
}

void UnannouncedOffers::apply(const OpenPlans& plans, Matrix<float>& forecast) const {
    if (plans.keys.empty() || regressors.empty())
        return;
    parallelFor(forecast.rows(), 0, [&](std::size_t i) {
        const auto own = factors(plans, i);
        for (std::size_t h = 0; h < std::min(own.size(), forecast.columns()); ++h)
            forecast(i, h) *= own[h];
    });
}

UnannouncedFit::UnannouncedFit(const Panel& panel, std::vector<std::string> names)
    : m_panel(panel), m_names(std::move(names)) {
    std::erase_if(m_names, [](const std::string& name) { return staysAsItIs(name); });
    m_regressors = regressorsNamed(panel, m_names);
}

OpenPlans UnannouncedFit::add(const Panel& served, int origin, const Matrix<float>& followed,
                              const Matrix<float>& assumed) {
    OpenPlans plans = openPlans(served, m_names);
    if (plans.keys.empty())
        return plans;
    const auto before = static_cast<std::size_t>(origin);
    for (std::size_t i = 0; i < assumed.rows(); ++i) {
        const auto usual = usualOffer(m_regressors, i, before);
        for (std::size_t h = 0; h < assumed.columns(); ++h) {
            const std::size_t step = before + h;
            if (plans.open(i, h) == 0 || m_panel.isClosed(i, step) || !(assumed(i, h) > 0))
                continue;
            if (const int offer = offerAt(m_regressors, usual, i, step); offer >= 0)
                m_cells.push_back({i, static_cast<int>(step), offer == 1, followed(i, h), assumed(i, h)});
        }
    }
    return plans;
}

UnannouncedOffers UnannouncedFit::take() const {
    UnannouncedOffers out;
    if (m_regressors.empty() || m_cells.empty())
        return out;
    const std::size_t n = m_panel.seriesCount(), steps = m_panel.sales.columns();

    // How often, and in what runs, all series have offers.
    const auto window = static_cast<std::size_t>(std::lround(2 * recipeConstants(m_panel.grain).year));
    const std::size_t first = steps > window ? steps - window : 0;
    std::vector<States> states(n);
    parallelFor(n, 0, [&](std::size_t i) {
        const auto usual = usualOffer(m_regressors, i, steps);
        int before = -1, age = 0;
        bool whole = false; // the beginning of what runs was seen
        for (std::size_t t = first; t < steps; ++t) {
            const int now = offerAt(m_regressors, usual, i, t);
            whole = now == 1 && (whole || before == 0);
            if (whole)
                states[i].reached(age++);
            else if (const int lasted = std::exchange(age, 0); lasted > 0 && now == 0)
                states[i].endedAt(lasted);
            if (now >= 0) {
                states[i].known += 1;
                states[i].offers += now;
            }
            if (now >= 0 && before == 0) {
                states[i].fromNone += 1;
                states[i].begun += now;
            } else if (now >= 0 && before == 1) {
                states[i].fromOffer += 1;
                states[i].ended += 1 - now;
            }
            before = now;
        }
    });
    States all;
    for (const States& each : states) {
        all.known += each.known;
        all.offers += each.offers;
        all.fromNone += each.fromNone;
        all.begun += each.begun;
        all.fromOffer += each.fromOffer;
        all.ended += each.ended;
        all.steps.resize(std::max(all.steps.size(), each.steps.size()));
        all.ends.resize(all.steps.size());
        for (std::size_t age = 0; age < each.steps.size(); ++age) {
            all.steps[age] += each.steps[age];
            all.ends[age] += each.ends[age];
        }
    }
    if (!(all.offers > 0) || !(all.fromNone > 0))
        return out;
    const double share = all.offers / all.known;
    const double memory =
        std::clamp(1 - all.begun / all.fromNone - all.ended / std::max(all.fromOffer, 1.0), 0.0, 0.999);
    const double independent = (1 - memory) / (1 + memory); // of a step, as its neighbours repeat it
    std::vector<double> shares, counts;
    for (const States& each : states) {
        shares.push_back(each.known > 0 ? each.offers / each.known : share);
        counts.push_back(each.known * independent);
    }
    const double chance = share * (1 - share), between = varianceBetween(shares, counts, share, chance);

    // What they do.
    std::map<int, std::pair<double, double>> withOffer, without;
    std::vector<double> followed(n), assumed(n), cells(n);
    for (const Cell& cell : m_cells) {
        auto& sums = (cell.offer ? withOffer : without)[cell.step];
        sums.first += cell.followed;
        sums.second += cell.assumed;
        if (cell.offer) {
            followed[cell.series] += cell.followed;
            assumed[cell.series] += cell.assumed;
            cells[cell.series] += 1;
        }
    }
    const double lift = drawnTo(1, ratioOf(withOffer));
    double within = 0, free = 0;
    std::vector<double> lifts(n, lift);
    for (std::size_t i = 0; i < n; ++i) {
        if (cells[i] > 0)
            lifts[i] = std::min(followed[i] / assumed[i], mostLift);
        free += std::max(0.0, cells[i] - 1);
    }
    for (const Cell& cell : m_cells)
        if (cell.offer) {
            const double residual = (cell.followed - lifts[cell.series] * cell.assumed) /
                                    (assumed[cell.series] / cells[cell.series]);
            within += residual * residual;
        }
    const double ofCell = free > 0 ? within / free : 0;
    const double differ = free > 0 ? varianceBetween(lifts, cells, lift, ofCell) : 0;

    out.regressors = m_names;
    out.lasting = lastingOf(all.steps, all.ends);
    out.memory = static_cast<float>(memory);
    out.typical = {static_cast<float>(share), static_cast<float>(lift)};
    out.otherwise = static_cast<float>(drawnTo(1, ratioOf(without)));
    for (std::size_t i = 0; i < n; ++i) {
        const auto drawn = [](double common, double own, double spread, double variance, double count) {
            return count > 0 && spread > 0 ? common + (own - common) * spread / (spread + variance / count)
                                           : common;
        };
        out.ofSeries.emplace(
            m_panel.keys[i],
            UnannouncedOffers::Own{static_cast<float>(drawn(share, shares[i], between, chance, counts[i])),
                                   static_cast<float>(drawn(lift, lifts[i], differ, ofCell, cells[i]))});
    }
    return out;
}

} // namespace shelfcast::engine
