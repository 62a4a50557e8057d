#pragma once

#include "base/day.h"
#include "base/message.h"
#include "base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast {

/// What an alert is about.
enum class AlertRule {
    StockOut,  ///< products run out before anything ordered today can arrive
    Sales,     ///< sales that the forecast's own bands do not explain
    Accuracy,  ///< the model no longer fits what sells
    Threshold, ///< a figure of the store went past a limit that somebody set
    Job,       ///< work that nobody watched failed
};

enum class AlertState {
    Open,         ///< nobody has looked at it
    Acknowledged, ///< somebody knows; it stays quiet unless it becomes much worse
    Snoozed,      ///< quiet until a day
    Over,         ///< what it was about is no longer so
};

/// What a rule found at one moment. Rule, store and subject say which alert it belongs to.
struct AlertFinding {
    AlertRule rule = AlertRule::Job;
    std::string storeId;               ///< empty = of no single store
    std::string subject;               ///< of several of one rule and store: the threshold, the job
    Message sentence;                  ///< what is so
    Message action;                    ///< what to do about it
    std::optional<Cents> money;        ///< how much it is about; nullopt = not known
    std::string currency;              ///< ISO 4217; empty when unknown
    std::vector<std::string> products; ///< ids, the most money first
};

struct Alert {
    std::int64_t id = 0;
    AlertFinding finding; ///< as it was when it was last looked at
    AlertState state = AlertState::Open;
    bool escalated = false;
    std::string openedAt, seenAt;    ///< ISO 8601 UTC: first and last found
    std::string changedBy, reason;   ///< who acknowledged, snoozed or escalated it last, and why
    std::optional<Day> until;        ///< of Snoozed
    std::optional<Cents> quietMoney; ///< how much, and how many products, it was about when it became quiet
    std::size_t quietProducts = 0;
};

/// As contract and database write them; a word that is none of them is read as the last.
std::string_view ruleWord(AlertRule rule);    ///< "stock_out", "sales", "accuracy", "threshold", "job"
std::string_view stateWord(AlertState state); ///< "open", "acknowledged", "snoozed", "over"
AlertRule alertRuleFromString(std::string_view word);
AlertState alertStateFromString(std::string_view word);

} // namespace shelfcast
