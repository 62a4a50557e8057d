#include "core/storage/storage_fixture.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace test_storage_panel {

using namespace shelfcast;
using namespace shelfcast::storage;

namespace {

const Regressor* find(const Panel& panel, const std::string& name) {
    const auto found = std::ranges::find(panel.regressors, name, &Regressor::name);
    return found == panel.regressors.end() ? nullptr : &*found;
}

constexpr double none = unknown;

} // namespace

class TestPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("shop.db")).toStdString());
        VERIFY_OK(opened);
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void valuesStandWhereTheyBelong() {
        VERIFY_OK(importSales(*m_database, {{"S", "B", 10, 5, 2.0, 50, 0, "Toys"},
                                            {"S", "B", 11, 6, 2.5, 6, 1, "Toys"}, // sold out
                                            {"S", "B", 13, 8, 3.0, 0, 0, "Toys"}, // nothing there: sold out
                                            {"S", "B", 14, 9, none, none, 0, "Toys"},
                                            {"S", "A", 12, 1, 7.0, 10, 0, "Food"},
                                            {"T", "A", 15, 4}}));
        PanelRequest request;
        request.storeId = "S";
        request.futureSteps = 2;
        const auto panel = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(panel);
        QVERIFY(panel->grain == Grain::Day);
        QCOMPARE(panel->first.number(), 10);
        QCOMPARE(panel->steps(), 5);
        QCOMPARE(panel->seriesCount(), std::size_t(2));
        QCOMPARE(panel->keys[1].product, std::string("B"));
        QVERIFY(std::isnan(panel->sales(0, 0)));
        QCOMPARE(panel->sales(0, 2), 1.0f);
        QCOMPARE(panel->sales(1, 0), 5.0f);
        for (const std::size_t step : {1, 2, 3})
            QVERIFY(std::isnan(panel->sales(1, step)));
        QCOMPARE(panel->sales(1, 4), 9.0f);
        const Regressor* price = find(*panel, "price");
        QVERIFY(price);
        QCOMPARE(price->values.columns(), std::size_t(7));
        QCOMPARE(price->values(1, 1), 2.5f);
        QVERIFY(std::isnan(price->values(1, 4)));
        QVERIFY(std::isnan(price->values(1, 5)));
        QVERIFY(!find(*panel, "competitor_price"));
        const StaticAttribute* category = panel->findStatic("category");
        QVERIFY(category);
        QCOMPARE(category->levels[static_cast<std::size_t>(category->code[1])], std::string("Toys"));

        request.missingDayIsZero = true;
        const auto zero = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(zero);
        QVERIFY(std::isnan(zero->sales(0, 1))); // before its first sale
        QCOMPARE(zero->sales(0, 3), 0.0f);
        QCOMPARE(zero->sales(1, 2), 0.0f);
        QVERIFY(std::isnan(zero->sales(1, 1))); // sold out stays unknown
        request.category = "Food";
        QCOMPARE(SalesRepository(*m_database).loadPanel(request)->seriesCount(), std::size_t(1));
    }

    void soldOutDaysKeepWhatWasSoldAndAskForMore() {
        std::vector<Sale> sales;
        for (int day = 0; day < 30; ++day)
            sales.push_back({"S", "A", day, 4.0 + day % 3, 2.0, 50, 0, ""});
        sales.push_back({"S", "A", 30, 6, 2.0, 6, 0, ""}); // the last six went
        sales.push_back({"S", "A", 31, 1, 2.0, 1, 0, ""}); // hardly anything was there
        for (int day = 32; day < 35; ++day)
            sales.push_back({"S", "A", day, 5, 2.0, 50, 0, ""});
        VERIFY_OK(importSales(*m_database, sales));
        PanelRequest request;
        request.storeId = "S";
        const auto panel = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(panel);
        QVERIFY2(panel->sales(0, 30) > 6.0f && panel->sales(0, 30) < 10.0f,
                 qPrintable(QString::number(panel->sales(0, 30))));
        QVERIFY(!panel->isObserved(0, 30));
        QCOMPARE(panel->unitsSold(0, 30), 6.0f);
        QVERIFY(std::isnan(panel->sales(0, 31)));
        QCOMPARE(panel->unitsSold(0, 31), 1.0f);
        QVERIFY(panel->isObserved(0, 29) && panel->isObserved(0, 32));

        request.grain = Grain::Week; // ends with the data: days 28 to 34 are its last week
        const auto weekly = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(weekly);
        const auto last = static_cast<std::size_t>(weekly->steps() - 1);
        QVERIFY(std::isnan(weekly->sales(0, last)));
        QVERIFY(!weekly->isObserved(0, last));
        QCOMPARE(weekly->unitsSold(0, last), 5.0f + 6.0f + 6.0f + 1.0f + 15.0f);
        QVERIFY(weekly->isObserved(0, last - 1));
    }

    void futureComesFromRowsAndCalendar() {
        std::vector<Sale> sales;
        for (int day = 0; day < 10; ++day)
            sales.push_back({"S", "P", day, day + 1.0, 4.0, none, 0, ""});
        sales.push_back({"S", "P", 11, none, 3.0, none, none, ""}); // a planned price without sales
        VERIFY_OK(importSales(*m_database, sales));
        MasterData calendar;
        calendar.events.push_back({"", "P", "", "promotion", "Spring", Day(12), Day(12), {}, 20.0});
        calendar.events.push_back({"S", "", "", "holiday", "Fair", Day(3), Day(4), {}, {}});
        for (int day = -20; day < 13; ++day)
            calendar.covariates.push_back({"", "temperature", Day(day), day == 2 ? 21.5 : 20.0});
        calendar.covariates.push_back({"another", "temperature", Day(2), 99.0});
        calendar.covariates.push_back({"", "price", Day(2), 7.0});
        VERIFY_OK(CatalogRepository(*m_database).edit(calendar, "plan"));
        PanelRequest request;
        request.storeId = "S";
        request.futureSteps = 4;
        const auto panel = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(panel);
        QCOMPARE(panel->steps(), 10); // the planned row is no sale
        QVERIFY(std::isnan(find(*panel, "price")->values(0, 10)));
        QCOMPARE(find(*panel, "price")->values(0, 11), 3.0f);
        QCOMPARE(find(*panel, "promotion")->values(0, 12), 1.0f);
        QCOMPARE(find(*panel, "promotion")->values(0, 13), 0.0f);
        QCOMPARE(find(*panel, "discount")->values(0, 12), 20.0f);
        QCOMPARE(find(*panel, "event")->values(0, 4), 1.0f);
        QCOMPARE(find(*panel, "event")->values(0, 5), 0.0f);
        const auto* temperature = find(*panel, "temperature");
        QCOMPARE(temperature->values(0, 2), 1.5f); // beside what it was of late
        QCOMPARE(temperature->reach, std::optional(3));
        QVERIFY(std::isfinite(temperature->values(0, 12)));
        QVERIFY(std::isnan(temperature->values(0, 13)));
        QVERIFY(!find(*panel, "price")->reach);
        request.upTo = Day(5);
        const auto cut = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(cut);
        QCOMPARE(cut->steps(), 6);
        QCOMPARE(cut->sales(0, 5), 6.0f);
        QVERIFY(std::isfinite(find(*cut, "temperature")->values(0, 8)));
        QVERIFY(std::isnan(find(*cut, "temperature")->values(0, 9))); // known three days ahead, not seven
    }

    void grainIsDetected_data() {
        QTest::addColumn<int>("stepDays");
        QTest::addColumn<int>("grain");
        QTest::newRow("day") << 1 << int(Grain::Day);
        QTest::newRow("week") << 7 << int(Grain::Week);
        QTest::newRow("month") << 30 << int(Grain::Month);
    }

    void grainIsDetected() {
        QFETCH(int, stepDays);
        QFETCH(int, grain);
        std::vector<Sale> sales;
        for (int i = 0; i < 12; ++i)
            sales.push_back(
                {"S", "P", stepDays == 30 ? Day(0).plusMonths(i).number() : i * stepDays, i + 1.0});
        VERIFY_OK(importSales(*m_database, sales));
        QCOMPARE(int(SalesRepository(*m_database).detectGrain("S").value()), grain);
        const auto panel = SalesRepository(*m_database).loadPanel({});
        VERIFY_OK(panel);
        QCOMPARE(panel->steps(), 12);
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(panel->sales(0, i), static_cast<float>(i + 1));
    }

    void coarserGrainSumsWholeSteps() {
        std::vector<Sale> sales;
        for (int day = 0; day < 25; ++day)
            if (day != 13)
                sales.push_back({"S", "P", day, 2.0, static_cast<double>(day)});
        VERIFY_OK(importSales(*m_database, sales));
        PanelRequest request;
        request.grain = Grain::Week;
        const auto weeks = SalesRepository(*m_database).loadPanel(request);
        VERIFY_OK(weeks);
        QCOMPARE(weeks->first.number(), 4); // the last week ends with the data
        QCOMPARE(weeks->steps(), 3);
        QCOMPARE(weeks->sales(0, 0), 14.0f);
        QVERIFY(std::isnan(weeks->sales(0, 1))); // day 13 is not known
        QCOMPARE(weeks->sales(0, 2), 14.0f);
        QCOMPARE(find(*weeks, "price")->values(0, 0), 7.0f);
    }

    /// Weeks beside days: where both are known the days count; where only the week is, it has the days'
    /// shape.
    void weeksGiveWayToDays() {
        const auto sales = [](int first, int days, int step, double units) {
            std::vector<Sale> rows;
            for (int day = first; day < first + days; day += step)
                rows.push_back({"S", "P", day, step == 1 && day % 7 == 3 ? 4 * units : units});
            return rows;
        };
        const int monday = 4; // 1970-01-05
        UploadMetadata byDay = named("days.csv"), byWeek = named("weeks.csv");
        byDay.meaning["S"].grain = Grain::Day;
        byWeek.meaning["S"].grain = Grain::Week;
        VERIFY_OK(importSales(*m_database, sales(monday, 140, 1, 10), byDay));        // 100 a week
        VERIFY_OK(importSales(*m_database, sales(monday + 126, 42, 7, 200), byWeek)); // two weeks of both
        const SalesRepository repository(*m_database);
        QCOMPARE(repository.lastDay("S")->value().number(), monday + 126 + 41);
        PanelRequest request;
        request.storeId = "S";
        const auto panel = repository.loadPanel(request);
        VERIFY_OK(panel);
        QVERIFY(panel->grain == Grain::Day);
        QCOMPARE(panel->steps(), 168);
        QCOMPARE(panel->sales(0, 126), 10.0f); // the Monday that both name
        for (std::size_t week = 20; week < 24; ++week) {
            double sum = 0;
            for (std::size_t day = 7 * week; day < 7 * week + 7; ++day)
                sum += static_cast<double>(panel->sales(0, day));
            QVERIFY2(std::abs(sum - 200) < 0.01, qPrintable(QString::number(sum)));
        }
        const auto peak = static_cast<std::size_t>(142 + (3 - (monday + 142) % 7 + 7) % 7);
        QVERIFY(panel->sales(0, peak) > 3.5f * panel->sales(0, peak + 1));
    }

    void manySeriesByTwoThreads() {
        std::vector<Sale> sales;
        for (int product = 0; product < 900; ++product)
            for (int day = 0; day < 3; ++day)
                sales.push_back({"S", "P" + std::to_string(1000 + product), day, product * 10.0 + day});
        VERIFY_OK(importSales(*m_database, sales));
        const auto panel = SalesRepository(*m_database).loadPanel({});
        VERIFY_OK(panel);
        for (std::size_t i = 0; i < 900; ++i)
            for (std::size_t day = 0; day < 3; ++day)
                QCOMPARE(panel->sales(i, day), static_cast<float>(i * 10 + day));
    }

    void saysWhatIsMissing() {
        QCOMPARE(SalesRepository(*m_database).loadPanel({}).error().code, ErrorCode::NotEnoughData);
        PanelRequest request;
        request.storeId = "nowhere";
        QCOMPARE(SalesRepository(*m_database).loadPanel(request).error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_panel

SHELFCAST_TEST(test_storage_panel, TestPanel)
#include "test_panel.moc"
