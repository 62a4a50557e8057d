#include "engine/members/equation_design.h"

#include "engine/members/known_mean.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

using Column = DemandEquation::Column;
using Eigen::Index;

namespace {

/// The first steps of a series' row, `lag` steps later; unknown where the panel has no such matrix, such as
/// competitors' prices of a single product, whatever the model was trained on.
void copyLagged(const Matrix<float>& values, std::size_t series, std::size_t lag, std::span<float> out) {
    if (values.empty()) {
        std::ranges::fill(out, unknown);
        return;
    }
    const std::size_t before = std::min(lag, out.size());
    std::ranges::fill(out.first(before), unknown);
    std::ranges::copy(values.row(series).first(out.size() - before),
                      out.begin() + static_cast<std::ptrdiff_t>(before));
}

} // namespace

EquationDesign::EquationDesign(const Panel& panel, const PromoPack& pack, std::vector<Column> columns,
                               const std::vector<std::string>& topItems, float deepest)
    : m_pack(pack), m_columns(std::move(columns)), m_rivalSeries(m_columns.size()), m_deepest(deepest) {
    const StaticAttribute* store = panel.findStatic("store");
    const StaticAttribute* item = panel.findStatic("item");
    m_store = store ? store->code : std::vector<int>(panel.seriesCount(), 0);
    const int stores = m_store.empty() ? 0 : *std::ranges::max_element(m_store) + 1;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c].kind != Column::Kind::ItemPrice)
            continue;
        m_rivalSeries[c].assign(static_cast<std::size_t>(stores), -1);
        const std::string& name = topItems[static_cast<std::size_t>(m_columns[c].index)];
        for (std::size_t i = 0; item && i < panel.seriesCount(); ++i)
            if (item->levels[static_cast<std::size_t>(item->code[i])] == name)
                m_rivalSeries[c][static_cast<std::size_t>(m_store[i])] = static_cast<int>(i);
    }
}

void EquationDesign::fill(std::size_t series, int width, Eigen::MatrixXf& x) const {
    x.resize(width, static_cast<Eigen::Index>(m_columns.size()));
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const Column& column = m_columns[c];
        const std::span<float> out(x.col(static_cast<Index>(c)).data(), static_cast<std::size_t>(width));
        if (column.kind != Column::Kind::ItemPrice) {
            fillColumn(column, series, out);
            continue;
        }
        const int rival = m_rivalSeries[c][static_cast<std::size_t>(m_store[series])];
        if (rival < 0 || rival == static_cast<int>(series))
            std::ranges::fill(out, unknown);
        else
            copyLagged(m_pack.logPrice, static_cast<std::size_t>(rival), 0, out);
    }
}

void EquationDesign::fillColumn(const Column& column, std::size_t i, std::span<float> out) const {
    const auto promotion = [&]() -> const PromoPack::Promotion& {
        return m_pack.promotions[static_cast<std::size_t>(column.index)];
    };
    switch (column.kind) {
    case Column::Kind::Price:
        return copyLagged(m_pack.logPrice, i, 0, out);
    case Column::Kind::BelowMean:
        return copyLagged(m_pack.belowMean, i, 0, out);
    case Column::Kind::BelowTop:
        return copyLagged(m_pack.belowTop, i, 0, out);
    case Column::Kind::BelowTopSquared:
        copyLagged(m_pack.belowTop, i, 0, out);
        for (float& v : out)
            v = v < m_deepest ? m_deepest * (2 * v - m_deepest) : v * v;
        return;
    case Column::Kind::BelowMeanLag1:
        return copyLagged(m_pack.belowMean, i, 1, out);
    case Column::Kind::BelowMeanLag2:
        return copyLagged(m_pack.belowMean, i, 2, out);
    case Column::Kind::RivalsBelowMean:
        return copyLagged(m_pack.rivalsBelowMean, i, 0, out);
    case Column::Kind::RivalsLowest:
        return copyLagged(m_pack.rivalsLowest, i, 0, out);
    case Column::Kind::RelativePrice:
        return copyLagged(m_pack.relativePrice, i, 0, out);
    case Column::Kind::RelativeToLowest:
        return copyLagged(m_pack.relativeToLowest, i, 0, out);
    case Column::Kind::State:
        return copyLagged(promotion().state, i, 0, out);
    case Column::Kind::StateLag1:
        return copyLagged(promotion().state, i, 1, out);
    case Column::Kind::StateBelowTop: {
        copyLagged(promotion().state, i, 0, out);
        const auto below = m_pack.belowTop.row(i);
        for (std::size_t t = 0; t < out.size(); ++t)
            out[t] *= std::isfinite(below[t]) ? below[t] : 0.0F;
        return;
    }
    case Column::Kind::RivalsState:
        return copyLagged(promotion().rivalsState, i, 0, out);
    case Column::Kind::ItemPrice:
        return;
    }
}

std::vector<float> EquationDesign::means(const Eigen::MatrixXf& x, std::span<const float> logSales, int end) {
    const auto steps = static_cast<std::size_t>(end);
    std::vector<float> result;
    for (Eigen::Index c = 0; c < x.cols(); ++c)
        result.push_back(meanOfKnown({x.col(c).data(), steps}, logSales.first(steps)));
    return result;
}

} // namespace shelfcast::engine
