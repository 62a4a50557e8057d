#include "ui/models/orders/plan_writer.h"

#include <mutex>
#include <utility>

namespace shelfcast::ui {

/// Outlives the writer while a job is still storing what it holds.
struct PlanWriter::Pending {
    std::mutex mutex;
    std::vector<std::function<Result<void>()>> changes;

    std::vector<std::function<Result<void>()>> take() {
        const std::lock_guard lock(mutex);
        return std::exchange(changes, {});
    }
};

PlanWriter::PlanWriter(services::JobRunner& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_pending(std::make_shared<Pending>()) {}

void PlanWriter::write(std::function<Result<void>()> change) {
    {
        const std::lock_guard lock(m_pending->mutex);
        m_pending->changes.push_back(std::move(change));
    }
    if (!m_running)
        start();
}

void PlanWriter::start() {
    m_running = true;
    m_jobs.run<void>(
        tr("Storing your changes"),
        [pending = m_pending](const JobContext&) -> Result<void> {
            Result<void> outcome;
            for (auto changes = pending->take(); !changes.empty(); changes = pending->take())
                for (const auto& change : changes)
                    if (auto stored = change(); !stored && outcome)
                        outcome = std::move(stored);
            return outcome;
        },
        this,
        [this](Result<void> outcome) {
            m_running = false;
            if (!outcome)
                Q_EMIT failed(outcome.error());
            bool more = false;
            {
                const std::lock_guard lock(m_pending->mutex);
                more = !m_pending->changes.empty();
            }
            if (more)
                start();
            else
                Q_EMIT written();
        });
}

} // namespace shelfcast::ui
