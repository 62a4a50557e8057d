#include "engine/inputs/recipe.h"

namespace shelfcast::engine {

namespace {
constexpr std::array dayLeadTimes = {1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 90, 120, 180, 270, 364};
constexpr std::array weekLeadTimes = {1, 2, 3, 4, 6, 8, 10, 13, 26, 39, 52};
constexpr std::array monthLeadTimes = {1, 2, 3, 4, 6, 12, 18, 24};

constexpr RecipeConstants daily{364, 365.25, {28, 91, 364}, {28, 112}, 91,          14, 5, 182,
                                14,  60,     dayLeadTimes,  28,        {7, 21, 56}, 28};
constexpr RecipeConstants weekly{52, 52.18, {8, 26, 52}, {6, 20},       13, 4,          3,
                                 26, 3,     13,          weekLeadTimes, 8,  {2, 5, 13}, 8};
constexpr RecipeConstants monthly{12, 12.0, {3, 6, 12}, {4, 12},        6, 2,         3,
                                  24, 2,    13,         monthLeadTimes, 6, {1, 3, 6}, 4};
} // namespace

const RecipeConstants& recipeConstants(Grain grain) {
    switch (grain) {
    case Grain::Day:
        return daily;
    case Grain::Week:
        return weekly;
    case Grain::Month:
        return monthly;
    }
    return daily;
}

} // namespace shelfcast::engine
