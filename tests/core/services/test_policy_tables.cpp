// Tables of policies and of prices by quantity: understood by their headings, kept as settings, taken back
// with their upload in any order, written so that they read again.
#include "import_fixture.h"
#include "services/orders/export_service.h"
#include "services/settings/settings_service.h"
#include "serving/views/planner.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"
#include "test_program.h"

#include <QTest>

namespace test_policy_tables {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

std::string sales() {
    std::string text = "date,store,product,units\n";
    for (Day day = *Day::fromYmd(2024, 3, 1); day <= *Day::fromYmd(2024, 4, 29); day = day + 1)
        for (const char* product : {"A1", "B1", "0042"})
            text += day.toIso() + ",S1," + product + ",10\n";
    return text;
}

} // namespace

class TestPolicyTables : public QObject, protected ImportFolder {
    Q_OBJECT

    /// "policy.product.A1: service 95; …" of what was set, the store behind an @; or "refused: …".
    std::string outcome(const std::string& bytes, ImportReport* said = nullptr) {
        const auto database = newDatabase();
        ImportService imports(*database);
        if (!imports.import(write("base.csv", sales()), {}, {}))
            return "no base";
        const auto report = imports.import(write("table.csv", bytes), {}, {});
        if (!report)
            return "refused: " + report.error().message;
        if (said)
            *said = *report;
        return settingsIn(*database);
    }
    std::string path(const std::string& name) const {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    static std::string settingsIn(storage::Database& database) {
        std::string text;
        const auto settings = storage::SettingsRepository(database).all();
        for (const auto& [key, value] : *settings)
            if (key.starts_with("policy.") || key.starts_with("price_breaks.")) {
                std::string name = key;
                std::ranges::replace(name, '\x1f', '@');
                text += (text.empty() ? "" : "; ") + name + ": " + value;
            }
        return text;
    }

private Q_SLOTS:
    void whatATableSays_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("fill rate of products")
            << QByteArray("product,fill rate\nA1,98\nB1,0.95\n")
            << QByteArray("policy.product.A1: fill 98; policy.product.B1: fill 95");
        QTest::newRow("percent signs") << QByteArray("Artikel;Lieferf\xC3\xA4higkeit\nA1;97,5 %\n")
                                       << QByteArray("policy.product.A1: fill 97.5");
        QTest::newRow("service of classes")
            << QByteArray("class,service level\nA,98\nb,92\nC,80\n")
            << QByteArray("policy.class.A: service 98; policy.class.B: service 92; "
                          "policy.class.C: service 80");
        QTest::newRow("service of suppliers")
            << QByteArray("supplier,service level\nV1,96\n") << QByteArray("policy.supplier.V1: service 96");
        QTest::newRow("costs, by the week")
            << QByteArray("product,shortage cost,holding cost per week\nA1,2.5,0.1\n")
            << QByteArray("policy.product.A1: cost 2.5 0.1");
        QTest::newRow("costs, by the day, in German")
            << QByteArray("Artikel;Fehlmengenkosten;Lagerkosten pro Tag\nA1;2,50;0,10\n")
            << QByteArray("policy.product.A1: cost 2.5 0.7");
        QTest::newRow("minimum and maximum")
            << QByteArray("product,min,max\nA1,20,80\n") << QByteArray("policy.product.A1: minmax 20 80");
        QTest::newRow("reorder point and target")
            << QByteArray("product,reorder point,target stock\nA1,20,80\n")
            << QByteArray("policy.product.A1: minmax 20 80");
        QTest::newRow("fixed lots") << QByteArray("Artikelnummer;Meldebestand;Losgr\xC3\xB6\xC3\x9F"
                                                  "e\nA1;20;24\n")
                                    << QByteArray("policy.product.A1: fixed 20 24");
        QTest::newRow("one of each")
            << QByteArray("product,class,supplier,service level,fill rate\nA1,,,,98\n,B,,91,\n"
                          ",,V2,,97\n")
            << QByteArray("policy.class.B: service 91; policy.product.A1: fill 98; "
                          "policy.supplier.V2: fill 97");
        QTest::newRow("of a store") << QByteArray("store,product,fill rate\nS1,A1,98\n")
                                    << QByteArray("policy.product.A1@S1: fill 98");
        QTest::newRow("zeros that a spreadsheet lost")
            << QByteArray("product,fill rate\n42,98\n") << QByteArray("policy.product.0042: fill 98");
        QTest::newRow("the last row counts")
            << QByteArray("product,fill rate\nA1,98\nA1,96\n") << QByteArray("policy.product.A1: fill 96");
        QTest::newRow("rows without a rule are left out")
            << QByteArray("product,fill rate\nA1,98\nB1,\n") << QByteArray("policy.product.A1: fill 98");
        QTest::newRow("two rules are none")
            << QByteArray("product,fill rate,min,max\nA1,98,,\nB1,98,20,80\n0042,95,,\n")
            << QByteArray("policy.product.0042: fill 95; policy.product.A1: fill 98");
        QTest::newRow("a maximum under its minimum")
            << QByteArray("product,min,max\nA1,20,80\nB1,20,10\n0042,5,9\n")
            << QByteArray("policy.product.0042: minmax 5 9; "
                          "policy.product.A1: minmax 20 80");
        QTest::newRow("prices by quantity")
            << QByteArray("product,from quantity,unit cost\nA1,100,1.80\nA1,1,2\n"
                          "B1,1,3\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8; price_breaks.B1: 1=3");
        QTest::newRow("prices by quantity, in German")
            << QByteArray("Artikel;ab Menge;Einkaufspreis\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in English words")
            << QByteArray("item,From units,Price per unit\nA1,1,2\nA1,100,1.80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in German, by the piece")
            << QByteArray("Artikel;ab Stück;Stückpreis\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in Spanish")
            << QByteArray("Producto;Desde cantidad;Precio por unidad\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in French")
            << QByteArray("Produit;À partir de (unités);Prix unitaire\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in Italian")
            << QByteArray("Prodotto;Quantità da;Prezzo unitario\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in Portuguese")
            << QByteArray("Produto;A partir de quantidade;Preço unitário\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        QTest::newRow("prices by quantity, in Dutch")
            << QByteArray("Artikel;Vanaf aantal;Prijs per stuk\nA1;1;2,00\nA1;100;1,80\n")
            << QByteArray("price_breaks.A1: 1=2; 100=1.8");
        // Not such tables.
        QTest::newRow("a list of products keeps its service level")
            << QByteArray("product,service level\nA1,95\n") << QByteArray();
        QTest::newRow("a list of products keeps its levels")
            << QByteArray("product,unit cost,min,max\nA1,2,20,80\n") << QByteArray();
        QTest::newRow("sales are sales")
            << QByteArray("date,store,product,units,min,max\n2024-05-01,S1,A1,5,1,2\n"
                          "2024-05-02,S1,A1,5,1,2\n")
            << QByteArray();
    }
    void whatATableSays() {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, kept);
        QCOMPARE(QString::fromStdString(outcome(table.toStdString())), QString::fromUtf8(kept));
    }

    void whatWasUnderstoodIsSaid() {
        ImportReport report;
        outcome("product,shortage cost,holding cost per year\nA1,2.5,5.2\n", &report);
        std::string sentences;
        for (const auto& decision : report.understanding.decisions)
            sentences += decision.sentence.english() + '\n';
        for (const auto& finding : report.quality)
            sentences += finding.message.english() + '\n';
        QVERIFY2(sentences.find("a list of ordering policies") != std::string::npos, sentences.c_str());
        QVERIFY2(sentences.find("Rules stated: products 1, suppliers 0, classes 0; taken back: 0.") !=
                     std::string::npos,
                 sentences.c_str());
        QVERIFY2(sentences.find("Holding costs are read as those of 52.1786 weeks") != std::string::npos,
                 sentences.c_str());
        std::map<std::string, std::string> fields;
        for (const auto& column : report.understanding.columns)
            fields[column.header] = column.field;
        QCOMPARE(fields["shortage cost"], std::string("shortage_cost"));
        QCOMPARE(fields["holding cost per year"], std::string("holding_cost"));
        outcome("product,fill rate\nA1,98\nB1,120\n", &report);
        QCOMPARE(report.rejected, 1);
        QVERIFY(report.rejectedRows.front().reason.english().find("between 0 and 100") != std::string::npos);
    }

    /// Before a table of rules is stored, what it does to today's orders is known: what they then are.
    void whatRulesDoToTheOrdersIsSaidBefore() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("base.csv", sales()), {}, {}));
        QVERIFY(imports.import(write("stock.csv", "product,store,stock,unit cost\nA1,S1,40,2\nB1,S1,40,2\n"),
                               {}, {}));
        const std::string rules = write("table.csv", "product,min,max\nA1,60,500\n");
        const auto dry = imports.preview(rules, {}, {});
        QVERIFY(dry);
        QCOMPARE(dry->settings.size(), std::size_t{1});
        QCOMPARE(settingsIn(*database), std::string());
        const Planner planner(*database);
        const SettingsService settings(*database, planner);
        const auto said = settings.preview(dry->settings, {});
        QVERIFY2(said, said ? "" : said.error().message.english().c_str());
        QCOMPARE(said->size(), std::size_t{1});
        QCOMPARE(said->front().changed.size(), std::size_t{1});
        QCOMPARE(said->front().changed.front().productId, std::string("A1"));
        QVERIFY(imports.import(rules, {}, {}));
        const auto now = Planner(*database).bulk({"S1", said->front().date, std::nullopt}, {});
        QVERIFY(now);
        for (const BulkRow& row : now->rows)
            if (row.productId == "A1")
                QCOMPARE(row.decision.order, said->front().changed.front().after);
        QCOMPARE(now->summary.orderValue, said->front().valueAfter);
    }

    /// Taken back in whatever order, uploads leave what would be there without them; what a hand has set
    /// stays.
    void uploadsAreTakenBackInAnyOrder_data() {
        QTest::addColumn<QByteArray>("steps"); ///< 1, 2: the upload; h: by hand; u1, u2: taken back
        QTest::addColumn<QByteArray>("left");
        const QByteArray first("policy.product.A1: fill 91"), second("policy.product.A1: fill 92"),
            hand("policy.product.A1: service 99"), none;
        QTest::newRow("the only one") << QByteArray("1 u1") << none;
        QTest::newRow("the later one") << QByteArray("1 2 u2") << first;
        QTest::newRow("the earlier one") << QByteArray("1 2 u1") << second;
        QTest::newRow("both, the earlier first") << QByteArray("1 2 u1 u2") << none;
        QTest::newRow("both, the later first") << QByteArray("1 2 u2 u1") << none;
        QTest::newRow("over what a hand has set") << QByteArray("h 1 u1") << hand;
        QTest::newRow("a hand came later") << QByteArray("1 h u1") << hand;
        QTest::newRow("a hand came between") << QByteArray("1 h 2 u2") << hand;
        QTest::newRow("a hand came between, the earlier goes") << QByteArray("1 h 2 u1 u2") << hand;
    }
    void uploadsAreTakenBackInAnyOrder() {
        QFETCH(QByteArray, steps);
        QFETCH(QByteArray, left);
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("base.csv", sales()), {}, {}));
        std::map<QByteArray, std::int64_t> ids;
        for (const QByteArray& step : steps.split(' ')) {
            if (step == "h") {
                QVERIFY(storage::SettingsRepository(*database).set("policy.product.A1", "service 99"));
            } else if (step.startsWith('u')) {
                QVERIFY(imports.undo(ids.at(step.mid(1)), {}));
            } else {
                const auto report = imports.import(
                    write("table.csv", "product,fill rate\nA1,9" + step.toStdString() + "\n"), {}, {});
                QVERIFY(report);
                ids[step] = report->uploadId;
            }
        }
        QCOMPARE(QString::fromStdString(settingsIn(*database)), QString::fromUtf8(left));
    }

    void aDashTakesARuleBack() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("base.csv", sales()), {}, {}));
        QVERIFY(imports.import(write("table.csv", "product,fill rate\nA1,98\nB1,97\n"), {}, {}));
        QVERIFY(imports.import(write("prices.csv", "product,from quantity,unit cost\nA1,1,2\nA1,50,1\n"), {},
                               {}));
        QVERIFY(imports.import(write("table.csv", "product,fill rate\nA1,-\n"), {}, {}));
        QVERIFY(imports.import(write("prices.csv", "product,from quantity,unit cost\nA1,1,-\n"), {}, {}));
        QCOMPARE(QString::fromStdString(settingsIn(*database)), QStringLiteral("policy.product.B1: fill 97"));
    }

    /// One price of each product: its quantity may be a step, or the least that can be ordered.
    void onePriceOfEachIsAsked() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("base.csv", sales()), {}, {}));
        const std::string once = write("once.csv", "product,min qty,price\nA1,12,5.5\nB1,6,7.25\n"),
                          steps = write("steps.csv", "product,min qty,price\nA1,1,5.5\nA1,12,5\nB1,6,7.25\n");
        const auto tableOf = [&](const std::string& file, const ImportOptions& options) {
            const auto report = imports.import(file, options, {});
            const auto& decisions = report->understanding.decisions;
            return *std::ranges::find(decisions, "table", &ImportDecision::code);
        };
        const ImportDecision several = tableOf(steps, {});
        QCOMPARE(several.value, std::string("price_breaks"));
        QVERIFY(!several.doubtful && several.alternatives.empty());
        const ImportDecision asked = tableOf(once, {});
        QCOMPARE(asked.value, std::string("price_breaks"));
        QVERIFY(asked.doubtful);
        QCOMPARE(asked.alternatives, std::vector<std::string>{"products"});
        ImportOptions options;
        options.decisions["table"] = "products";
        QCOMPARE(tableOf(once, options).value, std::string("products"));
        const auto products = storage::CatalogRepository(*database).products("S1");
        const auto a1 = std::ranges::find(*products, "A1", &Product::id);
        QCOMPARE(a1->minimumOrder, 12);
        QCOMPARE(a1->price.value_or(0), 5.5);
    }

    void theyAreWrittenSoThatTheyReadAgain() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("base.csv", sales()), {}, {}));
        storage::SettingsRepository settings(*database);
        const std::pair<const char*, const char*> all[] = {
            {"policy.product.A1", "fill 97.5"},       {"policy.product.B1\x1fS1", "minmax 20 80"},
            {"policy.product.0042", "fixed 10 24"},   {"policy.class.B", "service 91"},
            {"policy.supplier.V1", "cost 2.5 0.125"}, {"price_breaks.A1", "1=2; 100=1.8"}};
        for (const auto& [key, value] : all)
            QVERIFY(settings.set(key, value));
        const std::string before = settingsIn(*database);
        const Planner planner(*database);
        for (const char* what : {"policies", "price_breaks"}) {
            ExportRequest asked;
            asked.what = what;
            asked.path = path(std::string(what) + ".csv");
            const auto written = ExportService(*database, planner).write(asked, {});
            QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        }
        for (const auto& [key, value] : all)
            QVERIFY(settings.remove(key));
        for (const char* what : {"policies.csv", "price_breaks.csv"}) {
            const auto read = imports.import(path(what), {}, {});
            QVERIFY2(read, read ? "" : read.error().message.english().c_str());
        }
        QCOMPARE(settingsIn(*database), before);
    }

    void untilWhenASupplierTakesOrders_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("time");
        QTest::newRow("clock") << QByteArray("supplier,lead time days,order cut-off\nV1,3,11:00\n")
                               << "11:00";
        QTest::newRow("German") << QByteArray("Lieferant;Lieferzeit;Bestellschluss\nV1;3;bis 9 Uhr\n")
                                << "09:00";
        QTest::newRow("afternoon") << QByteArray("vendor,lead time days,cut off time\nV1,3,2:30 pm\n")
                                   << "14:30";
        QTest::newRow("French") << QByteArray("fournisseur;delai;heure limite\nV1;3;10h30\n") << "10:30";
        QTest::newRow("none") << QByteArray("supplier,lead time days,order cut-off\nV1,3,\n") << "";
        QTest::newRow("no time") << QByteArray(
                                        "supplier,lead time days,order cut-off\nV2,3,\nV3,3,\nV1,3,noon\n")
                                 << "";
    }
    void untilWhenASupplierTakesOrders() {
        QFETCH(QByteArray, table);
        QFETCH(QString, time);
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto report = imports.import(write("suppliers.csv", table.toStdString()), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        const auto suppliers = storage::CatalogRepository(*database).suppliers();
        const auto one = std::ranges::find(*suppliers, std::string("V1"), &Supplier::id);
        QCOMPARE(one == suppliers->end() ? QString() : QString::fromStdString(one->orderCutOff), time);
        if (report->rejected == 1)
            QVERIFY(report->rejectedRows.front().reason.english().find("no time of day") !=
                    std::string::npos);
        QVERIFY(imports.import(write("suppliers.csv", "supplier,lead time days,order cut-off\nV1,3,-\n"), {},
                               {}));
        const auto now = storage::CatalogRepository(*database).suppliers();
        for (const Supplier& supplier : *now)
            QCOMPARE(supplier.orderCutOff, std::string());
    }
};

} // namespace test_policy_tables

SHELFCAST_TEST(test_policy_tables, TestPolicyTables)
#include "test_policy_tables.moc"
