#pragma once

#include "base/parallel.h"
#include "engine/members/member.h"

#include <atomic>
#include <functional>
#include <future>

namespace shelfcast::engine {

/// The fit of a learner on the whole history. It needs nothing of what the inner origins show, so
/// it runs beside them where there are several threads, and when it is asked for otherwise.
class FinalFit {
public:
    /// inputs must outlive this.
    FinalFit(const Learner& learner, const LearnerInputs& inputs, int end, const TrainOptions& options,
             const JobContext& job)
        : m_cancel(job.stop, [this] { m_stop.request_stop(); }),
          m_model(std::async(threadCount(options.threads) > 1 ? std::launch::async : std::launch::deferred,
                             [this, &learner, &inputs, end, options, job] {
                                 const JobContext own{m_stop.get_token(),
                                                      [&](const Message& stage, double done) {
                                                          if (m_awaited)
                                                              job.report(stage, done);
                                                      }};
                                 return learner.fit(inputs, end, options, own);
                             })) {}
    ~FinalFit() { m_stop.request_stop(); } ///< and waits until it has stopped
    FinalFit(const FinalFit&) = delete;
    FinalFit& operator=(const FinalFit&) = delete;

    Result<std::shared_ptr<const Learned>> wait() {
        m_awaited = true;
        return m_model.get();
    }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_cancel;
    std::atomic<bool> m_awaited = false; ///< only then its progress is the training's
    std::future<Result<std::shared_ptr<const Learned>>> m_model;
};

} // namespace shelfcast::engine
