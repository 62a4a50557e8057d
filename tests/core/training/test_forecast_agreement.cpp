#include "base/random.h"
#include "core/serving/planning_fixture.h"
#include "serving/store/store_view.h"
#include "serving/views/planner.h"
#include "test_program.h"
#include "training/backtest_service.h"
#include "training/forecast_file.h"

#include <QTextStream>

#include <cmath>

namespace test_forecast_agreement {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const Day firstDay = *Day::fromIso("2022-01-03");
constexpr int horizon = 90; ///< of a store's model

/// Eight products of one store, day by day: weekdays, a season of a year, counts that scatter.
std::string salesOf(const char* header, int days) {
    std::string text = header;
    for (int d = 0; d < days; ++d)
        for (int product = 0; product < 8; ++product) {
            Random random(11, static_cast<std::uint64_t>(100 * d + product));
            const double weekday = d % 7 >= 5 ? 1.6 : 1.0;
            const double mean = (6 + 3 * product) * weekday * (1 + 0.3 * std::sin(d / 58.1));
            text += (firstDay + d).toIso() + ",S001,P" + std::to_string(product) + "," +
                    std::to_string(random.poisson(mean)) + "\n";
        }
    return text;
}

bool write(const std::string& path, const std::string& text) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) > 0;
}

/// The column "mean" by product and step.
std::map<std::string, std::vector<double>> meansOf(const std::string& path) {
    std::map<std::string, std::vector<double>> means;
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return means;
    QTextStream text(&file);
    text.readLine();
    while (!text.atEnd()) {
        const QStringList cells = text.readLine().split(QLatin1Char(','));
        means[cells[1].toStdString()].push_back(cells[3].toDouble());
    }
    return means;
}

} // namespace

/// The same sales, origin and horizon: whoever asks is told the same.
class TestForecastAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storeForecastsAsTheFileDoes_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("apart"); // share of the total by which they may differ
        QTest::newRow("all learned from all days") << 260 << 1e-4;
        QTest::newRow("weights and bands kept from the hold-out") << 1100 << 0.02;
    }
    void storeForecastsAsTheFileDoes() {
        QFETCH(int, days);
        QFETCH(double, apart);
        const ShopFolder folder;
        const std::string path = folder.path("long.csv"), out = folder.path("out.csv");
        QVERIFY(write(path, salesOf("date,store,item,sales\n", days)));
        ForecastFileOptions options;
        options.horizon = horizon;
        VERIFY_OK(forecastFile(path, out, options, {}));
        const auto means = meansOf(out);
        QCOMPARE(means.size(), std::size_t(8));

        const auto database = folder.open("shop.db");
        VERIFY_OK(database);
        VERIFY_OK(folder.import(**database, salesOf("Date,Store ID,Product ID,Units Sold\n", days)));
        VERIFY_OK(TrainingService(**database).train({"all", "auto", options.seed}, {}));
        const auto view = Planner(**database).view("S001", firstDay + days, 0, {});
        VERIFY_OK(view);
        QVERIFY((*view)->modelId != "simple");
        double difference = 0, total = 0;
        for (std::size_t row = 0; row < (*view)->panel.seriesCount(); ++row) {
            const auto& own = means.at((*view)->panel.keys[row].product);
            QCOMPARE(own.size(), std::size_t(horizon));
            for (std::size_t h = 0; h < own.size(); ++h) {
                difference += std::abs(own[h] - static_cast<double>((*view)->outlook.forecast.mean(row, h)));
                total += own[h];
            }
        }
        QVERIFY2(difference <= apart * total, qPrintable(QString::number(difference / total)));
    }

    void backtestScoresAsTheFileDoes() {
        constexpr int days = 400;
        const ShopFolder folder;
        const std::string path = folder.path("long.csv");
        QVERIFY(write(path, salesOf("date,store,item,sales\n", days)));
        ForecastFileOptions options;
        options.horizon = horizon;
        options.origin = firstDay + (days - horizon - 1);
        options.score = true;
        const auto file = forecastFile(path, folder.path("out.csv"), options, {});
        VERIFY_OK(file);

        const auto database = folder.open("shop.db");
        VERIFY_OK(database);
        VERIFY_OK(folder.import(**database, salesOf("Date,Store ID,Product ID,Units Sold\n", days)));
        BacktestRequest request;
        request.storeId = "S001";
        request.horizon = horizon;
        request.origins = 1;
        request.models = {"auto"};
        request.seed = options.seed;
        const auto backtest = BacktestService(**database).run(request, {});
        VERIFY_OK(backtest);
        QCOMPARE(backtest->originDays.front().toIso(), options.origin->toIso());
        const double wape = backtest->results.front().wape, bias = backtest->results.front().bias;
        QVERIFY2(std::abs(wape - file->score->wape) < 1e-4 && std::abs(bias - file->score->bias) < 1e-4,
                 qPrintable(QStringLiteral("%1 %2").arg(wape).arg(file->score->wape)));
    }
};

} // namespace test_forecast_agreement

SHELFCAST_TEST(test_forecast_agreement, TestForecastAgreement)
#include "test_forecast_agreement.moc"
