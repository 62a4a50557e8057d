#pragma once

#include "base/job_context.h"
#include "storage/connection/connection.h"

#include <QTemporaryFile>

#include <exception>
#include <string>
#include <thread>
#include <vector>

namespace shelfcast::storage {

/// Hashes and compresses a file on a thread of its own while its rows are read, into a temporary file.
class RawFileKeeper {
public:
    RawFileKeeper(std::string path, const std::string& temporaryFolder);
    /// Stops the thread.
    ~RawFileKeeper();

    struct Kept {
        std::string sha256; ///< of the raw bytes, lower-case hex
        std::int64_t bytes = 0;
    };
    /// Waits for the thread; throws what it threw. Errors: Io.
    Result<Kept> finish();
    /// After finish(): writes the parts as `upload_files` of the upload.
    Result<void> store(Connection& connection, std::int64_t upload);

private:
    struct Part {
        std::int64_t rawBytes = 0, storedBytes = 0;
    };
    Result<void> compressAll(const std::stop_token& stop);

    std::string m_path;
    QTemporaryFile m_store;
    std::vector<Part> m_parts;
    Kept m_kept;
    Result<void> m_outcome;
    std::exception_ptr m_thrown;
    std::jthread m_thread;
};

/// Hands out the raw bytes of an upload part by part, then compares their SHA-256 with the upload's.
/// Errors: NotFound (the file was not kept), Corrupt, Cancelled, and those of the sink.
Result<void> readRawFile(Connection& connection, std::int64_t upload,
                         const std::function<Result<void>(const QByteArray&)>& sink, const JobContext& job);

} // namespace shelfcast::storage
