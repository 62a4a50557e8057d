// Any text is cut into cells without a fault, and a text that is read in two blocks gives the same cells as
// one.
#include "io/columns/dialect_detection.h"
#include "io/text/csv_tokenizer.h"
#include "io/text/text_encoding.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace shelfcast::io;

namespace {

void require(bool condition) {
    if (!condition)
        std::abort();
}

std::string cells(const std::string& text, const TextDialect& dialect, std::int64_t* lines) {
    RowChunk chunk;
    chunk.text = text;
    tokenize(chunk, dialect);
    *lines += chunk.lineCount;
    std::string flat;
    for (std::size_t r = 0; r < chunk.rows(); ++r) {
        for (const auto& cell : chunk.row(r)) {
            require(cell.offset + cell.size <= chunk.text.size());
            flat.append(chunk.view(cell)).push_back('\x1D');
        }
        flat.push_back('\x1E');
    }
    return flat;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    TextDialect dialect;
    dialect.delimiter = ",;\t| ^"[data[0] % 6];
    dialect.carriageReturn = data[0] & 64;
    dialect.collapse = dialect.delimiter == ' ';
    const std::size_t split = data[1] * (size - 2) / 255;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    std::string text;
    const auto guess = guessEncoding(bytes, true);
    appendAsUtf8(guess.encoding, bytes.substr(guess.bomBytes), true, text);
    require(validUtf8Prefix(text) == text.size());
    static_cast<void>(guessDialect(text));

    std::int64_t wholeLines = 0, partLines = 0;
    const std::string whole = cells(text, dialect, &wholeLines);
    const std::size_t cut =
        lastRecordEnd(std::string_view(text).substr(0, std::min(split, text.size())), dialect, false);
    require(cut <= text.size());
    const std::string first = cells(text.substr(0, cut), dialect, &partLines);
    const std::string second = cells(text.substr(cut), dialect, &partLines);
    require(first + second == whole);
    require(partLines == wholeLines);
    return 0;
}
