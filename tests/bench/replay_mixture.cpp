/// The rule of combination applied anew to what dump_members wrote, without training: seconds for all data
/// sets. replay_mixture DUMP.bin ... prints WAPE and bias in %, RMSE, and how often sales lie within the 80
/// and 95 % bands (pooled over both sides), of each dump.
#include "engine/mixture/intervals.h"

#include <cmath>
#include <cstdio>
#include <fstream>
#include <limits>
#include <map>
#include <string>

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

struct Dump {
    std::vector<std::string> members;
    InnerForecasts inner, near;
    MemberForecasts outer; ///< in the order of members; empty where the member was not served
    Matrix<float> truth, sales;
    std::vector<float> scale;
    Grain grain = Grain::Day;
};

Dump read(const char* path) {
    Dump dump;
    std::map<std::string, Matrix<float>> outer;
    std::ifstream in(path, std::ios::binary);
    std::string name;
    std::size_t rows = 0, columns = 0;
    while (in >> name >> rows >> columns) {
        in.get();
        Matrix<float> values(rows, columns);
        for (std::size_t i = 0; i < rows; ++i)
            in.read(reinterpret_cast<char*>(values.row(i).data()),
                    static_cast<std::streamsize>(columns * sizeof(float)));
        const auto under = name.substr(name.rfind('/') + 1);
        if (name.starts_with("inner/")) {
            if (name.starts_with("inner/0/"))
                dump.members.push_back(under);
            dump.inner.members.resize(std::stoul(name.substr(6)) + 1);
            dump.inner.members.back().push_back(std::move(values));
        } else if (name.starts_with("near-inner/")) {
            dump.near.members.resize(std::stoul(name.substr(11)) + 1);
            dump.near.members.back().push_back(std::move(values));
        } else if (name.starts_with("near-actual/")) {
            dump.near.actual.push_back(std::move(values));
        } else if (name == "near-origins") {
            for (const float t : values.values())
                dump.near.origins.push_back(static_cast<int>(t));
        } else if (name.starts_with("actual/")) {
            dump.inner.actual.push_back(std::move(values));
        } else if (name.starts_with("outer/")) {
            outer[under] = std::move(values);
        } else if (name == "origins") {
            for (const float t : values.values())
                dump.inner.origins.push_back(static_cast<int>(t));
        } else if (name == "scale") {
            dump.scale.assign(values.values().begin(), values.values().end());
        } else if (name == "truth") {
            dump.truth = std::move(values);
        } else if (name == "sales") {
            dump.sales = std::move(values);
        } else if (name == "grain") {
            dump.grain = static_cast<Grain>(static_cast<int>(values(0, 0)));
        }
    }
    for (const std::string& member : dump.members)
        dump.outer.push_back(outer[member]);
    return dump;
}

InnerErrors errorsOf(const Dump& dump, const EnsembleWeights& weights, std::span<const PoolShares> shares) {
    InnerErrors errors;
    std::size_t width = 0;
    for (const auto& actual : dump.inner.actual)
        width = std::max(width, actual.columns());
    for (std::size_t k = 0; k < dump.inner.origins.size(); ++k) {
        const auto mixed = combine(dump.inner.members[k], weights, shares);
        Matrix<float> forecast(mixed.rows(), width),
            actual(mixed.rows(), width, std::numeric_limits<float>::quiet_NaN());
        for (std::size_t i = 0; i < mixed.rows(); ++i) {
            std::ranges::copy(mixed.row(i), forecast.row(i).begin());
            std::ranges::copy(dump.inner.actual[k].row(i), actual.row(i).begin());
        }
        errors.forecast.push_back(std::move(forecast));
        errors.actual.push_back(std::move(actual));
    }
    return errors;
}

/// Several dumps of one origin (seeds), joined by "+": their members' means.
Dump readMean(const std::string& paths) {
    std::vector<Dump> dumps;
    for (std::size_t from = 0; from <= paths.size();) {
        const std::size_t to = std::min(paths.find('+', from), paths.size());
        dumps.push_back(read(paths.substr(from, to - from).c_str()));
        from = to + 1;
    }
    Dump out = dumps.front();
    const auto average = [&](Matrix<float>& values, auto&& of) {
        for (std::size_t c = 0; c < values.values().size(); ++c) {
            double sum = 0;
            for (const Dump& dump : dumps)
                sum += static_cast<double>(of(dump).values()[c]);
            values.values()[c] = static_cast<float>(sum / static_cast<double>(dumps.size()));
        }
    };
    for (std::size_t m = 0; m < out.members.size(); ++m) {
        average(out.outer[m], [&](const Dump& d) -> const Matrix<float>& { return d.outer[m]; });
        for (InnerForecasts Dump::*forecasts : {&Dump::inner, &Dump::near})
            for (std::size_t k = 0; k < (out.*forecasts).members.size(); ++k)
                average((out.*forecasts).members[k][m],
                        [&](const Dump& d) -> const Matrix<float>& { return (d.*forecasts).members[k][m]; });
    }
    return out;
}

void replay(const char* path) {
    const Dump dump = readMean(path);
    const int origin = static_cast<int>(dump.sales.columns());
    const auto zeros = zeroShares(dump.sales, origin, dump.grain);
    std::vector<float> intermittent;
    for (const double share : zeros)
        intermittent.push_back(intermittency(share));
    const auto common = weighTogether(dump.members.size(), dump.inner, dump.scale, intermittent, dump.grain);
    const auto shares = poolShares(zeros, unexplainedBy(dump.inner, dump.scale, common.members));
    const auto weights =
        weighMembers(dump.members.size(), dump.inner, shares, dump.scale, dump.grain, common, dump.near);
    const auto mean = combine(dump.outer, weights, shares);
    const auto errors = errorsOf(dump, weights, shares);
    const auto segments = segmentsOf(dump.sales, origin, dump.grain);
    const auto power = powersOf(common.power, shares);
    const auto dispersion = fitDispersion(errors, dump.sales, dump.grain);
    const auto bands = ConformalBands::fit(errors, dispersion, segments, dump.scale,
                                           recipeConstants(dump.grain).bandEdges, power);
    const int recent = dump.grain == Grain::Day ? 60 : 13;
    double sold = 0, off = 0, bias = 0, squares = 0, cells = 0, in80 = 0, in95 = 0;
    for (std::size_t i = 0; i < mean.rows(); ++i) {
        bool active = false;
        for (int t = std::max(0, origin - recent); t < origin; ++t)
            active = active || std::isfinite(dump.sales(i, static_cast<std::size_t>(t)));
        for (std::size_t h = 0; active && h < mean.columns(); ++h) {
            const double y = dump.truth(i, h), f = mean(i, h);
            if (!std::isfinite(y))
                continue;
            const double unit =
                std::hypot(std::sqrt(stepVariance(dispersion.ofSeries[i], dump.scale[i], power[i], f)),
                           0.02 * dump.scale[i]);
            const auto limit = [&](double level) {
                const double q = std::max(
                    f + unit * static_cast<double>(bands.at(static_cast<int>(h), segments[i], level)), 0.0);
                return q;
            };
            in80 += y >= limit(0.1) && y <= limit(0.9);
            in95 += y >= limit(0.025) && y <= limit(0.975);
            ++cells;
            sold += y;
            off += std::abs(y - f);
            bias += f - y;
            squares += (y - f) * (y - f);
        }
    }
    std::printf("%-22.22s %7.2f %+7.2f %10.3f  %5.1f %5.1f  power %.2f", path, 100 * off / sold,
                100 * bias / sold, std::sqrt(squares / cells), 100 * in80 / cells, 100 * in95 / cells,
                common.power);
    for (std::size_t m = 0; m < dump.members.size(); ++m)
        std::printf("  %s %.2f/%.2f/%.2f", dump.members[m].c_str(), weights.pool[0][m], weights.pool[1][m],
                    weights.pool[2][m]);
    std::printf("\n");
}

} // namespace

int main(int argc, char** argv) {
    for (int k = 1; k < argc; ++k)
        replay(argv[k]);
}
