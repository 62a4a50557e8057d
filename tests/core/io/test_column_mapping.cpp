#include "core/io/io_fixture.h"
#include "io/columns/dialect_detection.h"
#include "test_program.h"

#include <QTest>

namespace test_column_mapping {

using namespace shelfcast;
using namespace shelfcast::io;

class TestColumnMapping : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("units"); ///< header of the units
        QTest::newRow("english") << QByteArray("Date,Store ID,Product ID,Units Sold,Price")
                                 << QByteArray("Units Sold");
        QTest::newRow("underscores") << QByteArray("DATE,STORE_ID,PRODUCT_ID,UNITS_SOLD,PRICE")
                                     << QByteArray("UNITS_SOLD");
        QTest::newRow("german") << QByteArray("Datum,Filiale,Artikelnummer,Verkaufte Stück,Preis")
                                << QByteArray("Verkaufte Stück");
        QTest::newRow("french") << QByteArray("Date,Magasin,Produit,Quantité vendue,Prix")
                                << QByteArray("Quantité vendue");
        QTest::newRow("spanish") << QByteArray("Fecha,Tienda,Producto,Unidades vendidas,Precio")
                                 << QByteArray("Unidades vendidas");
        QTest::newRow("italian") << QByteArray("Data,Negozio,Prodotto,Quantità venduta,Prezzo")
                                 << QByteArray("Quantità venduta");
        QTest::newRow("portuguese") << QByteArray("Data,Loja,Produto,Quantidade vendida,Preço")
                                    << QByteArray("Quantidade vendida");
        QTest::newRow("dutch") << QByteArray("Datum,Winkel,Artikel,Aantal verkocht,Prijs")
                               << QByteArray("Aantal verkocht");
        QTest::newRow("forecasters") << QByteArray("ds,store,unique_id,y,price") << QByteArray("y");
        QTest::newRow("point of sale")
            << QByteArray("Order Date,Point of Sale,Product,Quantity,Unit Price") << QByteArray("Quantity");
        QTest::newRow("refunds in brackets")
            << QByteArray("Order Date,Shop,SKU,Quantity (- Refund),Item Price")
            << QByteArray("Quantity (- Refund)");
        QTest::newRow("polish") << QByteArray("Data sprzedaży,Oddział,Kod towaru,Ilość sprzedana,Cena brutto")
                                << QByteArray("Ilość sprzedana");
        QTest::newRow("czech") << QByteArray("Datum prodeje,Pobočka,Kód zboží,Prodané množství,Cena")
                               << QByteArray("Prodané množství");
        QTest::newRow("hungarian") << QByteArray("Eladás dátuma,Bolt,Cikk,Eladott mennyiség,Egységár")
                                   << QByteArray("Eladott mennyiség");
        QTest::newRow("romanian") << QByteArray("Data vânzării,Magazin,Cod produs,Cantitate vândută,Preț")
                                  << QByteArray("Cantitate vândută");
        QTest::newRow("finnish") << QByteArray("Myyntipäivä,Toimipiste,Nimike,Myyty määrä,Yksikköhinta")
                                 << QByteArray("Myyty määrä");
        QTest::newRow("norwegian") << QByteArray("Salgsdato,Butikk,Varenr.,Solgt antall,Pris")
                                   << QByteArray("Solgt antall");
        QTest::newRow("turkish") << QByteArray("Satış Tarihi,Şube,Stok Kodu,Satış Adedi,Birim Fiyat")
                                 << QByteArray("Satış Adedi");
        QTest::newRow("russian") << QByteArray("Дата продажи,Склад,Номенклатура,Кол-во,Цена")
                                 << QByteArray("Кол-во");
        QTest::newRow("ukrainian") << QByteArray("Дата продажу,Магазин,Артикул,К-сть,Ціна")
                                   << QByteArray("К-сть");
        QTest::newRow("greek with accents")
            << QByteArray("Ημ/νία,Κατάστημα,Κωδικός,Ποσότητα,Τιμή") << QByteArray("Ποσότητα");
        QTest::newRow("japanese") << QByteArray("販売日,店舗コード,品番,販売数,単価") << QByteArray("販売数");
        QTest::newRow("chinese") << QByteArray("销售日期,店铺,货号,销售数量,单价") << QByteArray("销售数量");
        QTest::newRow("korean") << QByteArray("판매일자,매장,품목,판매수량,단가") << QByteArray("판매수량");
        QTest::newRow("vietnamese") << QByteArray("Ngày bán,Chi nhánh,Mã sản phẩm,Số lượng bán,Đơn giá")
                                    << QByteArray("Số lượng bán");
        QTest::newRow("indonesian") << QByteArray("Tanggal,Cabang,Kode Barang,Terjual,Harga Satuan")
                                    << QByteArray("Terjual");
        QTest::newRow("arabic") << QByteArray("تاريخ البيع,الفرع,رمز المنتج,الكمية المباعة,السعر")
                                << QByteArray("الكمية المباعة");
        QTest::newRow("hebrew") << QByteArray("תאריך,סניף,\"מק\"\"ט\",כמות שנמכרה,מחיר")
                                << QByteArray("כמות שנמכרה");
    }
    void names() {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, units);
        const auto path =
            writeFile(m_folder, "names.csv", header.toStdString() + "\n2022-01-01,S1,P1,7,2.50\n");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(QByteArray::fromStdString(back.layout.header(back.layout.column(Field::UnitsSold))), units);
        QCOMPARE(back.rows.at(0).store, std::string("S1"));
        QCOMPARE(back.rows.at(0).product, std::string("P1"));
        QCOMPARE(back.rows.at(0).units, 7.0);
        QCOMPARE(back.rows.at(0).price, std::optional(2.5));
    }

    void compactDaysNeedNoName() {
        const auto back = readBack(writeFile(m_folder, "compact.csv",
                                             "xyz;Vare;Antall\n20240105;A;3\n20240106;B;4\n20240107;A;5\n"));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.at(0).day.toIso(), std::string("2024-01-05"));
    }

    void withoutHeader() {
        const auto back = readBack(
            writeFile(m_folder, "bare.csv", "2013-01-01,1,17,13\n2013-01-02,1,17,11\n2013-01-01,1,18,5\n"));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.headerLine, std::int64_t{0});
        QCOMPARE(back.rows.size(), std::size_t{3});
        QCOMPARE(back.rows[0].store, std::string("1"));
        QCOMPARE(back.rows[2].product, std::string("18"));
        QCOMPARE(back.rows[1].units, 11.0);
        QVERIFY(!back.layout.questions.empty());
    }

    void choicesOfTheUserWin() {
        ReadOptions options;
        options.mapping = {{"units_sold", "Shipped"}, {"price", ""}};
        const auto back = readBack(
            writeFile(m_folder, "chosen.csv", "date,product,units,shipped,price\n2022-01-01,A,1,2,3\n"),
            options);
        QVERIFY(!back.error);
        QCOMPARE(back.rows.at(0).units, 2.0);
        QCOMPARE(back.rows.at(0).price, std::optional<double>());
        options.mapping = {{"units_sold", "nothing"}};
        const auto wrong = readBack(m_folder.filePath(QStringLiteral("chosen.csv")), options);
        QVERIFY(wrong.error);
        QVERIFY(wrong.error->message.english().find("no column \"nothing\"") != std::string::npos);
        options.mapping = {{"colour", "price"}};
        QVERIFY(readBack(m_folder.filePath(QStringLiteral("chosen.csv")), options).error);
    }

    void delimiters_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QByteArray(",");
        QTest::newRow("semicolon with decimal commas")
            << QByteArray("a;b;c\n1,5;2,5;3\n1,5;2,5;3\n") << QByteArray(";");
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2\n") << QByteArray("\t");
        QTest::newRow("bar") << QByteArray("title\n\na|b|c\n1|2|3,4\n") << QByteArray("|");
        QTest::newRow("caret") << QByteArray("a^b^c\n1^2^3\n4^5^6\n") << QByteArray("^");
        QTest::newRow("excel's hint") << QByteArray("sep=~\na~b,c\n1~2,5\n") << QByteArray("~");
        QTest::newRow("comma with semicolons in a text")
            << QByteArray("a,b\n1,x;y\n2,z\n3,w\n4,v\n") << QByteArray(",");
        QTest::newRow("blanks") << QByteArray(
                                       "date       item units\n2022-01-01 A    1\n2022-01-02 B    22\n")
                                << QByteArray(" ");
    }
    void delimiters() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, delimiter);
        QCOMPARE(guessDialect(text.toStdString()).dialect.delimiter, delimiter[0]);
    }

    void headerBelowTitlesAndTwice() {
        const auto back = readBack(writeFile(
            m_folder, "titled.csv",
            "Sales of January;;\nprinted 2022-02-01;;\n;;\nDatum;Artikel;Menge\nDatum;Artikel;Menge\n"
            "01.01.2022;A;1,5\n13.01.2022;A;2\nDatum;Artikel;Menge\n14.01.2022;A;3\n"));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.headerLine, std::int64_t{4});
        QCOMPARE(back.rows.size(), std::size_t{3});
        QCOMPARE(back.rows[0].units, 1.5);
        QCOMPARE(back.result.report.rejected, std::int64_t{0});
    }
};

} // namespace test_column_mapping

SHELFCAST_TEST(test_column_mapping, TestColumnMapping)
#include "test_column_mapping.moc"
