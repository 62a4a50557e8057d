/// CPU seconds and memory of training and forecasting, split into XGBoost's share and ours.
/// bench_engine SERIES DAYS THREADS [file.csv]: also writes the panel as the long table the reference reads.
#include "base/random.h"
#include "engine/forecaster.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <numbers>
#include <sys/resource.h>
#include <xgboost/c_api.h>

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int horizon = 30;

double clockSeconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

std::atomic<double> insideXgboost{0};

/// Adds the CPU time of the calling thread during its life.
struct Inside {
    double start = clockSeconds(CLOCK_THREAD_CPUTIME_ID);
    ~Inside() { insideXgboost += clockSeconds(CLOCK_THREAD_CPUTIME_ID) - start; }
};

/// Daily sales with a week, a year, prices, promotions, competitors and weather: 15 columns as in a shop's
/// file.
Panel makePanel(int series, int days) {
    Panel panel;
    panel.first = *Day::fromIso("2020-01-06");
    panel.futureSteps = horizon;
    const auto n = static_cast<std::size_t>(series), width = static_cast<std::size_t>(days + horizon);
    panel.sales = Matrix<float>(n, static_cast<std::size_t>(days));
    const int items = std::max(1, std::min(50, series / 5));
    StaticAttribute store{"store", {}, {}}, item{"item", {}, {}},
        category{"category", {}, {"a", "b", "c", "d", "e"}};
    for (int k = 0; k < items; ++k)
        item.levels.push_back("P" + std::to_string(k));
    for (int k = 0; k < (series + items - 1) / items; ++k)
        store.levels.push_back("S" + std::to_string(k));
    for (const char* name : {"price", "discount", "promotion", "competitor_price", "holiday", "temperature",
                             "rain", "snow", "season", "region_event"})
        panel.regressors.push_back({name, Matrix<float>(n, width)});
    const auto set = [&](std::size_t regressor, std::size_t i, std::size_t t, double value) {
        panel.regressors[regressor].values(i, t) = static_cast<float>(value);
    };
    for (std::size_t i = 0; i < n; ++i) {
        const int code = static_cast<int>(i) % items, shop = static_cast<int>(i) / items;
        item.code.push_back(code);
        store.code.push_back(shop);
        category.code.push_back(code % 5);
        panel.keys.push_back(
            {store.levels[static_cast<std::size_t>(shop)], item.levels[static_cast<std::size_t>(code)]});
        Random own(1, i), weather(2, static_cast<std::uint64_t>(shop));
        const double level = 5 + 60 * own.uniform(), price = 2 + 10 * own.uniform();
        int promotionLeft = 0;
        for (std::size_t t = 0; t < width; ++t) {
            const double year = std::sin(2 * std::numbers::pi * static_cast<double>(t) / 365.25);
            const double temperature = 12 + 10 * year + 3 * weather.normal();
            const double rain = weather.uniform() < 0.3 ? weather.gamma(1, 4) : 0;
            if (promotionLeft == 0 && own.uniform() < 0.02)
                promotionLeft = 7;
            const bool promoted = promotionLeft > 0;
            promotionLeft -= promoted;
            const double discount = promoted ? 0.2 : 0.0, rival = price * (0.95 + 0.1 * own.uniform());
            const bool holiday = t % 365 > 355;
            const double values[] = {price * (1 - discount),
                                     discount,
                                     promoted ? 1.0 : 0.0,
                                     rival,
                                     holiday ? 1.0 : 0.0,
                                     temperature,
                                     rain,
                                     temperature < 0 ? 1.0 : 0.0,
                                     static_cast<double>(t % 365 / 92),
                                     t % 97 == 0 ? 1.0 : 0.0};
            for (std::size_t k = 0; k < std::size(values); ++k)
                set(k, i, t, std::round(values[k] * 100) / 100);
            if (t >= static_cast<std::size_t>(days))
                continue;
            const double week = t % 7 >= 5 ? 1.4 : 0.9;
            const double mean =
                level * week * (1 + 0.2 * year) * std::pow(1 - discount, -2.0) * (holiday ? 1.3 : 1.0);
            panel.sales(i, t) = static_cast<float>(own.poisson(own.gamma(12, mean / 12)));
        }
    }
    panel.statics = {store, item, category};
    return panel;
}

/// The panel without its last `steps` days of sales, whose regressors become the known plan.
Panel cut(const Panel& panel, int steps) {
    Panel earlier = panel;
    const auto kept = panel.sales.columns() - static_cast<std::size_t>(steps);
    earlier.sales = Matrix<float>(panel.seriesCount(), kept);
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        for (std::size_t t = 0; t < kept; ++t)
            earlier.sales(i, t) = panel.sales(i, t);
    earlier.futureSteps = panel.futureSteps + steps;
    return earlier;
}

void writeCsv(const Panel& panel, const char* path) {
    std::ofstream out(path);
    out << "date,store,item,sales";
    for (const Regressor& regressor : panel.regressors)
        out << ',' << regressor.name;
    out << '\n';
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        for (std::size_t t = 0; t < panel.regressors[0].values.columns(); ++t) {
            out << panel.dayOf(static_cast<int>(t)).toIso() << ',' << panel.keys[i].store << ','
                << panel.keys[i].product << ',';
            if (t < panel.sales.columns())
                out << panel.sales(i, t);
            for (const Regressor& regressor : panel.regressors)
                out << ',' << regressor.values(i, t);
            out << '\n';
        }
}

struct Meter {
    double cpu = clockSeconds(CLOCK_PROCESS_CPUTIME_ID), inside = insideXgboost.load();
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    void print(const char* what) const {
        const double all = clockSeconds(CLOCK_PROCESS_CPUTIME_ID) - cpu,
                     theirs = insideXgboost.load() - inside;
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - wall;
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%-34s CPU %6.2f s = XGBoost %6.2f + ours %6.2f (whole / XGBoost %.2f), wall %6.2f s, "
                    "peak %ld MB\n",
                    what, all, theirs, all - theirs, theirs > 0 ? all / theirs : 0.0, passed.count(),
                    usage.ru_maxrss / 1024);
        std::fflush(stdout);
    }
};

int failed(const Error& error) {
    std::fprintf(stderr, "%s (%s)\n", error.message.english().c_str(), error.context.c_str());
    return 1;
}

} // namespace

#ifdef SHELFCAST_WRAPS_XGBOOST
#define SHELFCAST_WRAP(call, parameters, arguments)                                                          \
    extern "C" int __real_##call parameters;                                                                 \
    extern "C" int __wrap_##call parameters;                                                                 \
    extern "C" int __wrap_##call parameters {                                                                \
        const Inside inside;                                                                                 \
        return __real_##call arguments;                                                                      \
    }
SHELFCAST_WRAP(XGQuantileDMatrixCreateFromCallback,
               (DataIterHandle i, DMatrixHandle p, DataIterHandle q, DataIterResetCallback* r,
                XGDMatrixCallbackNext* n, const char* c, DMatrixHandle* o),
               (i, p, q, r, n, c, o))
SHELFCAST_WRAP(XGBoosterUpdateOneIter, (BoosterHandle b, int i, DMatrixHandle m), (b, i, m))
SHELFCAST_WRAP(XGBoosterSaveModelToBuffer, (BoosterHandle b, const char* c, bst_ulong* n, const char** o),
               (b, c, n, o))
SHELFCAST_WRAP(XGBoosterPredictFromDense,
               (BoosterHandle b, const char* v, const char* c, DMatrixHandle m, const bst_ulong** s,
                bst_ulong* d, const float** r),
               (b, v, c, m, s, d, r))
SHELFCAST_WRAP(XGDMatrixFree, (DMatrixHandle m), (m))
SHELFCAST_WRAP(XGBoosterFree, (BoosterHandle b), (b))
#endif

int main(int argc, char** argv) {
    const int series = argc > 1 ? std::atoi(argv[1]) : 100, days = argc > 2 ? std::atoi(argv[2]) : 731;
    const int threads = argc > 3 ? std::atoi(argv[3]) : 2;
    if (series < 1 || days < 60)
        return failed({ErrorCode::InvalidArgument, "usage: bench_engine SERIES DAYS [THREADS] [file.csv]"});
    const Panel panel = makePanel(series, days);
    if (argc > 4) {
        writeCsv(panel, argv[4]);
        return 0;
    }
    std::printf("%d series x %d days = %d rows, %d thread(s), horizon %d\n", series, days, series * days,
                threads, horizon);
    TrainOptions options;
    options.horizon = horizon;
    options.threads = threads;
    const std::vector<double> levels = {0.025, 0.1, 0.5, 0.9, 0.975};
    const Meter whole;
    std::optional<Forecaster> held;
    {
        const Meter meter;
        const Panel earlier = cut(panel, horizon);
        const auto trained = Forecaster::train(earlier, options, {});
        if (!trained)
            return failed(trained.error());
        held = *trained;
        const auto outlook = held->outlook(earlier, horizon, levels, PointKind::Mean, {});
        if (!outlook)
            return failed(outlook.error());
        double error = 0, total = 0;
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            for (std::size_t k = 0; k < static_cast<std::size_t>(horizon); ++k) {
                const float y = panel.sales(i, panel.sales.columns() - static_cast<std::size_t>(horizon) + k);
                error += static_cast<double>(std::abs(y - outlook->forecast.mean(i, k)));
                total += static_cast<double>(y);
            }
        meter.print("hold-out: train and score");
        std::printf("  hold-out WAPE %.2f %%\n", 100 * error / total);
    }
    const Meter meter;
    const auto model = held->retrain(panel, options, {});
    if (!model)
        return failed(model.error());
    meter.print("train on everything");
    whole.print("training with hold-out, in all");
    const Meter serving;
    const auto outlook = model->outlook(panel, horizon, levels, PointKind::Mean, {});
    if (!outlook)
        return failed(outlook.error());
    serving.print("serve every series");
    return 0;
}
