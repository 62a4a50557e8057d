#include "contract/json_values.h"
#include "services/settings/access_service.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <optional>

namespace shelfcast::cli {

namespace {

struct AccessArguments {
    std::string name, role = "viewer", passwordFile;
    bool approves = false;
    std::optional<double> approvesUpTo;
};

using Entry = services::AccessEntry;

Result<void> list(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto access, workspace->access().list());
    TextTable table(
        {{"name"}, {"kind"}, {"role"}, {"approves orders up to", TextTable::Align::Right}, {"since"}});
    QJsonArray array;
    for (const auto& [name, entry] : access.byName) {
        const Actor& actor = entry.actor;
        const std::string kind = entry.kind == Entry::Kind::Key ? "key" : "user";
        const auto limit = actor.approvesUpTo ? std::optional(fromCents(*actor.approvesUpTo)) : std::nullopt;
        table.addRow({name, kind, std::string(toString(actor.role)),
                      !actor.approves ? "-"
                      : limit         ? formatNumber(*limit, 2)
                                      : "any value",
                      entry.createdAt});
        array.append(QJsonObject{{QStringLiteral("name"), services::json::text(name)},
                                 {QStringLiteral("kind"), services::json::text(kind)},
                                 {QStringLiteral("role"), services::json::text(toString(actor.role))},
                                 {QStringLiteral("approves"), actor.approves},
                                 {QStringLiteral("approves_up_to"), services::json::money(limit)},
                                 {QStringLiteral("created_at"), services::json::text(entry.createdAt)}});
    }
    session.print(array,
                  table.empty()
                      ? "Nobody has to sign in: the service asks for nothing on this computer, and does "
                        "not listen beyond it."
                      : table.toText());
    return {};
}

Result<Actor> actorOf(const AccessArguments& arguments) {
    Actor actor;
    actor.name = arguments.name;
    SHELFCAST_ASSIGN(actor.role, roleFromString(arguments.role));
    actor.approves = arguments.approves || arguments.approvesUpTo;
    if (arguments.approvesUpTo)
        actor.approvesUpTo = toCents(*arguments.approvesUpTo);
    return actor;
}

Result<std::string> password(const AccessArguments& arguments) {
    SHELFCAST_ASSIGN(auto secret, secretFrom(arguments.passwordFile, "SHELFCAST_PASSWORD"));
    if (secret.empty())
        return fail(ErrorCode::InvalidArgument,
                    "A user needs a password: give --password-file, or set SHELFCAST_PASSWORD.");
    return secret;
}

Result<void> addUser(Session& session, const AccessArguments& arguments) {
    SHELFCAST_ASSIGN(const auto actor, actorOf(arguments));
    SHELFCAST_ASSIGN(const auto secret, password(arguments));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_TRY(workspace->access().addUser(actor, secret));
    session.printDone("User " + actor.name + " may sign in as " + std::string(toString(actor.role)) + ".");
    return {};
}

Result<void> addKey(Session& session, const AccessArguments& arguments) {
    SHELFCAST_ASSIGN(const auto actor, actorOf(arguments));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto key, workspace->access().addKey(actor));
    session.printDone("The key of " + actor.name + ", shown this once: " + key,
                      {{QStringLiteral("key"), QString::fromStdString(key)}});
    return {};
}

Result<void> setPassword(Session& session, const AccessArguments& arguments) {
    SHELFCAST_ASSIGN(const auto secret, password(arguments));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_TRY(workspace->access().setPassword(arguments.name, secret));
    session.printDone("The password of " + arguments.name + " is changed.");
    return {};
}

Result<void> remove(Session& session, const AccessArguments& arguments) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_TRY(workspace->access().remove(arguments.name));
    session.printDone(arguments.name + " has no access any more.");
    return {};
}

} // namespace

void addAccessVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<AccessArguments>();
    auto* verb =
        app.add_subcommand("access", "Who may ask the service (serve) for what: users and keys of programs");
    verb->require_subcommand(0, 1);
    const auto add = [&](const char* name, const char* text, auto run) {
        auto* one = verb->add_subcommand(name, text);
        one->add_option("name", arguments->name, "Name")->required();
        one->callback([&session, arguments, run] {
            session.action = [&session, arguments, run] { return run(session, *arguments); };
        });
        return one;
    };
    const auto withRole = [&](CLI::App* one) {
        one->add_option("--role", arguments->role,
                        "viewer asks; planner also plans, imports and trains; admin also changes settings")
            ->check(CLI::IsMember({"viewer", "planner", "admin"}))
            ->capture_default_str();
        auto* any = one->add_flag("--approves", arguments->approves, "May approve orders of any value");
        one->add_option("--approves-up-to", arguments->approvesUpTo, "May approve orders up to this value")
            ->check(CLI::NonNegativeNumber)
            ->excludes(any);
    };
    const auto withPassword = [&](CLI::App* one) {
        one->add_option("--password-file", arguments->passwordFile,
                        "File whose first line is the password (default: the variable SHELFCAST_PASSWORD)");
    };
    auto* user = add("add-user", "Somebody who signs in with a password", addUser);
    withRole(user);
    withPassword(user);
    withRole(add("add-key", "A key for a program; it is shown once", addKey));
    withPassword(add("password", "Another password of a user", setPassword));
    add("remove", "Takes access away, at once", remove);
    verb->callback([&session, verb] {
        if (verb->get_subcommands().empty())
            session.action = [&session] { return list(session); };
    });
}

} // namespace shelfcast::cli
