#include "contract/json_values.h"
#include "orders_preview.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct SettingsArguments {
    std::string key, value, store, reset;
    bool dryRun = false;
};

std::string settingsText(const std::vector<services::SettingInfo>& settings) {
    TextTable table({{"setting"}, {"value"}, {"default"}, {"what it does"}});
    for (const auto& setting : settings)
        table.addRow({setting.key, setting.value.value_or("-"),
                      setting.fallback.empty() ? "-" : setting.fallback, setting.sentence});
    return table.toText();
}

Result<void> runSettings(Session& session, const SettingsArguments& arguments) {
    const bool changes = !arguments.reset.empty() || !arguments.value.empty();
    SHELFCAST_ASSIGN(
        auto* workspace,
        session.workspace(changes && !arguments.dryRun ? Session::Access::Write : Session::Access::Read));
    SHELFCAST_TRY(services::answers::storeExists(*workspace, arguments.store,
                                                 services::answers::InPlaceOfStore::NoStore));
    auto service = workspace->settings();
    if (!changes) {
        std::vector<services::SettingInfo> settings;
        if (arguments.key.empty()) {
            SHELFCAST_ASSIGN(settings, service.list(arguments.store));
        } else {
            SHELFCAST_ASSIGN(auto one, service.find(arguments.key, arguments.store));
            settings.push_back(std::move(one));
        }
        session.print(
            services::json::array(
                settings, [](const services::SettingInfo& setting) { return services::toJson(setting); }),
            settingsText(settings));
        return {};
    }
    services::Asked asked;
    asked.set("key", arguments.reset.empty() ? arguments.key : arguments.reset);
    if (arguments.reset.empty())
        asked.set("value", arguments.value);
    if (!arguments.store.empty())
        asked.set("store_id", arguments.store);
    asked.set("dry_run", arguments.dryRun);
    SHELFCAST_ASSIGN(const auto answer, services::answers::setSetting(*workspace, asked, session.job()));
    const auto& setting = answer.setting;
    session.print(services::toJson(answer),
                  previewText(answer.previews) + (arguments.dryRun ? "Nothing was changed (--dry-run).\n"
                                                  : setting.value
                                                      ? setting.key + " is now " + *setting.value + ".\n"
                                                      : setting.key + " is back to its default.\n"));
    return {};
}

} // namespace

void addSettingsVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<SettingsArguments>();
    auto* verb = app.add_subcommand(
        "settings",
        "Every setting with its default; KEY VALUE changes one and says what that does to the orders");
    verb->add_option("KEY", arguments->key, "Setting, as in policy.supplier.V1");
    verb->add_option("VALUE", arguments->value, "Its new value, as in \"service 98\"");
    verb->add_option("--store", arguments->store, "Of this store alone");
    verb->add_option("--reset", arguments->reset, "Setting that goes back to its default");
    verb->add_flag("--dry-run", arguments->dryRun,
                   "Say what a change does to today's orders, and keep nothing");
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runSettings(session, *arguments); };
    });
}

} // namespace shelfcast::cli
