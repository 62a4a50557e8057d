#include "base/random.h"
#include "core/serving/planning_fixture.h"
#include "core/serving/view_fixture.h"
#include "serving/settings/override_service.h"
#include "serving/store/forecast_snapshot.h"
#include "serving/store/store_history.h"
#include "serving/views/forecast_change.h"
#include "serving/views/planner.h"
#include "storage/file/maintenance.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/forecast_run_repository.h"
#include "test_program.h"

#include <algorithm>
#include <functional>
#include <map>

namespace test_forecast_change {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const Day planningDay = Day(18993) + 400;
const Day week = planningDay + 8; ///< the first day of the one that is asked about

using Change = std::function<Result<void>(storage::Database&, const ShopFolder&)>;

std::int64_t sumOf(const ForecastChange& change) {
    std::int64_t sum = change.before;
    for (const auto& step : change.steps)
        sum += step.tenths;
    return sum;
}

Result<ForecastRun> firstRun(storage::Database& database) {
    const Planner planner(database);
    SHELFCAST_TRY(planner.bulk({"S001", planningDay, std::nullopt}, {}));
    SHELFCAST_ASSIGN(const auto runs, planner.runs("S001"));
    return runs.empty() ? Result<ForecastRun>(fail(ErrorCode::NotFound, "No run was kept.")) : runs.front();
}

/// A week of sales three times as large as usual.
Result<void> sellMuch(storage::Database& database, const ShopFolder& folder) {
    std::string csv = "Date,Store ID,Product ID,Units Sold\n";
    for (int day = 0; day < 7; ++day)
        for (const char* product : {"P0001", "P0002", "P0003", "P0004", "P0005"})
            csv += (planningDay + day).toIso() + ",S001," + product + ",300\n";
    return folder.import(database, csv).map([](const ImportReport&) {});
}
Result<void> trainAnother(storage::Database& database, const ShopFolder&) {
    TrainingService training(database);
    SHELFCAST_ASSIGN(const auto trained, training.train({"S001", "window_mean", 7}, {}));
    return training.promote(trained.front().model.id).map([](const ModelInfo&) {});
}
Result<void> promise(storage::Database& database, const ShopFolder&) {
    MasterData data;
    data.events.push_back({"S001", "P0003", "", "promotion", "Offer", week, week + 6, {}, {}});
    return storage::CatalogRepository(database).edit(data, "test");
}
Result<void> decide(storage::Database& database, const ShopFolder&) {
    ForecastOverride value;
    value.storeId = "S001";
    value.productId = "P0003";
    value.grain = "day";
    value.date = week + 1;
    value.value = 777;
    value.reason = "fair";
    return OverrideService(database).set(value);
}
Result<void> bringAProduct(storage::Database& database, const ShopFolder& folder) {
    return folder
        .import(database, "Date,Store ID,Product ID,Units Sold\n" + (planningDay - 1).toIso() +
                              ",S001,P0099,30\n" + (planningDay - 2).toIso() + ",S001,P0099,30\n")
        .map([](const ImportReport&) {});
}

} // namespace
} // namespace test_forecast_change

Q_DECLARE_METATYPE(test_forecast_change::Change)

namespace test_forecast_change {

class TestForecastChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        SampleOptions options;
        options.stores = 1;
        options.products = 5;
        options.days = 400;
        VERIFY_OK(m_folder.makeShop("shop.db", options, "auto"));
    }

    void theStepsAddUp() {
        Random random(5);
        for (int trial = 0; trial < 20000; ++trial) {
            ForecastChange change;
            CauseEffects effects{};
            const double scale = std::pow(10.0, 6 * random.uniform() - 2);
            for (double& effect : effects)
                effect = random.uniform() < 0.3 ? 0 : scale * (random.uniform() - 0.5);
            addUp(change, scale * random.uniform(), scale * random.uniform(), effects);
            QCOMPARE(change.steps.size(), std::size(changeCauses));
            QCOMPARE(sumOf(change), change.after);
            for (std::size_t i = 0; i < effects.size(); ++i) // each is what it is, to a tenth
                QVERIFY(std::abs(static_cast<double>(change.steps[i].tenths) - 10 * effects[i]) <=
                        1.0 + 1e-6);
        }
    }

    void aSnapshotComesBack() {
        const auto view = smallStore();
        ForecastSnapshot snapshot;
        snapshot.first = view.date;
        snapshot.products = {"P0001", "P0002"};
        snapshot.means = Matrix<float>(2, ForecastSnapshot::days, 3.5F);
        snapshot.own.emplace(1, std::vector<float>(ForecastSnapshot::days, -1.25F));
        snapshot.plans = {{"price", {{0, 3, 2.5F}}}, {"promotion", {{0, 1, 1}, {1, 2, 1}}}};
        const std::string bytes = encodeSnapshot(snapshot);
        ForecastSnapshot read;
        QVERIFY(decodeSnapshot(bytes, read));
        QCOMPARE(read.first, snapshot.first);
        QCOMPARE(read.products, snapshot.products);
        QCOMPARE(read.plans, snapshot.plans);
        QCOMPARE(read.end(), view.date + ForecastSnapshot::days);
        QCOMPARE(read.modelUnits(0, view.date + 7, view.date + 14), 24.5);
        QCOMPARE(read.ownUnits(1, view.date + 7, view.date + 14), -8.75);
        QCOMPARE(read.ownUnits(0, view.date + 7, view.date + 14), 0.0);
        for (std::size_t length = 0; length < bytes.size(); length += 41)
            QVERIFY(!decodeSnapshot(std::string_view(bytes).substr(0, length), read));
        // A damaged one is refused, not read past its end.
        for (std::size_t place = 0; place < bytes.size(); place += 17) {
            std::string other = bytes;
            other[place] = static_cast<char>(other[place] ^ 0x55);
            (void)decodeSnapshot(other, read);
        }
    }

    void aLargeStoreTakesLittle() {
        ForecastSnapshot snapshot;
        snapshot.first = planningDay;
        snapshot.means = Matrix<float>(5000, ForecastSnapshot::days);
        Random random(7);
        for (std::size_t row = 0; row < 5000; ++row) {
            snapshot.products.push_back("P" + std::to_string(row));
            for (std::size_t step = 0; step < snapshot.means.columns(); ++step)
                snapshot.means(row, step) = static_cast<float>(20 * random.uniform());
        }
        QVERIFY(encodeSnapshot(snapshot).size() < 2'500'000);
    }

    void eachCauseIsItsOwnStep_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("cause"); ///< -1: none
        QTest::addColumn<QString>("scope");
        const auto row = [](const char* name, const Change& change, int cause, const char* scope = "P0003") {
            QTest::newRow(name) << change << cause << QString::fromLatin1(scope);
        };
        const auto number = [](ChangeCause cause) { return static_cast<int>(cause); };
        row(
            "nothing", [](storage::Database&, const ShopFolder&) { return Result<void>(); }, -1);
        row("sales", sellMuch, number(ChangeCause::Sales));
        row("model", trainAnother, number(ChangeCause::Model));
        row("plan", promise, number(ChangeCause::Plans));
        row("by hand", decide, number(ChangeCause::Own));
        row("product", bringAProduct, number(ChangeCause::Products), "");
    }
    void eachCauseIsItsOwnStep() {
        QFETCH(Change, change);
        QFETCH(int, cause);
        QFETCH(QString, scope);
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const auto run = firstRun(**database);
        VERIFY_OK(run);
        VERIFY_OK(change(**database, m_folder));
        const Planner planner(**database);
        ChangeRequest request;
        request.storeId = "S001";
        request.productId = scope.toStdString();
        request.from = week;
        const auto why = planner.whyChanged(request, {});
        VERIFY_OK(why);
        QCOMPARE(why->earlier.id, run->id);
        QCOMPARE(why->from, week);
        QCOMPARE(why->to, week + 7);
        QCOMPARE(sumOf(*why), why->after);
        for (const auto& step : why->steps) {
            QVERIFY2(!step.text.empty(), toString(step.cause).data());
            const QByteArray said = QByteArray(toString(step.cause).data()) + ' ' +
                                    QByteArray::number(static_cast<qlonglong>(step.tenths)) + ": " +
                                    QByteArray::fromStdString(step.text.english());
            if (static_cast<int>(step.cause) == cause)
                QVERIFY2(std::abs(step.tenths) >= 10, said.constData());
            else
                QVERIFY2(std::abs(step.tenths) <= 1, said.constData());
        }
        QCOMPARE(why->steps[2].text.english() == "Planned prices and promotions are the same.",
                 cause != static_cast<int>(ChangeCause::Plans));
        // The end is the final forecast that is planned by, of the product or of the store.
        ForecastRequest asked;
        asked.storeId = request.storeId;
        asked.productId = request.productId;
        asked.horizon = 40;
        const auto forecast = planner.forecast(asked, {});
        VERIFY_OK(forecast);
        double units = 0;
        for (const ForecastPoint& point : forecast->points)
            if (point.date >= week && point.date < week + 7)
                units += point.overridden.value_or(point.mean);
        QVERIFY(std::abs(units - static_cast<double>(why->after) / 10) < 0.1);
        QVERIFY(storage::Maintenance(**database).check({})->empty());
    }

    void allTogetherAddUp() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        VERIFY_OK(decide(**database, m_folder));
        VERIFY_OK(firstRun(**database));
        for (const Change& change : {Change(sellMuch), Change(promise), Change(trainAnother)})
            VERIFY_OK(change(**database, m_folder));
        const Planner planner(**database);
        for (const auto& [product, category] :
             std::vector<std::pair<std::string, std::string>>{{"P0003", ""}, {"P0001", ""}, {"", ""}}) {
            ChangeRequest request;
            request.storeId = "S001";
            request.productId = product;
            request.category = category;
            request.from = week;
            const auto why = planner.whyChanged(request, {});
            VERIFY_OK(why);
            QCOMPARE(sumOf(*why), why->after);
            QVERIFY(why->steps[0].tenths != 0 && why->steps[1].tenths != 0);
            QByteArray said =
                QByteArray::fromStdString(product) + ' ' + QByteArray::number(qlonglong(why->before));
            for (const auto& step : why->steps)
                said += ' ' + QByteArray::number(qlonglong(step.tenths));
            // What the earlier forecast was is computed again, but for what the later sales tell of the past.
            QVERIFY2(100 * std::abs(why->steps.back().tenths) <= why->before, said.constData());
        }
    }

    void whatIsNotKeptIsSaid() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        VERIFY_OK(firstRun(**database));
        const Planner planner(**database);
        ChangeRequest request;
        request.storeId = "S001";
        request.runId = 99;
        QCOMPARE(planner.whyChanged(request, {}).error().code, ErrorCode::NotFound);
        request.runId.reset();
        request.from = planningDay + 118;
        QCOMPARE(planner.whyChanged(request, {}).error().code, ErrorCode::NotFound);
        request.runId = planner.runs("S001")->front().id;
        QCOMPARE(planner.whyChanged(request, {}).error().code, ErrorCode::NotEnoughData);
        QCOMPARE(planner.runs("S009").error().code, ErrorCode::NotFound);
    }

    void theViewOfAnEarlierDayIsNoRun() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const Planner planner(**database);
        VERIFY_OK(planner.bulk({"S001", planningDay - 20, std::nullopt}, {}));
        QVERIFY(planner.runs("S001")->empty());
        VERIFY_OK(planner.bulk({"S001", planningDay, std::nullopt}, {}));
        QCOMPARE(planner.runs("S001")->size(), std::size_t(1));
    }

private:
    ShopFolder m_folder;
};

} // namespace test_forecast_change

SHELFCAST_TEST(test_forecast_change, TestForecastChange)
#include "test_forecast_change.moc"
