#include "contract/json_contract.h"
#include "core/serving/planning_fixture.h"
#include "engine/members/psd.h"
#include "serving/settings/holiday_country.h"
#include "serving/settings/override_service.h"
#include "serving/store/forecast_codec.h"
#include "serving/store/store_view.h"
#include "serving/store/stored_model.h"
#include "serving/views/order_edit_service.h"
#include "serving/views/planner.h"
#include "storage/connection/connection.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/settings_repository.h"

#include <QJsonDocument>

#include <algorithm>

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const Day planningDay = Day(18993) + 400;

SampleOptions smallShop() {
    SampleOptions options;
    options.stores = 1;
    options.products = 5;
    options.days = 400;
    return options;
}

/// Everything that pages and exports are made of, as text; what it was made from, by the stages it went
/// through.
struct Answer {
    std::string text;
    bool readTheSales = false;
};

void append(std::string& text, const QJsonObject& object) {
    text += QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

Result<Answer> ask(storage::Database& database, Day date = planningDay) {
    Answer answer;
    const JobContext job{{}, [&](const Message& stage, double) {
                             answer.readTheSales = answer.readTheSales || stage == "Reading the sales";
                         }};
    const Planner planner(database);
    SHELFCAST_ASSIGN(const auto bulk, planner.bulk({"S001", date, std::nullopt}, job));
    append(answer.text, toJson(bulk));
    ForecastRequest request;
    request.storeId = "S001";
    request.productId = "P0003";
    request.from = date;
    request.horizon = 60;
    SHELFCAST_ASSIGN(auto forecast, planner.forecast(request, {}));
    forecast.generatedAt.clear();
    append(answer.text, toJson(forecast));
    request.productId.clear();
    SHELFCAST_ASSIGN(forecast, planner.forecast(request, {}));
    forecast.generatedAt.clear();
    append(answer.text, toJson(forecast));
    SHELFCAST_ASSIGN(const auto drivers, planner.explain("S001", "P0003", date, {}));
    for (const Driver& driver : drivers)
        answer.text += driver.feature + ' ' + std::to_string(driver.effectUnits) + '\n';
    PredictionContext context;
    context.storeId = "S001";
    context.productId = "P0005";
    context.date = date;
    context.price = 3.5;
    SHELFCAST_ASSIGN(const auto prediction, planner.predict(context, {}));
    append(answer.text, toJson(prediction));
    SHELFCAST_ASSIGN(const auto top, planner.topProducts("S001", date, "month", {}, {}));
    for (const auto& product : top)
        answer.text += product.productId + ' ' + std::to_string(product.units) + ' ' +
                       std::to_string(product.previous.value_or(-1)) + '\n';
    return answer;
}

Result<void> run(storage::Database& database, const std::string& sql) {
    return database.write([&](storage::Connection& connection) { return connection.run(sql); });
}

int rowsKept(storage::Database& database) {
    int rows = -1;
    if (const auto connection = database.connection())
        (void)storage::query(**connection, "SELECT count(*) FROM forecast_cache", {},
                             [&](const storage::Row& row) { rows = static_cast<int>(row.integer(0)); });
    return rows;
}

using Change = std::function<Result<void>(storage::Database&, const ShopFolder&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestForecastCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        VERIFY_OK(m_folder.makeShop("shop.db", smallShop(), "auto"));
        VERIFY_OK(m_folder.makeShop("untrained.db", smallShop(), ""));
    }

    void theFirstExplanationReadsNothingOncePrepared_data() {
        QTest::addColumn<bool>("prepared");
        QTest::newRow("not prepared") << false;
        QTest::newRow("prepared") << true;
    }
    void theFirstExplanationReadsNothingOncePrepared() {
        QFETCH(bool, prepared);
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        VERIFY_OK(ask(**database)); // the forecast is kept now
        const Planner planner(**database);
        VERIFY_OK(planner.bulk({"S001", planningDay, std::nullopt}, {}));
        if (prepared)
            VERIFY_OK(planner.prepareExplanations("S001", planningDay, {}));
        bool read = false;
        const JobContext job{
            {}, [&](const Message& stage, double) { read = read || stage == "Reading the sales"; }};
        VERIFY_OK(planner.explain("S001", "P0003", planningDay, job));
        QCOMPARE(read, !prepared);
        std::stop_source stop;
        stop.request_stop();
        const Planner other(**database);
        QVERIFY(!other.prepareExplanations("S001", planningDay, {stop.get_token(), {}}));
    }

    void warmIsCold_data() {
        QTest::addColumn<QByteArray>("shop");
        QTest::newRow("trained") << QByteArray("shop.db");
        QTest::newRow("no model") << QByteArray("untrained.db");
    }
    void warmIsCold() {
        QFETCH(QByteArray, shop);
        VERIFY_OK(m_folder.copy(shop.constData(), "work.db"));
        std::string cold;
        {
            const auto database = m_folder.open("work.db");
            VERIFY_OK(database);
            const auto first = ask(**database);
            VERIFY_OK(first);
            QVERIFY(first->readTheSales);
            QCOMPARE(rowsKept(**database), 1);
            cold = first->text;
            const auto second = ask(**database); // another planner: nothing in memory
            VERIFY_OK(second);
            QVERIFY(!second->readTheSales);
            QCOMPARE(second->text, cold);
        }
        const auto reopened = m_folder.open("work.db");
        VERIFY_OK(reopened);
        const auto third = ask(**reopened);
        VERIFY_OK(third);
        QVERIFY(!third->readTheSales);
        QCOMPARE(third->text, cold);
    }

    void everyChangeCounts_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("forecastsAnew");
        const auto edit = [](auto&& fill) -> Change {
            return [fill](storage::Database& database, const ShopFolder&) {
                MasterData data;
                fill(data);
                return storage::CatalogRepository(database).edit(data, "test");
            };
        };
        const auto file = [](std::string text) -> Change {
            return [text](storage::Database& database, const ShopFolder& folder) {
                return folder.import(database, text).map([](const ImportReport&) {});
            };
        };
        QTest::newRow("a sale") << file("Date,Store ID,Product ID,Units Sold\n2023-01-10,S001,P0003,400\n")
                                << true;
        QTest::newRow("a product record") << edit([](MasterData& data) {
            ProductUpdate update;
            update.id = "P0003";
            update.packSize = 48;
            data.products.push_back(update);
        }) << true;
        QTest::newRow("the stock") << edit([](MasterData& data) {
            data.stock.push_back({"S001", "P0003", planningDay - 1, 3});
        }) << true;
        QTest::newRow("a holiday") << edit([](MasterData& data) {
            data.events.push_back(
                {"S001", "", "", "holiday", "Fair", planningDay - 60, planningDay - 50, {}, {}});
        }) << true;
        QTest::newRow("a setting") << Change([](storage::Database& database, const ShopFolder&) {
            return storage::SettingsRepository(database).set("lead_time_days", "21");
        }) << false;
        QTest::newRow("an override") << Change([](storage::Database& database, const ShopFolder&) {
            ForecastOverride value;
            value.storeId = "S001";
            value.productId = "P0003";
            value.grain = "day";
            value.date = planningDay + 3;
            value.value = 777;
            value.reason = "fair";
            return OverrideService(database).set(value);
        }) << false;
        QTest::newRow("an order edit") << Change([](storage::Database& database, const ShopFolder&) {
            return OrderEditService(database).set(
                {"S001", "P0003", planningDay, 7777, 1.0, "fair", true, {}});
        }) << false;
        QTest::newRow("the model") << Change([](storage::Database& database,
                                                const ShopFolder&) -> Result<void> {
            TrainingService training(database);
            SHELFCAST_ASSIGN(const auto trained, training.train({"S001", "window_mean", 7}, {}));
            return training.promote(trained.front().model.id).map([](const ModelInfo&) {});
        }) << true;
        QTest::newRow("the country") << Change([](storage::Database& database, const ShopFolder&) {
            return setHolidayCountry(database, "S001", "DE").map([](const std::string&) {});
        }) << true;
    }
    void everyChangeCounts() {
        QFETCH(Change, change);
        QFETCH(bool, forecastsAnew);
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const auto before = ask(**database);
        VERIFY_OK(before);
        VERIFY_OK(change(**database, m_folder));
        const auto after = ask(**database);
        VERIFY_OK(after);
        QCOMPARE(after->readTheSales, forecastsAnew);
        // A model trained without events does not use one: the question is asked anew, the answer stays.
        QCOMPARE(after->text != before->text, QTest::currentDataTag() != QByteArray("a holiday"));
        QCOMPARE(rowsKept(**database), 1); // what cannot be asked for any more is gone
        const auto warm = ask(**database);
        VERIFY_OK(warm);
        QVERIFY(!warm->readTheSales);
        QCOMPARE(warm->text, after->text);
        VERIFY_OK(storage::ForecastCacheRepository(**database).clear());
        const auto cold = ask(**database);
        VERIFY_OK(cold);
        QVERIFY(cold->readTheSales);
        QCOMPARE(cold->text, after->text);
    }

    void anotherDateIsAnotherQuestion() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const auto today = ask(**database);
        VERIFY_OK(today);
        const auto earlier = ask(**database, planningDay - 10);
        VERIFY_OK(earlier);
        QVERIFY(earlier->readTheSales);
        QVERIFY(earlier->text != today->text);
        QCOMPARE(rowsKept(**database), 2);
        const auto again = ask(**database);
        VERIFY_OK(again);
        QVERIFY(!again->readTheSales);
        QCOMPARE(again->text, today->text);
    }

    void whatIsDamagedOrForeignIsNotTaken_data() {
        QTest::addColumn<std::string>("sql");
        QTest::newRow("a byte changed") << std::string(
            "UPDATE forecast_cache SET data = CAST(substr(data, 1, 500) || x'7f' || substr(data, 502) "
            "AS BLOB)");
        QTest::newRow("cut off") << std::string(
            "UPDATE forecast_cache SET data = substr(data, 1, length(data) / 2)");
        QTest::newRow("empty") << std::string("UPDATE forecast_cache SET data = x'', raw_bytes = 0");
        QTest::newRow("no hash") << std::string("UPDATE forecast_cache SET hash = x''");
        QTest::newRow("of another version")
            << std::string("UPDATE forecast_cache SET version = 'x' || version");
        QTest::newRow("too old") << std::string(
            "UPDATE forecast_cache SET created_at = created_at - 8 * 86400");
        QTest::newRow("from the future")
            << std::string("UPDATE forecast_cache SET created_at = created_at + 86400");
        QTest::newRow("emptied") << std::string("DELETE FROM forecast_cache");
    }
    void whatIsDamagedOrForeignIsNotTaken() {
        QFETCH(std::string, sql);
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const auto before = ask(**database);
        VERIFY_OK(before);
        VERIFY_OK(run(**database, sql));
        const auto after = ask(**database);
        VERIFY_OK(after);
        QVERIFY(after->readTheSales);
        QCOMPARE(after->text, before->text);
        const auto repaired = ask(**database);
        VERIFY_OK(repaired);
        QVERIFY(!repaired->readTheSales);
    }

    void theAnswerToAnotherQuestionIsNotTaken() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        const auto database = m_folder.open("work.db");
        VERIFY_OK(database);
        const auto today = ask(**database);
        VERIFY_OK(today);
        VERIFY_OK(ask(**database, planningDay - 10));
        VERIFY_OK(run(**database,
                      "CREATE TEMP TABLE swap AS SELECT * FROM forecast_cache; UPDATE forecast_cache SET "
                      "(hash, data, raw_bytes) = (SELECT hash, data, raw_bytes FROM swap WHERE swap.key "
                      "<> forecast_cache.key)"));
        const auto again = ask(**database);
        VERIFY_OK(again);
        QVERIFY(again->readTheSales);
        QCOMPARE(again->text, today->text);
    }

    void aDatabaseForReadingAnswersToo() {
        VERIFY_OK(m_folder.copy("shop.db", "work.db"));
        std::string expected;
        {
            const auto database = m_folder.open("work.db");
            VERIFY_OK(database);
            const auto answer = ask(**database);
            VERIFY_OK(answer);
            expected = answer->text;
            VERIFY_OK(storage::ForecastCacheRepository(**database).clear());
        }
        const auto reading = storage::Database::open(m_folder.path("work.db"), storage::OpenMode::ReadOnly);
        VERIFY_OK(reading);
        const auto answer = ask(**reading);
        VERIFY_OK(answer);
        QVERIFY(answer->readTheSales);
        QCOMPARE(answer->text, expected);
        QCOMPARE(rowsKept(**reading), 0);
    }

    void servedByAModelOfAllStoresItIsKeptToo() {
        SampleOptions options = smallShop();
        options.stores = 2;
        options.products = 3;
        options.days = 200;
        VERIFY_OK(m_folder.makeShop("two.db", options, ""));
        {
            const auto database = m_folder.open("two.db");
            VERIFY_OK(database);
            const auto panel = storage::SalesRepository(**database).loadPanel({}, {});
            VERIFY_OK(panel);
            engine::TrainOptions training;
            training.algorithm = &engine::pooledShape();
            training.horizon = 90;
            const auto model = engine::Forecaster::train(*panel, training, {});
            VERIFY_OK(model);
            storage::NewModel entry;
            entry.info.storeId = "S002";
            entry.blob = StoredModel{true, *model}.toText();
            VERIFY_OK(storage::ModelRepository(**database).add(entry, ModelState::Active));
        }
        std::vector<DemandCurve> curves;
        for (const bool kept : {false, true}) {
            const auto database = m_folder.open("two.db");
            VERIFY_OK(database);
            const Planner planner(**database);
            const auto date = planner.defaultDate("S002");
            VERIFY_OK(date);
            const auto view = planner.view("S002", *date, 0, {});
            VERIFY_OK(view);
            QCOMPARE((*view)->fromCache, kept);
            QCOMPARE((*view)->outlook.curves.size(), std::size_t(3));
            for (std::size_t row = 0; row < 3 && kept; ++row) {
                QCOMPARE((*view)->outlook.curves[row].mean, curves[row].mean);
                QCOMPARE((*view)->outlook.curves[row].variance, curves[row].variance);
                QCOMPARE((*view)->outlook.curves[row].counts, curves[row].counts);
            }
            curves = (*view)->outlook.curves;
        }
    }

    void onlyWholeBytesAreAForecast() {
        const auto database = m_folder.open("shop.db");
        VERIFY_OK(database);
        const auto view = Planner(**database).view("S001", planningDay, 0, {});
        VERIFY_OK(view);
        const std::string bytes = encodeForecast(**view);
        StoreView read;
        read.storeId = "S001";
        QVERIFY(decodeForecast(bytes, read));
        QCOMPARE(encodeForecast(read), bytes);
        for (std::size_t row = 0; row < read.outlook.curves.size(); ++row) {
            QCOMPARE(read.outlook.curves[row].mean, (*view)->outlook.curves[row].mean);
            QCOMPARE(read.outlook.curves[row].variance, (*view)->outlook.curves[row].variance);
        }
        for (std::size_t length = 0; length < bytes.size();
             length += std::max<std::size_t>(1, bytes.size() / 997)) {
            StoreView none;
            QVERIFY(!decodeForecast(std::string_view(bytes).substr(0, length), none));
            QVERIFY(none.panel.keys.empty() && none.modelId.empty());
        }
        StoreView none;
        QVERIFY(!decodeForecast(bytes + '\0', none));
    }

private:
    ShopFolder m_folder;
};

QTEST_GUILESS_MAIN(TestForecastCache)
#include "test_forecast_cache.moc"
