#pragma once

#include "server/http/http.h"
#include "server/http/multipart.h"

#include <QFile>

#include <map>
#include <memory>
#include <string>

namespace shelfcast::server {

/// Writes the file of a multipart form into a folder of its own as it arrives. What is not kept is removed
/// with it.
class UploadSink final : public BodySink {
public:
    UploadSink(std::string folder, const std::string& boundary);
    ~UploadSink() override;
    Result<void> write(std::string_view piece) override;
    /// Once the body has come whole: the file is on the disk for good; returns its path. Errors: InvalidData
    /// (no file, or the form breaks off), Io.
    Result<std::string> keep();
    const std::map<std::string, std::string, std::less<>>& fields() const { return m_fields; }
    const std::string& folder() const { return m_folder; }
    /// What was kept goes after all.
    void discard() { m_kept = false; }

private:
    Result<void> begin(const MultipartReader::Part& part);
    Result<void> data(std::string_view piece);
    std::string m_folder, m_path, m_field;
    bool m_kept = false, m_inFile = false;
    QFile m_file;
    std::map<std::string, std::string, std::less<>> m_fields;
    MultipartReader m_reader;
};

} // namespace shelfcast::server
