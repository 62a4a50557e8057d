#include "base/parallel.h"
#include "base/random.h"
#include "engine/boosted/booster.h"
#include "long_form.h"
#include "test_program.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <thread>

namespace test_forest {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {
Result<Matrix<float>> treeContributions(const Forest& forest, std::span<const float> rows) {
    const auto explainer = TreeExplainer::load(forest);
    if (!explainer)
        return fail(explainer.error());
    return (*explainer)->contributions(rows);
}

constexpr int columns = 6, bins = 64;
constexpr std::size_t rowCount = 3000;

std::vector<float> someRows(std::uint64_t seed) {
    Random random(seed);
    std::vector<float> rows(rowCount * columns);
    for (float& value : rows)
        value = random.uniform() < 0.1 ? std::nanf("") : static_cast<float>(random.normal());
    return rows;
}
std::vector<float> targets(const std::vector<float>& rows, float sign) {
    std::vector<float> labels(rowCount);
    for (std::size_t r = 0; r < rowCount; ++r) {
        const float a = rows[r * columns], b = rows[r * columns + 1];
        labels[r] =
            std::exp(sign * (std::isfinite(a) ? a : 0.5F) + (std::isfinite(b) && b > 0 ? 1.0F : 0.0F));
    }
    return labels;
}
BoostParameters small(BoostParameters::Objective objective, int rounds = 20) {
    BoostParameters parameters;
    parameters.objective = objective;
    parameters.rounds = rounds;
    parameters.eta = 0.2;
    return parameters;
}
Forest trained(const std::vector<float>& rows, float sign, const BoostParameters& parameters) {
    const auto matrix = TrainingMatrix::create(rows, columns, bins);
    const auto forest =
        matrix->boost(targets(rows, sign), std::vector<float>(rowCount, 0.0F), parameters, {});
    return forest ? *forest : Forest();
}
std::vector<float> margins(const Forest& forest, const std::vector<float>& rows) {
    std::vector<float> out(rows.size() / columns, 0.0F);
    forest.addMargins(rows, columns, out);
    return out;
}

} // namespace

class TestForest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learnsBothObjectives();
    void baseMarginCountsInTraining();
    void fitsShareTheMatrixWithoutMemory();
    void neverServesAnotherBoosterInOtherThreads();
    void roundTripIsExact();
    void contributionsSumToTheMargin();
    void refusesWhatIsNoTree_data();
    void refusesWhatIsNoTree();
    void mutantsNeitherCrashNorPassUnseen();
    void cancelStopsTraining();
    void badTargetsAreRefused();
    void jsonReadsWhatItWrites();
    void jsonRefuses_data();
    void jsonRefuses();
};

void TestForest::learnsBothObjectives() {
    const auto rows = someRows(1);
    const auto labels = targets(rows, 1.0F);
    for (const auto objective :
         {BoostParameters::Objective::Tweedie, BoostParameters::Objective::SquaredError}) {
        const auto out = margins(trained(rows, 1.0F, small(objective, 60)), rows);
        double error = 0, spread = 0;
        for (std::size_t r = 0; r < rowCount; ++r) {
            const bool tweedie = objective == BoostParameters::Objective::Tweedie;
            const double value =
                tweedie ? std::exp(static_cast<double>(out[r])) : static_cast<double>(out[r]);
            error += std::abs(value - static_cast<double>(labels[r]));
            spread += std::abs(static_cast<double>(labels[r]) - 3.0);
        }
        QVERIFY2(error < 0.35 * spread, qPrintable(QString::number(error / spread)));
    }
}

void TestForest::baseMarginCountsInTraining() {
    // Labels equal to exp(base): nothing is left to learn, so margins without the base stay near zero.
    const auto rows = someRows(2);
    const auto labels = targets(rows, 1.0F);
    std::vector<float> base(rowCount);
    for (std::size_t r = 0; r < rowCount; ++r)
        base[r] = std::log(labels[r]);
    const auto matrix = TrainingMatrix::create(rows, columns, bins);
    const auto forest = matrix->boost(labels, base, small(BoostParameters::Objective::Tweedie), {});
    QVERIFY(forest);
    for (const float margin : margins(*forest, rows))
        QVERIFY(std::abs(margin) < 0.05F);
}

void TestForest::fitsShareTheMatrixWithoutMemory() {
    const auto rows = someRows(3);
    const auto matrix = TrainingMatrix::create(rows, columns, bins);
    const std::vector<float> zero(rowCount, 0.0F);
    const auto parameters = small(BoostParameters::Objective::SquaredError);
    const auto first = matrix->boost(targets(rows, 1.0F), zero, parameters, {});
    const auto other = matrix->boost(targets(rows, -1.0F), zero, parameters, {});
    const auto again = matrix->boost(targets(rows, 1.0F), zero, parameters, {});
    QVERIFY(first && other && again);
    QVERIFY(*first == *again);
    QVERIFY(!(*first == *other));
    QVERIFY(*first == trained(rows, 1.0F, parameters));
}

void TestForest::neverServesAnotherBoosterInOtherThreads() {
    // XGBoost caches predictions per thread by the booster's address: boosters freed in one thread and made
    // again in another gave the old numbers. Every fit and explanation here must give its own.
    const auto rows = someRows(4);
    const auto parameters = small(BoostParameters::Objective::SquaredError, 3);
    const Forest up = trained(rows, 1.0F, parameters), down = trained(rows, -1.0F, parameters);
    const std::vector<float> few(rows.begin(), rows.begin() + 20 * columns);
    const auto explainedUp = treeContributions(up, few), explainedDown = treeContributions(down, few);
    QVERIFY(explainedUp && explainedDown && !(*explainedUp == *explainedDown));
    std::atomic<int> wrong{0};
    for (int round = 0; round < 10; ++round)
        parallelFor(8, 4, [&](std::size_t k) {
            const Forest& expected = k % 2 ? up : down;
            if (!(trained(rows, k % 2 ? 1.0F : -1.0F, parameters) == expected))
                ++wrong;
            const auto explained = treeContributions(expected, few);
            if (!explained || !(*explained == (k % 2 ? *explainedUp : *explainedDown)))
                ++wrong;
        });
    QCOMPARE(wrong.load(), 0);
}

void TestForest::roundTripIsExact() {
    const auto rows = someRows(5);
    const Forest forest = trained(rows, 1.0F, small(BoostParameters::Objective::Tweedie));
    JsonWriter json;
    forest.write(json);
    const auto again = Forest::fromJson(*parseJson(json.text()));
    QVERIFY(again && *again == forest);
    QVERIFY(margins(*again, rows) == margins(forest, rows));
    const auto throughLibrary = Forest::fromXgboost(forest.toXgboost(), columns);
    QVERIFY(throughLibrary && *throughLibrary == forest);
}

void TestForest::contributionsSumToTheMargin() {
    const auto rows = someRows(6);
    const Forest forest = trained(rows, 1.0F, small(BoostParameters::Objective::SquaredError));
    const auto out = margins(forest, rows);
    const auto parts = treeContributions(forest, rows);
    QVERIFY(parts && parts->rows() == rowCount && parts->columns() == columns + 1);
    for (std::size_t r = 0; r < rowCount; ++r) {
        double sum = 0;
        for (const float part : parts->row(r))
            sum += static_cast<double>(part);
        QVERIFY(std::abs(sum - static_cast<double>(out[r])) < 1e-3);
    }
}

void TestForest::refusesWhatIsNoTree_data() {
    QTest::addColumn<QList<int>>("left");
    QTest::addColumn<QList<int>>("right");
    QTest::addColumn<int>("feature");
    QTest::addColumn<float>("value");
    QTest::newRow("cycle") << QList<int>{1, 0, -1} << QList<int>{2, 2, -1} << 0 << 1.0F;
    QTest::newRow("self") << QList<int>{0, -1, -1} << QList<int>{2, -1, -1} << 0 << 1.0F;
    QTest::newRow("out of range") << QList<int>{1, -1, -1} << QList<int>{3, -1, -1} << 0 << 1.0F;
    QTest::newRow("two parents") << QList<int>{1, 2, -1} << QList<int>{2, 2, -1} << 0 << 1.0F;
    QTest::newRow("stray node") << QList<int>{-1, -1, -1} << QList<int>{-1, -1, -1} << 0 << 1.0F;
    QTest::newRow("half a split") << QList<int>{1, -1, -1} << QList<int>{-1, -1, -1} << 0 << 1.0F;
    QTest::newRow("feature") << QList<int>{1, -1, -1} << QList<int>{2, -1, -1} << columns << 1.0F;
    QTest::newRow("negative feature") << QList<int>{1, -1, -1} << QList<int>{2, -1, -1} << -1 << 1.0F;
    QTest::newRow("not finite") << QList<int>{1, -1, -1} << QList<int>{2, -1, -1} << 0 << std::nanf("");
}

void TestForest::refusesWhatIsNoTree() {
    QFETCH(QList<int>, left);
    QFETCH(QList<int>, right);
    QFETCH(int, feature);
    QFETCH(float, value);
    Tree tree{{1, -1, -1}, {2, -1, -1}, {0, 0, 0}, {0.5F, -1.0F, 1.0F}, {1, 0, 0}, {3.0F, 1.0F, 2.0F}};
    QVERIFY(Forest::create({tree}, columns));
    tree.left.assign(left.begin(), left.end());
    tree.right.assign(right.begin(), right.end());
    tree.feature[0] = feature;
    tree.value[0] = value;
    const auto refused = Forest::create({tree}, columns);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidData);
}

void TestForest::mutantsNeitherCrashNorPassUnseen() {
    const auto rows = someRows(7);
    const Forest forest = trained(rows, 1.0F, small(BoostParameters::Objective::SquaredError, 4));
    JsonWriter json;
    forest.write(json);
    const std::string text = json.take();
    Random random(11);
    int refused = 0;
    const int mutants = trials(5000);
    for (int trial = 0; trial < mutants; ++trial) {
        std::string mutant = text;
        const auto at = random.below(mutant.size());
        switch (random.below(4)) {
        case 0:
            mutant[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            mutant.erase(at, 1 + random.below(20));
            break;
        case 2:
            mutant.insert(at, std::to_string(static_cast<int>(random.below(100000)) - 50000));
            break;
        default:
            mutant.resize(at);
        }
        const auto parsed = parseJson(mutant);
        if (!parsed) {
            ++refused;
            continue;
        }
        // Another number may be a sound tree (the model's checksum finds it), but it must be safe to walk.
        const auto loaded = Forest::fromJson(*parsed);
        if (!loaded)
            ++refused;
        else if (loaded->features() <= columns)
            margins(*loaded, rows);
    }
    QVERIFY(refused > mutants / 3 && refused < mutants);
}

void TestForest::cancelStopsTraining() {
    const auto rows = someRows(8);
    const auto matrix = TrainingMatrix::create(rows, columns, bins);
    std::stop_source stop;
    stop.request_stop();
    const auto result = matrix->boost(targets(rows, 1.0F), std::vector<float>(rowCount, 0.0F),
                                      small(BoostParameters::Objective::Tweedie), {stop.get_token(), {}});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestForest::badTargetsAreRefused() {
    const auto rows = someRows(9);
    const auto matrix = TrainingMatrix::create(rows, columns, bins);
    auto labels = targets(rows, 1.0F);
    labels[5] = -1.0F;
    const std::vector<float> zero(rowCount, 0.0F);
    const auto refused = matrix->boost(labels, zero, small(BoostParameters::Objective::Tweedie), {});
    QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
    QVERIFY(!matrix->boost({labels.data(), 3}, zero, small(BoostParameters::Objective::SquaredError), {}));
    QVERIFY(!TrainingMatrix::create({}, columns, bins));
}

void TestForest::jsonReadsWhatItWrites() {
    Random random(3);
    std::vector<float> floats = {0.0F, -0.0F, 1.0F, 3.4e38F, 1e-45F, std::nanf("")};
    for (int k = 0; k < 20000; ++k) {
        const auto value = std::bit_cast<float>(static_cast<std::uint32_t>(random.next()));
        if (std::isfinite(value))
            floats.push_back(value);
    }
    const std::string odd = "quote \" back \\ line\n tab\t \x01 Größe 量";
    JsonWriter json;
    json.beginObject()
        .member("floats", floats)
        .member("odd", odd)
        .member("truth", true)
        .member("n", -7)
        .endObject();
    const auto value = parseJson(json.text());
    QVERIFY(value);
    std::vector<float> again;
    std::string text;
    bool truth = false;
    int n = 0;
    QVERIFY(value->read("floats", again) && value->read("odd", text) && value->read("truth", truth) &&
            value->read("n", n));
    QVERIFY(truth && n == -7 && text == odd && again.size() == floats.size());
    for (std::size_t k = 0; k < floats.size(); ++k)
        QVERIFY(std::isnan(floats[k])
                    ? std::isnan(again[k])
                    : std::bit_cast<std::uint32_t>(floats[k]) == std::bit_cast<std::uint32_t>(again[k]));
    std::vector<int> ints;
    QVERIFY(!value->read("floats", ints) && !value->read("n", text) && !value->read("absent", n));
}

void TestForest::jsonRefuses_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "{", "{\"a\":}", "[1,]", "[1 2]", "{\"a\":1,\"a\":2}", "nul", "[1e999]",
                             "[-]", "[nan]", "\"open", "{\"a\":1}x", "[\"\\u12\"]", "[1,\"a\"]", "\"\x01\""})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray(100, '[');
}

void TestForest::jsonRefuses() {
    QFETCH(QByteArray, text);
    const auto value = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidData);
}

} // namespace test_forest

SHELFCAST_TEST(test_forest, TestForest)
#include "test_forest.moc"
