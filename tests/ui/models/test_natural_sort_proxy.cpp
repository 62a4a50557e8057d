#include "test_program.h"
#include "ui/models/natural_sort_proxy.h"

#include <QStandardItemModel>
#include <QTest>

namespace test_natural_sort_proxy {

using namespace shelfcast::ui;

class TestNaturalSortProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void order_data() {
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("numbers in names")
            << QVariantList{QStringLiteral("Tea 10"), QStringLiteral("Tea 9"), QStringLiteral("Cup 100")}
            << QStringList{QStringLiteral("Cup 100"), QStringLiteral("Tea 9"), QStringLiteral("Tea 10")};
        QTest::newRow("numbers") << QVariantList{10.5, 9.0, -3.0}
                                 << QStringList{QStringLiteral("-3"), QStringLiteral("9"),
                                                QStringLiteral("10.5")};
    }
    void order() {
        QFETCH(QVariantList, values);
        QStandardItemModel model;
        for (const QVariant& value : values) {
            auto* item = new QStandardItem;
            item->setData(value, Qt::DisplayRole);
            model.appendRow(item);
        }
        NaturalSortProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(0);
        QStringList sorted;
        for (int row = 0; row < proxy.rowCount(); ++row)
            sorted << proxy.index(row, 0).data().toString();
        QTEST(sorted, "sorted");
    }
};

} // namespace test_natural_sort_proxy

SHELFCAST_TEST(test_natural_sort_proxy, TestNaturalSortProxy)
#include "test_natural_sort_proxy.moc"
