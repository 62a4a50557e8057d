#include "contract/json_records.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

std::string dayText(const std::optional<Day>& day) {
    return day ? day->toIso() : "-";
}

Result<void> runStores(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto stores, workspace->catalog().stores());
    TextTable table({{"store"},
                     {"name"},
                     {"region"},
                     {"holidays"},
                     {"products", right},
                     {"records", right},
                     {"from"},
                     {"to"}});
    for (const auto& store : stores)
        table.addRow({store.id, store.name, store.region, store.country.empty() ? "US" : store.country,
                      formatNumber(store.products), formatNumber(static_cast<double>(store.records)),
                      dayText(store.firstDay), dayText(store.lastDay)});
    session.print(services::toJson(stores),
                  table.empty() ? "There are no stores yet. Import a sales file first." : table.toText());
    return {};
}

Result<void> runCountry(Session& session, const std::string& storeId, const std::string& code) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto said,
                     workspace->maintenance().setCountry(storeId, code == "none" ? std::string() : code));
    session.printDone(said);
    return {};
}

Result<void> runProducts(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::store(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto products, services::answers::products(*workspace, asked));
    TextTable table({{"product"},
                     {"name"},
                     {"category"},
                     {"supplier"},
                     {"price", right},
                     {"unit cost", right},
                     {"stock", right},
                     {"on order", right},
                     {"records", right},
                     {"from"},
                     {"to"}});
    for (const auto& product : products)
        table.addRow({product.id, product.name, product.category, product.supplier,
                      formatOptional(product.price, 2), formatOptional(product.unitCost, 2),
                      formatOptional(product.stock), formatOptional(product.onOrder),
                      formatNumber(static_cast<double>(product.records)), dayText(product.firstDay),
                      dayText(product.lastDay)});
    session.print(services::toJson(products), table.toText());
    return {};
}

Result<void> runHistory(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::product(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto history, services::answers::history(*workspace, asked));
    TextTable table({{"date"},
                     {"units sold", right},
                     {"last 7 days", right},
                     {"predicted", right},
                     {"stock", right},
                     {"price", right},
                     {"discount", right}});
    for (const auto& point : history)
        table.addRow({point.date.toIso(), formatOptional(point.unitsSold), formatOptional(point.unitsSold7d),
                      formatOptional(point.predicted, 1), formatOptional(point.inventoryLevel),
                      formatOptional(point.price, 2), formatOptional(point.discount)});
    session.print(services::toJson(history), table.toText());
    return {};
}

} // namespace

void addCatalogVerbs(CLI::App& app, Session& session) {
    struct Scope {
        std::string store, country;
    };
    const auto scope = std::make_shared<Scope>();
    auto* stores = app.add_subcommand(
        "stores", "List the stores; say whose holidays count in them and when they are open");
    stores->require_subcommand(0, 1);
    auto* country = stores->add_subcommand("country", "Country whose public holidays count");
    country->add_option("code", scope->country, "DE, ES, FR, GB, IT, NL, US; none = back to the default (US)")
        ->required();
    country->add_option("--store", scope->store, "Store (default: all that have none of their own)");
    country->callback([&session, scope] {
        session.action = [&session, scope] { return runCountry(session, scope->store, scope->country); };
    });
    addCalendarVerb(*stores, session);
    stores->callback([&session, stores] {
        if (stores->get_subcommands().empty())
            session.action = [&session] { return runStores(session); };
    });

    auto* products = app.add_subcommand("products", "List the products of a store");
    const auto ofStore = addFields(*products, services::questions::store());
    products->callback([&session, ofStore] {
        session.action = [&session, ofStore] { return runProducts(session, *ofStore); };
    });

    auto* history = app.add_subcommand("history", "Show the sales of one product, oldest first");
    const auto ofProduct = addFields(*history, services::questions::product());
    history->callback([&session, ofProduct] {
        session.action = [&session, ofProduct] { return runHistory(session, *ofProduct); };
    });
}

} // namespace shelfcast::cli
