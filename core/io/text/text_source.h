#pragma once

#include "io/text/csv_tokenizer.h"
#include "io/text/row_source.h"
#include "io/text/text_encoding.h"

#include <QFile>
#include <QString>

namespace shelfcast::io {

/// A delimited text file as rows. Reads in blocks that end at a record, so that blocks can be cut into cells
/// on all cores and memory does not grow with the file. Reading in blocks, not by mapping: a mapped file
/// counts as memory of the process, and kills it when another program truncates the file meanwhile.
class TextSource final : public RowSource {
public:
    static constexpr std::size_t blockBytes = 1 << 20;

    /// Errors: Io when the file cannot be opened.
    static Result<std::unique_ptr<TextSource>> open(const QString& path, EncodingGuess encoding,
                                                    const TextDialect& dialect);
    Result<bool> next(RowChunk& chunk) override;
    void parse(RowChunk& chunk) const override { tokenize(chunk, m_dialect); }
    Result<void> rewind() override;

private:
    TextSource(const QString& path, EncodingGuess encoding, const TextDialect& dialect)
        : m_file(path), m_encoding(std::move(encoding)), m_decoder(m_encoding.encoding), m_dialect(dialect) {}

    QFile m_file;
    EncodingGuess m_encoding;
    TextDecoder m_decoder;
    TextDialect m_dialect;
    std::string m_raw;   ///< bytes read and not yet decoded (an unfinished character)
    std::string m_carry; ///< decoded text after the last whole record
    bool m_atEnd = false;
};

} // namespace shelfcast::io
