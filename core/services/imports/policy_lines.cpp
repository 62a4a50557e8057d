#include "services/imports/policy_lines.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "planning/policy/policy_rule.h"
#include "serving/settings/planning_settings.h"

#include <QString>

#include <cmath>
#include <map>
#include <set>

namespace shelfcast::services {

namespace {

std::string shortNumber(double value) {
    return QString::number(value, 'g', 6).toStdString();
}

void say(io::MasterReadResult& read, const char* code, Message sentence) {
    read.report.quality.push_back({Severity::Info, code, std::move(sentence), 1, {}});
}

void policies(io::MasterReadResult& read, std::map<std::string, std::optional<std::string>>& settings) {
    std::set<std::string> products, suppliers, classes, back;
    for (const PolicyLine& line : read.data.policies) {
        const bool ofProduct = !line.productId.empty(), ofSupplier = !ofProduct && !line.supplier.empty();
        const std::string key = ofProduct    ? "policy.product." + line.productId
                                : ofSupplier ? "policy.supplier." + line.supplier
                                             : "policy.class." + line.abcClass;
        auto& kept = settings[settingKeyOf(key, line.storeId)];
        kept = line.rule ? std::optional(planning::policyRuleText(*line.rule)) : std::nullopt;
        (line.rule ? ofProduct ? products : ofSupplier ? suppliers : classes : back).insert(key);
    }
    if (read.data.policies.empty())
        return;
    const auto count = [](const std::set<std::string>& keys) {
        return groupedDigits(static_cast<std::int64_t>(keys.size()));
    };
    say(read, "policies",
        Message(MessageId::RulesStatedProductsSuppliersClassesTaken,
                {asCount(count(products)), asCount(count(suppliers)), asCount(count(classes)),
                 asCount(count(back))}));
    if (std::fabs(read.holdingWeeks - 1) > 1e-9)
        say(read, "holding_cost",
            Message(MessageId::HoldingCostsAreReadAsThose, {asNumber(shortNumber(read.holdingWeeks))}));
}

Result<void> priceBreaks(io::MasterReadResult& read,
                         std::map<std::string, std::optional<std::string>>& settings) {
    std::map<std::string, std::map<double, double>> steps; // by setting: from units -> unit cost
    for (const PriceBreakLine& line : read.data.priceBreaks) {
        auto& ofProduct = steps[settingKeyOf("price_breaks." + line.productId, line.storeId)];
        if (std::isfinite(line.price.unitCost))
            ofProduct[line.price.fromUnits] = line.price.unitCost;
    }
    std::size_t several = 0;
    for (const auto& [key, list] : steps) {
        std::string text;
        for (const auto& [from, cost] : list)
            text += (text.empty() ? "" : "; ") + QString::number(from, 'g', 12).toStdString() + "=" +
                    QString::number(cost, 'g', 12).toStdString();
        several += list.size() > 1;
        if (list.empty()) {
            settings[key] = std::nullopt;
            continue;
        }
        SHELFCAST_ASSIGN(settings[key], checkedSetting("price_breaks.", text));
    }
    if (!steps.empty())
        say(read, "price_breaks",
            Message(MessageId::PricesByQuantityProductsOfThem,
                    {asCount(groupedDigits(static_cast<std::int64_t>(steps.size()))),
                     asCount(groupedDigits(static_cast<std::int64_t>(several)))}));
    return {};
}

} // namespace

Result<void> settlePolicies(io::MasterReadResult& read) {
    std::map<std::string, std::optional<std::string>> settings;
    policies(read, settings);
    SHELFCAST_TRY(priceBreaks(read, settings));
    for (auto& [key, value] : settings)
        read.data.settings.push_back({key, std::move(value)});
    return {};
}

} // namespace shelfcast::services
