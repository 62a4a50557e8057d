// Sales that the forecast does not explain: no oftener than it is said where all is as ever, and found where
// it is not.
#include "core/serving/planning_fixture.h"
#include "test_program.h"
#include "training/unusual_sales.h"

#include <fstream>
#include <map>

namespace test_unusual_sales {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int historyDays = 240, nights = 24, stores = 3, products = 10;
constexpr double level = 0.25;

/// The lines of a made-up shop by day.
struct Shop {
    std::string header;
    std::map<std::string, std::string> days;
};

} // namespace

class TestUnusualSales : public QObject {
    Q_OBJECT

    ShopFolder m_folder;
    Shop m_shop;
    std::unique_ptr<storage::Database> m_database;

    std::string storeName(int store) const { return "S00" + std::to_string(store + 1); }
    Result<std::vector<UnusualSales>> look(const std::string& store, double chance) {
        return unusualSales(*m_database, store, chance, {});
    }

private Q_SLOTS:
    void initTestCase() {
        SampleOptions options;
        options.stores = stores;
        options.products = products;
        options.days = historyDays + nights;
        options.seed = 5;
        VERIFY_OK(writeSample(options, m_folder.path("all.csv"), {}, {}));
        std::ifstream file(m_folder.path("all.csv"));
        std::getline(file, m_shop.header);
        for (std::string line; std::getline(file, line);)
            m_shop.days[line.substr(0, 10)] += line + "\n";
        QCOMPARE(m_shop.days.size(), std::size_t(historyDays + nights));
        auto database = m_folder.open("shop.db");
        VERIFY_OK(database);
        m_database = std::move(*database);
        std::string first = m_shop.header + "\n";
        int day = 0;
        for (const auto& [date, lines] : m_shop.days)
            if (day++ < historyDays)
                first += lines;
        VERIFY_OK(m_folder.import(*m_database, first));
    }

    void withoutAModelNothingIsSaid() { QVERIFY(look("S001", level)->empty()); }

    /// The rate of alarms on a shop whose sales are as ever, a night each: the bands are wide at their ends,
    /// so that it stays under the level.
    void falseAlarmsAreAsSeldomAsTheLevelSays() {
        const auto trained = TrainingService(*m_database).train({"all", "psd", 7}, {});
        VERIFY_OK(trained);
        for (const TrainResult& one : *trained)
            QCOMPARE(one.model.state, ModelState::Active);
        int alarms = 0, seldom = 0, day = 0;
        for (const auto& [date, lines] : m_shop.days) {
            if (day++ < historyDays)
                continue;
            VERIFY_OK(m_folder.import(*m_database, m_shop.header + "\n" + lines));
            for (int store = 0; store < stores; ++store) {
                const auto found = look(storeName(store), level);
                VERIFY_OK(found);
                alarms += !found->empty();
                const auto few = look(storeName(store), 0.02);
                VERIFY_OK(few);
                seldom += !few->empty();
            }
        }
        const int asked = nights * stores;
        qInfo("%d of %d nights of a store with an alarm at %.2f, %d at 0.02", alarms, asked, level, seldom);
        QVERIFY(alarms <= level * asked);
        QVERIFY(seldom <= 0.02 * asked + 1);
    }

    void whatIsPutInByHandIsFound_data() {
        QTest::addColumn<double>("near"); // sells about as much a day
        QTest::addColumn<double>("factor");
        QTest::newRow("six times as much of what sells most") << 1e9 << 6.0;
        QTest::newRow("nothing of what sells 20 a day") << 20.0 << 0.0;
    }
    void whatIsPutInByHandIsFound() {
        QFETCH(double, near);
        QFETCH(double, factor);
        const auto columnOf = [&](const char* heading) {
            std::size_t column = 0, at = 0;
            for (std::size_t end = 0; end != std::string::npos; at = end + 1, ++column) {
                end = m_shop.header.find(',', at);
                if (m_shop.header.substr(at, end - at) == heading)
                    return column;
            }
            return std::string::npos;
        };
        const std::size_t unitsColumn = columnOf("Units Sold"), stockColumn = columnOf("Inventory Level");
        QVERIFY(unitsColumn != std::string::npos && stockColumn != std::string::npos);
        const auto rowsOf = [](const std::string& lines) {
            std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
            for (const char c : lines)
                if (c == '\n')
                    rows.emplace_back(1);
                else if (c == ',')
                    rows.back().emplace_back();
                else
                    rows.back().back().push_back(c);
            rows.pop_back();
            return rows;
        };
        std::map<std::string, double> sold; // of S001, by product
        for (const auto& [date, lines] : m_shop.days)
            for (const auto& row : rowsOf(lines))
                if (row[1] == "S001")
                    sold[row[2]] += std::stod(row[unitsColumn]);
        const auto days = static_cast<double>(m_shop.days.size());
        const auto chosen = std::ranges::min_element(
            sold, {}, [&](const auto& one) { return std::abs(one.second / days - near); });
        qInfo("%s sells %.1f a day", chosen->first.c_str(), chosen->second / days);

        // The day after the last.
        auto rows = rowsOf(m_shop.days.rbegin()->second);
        const Day after = *Day::fromIso(m_shop.days.rbegin()->first) + 1;
        std::string lines;
        for (auto& row : rows) {
            row[0] = after.toIso();
            row[stockColumn] = "5000"; // nothing is cut off by an empty shelf
            if (row[1] == "S001" && row[2] == chosen->first)
                row[unitsColumn] = std::to_string(std::lround(chosen->second / days * factor));
            for (std::size_t i = 0; i < row.size(); ++i)
                lines += (i ? "," : "") + row[i];
            lines += "\n";
        }
        m_shop.days[after.toIso()] = lines;
        VERIFY_OK(m_folder.import(*m_database, m_shop.header + "\n" + lines));
        const auto found = look("S001", level);
        VERIFY_OK(found);
        const auto one = std::ranges::find(*found, chosen->first, &UnusualSales::productId);
        QVERIFY2(one != found->end(), chosen->first.c_str());
        QVERIFY(one->low <= one->expected && one->expected <= one->high);
        QVERIFY(factor > 1 ? one->high < one->sold : one->sold < one->low);
        for (const UnusualSales& other : *found)
            qInfo("%s: %.0f, expected %.1f (%.0f to %.0f)", other.productId.c_str(), other.sold,
                  other.expected, other.low, other.high);
    }
};

} // namespace test_unusual_sales

SHELFCAST_TEST(test_unusual_sales, TestUnusualSales)
#include "test_unusual_sales.moc"
