#include "services/imports/import_understanding.h"

#include "base/message_ids.h"
#include "io/kind/table_words.h"
#include "io/text/text_fold.h"
#include "io/understand/decision_codes.h"
#include "io/understand/layout_description.h"
#include "services/jobs/clock.h"
#include "serving/settings/holiday_country.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/settings_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelfcast::services {

namespace {

constexpr int rowsToJudge = 400;

/// Units of the last days that are stored of a product, to judge odd quantities by.
io::StoredUnits storedUnits(storage::Database& database) {
    return [&database](std::string_view store, std::string_view product) {
        constexpr int days = 800;
        std::vector<float> units;
        if (const auto rows =
                storage::SalesRepository(database).lastUnits(std::string(store), std::string(product), days))
            units.assign(rows->begin(), rows->end());
        return units; // a product that is not there yet has none
    };
}

io::ReadOptions readOptions(const ImportOptions& options) {
    io::ReadOptions read;
    read.mapping = options.mapping;
    read.sheet = options.sheet;
    read.store = options.store;
    read.encoding = options.encoding;
    read.delimiter = options.delimiter;
    read.decimal = options.decimal;
    read.dateOrder = options.dateOrder;
    read.decisions = options.decisions;
    if (options.missingDayIsZero)
        read.decisions.try_emplace("missing_rows", *options.missingDayIsZero ? "sold-only" : "zeros-written");
    read.today = options.today.value_or(clockDay());
    return read;
}

std::map<std::string, std::string> mappingFromJson(const std::string& json) {
    std::map<std::string, std::string> mapping;
    const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping[it.key().toStdString()] = it.value().toString().toStdString();
    return mapping;
}

/// "orders" for the table of orders to suppliers, the name of the table for the others.
struct TableWords {
    io::TableKind kind;
    std::string_view value, effect;
    MessageId told; ///< what the table is, with its evidence
};
constexpr TableWords tableWords[] = {
    {io::TableKind::PurchaseOrders, "purchase_orders", "what has not come of them is on order",
     MessageId::TheFileIsAListOfOrders},
    {io::TableKind::GoodsReceipts, "receipts",
     "they count as deliveries: for the stock since the last count, and for the lead time where the day of "
     "the order "
     "is known",
     MessageId::TheFileIsGoodsReceivedFrom},
    {io::TableKind::Stock, "stock", "its quantities are the stock on hand", MessageId::TheFileIsAListOfStock},
    {io::TableKind::Ledger, "ledger", "the last balance of each product and day is the stock on hand",
     MessageId::TheFileIsAStockLedger},
    {io::TableKind::Products, "products", "its values become known of the products",
     MessageId::TheFileIsAListOfProducts},
    {io::TableKind::Policies, "policies", "by these rules the orders are decided from now on",
     MessageId::TheFileIsAListOfOrdering},
    {io::TableKind::PriceBreaks, "price_breaks",
     "these take the place of the prices by quantity that were known of its products",
     MessageId::TheFileIsAListOfPrices},
    {io::TableKind::Outside, "covariates", "forecasts use them where they help",
     MessageId::TheFileIsNumbersByDate},
    {io::TableKind::Prices, "prices", "the prices that hold today become known of the products",
     MessageId::TheFileIsAPriceList},
};
const TableWords* wordsOf(io::TableKind kind) {
    const auto* found = std::ranges::find(tableWords, kind, &TableWords::kind);
    return found == std::end(tableWords) ? nullptr : found;
}

std::string evidenceOf(const Understood& understood) {
    std::vector<std::string> headers;
    for (const int column : understood.guess.evidence)
        headers.push_back(understood.layout.header(column));
    return io::quotedList(headers, 3);
}

void decide(Understood& understood, ImportDecision decision) {
    understood.layout.decisions.push_back(std::move(decision));
}

/// Reads the file again with columns that its kind gives another meaning.
Result<void> readAs(Understood& understood, const std::string& path, const JobContext& job) {
    auto read = understood.read;
    for (const auto& [field, column] : understood.guess.columns)
        read.mapping.try_emplace(field, "#" + std::to_string(column + 1));
    SHELFCAST_ASSIGN(understood.layout, io::understandTable(QString::fromStdString(path), read, job));
    understood.read = std::move(read);
    return {};
}

Result<void> takeTurnover(Understood& understood, const ImportOptions& options, const std::string& path,
                          const JobContext& job) {
    const auto chosen = options.decisions.find("measure");
    const std::string value = chosen == options.decisions.end() ? "money" : chosen->second;
    const std::string header = understood.layout.header(understood.guess.columns.at("units_sold"));
    if (value == "refuse") {
        understood.refused = Error{
            ErrorCode::InvalidData,
            Message(
                "\"" + header +
                "\" is money and there is no column with units, so the file is refused as you decided. ") +
                MessageId::NothingWasStored + " Export the sales with their units."};
        return {};
    }
    SHELFCAST_TRY(readAs(understood, path, job));
    if (value == "units")
        decide(understood, {"measure",
                            Message(MessageId::AsYouDecidedTheValuesOf, {header}),
                            "units",
                            {"money", "refuse"},
                            false});
    else
        decide(understood, {"measure",
                            Message(MessageId::ThereIsNoColumnWithUnits, {header}) + " " +
                                MessageId::IfThereIsAnExportWith,
                            "money",
                            {"units", "refuse"},
                            true});
    return {};
}

/// The table by all that speaks for it, said with its evidence.
Result<void> decideTable(Understood& understood, const ImportOptions& options, const std::string& path,
                         const JobContext& job) {
    auto& guess = understood.guess;
    if (guess.kind == io::TableKind::Sales)
        return {};
    if (guess.kind == io::TableKind::Turnover)
        return takeTurnover(understood, options, path, job);
    const bool mayBeSales = io::checkSalesColumns(understood.layout).has_value();
    if (guess.kind == io::TableKind::CustomerOrders) {
        const std::string header = understood.layout.header(guess.columns.at("units_sold"));
        SHELFCAST_TRY(readAs(understood, path, job));
        decide(understood, {"table",
                            Message(MessageId::TheRowsAreOrdersOfCustomers, {header}),
                            "sales",
                            {"purchase_orders"},
                            guess.doubtful});
        return {};
    }
    if (io::isRefused(guess.kind)) {
        understood.refused = Error{ErrorCode::InvalidData, io::refusal(understood.layout, guess)};
        return {};
    }
    understood.table = io::masterTableOf(understood.layout, guess);
    if (!understood.table) {
        if (const auto sales = io::checkSalesColumns(understood.layout); !sales)
            understood.refused = sales.error();
        return {};
    }
    std::vector<std::string> others;
    if (mayBeSales || (guess.kind == io::TableKind::Outside && guess.doubtful))
        others.emplace_back("sales");
    if (guess.kind == io::TableKind::PriceBreaks && guess.doubtful)
        others.emplace_back("products");
    if (const TableWords* words = wordsOf(guess.kind))
        decide(understood,
               {"table",
                guess.evidence.empty() ? Message("The file is " + std::string(io::inWords(guess.kind)) +
                                                 ": " + std::string(words->effect) + ".")
                                       : Message(words->told, {evidenceOf(understood)}),
                std::string(words->value), std::move(others), guess.doubtful});
    return {};
}

/// The table that the user named, by its own name or that of a decision.
Result<void> takeTable(Understood& understood, const std::string& name,
                       const std::vector<std::vector<std::string>>& rows) {
    const auto* words = std::ranges::find(tableWords, name, &TableWords::value);
    const auto kind = words == std::end(tableWords) ? std::optional<io::TableKind>() : words->kind;
    if (kind) {
        understood.guess = io::guessTable(understood.layout, rows, understood.read.today);
        const bool isStock = *kind == io::TableKind::Stock &&
                             io::masterTableOf(understood.layout, understood.guess) == io::MasterTable::Stock;
        if (understood.guess.kind != *kind && !isStock)
            understood.guess = io::guessTable(understood.layout, rows, understood.read.today, kind);
    }
    understood.table =
        kind ? io::masterTableOf(understood.layout, understood.guess) : io::masterTableFromString(name);
    if (!understood.table)
        return fail(ErrorCode::InvalidArgument,
                    "There is no table \"" + name +
                        "\". Tables are sales, products, suppliers, stock, "
                        "purchase_orders, receipts, calendar, covariates, bills, policies and price_breaks.");
    return {};
}

} // namespace

Result<Understood> understandFile(storage::Database& database, const std::string& path,
                                  const ImportOptions& options, const JobContext& job) {
    SHELFCAST_TRY(io::checkDecisions(options.decisions));
    Understood result;
    result.chosen = options.decisions;
    result.read = readOptions(options);
    SHELFCAST_ASSIGN(result.read.country, holidayCountry(database, {}));
    result.read.stored = storedUnits(database);
    const QString file = QString::fromStdString(path);
    std::string table = options.table;
    if (const auto decided = options.decisions.find("table");
        table.empty() && decided != options.decisions.end())
        table = decided->second;
    if (!table.empty() && table != "sales") {
        auto withoutMapping = result.read; // the mapping has the fields of that table
        withoutMapping.mapping.clear();
        SHELFCAST_ASSIGN(result.layout, io::understandTable(file, withoutMapping, job));
        SHELFCAST_ASSIGN(const auto rows, io::sampleRows(result.layout, rowsToJudge));
        SHELFCAST_TRY(takeTable(result, table, rows));
        if (options.decisions.contains("table"))
            decide(result, {"table",
                            Message(MessageId::AsYouDecidedTheFileIs,
                                    {result.guess.kind == io::TableKind::Unknown
                                         ? Message("the table of " + std::string(toString(*result.table)))
                                         : Message::known(io::inWords(result.guess.kind))}),
                            table,
                            {"sales"},
                            false});
        return result;
    }
    SHELFCAST_ASSIGN(result.layout, io::understandTable(file, result.read, job));
    const auto remembered = storage::SettingsRepository(database).value(io::layoutKey(result.layout));
    if (!remembered || !*remembered) {
        if (!options.mapping.contains("units_sold")) {
            SHELFCAST_ASSIGN(const auto rows, io::sampleRows(result.layout, rowsToJudge));
            result.guess = io::guessTable(result.layout, rows, result.read.today);
            if (result.guess.kind == io::TableKind::Outside && options.mapping.contains("product"))
                result.guess = {io::TableKind::Sales, false, {}, {}}; // weather has no products
            if (table == "sales" && !io::isSales(result.guess.kind)) {
                const TableWords* other = wordsOf(result.guess.kind);
                if (options.decisions.contains("table"))
                    decide(result, {"table", MessageId::AsYouDecidedTheRowsAre, "sales",
                                    other ? std::vector<std::string>{std::string(other->value)}
                                          : std::vector<std::string>{},
                                    false});
                result.guess = {};
            } else
                SHELFCAST_TRY(decideTable(result, options, path, job));
        }
        return result;
    }
    auto merged = result.read;
    merged.mapping.merge(mappingFromJson(**remembered));
    if (merged.mapping == result.read.mapping)
        return result;
    if (auto layout = io::understandTable(file, merged, job)) {
        result.layout = std::move(*layout);
        result.read = std::move(merged);
        result.layout.notes.push_back(MessageId::TheMappingIsTheOneYou);
    }
    return result;
}

} // namespace shelfcast::services
