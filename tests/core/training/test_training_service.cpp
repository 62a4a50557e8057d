#include "contract/json_records.h"
#include "core/serving/planning_fixture.h"
#include "engine/members/psd.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "serving/store/wording.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"
#include "test_program.h"
#include "training/hold_out.h"

#include <QJsonObject>

namespace test_training_service {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

SampleOptions sampleOf(int stores, int products, int days) {
    SampleOptions options;
    options.stores = stores;
    options.products = products;
    options.days = days;
    return options;
}

} // namespace

class TestTrainingService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyClearlyWorseIsWorse_data() {
        QTest::addColumn<std::vector<double>>("errors");
        QTest::addColumn<std::vector<double>>("compared");
        QTest::addColumn<bool>("worse");
        using V = std::vector<double>;
        QTest::newRow("worse every week") << V{110, 112, 109, 111} << V{100, 100, 100, 100} << true;
        QTest::newRow("worse by one week") << V{90, 95, 98, 160} << V{100, 100, 100, 100} << false;
        QTest::newRow("worse by next to nothing")
            << V{100.5, 100.5, 100.5, 100.5} << V{100, 100, 100, 100} << false;
        QTest::newRow("better") << V{90, 90, 90, 90} << V{100, 100, 100, 100} << false;
        QTest::newRow("nothing compared") << V{90, 90, 90, 90} << V{} << false;
        QTest::newRow("one week alone") << V{200} << V{100} << false;
    }
    void onlyClearlyWorseIsWorse() {
        QFETCH(std::vector<double>, errors);
        QFETCH(std::vector<double>, compared);
        HoldOut holdOut;
        holdOut.errorByStep = errors;
        holdOut.comparedByStep = compared;
        QTEST(isClearlyWorse(holdOut, Grain::Week), "worse");
    }

    void fewDaysTrainNothingThatServes_data() {
        QTest::addColumn<int>("days");
        QTest::newRow("one") << 1;
        QTest::newRow("five") << 5;
        QTest::newRow("twenty") << 20;
    }
    void fewDaysTrainNothingThatServes() {
        QFETCH(int, days);
        const SampleOptions options = sampleOf(1, 6, days);
        const ShopFolder folder;
        VERIFY_OK(folder.makeShop("short.db", options, ""));
        const auto database = folder.open("short.db");
        VERIFY_OK(database);
        TrainingService training(**database);
        const auto results = training.train({"all", "auto", 7}, {});
        VERIFY_OK(results);
        const TrainResult& result = results->front();
        QCOMPARE(result.model.state, ModelState::Candidate);
        QCOMPARE(result.model.holdOutDays, 0);
        QVERIFY2(result.message.english().find("too few") != std::string::npos &&
                     result.message.english().find("From 21 days on") != std::string::npos,
                 result.message.english().c_str());
        const QJsonObject json = toJson(result.model);
        QVERIFY(json[QStringLiteral("accuracy")].isNull() && json[QStringLiteral("wape")].isNull());
        QVERIFY(!*training.activeModel("S001"));
    }

    void threeWeeksAreJudged() {
        const SampleOptions options = sampleOf(1, 6, 40);
        const ShopFolder folder;
        VERIFY_OK(folder.makeShop("month.db", options, ""));
        const auto database = folder.open("month.db");
        VERIFY_OK(database);
        const auto results = TrainingService(**database).train({"all", "window_mean", 7}, {});
        VERIFY_OK(results);
        QVERIFY(results->front().model.holdOutDays > 0);
        QVERIFY(results->front().model.state != ModelState::Candidate);
    }

    /// Of a long history the model that was checked learns the last days too; of a short one all is measured
    /// anew.
    void whatWasCheckedServes_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("kept");
        QTest::newRow("long") << 400 << true;
        QTest::newRow("short") << 300 << false;
    }
    void whatWasCheckedServes() {
        QFETCH(int, days);
        QFETCH(bool, kept);
        const SampleOptions sample = sampleOf(1, 6, days);
        const ShopFolder folder;
        VERIFY_OK(folder.makeShop("shop.db", sample, ""));
        const auto database = folder.open("shop.db");
        VERIFY_OK(database);
        const auto results = TrainingService(**database).train({"all", "psd", 7}, {});
        VERIFY_OK(results);
        const auto text = storage::ModelRepository(**database).loadBlob(results->front().model.id);
        VERIFY_OK(text);
        const auto stored = StoredModel::fromText(*text);
        VERIFY_OK(stored);

        storage::PanelRequest request;
        request.storeId = "S001";
        auto panel = storage::SalesRepository(**database).loadPanel(request, {});
        VERIFY_OK(panel);
        engine::TrainOptions options;
        options.algorithm = &engine::pooledShape();
        options.horizon = 90;
        options.seed = 7;
        resizeFuture(*panel, options.horizon);
        options.assumedPlans = fillKnownAhead(*panel);
        const auto run = runHoldOut(*panel, options, nullptr, {});
        VERIFY_OK(run);
        const auto retrained = run->model->retrain(*panel, options, {});
        const auto trained = engine::Forecaster::train(*panel, options, {});
        VERIFY_OK(retrained);
        VERIFY_OK(trained);
        QVERIFY(retrained->toJson() != trained->toJson());
        QCOMPARE(stored->forecaster.toJson() == retrained->toJson(), kept);
        QCOMPARE(stored->forecaster.toJson() == trained->toJson(), !kept);
    }

    void storesOfSeveralCountriesAreNotPooled() {
        const SampleOptions options = sampleOf(2, 4, 120);
        const ShopFolder folder;
        VERIFY_OK(folder.makeShop("two.db", options, ""));
        const auto database = folder.open("two.db");
        VERIFY_OK(database);
        VERIFY_OK(setHolidayCountry(**database, "S002", "FR"));
        QCOMPARE(holidayCountry(**database, "S001").value_or("?"), std::string());
        QCOMPARE(holidayCountry(**database, "S002").value_or("?"), std::string("FR"));
        const auto results = TrainingService(**database).train({"all", "psd", 7}, {});
        VERIFY_OK(results);
        for (const TrainResult& result : *results)
            QVERIFY2(result.model.algorithm.find("all stores") == std::string::npos,
                     result.model.algorithm.c_str());
    }

    void accuracyIsNeverBelowNone() {
        QCOMPARE(accuracyOf(0.0), 1.0);
        QCOMPARE(accuracyOf(0.25), 0.75);
        QCOMPARE(accuracyOf(1.0), 0.0);
        QCOMPARE(accuracyOf(1.4), 0.0);
        ModelInfo model;
        model.holdOutDays = 90;
        model.metrics.wape = 1.4;
        QCOMPARE(toJson(model)[QStringLiteral("accuracy")].toDouble(-1), 0.0);
    }

    void driversSpeakPlainly() {
        QCOMPARE(driverText("base", 215.2).english(), std::string("usual sales 215"));
        QCOMPARE(driverText("promotion", 14).english(), std::string("promotion +14"));
        QCOMPARE(driverText("weekday", -6).english(), std::string("days of the week -6"));
        QCOMPARE(driverText("season", 0.04).english(), std::string("time of the year 0"));
        QCOMPARE(driverText("rivals", -3).english(), std::string("other products' offers -3"));
    }
};

} // namespace test_training_service

SHELFCAST_TEST(test_training_service, TestTrainingService)
#include "test_training_service.moc"
