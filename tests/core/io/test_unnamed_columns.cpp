// Columns whose names say nothing, told by their values; and those that are rather left alone.
#include "core/io/messy_fixture.h"
#include "test_program.h"

namespace test_unnamed_columns {

using namespace shelfcast;
using namespace shelfcast::io;

class TestUnnamedColumns : public QObject, private MessyFiles {
    Q_OBJECT

    /// Days of A and B, in S1 and S2 where `stores`, under the header; `cells` turns day, store, product,
    /// units into a row.
    template <typename Cells>
    static std::string rows(const std::string& header, bool stores, Cells&& cells) {
        std::string text = header + "\n";
        for (int day = 1; day <= 9; ++day)
            for (const char* store : {"S1", "S2"})
                for (const char* product : {"A", "B"})
                    if (stores || store == std::string("S1"))
                        text +=
                            cells("2024-01-0" + std::to_string(day), std::string(store), std::string(product),
                                  std::to_string(3 + (day + (*product == 'B')) % 5)) +
                            "\n";
        return text;
    }
    TableLayout understood(const std::string& text) {
        auto layout = understandTable(writeFile(m_folder, "file.csv", text), {}, {});
        return layout ? *layout : TableLayout();
    }
    QByteArray named(const TableLayout& layout, Field field) const {
        return layout.column(field) < 0 ? QByteArray()
                                        : QByteArray::fromStdString(layout.header(layout.column(field)));
    }
    static bool asks(const TableLayout& layout, const char* words) {
        return std::ranges::any_of(layout.questions, [&](const std::string& question) {
            return question.find(words) != std::string::npos;
        });
    }

private Q_SLOTS:
    void stores_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isStore");
        for (const char* name : {"Qqq", "Loc7", "Salgssted", "WHS"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char* name : {"Channel", "Kasse", "Size", "Payment type", "Customer", "Promo", "Colour"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void stores() {
        QFETCH(QByteArray, name);
        QFETCH(bool, isStore);
        const auto layout = understood(rows("date," + name.toStdString() + ",product,units", true,
                                            [](auto day, auto store, auto product, auto units) {
                                                return day + "," + store + "," + product + "," + units;
                                            }));
        QCOMPARE(named(layout, Field::Store), isStore ? name : QByteArray());
        QCOMPARE(asks(layout, "is read as the store"), isStore);
    }

    void aDepartmentThatSplitsProductsIsAStore() {
        const auto cells = [](auto day, auto store, auto product, auto units) {
            return day + ";" + store + ";" + product + ";" + units;
        };
        QCOMPARE(named(understood(rows("Dato;Afdeling;Vare;Antal", true, cells)), Field::Store),
                 QByteArray("Afdeling"));
        const auto groups = [](auto day, auto, auto product, auto units) {
            return day + ";" + (product == "A" ? "Food" : "Home") + ";" + product + ";" + units;
        };
        const auto layout = understood(rows("Datum;Afdeling;Artikel;Aantal", false, groups));
        QCOMPARE(named(layout, Field::Store), QByteArray());
        QCOMPARE(named(layout, Field::Category), QByteArray("Afdeling"));
    }

    void productsAndUnits_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<QByteArray>("units");
        const auto row = [](const char* name, const char* header, const char* product, const char* units) {
            QTest::newRow(name) << QByteArray(header) << QByteArray(product) << QByteArray(units);
        };
        row("product", "date,store,qqq,units", "qqq", "units");
        row("units", "date,store,product,qqq", "product", "qqq");
        row("neither: both names would be guesses", "date,store,qqq,www", "", "");
        row("beside a stock", "date,stock on hand,product,qqq", "product", "");
        row("a number of something else", "date,store,product,temperature received", "product", "");
    }
    void productsAndUnits() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, product);
        QFETCH(QByteArray, units);
        const auto layout =
            understood(rows(header.toStdString(), false, [](auto day, auto, auto product, auto units) {
                return day + ",7," + product + "," + units;
            }));
        QCOMPARE(named(layout, Field::Product), product);
        QCOMPARE(named(layout, Field::UnitsSold), units);
        QCOMPARE(asks(layout, "so they are read from"), units == "qqq");
        QCOMPARE(asks(layout, "is forecast as one"), product == "qqq");
    }

    void manyUnknownColumnsAreNoSales() {
        const auto layout =
            understood(rows("date,product,aaa,bbb", false, [](auto day, auto, auto product, auto units) {
                return day + "," + product + "," + units + "," + (units == "3" ? "x" : "y");
            }));
        QCOMPARE(named(layout, Field::UnitsSold), QByteArray());
    }
};

} // namespace test_unnamed_columns

SHELFCAST_TEST(test_unnamed_columns, TestUnnamedColumns)
#include "test_unnamed_columns.moc"
