#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace shelfcast::server {

/// Reads multipart/form-data (RFC 7578) piece by piece, however the pieces are cut; what is kept in memory is
/// bounded.
class MultipartReader {
public:
    struct Part {
        std::string name, fileName; ///< fileName empty: a field
        bool isFile = false;
    };
    struct Sink {
        std::function<Result<void>(const Part&)> begin;
        std::function<Result<void>(std::string_view)> data; ///< of the part begun last
    };
    /// boundary: as boundaryOf() reads it.
    MultipartReader(const std::string& boundary, Sink sink);
    /// Error InvalidData where it is no multipart body; those of the sink.
    Result<void> feed(std::string_view piece);
    /// Whether the closing boundary has come.
    bool isComplete() const { return m_state == State::End; }

private:
    enum class State { Preamble, Headers, Body, End };
    Result<void> process();
    Result<void> readHeaders(std::string_view text);
    std::string m_delimiter, m_buffer;
    Sink m_sink;
    State m_state = State::Preamble;
    int m_parts = 0;
};

/// Of `Content-Type: multipart/form-data; boundary=…`; empty where it is something else.
std::string boundaryOf(std::string_view contentType);

} // namespace shelfcast::server
