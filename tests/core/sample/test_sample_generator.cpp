#include "planning/policy/classification.h"
#include "sample/sample_generator.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

struct Row {
    QString date, store, product;
    double inventory = 0, sold = 0, forecast = 0, price = 0, discount = 0, promotion = 0;
};

struct TruthRow {
    QString date, store, product, period;
    double expected = 0, realised = 0, price = 0, discount = 0, promotion = 0;
};

QString lastDayOf(const QStringList& starts, int grain) {
    const Day last = *Day::fromIso(starts.back().toStdString());
    return QString::fromStdString((stepStart(last, static_cast<Grain>(grain), 1) - 1).toIso());
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSampleGenerator : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static SampleOptions small() {
        SampleOptions options;
        options.stores = 3;
        options.products = 20;
        options.days = 400;
        options.seed = 11;
        return options;
    }
    QString write(const SampleOptions& options, bool withTruth = true) {
        const auto result =
            writeSample(options, m_folder.filePath(QStringLiteral("s.csv")).toStdString(),
                        withTruth ? m_folder.filePath(QStringLiteral("t.csv")).toStdString() : "", {});
        return result ? QString() : QString::fromStdString(result.error().message);
    }
    QByteArray sales() { return bytesOf(m_folder.filePath(QStringLiteral("s.csv"))); }
    QByteArray truth() { return bytesOf(m_folder.filePath(QStringLiteral("t.csv"))); }
    QList<Row> rows() {
        QList<Row> rows;
        const auto lines = QString::fromUtf8(sales()).split(u'\n', Qt::SkipEmptyParts);
        for (const auto& line : lines.mid(1)) {
            const auto f = line.split(u',');
            rows.append({f[0], f[1], f[2], f[5].toDouble(), f[6].toDouble(), f[8].toDouble(), f[9].toDouble(),
                         f[10].toDouble(), f[12].toDouble()});
        }
        return rows;
    }
    QList<TruthRow> truthRows() {
        QList<TruthRow> rows;
        const auto lines = QString::fromUtf8(truth()).split(u'\n', Qt::SkipEmptyParts);
        for (const auto& line : lines.mid(1)) {
            const auto f = line.split(u',');
            rows.append({f[0], f[1], f[2], f[3], f[4].toDouble(), f[5].toDouble(), f[6].toDouble(),
                         f[7].toDouble(), f[8].toDouble()});
        }
        return rows;
    }

private Q_SLOTS:
    void hasTheReferenceLayout() {
        QCOMPARE(write(small()), QString());
        const auto lines = sales().split('\n');
        QCOMPARE(
            lines.first(),
            QByteArray(
                "Date,Store ID,Product ID,Category,Region,Inventory Level,Units Sold,Units Ordered,Demand "
                "Forecast,Price,Discount,Weather Condition,Holiday/Promotion,Competitor "
                "Pricing,Seasonality"));
        QVERIFY(lines.at(1).startsWith("2022-01-01,S001,P0001,"));
        QVERIFY(lines.last().isEmpty()); // ends in a newline
        for (qsizetype i = 1; i < lines.size() - 1; ++i)
            QCOMPARE(lines.at(i).count(','), 14);
    }
    void sameSeedSameBytesForAnyThreads() {
        SampleOptions options = small();
        options.threads = 1;
        QCOMPARE(write(options), QString());
        const QByteArray one = sales(), oneTruth = truth();
        options.threads = 4;
        QCOMPARE(write(options), QString());
        QVERIFY(sales() == one);
        QVERIFY(truth() == oneTruth);
        options.seed = 12;
        QCOMPARE(write(options), QString());
        QVERIFY(sales() != one);
    }
    void salesAreDemandCutByStock() {
        QCOMPARE(write(small()), QString());
        QHash<QString, double> demand;
        for (const auto& row : truthRows())
            demand.insert(row.date + row.store + row.product, row.realised);
        int cut = 0, count = 0;
        for (const auto& row : rows()) {
            QCOMPARE(row.sold, std::min(row.inventory, demand.value(row.date + row.store + row.product)));
            cut += row.sold < demand.value(row.date + row.store + row.product);
            ++count;
        }
        QVERIFY2(cut > count / 200 && cut < count / 8, qPrintable(QString::number(cut)));
    }
    void writesWeeksAndMonths_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("periods");
        QTest::newRow("weeks") << int(Grain::Week) << "2022-01-03" << 402 << "2022-01-03"
                               << "2022-01-10" << 57;
        QTest::newRow("months") << int(Grain::Month) << "2022-01-03" << 402 << "2022-02-01"
                                << "2022-03-01" << 12;
        QTest::newRow("months from their first") << int(Grain::Month) << "2022-02-01" << 59 << "2022-02-01"
                                                 << "2022-03-01" << 2;
    }
    void writesWeeksAndMonths() {
        QFETCH(int, grain);
        QFETCH(QString, start);
        QFETCH(int, days);
        SampleOptions options = small();
        options.products = 4; // none of them new
        options.start = *Day::fromIso(start.toStdString());
        options.days = days;
        options.grain = static_cast<Grain>(grain);
        QCOMPARE(write(options), QString());
        QStringList dates;
        double sold = 0;
        QHash<QString, double> left;
        for (const auto& row : rows()) {
            if (!dates.contains(row.date))
                dates.append(row.date);
            sold += row.sold;
            left.insert(row.date + row.store + row.product, row.inventory);
        }
        QTEST(int(dates.size()), "periods");
        QTEST(dates.value(0), "first");
        QTEST(dates.value(1), "second");
        double wanted = 0, cut = 0, expected = 0;
        int empty = 0;
        for (const auto& row : truthRows()) {
            if (row.period != QStringLiteral("history"))
                continue;
            wanted += row.realised;
            expected += row.expected;
            empty += left.value(row.date + row.store + row.product) <= 0;
        }
        cut = wanted - sold;
        QVERIFY2(cut >= 0 && cut < 0.12 * wanted && std::fabs(wanted / expected - 1) < 0.05,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(sold).arg(wanted).arg(expected)));
        QVERIFY2(days < 100 || empty > 0, "no period ended without stock");

        // The same days summed: a weekly shop orders otherwise, but its customers want the same.
        options.grain = Grain::Day;
        options.start = *Day::fromIso(dates.front().toStdString());
        options.days = static_cast<int>((*Day::fromIso(start.toStdString()) + days) - options.start);
        if (options.start == *Day::fromIso(start.toStdString())) {
            QCOMPARE(write(options), QString());
            double daily = 0;
            const QString end = truthRows().isEmpty() ? QString() : lastDayOf(dates, grain);
            for (const auto& row : truthRows())
                daily += row.date <= end ? row.realised : 0;
            QCOMPARE(daily, wanted);
        }
    }
    /// A weekly shop knows of a week that ran out: it ends without stock, and nothing comes in between.
    void weeksThatRanOutEndWithoutStock() {
        SampleOptions options = small();
        options.grain = Grain::Week;
        QCOMPARE(write(options), QString());
        QHash<QString, double> demand;
        for (const auto& row : truthRows())
            demand.insert(row.date + row.store + row.product, row.realised);
        int cut = 0, count = 0;
        for (const auto& row : rows()) {
            const bool isCut = row.sold < demand.value(row.date + row.store + row.product);
            QVERIFY(!isCut || row.inventory == 0);
            cut += isCut;
            ++count;
        }
        QVERIFY2(cut > count / 100 && cut < count / 4, qPrintable(QString::number(cut)));
    }
    void shapesTheAssortment() {
        SampleOptions options = small();
        options.stockOuts = false;
        const auto demandOf = [&] {
            QHash<QString, double> demand;
            for (const auto& row : truthRows())
                demand[row.product] += row.expected;
            return demand;
        };
        const auto slow = [&] {
            int count = 0;
            for (const double units : demandOf())
                count += units < 3.0 * (options.days + options.futureDays);
            return count;
        };
        options.slowShare = 0;
        QCOMPARE(write(options), QString());
        QCOMPARE(slow(), 0);
        options.slowShare = 0.6; // of 20
        QCOMPARE(write(options), QString());
        QCOMPARE(slow(), 12);
        options.slowShare.reset();
        QCOMPARE(write(options), QString());
        const QByteArray usual = truth();
        const auto before = demandOf();
        options.growthPerYear = 0.5;
        QCOMPARE(write(options), QString());
        const auto grown = demandOf();
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY(grown.value(it.key()) > 1.1 * it.value());
        options.growthPerYear = 0;
        options.volume = 0.1;
        QCOMPARE(write(options), QString());
        const auto few = demandOf();
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY(std::fabs(few.value(it.key()) / it.value() - 0.1) < 0.001);
        options.volume = 1;
        options.seasonEffect = 1;
        QCOMPARE(write(options), QString());
        QVERIFY(truth() == usual);
        options.seasonEffect = 3;
        QCOMPARE(write(options), QString());
        QVERIFY(truth() != usual);
    }
    void refusesWhatCannotBe_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("tillLines");
        QTest::addColumn<int>("typos");
        QTest::addColumn<double>("slowShare");
        QTest::addColumn<QString>("word");
        QTest::newRow("no whole week") << int(Grain::Week) << 6 << false << 0 << 0.1 << "whole week";
        QTest::newRow("no whole month") << int(Grain::Month) << 50 << false << 0 << 0.1 << "whole month";
        QTest::newRow("till lines") << int(Grain::Week) << 70 << true << 0 << 0.1 << "daily";
        QTest::newRow("typos") << int(Grain::Month) << 99 << false << 3 << 0.1 << "daily";
        QTest::newRow("share") << int(Grain::Day) << 70 << false << 0 << 1.5 << "share";
    }
    void refusesWhatCannotBe() {
        QFETCH(int, grain);
        QFETCH(int, days);
        QFETCH(bool, tillLines);
        QFETCH(int, typos);
        QFETCH(double, slowShare);
        QFETCH(QString, word);
        SampleOptions options = small();
        options.start = *Day::fromIso("2022-01-05");
        options.grain = static_cast<Grain>(grain);
        options.days = days;
        options.tillLines = tillLines;
        options.typos = typos;
        options.slowShare = slowShare;
        QVERIFY(write(options).contains(word));
    }
    void withoutStockOutsDemandIsSoldWhole() {
        QCOMPARE(write(small()), QString());
        const auto with = truthRows();
        SampleOptions options = small();
        options.stockOuts = false;
        QCOMPARE(write(options), QString());
        const auto without = truthRows();
        QCOMPARE(with.size(), without.size());
        for (qsizetype i = 0; i < with.size(); ++i) // the same demand in both worlds
            QCOMPARE(with.at(i).realised, without.at(i).realised);
        QHash<QString, double> demand;
        for (const auto& row : without)
            demand.insert(row.date + row.store + row.product, row.realised);
        for (const auto& row : rows()) {
            QCOMPARE(row.sold, demand.value(row.date + row.store + row.product));
            QVERIFY(row.sold < row.inventory);
        }
    }
    void expectedIsTheMeanOfRealised() {
        QCOMPARE(write(small()), QString());
        double expected = 0, realised = 0;
        for (const auto& row : truthRows()) {
            expected += row.expected;
            realised += row.realised;
        }
        QVERIFY2(std::abs(realised / expected - 1) < 0.01, qPrintable(QString::number(realised / expected)));
    }
    void truthHoldsTheNinetyDaysAfter() {
        QCOMPARE(write(small()), QString());
        QSet<QString> days;
        bool promoted = false;
        QHash<QString, QPair<double, double>> lastOffer;
        for (const auto& row : truthRows()) {
            if (row.period == u"future") {
                days.insert(row.date);
                promoted = promoted || row.discount > 0;
                QCOMPARE(row.price, lastOffer.value(row.store + row.product).first); // held prices
            } else {
                lastOffer.insert(row.store + row.product, {row.price, row.discount});
            }
        }
        QCOMPARE(days.size(), 90);
        QVERIFY(days.contains(QStringLiteral("2023-02-05"))); // 400 days from 2022-01-01 end on 2023-02-04
        QVERIFY(!days.contains(QStringLiteral("2023-02-04")));
        QVERIFY(!promoted);
    }
    void strongPromotionsLiftAndArePlanned() {
        SampleOptions options = small();
        options.promotions = SamplePromotions::Strong;
        options.future = SampleFuture::Planned;
        QCOMPARE(write(options), QString());
        double promotedSum = 0, plainSum = 0;
        int promoted = 0, plain = 0, planned = 0;
        for (const auto& row : truthRows()) {
            const bool on = row.promotion > 0 && row.discount >= 20;
            (on ? promotedSum : plainSum) += row.expected;
            ++(on ? promoted : plain);
            planned += on && row.period == u"future";
        }
        QVERIFY(planned > 0);
        QVERIFY2(promotedSum / promoted > 2.0 * plainSum / plain,
                 qPrintable(QString::number(promotedSum / promoted / (plainSum / plain))));
    }
    void doubledPriceEffectDoublesTheLogResponse() {
        // Between two worlds that differ in nothing but the elasticity, the log of expected demand differs by
        // the elasticity times the log of the relative price: 1x -> 2x moves it exactly as far as 0x -> 1x.
        QList<TruthRow> worlds[3];
        for (int x = 0; x <= 2; ++x) {
            SampleOptions options = small();
            options.priceEffect = x;
            QCOMPARE(write(options), QString());
            worlds[x] = truthRows();
        }
        int moved = 0;
        for (qsizetype i = 0; i < worlds[0].size(); ++i) {
            if (worlds[0].at(i).expected < 5)
                continue; // four printed decimals
            const double first = std::log(worlds[1].at(i).expected / worlds[0].at(i).expected);
            const double second = std::log(worlds[2].at(i).expected / worlds[1].at(i).expected);
            QVERIFY(std::abs(first - second) < 1e-3);
            moved += std::abs(first) > 0.05;
        }
        QVERIFY(moved > 1000);
    }
    void newProductsStartLate() {
        SampleOptions options = small();
        options.days = 731;
        QCOMPARE(write(options), QString());
        QHash<QString, int> daysOf;
        for (const auto& row : rows())
            ++daysOf[row.store + row.product];
        QCOMPARE(daysOf.value(QStringLiteral("S001P0001")), 731);
        QCOMPARE(daysOf.value(QStringLiteral("S002P0014")) < 220, true);
        QList<int> ages;
        for (const auto* store : {"S001", "S002", "S003"})
            ages.append(daysOf.value(QLatin1String(store) + QStringLiteral("P0014")));
        QVERIFY(ages.contains(14));
    }
    void slowMoversAreSlow() {
        QCOMPARE(write(small()), QString());
        double slow = 0, usual = 0;
        for (const auto& row : truthRows())
            (row.product == u"P0007" || row.product == u"P0017" ? slow : usual) += row.expected;
        QVERIFY(slow / 2 < 0.1 * usual / 18);
    }
    void bigAssortmentsHoldErraticAndLumpyDemand() {
        SampleOptions options = small();
        options.products = 40;
        options.days = 365;
        QCOMPARE(write(options), QString());
        QHash<QString, std::vector<double>> demand;
        for (const auto& row : truthRows())
            if (row.period == u"history")
                demand[row.store + row.product].push_back(row.realised);
        for (const auto* store : {"S001", "S002", "S003"}) {
            const auto pattern = [&](const char* product) {
                return planning::demandPattern(demand.value(QLatin1String(store) + QLatin1String(product)))
                    ->pattern;
            };
            QCOMPARE(pattern("P0001"), DemandPattern::Smooth);
            QCOMPARE(pattern("P0032"), DemandPattern::Erratic);
            QCOMPARE(pattern("P0039"), DemandPattern::Lumpy);
        }
    }
    void forecastColumnGivesTheTargetAway() {
        QCOMPARE(write(small()), QString());
        double error = 0, sold = 0;
        for (const auto& row : rows()) {
            error += std::abs(row.forecast - row.sold);
            sold += row.sold;
        }
        QVERIFY(error / sold > 0.01 && error / sold < 0.10);
    }
    void noiseHasNothingToLearn() {
        SampleOptions options = small();
        options.noise = true;
        QCOMPARE(write(options), QString());
        const auto all = rows();
        QCOMPARE(all.size(), 3 * 20 * 400);
        // Means by product, weekday and promotion agree with the overall mean within sampling error.
        double mean = 0, square = 0;
        QHash<QString, double> byProduct, byPromotion, promotionCount;
        for (const auto& row : all) {
            mean += row.sold;
            square += row.sold * row.sold;
            byProduct[row.product] += row.sold;
            byPromotion[QString::number(row.promotion)] += row.sold;
            promotionCount[QString::number(row.promotion)] += 1;
        }
        const double n = static_cast<double>(all.size());
        mean /= n;
        const double deviation = std::sqrt(square / n - mean * mean);
        for (const double sum : byProduct)
            QVERIFY(std::abs(sum / 1200 - mean) < 4 * deviation / std::sqrt(1200.0));
        for (auto it = byPromotion.cbegin(); it != byPromotion.cend(); ++it) {
            const double count = promotionCount.value(it.key());
            QVERIFY(std::abs(it.value() / count - mean) < 4 * deviation / std::sqrt(count));
        }
        for (const auto& row : truthRows())
            QCOMPARE(row.expected, 120.0);
    }
    void refuses_data() {
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("products");
        QTest::addColumn<int>("days");
        QTest::newRow("no stores") << 0 << 1 << 1;
        QTest::newRow("no products") << 1 << 0 << 1;
        QTest::newRow("no days") << 1 << 1 << 0;
        QTest::newRow("too many series") << 1000 << 100000 << 1;
    }
    void refuses() {
        QFETCH(int, stores);
        QFETCH(int, products);
        QFETCH(int, days);
        SampleOptions options;
        options.stores = stores;
        options.products = products;
        options.days = days;
        const auto result =
            writeSample(options, m_folder.filePath(QStringLiteral("r.csv")).toStdString(), "", {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("r.csv"))));
    }
    void cancelKeepsTheOldFile() {
        QCOMPARE(write(small()), QString());
        const QByteArray before = sales();
        SampleOptions options = small();
        options.seed = 99;
        std::stop_source stop;
        JobContext job{stop.get_token(), [&stop](const Message&, double fraction) {
                           if (fraction > 0.3)
                               stop.request_stop();
                       }};
        const auto result =
            writeSample(options, m_folder.filePath(QStringLiteral("s.csv")).toStdString(), "", job);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(sales() == before);
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden).size(),
            0);
    }
    void oneProductOneDay() {
        SampleOptions options;
        options.stores = options.products = options.days = 1;
        QCOMPARE(write(options), QString());
        QCOMPARE(rows().size(), 1);
        QCOMPARE(truthRows().size(), 91);
    }
};

QTEST_APPLESS_MAIN(TestSampleGenerator)
#include "test_sample_generator.moc"
