#include "engine/boosted/forest.h"

#include "base/message_ids.h"
#include "base/wide_vectors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

namespace {

// The parts of a link; they hold maxNodes and maxFeatures.
constexpr std::int32_t childMask = 0xffff, missingLeft = 1 << 16;
constexpr int featureShift = 17;
static_assert(Forest::maxNodes <= childMask && Forest::maxFeatures <= 1 << (31 - featureShift));

tl::unexpected<Error> damaged(std::string_view what) {
    return fail(ErrorCode::InvalidData,
                Message(MessageId::TheStoredModelIsDamaged, {what}) + " " + MessageId::ItWasNotLoadedTrainIt);
}

/// Depth of the tree, or -1 when its structure or a number is not that of a tree.
int checkedDepth(const Tree& tree, int features) {
    const std::size_t count = tree.left.size();
    if (count == 0 || count > static_cast<std::size_t>(Forest::maxNodes) || tree.right.size() != count ||
        tree.feature.size() != count || tree.value.size() != count || tree.defaultLeft.size() != count ||
        tree.cover.size() != count)
        return -1;
    // Children come after their parent and have one parent each, so there are no cycles and no strays.
    std::vector<int> level(count, -1);
    level[0] = 0;
    int depth = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (level[k] < 0 || level[k] > Forest::maxDepth || !std::isfinite(tree.value[k]) ||
            !(tree.cover[k] >= 0) || !std::isfinite(tree.cover[k]))
            return -1;
        depth = std::max(depth, level[k]);
        if (tree.left[k] == -1 && tree.right[k] == -1)
            continue;
        if (tree.feature[k] < 0 || tree.feature[k] >= features || tree.defaultLeft[k] < 0 ||
            tree.defaultLeft[k] > 1)
            return -1;
        for (const int child : {tree.left[k], tree.right[k]}) {
            if (child <= static_cast<int>(k) || child >= static_cast<int>(count) ||
                level[static_cast<std::size_t>(child)] >= 0)
                return -1;
            level[static_cast<std::size_t>(child)] = level[k] + 1;
        }
    }
    return depth;
}

/// The same tree with nodes numbered breadth first, which drops nodes that pruning left unreachable.
bool renumber(const Tree& in, Tree& out) {
    const std::size_t count = in.left.size();
    for (const std::size_t size :
         {in.right.size(), in.feature.size(), in.value.size(), in.defaultLeft.size(), in.cover.size()})
        if (size != count)
            return false;
    std::vector<std::size_t> order = {0};
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (order[k] >= count || order.size() > count)
            return false;
        const std::size_t node = order[k];
        const bool leaf = in.left[node] < 0;
        out.left.push_back(leaf ? -1 : static_cast<int>(order.size()));
        out.right.push_back(leaf ? -1 : static_cast<int>(order.size()) + 1);
        out.feature.push_back(leaf ? 0 : in.feature[node]);
        out.value.push_back(in.value[node]);
        out.defaultLeft.push_back(leaf ? 0 : in.defaultLeft[node]);
        out.cover.push_back(in.cover[node]);
        if (!leaf) {
            if (in.right[node] < 0)
                return false;
            order.push_back(static_cast<std::size_t>(in.left[node]));
            order.push_back(static_cast<std::size_t>(in.right[node]));
        }
    }
    return true;
}

/// default_left is written as numbers by some versions of XGBoost and as truth values by others.
bool readFlags(const JsonValue& tree, std::vector<int>& out) {
    if (tree.read("default_left", out))
        return true;
    const JsonValue* flags = tree.find("default_left");
    if (!flags || !flags->isArray())
        return false;
    for (const JsonValue& flag : flags->items()) {
        if (flag.kind() != JsonValue::Kind::Bool)
            return false;
        out.push_back(flag.truth() ? 1 : 0);
    }
    return true;
}

/// XGBoost's reader takes a number without point or exponent for an integer, and refuses it among floats.
std::string floatArray(std::span<const float> values) {
    std::string text = "[";
    for (const float value : values) {
        char buffer[40];
        const auto end =
            std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::scientific).ptr;
        if (text.size() > 1)
            text += ',';
        text.append(buffer, end);
    }
    return text + "]";
}

} // namespace

Result<Forest> Forest::create(std::vector<Tree> trees, int features) {
    if (features < 1 || features > maxFeatures || trees.size() > static_cast<std::size_t>(maxTrees))
        return damaged("count of features or trees");
    Forest forest;
    forest.m_features = features;
    forest.m_trees = std::move(trees);
    for (const Tree& tree : forest.m_trees)
        if (checkedDepth(tree, features) < 0)
            return damaged("structure of a tree");
    forest.layOut();
    return forest;
}

void Forest::layOut() {
    for (const Tree& tree : m_trees) {
        m_roots.push_back({static_cast<std::uint32_t>(m_links.size()), checkedDepth(tree, m_features)});
        // Breadth first, so that a right child lies beside its left one.
        std::vector<std::size_t> order = {0};
        for (std::size_t k = 0; k < order.size(); ++k) {
            const std::size_t node = order[k];
            const bool leaf = tree.left[node] < 0;
            m_leaves.push_back(leaf ? tree.value[node] : 0.0F);
            if (leaf) {
                // Every finite or missing feature goes left here, that is: stays.
                m_thresholds.push_back(std::numeric_limits<float>::infinity());
                m_links.push_back(static_cast<std::int32_t>(k) | missingLeft);
                continue;
            }
            m_thresholds.push_back(tree.value[node]);
            m_links.push_back(static_cast<std::int32_t>(order.size()) | tree.defaultLeft[node] * missingLeft |
                              tree.feature[node] << featureShift);
            order.push_back(static_cast<std::size_t>(tree.left[node]));
            order.push_back(static_cast<std::size_t>(tree.right[node]));
        }
    }
}

SHELFCAST_WIDE_VECTORS
void Forest::addMargins(std::span<const float> rows, std::size_t stride, std::span<float> margins) const {
    // Rows walk a tree side by side, so that their memory accesses overlap.
    constexpr std::size_t lanes = 16;
    const auto features = static_cast<std::size_t>(m_features);
    std::array<std::int32_t, maxFeatures> varies; // of the rows side by side, by feature
    for (std::size_t begin = 0; begin < margins.size(); begin += lanes) {
        const std::size_t count = std::min(lanes, margins.size() - begin);
        const float* cells = rows.data() + begin * stride;
        std::array<std::int32_t, lanes> row{};
        for (std::size_t r = 0; r < lanes; ++r)
            row[r] = static_cast<std::int32_t>(std::min(r, count - 1) * stride);
        std::array<float, lanes> sum{};
        for (std::size_t r = 0; r < count; ++r)
            sum[r] = margins[begin + r];
        std::fill_n(varies.begin(), features, 0);
        for (std::size_t r = 1; r < count; ++r)
            for (std::size_t feature = 0; feature < features; ++feature)
                varies[feature] |=
                    static_cast<std::int32_t>(std::bit_cast<std::uint32_t>(cells[feature]) !=
                                              std::bit_cast<std::uint32_t>(cells[r * stride + feature]));
        for (const Root root : m_roots) {
            const std::int32_t* links = m_links.data() + root.first;
            const float* thresholds = m_thresholds.data() + root.first;
            const float* leaves = m_leaves.data() + root.first;
            const auto next = [&](std::int32_t node, float x) {
                const std::int32_t link = links[node];
                const std::int32_t missing = x != x ? (link & missingLeft) != 0 : 0;
                const std::int32_t left = x < thresholds[node] ? 1 : missing;
                return (link & childMask) + 1 - left;
            };
            // Together as far as they hold the same: the steps of one series differ in few features.
            std::int32_t together = 0;
            int level = 0;
            for (; level < root.depth && !varies[links[together] >> featureShift]; ++level)
                together = next(together, cells[links[together] >> featureShift]);
            std::array<std::int32_t, lanes> at;
            at.fill(together);
            for (; level < root.depth; ++level)
                for (std::size_t r = 0; r < lanes; ++r)
                    at[r] = next(at[r], cells[row[r] + (links[at[r]] >> featureShift)]);
            for (std::size_t r = 0; r < lanes; ++r)
                sum[r] += leaves[at[r]];
        }
        for (std::size_t r = 0; r < count; ++r)
            margins[begin + r] = sum[r];
    }
}

Result<Forest> Forest::fromXgboost(std::string_view json, int features) {
    SHELFCAST_ASSIGN(const JsonValue document, parseJson(json));
    const JsonValue* at = &document;
    for (const char* name : {"learner", "gradient_booster", "model", "trees"})
        if (at = at->find(name); !at)
            return damaged("no trees");
    std::vector<Tree> trees;
    for (const JsonValue& item : at->items()) {
        Tree raw, tree;
        if (!item.read("left_children", raw.left) || !item.read("right_children", raw.right) ||
            !item.read("split_indices", raw.feature) || !item.read("split_conditions", raw.value) ||
            !item.read("sum_hessian", raw.cover) || !readFlags(item, raw.defaultLeft) || !renumber(raw, tree))
            return damaged("arrays of a tree");
        trees.push_back(std::move(tree));
    }
    return create(std::move(trees), features);
}

Result<Forest> Forest::fromJson(const JsonValue& value) {
    int features = 0;
    const JsonValue* items = value.find("trees");
    if (!value.read("features", features) || !items || !items->isArray())
        return damaged("no trees");
    std::vector<Tree> trees;
    for (const JsonValue& item : items->items()) {
        Tree tree;
        if (!item.read("left", tree.left) || !item.read("right", tree.right) ||
            !item.read("feature", tree.feature) || !item.read("value", tree.value) ||
            !item.read("defaultLeft", tree.defaultLeft) || !item.read("cover", tree.cover))
            return damaged("arrays of a tree");
        trees.push_back(std::move(tree));
    }
    return create(std::move(trees), features);
}

void Forest::write(JsonWriter& json) const {
    json.beginObject().member("features", m_features).key("trees").beginArray();
    for (const Tree& tree : m_trees)
        json.beginObject()
            .member("left", tree.left)
            .member("right", tree.right)
            .member("feature", tree.feature)
            .member("value", tree.value)
            .member("defaultLeft", tree.defaultLeft)
            .member("cover", tree.cover)
            .endObject();
    json.endArray().endObject();
}

std::string Forest::toXgboost() const {
    JsonWriter json;
    json.beginObject().key("learner").beginObject();
    json.key("attributes").beginObject().endObject();
    json.key("feature_names").beginArray().endArray().key("feature_types").beginArray().endArray();
    json.key("gradient_booster").beginObject().key("model").beginObject();
    json.key("gbtree_model_param")
        .beginObject()
        .member("num_parallel_tree", "1")
        .member("num_trees", std::to_string(m_trees.size()))
        .member("size_leaf_vector", "0")
        .endObject();
    json.member("tree_info", std::vector<int>(m_trees.size(), 0)).key("trees").beginArray();
    int id = 0;
    for (const Tree& tree : m_trees) {
        const std::size_t count = tree.left.size();
        constexpr int noParent = std::numeric_limits<int>::max();
        std::vector<int> parents(count, noParent);
        std::vector<float> weights(count, 0.0F);
        for (std::size_t k = 0; k < count; ++k) {
            if (tree.left[k] < 0) {
                weights[k] = tree.value[k];
                continue;
            }
            parents[static_cast<std::size_t>(tree.left[k])] = static_cast<int>(k);
            parents[static_cast<std::size_t>(tree.right[k])] = static_cast<int>(k);
        }
        json.beginObject().key("base_weights").raw(floatArray(weights));
        for (const char* name : {"categories", "categories_nodes", "categories_segments", "categories_sizes"})
            json.key(name).beginArray().endArray();
        json.member("default_left", tree.defaultLeft)
            .member("id", id++)
            .member("left_children", tree.left)
            .key("loss_changes")
            .raw(floatArray(std::vector<float>(count, 0.0F)))
            .member("parents", parents)
            .member("right_children", tree.right)
            .key("split_conditions")
            .raw(floatArray(tree.value))
            .member("split_indices", tree.feature)
            .member("split_type", std::vector<int>(count, 0))
            .key("sum_hessian")
            .raw(floatArray(tree.cover));
        json.key("tree_param")
            .beginObject()
            .member("num_deleted", "0")
            .member("num_feature", std::to_string(m_features))
            .member("num_nodes", std::to_string(count))
            .member("size_leaf_vector", "0")
            .endObject()
            .endObject();
    }
    json.endArray().endObject().member("name", "gbtree").endObject();
    json.key("learner_model_param")
        .beginObject()
        .member("base_score", "0E0")
        .member("num_class", "0")
        .member("num_feature", std::to_string(m_features))
        .member("num_target", "1")
        .endObject();
    json.key("objective").beginObject().member("name", "reg:squarederror");
    json.key("reg_loss_param").beginObject().member("scale_pos_weight", "1").endObject().endObject();
    json.endObject().member("version", std::vector<int>{1, 7, 4}).endObject();
    return json.take();
}

} // namespace shelfcast::engine
