#include "base/number_text.h"
#include "test_program.h"

#include <QTest>

namespace test_number_text {

using shelfcast::groupedDigits;

class TestNumberText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void digitsComeInThrees_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << 0 << "0";
        QTest::newRow("three") << 999.0 << 0 << "999";
        QTest::newRow("four") << 1426.0 << 0 << "1,426";
        QTest::newRow("million") << 1234567.0 << 0 << "1,234,567";
        QTest::newRow("decimals") << 1234567.891 << 2 << "1,234,567.89";
        QTest::newRow("three and decimals") << 123.5 << 1 << "123.5";
        QTest::newRow("negative") << -1234.0 << 0 << "-1,234";
        QTest::newRow("rounded up to four digits") << 999.6 << 0 << "1,000";
    }
    void digitsComeInThrees() {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(QString::fromStdString(groupedDigits(value, decimals)), "text");
    }
    void wholeNumbers() { QCOMPARE(groupedDigits(std::int64_t{3'493'450}), std::string("3,493,450")); }
};

} // namespace test_number_text

SHELFCAST_TEST(test_number_text, TestNumberText)
#include "test_number_text.moc"
