#include "contract/json_plan.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <memory>

namespace shelfcast::cli {

namespace {

using services::PurchaseOrderService;

struct OrderArguments {
    std::shared_ptr<services::FieldTexts> proposal;
    std::string store, number, product, reason, date, expected, out, delimiter = ",", decimal = ".", paper;
    std::vector<std::string> units;
    double quantity = 0;
    bool noTopUp = false, perSupplier = false;
};

std::string amountText(Cents cents, const std::string& currency) {
    return formatNumber(fromCents(cents), 2) + (currency.empty() ? "" : " " + currency);
}

std::string listText(const std::vector<PurchaseOrder>& orders) {
    TextTable table({{"order"},
                     {"store"},
                     {"supplier"},
                     {"status"},
                     {"ordered"},
                     {"expected"},
                     {"lines", right},
                     {"value", right},
                     {"minimum", right},
                     {"note"}});
    for (const auto& order : orders)
        table.addRow({order.number, order.storeId, order.supplier.empty() ? "-" : order.supplier,
                      std::string(services::orderStatusWord(order.status)), order.ordered.toIso(),
                      order.expected.toIso(), formatNumber(static_cast<double>(order.lines.size())),
                      amountText(order.total(), order.currency), formatOptional(order.minimum, 2),
                      order.note});
    return table.toText();
}

std::string orderText(const PurchaseOrder& order) {
    TextTable table({{"product"},
                     {"units", right},
                     {"recommended", right},
                     {"received", right},
                     {"unit value", right},
                     {"value", right},
                     {"expected"},
                     {"reason"}});
    for (const auto& line : order.lines) {
        const auto value = line.value();
        table.addRow({line.productId, formatNumber(line.units), formatNumber(line.recommended),
                      formatNumber(line.receivedUnits()), formatOptional(line.unitValue, 2),
                      value ? formatNumber(fromCents(*value), 2) : "-",
                      line.expected.value_or(order.expected).toIso(), line.reason});
    }
    return listText({order}) + "\n" + table.toText();
}

void printOrder(Session& session, const PurchaseOrder& order) {
    session.print(services::toJson(order), orderText(order));
}

void printOrders(Session& session, const std::vector<PurchaseOrder>& orders, const std::string& none) {
    session.print(services::toJson(orders), orders.empty() ? none : listText(orders));
}

/// The service over an open workspace.
Result<PurchaseOrderService> serviceOf(Session& session, Session::Access access) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(access));
    return workspace->orders();
}

Result<void> propose(Session& session, OrderArguments arguments) {
    auto given = *arguments.proposal;
    if (arguments.noTopUp)
        given["top_up"] = "false";
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::propose(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto orders, services::answers::propose(*workspace, asked, session.job()));
    printOrders(session, orders, "Nothing needs to be ordered.");
    return {};
}

Result<void> receive(Session& session, const OrderArguments& arguments) {
    std::map<std::string, double> units;
    for (const auto& text : arguments.units) {
        const auto equals = text.rfind('=');
        double value = 0;
        if (equals == std::string::npos ||
            std::from_chars(text.data() + equals + 1, text.data() + text.size(), value).ptr !=
                text.data() + text.size())
            return fail(ErrorCode::InvalidArgument,
                        "--units \"" + text + "\" should read PRODUCT=UNITS, as in P0001=24.");
        units[text.substr(0, equals)] = value;
    }
    SHELFCAST_ASSIGN(const Day day, parseDay(arguments.date, "--date"));
    SHELFCAST_ASSIGN(auto service, serviceOf(session, Session::Access::Write));
    SHELFCAST_ASSIGN(const auto order, service.receive(arguments.number, day, units));
    printOrder(session, order);
    return {};
}

Result<void> send(Session& session, const OrderArguments& arguments) {
    std::optional<Day> expected;
    if (!arguments.expected.empty()) {
        SHELFCAST_ASSIGN(expected, parseDay(arguments.expected, "--expected"));
    }
    SHELFCAST_ASSIGN(const Day day, parseDay(arguments.date, "--date"));
    SHELFCAST_ASSIGN(auto service, serviceOf(session, Session::Access::Write));
    SHELFCAST_ASSIGN(const auto order, service.send(arguments.number, day, expected));
    printOrder(session, order);
    return {};
}

Result<void> exportOrders(Session& session, const OrderArguments& arguments) {
    SHELFCAST_ASSIGN(const auto service, serviceOf(session, Session::Access::Read));
    std::vector<PurchaseOrder> orders;
    if (!arguments.number.empty()) {
        SHELFCAST_ASSIGN(auto order, service.find(arguments.number));
        orders.push_back(std::move(order));
    } else {
        SHELFCAST_ASSIGN(orders, service.list(arguments.store));
        std::erase_if(orders, [](const PurchaseOrder& order) {
            return order.status == PurchaseOrderStatus::Received ||
                   order.status == PurchaseOrderStatus::Cancelled;
        });
    }
    const services::Paper paper = arguments.paper == "letter" ? services::Paper::Letter
                                  : arguments.paper == "a4"   ? services::Paper::A4
                                                              : services::paperOf(QLocale::system());
    const services::CsvDialect dialect{arguments.delimiter == "tab" ? '\t' : arguments.delimiter.front(),
                                       arguments.decimal.front()};
    SHELFCAST_ASSIGN(const auto files, service.write(orders, arguments.out, arguments.perSupplier, dialect,
                                                     session.job(), paper));
    QJsonArray names;
    std::string text;
    for (const auto& file : files) {
        names.append(QString::fromStdString(file));
        text += (text.empty() ? "" : ", ") + file;
    }
    session.printDone("Wrote " + formatNumber(static_cast<double>(orders.size())) + " orders to " + text +
                          ".",
                      {{QStringLiteral("files"), names}});
    return {};
}

Result<void> leadTimes(Session& session) {
    SHELFCAST_ASSIGN(const auto service, serviceOf(session, Session::Access::Read));
    SHELFCAST_ASSIGN(const auto times, service.leadTimes());
    TextTable table({{"supplier"},
                     {"stated days", right},
                     {"measured", right},
                     {"spread", right},
                     {"receipts", right},
                     {"used"},
                     {"order before"}});
    QJsonArray array;
    for (const auto& time : times) {
        const std::optional<double> stated = time.supplier.leadTimeDays;
        table.addRow({time.supplier.id, formatOptional(stated), formatOptional(time.meanDays, 1),
                      formatOptional(time.spreadDays, 1), formatNumber(time.receipts),
                      time.used ? "measured" : "stated",
                      time.supplier.orderCutOff.empty() ? "-" : time.supplier.orderCutOff});
        array.append(services::toJson(time));
    }
    session.print(array, table.empty() ? "No suppliers are known yet." : table.toText());
    return {};
}

} // namespace

void addOrderVerbs(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<OrderArguments>();
    auto* orders = app.add_subcommand("orders", "Purchase orders: propose, change, approve, send, receive");
    orders->require_subcommand(1);
    const auto add = [&](const char* name, const char* text, auto run) {
        auto* verb = orders->add_subcommand(name, text);
        verb->callback([&session, arguments, run] {
            session.action = [&session, arguments, run] { return run(session, *arguments); };
        });
        return verb;
    };
    const auto withNumber = [&](CLI::App* verb) {
        verb->add_option("number", arguments->number, "Number of the order, as in PO-00012")->required();
        return verb;
    };
    auto* list =
        add("list", "All orders, newest first", [](Session& s, const OrderArguments& a) -> Result<void> {
            SHELFCAST_ASSIGN(const auto service, serviceOf(s, Session::Access::Read));
            SHELFCAST_ASSIGN(const auto all, service.list(a.store));
            printOrders(s, all, "There are no orders yet. Propose some with: orders propose --store S");
            return {};
        });
    list->add_option("--store", arguments->store, "Only of this store");
    withNumber(
        add("show", "One order with its lines", [](Session& s, const OrderArguments& a) -> Result<void> {
            SHELFCAST_ASSIGN(const auto service, serviceOf(s, Session::Access::Read));
            SHELFCAST_ASSIGN(const auto order, service.find(a.number));
            printOrder(s, order);
            return {};
        }));
    auto* proposal =
        add("propose", "One order a supplier out of the bulk prediction, in the place of earlier proposals",
            [](Session& s, const OrderArguments& a) { return propose(s, a); });
    auto fields = services::questions::propose();
    std::erase_if(fields, [](const services::Field& field) { return field.name == "top_up"; });
    arguments->proposal = addFields(*proposal, fields);
    proposal->add_flag("--no-top-up", arguments->noTopUp,
                       "Leave orders under their supplier's minimum as they are");
    auto* edit = withNumber(
        add("edit", "Another quantity on a line", [](Session& s, const OrderArguments& a) -> Result<void> {
            SHELFCAST_ASSIGN(auto service, serviceOf(s, Session::Access::Write));
            SHELFCAST_ASSIGN(const auto order, service.edit(a.number, a.product, a.quantity, a.reason));
            printOrder(s, order);
            return {};
        }));
    edit->add_option("--product", arguments->product, "Product")->required();
    edit->add_option("--units", arguments->quantity, "Units; 0 takes it off")->required();
    edit->add_option("--reason", arguments->reason, "Why")->required();
    withNumber(add("approve", "From now on it counts as on order",
                   [](Session& s, const OrderArguments& a) -> Result<void> {
                       SHELFCAST_ASSIGN(auto service, serviceOf(s, Session::Access::Write));
                       SHELFCAST_ASSIGN(const auto order, service.approve(a.number));
                       printOrder(s, order);
                       return {};
                   }));
    auto* sent = withNumber(add("send", "Mark an approved order as sent",
                                [](Session& s, const OrderArguments& a) { return send(s, a); }));
    sent->add_option("--date", arguments->date, "Day it was sent")->required();
    sent->add_option("--expected", arguments->expected, "Day the goods are expected");
    auto* receipt = withNumber(add("receive", "Record what came: all that is open, or --units",
                                   [](Session& s, const OrderArguments& a) { return receive(s, a); }));
    receipt->add_option("--date", arguments->date, "Day it came")->required();
    receipt->add_option("--units", arguments->units, "PRODUCT=UNITS; may be repeated");
    auto* cancel = withNumber(add("cancel", "What is open is no longer expected",
                                  [](Session& s, const OrderArguments& a) -> Result<void> {
                                      SHELFCAST_ASSIGN(auto service, serviceOf(s, Session::Access::Write));
                                      SHELFCAST_ASSIGN(const auto order, service.cancel(a.number, a.reason));
                                      printOrder(s, order);
                                      return {};
                                  }));
    cancel->add_option("--reason", arguments->reason, "Why")->required();
    auto* files = add("export", "Write the open orders, or one, to CSV, XLSX or PDF",
                      [](Session& s, const OrderArguments& a) { return exportOrders(s, a); });
    files->add_option("number", arguments->number, "Only this order");
    files->add_option("--store", arguments->store, "Only of this store");
    files->add_option("--out", arguments->out, "File to write, ending in .csv, .xlsx or .pdf")->required();
    files->add_flag("--per-supplier", arguments->perSupplier,
                    "One file a supplier, its name before the ending");
    files->add_option("--paper", arguments->paper, "Paper of a .pdf (default: that of the country)")
        ->check(CLI::IsMember({"a4", "letter"}));
    files->add_option("--delimiter", arguments->delimiter, "CSV field separator")
        ->check(CLI::IsMember({",", ";", "tab", "|"}));
    files->add_option("--decimal", arguments->decimal, "CSV decimal sign")->check(CLI::IsMember({".", ","}));
    add("lead-times", "Stated and measured lead time of every supplier",
        [](Session& s, const OrderArguments&) { return leadTimes(s); });
}

} // namespace shelfcast::cli
