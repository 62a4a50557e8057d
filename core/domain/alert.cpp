#include "domain/alert.h"

#include <array>
#include <utility>

namespace shelfcast {

namespace {

template <typename Value, std::size_t size>
using Words = std::array<std::pair<Value, std::string_view>, size>;

constexpr Words<AlertRule, 5> rules = {{{AlertRule::StockOut, "stock_out"},
                                        {AlertRule::Sales, "sales"},
                                        {AlertRule::Accuracy, "accuracy"},
                                        {AlertRule::Threshold, "threshold"},
                                        {AlertRule::Job, "job"}}};
constexpr Words<AlertState, 4> states = {{{AlertState::Open, "open"},
                                          {AlertState::Acknowledged, "acknowledged"},
                                          {AlertState::Snoozed, "snoozed"},
                                          {AlertState::Over, "over"}}};

template <typename Value, std::size_t size>
std::string_view wordOf(const Words<Value, size>& words, Value value) {
    for (const auto& [one, word] : words)
        if (one == value)
            return word;
    return words.back().second;
}
template <typename Value, std::size_t size>
Value fromWord(const Words<Value, size>& words, std::string_view text) {
    for (const auto& [one, word] : words)
        if (text == word)
            return one;
    return words.back().first;
}

} // namespace

std::string_view ruleWord(AlertRule rule) {
    return wordOf(rules, rule);
}
std::string_view stateWord(AlertState state) {
    return wordOf(states, state);
}
AlertRule alertRuleFromString(std::string_view word) {
    return fromWord(rules, word);
}
AlertState alertStateFromString(std::string_view word) {
    return fromWord(states, word);
}

} // namespace shelfcast
