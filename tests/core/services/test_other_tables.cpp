// Tables that are no sales: orders to suppliers, goods received, stock, prices, returns, forecasts … as
// shops' programs export them, each with what it must come to, or the word by which it is refused. And the
// reverse: customers' orders and turnover are sales.
#include "folders.h"
#include "import_fixture.h"
#include "serving/views/planner.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>

namespace test_other_tables {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

std::string number(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.10g", value);
    return buffer;
}

/// Rows of A1, B1 and C1 in S1 up to 2024-04-29, without stock.
std::string baseSales() {
    std::string text = "date,store,product,units\n";
    for (Day day = *Day::fromYmd(2024, 4, 20); day <= *Day::fromYmd(2024, 4, 29); day = day + 1)
        for (const char* product : {"A1", "B1", "C1"})
            text += day.toIso() + ",S1," + product + ",10\n";
    return text;
}

Day today() {
    const QDate date = QDate::currentDate();
    return *Day::fromYmd(date.year(), date.month(), date.day());
}

} // namespace

class TestOtherTables : public QObject, protected ImportFolder {
    Q_OBJECT

    /// What a file brought beside the base: "stock A1 5", "order A1 60@2024-05-02", "came A1 5@…", "sold A1
    /// 5@…", "store X", "price A1 5", "cost A1 5"; or "refused: …".
    std::string outcome(const std::string& bytes, const ImportOptions& options = {},
                        const char* name = "table.csv", ImportReport* said = nullptr) {
        const auto database = newDatabase();
        ImportService imports(*database);
        if (!imports.import(write("base.csv", baseSales()), {}, {}))
            return "no base";
        const auto report = imports.import(write(name, bytes), options, {});
        if (!report)
            return "refused: " + report.error().message;
        if (said)
            *said = *report;
        return facts(*database);
    }

    static std::string facts(storage::Database& database) {
        const storage::CatalogRepository catalog(database);
        std::vector<std::string> facts;
        const auto add = [&](const std::string& what, const std::string& product, double units,
                             const std::optional<Day>& day = {}) {
            facts.push_back(what + " " + product + " " + number(units) + (day ? "@" + day->toIso() : ""));
        };
        const auto stores = catalog.stores();
        for (const Store& store : *stores) {
            if (store.id != "S1") {
                facts.push_back("store " + store.id);
                continue;
            }
            const auto products = catalog.products("S1");
            if (!products)
                return products.error().message;
            for (const Product& product : *products) {
                if (product.stock)
                    add("stock", product.id, *product.stock);
                if (product.unitCost)
                    add("cost", product.id, *product.unitCost);
                const auto records = storage::SalesRepository(database).records(
                    "S1", product.id, *Day::fromYmd(2024, 4, 30), Day(40000));
                for (const SalesRecord& record : *records)
                    add("sold", product.id, record.unitsSold, record.date);
                const auto receipts = catalog.receipts("S1");
                if (const auto open = receipts->find(product.id); open != receipts->end())
                    for (const Receipt& receipt : open->second)
                        add("order", product.id, receipt.units, receipt.date);
            }
            const auto came = catalog.goodsReceived("S1");
            for (const auto& receipt : *came)
                add("came", receipt.productId, receipt.units, receipt.received);
        }
        std::string text;
        for (const auto& fact : facts)
            text += (text.empty() ? "" : ", ") + fact;
        return text;
    }

    static std::string caseFile(const char* name) {
        QFile file(QStringLiteral(SHELFCAST_CASES "/%1").arg(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    struct Rows {
        void operator()(const char* name, const std::string& bytes, const std::string& expected) const {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray::fromStdString(expected);
        }
    };
    static Rows rows() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        return {};
    }
    void check(const ImportOptions& options = {}) {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        const std::string came = outcome(bytes.toStdString(), options), wanted = expected.toStdString();
        if (wanted.starts_with("refused: ")) {
            QVERIFY2(came.starts_with("refused: ") && came.find(wanted.substr(9)) != std::string::npos,
                     came.c_str());
            return;
        }
        QCOMPARE(QByteArray::fromStdString(came), expected);
    }

private Q_SLOTS:
    void purchaseOrders_data() {
        const auto row = rows();
        const char* expected = "order A1 60@2024-05-02, order B1 30@2024-05-09";
        row("handed", caseFile("kinds/purchase_orders_status.csv"), expected);
        row("Odoo lines",
            "Order Reference,Vendor,Product/Internal Reference,Quantity,Received Qty,Expected "
            "Arrival,Status\n"
            "P00012,V1,A1,100,40,2024-05-02 12:00:00,Purchase Order\n"
            "P00013,V1,B1,30,0,2024-05-09 12:00:00,Purchase Order\n"
            "P00014,V1,B1,50,0,2024-05-02 12:00:00,Cancelled\nP00015,V1,C1,9,0,2024-05-02 12:00:00,RFQ\n",
            expected);
        row("German ERP",
            "Bestellnummer;Lieferant;Artikelnummer;Bestellmenge;Gelieferte Menge;Offene "
            "Menge;Liefertermin;Status\n"
            "4500001;V1;A1;100;40;60;02.05.2024;teilgeliefert\n4500002;V1;B1;30;0;30;09.05.2024;offen\n"
            "4500003;V1;B1;50;50;0;02.05.2024;erledigt\n",
            expected);
        row("QuickBooks",
            "Date,Num,Vendor,Product/Service,Qty,Received Qty,Backordered Qty,Rate,Open Balance,Due Date\n"
            "04/22/2024,1001,V1,A1,100,40,60,1.00,60.00,05/02/2024\n"
            "04/23/2024,1002,V1,B1,30,0,30,1.00,30.00,05/09/2024\n",
            expected);
        row("French",
            "N° commande;Fournisseur;Référence;Qté commandée;Qté reçue;Date de livraison prévue;Statut\n"
            "C1;V1;A1;100;40;02/05/2024;partielle\nC2;V1;B1;30;0;09/05/2024;en cours\n"
            "C3;V1;B1;50;0;02/05/2024;annulée\n",
            expected);
        row("Spanish",
            "Nº pedido;Proveedor;Artículo;Cantidad pedida;Cantidad recibida;Fecha de entrega;Estado\n"
            "1;V1;A1;100;40;02/05/2024;parcial\n2;V1;B1;30;0;09/05/2024;pendiente\n",
            expected);
        row("Italian",
            "Ordine fornitore;Fornitore;Codice articolo;Quantità ordinata;Quantità evasa;Data consegna "
            "prevista\n"
            "1;V1;A1;100;40;02/05/2024\n2;V1;B1;30;0;09/05/2024\n",
            expected);
        row("Dutch",
            "Inkooporder;Leverancier;Artikel;Besteld;Ontvangen;Verwachte leverdatum\n"
            "1;V1;A1;100;40;02-05-2024\n2;V1;B1;30;0;09-05-2024\n",
            expected);
        row("two lines of one product",
            "PO,Supplier,SKU,Qty Ordered,ETA\nP1,V1,A1,20,2024-05-02\nP1,V1,A1,40,2024-05-02\n"
            "P1,V1,B1,30,2024-05-09\n",
            expected);
    }
    void purchaseOrders() { check(); }

    void purchaseOrdersInOtherLanguages_data() {
        const auto row = rows();
        const std::string came = "order A1 60@2024-05-03";
        row("Turkish",
            "Sipariş No;Tedarikçi;Stok Kodu;Sipariş Miktarı;Gelen Miktar;Teslim Tarihi\n"
            "1;V1;A1;100;40;03.05.2024\n",
            came);
        row("Russian",
            "Номер заказа;Поставщик;Артикул;Заказано;Получено;Дата поставки\n1;V1;A1;100;40;03.05.2024\n",
            came);
        row("Finnish",
            "Ostotilausnro;Tilauspäivä;Toimittaja;Tuotekoodi;Tilattu määrä;Toimituspäivä\n"
            "1;20.04.2024;V1;A1;60;03.05.2024\n",
            came);
        row("Czech",
            "Číslo objednávky;Dodavatel;Kód zboží;Objednané množství;Přijaté množství;Datum dodání\n"
            "1;V1;A1;100;40;03.05.2024\n",
            came);
        row("Chinese", "采购单号;供应商;商品编码;订购数量;预计到货日期\n1;V1;A1;60;2024-05-03\n", came);
        row("returns are none, in Chinese", "退货日期;商品编码;退货数量;退货原因\n2024-04-22;A1;2;坏\n",
            "refused: returns");
        row("returns are none, in Japanese", "返品日;商品コード;返品数量;返品理由\n2024-04-22;A1;2;破損\n",
            "refused: returns");
    }
    void purchaseOrdersInOtherLanguages() { check(); }

    void goodsReceived_data() {
        const auto row = rows();
        const char* expected = "came A1 100@2024-05-02, came B1 100@2024-05-03, came A1 50@2024-05-04";
        row("handed", caseFile("kinds/goods_receipts.csv"), expected);
        row("German",
            "Wareneingang;Lieferschein-Nr.;Lieferant;Artikelnr;Liefermenge;Eingangsdatum;Bestelldatum\n"
            "W1;L1;V1;A1;100;02.05.2024;29.04.2024\nW2;L2;V1;B1;100;03.05.2024;29.04.2024\n"
            "W3;L3;V1;A1;50;04.05.2024;29.04.2024\n",
            expected);
        row("Odoo transfers",
            "Reference,Receive From,Source Document,Effective Date,Product,Done,Status\n"
            "WH/IN/00001,V1,P00001,2024-05-02 09:10:00,A1,100,Done\n"
            "WH/IN/00002,V1,P00002,2024-05-03 09:10:00,B1,100,Done\n"
            "WH/IN/00003,V1,P00003,2024-05-04 09:10:00,A1,50,Done\n",
            expected);
        row("French",
            "N° BL;Date de réception;Fournisseur;Article;Qté reçue\n1;02/05/2024;V1;A1;100\n"
            "2;03/05/2024;V1;B1;100\n3;04/05/2024;V1;A1;50\n",
            expected);
        row("delivery notes",
            "Delivery Note No,Delivery Date,Supplier,Item,Delivered Qty\nD1,2024-05-02,V1,A1,100\n"
            "D2,2024-05-03,V1,B1,100\nD3,2024-05-04,V1,A1,50\n",
            expected);
        row("orders that have come",
            "PO Number,Order Date,Received Date,Vendor,SKU,Qty Ordered,Qty Received\n"
            "1,2024-04-25,2024-05-02,V1,A1,100,100\n2,2024-04-25,2024-05-03,V1,B1,100,100\n"
            "3,2024-04-29,2024-05-04,V1,A1,50,50\n",
            expected);
    }
    void goodsReceived() { check(); }

    void stock_data() {
        const auto row = rows();
        const char* expected = "stock A1 100, stock B1 90, stock C1 80";
        row("handed", caseFile("kinds/stock_count.csv"), "stock A1 100, stock B1 90, stock C1 90");
        row("no store column", caseFile("minimal/k_stock.csv"), "stock A1 7");
        row("two bins", caseFile("minimal/k_bins.csv"), "stock A1 27");
        row("Shopify inventory",
            "Handle,Title,Option1 Name,Option1 Value,SKU,HS Code,COO,Location,Incoming,Unavailable,Committed,"
            "Available,On hand\na,Tea,Size,S,A1,,,S1,0,0,5,95,100\nb,Mug,Size,S,B1,,,S1,0,0,0,90,90\n"
            "c,Cup,Size,S,C1,,,S1,12,0,0,80,80\n",
            "stock A1 100, stock B1 90, stock C1 80, order C1 12@" + today().toIso());
        row("Square library",
            "Token,Item Name,Variation Name,SKU,Description,Category,Price,Current Quantity S1,New Quantity "
            "S1\n"
            "T1,Tea,Regular,A1,,Tea,4.00,100,\nT2,Mug,Regular,B1,,Mugs,5.00,90,\nT3,Cup,Regular,C1,,Mugs,6."
            "00,80,\n",
            expected);
        row("WooCommerce products",
            "ID,Type,SKU,Name,Published,In stock?,Stock,Low stock amount,Backorders allowed?,Regular price,"
            "Categories\n1,simple,A1,Tea,1,1,100,5,0,4,Tea\n2,simple,B1,Mug,1,1,90,5,0,5,Mugs\n"
            "3,simple,C1,Cup,1,1,80,,0,6,Mugs\n",
            expected);
        row("SAP B1",
            "Artikelnummer;Artikelbeschreibung;Lager;Auf Lager;Zugesagt;Bestellt;Verfügbar\n"
            "A1;Tee;S1;100;0;0;100\nB1;Becher;S1;90;10;0;80\nC1;Tasse;S1;80;0;0;80\n",
            expected);
        row("Odoo count",
            "Location,Product,Lot/Serial Number,On Hand Quantity,Counted Quantity,Difference,Scheduled Date\n"
            "WH/Stock,A1,,98,100,2,2024-05-02\nWH/Stock,B1,L1,40,40,0,2024-05-02\nWH/"
            "Stock,B1,L2,50,50,0,2024-05-02\n"
            "WH/Stock,C1,,80,80,0,2024-05-02\n",
            expected);
        row("French count",
            "Date d'inventaire;Référence;Désignation;Stock théorique;Stock compté;Écart\n"
            "02/05/2024;A1;Thé;98;100;2\n02/05/2024;B1;Tasse;90;90;0\n02/05/2024;C1;Bol;81;80;-1\n",
            expected);
        row("German count",
            "Inventurdatum;Artikelnummer;Bezeichnung;Lagerplatz;Sollbestand;Istbestand\n"
            "02.05.2024;A1;Tee;R1;98;60\n02.05.2024;A1;Tee;R2;40;40\n02.05.2024;B1;Becher;R1;90;90\n"
            "02.05.2024;C1;Tasse;R1;80;80\n",
            expected);
        row("Lightspeed",
            "System ID,UPC,EAN,Custom SKU,Description,Qty.,Price,Default Cost,Category\n"
            "21,,,A1,Tea,100,4.00,2.00,Tea\n22,,,B1,Mug,90,5.00,2.50,Mugs\n23,,,C1,Cup,80,6,3,Mugs\n",
            "stock A1 100, cost A1 2, stock B1 90, cost B1 2.5, stock C1 80, cost C1 3");
        row("dated lots",
            "SKU,Warehouse,Lot,Expiry Date,On Hand Qty\nA1,S1,L1,2024-08-01,70\nA1,S1,L2,2024-09-01,30\n"
            "B1,S1,L3,2024-08-01,90\nC1,S1,L4,2024-08-01,80\n",
            expected);
        row("daily ledger",
            "Date,SKU,Movement,Qty In,Qty "
            "Out,Balance\n2024-05-01,A1,Sale,0,5,95\n2024-05-02,A1,Receipt,10,5,100\n"
            "2024-05-02,B1,Sale,0,5,90\n2024-05-02,C1,Sale,0,2,80\n",
            expected);
        row("French ledger",
            "Date;Article;Type de mouvement;Entrée;Sortie;Solde\n01/05/2024;A1;Vente;;5;95\n"
            "02/05/2024;A1;Réception;10;5;100\n02/05/2024;B1;Vente;;5;90\n02/05/2024;C1;Vente;;2;80\n",
            expected);
        row("German ledger",
            "Buchungsdatum;Artikel;Bewegungsart;Zugang;Abgang;Bestand\n01.05.2024;A1;Verkauf;;5;95\n"
            "02.05.2024;A1;Wareneingang;10;5;100\n02.05.2024;B1;Verkauf;;5;90\n02.05.2024;C1;Verkauf;;2;80\n",
            expected);
    }
    void stock() { check(); }

    void refused_data() {
        const auto row = rows();
        row("movements without a balance",
            "Date,Reference,Product,From,To,Quantity,Status\n2024-05-01,WH/OUT/1,A1,WH/Stock,Partners/"
            "Customers,5,Done\n"
            "2024-05-02,WH/IN/1,A1,Partners/Vendors,WH/Stock,50,Done\n",
            "refused: stock movements");
        row("returns",
            "Return Date,RMA,SKU,Qty Returned,Reason\n2024-05-01,R1,A1,2,broken\n2024-05-02,R2,B1,1,late\n",
            "refused: returns");
        row("German returns",
            "Retourendatum;Artikel;Menge;Grund\n01.05.2024;A1;2;defekt\n02.05.2024;B1;1;zu klein\n",
            "refused: returns");
        row("French returns",
            "Date retour;Article;Qté retournée;Motif\n01/05/2024;A1;2;cassé\n02/05/2024;B1;1;taille\n",
            "refused: returns");
        row("Spanish returns",
            "Fecha;Devolución;Artículo;Cantidad devuelta;Motivo\n01/05/2024;D1;A1;2;roto\n"
            "02/05/2024;D2;B1;1;talla\n",
            "refused: returns");
        row("forecast with bounds",
            "Date,SKU,Forecast,Lower 95,Upper 95\n2027-05-01,A1,5.2,2.1,9.0\n"
            "2027-05-02,A1,5.4,2.2,9.1\n",
            "refused: forecast");
        row("Prophet", "ds,yhat,yhat_lower,yhat_upper\n2027-05-01,5.2,2.1,9.0\n2027-05-02,5.4,2.2,9.1\n",
            "refused: forecast");
        row("statsforecast",
            "unique_id,ds,AutoARIMA,AutoARIMA-lo-80,AutoARIMA-hi-80\nA1,2027-05-01,5.2,2.1,9.0\n"
            "A1,2027-05-02,5.4,2.2,9.1\n",
            "refused: forecast");
        row("German plan", "Monat;Artikel;Absatzplanung\n2027-01;A1;50\n2027-02;A1;55\n2027-03;A1;60\n",
            "refused: forecast");
        row("French forecast", "Date;Article;Ventes prévues\n01/05/2027;A1;50\n02/05/2027;A1;55\n",
            "refused: forecast");
        row("budget", "Month,Product,Budget Units\n2024-05,A1,100\n2024-06,A1,110\n", "refused: forecast");
        const Day soon = today() + 30;
        row("all dates ahead",
            "date,store,product,quantity\n" + soon.toIso() + ",S1,A1,5\n" + (soon + 1).toIso() +
                ",S1,A1,6\n" + (soon + 2).toIso() + ",S1,A1,7\n",
            "refused: after today");
        row("our forecast",
            "Store,SKU,Category,Period start,Grain,Same period last "
            "year,Baseline,Override,Final,P10,P50,P90,Model,"
            "Generated at\nS1,A1,Tea,2024-05-01,day,5,5.2,,5.2,2,5,9,m,2024-04-30\n"
            "S1,A1,Tea,2024-05-02,day,5,5.2,,5.2,2,5,9,m,2024-04-30\n",
            "refused: forecast");
        row("our plan",
            "Store,SKU,Description,Category,Supplier,Level,Period start,Grain,P50,P90,Firm orders,Gross "
            "demand,"
            "Scheduled receipts,Projected stock,Planned receipts,Planned releases,Safety stock,Shortage\n"
            "S1,A1,Tea,Tea,V1,0,2024-05-01,week,5,9,0,5,0,50,0,0,9,0\n",
            "refused: plan");
        row("our products page",
            "Status,Product,Name,Category,Supplier,Stock,On order,Low 7 d,Expected 7 d,High 7 d,Cover "
            "days,Runs out,"
            "Order,Price,Order value,Revenue at risk,Confidence,Confidence word\n"
            "CRITICAL,A1,Tea,Tea,V1,5,0,50,70,90,0.5,2024-05-01,100,4,400,100,80,high\n",
            "refused: forecast");
        row("units but no date", "Product,Units Sold\nA1,50\nB1,40\n", "refused: no column with a date");
        row("units and stock but no date", "Artikel;Absatz;Bestand\nA1;50;100\nB1;40;90\n",
            "refused: no column with a date");
        row("French without a date", "Référence;Désignation;Qté vendue;CA\nA1;Thé;50;200\nB1;Tasse;40;160\n",
            "refused: no column with a date");
        row("sold of late", "SKU,Name,Sold last 30 days,Revenue\nA1,Tea,50,200\nB1,Mug,40,160\n",
            "refused: no column with a date");
        row("a quantity alone", "Product,Quantity\nA1,50\nB1,40\n", "refused: no column with a date");
        row("ABC analysis",
            "Rank,SKU,Revenue,Share %,Cumulative %,Class\n1,A1,500,50,50,A\n2,B1,300,30,80,B\n",
            "refused: ranking");
        row("German ABC", "Artikel;Umsatz;Anteil;kumuliert;ABC-Klasse\nA1;500;50;50;A\nB1;300;30;80;B\n",
            "refused: ranking");
        row("transfers",
            "Transfer No,Date,From Store,To Store,SKU,Quantity\nT1,2024-05-01,S1,S2,A1,5\n"
            "T2,2024-05-02,S2,S1,B1,4\n",
            "refused: transfers");
        row("write-offs",
            "Date,Store,SKU,Waste Qty,Reason\n2024-05-01,S1,A1,2,expired\n2024-05-02,S1,B1,1,broken\n",
            "refused: written off");
        row("German write-offs",
            "Datum;Artikel;Schwund;Grund\n01.05.2024;A1;2;Verderb\n02.05.2024;B1;1;Bruch\n",
            "refused: written off");
        row("quotes",
            "Quote No,Quote "
            "Date,Customer,SKU,Quantity,Price\nQ1,2024-05-01,K1,A1,5,4\nQ2,2024-05-02,K2,B1,4,5\n",
            "refused: quotes");
        row("German quotes",
            "Angebotsnummer;Angebotsdatum;Kunde;Artikel;Menge;Preis\n1;01.05.2024;K1;A1;5;4\n"
            "2;02.05.2024;K2;B1;4;5\n",
            "refused: quotes");
        row("bookings",
            "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;Konto;Gegenkonto;Belegdatum;Buchungstext\n"
            "119,00;S;10000;8400;0105;Verkauf\n238,00;S;10001;8400;0205;Verkauf\n",
            "refused: bookings");
    }
    void refused() { check(); }

    void prices_data() {
        const auto row = rows();
        row("German price list",
            "Artikel;Bezeichnung;EK netto;VK brutto;gültig ab\nA1;Tee;2,00;4,00;01.01.2024\n"
            "B1;Becher;2,50;5,00;01.01.2024\n",
            "cost A1 2, cost B1 2.5");
        row("French price list",
            "Référence;Désignation;Fournisseur;Prix d'achat HT;Prix de vente TTC;Date d'effet\n"
            "A1;Thé;V1;2,00;4,00;01/01/2024\nB1;Tasse;V1;2,50;5,00;01/01/2024\n",
            "cost A1 2, cost B1 2.5");
        row("Odoo supplier prices",
            "Vendor,Product,Vendor Product Code,Unit Cost,Quantity,Delivery Lead Time,Start Date,End Date\n"
            "V1,A1,X1,2.00,1,7,2024-01-01,2030-12-31\nV1,B1,X2,2.50,1,7,2024-01-01,2030-12-31\n",
            "cost A1 2, cost B1 2.5");
        row("French list of products with packs and lead times",
            "Référence;Désignation;Fournisseur;Prix d'achat;Prix de vente;Colisage;Minimum de commande;Délai "
            "de "
            "livraison (jours)\nA1;Thé;V1;2,50;4,00;6;12;9\nB1;Tasse;V1;2,75;5,00;6;12;9\n",
            "cost A1 2.5, cost B1 2.75");
        row("Spanish: units per box are no stock",
            "Código;Descripción;Coste unitario;Unidades por caja;Pedido "
            "mínimo\nA1;Té;2,50;6;12\nB1;Taza;2,75;6;12\n",
            "cost A1 2.5, cost B1 2.75");
        row("Polish: what is paid is the cost",
            "Indeks;Nazwa;Cena zakupu;Cena sprzedaży\nA1;Herbata;2,50;4,00\n", "cost A1 2.5");
        row("Danish", "Varenummer;Beskrivelse;Kostpris;Minimumsordre\nA1;Te;2,50;12\n", "cost A1 2.5");
        row("Russian with the stock",
            "Артикул;Наименование;Остаток;Закупочная цена;Цена продажи\nA1;Чай;5;2,50;4,00\n",
            "stock A1 5, cost A1 2.5");
        row("Japanese", "商品コード;商品名;仕入単価;販売単価\nA1;茶;2.5;4\n", "cost A1 2.5");
        row("a number that nobody knows", "SKU;Unit Cost;Qqq\nA1;2.5;7\n", "cost A1 2.5");
        row("price list that holds later",
            "SKU,Cost,Valid from\nA1,2,2024-01-01\nA1,3," + (today() + 60).toIso() + "\nB1,2.5,2024-01-01\n",
            "cost A1 2, cost B1 2.5");
    }
    void prices() { check(); }

    void customersOrders_data() {
        const auto row = rows();
        const char* expected = "sold A1 5@2024-05-01, sold B1 4@2024-05-02";
        row("order id, price each, address",
            "Order ID,Product,Quantity Ordered,Price Each,Order Date,Purchase Address\n"
            "1,A1,2,4.00,05/01/24 08:46,\"1 Main St, Dallas, TX 75001\"\n2,A1,3,4.00,05/01/24 22:30,\"2 Main "
            "St, "
            "Dallas, TX 75001\"\n3,B1,4,5.00,05/02/24 09:27,\"3 Main St, Dallas, TX 75001\"\n",
            expected);
        row("WooCommerce",
            "Order Number,Order Status,Order Date,Billing First Name,Billing City,Item "
            "Name,SKU,Quantity,Item Cost\n"
            "1,Completed,2024-05-01 08:26,Ann,Cork,Tea,A1,5,4\n2,Processing,2024-05-02 "
            "08:26,Bo,Cork,Mug,B1,4,5\n",
            expected);
        row("German shop",
            "Bestellnummer;Bestelldatum;Kunde;PLZ;Ort;Artikelnummer;Bestellmenge;Einzelpreis\n"
            "1;01.05.2024 08:26;Ann;10115;Berlin;A1;5;4,00\n2;02.05.2024 09:26;Bo;10115;Berlin;B1;4;5,00\n",
            expected);
        row("French shop",
            "N° commande;Date commande;Client;Ville;Référence;Quantité commandée;Prix unitaire\n"
            "1;01/05/2024;Ann;Paris;A1;5;4,00\n2;02/05/2024;Bo;Lyon;B1;4;5,00\n",
            expected);
        row("Spanish shop",
            "Nº pedido;Fecha pedido;Cliente;Ciudad;Artículo;Unidades pedidas;Precio\n"
            "1;01/05/2024;Ann;Madrid;A1;5;4,00\n2;02/05/2024;Bo;Vigo;B1;4;5,00\n",
            expected);
        row("SAP sales orders",
            "Sales Document,Sold-to party,Material,Order Quantity,Net price,Created on\n"
            "1,K1,A1,5,4.00,2024-05-01\n2,K2,B1,4,5.00,2024-05-02\n",
            expected);
        row("delivery notes to customers",
            "Lieferschein;Datum;Kunde;Artikel;Menge\n1;01.05.2024;K1;A1;5\n2;02.05.2024;K2;B1;4\n", expected);
    }
    void customersOrders() {
        ImportOptions options;
        options.store = "S1";
        check(options);
    }

    void emptyCellsAreNotAvailable() {
        ImportReport report;
        const std::string came = outcome("date,store,product,units\n2024-05-01,S1,A1,5\n2024-05-02,S1,A1,\n"
                                         "2024-05-03,S1,A1,4\n2024-05-02,S1,B1,-\n2024-05-03,S1,B1,3\n",
                                         {}, "table.csv", &report);
        QCOMPARE(QByteArray::fromStdString(came),
                 QByteArray("sold A1 5@2024-05-01, sold A1 4@2024-05-03, sold B1 3@2024-05-03"));
        QVERIFY(std::ranges::none_of(report.quality, [](const QualityFinding& finding) {
            return finding.severity == Severity::Error;
        }));
        QVERIFY(std::ranges::find(report.quality, "not_available", &QualityFinding::code) !=
                report.quality.end());
    }

    void turnover_data() {
        const auto row = rows();
        const char* expected = "sold A1 500.5@2024-05-01, sold B1 400@2024-05-02";
        row("German", "Datum;Warengruppe;Umsatz\n01.05.2024;A1;500,50\n02.05.2024;B1;400,00\n", expected);
        row("English", "Date,Product,Revenue\n2024-05-01,A1,500.50\n2024-05-02,B1,400.00\n", expected);
        row("French", "Date;Rayon;CA TTC\n01/05/2024;A1;500,50\n02/05/2024;B1;400,00\n", expected);
        row("Spanish", "Fecha;Familia;Importe\n01/05/2024;A1;500,50\n02/05/2024;B1;400,00\n", expected);
        row("in dollars", "Date,Department,Net Sales\n2024-05-01,A1,$500.50\n2024-05-02,B1,$400.00\n",
            expected);
    }
    void turnover() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        ImportOptions options;
        options.store = "S1";
        ImportReport report;
        QCOMPARE(QByteArray::fromStdString(outcome(bytes.toStdString(), options, "table.csv", &report)),
                 expected);
        const auto& decisions = report.understanding.decisions;
        const auto measure = std::ranges::find(decisions, "measure", &ImportDecision::code);
        QVERIFY(measure != decisions.end());
        QVERIFY(measure->doubtful);
        QCOMPARE(measure->value, std::string("money"));
        // The store's figures say that they are money, until units come.
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("turnover.csv", bytes.toStdString()), options, {}));
        const auto note = [&] {
            const auto bulk =
                Planner(*database).bulk({.storeId = "S1", .date = *Day::fromYmd(2024, 5, 3)}, {});
            return bulk ? bulk->note : bulk.error().message;
        };
        QVERIFY2(note().english().find("are money") != std::string::npos, note().english().c_str());
        QVERIFY(imports.import(write("units.csv", baseSales()), {}, {}));
        QVERIFY2(note().english().find("are money") == std::string::npos, note().english().c_str());
        options.decisions["measure"] = "refuse";
        const std::string refused = outcome(bytes.toStdString(), options);
        QVERIFY2(refused.starts_with("refused: "), refused.c_str());
    }
};

} // namespace test_other_tables

SHELFCAST_TEST(test_other_tables, TestOtherTables)
#include "test_other_tables.moc"
