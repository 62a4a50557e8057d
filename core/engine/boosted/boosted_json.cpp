#include "engine/boosted/boosted_json.h"

#include "base/message_ids.h"
#include "engine/boosted/boosted_state.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr int formatVersion = 1;

tl::unexpected<Error> damaged(std::string_view what) {
    return fail(ErrorCode::InvalidData,
                Message(MessageId::TheStoredModelIsDamaged, {what}) + " " + MessageId::ItWasNotLoadedTrainIt);
}

std::string payload(const BoostedModel::State& state) {
    JsonWriter json;
    json.beginObject().key("schema");
    state.schema.write(json);
    json.member("offset", state.offset)
        .member("meanSales", state.meanSales)
        .member("relative", state.relative);
    if (state.tweedie) {
        json.key("tweedie");
        state.tweedie->write(json);
    }
    if (state.log) {
        json.key("log");
        state.log->write(json);
    }
    if (state.equation) {
        json.key("equation");
        state.equation->write(json);
    }
    json.key("golden")
        .beginObject()
        .member("rows", state.golden.rows)
        .member("tweedie", state.golden.tweedie)
        .member("log", state.golden.log)
        .endObject();
    json.endObject();
    return json.take();
}

bool sameBits(const std::vector<float>& a, const std::vector<float>& b) {
    return std::ranges::equal(a, b, [](float x, float y) {
        return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
    });
}

Result<std::optional<Forest>> readForest(const JsonValue& model, std::string_view name, std::size_t width) {
    const JsonValue* value = model.find(name);
    if (!value)
        return std::nullopt;
    SHELFCAST_ASSIGN(Forest forest, Forest::fromJson(*value));
    if (forest.features() != static_cast<int>(width))
        return damaged("width of the trees");
    return forest;
}

} // namespace

std::string textOf(const BoostedModel::State& state) {
    const std::string model = payload(state);
    JsonWriter json;
    json.beginObject().member("format", formatVersion).member("hash", fnvHash(model)).key("model").raw(model);
    json.endObject();
    return json.take();
}

Result<std::shared_ptr<const BoostedModel::State>> boostedStateFrom(std::string_view text) {
    SHELFCAST_ASSIGN(const JsonValue document, parseJson(text));
    int format = 0;
    std::string hash;
    const JsonValue* model = document.find("model");
    if (!document.read("format", format) || !document.read("hash", hash) || !model || !model->isObject())
        return damaged("envelope");
    if (format > formatVersion)
        return fail(ErrorCode::NewerVersion,
                    "This model was written by a newer Shelfcast and was left untouched.");
    auto state = std::make_shared<BoostedModel::State>();
    const JsonValue* schema = model->find("schema");
    const JsonValue* golden = model->find("golden");
    if (!schema || !golden || !model->read("offset", state->offset) ||
        !model->read("meanSales", state->meanSales) || !model->read("relative", state->relative) ||
        !golden->read("rows", state->golden.rows) || !golden->read("tweedie", state->golden.tweedie) ||
        !golden->read("log", state->golden.log))
        return damaged("members");
    SHELFCAST_ASSIGN(state->schema, FeatureSchema::fromJson(*schema));
    const std::size_t width = state->schema.columns().size();
    SHELFCAST_ASSIGN(state->tweedie, readForest(*model, "tweedie", width));
    SHELFCAST_ASSIGN(state->log, readForest(*model, "log", width));
    if (const JsonValue* equation = model->find("equation")) {
        SHELFCAST_ASSIGN(state->equation, DemandEquation::fromJson(*equation));
        const auto promotions = std::ranges::count_if(state->schema.regressors, &RegressorRole::promotion);
        if (!state->schema.equation ||
            !state->equation->fits(state->schema.hasPrice(), static_cast<int>(promotions)))
            return damaged("demand equation");
    }
    const bool offsetKnown = state->offset == "scale" || state->offset == "psd" ||
                             (state->offset == "sna" && state->schema.grain == Grain::Week) ||
                             (state->offset == "el" && state->equation);
    if (!offsetKnown || !(state->meanSales > 0) || !std::isfinite(state->meanSales) ||
        !std::ranges::all_of(state->relative, [](float v) { return v >= 0.25F && v <= 1.25F; }))
        return damaged("offset or factors");
    if (state->golden.rows.empty() || state->golden.rows.size() % width != 0)
        return damaged("golden rows");
    const BoostedModel::State::Golden again = state->recompute();
    if (!sameBits(again.tweedie, state->golden.tweedie) || !sameBits(again.log, state->golden.log))
        return damaged("golden rows give other predictions");
    // Over what was understood, not over the text: a change that passed all of the above is found here.
    if (fnvHash(payload(*state)) != hash)
        return damaged("checksum");
    return state;
}

} // namespace shelfcast::engine
