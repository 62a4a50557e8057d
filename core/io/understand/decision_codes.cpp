#include "io/understand/decision_codes.h"

#include "base/message_ids.h"

#include <algorithm>
#include <array>

namespace shelfcast::io {

namespace {

constexpr std::array codes = {
    DecisionCode{"amount_rows", "once add"},
    DecisionCode{"calendar", {}},
    DecisionCode{"closed_days", {}},
    DecisionCode{"era", "era"},
    DecisionCode{"future_rows", "take"},
    DecisionCode{"grain", "day week month"},
    DecisionCode{"measure", "money units refuse"},
    DecisionCode{"missing_rows", "sold-only zeros-written"},
    DecisionCode{"named_total", "product total"},
    DecisionCode{"odd_rows", "hold-back take"},
    DecisionCode{"odd_scale", "take"},
    DecisionCode{"opposite_rows", "returns sales"},
    DecisionCode{"overlap", "replace complete keep"},
    DecisionCode{"price_of", "row unit"},
    DecisionCode{"product_codes", "same different"},
    DecisionCode{"repeated_rows", "add once last"},
    DecisionCode{"sheets", "all stores first"},
    DecisionCode{"sign", "sold as-written"},
    DecisionCode{"stock_places", "add last"},
    DecisionCode{"stock_time", "morning evening"},
    DecisionCode{"store_column", "stores receipts"},
    DecisionCode{"store_of_stock", {}},
    DecisionCode{"sum_rows", "leave-out products"},
    DecisionCode{"swapped_dates", "yes no"},
    DecisionCode{"table", {}},
    DecisionCode{"units_word", {}},
    DecisionCode{"variants", "add products"},
};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

Error noSuchValue(const std::string& code, const std::string& value, const std::vector<std::string>& values) {
    return {ErrorCode::InvalidArgument, Message(MessageId::IsNoValueOfTheDecision, {value, code}) + " " +
                                            Message(MessageId::ItCanBe, {joined(values)}) + " " +
                                            MessageId::NothingWasStored};
}

} // namespace

std::span<const DecisionCode> decisionCodes() {
    return codes;
}

Result<void> checkDecisions(const ChosenDecisions& chosen) {
    for (const auto& [code, value] : chosen) {
        const auto known = std::ranges::find(codes, code, &DecisionCode::code);
        if (known == codes.end()) {
            std::vector<std::string> all;
            for (const DecisionCode& one : codes)
                all.emplace_back(one.code);
            return fail(ErrorCode::InvalidArgument, Message(MessageId::ThereIsNoDecision, {code}) +
                                                        " There are " + joined(all) + ". " +
                                                        MessageId::NothingWasStored);
        }
        const auto values = wordsOf(known->values);
        if (!values.empty() && std::ranges::find(values, value) == values.end())
            return fail(noSuchValue(code, value, values));
    }
    return {};
}

Result<void> settleChoices(const ChosenDecisions& chosen, ImportReport& report) {
    for (const auto& [code, value] : chosen) {
        const auto& decisions = report.understanding.decisions;
        std::vector<std::string> values;
        for (const ImportDecision& decision : decisions)
            if (decision.code == code) {
                values.push_back(decision.value);
                values.insert(values.end(), decision.alternatives.begin(), decision.alternatives.end());
            }
        if (values.empty())
            report.quality.push_back({Severity::Warning,
                                      "unused_decision",
                                      Message(MessageId::ThisFileDoesNotAskFor, {code, value}),
                                      1,
                                      {}});
        else if (std::ranges::find(values, value) == values.end())
            return fail(noSuchValue(code, value, values));
    }
    return {};
}

} // namespace shelfcast::io
