#include "storage/rows/stored_model_text.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"

#include <QCryptographicHash>

#include <zlib.h>

namespace shelfcast::storage {

std::string modelHash(std::string_view text) {
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Result<std::string> storedModelText(Connection& connection, const std::string& modelId) {
    std::string expected, text;
    std::int64_t rawBytes = -1;
    QByteArray data;
    SHELFCAST_ASSIGN(
        const int rows,
        query(connection,
              "SELECT b.sha256, b.raw_bytes, b.data FROM models m JOIN model_blobs b ON b.sha256 = "
              "m.blob_sha256 WHERE m.id = ?",
              {modelId}, [&](const Row& row) {
                  expected = row.text(0);
                  rawBytes = row.integer(1);
                  data = row.blob(2);
              }));
    if (rows == 0)
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoModel, {modelId}));
    const auto damaged = [&] {
        return fail(ErrorCode::Corrupt, Message(MessageId::ModelIsDamagedItsStoredForm, {modelId}) + " " +
                                            MessageId::TrainAgainOrRollBackTo);
    };
    if (rawBytes < 0 || rawBytes > largestModelBytes)
        return damaged();
    text.resize(static_cast<std::size_t>(rawBytes));
    uLongf size = text.size();
    if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size,
                   reinterpret_cast<const Bytef*>(data.constData()),
                   static_cast<uLong>(data.size())) != Z_OK ||
        size != text.size() || modelHash(text) != expected)
        return damaged();
    return text;
}

} // namespace shelfcast::storage
