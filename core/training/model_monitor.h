#pragma once

#include "base/job_context.h"
#include "domain/training.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Shadow scoring: forecasts the weeks (or steps) that came after a model was trained, each with what was
/// known on its eve, by the active model of each store and by its newest candidate or rejected one beside it,
/// and keeps how far they were off. Then compares the active model's newest weeks with what it was worth when
/// it was tested, and the newest sales, prices and promotions with those it learnt from. What was measured
/// before stands, except where sales changed. changedFrom: first day whose sales changed; nullopt = none did.
/// Errors: Cancelled, Database, Refused (read-only).
Result<void> watchModels(storage::Database& database, const std::vector<std::string>& stores,
                         std::optional<Day> changedFrom, const JobContext& job);

/// Adds what is kept of it to the models.
Result<void> addScores(storage::Database& database, std::vector<ModelInfo>& models);

} // namespace shelfcast::services
