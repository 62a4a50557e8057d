#pragma once

#include "domain/training.h"

#include <cstdint>

namespace shelfcast::storage {

class Connection;
class Database;

/// Prediction of one held-out step by a model that had not seen it, beside what was sold.
struct HoldoutPrediction {
    std::string productId;
    Day date;
    double predicted = 0; ///< mean
    std::optional<double> low, high, actual;
};

/// A trained model on its way into the registry.
struct NewModel {
    ModelInfo info;   ///< id, version and state are given by the registry; trainedAt empty = now
    std::string blob; ///< the model's text form (JSON)
    std::string featureSchemaHash, parametersJson, dataHash;
    std::uint64_t seed = 0;
    std::vector<HoldoutPrediction> holdout;
};

/// The registry: versions of models per store and which of them serves. Every change is one transaction and
/// one line of the audit. Thread-safe.
class ModelRepository {
public:
    explicit ModelRepository(Database& database) : m_database(database) {}

    /// Stores the model as the store's next version. outcome: Candidate, Active (the one active before
    /// becomes retired) or Rejected (info.reason says why).
    Result<ModelInfo> add(const NewModel& model, ModelState outcome = ModelState::Candidate);
    /// Makes the model the active one of its store. NotFound; InvalidData when its blob fails its hash
    /// (Corrupt).
    Result<ModelInfo> promote(const std::string& modelId);
    Result<ModelInfo> reject(const std::string& modelId, const Message& reason);
    /// Back to the model that was active before the present one. NotFound when there is none.
    Result<ModelInfo> rollback(const std::string& storeId);

    /// The one that rollback() would go back to.
    Result<ModelInfo> earlier(const std::string& storeId) const;

    Result<std::optional<ModelInfo>> active(const std::string& storeId) const;
    Result<ModelInfo> find(const std::string& modelId) const;
    Result<std::vector<ModelInfo>> list() const; ///< newest first
    /// The text form, checked against its SHA-256. Errors: NotFound, Corrupt.
    Result<std::string> loadBlob(const std::string& modelId) const;
    /// Held-out predictions, by product and date; productId empty = of all products.
    Result<std::vector<HoldoutPrediction>> holdout(const std::string& modelId,
                                                   const std::string& productId = {}) const;

private:
    Database& m_database;
};

} // namespace shelfcast::storage
