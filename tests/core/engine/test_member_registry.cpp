#include "engine/explainer.h"
#include "engine/inputs/json.h"
#include "engine/member_registry.h"
#include "forecaster_panel.h"

#include <algorithm>
#include <map>

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int cycle = 11; // days, which no other member knows of

/// A learner of one number for each series and day of the cycle: the mean of what was sold on such days.
class CycleLearner final : public Learner {
public:
    struct Inputs final : LearnerInputs {
        explicit Inputs(const Panel& ofPanel) : panel(ofPanel) {}
        const Panel& panel;
    };
    static const Panel& panelOf(const LearnerInputs& inputs) {
        return static_cast<const Inputs&>(inputs).panel;
    }

    class Knowledge final : public Learned {
    public:
        explicit Knowledge(std::vector<float> means) : m_means(std::move(means)) {}
        Result<std::map<std::string_view, Matrix<float>>>
        forecast(const LearnerInputs& inputs, int origin, int horizon, int,
                 const std::optional<std::span<const std::size_t>>&) const override {
            Matrix<float> out(panelOf(inputs).seriesCount(), static_cast<std::size_t>(horizon));
            for (std::size_t i = 0; i < out.rows(); ++i)
                for (int h = 0; h < horizon; ++h)
                    out(i, static_cast<std::size_t>(h)) =
                        m_means[i * cycle + static_cast<std::size_t>((origin + h) % cycle)];
            return std::map<std::string_view, Matrix<float>>{{"toy", std::move(out)}};
        }
        Result<std::unique_ptr<const LearnedExplainer>> explainer(const LearnerInputs&, int) const override {
            struct Cause final : LearnedExplainer {
                Result<std::vector<Driver>> explain(std::size_t, int) const override {
                    return std::vector<Driver>{{"cycle", 1, {}}};
                }
            };
            return std::make_unique<const Cause>();
        }
        std::string toJson() const override {
            JsonWriter json;
            json.beginObject().member("means", std::span<const float>(m_means)).endObject();
            return json.take();
        }

    private:
        std::vector<float> m_means;
    };

    std::string_view name() const override { return "toylearner"; }
    bool canLearn(const Panel&, int end) const override { return end >= 3 * cycle; }
    std::unique_ptr<LearnerInputs> prepare(const MemberInputs& inputs, const Learned*) const override {
        return std::make_unique<Inputs>(inputs.panel);
    }
    Result<std::shared_ptr<const Learned>> fit(const LearnerInputs& inputs, int end, const TrainOptions&,
                                               const JobContext&) const override {
        const Panel& panel = panelOf(inputs);
        std::vector<float> means;
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            for (int phase = 0; phase < cycle; ++phase) {
                float sum = 0, count = 0;
                for (int t = phase; t < end; t += cycle)
                    if (const float y = panel.sales(i, static_cast<std::size_t>(t)); std::isfinite(y)) {
                        sum += y;
                        ++count;
                    }
                means.push_back(count > 0 ? sum / count : 0.0F);
            }
        return std::make_shared<const Knowledge>(std::move(means));
    }
    Result<std::shared_ptr<const Learned>> fromJson(std::string_view text) const override {
        SHELFCAST_ASSIGN(const auto json, parseJson(text));
        std::vector<float> means;
        if (!json.read("means", means))
            return fail(ErrorCode::Corrupt, "no means");
        return std::make_shared<const Knowledge>(std::move(means));
    }
};

const CycleLearner learner;
const Member
    learned({.name = "toy", .takesPart = TakesPart::Always, .story = Story::Own, .learner = &learner});

/// The same without a learner, refitted wherever it serves.
class Refitted final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        const CycleLearner::Inputs inputs(asked.inputs.panel);
        const auto fitted = learner.fit(inputs, asked.origin, {}, {});
        auto all = (*fitted)->forecast(inputs, asked.origin, asked.horizon, 1, asked.only);
        return std::move(all->at("toy"));
    }
    std::vector<Driver> explain(const MemberInputs&, int, int, std::size_t) const override {
        return {{"cycle", 3, {}}, {"base", 1, {}}};
    }
};
const Refitted refitted({.name = "toy", .takesPart = TakesPart::Always, .story = Story::Own});
const Refitted costly({.name = "toy", .takesPart = TakesPart::Always, .story = Story::Own, .costly = true});

/// Sales that follow the cycle of the toy, with a little noise.
Panel cyclePanel(int steps = 500) {
    Panel panel = golden::pricedPanel(12, steps, 0, false);
    for (std::size_t i = 0; i < panel.sales.rows(); ++i)
        for (std::size_t t = 0; t < panel.sales.columns(); ++t)
            panel.sales(i, t) = static_cast<float>(
                20 + 15 * (t * t % cycle) +
                golden::hash(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(t)) % 7);
    return panel;
}

TrainOptions quick() {
    TrainOptions options;
    options.horizon = 28;
    options.rows = 4000;
    options.rounds = 25;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(const Member*)

class TestMemberRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMemberIsFoundByItsName() {
        std::vector<std::string> names;
        for (const Member* member : allMembers()) {
            names.emplace_back(member->name());
            QCOMPARE(findMember(names.back()), member);
            QCOMPARE(*algorithmFromString(names.back()), member);
            QCOMPARE(algorithmName(member), member->name());
        }
        std::ranges::sort(names);
        QCOMPARE(names, (std::vector<std::string>{"aligned_year", "croston", "demand_equation", "ets", "glm",
                                                  "plain_mean", "psd", "seasonal_naive", "tsb", "window_mean",
                                                  "xgb_log", "xgb_tweedie"}));
        QCOMPARE(*algorithmFromString("auto"), nullptr);
        QCOMPARE(algorithmName(nullptr), std::string_view("auto"));
        QVERIFY(!algorithmFromString("toy"));
    }
    void standInsFollowTheHistory_data() {
        QTest::addColumn<int>("steps");
        QTest::addColumn<std::string>("name");
        QTest::newRow("nothing") << 0 << std::string("plain_mean");
        QTest::newRow("no weekday twice") << 13 << std::string("plain_mean");
        QTest::newRow("weekdays") << 14 << std::string("window_mean");
        QTest::newRow("no shape") << 20 << std::string("window_mean");
        QTest::newRow("shape") << 21 << std::string("psd");
        QTest::newRow("years") << 2000 << std::string("psd");
    }
    void standInsFollowTheHistory() {
        QFETCH(int, steps);
        QFETCH(std::string, name);
        QCOMPARE(std::string(standInFor(steps).name()), name);
    }

    void aNewMemberTakesPart_data() {
        QTest::addColumn<const Member*>("toy");
        QTest::newRow("with a learner") << &learned;
        QTest::newRow("refitted") << static_cast<const Member*>(&refitted);
        QTest::newRow("refitted and costly") << static_cast<const Member*>(&costly);
    }
    /// Nothing but its registration: it is trained, weighs, serves, explains, is stored, read and retrained.
    void aNewMemberTakesPart() {
        QFETCH(const Member*, toy);
        const RegisteredMember registered(*toy);
        const Panel panel = cyclePanel();
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        const auto outlook = model->outlook(panel, 33, {0.5}, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        const auto at = std::ranges::find(outlook->memberNames, "toy");
        QVERIFY(at != outlook->memberNames.end());
        const auto member = static_cast<std::size_t>(at - outlook->memberNames.begin());
        QVERIFY(outlook->weights(member, 0) > 0.5F);
        double error = 0, sold = 0;
        for (std::size_t h = 0; h < 33; ++h) {
            const double truth = 23 + 15.0 * static_cast<double>((500 + h) * (500 + h) % cycle);
            error += std::abs(outlook->forecast.mean(3, h) - truth);
            sold += truth;
        }
        QVERIFY2(error < 0.1 * sold, qPrintable(QString::number(error / sold)));

        const auto drivers = model->explain(panel, *outlook, 3, 28);
        QVERIFY(drivers.has_value());
        double total = 0, told = 0, ofCycle = 0;
        for (std::size_t h = 0; h < 28; ++h)
            total += static_cast<double>(outlook->forecast.mean(3, h));
        for (const Driver& driver : *drivers) {
            told += driver.effectUnits;
            ofCycle += driver.feature == "cycle" ? driver.effectUnits : 0;
        }
        QVERIFY(std::abs(told - total) < 1e-3 * total);
        QVERIFY(ofCycle > 0.3 * total);

        const std::string text = model->toJson();
        const auto read = Forecaster::fromJson(text);
        QVERIFY2(read.has_value(), read ? "" : read.error().message.english().c_str());
        QCOMPARE(read->toJson(), text);
        QCOMPARE(read->outlook(panel, 33, {0.5}, PointKind::Mean, {})->forecast.mean, outlook->forecast.mean);
        QCOMPARE(text.find("\"toylearnerBytes\":") != std::string::npos, toy == &learned);

        const Panel later = cyclePanel(510);
        const auto again = model->retrain(later, quick(), {});
        QVERIFY(again.has_value());
        QCOMPARE(again->outlook(later, 28, {0.5}, PointKind::Mean, {})->weights, outlook->weights);
    }
    void byNameItServesAlone() {
        const RegisteredMember registered(refitted);
        TrainOptions options = quick();
        options.algorithm = *algorithmFromString("toy");
        const Panel panel = cyclePanel();
        const auto model = Forecaster::train(panel, options, {});
        QVERIFY(model.has_value());
        QCOMPARE(model->algorithm(), std::string("toy"));
        const auto outlook = model->outlook(panel, 14, {0.5}, PointKind::Mean, {});
        QCOMPARE(outlook->memberNames, std::vector<std::string>{"toy"});
        QCOMPARE(outlook->forecast.mean, outlook->members[0]);
    }
    /// Where the program that reads a model lacks a member of it, it says so and loads nothing.
    void modelsOfUnknownMembersAreNotRead() {
        std::string text;
        {
            const RegisteredMember registered(learned);
            text = Forecaster::train(cyclePanel(), quick(), {})->toJson();
        }
        QVERIFY(!findMember("toy"));
        const auto read = Forecaster::fromJson(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }
    /// What learned for it alone is left out with it; without a learner the mean of the window takes part.
    void membersThatCannotLearnAreLeftOut() {
        const RegisteredMember registered(learned);
        const Panel panel = cyclePanel(40);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        QVERIFY(model->toJson().find("toylearnerBytes") == std::string::npos);
        TrainOptions options = quick();
        options.algorithm = &learned;
        const auto alone = Forecaster::train(panel, options, {});
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, ErrorCode::NotEnoughData);
    }
};

QTEST_GUILESS_MAIN(TestMemberRegistry)
#include "test_member_registry.moc"
