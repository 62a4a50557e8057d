#pragma once

#include "engine/members/demand_equation.h"

#include <Eigen/Core>
#include <span>

namespace shelfcast::engine {

/// Columns of the demand equation for one series, as they come out of the pack. Private to the equation.
class EquationDesign {
public:
    /// deepest: the deepest cut below the usual top price, ln, that the response was learned from; past it
    /// the square goes on along its tangent, so that the elasticity stays what it was there.
    EquationDesign(const Panel& panel, const PromoPack& pack, std::vector<DemandEquation::Column> columns,
                   const std::vector<std::string>& topItems, float deepest);

    /// Steps 0 .. width - 1 x columns, NaN where unknown. width <= pack.width().
    void fill(std::size_t series, int width, Eigen::MatrixXf& x) const;
    /// Mean of each column over steps [0, end) with known sales; 0 where there is none.
    static std::vector<float> means(const Eigen::MatrixXf& x, std::span<const float> logSales, int end);

private:
    void fillColumn(const DemandEquation::Column& column, std::size_t series, std::span<float> out) const;

    const PromoPack& m_pack;
    std::vector<DemandEquation::Column> m_columns;
    std::vector<std::vector<int>> m_rivalSeries; ///< by column of kind ItemPrice and store: series, or -1
    std::vector<int> m_store;
    float m_deepest;
};

} // namespace shelfcast::engine
