#pragma once

#include "serving/store/store_replay.h"

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

class Planner;

/// Verb `simulate` and its panel: what the recommended policy would have achieved. The model is trained once,
/// on what was known before the replay. Thread-safe.
class SimulationService {
public:
    SimulationService(storage::Database& database, const Planner& planner, int threads = 0)
        : m_database(database), m_planner(planner), m_threads(threads) {}
    Result<SimulationReport> simulate(const SimulationRequest& request, const JobContext& job) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
    int m_threads;
};

} // namespace shelfcast::services
