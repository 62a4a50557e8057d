#include "storage/rows/raw_file.h"

#include "base/message_ids.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <zlib.h>

namespace shelfcast::storage {

namespace {
constexpr qint64 partBytes = 4 * 1024 * 1024;
} // namespace

RawFileKeeper::RawFileKeeper(std::string path, const std::string& temporaryFolder)
    : m_path(std::move(path)), m_store(toQ(temporaryFolder) + QStringLiteral("/shelfcast-raw-XXXXXX.tmp")),
      m_thread([this](const std::stop_token& stop) {
          try {
              m_outcome = compressAll(stop);
          } catch (...) {
              m_thrown = std::current_exception();
          }
      }) {}

RawFileKeeper::~RawFileKeeper() = default;

Result<void> RawFileKeeper::compressAll(const std::stop_token& stop) {
    const auto noRoom = [this] {
        return fail(ErrorCode::Io,
                    Message("The disk has no room to keep a copy of the file. ") +
                        MessageId::NothingWasChangedFreeSomeSpace,
                    m_store.errorString().toStdString());
    };
    QFile file(toQ(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Message("The file could not be read again to keep a copy of it. ") +
                        MessageId::NothingWasChanged,
                    m_path);
    if (!m_store.open())
        return noRoom();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> packed(compressBound(partBytes));
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return cancelled();
        const QByteArray part = file.read(partBytes);
        if (part.isEmpty())
            return fail(ErrorCode::Io,
                        Message("The file could not be read to its end. ") + MessageId::NothingWasChanged,
                        m_path);
        hash.addData(part);
        uLongf size = packed.size();
        if (compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
                      reinterpret_cast<const Bytef*>(part.constData()), static_cast<uLong>(part.size()),
                      Z_BEST_SPEED) != Z_OK)
            return fail(ErrorCode::Library,
                        Message("The file's copy could not be compressed. ") + MessageId::NothingWasChanged,
                        m_path);
        if (m_store.write(packed.data(), static_cast<qint64>(size)) != static_cast<qint64>(size))
            return noRoom();
        m_parts.push_back({part.size(), static_cast<std::int64_t>(size)});
        m_kept.bytes += part.size();
    }
    if (!m_store.flush())
        return noRoom();
    m_kept.sha256 = hash.result().toHex().toStdString();
    return {};
}

Result<RawFileKeeper::Kept> RawFileKeeper::finish() {
    if (m_thread.joinable())
        m_thread.join();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
    SHELFCAST_TRY(m_outcome);
    return m_kept;
}

Result<void> RawFileKeeper::store(Connection& connection, std::int64_t upload) {
    SHELFCAST_ASSIGN(
        Statement insert,
        Statement::prepare(connection.handle(),
                           "INSERT INTO upload_files (upload, part, raw_bytes, data) VALUES (?, ?, ?, ?)"));
    m_store.seek(0);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QByteArray data = m_store.read(m_parts[i].storedBytes);
        if (data.size() != m_parts[i].storedBytes)
            return fail(ErrorCode::Io,
                        Message("The file's copy could not be read back. ") + MessageId::NothingWasChanged);
        insert.bind(1, upload);
        insert.bind(2, static_cast<std::int64_t>(i));
        insert.bind(3, m_parts[i].rawBytes);
        insert.bindBlob(4, {data.constData(), static_cast<std::size_t>(data.size())});
        SHELFCAST_TRY(insert.execute());
    }
    return {};
}

Result<void> readRawFile(Connection& connection, std::int64_t upload,
                         const std::function<Result<void>(const QByteArray&)>& sink, const JobContext& job) {
    std::string expected;
    std::int64_t bytes = 0;
    SHELFCAST_TRY(query(connection, "SELECT sha256, raw_bytes FROM uploads WHERE id = ?", {upload},
                        [&](const Row& row) {
                            expected = row.text(0);
                            bytes = row.integer(1);
                        }));
    if (bytes == 0)
        return fail(ErrorCode::NotFound, "The file of upload " + std::to_string(upload) + " was not kept.");
    const auto damaged = [&] {
        return fail(ErrorCode::Corrupt, Message("The kept file of upload " + std::to_string(upload) +
                                                " is damaged: it is not what was imported. ") +
                                            MessageId::RestoreABackup);
    };
    SHELFCAST_ASSIGN(Statement parts,
                     Statement::prepare(connection.handle(),
                                        "SELECT raw_bytes, data FROM upload_files WHERE upload = ? "
                                        "ORDER BY part"));
    parts.bind(1, upload);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_ASSIGN(const bool isRow, parts.step());
        if (!isRow)
            break;
        const std::int64_t rawBytes = parts.integer(0);
        if (rawBytes < 0 || rawBytes > partBytes)
            return damaged();
        QByteArray raw(rawBytes, Qt::Uninitialized);
        uLongf size = static_cast<uLongf>(rawBytes);
        const auto data = parts.blob(1);
        if (uncompress(reinterpret_cast<Bytef*>(raw.data()), &size,
                       reinterpret_cast<const Bytef*>(data.data()),
                       static_cast<uLong>(data.size())) != Z_OK ||
            size != static_cast<uLongf>(rawBytes))
            return damaged();
        hash.addData(raw);
        SHELFCAST_TRY(sink(raw));
    }
    if (hash.result().toHex().toStdString() != expected)
        return damaged();
    return {};
}

} // namespace shelfcast::storage
