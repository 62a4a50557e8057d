#include "core/storage/storage_fixture.h"
#include "sample/sample_generator.h"
#include "services/model_comparison.h"
#include "services/workspace.h"
#include "storage/records/model_repository.h"
#include "test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

namespace test_model_comparison {

using namespace shelfcast;
using namespace shelfcast::services;

/// Two models of a store on the same days, and what the other one would order.
class TestModelComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open({.databasePath = path("shop.db"), .threads = 2});
        VERIFY_OK(opened);
        m_workspace = std::move(*opened);
        SampleOptions options;
        options.stores = 1;
        options.products = 6;
        options.days = 400;
        VERIFY_OK(writeSample(options, path("sales.csv"), {}, {}));
    }

    void bothAreMeasuredOnTheirHeldOutDays() {
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        const std::string plain = trained("window_mean"), good = trained("auto");
        const auto compared = m_workspace->modelComparison().compare(good, plain, {});
        VERIFY_OK(compared);
        QVERIFY(!compared->askedAgain && compared->first);
        QCOMPARE(compared->all.products, 6);
        // The sums are those of what was kept of each model.
        const storage::ModelRepository models(m_workspace->database());
        const auto errorOf = [&](const std::string& id) {
            double sum = 0;
            const auto steps = models.holdout(id);
            for (const auto& step : *steps)
                if (step.actual && step.date >= *compared->first && step.date <= *compared->last)
                    sum += std::abs(step.predicted - *step.actual);
            return sum;
        };
        QVERIFY(std::abs(compared->all.challenger - errorOf(good)) < 1e-3 * compared->all.challenger);
        QVERIFY(std::abs(compared->all.champion - errorOf(plain)) < 1e-3 * compared->all.champion);
        // A mean of the last days knows nothing of weekdays: chance does not explain the difference.
        QVERIFY(compared->all.challenger < compared->all.champion);
        QCOMPARE(compared->all.standing, ComparedErrors::Standing::Better);
        for (const auto* groups :
             {&compared->byPattern, &compared->byAbc, &compared->byHorizon, &compared->byProduct}) {
            double actual = 0, challenger = 0, champion = 0, naive = 0;
            for (const ComparedErrors& group : *groups) {
                actual += group.actual;
                challenger += group.challenger;
                champion += group.champion;
                naive += group.naive;
            }
            QVERIFY(std::abs(actual - compared->all.actual) < 1e-6 * actual);
            QVERIFY(std::abs(challenger - compared->all.challenger) < 1e-6 * challenger);
            QVERIFY(std::abs(champion - compared->all.champion) < 1e-6 * champion);
            QVERIFY(std::abs(naive - compared->all.naive) < 1e-6 * naive);
        }
        QCOMPARE(compared->byHorizon.size(), std::size_t(7));
        QCOMPARE(compared->byProduct.size(), std::size_t(6));
        QVERIFY(compared->byProduct.front().challenger - compared->byProduct.front().champion <=
                compared->byProduct.back().challenger - compared->byProduct.back().champion);
        // The other way round everything is the other way round.
        const auto reversed = m_workspace->modelComparison().compare(plain, good, {});
        VERIFY_OK(reversed);
        QCOMPARE(reversed->all.standing, ComparedErrors::Standing::Worse);
        QCOMPARE(reversed->all.champion, compared->all.challenger);
    }

    void anOlderModelForecastsTheNewOnesDays() {
        importUntil(350);
        const std::string older = trained("window_mean");
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        const std::string newer = trained("auto");
        const auto compared = m_workspace->modelComparison().compare(newer, older, {});
        VERIFY_OK(compared);
        QVERIFY(compared->askedAgain);
        QVERIFY(*compared->first > SampleOptions().start + 350);
        QCOMPARE(compared->all.products, 6);
        QVERIFY(compared->all.champion > 0 && compared->all.challenger > 0);
    }

    /// Held-out weeks that begin on other days: what is one day ahead for one is four for the other.
    void distancesAreToldOfWeeksThatBeginAlike_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("told");
        QTest::newRow("three days later") << 3 << false;
        QTest::newRow("a week later") << 7 << true;
    }
    void distancesAreToldOfWeeksThatBeginAlike() {
        QFETCH(int, days);
        QFETCH(bool, told);
        importUntil(400 - days);
        const std::string older = trained("window_mean");
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        const auto compared = m_workspace->modelComparison().compare(trained("auto"), older, {});
        VERIFY_OK(compared);
        QVERIFY(!compared->askedAgain && compared->all.cells > 0);
        QCOMPARE(!compared->byHorizon.empty(), told);
    }

    void whatItWouldOrderIsWhatItOrders() {
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        trained("auto");
        const std::string plain = trained("window_mean");
        if (m_workspace->training().activeModel("S001")->value().id == plain)
            VERIFY_OK(m_workspace->training().rollback("S001"));
        const auto date = *m_workspace->planner().defaultDate("S001");
        const auto before = m_workspace->planner().bulk({"S001", date, {}}, {});
        const auto told = m_workspace->modelComparison().ordersUnder(plain, {});
        VERIFY_OK(told);
        QCOMPARE(told->valueBefore, before->summary.orderValue);
        VERIFY_OK(m_workspace->training().promote(plain));
        const auto after = m_workspace->planner().bulk({"S001", date, {}}, {});
        VERIFY_OK(after);
        QCOMPARE(told->valueAfter, after->summary.orderValue);
        QVERIFY(!told->changed.empty());
        std::map<std::string, double> orders;
        for (const BulkRow& row : after->rows)
            orders[row.productId] = row.decision.order;
        for (const auto& line : told->changed)
            QCOMPARE(line.after, orders[line.productId]);
        const auto earlier = m_workspace->modelComparison().before("S001");
        VERIFY_OK(earlier);
        QCOMPARE(m_workspace->training().rollback("S001")->id, earlier->id);
    }

    void whatCannotBeComparedIsSaid() {
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        const std::string one = trained("window_mean");
        const auto service = m_workspace->modelComparison();
        QCOMPARE(service.compare(one, one, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(service.compare(one, "S001-99", {}).error().code, ErrorCode::NotFound);
        QCOMPARE(service.ordersUnder("S001-99", {}).error().code, ErrorCode::NotFound);
        QCOMPARE(service.before("S001").error().code, ErrorCode::NotFound);
    }

private:
    /// Imports the sales of the first days.
    void importUntil(int days) {
        QFile all(QString::fromStdString(path("sales.csv"))), part(QString::fromStdString(path("part.csv")));
        QVERIFY(all.open(QIODevice::ReadOnly) && part.open(QIODevice::WriteOnly));
        part.write(all.readLine());
        const QByteArray cut =
            QByteArray::fromStdString((SampleOptions().start + days).toIso()); // ISO dates sort as text
        while (!all.atEnd())
            if (const QByteArray line = all.readLine(); line.left(10) < cut)
                part.write(line);
        part.close();
        VERIFY_OK(m_workspace->imports().import(path("part.csv"), {}, {}));
    }
    std::string path(const char* name) const {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::string trained(const char* algorithm) {
        const auto results = m_workspace->training().train({"S001", algorithm, 7}, {});
        return results && !results->empty() ? results->front().model.id : std::string();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace test_model_comparison

SHELFCAST_TEST(test_model_comparison, TestModelComparison)
#include "test_model_comparison.moc"
