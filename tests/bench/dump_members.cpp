/// What each member forecasts of a long table, at the inner origins and at the outer one, with what came
/// true: the material for comparing rules of combination without training again. dump_members FILE.csv
/// HORIZON ORIGIN OUT.bin [SEED] The output is a sequence of matrices: a line "name rows columns", then the
/// values as 32-bit floats.
#include "engine/training.h"
#include "training/long_panel.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

class Dump {
public:
    explicit Dump(const char* path) : m_out(path, std::ios::binary) {}
    void add(const std::string& name, const Matrix<float>& values) {
        m_out << name << ' ' << values.rows() << ' ' << values.columns() << '\n';
        for (std::size_t i = 0; i < values.rows(); ++i)
            m_out.write(reinterpret_cast<const char*>(values.row(i).data()),
                        static_cast<std::streamsize>(values.columns() * sizeof(float)));
    }
    void add(const std::string& name, const auto& values) {
        Matrix<float> row(1, values.size());
        std::size_t k = 0;
        for (const auto value : values)
            row(0, k++) = static_cast<float>(value);
        add(name, row);
    }

private:
    std::ofstream m_out;
};

int failed(const Error& error) {
    std::fprintf(stderr, "%s\n", error.message.english().c_str());
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 5) {
        std::fprintf(stderr, "usage: dump_members FILE.csv HORIZON ORIGIN OUT.bin [SEED]\n");
        return 2;
    }
    const int horizon = std::atoi(argv[2]);
    const auto table = io::readLongTable(argv[1], {});
    if (!table)
        return failed(table.error());
    const auto origin = Day::fromIso(argv[3]);
    if (!origin)
        return failed(origin.error());
    const auto data = services::buildLongPanel(*table, horizon, *origin);
    if (!data)
        return failed(data.error());
    const Panel& panel = data->panel;
    Dump dump(argv[4]);
    TrainOptions options;
    options.horizon = horizon;
    if (argc > 5)
        options.seed = std::strtoull(argv[5], nullptr, 10);
    EnsembleWeights served;
    const auto equally = [&](std::span<const Member* const> members, const InnerForecasts& inner,
                             const InnerForecasts& beside, std::span<const PoolShares> shares,
                             std::span<const float> scale) {
        const auto addAll = [&](const InnerForecasts& forecasts, const std::string& prefix) {
            for (std::size_t k = 0; k < forecasts.origins.size(); ++k) {
                for (std::size_t m = 0; m < members.size(); ++m)
                    dump.add(prefix + "inner/" + std::to_string(k) + "/" + std::string(members[m]->name()),
                             forecasts.members[k][m]);
                dump.add(prefix + "actual/" + std::to_string(k), forecasts.actual[k]);
            }
            dump.add(prefix + "origins", forecasts.origins);
        };
        addAll(inner, "");
        addAll(beside, "near-");
        dump.add("scale", scale);
        std::vector<int> codes;
        for (const Segment segment : segmentsOf(panel.sales, panel.steps(), panel.grain))
            codes.push_back(static_cast<int>(segment));
        dump.add("segments", codes);
        served = weighMembers(members.size(), inner, shares, scale, panel.grain);
        for (std::size_t pool = 0; pool < served.pool.size(); ++pool)
            dump.add("weights/" + std::to_string(pool), served.pool[pool]);
        EnsembleWeights out = served;
        for (auto& pool : out.pool)
            pool.assign(members.size(), 1.0 / static_cast<double>(members.size()));
        return out;
    };
    auto state = trainState(panel, options, {}, equally);
    if (!state)
        return failed(state.error());
    const Forecaster model(std::make_shared<const Forecaster::State>(std::move(*state)));
    const auto outlook = model.outlook(panel, horizon, {0.5}, PointKind::Mean, {});
    if (!outlook)
        return failed(outlook.error());
    for (std::size_t m = 0; m < outlook->members.size(); ++m)
        dump.add("outer/" + outlook->memberNames[m], outlook->members[m]);
    dump.add("truth", data->future);
    dump.add("sales", panel.sales);
    dump.add("grain", std::vector<int>{static_cast<int>(panel.grain)});
}
