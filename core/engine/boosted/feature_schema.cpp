#include "engine/boosted/feature_schema.h"

#include "base/message_ids.h"
#include "engine/inputs/holidays.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shelfcast::engine {

namespace {

/// Family of a regressor by the words in its name.
std::string familyOf(const RegressorRole& role) {
    std::string name;
    for (const char c : role.name)
        name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto any = [&](std::initializer_list<std::string_view> words) {
        return std::ranges::any_of(words,
                                   [&](std::string_view w) { return name.find(w) != std::string::npos; });
    };
    if (any({"compet"}))
        return "competitor";
    if (any({"discount", "promo", "deal", "feature", "markdown", "campaign", "advert"}))
        return "promotion";
    if (role.ownPrice || any({"price"}))
        return "price";
    if (any({"weather", "temp", "rain", "snow", "sun", "wind"}))
        return "weather";
    if (any({"holiday", "event", "school", "festiv"}))
        return "holiday";
    return role.promotion ? "promotion" : "other";
}

std::vector<int> meanWindows(Grain grain) {
    switch (grain) {
    case Grain::Day:
        return {1, 7, 14, 28, 56, 91, 182, 364};
    case Grain::Week:
        return {1, 2, 4, 8, 13, 26, 52};
    case Grain::Month:
        return {1, 2, 3, 6, 12};
    }
    return {};
}

} // namespace

bool FeatureSchema::hasPrice() const {
    return std::ranges::any_of(regressors, &RegressorRole::ownPrice);
}
bool FeatureSchema::hasPromotions() const {
    return std::ranges::any_of(regressors, &RegressorRole::promotion);
}

std::vector<FeatureSchema::Column> FeatureSchema::columns() const {
    std::vector<Column> out;
    const auto add = [&](std::string name, std::string family) {
        out.push_back({std::move(name), std::move(family)});
    };
    const bool daily = grain == Grain::Day;
    // Facts of the origin.
    for (const int window : meanWindows(grain))
        add("m" + std::to_string(window), "level");
    if (!daily)
        for (int lag = 1; lag <= 4; ++lag)
            add("lag" + std::to_string(lag), "level");
    for (const char* name : {"cv", "zf", "since", "age", "lsc"})
        add(name, "level");
    for (const char* name : {"gr1", "gr2", "gg_store", "gg_item", "gg_all"})
        add(name, "trend");
    for (const Static& attribute : statics)
        add("c_" + attribute.name, "level");
    for (const RegressorRole& role : regressors)
        if (!role.knownAhead) {
            add("xo_" + role.name, familyOf(role));
            add("xm_" + role.name, familyOf(role));
        }
    // Facts of the target step.
    add("h", "trend");
    if (daily)
        for (const char* name : {"sw1", "sw4", "sw8", "sw26", "dowr"})
            add(name, "weekday");
    for (int year = 1; year <= 2; ++year) {
        const std::string suffix = "_" + std::to_string(year);
        const auto radii = daily                  ? std::vector{0, 3, 10, 24}
                           : grain == Grain::Week ? std::vector{0, 1, 2, 4}
                                                  : std::vector{0, 1};
        for (const int radius : radii)
            add("y" + std::to_string(radius) + suffix, "season");
        if (!daily) {
            add("yl-1" + suffix, "season");
            add("yl1" + suffix, "season");
        }
        for (const char* group : {"ps_store", "ps_item", "ps_all"})
            add(group + suffix, "season");
    }
    add("mon", "season");
    add("doy", "season");
    if (daily) {
        add("dow", "weekday");
        add("dom", "season");
    }
    if (grain == Grain::Week)
        add("wom", "season");
    if (grain != Grain::Month)
        for (std::size_t j = 0; j < holidaysOf(country).size(); ++j)
            add("hd" + std::to_string(j), "holiday");
    for (const RegressorRole& role : regressors)
        if (role.knownAhead)
            for (const char* prefix : {"x_", "xr_", "xl_", "xy_"})
                add(prefix + role.name, familyOf(role));
    if (hasPrice()) {
        for (const char* name : {"p_dmx", "p_dmn", "p_d1", "p_d2", "p_lag1", "p_lag2"})
            add(name, "price");
        if (competitors)
            for (const char* name : {"c_dm", "c_rel", "c_min", "c_dmin"})
                add(name, "rivals");
    }
    for (const RegressorRole& role : regressors)
        if (role.promotion) {
            for (const char* suffix : {"_l1", "_l2", "_n8"})
                add("q_" + role.name + suffix, "promotion");
            if (competitors)
                add("cx_" + role.name, "rivals");
        }
    if (rivals)
        for (std::size_t r = 0; r < topItems.size(); ++r)
            add("k_" + std::to_string(r), "rivals");
    if (hasPrice() || hasPromotions()) {
        const char* family = hasPrice() ? "price" : "promotion";
        add("an_o", family);
        add("an_on", family);
        if (pooledAnalogues) {
            add("an_i", family);
            add("an_in", family);
        }
    }
    if (equation) {
        add("el", "level");
        add("elx", hasPrice() ? "price" : "promotion");
    }
    if (grain == Grain::Week)
        add("sna", "season");
    add("psd", "season");
    return out;
}

FeatureSchema FeatureSchema::of(const FeatureSource::Impl& source, int end) {
    FeatureSchema schema;
    schema.grain = source.panel.grain;
    schema.horizon = source.horizon;
    schema.country = source.country;
    schema.regressors = source.roles;
    for (const StaticAttribute& attribute : source.panel.statics)
        schema.statics.push_back({attribute.name, attribute.levels});
    if (const StaticAttribute* item = source.panel.findStatic("item"))
        for (const int code : PromoPack::topItems(source.panel, source.sums, end))
            schema.topItems.push_back(item->levels[static_cast<std::size_t>(code)]);
    schema.competitors = source.pack.hasCompetitors();
    schema.rivals = source.pack.hasRivals();
    schema.pooledAnalogues = source.analogues && source.analogues->pooled();
    schema.equation = source.analogues.has_value();
    return schema;
}

std::string FeatureSchema::hash() const {
    JsonWriter json;
    write(json);
    return fnvHash(json.text());
}

void FeatureSchema::write(JsonWriter& json) const {
    json.beginObject().member("grain", toString(grain)).member("horizon", horizon);
    if (!country.empty())
        json.member("country", country);
    json.key("regressors").beginArray();
    for (const RegressorRole& role : regressors) {
        json.beginObject()
            .member("name", role.name)
            .member("knownAhead", role.knownAhead)
            .member("ratio", role.ratio)
            .member("ownPrice", role.ownPrice)
            .member("promotion", role.promotion);
        if (role.discountUnit != 0)
            json.member("discountUnit", role.discountUnit);
        if (role.reach)
            json.member("reach", *role.reach);
        json.endObject();
    }
    json.endArray().key("statics").beginArray();
    for (const Static& attribute : statics)
        json.beginObject().member("name", attribute.name).member("levels", attribute.levels).endObject();
    json.endArray().member("topItems", topItems);
    json.member("competitors", competitors).member("rivals", rivals);
    json.member("pooledAnalogues", pooledAnalogues).member("equation", equation);
    std::vector<std::string> names;
    for (const Column& column : columns())
        names.push_back(column.name);
    json.member("columns", names).endObject();
}

Result<FeatureSchema> FeatureSchema::fromJson(const JsonValue& value) {
    const auto damaged =
        fail(ErrorCode::InvalidData, Message(MessageId::TheStoredModelIsDamaged, {"feature schema"}) + " " +
                                         MessageId::ItWasNotLoadedTrainIt);
    FeatureSchema schema;
    std::string grain;
    const JsonValue* regressors = value.find("regressors");
    const JsonValue* statics = value.find("statics");
    std::vector<std::string> names;
    if (!value.read("grain", grain) || !value.read("horizon", schema.horizon) || schema.horizon < 1 ||
        schema.horizon > 4000 || !regressors || !regressors->isArray() || !statics || !statics->isArray() ||
        !value.read("topItems", schema.topItems) || !value.read("competitors", schema.competitors) ||
        !value.read("rivals", schema.rivals) || !value.read("pooledAnalogues", schema.pooledAnalogues) ||
        !value.read("equation", schema.equation) || !value.read("columns", names))
        return damaged;
    const auto known = grainFromString(grain);
    if (!known)
        return damaged;
    schema.grain = *known;
    if (value.find("country") && !value.read("country", schema.country))
        return damaged;
    for (const JsonValue& entry : regressors->items()) {
        RegressorRole role;
        if (!entry.read("name", role.name) || !entry.read("knownAhead", role.knownAhead) ||
            !entry.read("ratio", role.ratio) || !entry.read("ownPrice", role.ownPrice) ||
            !entry.read("promotion", role.promotion) ||
            (entry.find("discountUnit") && // models of earlier versions took every price as paid
             (!entry.read("discountUnit", role.discountUnit) ||
              (role.discountUnit != 1 && role.discountUnit != 100))))
            return damaged;
        if (int reach = 0; entry.find("reach")) {
            if (!entry.read("reach", reach) || reach < 0)
                return damaged;
            role.reach = reach;
        }
        schema.regressors.push_back(std::move(role));
    }
    for (const JsonValue& entry : statics->items()) {
        Static attribute;
        if (!entry.read("name", attribute.name) || !entry.read("levels", attribute.levels))
            return damaged;
        schema.statics.push_back(std::move(attribute));
    }
    // The columns follow from the rest; another release that lays them out differently must not read this.
    std::vector<std::string> expected;
    for (const Column& column : schema.columns())
        expected.push_back(column.name);
    if (names != expected || std::ranges::count_if(schema.regressors, &RegressorRole::ownPrice) > 1 ||
        (schema.equation && !schema.hasPrice() && !schema.hasPromotions()))
        return damaged;
    return schema;
}

} // namespace shelfcast::engine
