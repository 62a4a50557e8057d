#include "storage/records/order_reason_codec.h"
#include "test_program.h"

#include <QTest>

namespace test_order_reason_codec {

using namespace shelfcast;
using namespace shelfcast::storage;

namespace {

OrderReason everything() {
    OrderReason reason;
    reason.status = StockStatus::Critical;
    reason.priority = 1;
    reason.abc = AbcClass::B;
    reason.xyz = XyzClass::Z;
    reason.pattern = DemandPattern::Lumpy;
    reason.onHand = 3;
    reason.onOrder = 12;
    reason.coverDays = 4;
    reason.runOutDate = Day(19800);
    reason.orderDay = Day(19796);
    reason.leadTimeDays = 5;
    reason.expectedDemand = 21.5;
    reason.highDemand = 30.25;
    reason.safetyStock = 9;
    reason.reorderPoint = 17;
    reason.orderUpTo = 31;
    reason.stockOutChanceWithout = 0.875;
    reason.stockOutChanceAfter = 0.0625;
    reason.savedRevenue = 123.45;
    reason.serviceLevel = 0.93;
    reason.ladder = {{LadderKind::ExpectedDemand, 22, "over 12 days"}, {LadderKind::Final, 24, ""}};
    return reason;
}

void compare(const OrderReason& a, const OrderReason& b) {
    QCOMPARE(static_cast<int>(a.status), static_cast<int>(b.status));
    QCOMPARE(a.priority, b.priority);
    QVERIFY(a.abc == b.abc && a.xyz == b.xyz && a.pattern == b.pattern);
    QVERIFY(a.onHand == b.onHand && a.onOrder == b.onOrder && a.coverDays == b.coverDays);
    QVERIFY(a.runOutDate == b.runOutDate && a.orderDay == b.orderDay && a.leadTimeDays == b.leadTimeDays);
    QVERIFY(a.expectedDemand == b.expectedDemand && a.highDemand == b.highDemand);
    QVERIFY(a.safetyStock == b.safetyStock && a.reorderPoint == b.reorderPoint && a.orderUpTo == b.orderUpTo);
    QVERIFY(a.stockOutChanceWithout == b.stockOutChanceWithout);
    QVERIFY(a.stockOutChanceAfter == b.stockOutChanceAfter);
    QVERIFY(a.savedRevenue == b.savedRevenue && a.serviceLevel == b.serviceLevel);
    QCOMPARE(a.ladder.size(), b.ladder.size());
    for (std::size_t i = 0; i < a.ladder.size(); ++i) {
        QCOMPARE(static_cast<int>(a.ladder[i].kind), static_cast<int>(b.ladder[i].kind));
        QCOMPARE(a.ladder[i].units, b.ladder[i].units);
        QCOMPARE(a.ladder[i].note, b.ladder[i].note);
    }
}

} // namespace

class TestOrderReasonCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasKept_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("everything known") << true;
        QTest::newRow("nothing known") << false;
    }
    void comesBackAsItWasKept() {
        QFETCH(bool, full);
        const OrderReason reason = full ? everything() : OrderReason();
        const auto read = orderReasonFrom(toText(reason));
        QVERIFY(read);
        compare(*read, reason);
    }

    void everyStepOfTheLadderHasItsWord() {
        for (int kind = 0; kind <= static_cast<int>(LadderKind::Final); ++kind) {
            OrderReason reason;
            reason.ladder = {{static_cast<LadderKind>(kind), 1.0, ""}};
            compare(*orderReasonFrom(toText(reason)), reason);
        }
    }

    /// Orders of earlier versions kept the row as the command line printed it.
    void ordersOfEarlierVersionsAreRead() {
        QByteArray row( // with ' for the quotation mark
            "{'abc':'B','confidence':80.5,'current_stock':3,'days_of_cover':4,'demand_class':'lumpy',"
            "'demand_over_lead_and_review':{'average':21.5,'high':30.25,'low':14},'drivers':[],"
            "'ladder':[{'note':'over 12 days','step':'expected_demand','title':'Expected','units':22},"
            "{'note':null,'step':'final','title':'Order','units':24}],'lead_time_days':5,'on_order':12,"
            "'order_date':'2024-03-14','order_up_to':31,'priority':1,'reorder_point':17,"
            "'run_out_date':'2024-03-18','safety_stock':9,'saved_by_ordering_today':123.45,"
            "'service_level':0.93,'status':'CRITICAL','stock_out_chance_after_order':0.0625,"
            "'stock_out_chance_without_order':0.875,'xyz':'Z'}");
        const auto read = orderReasonFrom(row.replace('\'', '"').toStdString());
        QVERIFY(read);
        compare(*read, everything());
    }

    void whatCannotBeReadIsNoReason_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "{}", "[]", "not json", "{\"status\":", "null"})
            QTest::newRow(text[0] ? text : "empty") << QByteArray(text);
    }
    void whatCannotBeReadIsNoReason() {
        QFETCH(QByteArray, text);
        QVERIFY(!orderReasonFrom(text.toStdString()));
    }
};

} // namespace test_order_reason_codec

SHELFCAST_TEST(test_order_reason_codec, TestOrderReasonCodec)
#include "test_order_reason_codec.moc"
