#include "ui/shell/start/sample_start.h"

#include "services/workspace.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace shelfcast::ui {

namespace {
struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(SampleStart)
};
} // namespace

std::shared_ptr<services::Job> startWithSampleData(services::Workspace& workspace, services::JobRunner& jobs,
                                                   const services::SampleOptions& options, QObject* receiver,
                                                   std::function<void(Result<QString>)> done) {
    const QString sentence = SampleWords::tr("Sample data of %1 stores and %2 products are ready.");
    return jobs.run<QString>(
        SampleWords::tr("Preparing sample data"),
        [&workspace, sentence, options](const JobContext& job) -> Result<QString> {
            const QTemporaryDir folder;
            if (!folder.isValid())
                return fail(ErrorCode::Io,
                            "There is no room for a temporary file. Nothing was changed; free some disk "
                            "space and try again.");
            const std::string path = utf8(folder.filePath(QStringLiteral("sample sales.csv")));
            SHELFCAST_TRY(services::writeSample(options, path, {}, job.part(0, 0.05)));
            SHELFCAST_TRY(workspace.imports().import(path, {}, job.part(0.05, 0.2)));
            SHELFCAST_TRY(workspace.training().train({}, job.part(0.2, 1.0)));
            return sentence.arg(options.stores).arg(options.products);
        },
        receiver, std::move(done));
}

} // namespace shelfcast::ui
