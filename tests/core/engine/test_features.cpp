#include "engine/boosted/boosted_state.h"
#include "engine/members/equation_design.h"
#include "golden_features.h"
#include "test_program.h"

#include <map>
#include <numeric>
#include <tuple>

namespace test_features {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

std::span<const golden::GoldenColumn> goldenColumns(Grain grain) {
    return grain == Grain::Day ? std::span<const golden::GoldenColumn>(golden::daily)
                               : std::span<const golden::GoldenColumn>(golden::weekly);
}

struct Case {
    Grain grain;
    int steps, horizon;
    std::vector<FeatureRow> rows;
};
const Case dailyCase{Grain::Day, 760, 28, {{0, 740, 1}, {2, 600, 28}, {4, 500, 14}, {5, 733, 9}}};
const Case weeklyCase{Grain::Week, 184, 8, {{1, 170, 8}, {4, 100, 3}, {5, 150, 1}}};

} // namespace

class TestFeatures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesAreFound();
    void listPricesAreReducedByTheirDiscount_data();
    void listPricesAreReducedByTheirDiscount();
    void unknownAheadIsUsedThroughItsPastOnly();
    void countryIsPartOfTheSchema();
    void equalReference_data();
    void equalReference();
    void equationEqualsReference_data();
    void equationEqualsReference();
    void elasticityStaysPastTheDeepestCut();
    void storedEquationsKeepTheirText_data();
    void storedEquationsKeepTheirText();
    void relativeMedianWeighsSmallRatios();
    void sampleIsDistinctSortedAndKnown();
    void sampleIgnoresWhatComesLater();
};

void TestFeatures::rolesAreFound() {
    const Panel panel = golden::pricedPanel(200, 14, Grain::Day);
    const auto roles = detectRoles(panel);
    QCOMPARE(roles.size(), std::size_t{2});
    QVERIFY(roles[0].ownPrice && roles[0].ratio && roles[0].knownAhead && !roles[0].promotion);
    QVERIFY(roles[1].promotion && !roles[1].ownPrice);
}

void TestFeatures::listPricesAreReducedByTheirDiscount_data() {
    QTest::addColumn<float>("unit");
    QTest::addColumn<bool>("paid");
    QTest::newRow("percent off a list price") << 100.0F << false;
    QTest::newRow("share off a list price") << 1.0F << false;
    QTest::newRow("percent, already off") << 100.0F << true;
    QTest::newRow("share, already off") << 1.0F << true;
}

void TestFeatures::listPricesAreReducedByTheirDiscount() {
    QFETCH(float, unit);
    QFETCH(bool, paid);
    Panel panel = golden::pricedPanel(200, 14, Grain::Day);
    Matrix<float> net = panel.regressors[0].values;
    Matrix<float> discount(net.rows(), net.columns());
    for (std::size_t i = 0; i < net.rows(); ++i)
        for (std::size_t t = 0; t < net.columns(); ++t) {
            const float share = (t / 6 + i) % 4 == 0 ? 0.2F : 0.0F;
            discount(i, t) = share * unit;
            net(i, t) *= 1 - share;
        }
    if (paid)
        panel.regressors[0].values = net;
    panel.regressors.push_back({"discount", discount});
    const FeatureSource source(panel, 14, 1);
    const FeatureSchema schema = FeatureSchema::of(source.impl(), 200);
    QCOMPARE(schema.regressors[0].discountUnit, paid ? 0 : static_cast<int>(unit));
    for (std::size_t i = 0; i < net.rows(); ++i)
        for (std::size_t t = 0; t < net.columns(); ++t)
            if (std::isfinite(net(i, t)))
                QVERIFY(std::abs(source.impl().pack.logPrice(i, t) - std::log(net(i, t))) < 1e-5F);
    JsonWriter json;
    schema.write(json);
    const auto text = parseJson(json.text());
    QVERIFY(text.has_value());
    const auto again = FeatureSchema::fromJson(*text);
    QVERIFY(again.has_value());
    QCOMPARE(again->regressors, schema.regressors);
}

void TestFeatures::unknownAheadIsUsedThroughItsPastOnly() {
    Panel panel = golden::pricedPanel(200, 14, Grain::Day);
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t t = 200; t < 214; ++t)
            panel.regressors[0].values(i, t) = std::nanf("");
    const FeatureSource source(panel, 14, 1);
    const FeatureSchema schema = FeatureSchema::of(source.impl(), 200);
    QVERIFY(!schema.hasPrice());
    std::vector<std::string> names;
    for (const auto& column : schema.columns())
        names.push_back(column.name);
    QVERIFY(std::ranges::count(names, "xo_price") == 1 && std::ranges::count(names, "x_price") == 0 &&
            std::ranges::count(names, "p_dmx") == 0 && std::ranges::count(names, "x_deal") == 1);
}

void TestFeatures::countryIsPartOfTheSchema() {
    Panel panel = golden::pricedPanel(200, 14, Grain::Day);
    const FeatureSchema plain = FeatureSchema::of(FeatureSource(panel, 14, 1).impl(), 200);
    panel.country = "DE";
    const FeatureSource source(panel, 14, 1);
    const FeatureSchema german = FeatureSchema::of(source.impl(), 200);
    QCOMPARE(source.calendar().holidayDistance.rows(), std::size_t{12});
    QCOMPARE(german.columns().size(), plain.columns().size() + 2);
    QVERIFY(german.hash() != plain.hash());
    JsonWriter json;
    german.write(json);
    const auto parsed = parseJson(json.text());
    QVERIFY(parsed);
    const auto read = FeatureSchema::fromJson(*parsed);
    QVERIFY(read && *read == german);
}

void TestFeatures::equalReference_data() {
    QTest::addColumn<bool>("daily");
    QTest::newRow("days") << true;
    QTest::newRow("weeks") << false;
}

void TestFeatures::equalReference() {
    QFETCH(bool, daily);
    const Case& c = daily ? dailyCase : weeklyCase;
    const Panel panel = golden::pricedPanel(c.steps, c.horizon, c.grain);
    const FeatureSource featureSource(panel, c.horizon, 1);
    const auto& source = featureSource.impl();
    const FeatureSchema schema = FeatureSchema::of(source, c.steps);
    DemandEquation::CrossFitted crossFitted;
    const auto equation = DemandEquation::fit(panel, source.pack, *source.analogues, schema.topItems, c.steps,
                                              c.horizon, c.rows, crossFitted, 1, {});
    QVERIFY(equation);
    const FeatureBuilder builder(source, schema);
    const auto columns = schema.columns();
    std::map<std::string, std::vector<float>> ours;
    for (std::size_t r = 0; r < c.rows.size(); ++r) {
        const auto i = static_cast<std::size_t>(c.rows[r].series),
                   step = static_cast<std::size_t>(c.rows[r].ahead - 1);
        GivenForecasts given;
        given.psd = (*source.psdAt(c.rows[r].origin))(i, step);
        if (source.hasAligned())
            given.aligned = (*source.alignedAt(c.rows[r].origin))(i, step);
        given.equation = crossFitted.value[r];
        given.effect = crossFitted.effect[r];
        FeatureBuilder::Origin origin;
        builder.look(i, c.rows[r].origin, origin);
        std::vector<float> row(builder.width());
        builder.write(origin, c.rows[r].ahead, given, row);
        for (std::size_t k = 0; k < columns.size(); ++k)
            ours[columns[k].name].push_back(row[k]);
    }
    const auto expected = goldenColumns(c.grain);
    QCOMPARE(ours.size(), expected.size());
    for (const auto& column : expected) {
        QVERIFY2(ours.contains(column.name), column.name);
        for (std::size_t r = 0; r < c.rows.size(); ++r) {
            const double value = static_cast<double>(ours[column.name][r]), truth = column.values[r];
            // Our decomposition trusts own month factors less than the reference's (see test_psd).
            const double tolerance = std::string_view(column.name) == "psd" ? 0.15 : 1e-3;
            const bool same = std::isnan(truth)
                                  ? std::isnan(value)
                                  : std::abs(value - truth) <= tolerance * std::abs(truth) + 2e-4;
            QVERIFY2(same, qPrintable(QStringLiteral("%1 row %2: %3, expected %4")
                                          .arg(QLatin1String(column.name))
                                          .arg(r)
                                          .arg(value)
                                          .arg(truth)));
        }
    }
}

void TestFeatures::equationEqualsReference_data() {
    QTest::addColumn<bool>("daily");
    QTest::addColumn<golden::Table>("expected");
    QTest::addColumn<QList<double>>("relative");
    QTest::newRow("days") << true
                          << golden::Table{{{3.97881, 3.98262, 3.99614},
                                            {4.56359, 4.53251, 4.49177},
                                            {4.89383, 4.90577, 4.90629},
                                            {5.01307, 5.01998, 5.04441},
                                            {1.10004, 1.01815, 1.24084},
                                            {5.49206, 5.51257, 5.51328}}}
                          << QList<double>{1.0116265, 0.9915618};
    QTest::newRow("weeks") << false
                           << golden::Table{{{3.67788, 3.70651, 3.74722},
                                             {4.21633, 4.20647, 4.18944},
                                             {4.64802, 4.63979, 4.63605},
                                             {4.8029, 4.81209, 4.82926},
                                             {1.17217, 1.28342, 1.14989},
                                             {5.24751, 5.16155, 5.1825}}}
                           << QList<double>{0.9851352, 0.9812755};
}

void TestFeatures::equationEqualsReference() {
    QFETCH(bool, daily);
    QFETCH(golden::Table, expected);
    QFETCH(QList<double>, relative);
    const Case& c = daily ? dailyCase : weeklyCase;
    const Panel panel = golden::pricedPanel(c.steps, c.horizon, c.grain);
    const FeatureSource featureSource(panel, c.horizon, 2);
    const auto& source = featureSource.impl();
    DemandEquation::CrossFitted crossFitted;
    const auto equation = DemandEquation::fit(panel, source.pack, *source.analogues,
                                              FeatureSchema::of(source, c.steps).topItems, c.steps, c.horizon,
                                              c.rows, crossFitted, 2, {});
    QVERIFY(equation);
    const EquationDesign design = equation->designFor(panel, source.pack);
    Matrix<float> forecast(6, static_cast<std::size_t>(c.horizon));
    for (std::size_t i = 0; i < 6; ++i) {
        const auto outlook = equation->outlook(panel, design, *source.analogues, i, c.steps - 1, c.horizon);
        for (std::size_t k = 0; k < outlook.value.size(); ++k)
            forecast(i, k) = outlook.value[k];
        const auto parts = equation->effects(panel, design, *source.analogues, i, c.steps - 1, c.steps);
        QVERIFY(std::abs(std::accumulate(parts.begin(), parts.end(), 0.0F) - outlook.effect[0]) < 1e-5F);
    }
    golden::compare(forecast, expected, 1e-3);
    const std::vector<float> factors = crossFitted.relative();
    QCOMPARE(factors.size(), std::size_t{2});
    for (qsizetype k = 0; k < 2; ++k)
        QVERIFY(std::abs(static_cast<double>(factors[static_cast<std::size_t>(k)]) - relative[k]) < 2e-3);
}

void TestFeatures::elasticityStaysPastTheDeepestCut() {
    const Case& c = weeklyCase;
    const Panel panel = golden::pricedPanel(c.steps, c.horizon, c.grain);
    const FeatureSource featureSource(panel, c.horizon, 2);
    const auto& source = featureSource.impl();
    DemandEquation::CrossFitted crossFitted;
    const auto equation = DemandEquation::fit(panel, source.pack, *source.analogues,
                                              FeatureSchema::of(source, c.steps).topItems, c.steps, c.horizon,
                                              c.rows, crossFitted, 2, {});
    QVERIFY(equation);
    const auto step = static_cast<std::size_t>(c.steps);
    std::vector<double> effect;
    for (const double cut : {1.0, 1.2, 1.4}) { // ln; no price of the panel is cut by more than half
        Panel sale = panel;
        sale.regressors[0].values(0, step) *= static_cast<float>(std::exp(-cut));
        const FeatureSource saleSource(sale, c.horizon, 2);
        const auto& impl = saleSource.impl();
        effect.push_back(equation
                             ->outlook(sale, equation->designFor(sale, impl.pack), *impl.analogues, 0,
                                       c.steps - 1, c.horizon)
                             .effect[0]);
    }
    QVERIFY(std::abs(effect[1] - effect[0]) > 0.01);
    QVERIFY(std::abs((effect[2] - effect[1]) - (effect[1] - effect[0])) < 1e-4);
}

void TestFeatures::storedEquationsKeepTheirText_data() {
    QTest::addColumn<QByteArray>("deepest");
    QTest::newRow("before the deepest cut was kept") << QByteArray();
    QTest::newRow("with it") << QByteArray(R"("deepest":-0.5,)");
}
/// The checksum of a stored model is taken over what is written again.
void TestFeatures::storedEquationsKeepTheirText() {
    QFETCH(QByteArray, deepest);
    const std::string text = R"({"kinds":[0],"indices":[0],"topItems":[],)" + deepest.toStdString() +
                             R"("pooled":[-2],"items":[],"series":[]})";
    const auto json = parseJson(text);
    QVERIFY(json.has_value());
    const auto equation = DemandEquation::fromJson(*json);
    QVERIFY(equation.has_value());
    JsonWriter again;
    equation->write(again);
    QCOMPARE(again.take(), text);
}

void TestFeatures::relativeMedianWeighsSmallRatios() {
    // Weights 1/r: 2, 1, 1/2, 1/4 and their half 1.875 is reached by the first ratio.
    QCOMPARE(relativeMedian({4.0F, 0.5F, 1.0F, 2.0F}), 0.5F);
    QCOMPARE(relativeMedian({0.01F, 0.01F}), 0.3F);
    QCOMPARE(relativeMedian({9.0F, 9.0F}), 1.2F);
    QCOMPARE(relativeMedian({}), 1.0F);
}

void TestFeatures::sampleIsDistinctSortedAndKnown() {
    const Panel panel = golden::pricedPanel(700, 28, Grain::Day);
    const SeriesSums sums(panel, 1);
    const auto rows = sampleRows(panel, sums, 700, 28, 2000, 7);
    QVERIFY(rows.size() > 1000 && rows.size() <= 2000);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const FeatureRow& row = rows[r];
        QVERIFY(row.ahead >= 1 && row.ahead <= 28 && row.target() < 700 && row.origin % 13 == 0);
        QVERIFY(std::isfinite(
            panel.sales(static_cast<std::size_t>(row.series), static_cast<std::size_t>(row.target()))));
        QVERIFY(row.origin >= sums.first(static_cast<std::size_t>(row.series)));
        if (r > 0) {
            const FeatureRow& before = rows[r - 1];
            QVERIFY(std::tuple(before.origin, before.series, before.ahead) <
                    std::tuple(row.origin, row.series, row.ahead));
        }
    }
}

void TestFeatures::sampleIgnoresWhatComesLater() {
    Panel panel = golden::pricedPanel(700, 28, Grain::Day);
    const auto before = sampleRows(panel, SeriesSums(panel, 1), 600, 28, 1000, 7);
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t t = 600; t < 700; ++t)
            panel.sales(i, t) = std::nanf("");
    QVERIFY(before == sampleRows(panel, SeriesSums(panel, 1), 600, 28, 1000, 7));
}

} // namespace test_features

SHELFCAST_TEST(test_features, TestFeatures)
#include "test_features.moc"
