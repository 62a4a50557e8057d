#include "test_program.h"
#include "ui/models/orders/purchase_order_model.h"

#include <QTest>

namespace test_purchase_order_model {

using namespace shelfcast;

/// Words of purchase orders.
class TestPurchaseOrderModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void minimum_data() {
        QTest::addColumn<double>("least"); // below 0: the supplier has none
        QTest::addColumn<double>("units");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << -1.0 << 10.0 << QString();
        QTest::newRow("none, written as 0") << 0.0 << 10.0 << QString();
        QTest::newRow("met to the cent") << 20.0 << 10.0 << QStringLiteral("meets \u20AC20.00");
        QTest::newRow("missed") << 30.0 << 10.0 << QStringLiteral("\u20AC10.00 under \u20AC30.00");
    }
    void minimum() {
        QFETCH(double, least);
        QFETCH(double, units);
        PurchaseOrder order;
        order.currency = "EUR";
        if (least >= 0)
            order.minimum = least;
        PurchaseOrderLine line;
        line.units = units;
        line.unitValue = 2;
        order.lines.push_back(line);
        QTEST(ui::minimumWords(order), "words");
    }
};

} // namespace test_purchase_order_model

SHELFCAST_TEST(test_purchase_order_model, TestPurchaseOrderModel)
#include "test_purchase_order_model.moc"
