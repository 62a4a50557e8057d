#include "io/text/text_source.h"

#include "base/message_ids.h"

namespace shelfcast::io {

namespace {
/// A record longer than this is no record: the file is binary or its quotes are broken.
constexpr std::size_t maxRecordBytes = 16 << 20;
} // namespace

Result<std::unique_ptr<TextSource>> TextSource::open(const QString& path, EncodingGuess encoding,
                                                     const TextDialect& dialect) {
    std::unique_ptr<TextSource> source(new TextSource(path, encoding, dialect));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    "The file cannot be opened: " + source->m_file.errorString().toStdString() + ".");
    SHELFCAST_TRY(source->rewind());
    return source;
}

Result<void> TextSource::rewind() {
    m_raw.clear();
    m_carry.clear();
    m_decoder.reset();
    m_atEnd = false;
    if (!m_file.seek(static_cast<qint64>(m_encoding.bomBytes)))
        return fail(ErrorCode::Io, "The file cannot be read: " + m_file.errorString().toStdString() + ".");
    return {};
}

Result<bool> TextSource::next(RowChunk& chunk) {
    chunk.clear();
    chunk.text.swap(m_carry);
    m_carry.clear();
    while (!m_atEnd) {
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + blockBytes);
        const qint64 got = m_file.read(m_raw.data() + kept, static_cast<qint64>(blockBytes));
        if (got < 0)
            return fail(ErrorCode::Io,
                        Message("Reading the file failed: " + m_file.errorString().toStdString() + ". ") +
                            MessageId::NothingWasStored);
        m_raw.resize(kept + static_cast<std::size_t>(got));
        m_atEnd = got == 0;
        const std::size_t used = m_decoder.append(m_raw, m_atEnd, chunk.text);
        m_raw.erase(0, used);
        if (m_atEnd && chunk.text.ends_with('\x1A')) // the end of a text file, as DOS marked it
            chunk.text.pop_back();
        const std::size_t end = lastRecordEnd(chunk.text, m_dialect, m_atEnd);
        if (end > 0 || m_atEnd) {
            m_carry.assign(chunk.text, end);
            chunk.text.resize(end);
            break;
        }
        if (chunk.text.size() > maxRecordBytes)
            return fail(ErrorCode::InvalidData,
                        Message("The file has a line of more than 16 MB, so it is not a table of sales. ") +
                            MessageId::NothingWasStored);
    }
    if (m_dialect.wrapped)
        chunk.text = unwrappedLines(chunk.text, m_dialect);
    if (m_dialect.entities)
        chunk.text = withoutEntities(chunk.text);
    const qint64 size = m_file.size();
    chunk.progress = size > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(size) : 1;
    return !chunk.text.empty();
}

} // namespace shelfcast::io
