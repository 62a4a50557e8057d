#include "core/storage/storage_fixture.h"
#include "services/accuracy_history.h"
#include "services/workspace.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>

namespace test_accuracy_history {

using namespace shelfcast;
using namespace shelfcast::services;

/// Past forecasts beside naive, on sales whose naive errors are worked out from the file.
class TestAccuracyHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // Weekdays and chance: what chance does, naive repeats and the model does not.
        const Day last = first + days - 1;
        const auto path = [this](const char* name) {
            return m_folder.filePath(QString::fromLatin1(name)).toStdString();
        };
        {
            std::ofstream file(path("sales.csv"));
            file << "date,store,product,units\n";
            std::uint32_t chance = 7;
            for (int day = 0; day < days; ++day)
                for (int product = 0; product < products; ++product) {
                    chance = chance * 1'664'525 + 1'013'904'223;
                    const int usual = 20 + 10 * product + 4 * (day % 7);
                    m_units[product][day] =
                        usual / 2 + static_cast<int>((chance >> 16) % static_cast<unsigned>(usual));
                    file << (first + day).toIso() << ",S1,P" << product << ',' << m_units[product][day]
                         << '\n';
                }
        }
        auto opened = Workspace::open({.databasePath = path("shop.db"), .threads = 1});
        VERIFY_OK(opened);
        m_workspace = std::move(*opened);
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        QVERIFY(history(last + 1).empty()); // no model has forecast anything
        VERIFY_OK(m_workspace->training().train({"S1", "auto", 7}, {}));
        m_after = last + 1;
    }

    void naiveIsTheWeekBefore() {
        const auto weeks = history(m_after);
        QCOMPARE(weeks.size(), std::size_t(4));
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            const AccuracyWeek& week = weeks[i];
            QCOMPARE(week.last - week.first, 6);
            QCOMPARE(week.last, m_after - 1 - 7 * static_cast<int>(3 - i));
            QVERIFY(!week.afterTraining && week.weekly);
            double sold = 0, daily = 0, weekly = 0;
            for (int product = 0; product < products; ++product) {
                double now = 0, before = 0;
                for (int day = week.first - first; day <= week.last - first; ++day) {
                    now += m_units[product][day];
                    before += m_units[product][day - 7];
                    daily += std::abs(m_units[product][day] - m_units[product][day - 7]);
                }
                sold += now;
                weekly += std::abs(now - before);
            }
            QCOMPARE(week.daily.actual, sold);
            QVERIFY2(std::abs(*week.daily.naiveAccuracy() - (1 - daily / sold)) < 1e-6,
                     qPrintable(QString::number(*week.daily.naiveAccuracy())));
            QVERIFY(std::abs(*week.weekly->naiveAccuracy() - (1 - weekly / sold)) < 1e-6);
            QVERIFY(*week.daily.accuracy() > 0.3);
            QVERIFY(week.weekly->error <= week.daily.error + 1e-6); // days even out
            QCOMPARE(week.weekly->actual, week.daily.actual);
        }
    }

    void theWeeksAreTheDashboards() {
        const auto dashboard = m_workspace->planner().dashboard("S1", m_after, {});
        VERIFY_OK(dashboard);
        const auto weeks = history(m_after);
        QCOMPARE(weeks.size(), std::size_t(4));
        QCOMPARE(dashboard->weeklyAccuracy.size(), weeks.size());
        for (std::size_t i = 0; i < weeks.size(); ++i)
            QVERIFY(std::abs(dashboard->weeklyAccuracy[i] - *weeks[i].weekly->accuracy()) < 1e-6);
    }

    void nothingIsSeenThatCameLater() {
        const auto weeks = history(m_after - 7);
        QCOMPARE(weeks.size(), std::size_t(3));
        QVERIFY(weeks.back().last < m_after - 7);
        QCOMPARE(history(m_after - 1).size(), std::size_t(3)); // a week that has not ended
    }

    /// One store's weeks after its training are another's held-out ones, and stores end on different days.
    void whatWasHeldOutIsNotMixedWithWhatCameLater() {
        const auto path = [this](const char* name) {
            return m_folder.filePath(QString::fromLatin1(name)).toStdString();
        };
        const auto write = [&](const char* name, const char* store, int from, int to) {
            std::ofstream file(path(name));
            file << "date,store,product,units\n";
            for (int day = from; day < to; ++day)
                file << (first + day).toIso() << ',' << store << ",P0," << 20 + 4 * (day % 7) + day % 5
                     << '\n';
        };
        auto opened = Workspace::open({.databasePath = path("two.db"), .threads = 1});
        VERIFY_OK(opened);
        auto& workspace = **opened;
        write("a.csv", "A", 0, 182);
        VERIFY_OK(workspace.imports().import(path("a.csv"), {}, {}));
        VERIFY_OK(workspace.training().train({"A", "window_mean", 7}, {}));
        write("b.csv", "B", 0, 203); // its held-out weeks begin on Mondays, as those of A that come later
        VERIFY_OK(workspace.imports().import(path("b.csv"), {}, {}));
        VERIFY_OK(workspace.training().train({"B", "window_mean", 7}, {}));
        write("c.csv", "C", 0, 208); // and those of C on other days
        VERIFY_OK(workspace.imports().import(path("c.csv"), {}, {}));
        VERIFY_OK(workspace.training().train({"C", "window_mean", 7}, {}));
        write("more.csv", "A", 182, 210);
        VERIFY_OK(workspace.imports().import(path("more.csv"), {}, {}));
        const Day date = first + 210;
        const auto a = accuracyHistory(workspace, "A", false, date, {}),
                   b = accuracyHistory(workspace, "B", false, date, {}),
                   c = accuracyHistory(workspace, "C", false, date, {}),
                   all = accuracyHistory(workspace, "A", true, date, {});
        VERIFY_OK(a);
        VERIFY_OK(b);
        VERIFY_OK(c);
        VERIFY_OK(all);
        const auto sold = [](const std::vector<AccuracyWeek>& weeks, bool afterTraining) {
            double sum = 0;
            for (const AccuracyWeek& week : weeks)
                sum += week.afterTraining == afterTraining ? week.daily.actual : 0;
            return sum;
        };
        QVERIFY(sold(*a, true) > 0 && sold(*a, false) > 0 && sold(*b, false) > 0);
        for (const bool afterTraining : {false, true})
            QCOMPARE(sold(*all, afterTraining),
                     sold(*a, afterTraining) + sold(*b, afterTraining) + sold(*c, afterTraining));
        for (const AccuracyWeek& week : *all) {
            QCOMPARE(week.weekly.has_value(), !week.afterTraining);
            if (week.weekly)
                QCOMPARE(week.weekly->actual, week.daily.actual);
            QVERIFY(week.last - week.first < 13);
            QCOMPARE(std::ranges::count_if(*all,
                                           [&](const AccuracyWeek& other) {
                                               return other.afterTraining == week.afterTraining &&
                                                      (other.first.number() + 3) / 7 ==
                                                          (week.first.number() + 3) / 7;
                                           }),
                     std::ptrdiff_t(1));
        }
    }

private:
    static constexpr int days = 210, products = 3;
    const Day first = *Day::fromYmd(2023, 1, 2);
    int m_units[products][days] = {};
    std::vector<AccuracyWeek> history(Day date) {
        auto weeks = accuracyHistory(*m_workspace, "S1", false, date, {});
        return weeks ? *weeks : std::vector<AccuracyWeek>(99);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Day m_after;
};

} // namespace test_accuracy_history

SHELFCAST_TEST(test_accuracy_history, TestAccuracyHistory)
#include "test_accuracy_history.moc"
