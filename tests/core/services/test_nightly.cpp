#include "core/serving/planning_fixture.h"
#include "io/write/report.h"
#include "io/write/xlsx_writer.h"
#include "services/night/inbox.h"
#include "services/night/nightly_service.h"
#include "services/orders/purchase_order_service.h"
#include "services/workspace.h"
#include "test_program.h"

#include <QDir>
#include <QFileInfo>

#include <fstream>
#include <map>
#include <sstream>

namespace test_nightly {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int historyDays = 150, nights = 30, stores = 2, products = 3;

/// The lines of a generated shop by day, header apart.
struct Shop {
    std::string header;
    std::map<std::string, std::string> days;
};

Shop makeShop(const QTemporaryDir& folder) {
    SampleOptions options;
    options.stores = stores;
    options.products = products;
    options.days = historyDays + nights;
    options.seed = 8;
    const std::string path = folder.filePath(QStringLiteral("all.csv")).toStdString();
    Shop shop;
    if (!writeSample(options, path, {}, {}))
        return shop;
    std::ifstream file(path);
    std::getline(file, shop.header);
    for (std::string line; std::getline(file, line);)
        shop.days[line.substr(0, 10)] += line + "\n";
    return shop;
}

std::unique_ptr<Workspace> openShop(const QTemporaryDir& folder, const char* name) {
    Workspace::Options options;
    options.databasePath = folder.filePath(QLatin1String(name)).toStdString();
    auto workspace = Workspace::open(options);
    return workspace ? std::move(*workspace) : nullptr;
}

/// Quantities by supplier and product of the proposals, as a person would read them.
std::string ordersText(Workspace& workspace) {
    std::ostringstream text;
    const auto shops = workspace.catalog().stores();
    for (const Store& store : *shops) {
        const auto orders = workspace.orders().list(store.id);
        for (const PurchaseOrder& order : *orders)
            for (const auto& line : order.lines)
                text << order.storeId << ' ' << order.planned.toIso() << ' ' << order.supplier << ' '
                     << line.productId << ' ' << line.units << '\n';
    }
    return text.str();
}

std::string salesText(Workspace& workspace) {
    std::ostringstream text;
    const auto shops = workspace.catalog().stores();
    for (const Store& store : *shops) {
        const auto sold = workspace.catalog().products(store.id);
        for (const Product& product : *sold) {
            const auto history = workspace.catalog().history(store.id, product.id);
            for (const HistoryPoint& point : *history)
                text << store.id << ' ' << product.id << ' ' << point.date.toIso() << ' '
                     << point.unitsSold.value_or(-1) << '\n';
        }
    }
    return text.str();
}

} // namespace

/// What is done while nobody looks.
class TestNightly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    }

    /// Thirty days of files that come late, twice, broken and half written: every good row is in once, every
    /// bad file is reported, and the orders of each morning are those of a person who imports the same by
    /// hand.
    void aMonthOfNights() {
        const Shop shop = makeShop(*m_folder);
        QCOMPARE(shop.days.size(), std::size_t(historyDays + nights));
        std::vector<std::string> dates;
        for (const auto& [date, lines] : shop.days)
            dates.push_back(date);
        auto night = openShop(*m_folder, "night.db"), hand = openShop(*m_folder, "hand.db");
        QVERIFY(night && hand);

        std::string first = shop.header + "\n";
        for (int day = 0; day < historyDays; ++day)
            first += shop.days.at(dates[static_cast<std::size_t>(day)]);
        arrives("history.csv", first);
        int rejected = 0, duplicates = 0, waiting = 0;
        std::string half; // what is still being written
        for (int day = 0; day < nights; ++day) {
            const std::string& date = dates[static_cast<std::size_t>(historyDays + day)];
            const std::string text = shop.header + "\n" + shop.days.at(date);
            std::vector<std::string> good;
            if (day % 7 == 3) {
                m_late = {date + ".csv", text}; // comes tomorrow
            } else if (day % 7 == 5) {
                arrives(date + ".csv", text.substr(0, text.size() / 2), true); // still being written tonight
                half = text;
                ++waiting;
            } else {
                arrives(date + ".csv", text);
                good.push_back(text);
            }
            if (day % 7 == 4) {
                arrives(m_late.first, m_late.second);
                good.push_back(m_late.second);
            }
            if (day % 7 == 6) { // its writer is done with yesterday's
                arrives(dates[static_cast<std::size_t>(historyDays + day - 1)] + ".csv", half);
                good.push_back(half);
            }
            if (day % 5 == 2 && day > 5) { // the same bytes once more
                arrives("copy-" + date + ".csv", shop.header + "\n" + shop.days.at(dates[historyDays]));
                ++duplicates;
            }
            if (day % 6 == 1) {
                arrives("broken-" + date + ".csv", "\x01\x02 this is no table\n");
                ++rejected;
            }
            const NightlyReport report = run(*night, date);
            QVERIFY2(report.problems.empty(),
                     report.problems.empty() ? "" : report.problems.front().english().c_str());
            QCOMPARE(static_cast<int>(report.stores.size()), stores);
            for (const NightlyStore& store : report.stores)
                QVERIFY2(store.problem.empty(), store.problem.english().c_str());

            for (const InboxResult& file : report.files) // nothing of this has to be asked about
                QVERIFY2(file.doubts.empty(), file.doubts.empty() ? "" : file.doubts[0].english().c_str());

            // By hand, the same.
            if (day == 0)
                good.insert(good.begin(), first);
            for (const std::string& one : good) {
                const std::string path = m_folder->filePath(QStringLiteral("hand.csv")).toStdString();
                write(path, one);
                VERIFY_OK(hand->imports().import(path, {}, {}));
            }
            for (const NightlyStore& store : report.stores)
                if (store.trained && (day > 0 || store.storeId == report.stores.front().storeId))
                    VERIFY_OK(hand->training().train({day == 0 ? "all" : store.storeId}, {}));
            for (const NightlyStore& store : report.stores) {
                ProposalRequest request;
                request.bulk.storeId = store.storeId;
                request.bulk.date = *hand->planner().defaultDate(store.storeId);
                auto orders = hand->orders();
                VERIFY_OK(orders.propose(request, {}));
            }
            QCOMPARE(ordersText(*night), ordersText(*hand));
            for (const InboxResult& file : report.files) {
                m_outcomes[file.outcome] += 1;
                QVERIFY(!file.message.empty());
                QCOMPARE(QFileInfo::exists(inFolder(file.name)), file.outcome == InboxOutcome::Waiting);
                QCOMPARE(!file.movedTo.empty(), file.outcome != InboxOutcome::Waiting);
            }
        }
        QVERIFY(rejected > 0 && duplicates > 0 && waiting > 0 && !ordersText(*night).empty());
        QCOMPARE(m_outcomes[InboxOutcome::Rejected], rejected);
        QCOMPARE(m_outcomes[InboxOutcome::Duplicate], duplicates);
        QCOMPARE(m_outcomes[InboxOutcome::Waiting], waiting);
        QCOMPARE(salesText(*night), salesText(*hand));
        const auto missing = nights % 7 == 4 ? 1 : 0; // the last late file never came
        QCOMPARE(static_cast<int>(std::ranges::count(salesText(*night), '\n')),
                 (historyDays + nights - missing) * stores * products);
        QCOMPARE(QDir(inFolder("rejected")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
                 qsizetype(rejected));
    }

    void doingItTwiceDoesNoHarm() {
        const Shop shop = makeShop(*m_folder);
        std::string text = shop.header + "\n";
        for (const auto& [date, lines] : shop.days)
            text += lines;
        arrives("sales.csv", text);
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        NightlyRequest request = asked("2022-07-01");
        request.out = m_folder->filePath(QStringLiteral("out")).toStdString();
        const auto first = NightlyService(*workspace).run(request, {});
        VERIFY_OK(first);
        QVERIFY(first->success);
        const std::string orders = ordersText(*workspace), sales = salesText(*workspace);
        const auto again = NightlyService(*workspace).run(request, {});
        VERIFY_OK(again);
        QVERIFY(again->success);
        QVERIFY(again->files.empty());
        QVERIFY(again->backup.empty());
        QCOMPARE(ordersText(*workspace), orders);
        QCOMPARE(salesText(*workspace), sales);
        for (const NightlyStore& store : again->stores) {
            QVERIFY(!store.trained);
            QVERIFY(store.written.size() >= 2);
            for (const std::string& path : store.written)
                QVERIFY2(QFileInfo(QString::fromStdString(path)).size() > 0, path.c_str());
        }
        for (const char* name : {"report.txt", "report.json"})
            QVERIFY(QFileInfo(m_folder->filePath(QStringLiteral("out/2022-07-01/") + QLatin1String(name)))
                        .size() > 0);
    }

    void whatCannotComeInSaysWhy_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty.csv");
        QTest::newRow("a letter") << QByteArray("Dear shop,\nplease find attached\n")
                                  << QByteArray("letter.txt");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QByteArray("picture.png");
        QTest::newRow("half a workbook") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << QByteArray("book.xlsx");
        QTest::newRow("no row holds")
            << QByteArray("date,store,product,units\nx,S,P,1\ny,S,P,2\n") << QByteArray("rows.csv");
    }
    void whatCannotComeInSaysWhy() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, name);
        arrives(name.toStdString(), content.toStdString());
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        const NightlyReport report = run(*workspace, "2024-01-02");
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.files[0].outcome, InboxOutcome::Rejected);
        QVERIFY(!report.success);
        QVERIFY(!QFileInfo::exists(inFolder(name.toStdString())));
        const QString moved = QString::fromStdString(report.files[0].movedTo);
        QFile kept(moved), text(moved + QStringLiteral(".report.txt"));
        QVERIFY(kept.open(QIODevice::ReadOnly) && text.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        QVERIFY(text.readAll().startsWith(QByteArray::fromStdString(report.files[0].message)));
    }

    void rowsThatStayOutLieBesideTheFile() {
        arrives("sales.csv",
                "date,store,product,units\n2024-01-01,S,P,4\n2024-01-02,S,P,many\n2024-01-03,S,P,6\n");
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        const NightlyReport report = run(*workspace, "2024-01-04");
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.files[0].outcome, InboxOutcome::Imported);
        QVERIFY2(report.success,
                 report.message.english().c_str()); // three days are too few to learn from, and no problem
        QCOMPARE(report.files[0].accepted, 2);
        QCOMPARE(report.files[0].rejected, 1);
        QFile rows(QString::fromStdString(report.files[0].movedTo) + QStringLiteral(".rejected.csv"));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        QVERIFY(rows.readAll().contains("many"));
    }

    /// What the window would ask about is not guessed at night: it lies aside with what is asked, comes in by
    /// itself once somebody has answered for such columns, and is not asked about again.
    void whatIsDoubtfulIsAskedAbout_data() {
        QTest::addColumn<QByteArray>("tonight"); ///< content of the file; %1 = a day of January
        QTest::addColumn<QByteArray>("code");    ///< of the decision that is asked for; empty = a question
        QTest::addColumn<QByteArray>("other");   ///< product column of a person who says that it is sales
        QTest::newRow("weather, or sales of coffee")
            << QByteArray("Date,Coffee,Temperature,Rain\n2024-01-0%1,12,4.5,0\n2024-01-1%1,15,3.5,2\n")
            << QByteArray("table") << QByteArray();
        QTest::newRow("weather, and a person says sales")
            << QByteArray("Date,Coffee,Temperature,Rain\n2024-01-0%1,12,4.5,0\n2024-01-1%1,15,3.5,2\n")
            << QByteArray("table") << QByteArray("*");
        QTest::newRow("no column names the store")
            << QByteArray("date,product,units\n2024-01-0%1,P,4\n2024-01-1%1,P,6\n") << QByteArray()
            << QByteArray();
    }
    void whatIsDoubtfulIsAskedAbout() {
        QFETCH(QByteArray, tonight);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, other);
        const auto contentOf = [&](int night) {
            return QByteArray(tonight).replace("%1", QByteArray::number(night)).toStdString();
        };
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        for (const int night : {1, 2}) { // once more: what is still asked about is asked again
            if (night == 1)
                arrives("a.csv", contentOf(1));
            const NightlyReport report = run(*workspace, "2024-02-01");
            QCOMPARE(report.files.size(), std::size_t(1));
            QCOMPARE(report.files[0].outcome, InboxOutcome::Asked);
            QVERIFY(!report.success && !report.files[0].doubts.empty());
            QVERIFY(report.message.english().find("1 to be asked about") != std::string::npos);
            QVERIFY(QFileInfo::exists(inFolder("questions/a.csv")) && !QFileInfo::exists(inFolder("a.csv")));
            QFile text(inFolder("questions/a.csv.report.txt"));
            QVERIFY(text.open(QIODevice::ReadOnly));
            QVERIFY(text.readAll().contains(code.isEmpty() ? QByteArray("no store column") : code + "="));
            QVERIFY(workspace->imports().uploads()->empty());
        }
        // A person answers for one such file; the one that waits and the next ones come in.
        ImportOptions options;
        if (!other.isEmpty())
            options.mapping["product"] = other.toStdString();
        const std::string byHand = m_folder->filePath(QStringLiteral("hand.csv")).toStdString();
        write(byHand, contentOf(2));
        VERIFY_OK(workspace->imports().import(byHand, options, {}));
        arrives("b.csv", contentOf(3));
        const NightlyReport report = run(*workspace, "2024-02-02");
        QCOMPARE(report.files.size(), std::size_t(2));
        for (const InboxResult& file : report.files) {
            QVERIFY2(file.outcome == InboxOutcome::Imported, file.message.english().c_str());
            QVERIFY2(file.doubts.empty(), file.doubts.empty() ? "" : file.doubts[0].english().c_str());
            QVERIFY(file.movedTo.find("archive/2024-02-02") != std::string::npos);
        }
        QVERIFY(QDir(inFolder("questions")).isEmpty());
        const auto uploads = workspace->imports().uploads();
        QCOMPARE(uploads->size(), std::size_t(3));
        for (const Upload& upload : *uploads)
            QCOMPARE(upload.stores.empty(), code == "table" && other.isEmpty());
    }

    /// What a person said of how a file is read is found by what the night sees of the next one: other
    /// columns.
    void whatWasReadWithOptionsIsReadSoAgain_data() {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("another sheet") << QByteArray("Counter") << QByteArray();
        QTest::newRow("another encoding") << QByteArray() << QByteArray("windows-1250");
    }
    void whatWasReadWithOptionsIsReadSoAgain() {
        QFETCH(QByteArray, sheet);
        QFETCH(QByteArray, encoding);
        const std::string ending = sheet.isEmpty() ? ".csv" : ".xlsx";
        const auto makeFile = [&](const std::string& path, int night) {
            const Day day = Day(19722 + night);
            if (sheet.isEmpty())
                return write(path, "date,store,product,units,m\xF8to\n" + day.toIso() +
                                       ",S,\xC8"
                                       "aj,4,1\n" +
                                       (day + 10).toIso() +
                                       ",S,\xC8"
                                       "aj,6,1\n");
            const auto table = [&](const char* title, const char* units, double factor) {
                io::ReportTable made{
                    title, {{"date"}, {"store"}, {"product"}, {units, io::ColumnKind::Whole}}, {}};
                for (int row = 0; row < 2; ++row)
                    made.rows.push_back({io::ReportCell(day + 10 * row), io::ReportCell("S"),
                                         io::ReportCell("Čaj"), io::ReportCell((4 + 2 * row) * factor)});
                return made;
            };
            io::Report report;
            report.tables = {table("Online", "units", 10), table("Counter", "pieces", 1)};
            VERIFY_OK(io::writeXlsx(report, path, {}));
        };
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        ImportOptions options;
        options.sheet = sheet.toStdString();
        options.encoding = encoding.toStdString();
        const std::string byHand = m_folder->filePath(QStringLiteral("hand")).toStdString() + ending;
        makeFile(byHand, 1);
        VERIFY_OK(workspace->imports().import(byHand, options, {}));
        makeFile(inFolder("a" + ending).toStdString(), 2);
        age("a" + ending);
        const NightlyReport report = run(*workspace, "2024-02-01");
        QCOMPARE(report.files.size(), std::size_t(1));
        QVERIFY2(report.files[0].outcome == InboxOutcome::Imported,
                 report.files[0].message.english().c_str());
        const auto sold = workspace->catalog().history("S", "Čaj");
        VERIFY_OK(sold);
        std::vector<double> units;
        for (const HistoryPoint& point : *sold)
            if (point.unitsSold)
                units.push_back(*point.unitsSold);
        QCOMPARE(units, (std::vector<double>{4, 4, 6, 6}));
    }

    /// A row that is held back is no guess; the others come in.
    void anOddRowStaysOutAndHoldsNothingUp() {
        std::string text = "date,store,product,units\n";
        for (int day = 0; day < 60; ++day)
            text += (*Day::fromIso("2024-01-01") + day).toIso() + ",S,P," +
                    (day == 50 ? "90000" : std::to_string(4 + day % 3)) + "\n";
        arrives("sales.csv", text);
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        const NightlyReport report = run(*workspace, "2024-03-05");
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.files[0].outcome, InboxOutcome::Imported);
        QCOMPARE(report.files[0].accepted, std::int64_t(59));
    }

    void halfDoneFilesAreLeftAlone_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"sales.csv.part", ".sales.csv.swp", "~$book.xlsx", "sales.csv.crdownload",
                                 "sales.tmp", "sales.csv~"})
            QTest::newRow(name) << QByteArray(name);
    }
    void halfDoneFilesAreLeftAlone() {
        QFETCH(QByteArray, name);
        arrives(name.toStdString(), "date,store,product,units\n2024-01-01,S,P,1\n");
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        QVERIFY(run(*workspace, "2024-01-02").files.empty());
        QVERIFY(QFileInfo::exists(inFolder(name.toStdString())));
    }

    void aNameThatIsTakenGetsANumber() {
        const Inbox inbox(inFolder("").toStdString());
        for (const char* place : {"", "-2", "-3"}) {
            arrives("a.tar.csv", std::string("x") + place);
            const auto files = inbox.list();
            VERIFY_OK(files);
            QCOMPARE(files->size(), std::size_t(1));
            const auto moved = inbox.archive(files->front(), Day(0));
            VERIFY_OK(moved);
            QVERIFY2(QString::fromStdString(*moved).endsWith(
                         QStringLiteral("archive/1970-01-01/a.tar%1.csv").arg(QLatin1String(place))),
                     moved->c_str());
        }
    }

    void withoutTheFolderNothingIsDone() {
        auto workspace = openShop(*m_folder, "night.db");
        QVERIFY(workspace);
        NightlyRequest request = asked("2024-01-02");
        request.folder = m_folder->filePath(QStringLiteral("nowhere")).toStdString();
        const auto report = NightlyService(*workspace).run(request, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NotFound);
    }

private:
    QString inFolder(const std::string& name) const {
        return m_folder->filePath(QStringLiteral("in/") + QString::fromStdString(name));
    }
    static void write(const std::string& path, const std::string& text) {
        std::ofstream(path, std::ios::binary) << text;
    }
    /// A file that was written an hour ago, or just now.
    void arrives(const std::string& name, const std::string& text, bool justNow = false) const {
        write(inFolder(name).toStdString(), text);
        if (!justNow)
            age(name);
    }
    void age(const std::string& name) const {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    }
    NightlyRequest asked(const std::string& today) const {
        NightlyRequest request;
        request.folder = inFolder("").toStdString();
        request.today = *Day::fromIso(today);
        request.wait = [](int) {};
        return request;
    }
    NightlyReport run(Workspace& workspace, const std::string& today) const {
        auto report = NightlyService(workspace).run(asked(today), {});
        if (report)
            return std::move(*report);
        NightlyReport failed;
        failed.success = false;
        failed.problems = {report.error().message};
        return failed;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::pair<std::string, std::string> m_late;
    std::map<InboxOutcome, int> m_outcomes;
};

} // namespace test_nightly

SHELFCAST_TEST(test_nightly, TestNightly)
#include "test_nightly.moc"
