#pragma once

#include "engine/inputs/json.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// One regression tree as parallel arrays over its nodes; node 0 is the root and children come after parents.
struct Tree {
    std::vector<int> left, right; ///< children, -1 at a leaf
    std::vector<int> feature;     ///< feature the node splits on; 0 at a leaf
    std::vector<float> value;     ///< threshold (x < value goes left), or the leaf's value
    std::vector<int> defaultLeft; ///< 1 where a missing feature goes left
    std::vector<float> cover;     ///< sum of hessians, which XGBoost's contributions weigh by
    bool operator==(const Tree&) const = default;
};

/// The trees of one trained booster, checked and laid out for prediction: margins are bit-identical with
/// XGBoost's, many threads may predict at once, and no library state is involved (RELIABILITY facts 1 and 2).
class Forest {
public:
    static constexpr int maxDepth = 24, maxNodes = 1 << 12, maxTrees = 20000, maxFeatures = 1 << 14;

    Forest() = default;
    /// Errors: InvalidData when an index is out of range, a node is no child or the child of two, a count
    /// does not match, a number is not finite or a limit above is passed.
    static Result<Forest> create(std::vector<Tree> trees, int features);
    /// Reads the JSON that XGBoost 1.x and later save.
    static Result<Forest> fromXgboost(std::string_view json, int features);
    static Result<Forest> fromJson(const JsonValue& value);
    void write(JsonWriter& json) const;
    /// The model as XGBoost reads it, objective squared error with base 0: its prediction is the margin.
    std::string toXgboost() const;

    /// Adds the trees' leaves to margins[row], tree by tree. rows: row-major, `stride` floats apart, finite
    /// or NaN (missing).
    void addMargins(std::span<const float> rows, std::size_t stride, std::span<float> margins) const;

    int features() const { return m_features; }
    const std::vector<Tree>& trees() const { return m_trees; }
    bool operator==(const Forest& other) const {
        return m_features == other.m_features && m_trees == other.m_trees;
    }

private:
    struct Root {
        std::uint32_t first; ///< into the arrays of nodes
        int depth;
    };
    void layOut();

    int m_features = 0;
    std::vector<Tree> m_trees;
    std::vector<Root> m_roots;
    // The nodes of all trees, one after the other.
    std::vector<float> m_thresholds, m_leaves;
    /// Left child within the tree (16 bits; the right one follows it, a leaf points at itself), whether a
    /// missing feature goes left (1 bit), feature.
    std::vector<std::int32_t> m_links;
};

} // namespace shelfcast::engine
