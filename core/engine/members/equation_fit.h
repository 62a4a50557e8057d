#pragma once

#include "engine/members/equation_design.h"

#include <Eigen/Core>
#include <array>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// Level of a series: mean of two exponentially weighted means of what its response leaves (forecasting.md
/// 5).
class LevelFilter {
public:
    static constexpr std::size_t speeds = 2;
    explicit LevelFilter(Grain grain);
    void add(bool known, double residual) {
        for (std::size_t k = 0; k < speeds; ++k) {
            m_sum[k] = m_sum[k] * m_decay[k] + (known ? residual : 0.0);
            m_weight[k] = m_weight[k] * m_decay[k] + (known ? 1.0 : 0.0);
        }
    }
    double level() const { return 0.5 * m_sum[0] / m_weight[0] + 0.5 * m_sum[1] / m_weight[1]; }
    const std::array<double, speeds>& decay() const { return m_decay; }
    static constexpr double noWeight = 1e-9; ///< a filter's weight before the first step

private:
    std::array<double, speeds> m_decay{}, m_sum{}, m_weight{noWeight, noWeight};
};

/// The ridge regressions behind DemandEquation::fit (forecasting.md 5): all series, each item, each series,
/// each of them nine times, leaving out one of eight blocks of time or none. Private to the equation.
class EquationFit {
public:
    static constexpr int blocks = 8;
    static constexpr std::size_t folds = blocks + 1; ///< the last leaves nothing out

    /// On steps [0, end). Everything given must outlive the fit.
    EquationFit(const Panel& panel, const Analogues& analogues, const EquationDesign& design,
                const std::vector<DemandEquation::Column>& columns, int end, int threads);

    /// The slopes of all series together and of each group; first of all.
    void fitGroups();

    /// What the equation says about one series on steps [0, end), each step from the fit without its block.
    struct Series {
        std::vector<float> slope; ///< by column, in its own units, of the fit on everything
        float valueAt(int origin, int target) const { ///< ln(1 + demand)
            const auto fold = foldOf(target);
            return level[static_cast<std::size_t>(origin) * blocks + fold] + effectAt(target);
        }
        float effectAt(int target) const {
            return effect[static_cast<std::size_t>(target) * folds + foldOf(target)];
        }

    private:
        friend class EquationFit;
        std::size_t foldOf(int target) const { return static_cast<std::size_t>(target) * blocks / steps; }
        std::size_t steps = 1;
        std::vector<float> level;  ///< steps x blocks
        std::vector<float> effect; ///< steps x folds
    };
    Series fitSeries(std::size_t series) const;

    /// Mean of every column of a series over its known sales.
    const std::vector<float>& mean(std::size_t series) const { return m_mean[series]; }
    /// Series by group: items of three series or more from 1 on, 0 holds all others.
    const std::vector<std::vector<std::size_t>>& groups() const { return m_groups; }
    std::vector<float> pooledSlopes() const { return inUnits(m_pooled[blocks]); }
    std::vector<float> groupSlopes(std::size_t group) const { return inUnits(m_byGroup[group][blocks]); }

private:
    struct NormalEquations;
    struct OwnMoments;
    void group();
    std::vector<NormalEquations> accumulate();
    void addSeries(Eigen::MatrixXf& rows, std::span<const float> sales, double centre,
                   NormalEquations& normal) const;
    void solve(const std::vector<NormalEquations>& equations);
    OwnMoments ownMoments(const Eigen::MatrixXf& own, const Eigen::MatrixXf& residual,
                          std::span<const float> sales) const;
    std::vector<float> levels(std::span<const float> sales, const std::vector<float>& effect) const;
    std::vector<float> inUnits(const Eigen::VectorXd& slopes) const;
    std::span<const float> sales(std::size_t i) const { return m_analogues.logSales().row(i); }
    /// First step of a time block; blockStart(blocks) = end.
    int blockStart(int block) const { return (block * m_end + blocks - 1) / blocks; }

    const Panel& m_panel;
    const Analogues& m_analogues;
    const EquationDesign& m_design;
    int m_end, m_threads;
    Eigen::Index m_p;
    std::vector<Eigen::Index> m_own; ///< columns that may have slopes of a series' own
    std::vector<std::vector<float>> m_mean;
    std::vector<double> m_salesMean; ///< of ln(1 + sales), by series
    std::vector<std::vector<std::size_t>> m_groups;
    std::vector<std::size_t> m_groupOf;
    Eigen::VectorXd m_scale;
    std::array<Eigen::VectorXd, folds> m_pooled;
    std::vector<std::array<Eigen::VectorXd, folds>> m_byGroup;
};

} // namespace shelfcast::engine
