#include "storage/records/model_repository.h"

#include "base/message_ids.h"
#include "base/unknown.h"
#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/rows/stored_model_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <zlib.h>

namespace shelfcast::storage {

namespace {

constexpr std::array<const char*, 4> stateNames = {"candidate", "active", "retired", "rejected"};

const char* nameOf(ModelState state) {
    return stateNames[static_cast<std::size_t>(state)];
}

ModelState stateFrom(const std::string& name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i)
        if (name == stateNames[i])
            return static_cast<ModelState>(i);
    return ModelState::Rejected;
}

std::string metricsJson(const AccuracyMetrics& metrics) {
    QJsonObject object{{QStringLiteral("wape"), metrics.wape},
                       {QStringLiteral("mae"), metrics.mae},
                       {QStringLiteral("rmse"), metrics.rmse},
                       {QStringLiteral("bias"), metrics.bias}};
    const auto add = [&](const QString& name, const std::optional<double>& value) {
        if (value)
            object[name] = *value;
    };
    add(QStringLiteral("smape"), metrics.smape);
    add(QStringLiteral("mape"), metrics.mape);
    add(QStringLiteral("r2"), metrics.r2);
    add(QStringLiteral("mase"), metrics.mase);
    add(QStringLiteral("rmsse"), metrics.rmsse);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

AccuracyMetrics metricsFrom(const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const auto optional = [&](const QString& name) {
        const QJsonValue value = object[name];
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    AccuracyMetrics metrics;
    metrics.wape = object[QStringLiteral("wape")].toDouble();
    metrics.mae = object[QStringLiteral("mae")].toDouble();
    metrics.rmse = object[QStringLiteral("rmse")].toDouble();
    metrics.bias = object[QStringLiteral("bias")].toDouble();
    metrics.smape = optional(QStringLiteral("smape"));
    metrics.mape = optional(QStringLiteral("mape"));
    metrics.r2 = optional(QStringLiteral("r2"));
    metrics.mase = optional(QStringLiteral("mase"));
    metrics.rmsse = optional(QStringLiteral("rmsse"));
    return metrics;
}

/// The parameters of a training with what outside series were worth in it.
std::string withOutside(const std::string& parameters, const std::vector<OutsideUse>& uses) {
    if (uses.empty())
        return parameters;
    QJsonArray list;
    for (const OutsideUse& use : uses) {
        QJsonObject one{{QStringLiteral("name"), toQ(use.name)},
                        {QStringLiteral("days_ahead"), use.daysAhead},
                        {QStringLiteral("used"), use.used},
                        {QStringLiteral("weeks"), use.weeks},
                        {QStringLiteral("gain"), use.gain},
                        {QStringLiteral("sentence"), toQ(use.sentence.stored())}};
        if (use.spread)
            one[QStringLiteral("spread")] = *use.spread;
        list.append(one);
    }
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    object[QStringLiteral("outside")] = list;
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<OutsideUse> outsideFrom(const std::string& parameters) {
    std::vector<OutsideUse> uses;
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    for (const QJsonValue value : object[QStringLiteral("outside")].toArray()) {
        const QJsonObject one = value.toObject();
        OutsideUse use;
        use.name = one[QStringLiteral("name")].toString().toStdString();
        use.daysAhead = one[QStringLiteral("days_ahead")].toInt();
        use.used = one[QStringLiteral("used")].toBool();
        use.weeks = one[QStringLiteral("weeks")].toInt();
        use.gain = one[QStringLiteral("gain")].toDouble();
        if (const QJsonValue spread = one[QStringLiteral("spread")]; spread.isDouble())
            use.spread = spread.toDouble();
        use.sentence = Message::fromStored(one[QStringLiteral("sentence")].toString().toStdString());
        uses.push_back(std::move(use));
    }
    return uses;
}

const std::string selectModels =
    "SELECT id, store, version, algorithm, trained_at, records, metrics, naive_wape, "
    "previous_wape, state, reason, data_to, hold_out_days, seconds, parameters FROM models ";

ModelInfo modelOf(const Row& row) {
    ModelInfo info;
    info.id = row.text(0);
    info.storeId = row.text(1);
    info.version = static_cast<int>(row.integer(2));
    info.algorithm = row.text(3);
    info.trainedAt = row.text(4);
    info.records = row.integer(5);
    info.metrics = metricsFrom(row.text(6));
    info.naiveWape = row.real(7);
    info.previousWape = row.optionalReal(8);
    info.state = stateFrom(row.text(9));
    info.reason = Message::fromStored(row.text(10));
    info.dataTo = row.optionalDay(11);
    info.holdOutDays = static_cast<int>(row.integer(12));
    info.seconds = row.real(13);
    info.outside = outsideFrom(row.text(14));
    return info;
}

Result<std::vector<ModelInfo>> selectWhere(Connection& connection, const std::string& condition,
                                           std::initializer_list<Value> values) {
    std::vector<ModelInfo> models;
    SHELFCAST_TRY(query(connection, selectModels + condition, values,
                        [&](const Row& row) { models.push_back(modelOf(row)); }));
    return models;
}

Result<ModelInfo> findIn(Connection& connection, const std::string& modelId) {
    SHELFCAST_ASSIGN(auto models, selectWhere(connection, "WHERE id = ?", {modelId}));
    if (models.empty())
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoModel, {modelId}));
    return std::move(models.front());
}

Result<void> storeBlob(Connection& connection, const std::string& hash, const std::string& blob) {
    QByteArray packed(static_cast<qsizetype>(compressBound(blob.size())), Qt::Uninitialized);
    uLongf size = static_cast<uLongf>(packed.size());
    if (compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(blob.data()),
                  blob.size(), 6) != Z_OK)
        return fail(ErrorCode::Library,
                    Message("The model could not be compressed. ") + MessageId::NothingWasChanged);
    packed.truncate(static_cast<qsizetype>(size));
    SHELFCAST_TRY(
        execute(connection,
                "INSERT INTO model_blobs (sha256, raw_bytes, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                {hash, static_cast<std::int64_t>(blob.size()), packed}));
    return {};
}

Result<void> storeHoldout(Connection& connection, std::int64_t model,
                          const std::vector<HoldoutPrediction>& predictions) {
    SHELFCAST_ASSIGN(
        Statement insert,
        Statement::prepare(connection.handle(),
                           "INSERT INTO model_holdout (model, product, day, predicted, low, high, "
                           "actual) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    for (const HoldoutPrediction& one : predictions) {
        insert.bind(1, model);
        insert.bindText(2, one.productId);
        insert.bind(3, one.date.number());
        insert.bindReal(4, one.predicted);
        insert.bindReal(5, one.low.value_or(unknown));
        insert.bindReal(6, one.high.value_or(unknown));
        insert.bindReal(7, one.actual.value_or(unknown));
        SHELFCAST_TRY(insert.execute());
    }
    return {};
}

/// Number of the next activation: rolling back goes down these numbers.
constexpr const char* nextActivation = "(SELECT coalesce(max(activation), 0) + 1 FROM models)";

/// The model that gives way is numbered anew too: it, and no older one, is what rolling back returns to.
Result<void> activate(Connection& connection, const ModelInfo& model) {
    SHELFCAST_TRY(execute(connection,
                          std::string("UPDATE models SET state = 'retired', activation = ") + nextActivation +
                              " WHERE store = ? AND state = 'active'",
                          {model.storeId}));
    SHELFCAST_TRY(execute(connection,
                          std::string("UPDATE models SET state = 'active', reason = '', activation = ") +
                              nextActivation + " WHERE id = ?",
                          {model.id}));
    return {};
}

/// The model that was active before the present one.
Result<ModelInfo> earlierIn(Connection& connection, const std::string& storeId) {
    SHELFCAST_ASSIGN(auto earlier,
                     selectWhere(connection,
                                 "WHERE store = ? AND state = 'retired' AND activation < (SELECT activation "
                                 "FROM models WHERE store = ? AND state = 'active') ORDER BY activation DESC "
                                 "LIMIT 1",
                                 {storeId, storeId}));
    if (earlier.empty())
        return fail(ErrorCode::NotFound, Message(MessageId::StoreHasNoEarlierModelTo, {storeId}) + " " +
                                             MessageId::NothingWasChanged);
    return std::move(earlier.front());
}

} // namespace

namespace {
/// The model that serves the store now; nullopt = none does.
Result<std::optional<std::string>> activeIn(Connection& connection, const std::string& storeId) {
    std::optional<std::string> id;
    SHELFCAST_TRY(query(connection, "SELECT id FROM models WHERE store = ? AND state = 'active'", {storeId},
                        [&](const Row& row) { id = row.text(0); }));
    return id;
}
} // namespace

Result<ModelInfo> ModelRepository::add(const NewModel& model, ModelState outcome) {
    const std::string hash = modelHash(model.blob);
    ModelInfo info = model.info;
    if (outcome == ModelState::Retired)
        return fail(ErrorCode::InvalidArgument, "A new model is a candidate, active or rejected.");
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_TRY(query(connection, "SELECT coalesce(max(version), 0) + 1 FROM models WHERE store = ?",
                            {info.storeId},
                            [&](const Row& row) { info.version = static_cast<int>(row.integer(0)); }));
        info.id = info.storeId + "-" + std::to_string(info.version);
        SHELFCAST_TRY(storeBlob(connection, hash, model.blob));
        const ModelState first = outcome == ModelState::Active ? ModelState::Candidate : outcome;
        std::int64_t key = 0;
        SHELFCAST_TRY(
            query(connection,
                  "INSERT INTO models (id, store, version, algorithm, trained_at, records, metrics, wape, "
                  "naive_wape, previous_wape, state, reason, data_to, hold_out_days, seconds, blob_sha256, "
                  "feature_schema_hash, data_hash, seed, parameters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key",
                  {info.id,
                   info.storeId,
                   info.version,
                   info.algorithm,
                   info.trainedAt.empty() ? nowUtc() : info.trainedAt,
                   info.records,
                   metricsJson(info.metrics),
                   info.metrics.wape,
                   info.naiveWape,
                   info.previousWape,
                   nameOf(first),
                   info.reason.stored(),
                   info.dataTo,
                   info.holdOutDays,
                   info.seconds,
                   hash,
                   model.featureSchemaHash,
                   model.dataHash,
                   std::to_string(model.seed),
                   withOutside(model.parametersJson, info.outside)},
                  [&](const Row& row) { key = row.integer(0); }));
        SHELFCAST_TRY(storeHoldout(connection, key, model.holdout));
        SHELFCAST_ASSIGN(const auto before, activeIn(connection, info.storeId));
        if (outcome == ModelState::Active)
            SHELFCAST_TRY(activate(connection, info));
        SHELFCAST_ASSIGN(const auto after, activeIn(connection, info.storeId));
        SHELFCAST_TRY(AuditRepository::append(
            connection,
            {"train", info.id,
             std::string(nameOf(outcome)) + (info.reason.empty() ? "" : ": " + info.reason.english()), before,
             after, info.reason.empty() ? std::nullopt : std::optional(info.reason.stored())}));
        SHELFCAST_ASSIGN(info, findIn(connection, info.id));
        return {};
    }));
    return info;
}

Result<ModelInfo> ModelRepository::promote(const std::string& modelId) {
    ModelInfo info;
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(info, findIn(connection, modelId));
        if (info.state == ModelState::Active)
            return {};
        SHELFCAST_TRY(storedModelText(connection, modelId));
        SHELFCAST_ASSIGN(const auto before, activeIn(connection, info.storeId));
        SHELFCAST_TRY(activate(connection, info));
        SHELFCAST_TRY(AuditRepository::append(
            connection, {"promote", modelId, "was " + std::string(nameOf(info.state)), before, modelId, {}}));
        SHELFCAST_ASSIGN(info, findIn(connection, modelId));
        return {};
    }));
    return info;
}

Result<ModelInfo> ModelRepository::reject(const std::string& modelId, const Message& reason) {
    ModelInfo info;
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(info, findIn(connection, modelId));
        if (info.state == ModelState::Active)
            return fail(ErrorCode::Refused, Message(MessageId::ModelIsInUse, {modelId}) + " " +
                                                MessageId::RollBackOrPromoteAnotherModel);
        SHELFCAST_TRY(execute(connection, "UPDATE models SET state = 'rejected', reason = ? WHERE id = ?",
                              {reason.stored(), modelId}));
        SHELFCAST_TRY(AuditRepository::append(connection, {"reject", modelId, reason.stored(),
                                                           std::string(nameOf(info.state)),
                                                           std::string("rejected"), reason.stored()}));
        SHELFCAST_ASSIGN(info, findIn(connection, modelId));
        return {};
    }));
    return info;
}

Result<ModelInfo> ModelRepository::rollback(const std::string& storeId) {
    ModelInfo info;
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const ModelInfo earlier, earlierIn(connection, storeId));
        SHELFCAST_TRY(storedModelText(connection, earlier.id));
        SHELFCAST_ASSIGN(const auto before, activeIn(connection, storeId));
        SHELFCAST_TRY(execute(connection,
                              "UPDATE models SET state = 'retired' WHERE store = ? AND state = 'active'",
                              {storeId}));
        SHELFCAST_TRY(execute(connection, "UPDATE models SET state = 'active' WHERE id = ?", {earlier.id}));
        SHELFCAST_TRY(AuditRepository::append(
            connection, {"rollback", earlier.id, "store " + storeId, before, earlier.id, {}}));
        SHELFCAST_ASSIGN(info, findIn(connection, earlier.id));
        return {};
    }));
    return info;
}

Result<ModelInfo> ModelRepository::earlier(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return earlierIn(*connection, storeId);
}

Result<std::optional<ModelInfo>> ModelRepository::active(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(auto models,
                     selectWhere(*connection, "WHERE store = ? AND state = 'active'", {storeId}));
    return models.empty() ? std::nullopt : std::optional(std::move(models.front()));
}

Result<ModelInfo> ModelRepository::find(const std::string& modelId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return findIn(*connection, modelId);
}

Result<std::vector<ModelInfo>> ModelRepository::list() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectWhere(*connection, "ORDER BY trained_at DESC, key DESC", {});
}

Result<std::string> ModelRepository::loadBlob(const std::string& modelId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return storedModelText(*connection, modelId);
}

Result<std::vector<HoldoutPrediction>> ModelRepository::holdout(const std::string& modelId,
                                                                const std::string& productId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_TRY(findIn(*connection, modelId));
    SHELFCAST_ASSIGN(Statement rows,
                     Statement::prepare(
                         connection->handle(),
                         "SELECT product, day, predicted, low, high, actual FROM model_holdout WHERE model = "
                         "(SELECT key FROM models WHERE id = ?1)" +
                             std::string(productId.empty() ? "" : " AND product = ?2") +
                             " ORDER BY product, day"));
    rows.bindText(1, modelId);
    if (!productId.empty())
        rows.bindText(2, productId);
    const auto optional = [&](int column) {
        return rows.isNull(column) ? std::nullopt : std::optional(rows.real(column));
    };
    std::vector<HoldoutPrediction> predictions;
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        predictions.push_back({rows.text(0), Day(static_cast<std::int32_t>(rows.integer(1))), rows.real(2),
                               optional(3), optional(4), optional(5)});
    }
    return predictions;
}

} // namespace shelfcast::storage
