#include "test_program.h"
#include "ui/models/orders/order_day_words.h"

#include <QLocale>
#include <QTest>

namespace test_order_day_words {

using namespace shelfcast;
using namespace shelfcast::ui;

class TestOrderDayWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void whenHowManyCanBeOrdered_data() {
        QTest::addColumn<QList<int>>("days"); ///< after the planning date, Mon 1 Jan 2024: the day, how many
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("today");
        QTest::newRow("nothing") << QList<int>{} << QString() << 0;
        QTest::newRow("today") << QList<int>{0, 5} << "Order 5 product(s) today" << 5;
        QTest::newRow("today and later")
            << QList<int>{0, 5, 3, 12} << "Order 5 product(s) today, 12 on Thu Jan 4, 2024" << 5;
        QTest::newRow("only later") << QList<int>{1, 2, 3, 1}
                                    << "Order 2 product(s) on Tue Jan 2, 2024, 1 on Thu Jan 4, 2024" << 0;
        QTest::newRow("a store that is planned from an earlier day")
            << QList<int>{-1, 4, 0, 5} << "Order 9 product(s) today" << 9;
        QTest::newRow("thousands") << QList<int>{0, 1234} << "Order 1,234 product(s) today" << 1234;
    }
    void whenHowManyCanBeOrdered() {
        QFETCH(QList<int>, days);
        QFETCH(QString, words);
        QFETCH(int, today);
        const Day date = *Day::fromYmd(2024, 1, 1);
        std::vector<std::pair<Day, int>> orderDays;
        for (qsizetype i = 0; i < days.size(); i += 2)
            orderDays.emplace_back(date + days[i], days[i + 1]);
        QCOMPARE(orderDaysWords(orderDays, date), words);
        QCOMPARE(ordersOn(orderDays, date), today);
    }
};

} // namespace test_order_day_words

SHELFCAST_TEST(test_order_day_words, TestOrderDayWords)
#include "test_order_day_words.moc"
