#pragma once

#include "base/money.h"
#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// One more step of an order: some packs, what they cost, and what they are worth.
struct BudgetStep {
    std::int64_t units = 0;
    Cents cost = 0;
    double value = 0; ///< money the step is expected to earn or protect
};

/// The steps of one product in the order they must be bought; value per money falls from step to step.
struct BudgetItem {
    std::vector<BudgetStep> steps;
};

struct BudgetOptions {
    double holdingRatePerYear = 0.20; ///< share of the unit cost that a year on the shelf costs
    int mostSteps = 40;               ///< a large order is cut into at most this many steps of whole packs
};

/// The recommended order as steps: first the smallest that can be placed (minimum and pack), then pack by
/// pack. Units k of an order are worth margin * P(X >= k) - holding * days they stay - cost of what expires,
/// with X the demand over lead time + review, less what is lost before the order arrives, that the position
/// does not cover. Margin = price - unit cost; the price alone where no cost is known (the order is valued at
/// it too), the cost alone where no price is. No steps when neither is known: such an order cannot be weighed
/// against an amount of money.
BudgetItem budgetItem(const OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy,
                      Day today, const BudgetOptions& options = {});

/// What to buy with an amount.
struct BudgetChoice {
    std::vector<int> steps;          ///< number of steps bought, one per item
    std::vector<std::int64_t> units; ///< units bought, one per item
    Cents spent = 0, leftOut = 0;    ///< cost of what was bought, and of what was not
    double value = 0;
    double valueLeftOut =
        0;              ///< what leaving the rest out is expected to cost (steps worth more than nothing)
    double bound = 0;   ///< no choice within the amount is worth more than this
    bool exact = false; ///< proven best; otherwise within bound - value of it
};

/// Chooses orders within an amount: by value per money, then a branch-and-bound search around the border that
/// proves the choice best for small stores and stops after a fixed number of steps for large ones, so that
/// the answer is live while the amount changes and the same on every machine. Sorting is done once.
class BudgetPlanner {
public:
    explicit BudgetPlanner(std::vector<BudgetItem> items);
    BudgetChoice choose(Cents budget) const;
    /// Cost of everything that is recommended.
    Cents total() const { return m_total; }
    const std::vector<BudgetItem>& items() const { return m_items; }

private:
    struct Piece {
        int item = 0;
        Cents cost = 0;
        double value = 0, ratio = 0;
    };
    double relaxation(std::size_t from, Cents budget) const;

    std::vector<BudgetItem> m_items;
    std::vector<Piece> m_pieces; ///< by value per money, the steps of one item in their order
    std::vector<Cents> m_costBefore;
    std::vector<double> m_valueBefore; ///< running sums, one longer than the pieces
    Cents m_total = 0;
};

} // namespace shelfcast::planning
