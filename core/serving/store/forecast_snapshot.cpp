#include "serving/store/forecast_snapshot.h"

#include "serving/store/byte_stream.h"
#include "serving/store/daily_curve.h"
#include "serving/store/store_view.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::services {

namespace {

constexpr std::uint32_t snapshotMagic = 0x31534653; // "SFS1"

int stepsOf(Day first, Grain grain) {
    return stepIndex(first, grain, first + ForecastSnapshot::days - 1) + 1;
}

} // namespace

Day ForecastSnapshot::end() const {
    return stepStart(first, grain, static_cast<int>(means.columns()));
}

double ForecastSnapshot::modelUnits(std::size_t product, Day from, Day to) const {
    DemandCurve curve;
    const auto row = means.row(product);
    curve.mean.resize(row.size());
    std::partial_sum(row.begin(), row.end(), curve.mean.begin(),
                     [](double sum, float units) { return sum + units; });
    curve.variance.assign(row.size(), 0);
    return dailyCurve(curve, grain, first, from, to - from).mean.back();
}

double ForecastSnapshot::ownUnits(std::size_t product, Day from, Day to) const {
    double units = 0;
    if (const auto found = own.find(product); found != own.end())
        for (int day = from - first; day < to - first; ++day)
            units += day < static_cast<int>(found->second.size())
                         ? found->second[static_cast<std::size_t>(day)]
                         : 0.0F;
    return units;
}

std::vector<GivenPlan> givenPlans(const Panel& panel, const std::vector<std::size_t>& rows) {
    std::vector<GivenPlan> plans;
    const auto steps = static_cast<std::size_t>(panel.steps());
    for (const Regressor& regressor : panel.regressors) {
        if (regressor.reach)
            continue;
        GivenPlan plan{regressor.name, {}};
        for (std::size_t product = 0; product < rows.size(); ++product)
            for (std::size_t step = steps; step < regressor.values.columns(); ++step) {
                const float value = regressor.values(rows[product], step);
                if (std::isfinite(value) &&
                    (regressor.assumed.empty() || regressor.assumed(rows[product], step - steps) == 0))
                    plan.cells.push_back({static_cast<std::uint32_t>(product),
                                          static_cast<std::int32_t>(step - steps), value});
            }
        if (!plan.cells.empty())
            plans.push_back(std::move(plan));
    }
    std::ranges::sort(plans, {}, &GivenPlan::regressor);
    return plans;
}

ForecastSnapshot snapshotOf(const StoreView& view, const StoreHistory& history) {
    ForecastSnapshot snapshot;
    snapshot.first = view.forecastStart();
    snapshot.grain = view.panel.grain;
    for (const SeriesKey& key : view.panel.keys)
        snapshot.products.push_back(key.product);
    const Forecast& forecast = view.outlook.forecast;
    const int steps = std::min(forecast.horizon, stepsOf(snapshot.first, snapshot.grain));
    snapshot.means = Matrix<float>(view.panel.seriesCount(), static_cast<std::size_t>(steps));
    for (std::size_t row = 0; row < snapshot.means.rows(); ++row)
        std::ranges::copy(forecast.mean.row(row).first(static_cast<std::size_t>(steps)),
                          snapshot.means.row(row).begin());
    const int gap = std::max(view.date, snapshot.first) - snapshot.first,
              days = snapshot.end() - snapshot.first;
    for (const auto& [row, changes] : view.changes) {
        const DemandCurve curve = view.curve(row, std::max(1, days - gap));
        std::vector<float> added(static_cast<std::size_t>(days));
        double before = 0;
        for (int day = gap; day < days; ++day) {
            const auto k = static_cast<std::size_t>(day - gap);
            const double sum = curve.mean[k] - curve.modelMean[k];
            added[static_cast<std::size_t>(day)] = static_cast<float>(sum - before);
            before = sum;
        }
        snapshot.own.emplace(row, std::move(added));
    }
    snapshot.plans = givenPlans(history.panel, history.rows);
    for (GivenPlan& plan : snapshot.plans)
        std::erase_if(plan.cells, [&](const GivenPlan::Cell& cell) { return cell.step >= steps; });
    std::erase_if(snapshot.plans, [](const GivenPlan& plan) { return plan.cells.empty(); });
    return snapshot;
}

std::string encodeSnapshot(const ForecastSnapshot& snapshot) {
    ByteWriter out;
    out.value(snapshotMagic);
    out.value(snapshot.first.number());
    out.value(static_cast<std::int32_t>(snapshot.grain));
    out.value(static_cast<std::uint64_t>(snapshot.products.size()));
    for (const std::string& product : snapshot.products)
        out.text(product);
    out.matrix(snapshot.means);
    out.value(static_cast<std::uint64_t>(snapshot.own.size()));
    for (const auto& [product, units] : snapshot.own) {
        out.value(static_cast<std::uint64_t>(product));
        out.list(units);
    }
    out.value(static_cast<std::uint64_t>(snapshot.plans.size()));
    for (const GivenPlan& plan : snapshot.plans) {
        out.text(plan.regressor);
        out.list(plan.cells);
    }
    const std::string bytes = out.take();
    return qCompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .toStdString();
}

bool decodeSnapshot(std::string_view bytes, ForecastSnapshot& snapshot) {
    const QByteArray raw =
        qUncompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    ByteReader in({raw.constData(), static_cast<std::size_t>(raw.size())});
    ForecastSnapshot read;
    in.check(in.value<std::uint32_t>() == snapshotMagic);
    read.first = Day(in.value<std::int32_t>());
    const auto grain = in.value<std::int32_t>();
    in.check(grain >= 0 && grain <= static_cast<std::int32_t>(Grain::Month));
    read.grain = static_cast<Grain>(grain);
    const auto products = in.value<std::uint64_t>();
    in.check(products <= ByteReader::mostValues);
    for (std::uint64_t product = 0; in.ok() && product < products; ++product)
        read.products.push_back(in.text());
    read.means = in.matrix(read.products.size());
    for (auto count = in.value<std::uint64_t>(); in.ok() && count > 0; --count) {
        const auto product = in.value<std::uint64_t>();
        in.check(product < products);
        read.own.emplace(product, in.list<float>());
    }
    for (auto count = in.value<std::uint64_t>(); in.ok() && count > 0; --count) {
        GivenPlan plan{in.text(), in.list<GivenPlan::Cell>()};
        for (const GivenPlan::Cell& cell : plan.cells)
            in.check(cell.product < products && cell.step >= 0);
        read.plans.push_back(std::move(plan));
    }
    if (!in.atEnd())
        return false;
    snapshot = std::move(read);
    return true;
}

} // namespace shelfcast::services
