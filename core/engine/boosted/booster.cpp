#include "engine/boosted/booster.h"

#include "base/message_ids.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <mutex>
#include <xgboost/c_api.h>

namespace shelfcast::engine {

namespace {

tl::unexpected<Error> libraryError(std::string_view doing) {
    const char* reason = XGBGetLastError();
    return fail(ErrorCode::Library,
                "XGBoost failed while " + std::string(doing) + ". Nothing was changed; train again.",
                reason ? std::string(reason).substr(0, 400) : std::string());
}

std::string number(double value) {
    char buffer[40];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value);
    return {buffer, result.ptr};
}

/// The array interface by which XGBoost reads a dense row-major array in place.
std::string arrayInterface(const float* data, std::size_t rows, std::size_t columns) {
    return "{\"data\":[" + std::to_string(reinterpret_cast<std::uintptr_t>(data)) + ",true],\"shape\":[" +
           std::to_string(rows) + "," + std::to_string(columns) + "],\"typestr\":\"<f4\",\"version\":3}";
}

struct MatrixOwner {
    DMatrixHandle handle = nullptr;
    MatrixOwner() = default;
    ~MatrixOwner() {
        if (handle)
            XGDMatrixFree(handle);
    }
    MatrixOwner(const MatrixOwner&) = delete;
    MatrixOwner& operator=(const MatrixOwner&) = delete;
};

/// A dense row-major array in the role of XGBoost's data iterator, which gives it as one batch.
class OneBatch {
public:
    OneBatch(const float* data, std::size_t rows, std::size_t columns)
        : m_array(arrayInterface(data, rows, columns)) {}

    /// The array in bins; nothing of it is kept. 0 on success.
    int bin(int bins, DMatrixHandle* out) {
        if (XGProxyDMatrixCreate(&m_proxy.handle) != 0)
            return -1;
        const std::string config = R"({"missing":NaN,"nthread":1,"max_bin":)" + std::to_string(bins) + "}";
        return XGQuantileDMatrixCreateFromCallback(this, m_proxy.handle, nullptr, reset, next, config.c_str(),
                                                   out);
    }

private:
    static void reset(DataIterHandle self) { static_cast<OneBatch*>(self)->m_given = false; }
    static int next(DataIterHandle self) {
        auto& batch = *static_cast<OneBatch*>(self);
        if (batch.m_given || XGProxyDMatrixSetDataDense(batch.m_proxy.handle, batch.m_array.c_str()) != 0)
            return 0;
        batch.m_given = true;
        return 1;
    }

    std::string m_array;
    MatrixOwner m_proxy;
    bool m_given = false;
};

class Booster {
public:
    explicit Booster(DMatrixHandle matrix) {
        if (XGBoosterCreate(matrix ? &matrix : nullptr, matrix ? 1 : 0, &m_handle) != 0)
            m_handle = nullptr;
    }
    ~Booster() {
        if (m_handle)
            XGBoosterFree(m_handle);
    }
    Booster(const Booster&) = delete;
    Booster& operator=(const Booster&) = delete;
    BoosterHandle get() const { return m_handle; }
    bool set(const char* name, const std::string& value) const {
        return XGBoosterSetParam(m_handle, name, value.c_str()) == 0;
    }

private:
    BoosterHandle m_handle = nullptr;
};

bool configure(const Booster& booster, const BoostParameters& p, int bins) {
    const bool tweedie = p.objective == BoostParameters::Objective::Tweedie;
    bool good =
        booster.set("verbosity", "0") && booster.set("nthread", "1") && booster.set("tree_method", "hist") &&
        booster.set("objective", tweedie ? "reg:tweedie" : "reg:squarederror") &&
        // Zero on the margin scale: every row brings a base margin of its own.
        booster.set("base_score", tweedie ? "1" : "0") && booster.set("eta", number(p.eta)) &&
        booster.set("max_depth", std::to_string(p.depth)) &&
        booster.set("min_child_weight", number(p.minChildWeight)) &&
        booster.set("reg_lambda", number(p.lambda)) && booster.set("subsample", number(p.subsample)) &&
        booster.set("colsample_bytree", number(p.columnsByTree)) &&
        booster.set("max_bin", std::to_string(bins)) &&
        booster.set("seed", std::to_string(p.seed % 1'000'000'007ULL)) &&
        // The generator is one per thread; seeding it every round keeps fits independent of each other.
        booster.set("seed_per_iteration", "1");
    if (tweedie)
        good = good && booster.set("tweedie_variance_power", number(p.tweediePower));
    return good;
}

Result<std::string> savedModel(const Booster& booster) {
    bst_ulong length = 0;
    const char* text = nullptr;
    if (XGBoosterSaveModelToBuffer(booster.get(), "{\"format\":\"json\"}", &length, &text) != 0)
        return libraryError("saving a model");
    return std::string(text, length);
}

/// Our prediction must be XGBoost's, bit for bit; checked on rows of the training matrix after every fit.
Result<void> compareMargins(const Booster& booster, const Forest& forest, std::span<const float> rows) {
    const auto columns = static_cast<std::size_t>(forest.features());
    const std::size_t count = rows.size() / columns;
    const std::string array = arrayInterface(rows.data(), count, columns);
    constexpr auto config = R"({"type":1,"training":false,"iteration_begin":0,"iteration_end":0,)"
                            R"("strict_shape":false,"missing":NaN,"cache_id":0})";
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* theirs = nullptr;
    if (XGBoosterPredictFromDense(booster.get(), array.c_str(), config, nullptr, &shape, &dimensions,
                                  &theirs) != 0)
        return libraryError("checking a model");
    std::vector<float> ours(count, 0.0F);
    forest.addMargins(rows, columns, ours);
    for (std::size_t r = 0; r < count; ++r)
        if (std::bit_cast<std::uint32_t>(ours[r]) != std::bit_cast<std::uint32_t>(theirs[r]))
            return fail(ErrorCode::Library,
                        "The trained model predicts differently in XGBoost and in Shelfcast. It was dropped.",
                        "row " + std::to_string(r));
    return {};
}

} // namespace

struct TrainingMatrix::Handle {
    MatrixOwner matrix;
    std::size_t rows = 0;
    int columns = 0, bins = 0;
    std::vector<float> probe; ///< a few rows to compare predictions on
};

Result<TrainingMatrix> TrainingMatrix::create(std::span<const float> rows, int columns, int bins) {
    if (columns < 1 || rows.empty() || rows.size() % static_cast<std::size_t>(columns) != 0)
        return fail(ErrorCode::InvalidArgument, "There are no rows to train on.");
    TrainingMatrix result;
    result.m_handle = std::make_shared<Handle>();
    Handle& handle = *result.m_handle;
    handle.columns = columns;
    handle.bins = bins;
    const auto width = static_cast<std::size_t>(columns);
    handle.rows = rows.size() / width;
    OneBatch batch(rows.data(), handle.rows, width);
    if (batch.bin(bins, &handle.matrix.handle) != 0)
        return libraryError("reading the training rows");
    constexpr std::size_t probes = 32;
    const std::size_t step = std::max<std::size_t>(1, handle.rows / probes);
    for (std::size_t r = 0; r < handle.rows; r += step) {
        const auto row = rows.subspan(r * width, width);
        handle.probe.insert(handle.probe.end(), row.begin(), row.end());
    }
    return result;
}

Result<Forest> TrainingMatrix::boost(std::span<const float> labels, std::span<const float> baseMargins,
                                     const BoostParameters& parameters, const JobContext& job) const {
    if (labels.size() != m_handle->rows || baseMargins.size() != m_handle->rows)
        return fail(ErrorCode::InvalidArgument, "Every training row needs a label and a base margin.");
    const auto finite = [](float v) { return std::isfinite(v); };
    if (!std::ranges::all_of(labels, finite) || !std::ranges::all_of(baseMargins, finite) ||
        (parameters.objective == BoostParameters::Objective::Tweedie && std::ranges::min(labels) < 0))
        return fail(ErrorCode::InvalidArgument, "A training label or base margin is not a usable number.");
    if (XGDMatrixSetFloatInfo(m_handle->matrix.handle, "label", labels.data(), labels.size()) != 0 ||
        XGDMatrixSetFloatInfo(m_handle->matrix.handle, "base_margin", baseMargins.data(),
                              baseMargins.size()) != 0)
        return libraryError("reading the labels");
    const Booster booster(m_handle->matrix.handle);
    if (!booster.get() || !configure(booster, parameters, m_handle->bins))
        return libraryError("setting up");
    for (int round = 0; round < parameters.rounds; ++round) {
        if (job.cancelled())
            return cancelled();
        if (XGBoosterUpdateOneIter(booster.get(), round, m_handle->matrix.handle) != 0)
            return libraryError("training");
        if (round % 10 == 9)
            job.report(MessageId::Training, (round + 1.0) / parameters.rounds);
    }
    SHELFCAST_ASSIGN(const std::string saved, savedModel(booster));
    SHELFCAST_ASSIGN(Forest forest, Forest::fromXgboost(saved, m_handle->columns));
    SHELFCAST_TRY(compareMargins(booster, forest, m_handle->probe));
    return forest;
}

struct TreeExplainer::Loaded {
    Booster booster{nullptr};
    int features = 0;
    std::mutex mutex;
};

Result<std::shared_ptr<const TreeExplainer>> TreeExplainer::load(const Forest& forest) {
    auto loaded = std::make_shared<Loaded>();
    loaded->features = forest.features();
    const std::string model = forest.toXgboost();
    const Booster& booster = loaded->booster;
    if (!booster.get() || !booster.set("nthread", "1") ||
        XGBoosterLoadModelFromBuffer(booster.get(), model.data(), model.size()) != 0)
        return libraryError("loading a model");
    return std::shared_ptr<const TreeExplainer>(new TreeExplainer(std::move(loaded)));
}

Result<Matrix<float>> TreeExplainer::contributions(std::span<const float> rows) const {
    const auto columns = static_cast<std::size_t>(m_loaded->features);
    const std::size_t count = rows.size() / columns;
    Matrix<float> result(count, columns + 1);
    if (count == 0)
        return result;
    MatrixOwner matrix;
    const std::string array = arrayInterface(rows.data(), count, columns);
    if (XGDMatrixCreateFromDense(array.c_str(), R"({"missing":NaN,"nthread":1})", &matrix.handle) != 0)
        return libraryError("reading the rows to explain");
    constexpr auto config = R"({"type":2,"training":false,"iteration_begin":0,"iteration_end":0,)"
                            R"("strict_shape":false})";
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    const std::lock_guard lock(m_loaded->mutex); // the values belong to the booster until its next call
    if (XGBoosterPredictFromDMatrix(m_loaded->booster.get(), matrix.handle, config, &shape, &dimensions,
                                    &values) != 0)
        return libraryError("explaining a forecast");
    std::copy(values, values + result.values().size(), result.values().begin());
    return result;
}

} // namespace shelfcast::engine
