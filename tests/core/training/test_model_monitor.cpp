#include "contract/json_records.h"
#include "core/serving/planning_fixture.h"
#include "services/keeping/maintenance_service.h"
#include "storage/records/model_repository.h"
#include "storage/records/model_score_repository.h"
#include "storage/records/settings_repository.h"
#include "test_program.h"
#include "training/model_monitor.h"

#include <QJsonObject>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace test_model_monitor {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int trainedDays = 420, allDays = 455; // 2022-01-01 … 2023-02-24, and five weeks more

/// The rows of the sample's days [from, to), with units and stock multiplied.
std::string rowsOf(const std::string& path, int from, int to, double factor = 1) {
    std::ifstream file(path);
    std::string line, text;
    std::getline(file, line);
    text = line + '\n';
    while (std::getline(file, line)) {
        const auto day = Day::fromIso(line.substr(0, 10));
        const int index = day ? *day - Day(18993) : -1;
        if (index < from || index >= to)
            continue;
        std::istringstream cells(line);
        std::string cell;
        for (int column = 0; std::getline(cells, cell, ','); ++column) {
            if (factor != 1 && (column == 5 || column == 6)) // inventory level, units sold
                cell = std::to_string(static_cast<int>(std::stod(cell) * factor + 0.5));
            text += (column > 0 ? "," : "") + cell;
        }
        text += '\n';
    }
    return text;
}

std::optional<ModelInfo> find(const std::vector<ModelInfo>& models, ModelState state) {
    const auto found = std::ranges::find(models, state, &ModelInfo::state);
    return found == models.end() ? std::nullopt : std::optional(*found);
}

} // namespace

class TestModelMonitor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        SampleOptions options;
        options.stores = 1;
        options.products = 12;
        options.days = allDays;
        VERIFY_OK(writeSample(options, m_folder.path("all.csv"), {}, {}));
        const auto database = m_folder.open("shop.db");
        VERIFY_OK(database);
        VERIFY_OK(m_folder.import(**database, rowsOf(m_folder.path("all.csv"), 0, trainedDays)));
        TrainingService training(**database);
        VERIFY_OK(training.train({"S001", "psd", 7}, {}));
        VERIFY_OK(training.train({"S001", "seasonal_naive", 7}, {})); // no better: stays beside it
        const auto models = training.models();
        VERIFY_OK(models);
        QVERIFY(find(*models, ModelState::Active) && find(*models, ModelState::Rejected));
        QVERIFY(!find(*models, ModelState::Active)->recent); // nothing came since
    }

    void steadySalesFit() {
        const auto database = afterMore("steady.db", 1);
        QVERIFY(database);
        const auto models = TrainingService(*database).models();
        VERIFY_OK(models);
        const auto active = find(*models, ModelState::Active), shadow = find(*models, ModelState::Rejected);
        QVERIFY(active->drift && active->recent && shadow->recent);
        QVERIFY2(!active->drift->retrain, active->drift->reason.english().c_str());
        QVERIFY(active->drift->inputShift.has_value());
        // Side by side on the same days, and the shadow is what it was rejected for.
        QCOMPARE(active->recent->first, shadow->recent->first);
        QCOMPARE(active->recent->last, shadow->recent->last);
        QCOMPARE(active->recent->cells, shadow->recent->cells);
        QVERIFY(active->recent->wape < shadow->recent->wape);
        QVERIFY(active->recent->first > *active->dataTo);
        const auto check = MaintenanceService(*database).check({});
        VERIFY_OK(check);
        QVERIFY(check->ok && check->advice.empty());
    }

    void aLevelShiftSaysRetrain_data() {
        QTest::addColumn<double>("factor");
        QTest::newRow("twice as much") << 2.0;
        QTest::newRow("a third") << 0.33;
    }
    void aLevelShiftSaysRetrain() {
        QFETCH(double, factor);
        const auto database = afterMore("shift.db", factor);
        QVERIFY(database);
        const auto active = TrainingService(*database).activeModel("S001");
        VERIFY_OK(active);
        QVERIFY((*active)->drift && (*active)->drift->retrain);
        QVERIFY2((*active)->drift->reason.english().find("Sales are no longer what the model learnt from") !=
                     std::string::npos,
                 (*active)->drift->reason.english().c_str());
        const QJsonObject json = toJson(**active)[QStringLiteral("drift")].toObject();
        QCOMPARE(json[QStringLiteral("retrain")].toBool(), true);
        QVERIFY(json[QStringLiteral("input_shift")].toDouble() > 0.25);
        const auto check = MaintenanceService(*database).check({});
        VERIFY_OK(check);
        QVERIFY(check->ok); // the database is sound
        QCOMPARE(check->advice.size(), std::size_t{1});
        // Trained again, the store is served by a model that knows it.
        VERIFY_OK(TrainingService(*database).train({"S001", "psd", 7}, {}));
        VERIFY_OK(TrainingService(*database).promote("S001-3"));
        QVERIFY(!(*TrainingService(*database).activeModel("S001"))->drift);
    }

    /// Models that learnt outside series as they were imported are given other numbers since.
    void whoLearntOtherNumbersIsDue_data() {
        QTest::addColumn<QByteArray>("changed"); ///< when, ISO 8601
        QTest::addColumn<bool>("due");
        QTest::newRow("trained before") << QByteArray("2099-01-01T00:00:00Z") << true;
        QTest::newRow("trained since") << QByteArray("2020-01-01T00:00:00Z") << false;
    }
    void whoLearntOtherNumbersIsDue() {
        QFETCH(QByteArray, changed);
        VERIFY_OK(m_folder.copy("shop.db", "other.db"));
        const auto database = m_folder.open("other.db");
        VERIFY_OK(database);
        VERIFY_OK(
            storage::SettingsRepository(**database).set("models.outside_changed", changed.toStdString()));
        const auto models = TrainingService(**database).models();
        VERIFY_OK(models);
        const auto active = find(*models, ModelState::Active);
        QTEST(active->drift && active->drift->retrain, "due");
        const auto check = MaintenanceService(**database).check({});
        VERIFY_OK(check);
        QTEST(check->advice.size() == 1, "due");
    }

    void importSaysIt() {
        VERIFY_OK(m_folder.copy("shop.db", "said.db"));
        const auto database = m_folder.open("said.db");
        VERIFY_OK(database);
        const auto report =
            m_folder.import(**database, rowsOf(m_folder.path("all.csv"), trainedDays, allDays, 2));
        VERIFY_OK(report);
        QVERIFY(std::ranges::any_of(report->quality, [](const QualityFinding& finding) {
            return finding.code == "retrain" && finding.message.english().starts_with("Store S001: retrain.");
        }));
    }

    void forecastsAreMadeOnTheEve() {
        const auto plain = afterMore("plain.db", 1), changed = afterMore("changed.db", 1, allDays - 7);
        QVERIFY(plain && changed);
        // The last week comes twice as high: what was forecast for it must not know.
        VERIFY_OK(m_folder.import(*changed, rowsOf(m_folder.path("all.csv"), allDays - 7, allDays, 2)));
        const auto expected = storage::ModelScoreRepository(*plain).scores("S001-1");
        const auto found = storage::ModelScoreRepository(*changed).scores("S001-1");
        VERIFY_OK(expected);
        VERIFY_OK(found);
        QVERIFY(expected->size() >= 3);
        int untouched = 0;
        for (std::size_t i = 0; i < std::min(expected->size(), found->size()); ++i) {
            QCOMPARE((*found)[i].first, (*expected)[i].first);
            if ((*found)[i].last >= Day(18993) + allDays - 7)
                continue;
            QCOMPARE((*found)[i].error, (*expected)[i].error);
            QCOMPARE((*found)[i].absoluteError, (*expected)[i].absoluteError);
            ++untouched;
        }
        QVERIFY(untouched >= 3);
    }

    void whatIsTakenBackIsForgotten() {
        VERIFY_OK(m_folder.copy("shop.db", "undone.db"));
        const auto database = m_folder.open("undone.db");
        VERIFY_OK(database);
        const auto report =
            m_folder.import(**database, rowsOf(m_folder.path("all.csv"), trainedDays, allDays, 2));
        VERIFY_OK(report);
        QVERIFY(!storage::ModelScoreRepository(**database).scores("S001-1")->empty());
        VERIFY_OK(ImportService(**database).undo(report->uploadId, {}));
        QVERIFY(storage::ModelScoreRepository(**database).scores("S001-1")->empty());
        QVERIFY(!(*TrainingService(**database).activeModel("S001"))->drift);
    }

private:
    /// The trained shop once its next days have been imported; null when that fails.
    std::unique_ptr<storage::Database> afterMore(const char* name, double factor, int to = allDays) {
        if (!m_folder.copy("shop.db", name))
            return nullptr;
        auto database = m_folder.open(name);
        if (!database ||
            !m_folder.import(**database, rowsOf(m_folder.path("all.csv"), trainedDays, to, factor)))
            return nullptr;
        return std::move(*database);
    }
    ShopFolder m_folder;
};

} // namespace test_model_monitor

SHELFCAST_TEST(test_model_monitor, TestModelMonitor)
#include "test_model_monitor.moc"
