#pragma once

#include "base/job_context.h"
#include "domain/orders/product_class.h"
#include "domain/training.h"
#include "services/settings/settings_service.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// How far two models were off on the same days, which neither had seen.
struct ComparedErrors {
    /// Of the challenger; Unclear: the difference is within two standard errors of it, or less than 1 %.
    enum class Standing { Better, Worse, Unclear };
    std::string name; ///< of the group; empty = all
    int products = 0;
    std::int64_t cells = 0;
    double actual = 0, challenger = 0, champion = 0, naive = 0; ///< units: sold, and sums of absolute errors
    Standing standing = Standing::Unclear;
    std::optional<double> wape(double error) const {
        return actual > 0 ? std::optional(error / actual) : std::nullopt;
    }
};

/// A model beside the one that serves, group by group. Groups without sales are left out.
struct ModelComparison {
    ModelInfo challenger, champion;
    std::optional<Day> first, last; ///< of the days that were compared; nullopt = there is none for both
    bool askedAgain = false;        ///< one of them forecast the days that were held out from the other
    ComparedErrors all;
    std::vector<ComparedErrors> byPattern; ///< "smooth" … of weeks (steps where they are longer)
    std::vector<ComparedErrors> byAbc;     ///< "A", "B", "C", by what the days sold
    std::vector<ComparedErrors> byHorizon; ///< "1" … steps ahead; days whose weeks begin alike, else none
    std::vector<ComparedErrors> byProduct; ///< by id, the largest gain of the challenger first
};

/// Champion and challenger. Thread-safe.
class ModelComparisonService {
public:
    ModelComparisonService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}

    /// championId empty = the model that serves the challenger's store. Both forecast week by week, each week
    /// from what was known on its eve. Errors: NotFound; InvalidArgument (of two stores, or the same).
    Result<ModelComparison> compare(const std::string& challengerId, const std::string& championId,
                                    const JobContext& job) const;
    /// Today's orders of the model's store as they are and as they were if it served.
    Result<OrdersPreview> ordersUnder(const std::string& modelId, const JobContext& job) const;
    /// The model that rollback() would put to use. NotFound.
    Result<ModelInfo> before(const std::string& storeId) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

std::string_view standingWord(ComparedErrors::Standing standing); ///< "better", "worse", "unclear"
QJsonObject toJson(const ModelComparison& comparison);

} // namespace shelfcast::services
