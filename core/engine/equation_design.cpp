#include "engine/equation_design.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

using Column = DemandEquation::Column;

namespace {
constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// A panel without competitors has no competitor columns, whatever the model was trained on.
float cell(const Matrix<float>& values, std::size_t series, std::size_t step) {
    return values.empty() ? unknown : values(series, step);
}
float lagged(const Matrix<float>& values, std::size_t series, std::size_t step, std::size_t lag) {
    return step >= lag ? values(series, step - lag) : unknown;
}
} // namespace

EquationDesign::EquationDesign(const Panel& panel, const PromoPack& pack, std::vector<Column> columns,
                               const std::vector<std::string>& topItems)
    : m_pack(pack), m_columns(std::move(columns)), m_rivalSeries(m_columns.size()) {
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
        auto out = x.col(static_cast<Eigen::Index>(c));
        if (column.kind == Column::Kind::ItemPrice) {
            const int rival = m_rivalSeries[c][static_cast<std::size_t>(m_store[series])];
            if (rival < 0 || rival == static_cast<int>(series)) {
                out.setConstant(unknown);
                continue;
            }
            for (int t = 0; t < width; ++t)
                out(t) = m_pack.logPrice(static_cast<std::size_t>(rival), static_cast<std::size_t>(t));
            continue;
        }
        for (int t = 0; t < width; ++t)
            out(t) = value(column, series, static_cast<std::size_t>(t));
    }
}

float EquationDesign::value(const Column& column, std::size_t i, std::size_t t) const {
    const auto promotion = [&]() -> const PromoPack::Promotion& {
        return m_pack.promotions[static_cast<std::size_t>(column.index)];
    };
    switch (column.kind) {
    case Column::Kind::Price:
        return m_pack.logPrice(i, t);
    case Column::Kind::BelowMean:
        return m_pack.belowMean(i, t);
    case Column::Kind::BelowTop:
        return m_pack.belowTop(i, t);
    case Column::Kind::BelowTopSquared:
        return m_pack.belowTop(i, t) * m_pack.belowTop(i, t);
    case Column::Kind::BelowMeanLag1:
        return lagged(m_pack.belowMean, i, t, 1);
    case Column::Kind::BelowMeanLag2:
        return lagged(m_pack.belowMean, i, t, 2);
    case Column::Kind::RivalsBelowMean:
        return cell(m_pack.rivalsBelowMean, i, t);
    case Column::Kind::RivalsLowest:
        return cell(m_pack.rivalsLowest, i, t);
    case Column::Kind::RelativePrice:
        return cell(m_pack.relativePrice, i, t);
    case Column::Kind::RelativeToLowest:
        return cell(m_pack.relativeToLowest, i, t);
    case Column::Kind::State:
        return promotion().state(i, t);
    case Column::Kind::StateLag1:
        return lagged(promotion().state, i, t, 1);
    case Column::Kind::StateBelowTop: {
        const float below = m_pack.belowTop(i, t);
        return promotion().state(i, t) * (std::isfinite(below) ? below : 0.0F);
    }
    case Column::Kind::RivalsState:
        return cell(promotion().rivalsState, i, t);
    case Column::Kind::ItemPrice:
        break;
    }
    return unknown;
}

std::vector<float> EquationDesign::means(const Eigen::MatrixXf& x, std::span<const float> logSales, int end) {
    std::vector<float> result(static_cast<std::size_t>(x.cols()));
    for (Eigen::Index c = 0; c < x.cols(); ++c) {
        double sum = 0;
        int count = 0;
        for (int t = 0; t < end; ++t)
            if (std::isfinite(logSales[static_cast<std::size_t>(t)]) && std::isfinite(x(t, c))) {
                sum += static_cast<double>(x(t, c));
                ++count;
            }
        result[static_cast<std::size_t>(c)] = count ? static_cast<float>(sum / count) : 0.0F;
    }
    return result;
}

} // namespace shelfcast::engine
