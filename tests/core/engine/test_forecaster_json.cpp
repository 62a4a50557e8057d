#include "engine/inputs/json.h"
#include "forecaster_checks.h"
#include "forecaster_panel.h"
#include "test_program.h"

namespace test_forecaster_json {

using namespace shelfcast;
using namespace shelfcast::engine;
using namespace forecaster_checks;

class TestForecasterJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedAndLoadedForecastsTheSameBits() {
        const Panel panel = golden::pricedPanel(12, 500, 28, true);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        const std::string text = model->toJson();
        const auto loaded = Forecaster::fromJson(text);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().message.english().c_str());
        QCOMPARE(loaded->toJson(), text);
        QCOMPARE(loaded->foundPattern(), model->foundPattern());
        for (const PointKind point : {PointKind::Mean, PointKind::Median, PointKind::Relative}) {
            const auto a = model->outlook(panel, 28, levels, point, {}),
                       b = loaded->outlook(panel, 28, levels, point, {});
            QVERIFY(a && b);
            QVERIFY(same(*a, *b));
        }
    }

    void modelsFromBeforeErraticSeriesWereTheirOwnLoad() {
        const Panel panel = golden::pricedPanel(4, 120, 0, false);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        std::string text = model->toJson();
        // As they were written: two pools, and three segments in each of the four buckets of the bands.
        const auto valuesAt = [&](const std::string& name) {
            const std::size_t begin = text.find("\"" + name + "\":[") + name.size() + 4;
            return std::pair(begin, text.find(']', begin));
        };
        const auto keep = [&](const std::string& name, std::size_t kept, std::size_t of) {
            const auto [begin, end] = valuesAt(name);
            const QStringList all = QString::fromStdString(text.substr(begin, end - begin)).split(u',');
            const auto part = static_cast<std::size_t>(all.size()) / (all.size() > 4 ? 4 : 1);
            QStringList left;
            for (std::size_t k = 0; k < static_cast<std::size_t>(all.size()); ++k)
                if (k % part < part / of * kept)
                    left.push_back(all[static_cast<qsizetype>(k)]);
            text.replace(begin, end - begin, left.join(u',').toStdString());
        };
        keep("gain", 2, 3);
        keep("relativeFactor", 3, 4);
        keep("bands", 3, 4);
        const auto [begin, end] = valuesAt("weights2");
        text.erase(begin - std::string("\"weights2\":[").size(),
                   end + 2 - begin + std::string("\"weights2\":[").size());
        // Nor did they know what the members leave unexplained; pools followed from the segments.
        const auto unexplained = valuesAt("unexplained");
        const std::size_t from = unexplained.first - std::string("\"unexplained\":[").size();
        text.erase(from, text.find("\"bandEdges\"") - from);
        const auto edges = valuesAt("bandEdges"); // the buckets were parts of the horizon
        const std::size_t name = edges.first - std::string("\"bandEdges\":[").size();
        text.replace(name, edges.second + 1 - name, "\"bandHorizon\":28");
        constexpr std::size_t hashAt = 9, hashLength = 16; // {"hash":"…
        text.replace(hashAt, hashLength, fnvHash(std::string_view(text).substr(hashAt + hashLength)));
        const auto loaded = Forecaster::fromJson(text);
        QVERIFY2(loaded.has_value(),
                 loaded ? "" : (loaded.error().message + loaded.error().context).english().c_str());
        const auto a = model->outlook(panel, 28, levels, PointKind::Mean, {}),
                   b = loaded->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY(a && b);
        // All of this panel's series are steady: the first pool's weights serve every one of them.
        QCOMPARE(b->weights.columns(), a->weights.columns());
        for (std::size_t i = 1; i < b->weights.columns(); ++i)
            for (std::size_t m = 0; m < b->weights.rows(); ++m)
                QCOMPARE(b->weights(m, i), b->weights(m, 0));
        checkSane(*b);
    }

    void damagedModelIsRefused() {
        const Panel panel = golden::pricedPanel(4, 120, 0, false);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        const std::string text = model->toJson();
        for (std::size_t at = 0; at < text.size(); at += 1 + text.size() / 97) {
            std::string damaged = text;
            damaged[at] = damaged[at] == '1' ? '2' : '1';
            const auto loaded = Forecaster::fromJson(damaged);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        }
        QVERIFY(!Forecaster::fromJson(text.substr(0, text.size() / 2)));
        QVERIFY(!Forecaster::fromJson(""));
    }
};

} // namespace test_forecaster_json

SHELFCAST_TEST(test_forecaster_json, TestForecasterJson)
#include "test_forecaster_json.moc"
