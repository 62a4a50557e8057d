#include "io/master_reader.h"

#include "io/csv_text.h"
#include "io/number_format.h"
#include "io/text_fold.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelfcast::io {

namespace {

/// Names of the columns, folded, in the shipped languages where they differ.
struct Names {
    std::string_view field, names;
};
constexpr std::array<Names, 34> columnNames = {{
    {"product", "product productid productcode item itemid sku article artikel artikelnr artikelnummer "
                "produkt produktid "
                "produit producto prodotto produto productnummer"},
    {"store", "store storeid shop filiale filialnr magasin tienda negozio loja winkel shipto"},
    {"name",
     "name productname itemname suppliername bezeichnung artikelbezeichnung designation nombre nome naam "
     "description descripcion descrizione descricao omschrijving holidayname eventname event feiertag"},
    {"category", "category kategorie warengruppe categorie categoria"},
    {"supplier",
     "supplier supplierid suppliercode vendor vendorid lieferant lieferantennr lieferantennummer fournisseur "
     "proveedor fornitore fornecedor leverancier"},
    {"supplier_sku",
     "suppliersku supplieritem supplieritemno supplieritemnumber supplierarticle supplierproductcode "
     "supplierpartnumber vendorsku vendoritem vendoritemno vendorpartnumber lieferantenartikelnummer "
     "lieferantenartikelnr lieferantenartikel referencefournisseur reffournisseur referenciaproveedor "
     "codicearticolofornitore referenciafornecedor artikelnummerleverancier"},
    {"barcode", "barcode ean ean13 eancode gtin upc strichcode codebarres codigobarras codigodebarras "
                "codiceabarre codigodebarra streepjescode"},
    {"predecessor",
     "predecessor replaces vorganger vorgaenger predecesseur predecesor predecessore antecessor voorganger"},
    {"unit_cost",
     "unitcost cost costprice purchaseprice einkaufspreis ekpreis ek kosten coutunitaire prixdachat coste "
     "costounitario precodecusto custo inkoopprijs"},
    {"price", "price unitprice sellprice verkaufspreis preis prix precio prezzo preco prijs promotionprice "
              "promoprice"},
    {"pack_size",
     "packsize pack caseqty casesize unitspercase packung verpackungseinheit ve gebinde colis tamanopaquete "
     "confezione embalagem verpakkingseenheid"},
    {"minimum_order",
     "minimumorder minorder moq minimumorderquantity minorderqty mindestbestellmenge mindestmenge "
     "commandeminimum pedidominimo ordineminimo minimumbestelling"},
    {"shelf_life_days",
     "shelflifedays shelflife haltbarkeit haltbarkeittage dureedevie vidautil durata validade "
     "houdbaarheid"},
    {"lead_time_days",
     "leadtimedays leadtime lieferzeit lieferzeittage wiederbeschaffungszeit delai delaidelivraison "
     "plazodeentrega tempodiconsegna prazodeentrega levertijd"},
    {"review_days", "reviewdays reviewperiod orderinterval bestellrhythmus uberprufungstage"},
    {"lead_time_spread_days",
     "leadtimespreaddays leadtimespread leadtimesd leadtimestddev lieferzeitstreuung"},
    {"service_level",
     "servicelevel servicegrad lieferbereitschaft tauxdeservice niveldeservicio livellodiservizio "
     "niveldeservico"},
    {"maximum_stock",
     "maximumstock maxstock hochstbestand hoechstbestand stockmaximum stockmaximo scortamassima"},
    {"minimum_order_value", "minimumordervalue minordervalue mindestbestellwert francodeport"},
    {"order_days", "orderdays orderday bestelltage ordercalendar"},
    {"stock", "stock onhand stockonhand inventory inventorylevel bestand lagerbestand existencias giacenza "
              "estoque voorraad "
              "quantityonhand"},
    {"on_order", "onorder orderedquantity unitsonorder bestellt offenebestellungen encommande pedido "
                 "inordine encomendado "
                 "inbestelling"},
    {"due",
     "due duedate expecteddate deliverydate eta liefertermin lieferdatum datedelivraison fechadeentrega"},
    {"reference", "reference purchaseorder pono ponumber orderno ordernumber bestellnummer"},
    {"date",
     "date datum first firstdate startdate start from von fecha data debut inicio inizio datedebut begin"},
    {"last_date", "last lastdate enddate end to until bis fin fine fim datefin einde"},
    {"kind", "kind type eventtype art typ tipo soort"},
    {"delivery_days", "deliverydays deliveryday liefertage"},
    {"parent", "parent parentid assembly parentproduct finishedgood kit baugruppe stuckliste"},
    {"component", "component componentid part ingredient komponente zutat composant componente"},
    {"received", "received receivedunits quantityreceived qtyreceived geliefert"},
    {"status", "status state zustand"},
    {"quantity", "quantity qty quantityper menge quantite cantidad quantita quantidade hoeveelheid"},
    {"loss", "loss losspercent scrap waste verlust ausschuss perte merma scarto perda verlies"},
}};

bool listed(std::string_view list, std::string_view word) {
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || list[at - 1] == ' ') && (end == list.size() || list[end] == ' '))
            return true;
    }
    return false;
}

using Columns = std::map<std::string, int, std::less<>>;

Columns columnsByName(const TableLayout& layout) {
    Columns columns;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const std::string folded = foldName(layout.columns[i].header);
        for (const auto& [field, names] : columnNames)
            if (!folded.empty() && (folded == foldName(field) || listed(names, folded)) &&
                columns.try_emplace(std::string(field), static_cast<int>(i)).second)
                break;
        if (folded == "discount" || folded == "rabatt" || folded == "remise" || folded == "descuento" ||
            folded == "sconto" || folded == "desconto" || folded == "korting")
            columns.try_emplace("discount", static_cast<int>(i));
    }
    return columns;
}

struct Table {
    MasterTable table;
    std::string_view name, needed; ///< needed: fields without which a row says nothing, separated by blanks
};
constexpr std::array<Table, 6> tables = {{
    {MasterTable::Products, "products", "product"},
    {MasterTable::Suppliers, "suppliers", "supplier"},
    {MasterTable::Stock, "stock", "product"},
    {MasterTable::Calendar, "calendar", "date name"},
    {MasterTable::Covariates, "covariates", "date"},
    {MasterTable::Bills, "bills", "parent component"},
}};

class Reader {
public:
    Reader(const TableLayout& layout, MasterTable table, const ReadOptions& options)
        : m_layout(layout), m_table(table), m_options(options), m_columns(columnsByName(layout)) {}

    Result<void> prepare() {
        for (const auto& [field, header] : m_options.mapping) {
            if (header.empty()) {
                m_columns.erase(field);
                continue;
            }
            int column = -1;
            for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
                if (foldName(m_layout.columns[i].header) == foldName(header))
                    column = static_cast<int>(i);
            if (column < 0)
                return fail(ErrorCode::NotFound,
                            "The file has no column \"" + header + "\" for " + field + ".");
            m_columns[field] = column;
        }
        std::string_view needed = tables[static_cast<std::size_t>(m_table)].needed;
        while (!needed.empty()) {
            const std::size_t blank = std::min(needed.find(' '), needed.size());
            SHELFCAST_TRY(need(std::string(needed.substr(0, blank))));
            needed.remove_prefix(std::min(blank + 1, needed.size()));
        }
        if (m_table == MasterTable::Stock && !has("stock") && !has("on_order") && !isPurchaseOrders(m_layout))
            return need("stock");
        return {};
    }

    Result<void> readRows(const JobContext& job) {
        SHELFCAST_ASSIGN(auto source, openRows(m_layout));
        RowChunk chunk;
        std::size_t index = 0;
        std::int64_t line = 1;
        for (;;) {
            if (job.cancelled())
                return cancelled();
            SHELFCAST_ASSIGN(const bool more, source->next(chunk));
            if (!more)
                return {};
            source->parse(chunk);
            chunk.firstLine = line;
            line += chunk.lineCount;
            for (std::size_t r = 0; r < chunk.rows(); ++r, ++index) {
                if (index < m_layout.firstDataRow)
                    continue;
                Row row{chunk.lineOf(r), {}, {}};
                bool filled = false;
                for (const auto& cell : chunk.row(r)) {
                    const std::string_view text = trimText(chunk.view(cell));
                    row.cells.emplace_back(m_layout.kind == FileKind::Text
                                               ? withoutFormulaText(withoutNeutralMark(text))
                                               : withoutNeutralMark(text));
                    row.kinds.push_back(cell.kind);
                    filled = filled || !row.cells.back().empty();
                }
                if (filled)
                    m_rows.push_back(std::move(row));
            }
            job.report("Reading the file", chunk.progress);
        }
    }

    Result<MasterReadResult> convert(const std::function<Result<void>(const RejectedRow&)>& rejected) {
        decideDates();
        for (const Row& row : m_rows) {
            m_row = &row;
            m_problem.reset();
            ++m_report.records;
            takeRow();
            if (!m_problem) {
                ++m_report.accepted;
                continue;
            }
            ++m_report.rejected;
            if (rejected)
                SHELFCAST_TRY(rejected(*m_problem));
            if (m_report.rejectedRows.size() < reportedRejects)
                m_report.rejectedRows.push_back(*m_problem);
        }
        if (m_report.records == 0)
            return fail(ErrorCode::InvalidData, "The file has columns but no rows. Nothing was stored.");
        if (m_report.rejected * 2 > m_report.records)
            return fail(ErrorCode::InvalidData,
                        std::to_string(m_report.rejected) + " of " + std::to_string(m_report.records) +
                            " rows cannot be read, so none was stored. The first: row " +
                            std::to_string(m_report.rejectedRows[0].row) + ", " +
                            m_report.rejectedRows[0].column + ": " + m_report.rejectedRows[0].reason + ".");
        m_report.success = true;
        describeColumns();
        return MasterReadResult{std::move(m_report), std::move(m_data)};
    }

private:
    struct Row {
        std::int64_t line;
        std::vector<std::string> cells;
        std::vector<CellKind> kinds;
    };

    bool has(std::string_view field) const { return m_columns.find(field) != m_columns.end(); }

    Result<void> need(const std::string& field) const {
        if (has(field))
            return {};
        return fail(ErrorCode::InvalidData, "This is not a table of " + std::string(toString(m_table)) +
                                                ": no column with the " + field +
                                                " was found. Its columns are " +
                                                quotedList(m_layout.headers(), 24) + ". Nothing was stored.");
    }

    void decideDates() {
        m_dates = m_layout.date;
        DateVotes votes;
        for (const char* field : {"date", "last_date", "due"})
            if (const auto found = m_columns.find(field); found != m_columns.end())
                for (const Row& row : m_rows)
                    if (static_cast<std::size_t>(found->second) < row.cells.size())
                        votes.add(row.cells[static_cast<std::size_t>(found->second)]);
        m_dates = votes.format();
        if (const auto order = dateOrderFromString(m_options.dateOrder))
            m_dates.order = *order;
    }

    void reject(int column, std::string_view value, std::string reason) {
        if (!m_problem)
            m_problem =
                RejectedRow{m_row->line, m_layout.header(column), shorten(value, 120), std::move(reason)};
    }

    std::string_view cell(int column) const {
        return static_cast<std::size_t>(column) < m_row->cells.size()
                   ? m_row->cells[static_cast<std::size_t>(column)]
                   : std::string_view();
    }
    std::string text(std::string_view field) const {
        const auto found = m_columns.find(field);
        return found == m_columns.end() ? std::string() : std::string(cell(found->second));
    }
    std::optional<std::string> optionalText(std::string_view field) const {
        std::string value = text(field);
        return value.empty() ? std::nullopt : std::optional(std::move(value));
    }
    std::string neededText(std::string_view field) {
        std::string value = text(field);
        if (value.empty())
            reject(m_columns.find(field)->second, "", "the " + std::string(field) + " is missing");
        return value;
    }
    std::optional<double> numberIn(int column) {
        const std::string_view value = cell(column);
        if (isMissing(value))
            return std::nullopt;
        const char decimal = m_row->kinds[static_cast<std::size_t>(column)] == CellKind::Number
                                 ? '.'
                                 : m_layout.decimalOf(column);
        const auto result = parseNumber(value, decimal);
        if (!result)
            reject(column, value, "\"" + shorten(value, 60) + "\" is not a number");
        return result;
    }
    std::optional<double> number(std::string_view field, double least = 0) {
        const auto found = m_columns.find(field);
        if (found == m_columns.end())
            return std::nullopt;
        const auto result = numberIn(found->second);
        if (result && *result < least)
            reject(found->second, cell(found->second),
                   "must not be less than " + std::to_string(static_cast<int>(least)));
        return result;
    }
    std::optional<int> whole(std::string_view field, int least = 0) {
        const auto value = number(field, least);
        if (!value)
            return std::nullopt;
        if (*value != std::floor(*value) || *value > 1e9) {
            const int column = m_columns.find(field)->second;
            reject(column, cell(column), "must be a whole number");
            return std::nullopt;
        }
        return static_cast<int>(*value);
    }
    std::optional<Day> date(std::string_view field) {
        const auto found = m_columns.find(field);
        if (found == m_columns.end() || cell(found->second).empty())
            return std::nullopt;
        const auto day = parseDate(cell(found->second), m_dates);
        if (!day)
            reject(found->second, cell(found->second),
                   "\"" + shorten(cell(found->second), 60) + "\" is not a date in the order " +
                       std::string(toString(m_dates.order)));
        return day;
    }

    void takeRow() {
        switch (m_table) {
        case MasterTable::Products:
            return takeProduct();
        case MasterTable::Suppliers:
            return takeSupplier();
        case MasterTable::Stock:
            return takeStock();
        case MasterTable::Calendar:
            return takeEvent();
        case MasterTable::Covariates:
            return takeCovariates();
        case MasterTable::Bills:
            return takeBill();
        }
    }

    void takeProduct() {
        ProductUpdate product;
        product.storeId = text("store");
        product.id = neededText("product");
        product.name = optionalText("name");
        product.category = optionalText("category");
        product.supplier = optionalText("supplier");
        product.supplierSku = optionalText("supplier_sku");
        product.barcode = optionalText("barcode");
        product.predecessor = optionalText("predecessor");
        product.unitCost = number("unit_cost");
        product.price = number("price");
        product.packSize = whole("pack_size", 1);
        product.minimumOrder = whole("minimum_order");
        product.shelfLifeDays = whole("shelf_life_days", 1);
        product.leadTimeDays = whole("lead_time_days");
        product.reviewDays = whole("review_days", 1);
        product.leadTimeSpreadDays = number("lead_time_spread_days");
        product.serviceLevel = number("service_level");
        if (product.serviceLevel && *product.serviceLevel > 1)
            *product.serviceLevel /= 100; // written in percent
        if (product.serviceLevel && (*product.serviceLevel <= 0 || *product.serviceLevel >= 1))
            reject(m_columns.find("service_level")->second, text("service_level"),
                   "must lie between 0 and 100 percent");
        product.maximumStock = number("maximum_stock");
        if (!m_problem)
            m_data.products.push_back(std::move(product));
    }

    void takeSupplier() {
        Supplier supplier;
        supplier.id = neededText("supplier");
        supplier.name = text("name");
        supplier.leadTimeDays = whole("lead_time_days");
        supplier.reviewDays = whole("review_days", 1);
        supplier.leadTimeSpreadDays = number("lead_time_spread_days");
        supplier.minimumOrderValue = number("minimum_order_value");
        supplier.orderDays = text("order_days");
        supplier.deliveryDays = text("delivery_days");
        if (!m_problem)
            m_data.suppliers.push_back(std::move(supplier));
    }

    void takeStock() {
        const std::string store = text("store").empty() ? defaultStore() : text("store");
        const std::string product = neededText("product");
        const auto onHand = number("stock", -1e12);
        auto onOrder = number("on_order");
        if (!onOrder && !has("on_order") && isPurchaseOrders(m_layout)) { // what is still to come of an order
            onOrder = number("quantity");
            if (onOrder)
                *onOrder =
                    foldText(text("status")) == "cancelled" ? 0 : *onOrder - number("received").value_or(0);
        }
        const Day day = date("date").value_or(m_options.today);
        const auto due = date("due");
        if (!m_problem && !onHand && !onOrder)
            reject(m_columns.find(has("stock")      ? "stock"
                                  : has("on_order") ? "on_order"
                                                    : "quantity")
                       ->second,
                   "", "the quantity is missing");
        if (m_problem)
            return;
        if (onHand)
            m_data.stock.push_back({store, product, day, *onHand});
        if (onOrder && *onOrder > 0)
            m_data.onOrder.push_back({store, product, due.value_or(day), *onOrder, text("reference")});
    }

    void takeEvent() {
        CalendarEvent event;
        event.storeId = text("store");
        event.productId = text("product");
        event.category = text("category");
        event.name = neededText("name");
        event.kind = kindOf(text("kind"));
        const auto first = date("date");
        if (!first)
            reject(m_columns.find("date")->second, "", "the date is missing");
        const auto last = date("last_date");
        event.first = first.value_or(Day());
        event.last = last.value_or(event.first);
        if (last && *last < event.first)
            reject(m_columns.find("last_date")->second, text("last_date"), "lies before the first day");
        event.price = number("price");
        event.discount = number("discount");
        if (event.kind == "event" && (event.price || event.discount))
            event.kind = "promotion";
        if (!m_problem)
            m_data.events.push_back(std::move(event));
    }

    void takeCovariates() {
        const auto day = date("date");
        if (!day)
            return reject(m_columns.find("date")->second, "", "the date is missing");
        const std::size_t before = m_data.covariates.size();
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const auto store = m_columns.find("store");
            if (column == m_columns.find("date")->second ||
                (store != m_columns.end() && column == store->second) || !m_layout.columns[i].isNumeric())
                continue;
            if (const auto value = numberIn(column))
                m_data.covariates.push_back({text("store"), m_layout.header(column), *day, *value});
        }
        if (m_problem)
            m_data.covariates.resize(before);
    }

    void takeBill() {
        BillLine line;
        line.parentId = neededText("parent");
        line.componentId = neededText("component");
        line.quantity = number("quantity").value_or(1);
        line.loss = number("loss").value_or(0) / 100; // written in percent
        if (line.loss >= 1)
            reject(m_columns.find("loss")->second, text("loss"), "must be under 100 percent");
        if (line.parentId == line.componentId)
            reject(m_columns.find("component")->second, line.componentId, "a product is no part of itself");
        if (!m_problem)
            m_data.bills.push_back(std::move(line));
    }

    static std::string kindOf(const std::string& text) {
        const std::string folded = foldName(text);
        for (const auto& [kind, words] :
             {std::pair<const char*, std::string_view>{
                  "holiday", "holiday feiertag jourferie ferie festivo feriado feestdag"},
              {"promotion", "promotion promo aktion promocion promozione promocao actie"},
              {"closed", "closed geschlossen ferme cerrado chiuso fechado gesloten"}})
            if (!folded.empty() && listed(words, folded))
                return kind;
        return "event";
    }

    std::string defaultStore() const { return m_options.store.empty() ? "Store 1" : m_options.store; }

    void describeColumns() {
        m_report.understanding = describe(m_layout, m_options, m_report.records);
        m_report.understanding.shape = toString(m_table);
        m_report.understanding.questions.clear();
        m_report.understanding.dateOrder = toString(m_dates.order);
        for (auto& column : m_report.understanding.columns) {
            column.field.clear();
            column.confidence = 0;
            for (const auto& [field, index] : m_columns)
                if (index == column.column) {
                    column.field = field;
                    column.confidence = 1;
                }
        }
    }

    const TableLayout& m_layout;
    MasterTable m_table;
    const ReadOptions& m_options;
    Columns m_columns;
    std::vector<Row> m_rows;
    const Row* m_row = nullptr;
    DateFormat m_dates;
    std::optional<RejectedRow> m_problem;
    ImportReport m_report;
    MasterData m_data;
};

} // namespace

std::string_view toString(MasterTable table) {
    return tables[static_cast<std::size_t>(table)].name;
}

std::optional<MasterTable> masterTableFromString(std::string_view name) {
    for (const auto& entry : tables)
        if (entry.name == foldText(name))
            return entry.table;
    return std::nullopt;
}

bool isPurchaseOrders(const TableLayout& layout) {
    const Columns columns = columnsByName(layout);
    return layout.hasHeader &&
           std::ranges::all_of(std::array{"reference", "supplier", "product", "quantity", "due"},
                               [&](const char* field) { return columns.contains(field); });
}

std::optional<MasterTable> guessMasterTable(const TableLayout& layout) {
    if (!layout.hasHeader)
        return std::nullopt;
    const Columns columns = columnsByName(layout);
    const auto count = [&](std::initializer_list<std::string_view> fields) {
        return std::count_if(fields.begin(), fields.end(),
                             [&](std::string_view field) { return columns.find(field) != columns.end(); });
    };
    if (count({"parent", "component"}) == 2)
        return MasterTable::Bills;
    if (isPurchaseOrders(layout))
        return MasterTable::Stock;
    if (count({"product"}) &&
        count({"unit_cost", "pack_size", "minimum_order", "shelf_life_days", "supplier", "predecessor",
               "service_level", "maximum_stock", "supplier_sku", "barcode"}) >= 1)
        return MasterTable::Products;
    if (count({"supplier"}) && count({"lead_time_days", "minimum_order_value", "order_days"}) >= 1)
        return MasterTable::Suppliers;
    if (count({"product"}) && count({"stock", "on_order"}) >= 1)
        return MasterTable::Stock;
    // Nothing but what a product has: a list of products and prices. One unknown column may be the sales.
    if (count({"product", "name", "category", "price"}) == std::ssize(layout.headers()) &&
        count({"product"}) && layout.headers().size() >= 2)
        return MasterTable::Products;
    if (count({"date", "name"}) == 2 && count({"kind", "last_date"}) >= 1)
        return MasterTable::Calendar;
    return std::nullopt;
}

Result<MasterReadResult> readMaster(const TableLayout& layout, MasterTable table, const ReadOptions& options,
                                    const std::function<Result<void>(const RejectedRow&)>& rejected,
                                    const JobContext& job) {
    Reader reader(layout, table, options);
    SHELFCAST_TRY(reader.prepare());
    SHELFCAST_TRY(reader.readRows(job));
    return reader.convert(rejected);
}

} // namespace shelfcast::io
