#pragma once

#include "base/file_system.h"

#include <QFile>
#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Writes a file under a temporary name beside its target and puts it in the target's place in one step, so
/// that a failure at any moment leaves the old file as it was. Who may read the old file may read the new
/// one. The temporary file vanishes with this object, or, where the process was killed, with the next one for
/// the same target. One thread at a time.
class AtomicFile {
public:
    /// Paths are UTF-8. Errors: Io (the folder is missing or not writable, the target is a folder).
    static Result<AtomicFile> create(const std::string& target);
    ~AtomicFile();
    AtomicFile(AtomicFile&& other) noexcept = default;
    AtomicFile& operator=(AtomicFile&&) = delete;

    Result<void> write(std::string_view bytes);
    /// Where the bytes are until commit(), for libraries that write files themselves and for checks.
    std::string temporaryPath() const;
    /// Everything written so far goes to the disk's file and the handle is closed; further writes fail.
    Result<void> finish();
    /// finish(), then syncs the file, renames it over the target and syncs the folder.
    Result<void> commit();

private:
    explicit AtomicFile(files::Part part);
    files::Part m_part;
    std::unique_ptr<QFile> m_file;
    bool m_finished = false;
};

} // namespace shelfcast::io
