#include "base/message_ids.h"
#include "base/random.h"
#include "contract/json_records.h"
#include "core/serving/planning_fixture.h"
#include "domain/panel/panel_builder.h"
#include "serving/store/known_ahead.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/model_repository.h"
#include "test_program.h"
#include "training/outside_gain.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace test_outside_gain {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int ahead = 10;

/// Sales by weekday, and where `effect` is not 0 by how warm a day is; another column is chance alone.
Panel shop(int steps, double effect, int products = 10) {
    Panel panel;
    panel.first = *Day::fromYmd(2022, 1, 1);
    panel.sales = Matrix<float>(static_cast<std::size_t>(products), static_cast<std::size_t>(steps));
    StaticAttribute store{"store", {}, {"S1"}}, item{"item", {}, {}};
    Random random(5, 1);
    std::vector<float> warm(static_cast<std::size_t>(steps)), chance(warm);
    float now = 0;
    for (int t = 0; t < steps; ++t) {
        now = 0.7F * now + 4 * static_cast<float>(random.uniform() - 0.5) * 2;
        warm[static_cast<std::size_t>(t)] = now;
        chance[static_cast<std::size_t>(t)] = static_cast<float>(random.uniform() * 20 - 10);
    }
    for (int i = 0; i < products; ++i) {
        panel.keys.push_back({"S1", "P" + std::to_string(i)});
        store.code.push_back(0);
        item.code.push_back(i);
        item.levels.push_back("P" + std::to_string(i));
        for (int t = 0; t < steps; ++t) {
            const double mean = (20 + 3 * i) * (1 + 0.2 * (t % 7 == 5)) *
                                std::exp(effect * static_cast<double>(warm[static_cast<std::size_t>(t)]));
            panel.sales(static_cast<std::size_t>(i), static_cast<std::size_t>(t)) = static_cast<float>(
                std::round(std::max(0.0, mean + std::sqrt(mean) * 3.4 * (random.uniform() - 0.5))));
        }
    }
    panel.statics = {store, item};
    for (const auto& [name, values] : {std::pair{"chance", chance}, std::pair{"temperature", warm}}) {
        Regressor regressor{name, Matrix<float>(panel.seriesCount(), values.size())};
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            std::ranges::copy(values, regressor.values.row(i).begin());
        regressor.reach = ahead;
        panel.regressors.push_back(std::move(regressor));
    }
    return panel;
}

engine::TrainOptions options() {
    engine::TrainOptions options;
    options.threads = 2;
    options.rows = 4000;
    options.rounds = 60;
    return options;
}

const OutsideUse& useOf(const std::vector<OutsideUse>& uses, const char* name) {
    return *std::ranges::find(uses, std::string(name), &OutsideUse::name);
}

} // namespace

class TestOutsideGain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHelpsIsUsedAndChanceIsNot() {
        Panel panel = shop(500, 0.04);
        const auto trials = tryOutsideSeries(panel, options(), {});
        VERIFY_OK(trials);
        const OutsideUse& temperature = useOf(trials->uses, "temperature");
        const OutsideUse& chance = useOf(trials->uses, "chance");
        QVERIFY2(temperature.used && temperature.gain > 0.1, temperature.sentence.english().c_str());
        QCOMPARE(temperature.weeks, 13);
        QCOMPARE(temperature.daysAhead, ahead);
        QVERIFY2(!chance.used && std::abs(chance.gain) < 0.05, chance.sentence.english().c_str());
        dropUnusedOutside(panel, trials->uses);
        QCOMPARE(panel.regressors.size(), std::size_t(1));
        QCOMPARE(panel.regressors.front().name, std::string("temperature"));
    }

    void withoutAnEffectNothingIsUsed() {
        const auto trials = tryOutsideSeries(shop(420, 0), options(), {});
        VERIFY_OK(trials);
        for (const OutsideUse& use : trials->uses)
            QVERIFY2(!use.used, use.sentence.english().c_str());
    }

    void itsGainIsMeasuredBeforeTheHeldOutDays() {
        // What the held-out days sold does not decide what is used.
        const Panel panel = shop(420, 0.04, 5);
        Panel other = panel;
        for (std::size_t i = 0; i < other.seriesCount(); ++i)
            for (std::size_t t = 390; t < 420; ++t)
                other.sales(i, t) = 1000;
        const auto one = tryOutsideSeries(panel, options(), {}), two = tryOutsideSeries(other, options(), {});
        VERIFY_OK(one);
        VERIFY_OK(two);
        QCOMPARE(two->uses.front().gain, one->uses.front().gain);
        QCOMPARE(two->uses.back().gain, one->uses.back().gain);
    }

    void noGainAtAllIsNoHarm() {
        OutsideTrials all;
        all.rows = {0, 1};
        all.without = Matrix<double>(2, 4, 5.0);
        all.trials.push_back({"rain", 0, true, all.without});
        all.uses.push_back({});
        const auto said = all.usesOf({0}).front().sentence;
        QVERIFY2(said.says(MessageId::OutsideNoGain), said.english().c_str());
        QVERIFY2(said.english().find("-0.0") == std::string::npos, said.english().c_str());
        all.trials.front().errors = Matrix<double>(2, 4, 6.0);
        QVERIFY(all.usesOf({0}).front().sentence.says(MessageId::OutsideOnlyHarm));
    }

    void aShortHistoryTellsNothing() {
        const auto trials = tryOutsideSeries(shop(100, 0.04, 3), options(), {});
        VERIFY_OK(trials);
        for (const OutsideUse& use : trials->uses) {
            QVERIFY(!use.used);
            QCOMPARE(use.weeks, 0);
        }
    }

    void withoutThemNothingIsTrained() {
        Panel panel = shop(420, 0, 2);
        panel.regressors.clear();
        const auto trials = tryOutsideSeries(panel, options(), {});
        VERIFY_OK(trials);
        QVERIFY(trials->uses.empty());
        QVERIFY(trials->without.empty());
    }

    /// From the import to the stored model: its words, its numbers, and the forecast that answers.
    void trainingSaysWhatItIsWorth() {
        SampleOptions sample;
        sample.stores = 1;
        sample.products = 4;
        sample.days = 300;
        const ShopFolder folder;
        VERIFY_OK(folder.makeShop("shop.db", sample, ""));
        const auto database = folder.open("shop.db");
        VERIFY_OK(database);
        const auto store = storage::CatalogRepository(**database).store("S001");
        VERIFY_OK(store);
        std::string text = "date,temperature\n";
        for (Day day = *store->firstDay; day <= *store->lastDay + 10; day = day + 1)
            text += day.toIso() + "," + std::to_string(10 + day.number() * 7919 % 13) + "\n";
        VERIFY_OK(folder.import(**database, text));
        const auto results = TrainingService(**database).train({"all", "glm", 7}, {});
        VERIFY_OK(results);
        const ModelInfo& model = results->front().model;
        QCOMPARE(model.outside.size(), std::size_t(1));
        QCOMPARE(model.outside.front().name, std::string("temperature"));
        QCOMPARE(model.outside.front().daysAhead, 10);
        QVERIFY(model.outside.front().weeks > 0 && model.outside.front().spread);
        QVERIFY(results->front().message.english().find("temperature: ") != std::string::npos);
        const auto listed = storage::ModelRepository(**database).list();
        VERIFY_OK(listed);
        QCOMPARE(listed->front().outside.front().gain, model.outside.front().gain);
        QCOMPARE(listed->front().outside.front().sentence, model.outside.front().sentence);
        const QJsonObject json = toJson(model)[QStringLiteral("outside")].toArray().first().toObject();
        QCOMPARE(json[QStringLiteral("name")].toString(), QStringLiteral("temperature"));
        QVERIFY(json[QStringLiteral("gain")].isDouble() && json[QStringLiteral("gain_spread")].isDouble());
    }
};

} // namespace test_outside_gain

SHELFCAST_TEST(test_outside_gain, TestOutsideGain)
#include "test_outside_gain.moc"
