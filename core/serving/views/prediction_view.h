#pragma once

#include "base/job_context.h"
#include "domain/orders/prediction.h"
#include "serving/store/store_view.h"

#include <memory>
#include <string>
#include <vector>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// The predictions of one product from one view: what they share is computed once, and another context is
/// answered while a slider moves. Thread-safe.
class ProductPredictions {
public:
    /// Errors: NotFound; NotEnoughData where the product has no sales before the date.
    static Result<std::shared_ptr<const ProductPredictions>> of(std::shared_ptr<const StoreView> view,
                                                                std::shared_ptr<const StoreHistory> history,
                                                                const std::string& productId);
    ~ProductPredictions();

    /// The product under the given context; what is not given is the baseline.
    Result<SmartPrediction> under(const PredictionContext& asked, const std::vector<Receipt>& receipts,
                                  const JobContext& job) const;
    bool isOf(const StoreView& view, const std::string& productId) const;

private:
    struct Parts;
    explicit ProductPredictions(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

/// Drivers of the demand of the 7 days from the planning date, with their words.
Result<std::vector<Driver>> driversOfWeek(const StoreView& view, const StoreHistory& history,
                                          std::size_t row);

} // namespace shelfcast::services
