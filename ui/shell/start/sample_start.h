#pragma once

#include "sample/sample_generator.h"
#include "services/job_runner.h"

#include <memory>

namespace shelfcast::services {
class Workspace;
}

namespace shelfcast::ui {

/// "Try it with sample data": writes a sample file, imports it and trains all stores, as one job that can be
/// cancelled at every stage. `done` gets a sentence of what is there now.
std::shared_ptr<services::Job> startWithSampleData(services::Workspace& workspace, services::JobRunner& jobs,
                                                   const services::SampleOptions& options, QObject* receiver,
                                                   std::function<void(Result<QString>)> done);

} // namespace shelfcast::ui
