#include "sample/sample_generator.h"
#include "services/imports/import_service.h"
#include "serving/views/planner.h"
#include "storage/file/database.h"
#include "test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace test_sample_plans {

using namespace shelfcast;
using namespace shelfcast::services;

/// A shop as shops write it leads to the plan of the same shop written plainly.
class TestSamplePlans : public QObject {
    Q_OBJECT

    static SampleOptions shop() {
        SampleOptions options;
        options.stores = 1;
        options.products = 15;
        options.days = 500;
        options.seed = 21;
        options.closedWeekdays[6] = true;
        options.closedOnHolidays = true;
        options.threads = 1;
        return options;
    }

    struct Plan {
        double value = 0;
        int rows = 0;
        QString error;
        std::vector<std::string> decided = {}; ///< codes
    };

    /// Value of the orders of the day after the sample, from the same stock whatever its column says.
    static Plan planOf(const SampleOptions& options) {
        Plan plan;
        const QTemporaryDir folder;
        const auto path = [&](const char* name) {
            return folder.filePath(QString::fromLatin1(name)).toStdString();
        };
        if (const auto written = writeSample(options, path("s.csv"), {}, {}); !written)
            return {0, 0, QString::fromStdString(written.error().message)};
        const Day last = options.start + (options.days - 1);
        QFile stock(QString::fromStdString(path("stock.csv")));
        if (!stock.open(QIODevice::WriteOnly))
            return {0, 0, QStringLiteral("stock file")};
        stock.write("product,store,date,stock\n");
        for (int product = 1; product <= options.products; ++product)
            stock.write(QStringLiteral("P%1,S001,%2,%3\n")
                            .arg(product, 4, 10, QLatin1Char('0'))
                            .arg(QString::fromStdString(last.toIso()))
                            .arg(5 * (product % 4))
                            .toUtf8());
        stock.close();
        auto database = storage::Database::open(path("shop.db"));
        if (!database)
            return {0, 0, QStringLiteral("database")};
        ImportService imports(**database);
        for (const char* file : {"s.csv", "stock.csv"})
            if (const auto report = imports.import(path(file), {}, {}); !report)
                return {0, 0, QString::fromStdString(report.error().message)};
            else
                for (const ImportDecision& decision : report->understanding.decisions)
                    plan.decided.push_back(decision.code);
        const Planner planner(**database, 1);
        const auto bulk = planner.bulk({"S001", last + 1, {}}, {});
        if (!bulk)
            return {0, 0, QString::fromStdString(bulk.error().message)};
        for (const BulkRow& row : bulk->rows) {
            plan.value += row.decision.order * row.price.value_or(1);
            ++plan.rows;
        }
        return plan;
    }

private Q_SLOTS:
    void plansAreThoseOfThePlainFile_data() {
        QTest::addColumn<int>("variant");
        QTest::newRow("sold only") << 0;
        QTest::newRow("evening stock") << 1;
        QTest::newRow("sold only, evening stock") << 2;
        QTest::newRow("till lines") << 3;
        QTest::newRow("five typos") << 4;
        QTest::newRow("everything") << 5;
    }

    void plansAreThoseOfThePlainFile() {
        QFETCH(int, variant);
        static const Plan plain = planOf(shop());
        QVERIFY2(plain.error.isEmpty(), qPrintable(plain.error));
        QVERIFY(plain.value > 100);
        SampleOptions options = shop();
        options.soldOnly = variant == 0 || variant == 2 || variant == 5;
        options.eveningStock = variant == 1 || variant == 2 || variant == 5;
        options.tillLines = variant == 3 || variant == 5;
        options.typos = variant >= 4 ? 5 : 0;
        const Plan plan = planOf(options);
        QVERIFY2(plan.error.isEmpty(), qPrintable(plan.error));
        const auto decides = [&](const char* code) {
            return std::ranges::find(plan.decided, code) != plan.decided.end();
        };
        if ((options.tillLines && !decides("repeated_rows")) || (options.typos > 0 && !decides("odd_rows")))
            QSKIP("This reader takes repeated and odd rows as they are.");
        QCOMPARE(plan.rows, plain.rows);
        const double off = plan.value / plain.value - 1;
        qInfo("order value %.2f, plain %.2f, off by %.2f %%", plan.value, plain.value, 100 * off);
        QVERIFY(std::abs(off) < 0.02);
    }
};

} // namespace test_sample_plans

SHELFCAST_TEST(test_sample_plans, TestSamplePlans)
#include "test_sample_plans.moc"
