#include "engine/forecaster_json.h"

#include "base/message_ids.h"
#include "engine/inputs/json.h"
#include "engine/member_registry.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

/// 2: pools by what the members leave unexplained; 3: bands grow with a power of the forecast; 4: offers
/// that nobody announced
constexpr int formatVersion = 4;
// {"hash":"<16 digits>","boostedBytes":"<12 digits>","boosted":<that many bytes>,"model":{…}}; the hash is of
// everything after it. What a learner has learned stands at a known place, so that its own reader gets its
// own text. Those of further learners follow in the same way; the first is always there, null if need be.
constexpr std::string_view hashKey = "{\"hash\":\"", partsKey = "\",", modelKey = "\"model\":", closing = "}",
                           firstPart = "boosted", nothing = "null";
std::string sizeKey(std::string_view learner) {
    return "\"" + std::string(learner) + "Bytes\":\"";
}
std::string partKey(std::string_view learner) {
    return "\",\"" + std::string(learner) + "\":";
}
constexpr std::size_t hashLength = 16, sizeLength = 12;

[[nodiscard]] tl::unexpected<Error> damaged(const std::string& what) {
    return fail(ErrorCode::Corrupt, Message(MessageId::TheStoredModelIsDamaged, {what}) + " " +
                                        MessageId::TrainItAgainNoDataWere);
}

std::string writeModel(const Forecaster::State& state) {
    JsonWriter json;
    json.beginObject();
    json.member("format", "shelfcast-forecaster").member("version", formatVersion);
    json.member("algorithm", algorithmName(state.algorithm)).member("grain", toString(state.grain));
    json.member("horizon", state.horizon).member("note", state.note.stored());
    std::vector<std::string> names;
    for (const Member* member : state.members)
        names.emplace_back(member->name());
    json.member("members", std::span<const std::string>(names));
    if (state.plans)
        json.member("plans", std::span<const std::string>(*state.plans));
    json.member("foundPattern", state.weights.foundPattern);
    json.member("gain", std::span<const double>(state.weights.gain));
    for (std::size_t pool = 0; pool < poolCount; ++pool)
        json.member("weights" + std::to_string(pool), std::span<const double>(state.weights.pool[pool]));
    if (state.weights.nearSteps > 0) {
        json.member("nearSteps", state.weights.nearSteps);
        for (std::size_t pool = 0; pool < poolCount; ++pool)
            json.member("nearWeights" + std::to_string(pool),
                        std::span<const double>(state.weights.near[pool]));
    }
    std::vector<std::string> stores, products;
    std::vector<float> dispersion, unexplained;
    for (const auto& [key, value] : state.dispersion) {
        stores.push_back(key.store);
        products.push_back(key.product);
        dispersion.push_back(value);
        if (const auto own = state.unexplained.find(key); own != state.unexplained.end())
            unexplained.push_back(own->second);
    }
    json.member("stores", std::span<const std::string>(stores));
    json.member("products", std::span<const std::string>(products));
    json.member("dispersion", std::span<const float>(dispersion));
    json.member("typicalDispersion", state.typicalDispersion);
    if (!unexplained.empty()) {
        json.member("unexplained", std::span<const float>(unexplained));
        json.member("typicalUnexplained", state.typicalUnexplained);
    }
    json.member("bandPower", state.bandPower);
    json.member("bandEdges", std::span<const int>(state.bands.edges));
    std::vector<float> table;
    for (const auto& cell : state.bands.table)
        table.insert(table.end(), cell.begin(), cell.end());
    json.member("bands", std::span<const float>(table));
    json.member("cumulativeSteps", std::span<const int>(state.cumulative.steps));
    json.member("cumulativeA", std::span<const double>(state.cumulative.a));
    json.member("cumulativeB", std::span<const double>(state.cumulative.b));
    json.member("relativeFactor", std::span<const float>(state.relativeFactor));
    if (const UnannouncedOffers& offers = state.unannounced; !offers.regressors.empty()) {
        std::vector<float> share, lift;
        for (const auto& [key, dispersion] : state.dispersion) {
            share.push_back(offers.own(key).share);
            lift.push_back(offers.own(key).lift);
        }
        json.member("offers", std::span<const std::string>(offers.regressors));
        json.member("offerShare", std::span<const float>(share));
        json.member("offerLift", std::span<const float>(lift));
        json.member("offersLasting", std::span<const float>(offers.lasting));
        json.member("typicalOffer",
                    std::span<const float>(std::array{offers.typical.share, offers.typical.lift,
                                                      offers.memory, offers.otherwise}));
    }
    json.endObject();
    return json.take();
}

bool finite(const auto& values, double least, double most) {
    return std::all_of(values.begin(), values.end(), [&](auto v) { return v >= least && v <= most; });
}

Result<void> readWeights(const JsonValue& json, Forecaster::State& state) {
    std::vector<std::string> names;
    std::vector<double> gain;
    if (!json.read("members", names) || !json.read("foundPattern", state.weights.foundPattern) ||
        !json.read("gain", gain) || gain.size() + 1 < poolCount || gain.size() > poolCount)
        return damaged("its list of members is missing");
    std::copy(gain.begin(), gain.end(), state.weights.gain.begin());
    for (const auto& name : names) {
        const Member* member = findMember(name);
        if (!member || !member->traits().isMadeFor(state.grain))
            return damaged("it names an unknown member");
        state.members.push_back(member);
    }
    if (names.empty() || state.members.back()->traits().takesPart != TakesPart::AsReference)
        return damaged("its list of members is incomplete");
    const auto readPool = [&](const std::string& name, std::vector<double>& weights) -> Result<void> {
        if (!json.read(name, weights) || weights.size() != names.size() || !finite(weights, 0, 1))
            return damaged("its weights are out of range");
        double sum = 0;
        for (const double w : weights)
            sum += w;
        if (std::abs(sum - 1) > 1e-6)
            return damaged("its weights do not sum to one");
        return {};
    };
    for (std::size_t pool = 0; pool < gain.size(); ++pool)
        SHELFCAST_TRY(readPool("weights" + std::to_string(pool), state.weights.pool[pool]));
    if (json.find("nearSteps")) {
        if (!json.read("nearSteps", state.weights.nearSteps) || state.weights.nearSteps < 1)
            return damaged("its weights are out of range");
        for (std::size_t pool = 0; pool < poolCount; ++pool)
            SHELFCAST_TRY(readPool("nearWeights" + std::to_string(pool), state.weights.near[pool]));
    }
    if (gain.size() < poolCount) { // stored before erratic series had weights of their own
        state.weights.pool.back() = state.weights.pool.front();
        state.weights.gain.back() = state.weights.gain.front();
    }
    return {};
}

Result<void> readOffers(const JsonValue& json, std::span<const std::string> stores,
                        std::span<const std::string> products, UnannouncedOffers& offers) {
    if (!json.find("offers"))
        return {};
    std::vector<float> share, lift, typical;
    if (!json.read("offers", offers.regressors) || !json.read("offerShare", share) ||
        !json.read("offerLift", lift) || !json.read("typicalOffer", typical) ||
        !json.read("offersLasting", offers.lasting) || !finite(offers.lasting, 0, 1) ||
        share.size() != stores.size() || lift.size() != stores.size() || typical.size() != 4 ||
        !finite(share, 0, 1) || !finite(lift, 0, 1e3) || !finite(typical, 0, 1e3) || typical[0] > 1 ||
        typical[2] > 1)
        return damaged("what it knows of offers that nobody announced is out of range");
    offers.typical = {typical[0], typical[1]};
    offers.memory = typical[2];
    offers.otherwise = typical[3];
    for (std::size_t i = 0; i < stores.size(); ++i)
        offers.ofSeries.emplace(SeriesKey{stores[i], products[i]}, UnannouncedOffers::Own{share[i], lift[i]});
    return {};
}

Result<void> readBands(const JsonValue& json, Forecaster::State& state) {
    std::vector<std::string> stores, products;
    std::vector<float> dispersion, table, factors;
    if (!json.read("stores", stores) || !json.read("products", products) ||
        !json.read("dispersion", dispersion) || stores.size() != products.size() ||
        stores.size() != dispersion.size() || !finite(dispersion, 0, 1e18))
        return damaged("the scatter of its series is out of range");
    for (std::size_t i = 0; i < stores.size(); ++i)
        state.dispersion.emplace(SeriesKey{stores[i], products[i]}, dispersion[i]);
    SHELFCAST_TRY(readOffers(json, stores, products, state.unannounced));
    if (json.find("bandPower") &&
        (!json.read("bandPower", state.bandPower) || !(state.bandPower >= 1 && state.bandPower <= 2)))
        return damaged("the growth of its bands is out of range");
    if (json.find("unexplained")) {
        std::vector<float> unexplained;
        if (!json.read("unexplained", unexplained) || unexplained.size() != stores.size() ||
            !finite(unexplained, 0, 1e18) || !json.read("typicalUnexplained", state.typicalUnexplained) ||
            !(state.typicalUnexplained >= 0))
            return damaged("what its members leave unexplained is out of range");
        for (std::size_t i = 0; i < stores.size(); ++i)
            state.unexplained.emplace(SeriesKey{stores[i], products[i]}, unexplained[i]);
    }
    if (!json.read("typicalDispersion", state.typicalDispersion) || !(state.typicalDispersion > 0))
        return damaged("the scatter of its series is out of range");
    if (!json.read("relativeFactor", factors) || factors.size() + 1 < segmentCount ||
        factors.size() > segmentCount || !finite(factors, 0.1, 10))
        return damaged("its relative factors are out of range");
    // Stored before erratic series had bands of their own, these are the steady ones'.
    const std::size_t stored = factors.size();
    state.relativeFactor.fill(factors.front());
    std::copy(factors.begin(), factors.end(), state.relativeFactor.begin());
    const std::size_t width = ConformalBands::grid().size();
    std::vector<int> edges;
    int horizon = 0;
    if (!json.find("bandEdges") && json.read("bandHorizon", horizon) && horizon >= 1)
        edges = {horizon / 8, horizon / 4, horizon / 2}; // as earlier versions had them
    else if (!json.read("bandEdges", edges))
        return damaged("its bands are incomplete");
    if (edges.size() != state.bands.edges.size() || !finite(edges, 0, 1e6) || !std::ranges::is_sorted(edges))
        return damaged("its bands are incomplete");
    std::ranges::copy(edges, state.bands.edges.begin());
    if (!json.read("bands", table) || table.size() != width * ConformalBands::buckets * stored ||
        !finite(table, -1e9, 1e9))
        return damaged("its bands are incomplete");
    for (std::size_t cell = 0; cell < state.bands.table.size(); ++cell) {
        const std::size_t bucket = cell / segmentCount, segment = cell % segmentCount;
        const auto from = table.begin() + static_cast<std::ptrdiff_t>(
                                              (bucket * stored + (segment < stored ? segment : 0)) * width);
        state.bands.table[cell].assign(from, from + static_cast<std::ptrdiff_t>(width));
        if (!std::is_sorted(from, from + static_cast<std::ptrdiff_t>(width)))
            return damaged("its bands are not in order");
    }
    auto& cumulative = state.cumulative;
    if (!json.read("cumulativeSteps", cumulative.steps) || !json.read("cumulativeA", cumulative.a) ||
        !json.read("cumulativeB", cumulative.b) || cumulative.a.size() != cumulative.steps.size() ||
        cumulative.b.size() != cumulative.steps.size() || !finite(cumulative.a, 0, 1e18) ||
        !finite(cumulative.b, 0, 1e18) || !finite(cumulative.steps, 1, 1e6) ||
        std::adjacent_find(cumulative.steps.begin(), cumulative.steps.end(), std::greater_equal<>()) !=
            cumulative.steps.end())
        return damaged("its variance of sums is out of range");
    return {};
}

} // namespace

std::string textOf(const Forecaster::State& state) {
    std::string rest(partsKey);
    for (const Learner* learner : learnersOf(allMembers())) {
        const auto learned = state.learned.find(learner->name());
        if (learned == state.learned.end() && learner->name() != firstPart)
            continue;
        const std::string part =
            learned != state.learned.end() ? learned->second->toJson() : std::string(nothing);
        std::string size = std::to_string(part.size());
        size.insert(0, sizeLength - size.size(), '0');
        rest += sizeKey(learner->name()) + size + partKey(learner->name()) + part + ",";
    }
    rest += std::string(modelKey) + writeModel(state) + std::string(closing);
    return std::string(hashKey) + fnvHash(rest) + rest;
}

Result<std::shared_ptr<const Forecaster::State>> forecasterStateFrom(std::string_view text) {
    const auto take = [&](std::string_view expected) {
        const bool same = text.starts_with(expected);
        if (same)
            text.remove_prefix(expected.size());
        return same;
    };
    const auto takeBytes = [&](std::size_t count) {
        const auto part = text.substr(0, count);
        text.remove_prefix(part.size());
        return part;
    };
    if (!take(hashKey))
        return damaged("it does not begin as a model does");
    const auto hash = takeBytes(hashLength);
    if (fnvHash(text) != hash)
        return damaged("its checksum differs");
    if (!take(partsKey))
        return damaged("its head is incomplete");
    std::map<const Learner*, std::string_view> parts;
    for (const Learner* learner : learnersOf(allMembers())) {
        if (!take(sizeKey(learner->name())))
            continue;
        std::size_t size = 0;
        for (const char digit : takeBytes(sizeLength)) {
            if (digit < '0' || digit > '9')
                return damaged("its head is incomplete");
            size = 10 * size + static_cast<std::size_t>(digit - '0');
        }
        if (!take(partKey(learner->name())) || size > text.size())
            return damaged("its head is incomplete");
        parts[learner] = takeBytes(size);
        if (!take(","))
            return damaged("its head is incomplete");
    }
    if (!take(modelKey) || !text.ends_with(closing))
        return damaged("its head is incomplete");
    text.remove_suffix(closing.size());
    SHELFCAST_ASSIGN(const auto json, parseJson(text));

    std::string format, algorithm, grain, note;
    int version = 0;
    if (!json.read("format", format) || format != "shelfcast-forecaster" || !json.read("version", version))
        return damaged("it does not begin as a model does");
    if (version > formatVersion)
        return fail(ErrorCode::NewerVersion, "The stored model was written by a newer Shelfcast. It was left "
                                             "untouched; update, or train it again.");
    auto state = std::make_shared<Forecaster::State>();
    if (!json.read("algorithm", algorithm) || !json.read("grain", grain) ||
        !json.read("horizon", state->horizon) || state->horizon < 1 || !json.read("note", note))
        return damaged("its head is incomplete");
    state->note = Message::fromStored(note);
    SHELFCAST_ASSIGN(state->algorithm, algorithmFromString(algorithm));
    SHELFCAST_ASSIGN(state->grain, grainFromString(grain));
    if (json.find("plans") && !json.read("plans", state->plans.emplace()))
        return damaged("its list of plans is no list");
    SHELFCAST_TRY(readWeights(json, *state));
    SHELFCAST_TRY(readBands(json, *state));
    for (const auto& [learner, part] : parts)
        if (part != nothing) {
            SHELFCAST_ASSIGN(state->learned[learner->name()], learner->fromJson(part));
        }
    for (std::size_t m = 0; m < state->members.size(); ++m) {
        const Learner* learner = state->members[m]->traits().learner;
        if (!learner || learnedFor(state->learned, *state->members[m]))
            continue;
        for (const auto* pools : {&state->weights.pool, &state->weights.near})
            for (const auto& pool : *pools)
                if (!pool.empty() && pool[m] > 0)
                    return damaged("its " + std::string(learner->name()) + " part is missing");
    }
    return state;
}

} // namespace shelfcast::engine
