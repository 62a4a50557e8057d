#include "hand_made.h"
#include "test_program.h"
#include "ui/models/forecast_table_model.h"
#include "ui/models/orders/plan_command.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/models/scenario_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

namespace test_forecast_table_model {

using namespace shelfcast;
using namespace shelfcast::ui;
using namespace shelfcast::test;

namespace {
int at(ForecastColumn column) {
    return static_cast<int>(column);
}

services::ForecastOverride overrideOf(Day date, double value, bool frozen = false) {
    services::ForecastOverride result;
    result.storeId = "S001";
    result.productId = "P0001";
    result.grain = "day";
    result.date = date;
    result.value = value;
    result.modelValue = 12;
    result.reason = "Local event";
    result.frozen = frozen;
    return result;
}
} // namespace

class TestForecastTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void typingAsksForAnOverride() {
        ForecastTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSeries(forecastSeries(5), {});
        std::vector<std::pair<int, std::optional<double>>> asked;
        connect(&model, &ForecastTableModel::overrideRequested, this,
                [&](int row, std::optional<double> units) { asked.emplace_back(row, units); });
        const QModelIndex cell = model.index(2, at(ForecastColumn::Yours));
        QVERIFY(cell.flags() & Qt::ItemIsEditable);
        QVERIFY(!(model.index(2, at(ForecastColumn::Model)).flags() & Qt::ItemIsEditable));
        QVERIFY(model.setData(cell, QStringLiteral("1,250.5"), Qt::EditRole));
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(*asked[0].second, 1250.5);
        QVERIFY(!model.setData(cell, QStringLiteral("-3"), Qt::EditRole));
        QVERIFY(!model.setData(cell, QStringLiteral("many"), Qt::EditRole));
        QVERIFY(model.setData(cell, cell.data(Qt::EditRole), Qt::EditRole)); // left as it was: no decision
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(cell.data().toString(), QString()); // the model is changed only by the plan
    }

    void anOverrideStandsBesideTheModel() {
        ForecastTableModel model;
        model.setSeries(forecastSeries(5), {});
        const Day day = model.series().points[2].date;
        model.showOverride(day, overrideOf(day, 50));
        QCOMPARE(model.index(2, at(ForecastColumn::Yours)).data().toString(), QStringLiteral("50"));
        QCOMPARE(model.index(2, at(ForecastColumn::Model)).data().toString(), QStringLiteral("12"));
        QCOMPARE(model.index(2, at(ForecastColumn::Difference)).data().toString(), QStringLiteral("+38"));
        QVERIFY(model.index(2, at(ForecastColumn::Yours))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Local event")));
        QVERIFY(model.index(2, at(ForecastColumn::Yours)).data(Qt::BackgroundRole).isValid());
        model.showOverride(day, overrideOf(day, 50, true));
        QVERIFY(!(model.index(2, at(ForecastColumn::Yours)).flags() & Qt::ItemIsEditable));
        model.showOverride(day, std::nullopt);
        QCOMPARE(model.index(2, at(ForecastColumn::Yours)).data().toString(), QString());
        QVERIFY(!model.series().points[2].overridden);
    }

    void anotherHorizonDoesNotReset() {
        ForecastTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSeries(forecastSeries(5), {});
        model.setComponentsVisible(true);
        QCOMPARE(model.columnCount(), forecastColumnCount + 2);
        model.setSeries(forecastSeries(12), {});
        QCOMPARE(model.rowCount(), 12);
        ForecastSeries fewer = forecastSeries(3);
        fewer.components.pop_back();
        model.setSeries(fewer, {});
        QCOMPARE(model.columnCount(), forecastColumnCount + 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(reset.count(), 0);
    }

    void lowAndHighAreTheTenAndNinetyPercentQuantiles() {
        ForecastTableModel model;
        model.setSeries(forecastSeries(1), {});
        QCOMPARE(model.index(0, at(ForecastColumn::Low)).data(SortRole).toDouble(), 5.0);
        QCOMPARE(model.index(0, at(ForecastColumn::High)).data(SortRole).toDouble(), 15.0);
    }

    void commandsGoBackAndForth() {
        std::vector<int> applied;
        QUndoStack stack;
        stack.push(new PlanCommand<int>(QStringLiteral("edit"), {1}, {2},
                                        [&](const std::vector<int>& states) { applied = states; }));
        QCOMPARE(applied, std::vector<int>{2});
        stack.undo();
        QCOMPARE(applied, std::vector<int>{1});
        stack.redo();
        QCOMPARE(applied, std::vector<int>{2});
    }

    void writerKeepsTheOrderAndTellsOfAFailure() {
        services::JobRunner jobs;
        PlanWriter writer(jobs);
        QSignalSpy written(&writer, &PlanWriter::written), failed(&writer, &PlanWriter::failed);
        std::vector<int> order; // touched by one job at a time
        for (int i = 0; i < 50; ++i)
            writer.write([&order, i]() -> Result<void> {
                order.push_back(i);
                if (i == 10)
                    return fail(ErrorCode::Database, "refused");
                return {};
            });
        QTRY_VERIFY(!written.isEmpty() && order.size() == 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(order[static_cast<std::size_t>(i)], i);
        QCOMPARE(failed.count(), 1);
    }

    void scenariosAreToldByWhatChanged() {
        SmartPrediction prediction;
        prediction.currency = "EUR";
        prediction.baseline.price = 10;
        prediction.baseline.promotion = 0;
        prediction.context = prediction.baseline;
        const QString asToday = scenarioChanges(prediction);
        prediction.context.price = 8;
        prediction.context.promotion = 1;
        const QString words = scenarioChanges(prediction);
        QVERIFY(words != asToday && words.contains(QStringLiteral("8.00")) &&
                words.contains(QStringLiteral("promotion")));
        prediction.scenarioDaily.assign(28, 12);
        prediction.week = {60, 80, 100};
        ScenarioTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({QStringLiteral("A"), words, prediction, 70});
        QCOMPARE(model.index(0, static_cast<int>(ScenarioColumn::Change))
                     .data()
                     .toString()
                     .remove(QChar(QChar::Nbsp)),
                 QStringLiteral("+20%"));
        QCOMPARE(model.index(0, static_cast<int>(ScenarioColumn::Order)).data().toString(),
                 QStringLiteral("stock unknown"));
        model.removeRowsAt({0});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace test_forecast_table_model

SHELFCAST_TEST(test_forecast_table_model, TestForecastTableModel)
#include "test_forecast_table_model.moc"
