#include "test_program.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/pages/page.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/window_fixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace test_journeys {

using namespace shelfcast;
using namespace shelfcast::ui;

/// What a user does from the first start on, clicked in the real window over a real database.
class TestJourneys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
    }

    void sampleDataEndsOnTheDashboardWithAModel() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        services::SampleOptions options;
        options.stores = 2;
        options.products = 4;
        options.days = 400;
        fixture.window().setSampleOptions(options);
        QElapsedTimer timer;
        timer.start();
        QTest::mouseClick(button(fixture, "trySample"), Qt::LeftButton);
        QVERIFY(fixture.settle());
        qInfo("sample data of 2 stores, 4 products, 400 days: %lld ms to the dashboard", timer.elapsed());
        QCOMPARE(fixture.window().currentPage(), fixture.window().page(PageId::Dashboard));
        QVERIFY(fixture.window().currentPage()->isVisible());
        QVERIFY(fixture.window().currentPage()->errors().message().isEmpty());
        QCOMPARE(fixture.workspace().catalog().stores()->size(), std::size_t(2));
        for (const char* store : {"S001", "S002"})
            QVERIFY(fixture.workspace().training().activeModel(store)->has_value());
        auto* accuracy = fixture.window().findChild<Card*>(QStringLiteral("accuracyCard"));
        QVERIFY2(accuracy->value().contains(QLatin1Char('%')), qPrintable(accuracy->value()));
        // The country's currency is chosen once, and is then the database's.
        QCOMPARE(*fixture.workspace().maintenance().setting("currency"), std::optional<std::string>("GBP"));
    }

    void stoppedSampleOffersTheChoiceAgain() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        QTest::mouseClick(button(fixture, "trySample"), Qt::LeftButton);
        fixture.jobs.cancelAll();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().catalog().stores()->empty());
        QVERIFY(button(fixture, "trySample")->isVisible());
        QVERIFY(button(fixture, "trySample")->isEnabled());
    }

    void ownFileToOrders() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QString file = fixture.writeSample(1, 5, 400);
        QVERIFY(fixture.settle());
        fixture.files.setNextFileName(file);
        QTest::mouseClick(button(fixture, "importFile"), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QTest::mouseClick(button(fixture, "importButton"), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QTest::mouseClick(button(fixture, "trainButton"), Qt::LeftButton);
        QVERIFY(fixture.settle());
        auto* result = fixture.window().findChild<QLabel*>(QStringLiteral("trainResult"));
        QVERIFY(result->isVisibleTo(fixture.window().page(PageId::Upload)));
        QVERIFY(result->text().contains(QLatin1Char('%')));
        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        QCOMPARE(table(fixture, "bulkTable")->model()->rowCount(), 5);
        QVERIFY(fixture.window().page(PageId::Bulk)->errors().message().isEmpty());
    }

    /// A figure of the dashboard leads to the products that it counts, and the filter can be taken off again.
    void figuresLeadToTheirProducts() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 24, 200));
        MainWindow& window = fixture.window();
        const auto bulk = fixture.workspace().planner().bulk(
            {"S001", *fixture.workspace().planner().defaultDate("S001"), std::nullopt}, {});
        QVERIFY(bulk.has_value());
        const auto counted = [&](auto test) {
            return static_cast<int>(std::ranges::count_if(bulk->rows, test));
        };
        const auto in = [](std::initializer_list<StockStatus> statuses) {
            return [statuses = std::vector<StockStatus>(statuses)](const BulkRow& row) {
                return std::ranges::find(statuses, row.decision.status) != statuses.end();
            };
        };
        const auto opened = [&](QWidget* figure) {
            window.showPage(PageId::Dashboard);
            if (!fixture.settle())
                return -1;
            if (figure->isVisible())
                QTest::mouseClick(figure, Qt::LeftButton);
            if (!fixture.settle() || window.currentPage() != window.page(PageId::Bulk))
                return -1;
            return table(fixture, "bulkTable")->model()->rowCount();
        };
        const int atRisk = counted(in({StockStatus::Critical, StockStatus::Low})),
                  toOrder = counted([](const BulkRow&row) { return row.decision.order > 0; });
        QVERIFY(atRisk > 0 && toOrder > 0 && toOrder < 24);
        QCOMPARE(opened(window.findChild<Card*>(QStringLiteral("riskCard"))), atRisk);
        QCOMPARE(opened(window.findChild<Card*>(QStringLiteral("ordersCard"))), toOrder);
        auto* chip = window.findChild<QToolButton*>(QStringLiteral("toOrderChip"));
        QVERIFY(chip->isVisible() && chip->isChecked());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(table(fixture, "bulkTable")->model()->rowCount(), 24);
        QVERIFY(!chip->isVisible());
        const std::pair<const char*, int> parts[] = {
            {"stockAtRisk", atRisk},
            {"stockFine", counted(in({StockStatus::Adequate, StockStatus::Excess}))},
            {"stockTooMuch", counted(in({StockStatus::Excess}))}};
        for (const auto& [name, count] : parts) {
            auto* part = window.findChild<QToolButton*>(QString::fromLatin1(name));
            if (count == 0)
                continue;
            QCOMPARE(opened(part), count);
        }
    }

    void trainingLeavesTheWindowFree() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(2, 8, 500));
        fixture.window().showPage(PageId::Upload);
        QVERIFY(fixture.settle());
        scope(fixture)->setCurrentIndex(scope(fixture)->findData(QStringLiteral("S001")));
        auto* train = button(fixture, "trainButton");
        QTest::mouseClick(train, Qt::LeftButton);
        QVERIFY(!train->isEnabled());

        // Meanwhile every page opens and fills, and another store can be chosen.
        for (const PageId id : {PageId::Dashboard, PageId::Forecast, PageId::Bulk})
            fixture.window().showPage(id);
        auto* store = fixture.window().findChild<QComboBox*>();
        store->setCurrentIndex(3); // beneath all stores and a line
        store->setCurrentIndex(2);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return table(fixture, "bulkTable")->model()->rowCount() == 8 || fixture.jobs.running() == 0;
            },
            60'000));
        QVERIFY(fixture.settle());
        QCOMPARE(table(fixture, "bulkTable")->model()->rowCount(), 8);
        const auto first = *fixture.workspace().training().activeModel("S001");
        QVERIFY2(first, "a change of the store stopped the training");
        QVERIFY(train->isEnabled());

        // Cancelled: the first model still serves, and the page can train again.
        fixture.window().showPage(PageId::Upload);
        QVERIFY(fixture.settle());
        QTest::mouseClick(train, Qt::LeftButton);
        QTest::qWait(20);
        for (const auto& job : fixture.jobs.jobs())
            job->cancel();
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().training().models()->size(), std::size_t(1));
        QCOMPARE((*fixture.workspace().training().activeModel("S001"))->id, first->id);
        QVERIFY(train->isEnabled());
        QTest::mouseClick(train, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().training().models()->size(), std::size_t(2));
    }

    void quitDuringTrainingKeepsTheOldModel() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 8, 500));
        const auto trained = fixture.workspace().training().train({"S001"}, {});
        QVERIFY(trained);
        const std::string before = (*fixture.workspace().training().activeModel("S001"))->id;
        fixture.window().reload();
        fixture.window().showPage(PageId::Upload);
        QVERIFY(fixture.settle());
        QTest::mouseClick(button(fixture, "trainButton"), Qt::LeftButton);
        QTest::qWait(50);
        fixture.window().close();
        fixture.closeWindow(); // as the program's end does: the window first, then the jobs are waited for
        fixture.jobs.waitForDone();
        QCOMPARE(fixture.workspace().training().models()->size(), std::size_t(1));
        QCOMPARE((*fixture.workspace().training().activeModel("S001"))->id, before);
        const Day date = *fixture.workspace().planner().defaultDate("S001");
        QCOMPARE(fixture.workspace().planner().bulk({"S001", date, {}}, {})->rows.size(), std::size_t(8));
    }

    void editedOrderReachesTheDashboardOnItsDate() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 6, 200));
        fixture.window().showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        auto* date = fixture.window().findChild<QDateEdit*>();
        date->setDate(date->date().addDays(-3));
        QVERIFY(fixture.settle());
        const QDate planned = date->date();
        auto* due = fixture.window().findChild<Card*>(QStringLiteral("ordersCard"));
        const QString before = due->value();

        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        auto* rows = table(fixture, "bulkTable");
        rows->setFocus();
        rows->selectRow(0);
        QTest::keyClick(rows, Qt::Key_F2);
        auto* products =
            fixture.window().findChild<ProductsView*>(); // the purchase orders have an editor too
        products->findChild<QDoubleSpinBox*>(QStringLiteral("orderUnits"))->setValue(7777);
        products->findChild<QPushButton*>(QStringLiteral("orderSet"))->click();
        QVERIFY(fixture.settle());
        fixture.window().showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        QCOMPARE(date->date(), planned);
        const QString after = due->value();
        QVERIFY2(after != before, qPrintable(after));
        fixture.undo.undo();
        QVERIFY(fixture.settle());
        QCOMPARE(due->value(), before);
        QCOMPARE(date->date(), planned);
    }

    void hiddenPageDropsAnOlderScope() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(2, 6, 200));
        fixture.window().showPage(PageId::Bulk);
        QTest::qWait(1); // the page's question runs …
        fixture.window().showPage(PageId::Upload);
        auto* store = fixture.window().findChild<QComboBox*>();
        store->setCurrentIndex(3); // … for a store that is left while the page is hidden
        QVERIFY(fixture.settle());
        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        const auto wanted = fixture.workspace().planner().bulk(
            {"S002", *fixture.workspace().planner().defaultDate("S002"), {}}, {});
        QCOMPARE(table(fixture, "bulkTable")->model()->rowCount(), static_cast<int>(wanted->rows.size()));
        auto* card = fixture.window().page(PageId::Bulk)->findChild<Card*>();
        QCOMPARE(card->value(), QString::number(wanted->summary.totalProducts));
    }

    void modelTablePromotesComparesAndRollsBack() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 4, 300));
        auto& training = fixture.workspace().training();
        QVERIFY(training.train({"S001", "auto", 7}, {}));
        QVERIFY(training.train({"S001", "auto", 8}, {}));
        const std::string first = (*training.activeModel("S001"))->id;
        std::string other;
        const auto registry = training.models();
        for (const ModelInfo& model : *registry)
            if (model.id != first)
                other = model.id;
        QVERIFY(!other.empty());
        fixture.window().reload();
        fixture.window().showPage(PageId::Upload);
        QVERIFY(fixture.settle());
        auto* models = table(fixture, "modelTable");
        QCOMPARE(models->model()->rowCount(), 2);

        models->selectAll();
        QVERIFY(button(fixture, "compare")->isEnabled());
        QVERIFY(!button(fixture, "promote")->isEnabled());
        button(fixture, "compare")->click();
        QVERIFY(fixture.settle());
        auto* dialog = fixture.window().findChild<QDialog*>(QStringLiteral("comparisonDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const auto* groups = dialog->findChild<QTableView*>(QStringLiteral("comparisonTable"))->model();
        QStringList titles;
        for (int row = 0; row < groups->rowCount(); ++row)
            titles << groups->index(row, 0).data().toString();
        QCOMPARE(titles.first(), QStringLiteral("All products"));
        QVERIFY(titles.contains(QStringLiteral("Class A")) && titles.contains(QStringLiteral("P0001")) &&
                titles.contains(QStringLiteral("7 days ahead")));
        QCOMPARE(groups->index(0, 1).data().toString(), QStringLiteral("4")); // products
        QVERIFY(groups->index(0, 2).data().toString().contains(QLatin1Char('%')));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("comparisonOrders"))
                    ->text()
                    .startsWith(QStringLiteral("If S001 v")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window().findChild<QDialog*>(QStringLiteral("comparisonDialog")));
        QCOMPARE((*training.activeModel("S001"))->id, first);

        selectOnly(*models, [&] { return button(fixture, "promote")->isEnabled(); });
        QVERIFY(button(fixture, "promote")->isEnabled());
        QVERIFY(!button(fixture, "rollBack")->isEnabled());
        fixture.messages.setNextAnswer(false);
        button(fixture, "promote")->click();
        QVERIFY(fixture.settle());
        QCOMPARE((*training.activeModel("S001"))->id, first); // only asked
        fixture.messages.setNextAnswer(true);
        button(fixture, "promote")->click();
        QVERIFY(fixture.settle());
        QCOMPARE((*training.activeModel("S001"))->id, other);

        selectOnly(*models, [&] { return button(fixture, "rollBack")->isEnabled(); });
        QVERIFY(button(fixture, "rollBack")->isEnabled());
        fixture.messages.setNextAnswer(true);
        button(fixture, "rollBack")->click();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.messages.asked().last().startsWith(QStringLiteral("Go back to S001 v")));
        QCOMPARE((*training.activeModel("S001"))->id, first);
    }

    void settingsComeBackAndChangeThePlan() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 4, 200));
        QVERIFY(fixture.settle());
        auto* dialog = openSettings(fixture);
        QVERIFY(fixture.settle());
        QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("leadTime"))->value(), 7);
        auto* currency = dialog->findChild<QComboBox*>(QStringLiteral("currency"));
        QCOMPARE(currency->currentData().toString(), QStringLiteral("GBP"));
        dialog->findChild<QSpinBox*>(QStringLiteral("leadTime"))->setValue(21);
        dialog->findChild<QSpinBox*>(QStringLiteral("reviewPeriod"))->setValue(14);
        dialog->findChild<QDoubleSpinBox*>(QStringLiteral("serviceLevel"))->setValue(97.5);
        currency->setCurrentIndex(currency->findData(QStringLiteral("EUR")));
        auto* holidayStore = dialog->findChild<QComboBox*>(QStringLiteral("holidayStore"));
        auto* country = dialog->findChild<QComboBox*>(QStringLiteral("holidayCountry"));
        QCOMPARE(holidayStore->count(), 2); // all stores, S001
        QCOMPARE(country->currentData().toString(), QStringLiteral("GB"));
        holidayStore->setCurrentIndex(holidayStore->findData(QStringLiteral("S001")));
        QCOMPARE(country->currentData().toString(), QString()); // like all stores
        country->setCurrentIndex(country->findData(QStringLiteral("FR")));
        Q_EMIT country->activated(country->currentIndex());
        dialog->findChild<QPushButton*>(QStringLiteral("saveSettings"))->click();
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().catalog().store("S001")->country, std::string("FR"));
        auto& maintenance = fixture.workspace().maintenance();
        QCOMPARE(maintenance.country({}).value_or("?"), std::string("GB"));
        QCOMPARE(*maintenance.setting("lead_time_days"), std::optional<std::string>("21"));
        QCOMPARE(*maintenance.setting("review_days"), std::optional<std::string>("14"));
        QCOMPARE(*maintenance.setting("service_level"), std::optional<std::string>("0.975"));
        const Day date = *fixture.workspace().planner().defaultDate("S001");
        QCOMPARE(fixture.workspace().planner().bulk({"S001", date, {}}, {})->summary.currency,
                 std::string("EUR"));
        auto* again = openSettings(fixture);
        QVERIFY(fixture.settle());
        QCOMPARE(again->findChild<QSpinBox*>(QStringLiteral("leadTime"))->value(), 21);
        QCOMPARE(again->findChild<QDoubleSpinBox*>(QStringLiteral("serviceLevel"))->value(), 97.5);

        // "Not said" is a choice as well: the country's currency does not come back by itself.
        currency = again->findChild<QComboBox*>(QStringLiteral("currency"));
        currency->setCurrentIndex(currency->findData(QString()));
        again->findChild<QPushButton*>(QStringLiteral("saveSettings"))->click();
        QVERIFY(fixture.settle());
        QCOMPARE(*maintenance.setting("currency"), std::optional<std::string>(""));
    }

private:
    static QPushButton* button(WindowFixture& fixture, const char* name) {
        auto* found = fixture.window().findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    static QTableView* table(WindowFixture& fixture, const char* name) {
        auto* found = fixture.window().findChild<QTableView*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no table %s", name);
        return found;
    }
    static QComboBox* scope(WindowFixture& fixture) {
        return fixture.window().findChild<QComboBox*>(QStringLiteral("trainScope"));
    }
    static SettingsDialog* openSettings(WindowFixture& fixture) {
        for (auto* entry : fixture.window().findChildren<QToolButton*>())
            if (entry->accessibleName() == QStringLiteral("Settings"))
                QTest::mouseClick(entry, Qt::LeftButton);
        for (auto* dialog : fixture.window().findChildren<SettingsDialog*>())
            if (dialog->isVisible())
                return dialog;
        qFatal("the settings did not open");
        return nullptr;
    }
    /// Selects the row for which `wanted` holds.
    template <typename F>
    static void selectOnly(QTableView& view, F wanted) {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            view.selectRow(row);
            if (wanted())
                return;
        }
    }
    std::unique_ptr<Theme> m_theme;
};

} // namespace test_journeys

SHELFCAST_TEST(test_journeys, TestJourneys)
#include "test_journeys.moc"
