// How the columns of a supplier's order sheet are written down and read again.
#include "serving/settings/order_columns.h"
#include "test_program.h"

#include <QTest>

#include <set>

namespace test_order_columns {

using namespace shelfcast::services;

class TestOrderColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadAndWritten_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept"); ///< empty = refused
        QTest::newRow("two") << "supplier_sku=Art.-Nr.;quantity=Menge"
                             << "supplier_sku=Art.-Nr.; quantity=Menge";
        QTest::newRow("blanks") << "  barcode = EAN ; packs "
                                << "barcode=EAN; packs=Packs";
        QTest::newRow("an equals sign in a heading") << "quantity=Menge = Stück"
                                                     << "quantity=Menge = Stück";
        QTest::newRow("an end that says nothing") << "quantity=;"
                                                  << "quantity=Quantity";
        QTest::newRow("nothing") << " ; "
                                 << "";
        QTest::newRow("no such field") << "quantity; colour=Farbe"
                                       << "";
        QTest::newRow("a field twice") << "quantity=A; quantity=B"
                                       << "";
        QTest::newRow("a heading twice") << "quantity=Menge; packs=Menge"
                                         << "";
        QTest::newRow("a heading twice, once the usual one") << "packs; quantity=Packs"
                                                             << "";
    }
    void areReadAndWritten() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto columns = parseOrderColumns(text.toStdString());
        QCOMPARE(columns.has_value(), !kept.isEmpty());
        if (!columns)
            return;
        QCOMPARE(QString::fromStdString(orderColumnsText(*columns)), kept);
        QVERIFY(*parseOrderColumns(kept.toStdString()) == *columns);
    }
    void fieldsAndTheirHeadingsStandOnce() {
        std::set<std::string> names, titles;
        for (const OrderField& field : orderFields()) {
            names.insert(field.name);
            titles.insert(field.title);
        }
        QCOMPARE(names.size(), orderFields().size());
        QCOMPARE(titles.size(), orderFields().size());
    }
};

} // namespace test_order_columns

SHELFCAST_TEST(test_order_columns, TestOrderColumns)
#include "test_order_columns.moc"
