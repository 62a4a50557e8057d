/// What the gate gains or costs: a store is trained again every few weeks, and each time the weeks that
/// follow are forecast by the model the gate lets serve, by the newest one whatever the gate says, and by the
/// first for ever. gate_replay FILE.csv STEP TIMES: the last TIMES x STEP periods of a long table are
/// replayed.
#include "serving/store/known_ahead.h"
#include "training/hold_out.h"
#include "training/long_panel.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace shelfcast;
using namespace shelfcast::services;
using engine::Forecaster;

namespace {

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.english().c_str());
    return 1;
}

struct Errors {
    double absolute = 0, sold = 0;
    double percent() const { return 100 * absolute / std::max(sold, 1e-9); }
};

Result<Errors> errorsOf(const Forecaster& model, const Panel& known, const Panel& full, int steps) {
    SHELFCAST_ASSIGN(const auto outlook, model.outlook(known, steps, {0.5}, PointKind::Mean, {}));
    Errors out;
    for (std::size_t i = 0; i < full.seriesCount(); ++i)
        for (int h = 0; h < steps; ++h)
            if (const auto at = static_cast<std::size_t>(known.steps() + h); full.isObserved(i, at)) {
                const double sold = full.sales(i, at);
                out.absolute += std::abs(sold - outlook.forecast.mean(i, static_cast<std::size_t>(h)));
                out.sold += sold;
            }
    return out;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "usage: gate_replay FILE.csv STEP TIMES\n");
        return 2;
    }
    const int step = std::atoi(argv[2]), times = std::atoi(argv[3]);
    const auto table = io::readLongTable(argv[1], {});
    if (!table)
        return failed(table.error());
    const auto data = buildLongPanel(*table, step, std::nullopt);
    if (!data)
        return failed(data.error());
    const Panel& full = data->panel;
    std::vector<std::size_t> rows(full.seriesCount());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    engine::TrainOptions options;
    options.horizon = full.grain == Grain::Day ? 90 : full.grain == Grain::Week ? 26 : 12;
    std::optional<Forecaster> first, active;
    Errors gate, newest, never;
    int rejected = 0, wrongly = 0;
    for (int k = 0; k < times; ++k) {
        const int now = full.steps() - (times - k) * step;
        Panel known = cutPanel(full, now, options.horizon);
        options.assumedPlans = fillKnownAhead(known);
        const auto run = runHoldOut(known, options, active ? &*active : nullptr, {});
        if (!run)
            return failed(run.error());
        const HoldOut holdOut = measure(known, *run, rows);
        const auto candidate = Forecaster::train(known, options, {});
        if (!candidate)
            return failed(candidate.error());
        const bool refused =
            active && (holdOut.metrics.wape > holdOut.naiveWape || isClearlyWorse(holdOut, full.grain));
        if (!first)
            first = *candidate;
        const auto ofNewest = errorsOf(*candidate, known, full, step),
                   ofFirst = errorsOf(*first, known, full, step);
        const auto ofActive = refused ? errorsOf(*active, known, full, step) : ofNewest;
        if (!ofNewest || !ofFirst || !ofActive)
            return failed(!ofNewest ? ofNewest.error() : !ofFirst ? ofFirst.error() : ofActive.error());
        if (!refused)
            active = *candidate;
        rejected += refused;
        wrongly += refused && ofActive->absolute > ofNewest->absolute;
        for (auto [sum, one] : {std::pair{&gate, &*ofActive}, {&newest, &*ofNewest}, {&never, &*ofFirst}}) {
            sum->absolute += one->absolute;
            sum->sold += one->sold;
        }
        std::printf("%s: %s; the next %d: served %.2f, newest %.2f, first %.2f\n",
                    full.dayOf(now).toIso().c_str(), refused ? "rejected" : "accepted", step,
                    ofActive->percent(), ofNewest->percent(), ofFirst->percent());
        std::fflush(stdout);
    }
    std::printf(
        "WAPE %%: gate %.2f, always the newest %.2f, never again %.2f; rejected %d of %d, %d wrongly\n",
        gate.percent(), newest.percent(), never.percent(), rejected, times, wrongly);
}
