#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// Runs the built command line as a user would: exit codes, one JSON document, messages on standard error.
class TestCli : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QByteArray out, err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Outcome run(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SHELFCAST_CLI), arguments);
        if (!process.waitForFinished(150000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome run(const char* line) const {
        return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QFile::exists(QStringLiteral(SHELFCAST_CLI)));
        QCOMPARE(run("sample --out s.csv --stores 1 --products 6 --days 120 --seed 5 --quiet").code, 0);
        const auto imported = run("--db shop.db --json import s.csv");
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(imported.json()[u"accepted"].toInt(), imported.json()[u"records"].toInt());
        QVERIFY(imported.json()[u"success"].toBool());
    }
    void badUsageIsTwo_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString();
        QTest::newRow("unknown verb") << QStringLiteral("frobnicate");
        QTest::newRow("missing option") << QStringLiteral("sample");
        QTest::newRow("unknown option") << QStringLiteral("stores --colour red");
        QTest::newRow("out of range") << QStringLiteral("sample --out x.csv --days 0");
        QTest::newRow("not a number") << QStringLiteral("forecast --store S001 --horizon soon");
        QTest::newRow("no weeks") << QStringLiteral("plan --store S001 --weeks 0");
        QTest::newRow("service of all") << QStringLiteral("simulate --store S001 --service-level 1");
        QTest::newRow("not a choice") << QStringLiteral("export everything --out x.csv");
    }
    void badUsageIsTwo() {
        QFETCH(QString, line);
        const auto outcome = run(line.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }
    void everyVerbHasHelp_data() {
        QTest::addColumn<QString>("verb");
        for (const auto* verb : {"import",
                                 "uploads",
                                 "uploads undo",
                                 "stores",
                                 "products",
                                 "history",
                                 "train",
                                 "models",
                                 "models promote",
                                 "models rollback",
                                 "models compare",
                                 "predict",
                                 "bulk",
                                 "forecast",
                                 "forecast-change",
                                 "backtest",
                                 "export",
                                 "plan",
                                 "simulate",
                                 "orders",
                                 "orders list",
                                 "orders show",
                                 "orders propose",
                                 "orders edit",
                                 "orders approve",
                                 "orders send",
                                 "orders receive",
                                 "orders cancel",
                                 "orders export",
                                 "orders lead-times",
                                 "sample",
                                 "check",
                                 "backup",
                                 "restore",
                                 "forecast-file",
                                 "health",
                                 "audit",
                                 "jobs",
                                 "backups",
                                 "diagnose",
                                 "log",
                                 "outside",
                                 "outside template",
                                 "outside check",
                                 "run source set"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }
    void everyVerbHasHelp() {
        QFETCH(QString, verb);
        const auto outcome = run(verb.split(u' ') + QStringList{QStringLiteral("--help")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("--help"));
    }
    void refusalIsOneAndNamesTheCause_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no database") << QStringLiteral("--db none.db stores") << QByteArray("none.db");
        QTest::newRow("no store") << QStringLiteral("--db shop.db products --store S009")
                                  << QByteArray("S009");
        QTest::newRow("no product") << QStringLiteral("--db shop.db history --store S001 --product P9999")
                                    << QByteArray("P9999");
        QTest::newRow("no date") << QStringLiteral("--db shop.db bulk --store S001 --date 2024-02-30")
                                 << QByteArray("2024-02-30");
        QTest::newRow("no file") << QStringLiteral("--db shop.db import gone.csv") << QByteArray("gone.csv");
        QTest::newRow("no folder") << QStringLiteral("sample --out nowhere/s.csv") << QByteArray("nowhere");
        QTest::newRow("no upload") << QStringLiteral("--db shop.db uploads undo 4711") << QByteArray("4711");
        QTest::newRow("no model") << QStringLiteral("--db shop.db models promote S001-99")
                                  << QByteArray("S001-99");
        QTest::newRow("plan of nothing")
            << QStringLiteral("--db shop.db plan --store S001 --product P9999") << QByteArray("P9999");
        QTest::newRow("replay too long")
            << QStringLiteral("--db shop.db simulate --store S001 --days 100") << QByteArray("56");
        QTest::newRow("no such order")
            << QStringLiteral("--db shop.db orders approve PO-00099") << QByteArray("PO-00099");
        QTest::newRow("no such model")
            << QStringLiteral("--db shop.db simulate --store S001 --models oracle") << QByteArray("oracle");
        QTest::newRow("ending") << QStringLiteral("--db shop.db export bulk --store S001 --out x.doc")
                                << QByteArray(".xlsx");
    }
    void refusalIsOneAndNamesTheCause() {
        QFETCH(QString, line);
        QFETCH(QByteArray, word);
        const auto outcome = run(line.split(u' '));
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(word), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
        const auto asJson = run(line.split(u' ') + QStringList{QStringLiteral("--json")});
        QCOMPARE(asJson.code, 1);
        QCOMPARE(asJson.json()[u"success"].toBool(true), false);
        QVERIFY(!asJson.json()[u"message"].toString().isEmpty());
    }
    void readingMakesNoDatabase() {
        QCOMPARE(run("--db none.db stores").code, 1);
        QVERIFY(!QFile::exists(path("none.db")));
    }
    void listsAreOneDocument_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("stores") << QStringLiteral("stores") << qsizetype{1};
        QTest::newRow("products") << QStringLiteral("products --store S001") << qsizetype{6};
        QTest::newRow("history") << QStringLiteral("history --store S001 --product P0001") << qsizetype{120};
        QTest::newRow("uploads") << QStringLiteral("uploads") << qsizetype{1};
        QTest::newRow("models") << QStringLiteral("models") << qsizetype{0};
    }
    void listsAreOneDocument() {
        QFETCH(QString, line);
        QFETCH(qsizetype, count);
        const auto outcome =
            run(QStringList{QStringLiteral("--db"), QStringLiteral("shop.db"), QStringLiteral("--json")} +
                line.split(u' '));
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.json().isArray());
        QCOMPARE(outcome.json().array().size(), count);
    }
    void globalOptionsMayComeLast() {
        const auto outcome = run("stores --json --db shop.db");
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.json().isArray());
    }
    void holidaysOfAStoreAreASetting() {
        QVERIFY(QFile::copy(path("shop.db"), path("country.db")));
        QVERIFY(run("--db country.db --json stores").json().array()[0][QStringLiteral("country")].isNull());
        const auto refused = run("--db country.db stores country XX");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("DE, "));
        QCOMPARE(run("--db country.db stores country DE --store S009").code, 1);
        const auto said = run("--db country.db stores country DE --store S001");
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.contains("Germany") && said.out.contains("Train again"));
        QCOMPARE(run("--db country.db --json stores").json().array()[0][QStringLiteral("country")].toString(),
                 QStringLiteral("DE"));
        QCOMPARE(run("--db country.db stores country NL").code, 0); // S001 has its own
        QCOMPARE(run("--db country.db stores country none --store S001").code, 0);
        QCOMPARE(run("--db country.db --json stores").json().array()[0][QStringLiteral("country")].toString(),
                 QStringLiteral("NL"));
    }

    void theSellingCalendarIsShownAndChanged() {
        QVERIFY(QFile::copy(path("shop.db"), path("calendar.db")));
        const auto weekday = [](const auto& outcome, int index) {
            return outcome.json()[u"weekdays"].toArray()[index].toObject();
        };
        const auto shown = run("--db calendar.db --json stores calendar --store S001");
        QVERIFY2(shown.code == 0, shown.err.constData());
        QVERIFY(weekday(shown, 6)[u"open"].toBool() && weekday(shown, 6)[u"set_open"].isNull());
        const auto tried =
            run("--db calendar.db --json stores calendar --store S001 --close sunday --dry-run");
        QVERIFY2(tried.code == 0, tried.err.constData());
        QVERIFY(!weekday(tried, 6)[u"open"].toBool());
        QVERIFY(!tried.json()[u"preview"].toObject()[u"changed"].toArray().isEmpty());
        QVERIFY(weekday(run("--db calendar.db --json stores calendar --store S001"), 6)[u"open"].toBool());
        const auto kept = run("--db calendar.db stores calendar --store S001 --close sunday --close "
                              "2030-01-07..2030-01-09 --open new-year --name Works");
        QVERIFY2(kept.code == 0, kept.err.constData());
        QVERIFY(kept.out.contains("The calendar is kept."));
        const auto after = run("--db calendar.db --json stores calendar --store S001");
        QCOMPARE(weekday(after, 6)[u"set_open"], QJsonValue(false));
        QCOMPARE(after.json()[u"closures"].toArray()[0].toObject()[u"name"].toString(),
                 QStringLiteral("Works"));
        const auto forecast = run("--db calendar.db --json forecast --store S001 --horizon 14");
        int closed = 0;
        for (const auto& point : forecast.json()[u"points"].toArray())
            if (QDate::fromString(point.toObject()[u"date"].toString(), Qt::ISODate).dayOfWeek() == 7) {
                QCOMPARE(point.toObject()[u"mean"].toDouble(), 0.0);
                ++closed;
            }
        QCOMPARE(closed, 2);
        QCOMPARE(run("--db calendar.db stores calendar --store S001 --close someday").code, 1);
        QCOMPARE(run("--db calendar.db stores calendar").code, 2);
        QCOMPARE(run("--db calendar.db stores calendar --store S001 --learnt all").code, 0);
        QVERIFY(weekday(run("--db calendar.db --json stores calendar --store S001"), 6)[u"open"].toBool());
    }

    void bulkAndItsTableAgree() {
        const auto json = run("--db shop.db --json bulk --store S001");
        QVERIFY2(json.code == 0, json.err.constData());
        QCOMPARE(json.json()[u"predictions"].toArray().size(), 6);
        const auto table = run("--db shop.db --quiet bulk --store S001");
        QCOMPARE(table.code, 0);
        QVERIFY(table.err.isEmpty());
        for (const auto& row : json.json()[u"predictions"].toArray())
            QVERIFY(table.out.contains(row[u"product_id"].toString().toUtf8()));
        const auto again = run("--db shop.db --json bulk --store S001");
        QCOMPARE(again.out, json.out); // a new process gives the same numbers
    }
    void predictReactsToStock() {
        const auto outcome = run("--db shop.db --json predict --store S001 --product P0001 --stock 0");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.json()[u"summary"][u"current_stock"].toDouble(), 0.0);
        QCOMPARE(outcome.json()[u"summary"][u"stock_status"].toString(), QStringLiteral("CRITICAL"));
        QVERIFY(outcome.json()[u"stock_recommendation"][u"recommended_order_quantity"].toDouble() > 0);
    }
    void forecastHasItsHorizonAndQuantiles() {
        const auto outcome =
            run("--db shop.db --json forecast --store S001 --product P0001 --horizon 9 --quantiles 0.2,0.8");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonArray points = outcome.json()[u"points"].toArray();
        QCOMPARE(points.size(), 9);
        QVERIFY(points[0][u"quantiles"][u"0.2"].toDouble() <= points[0][u"quantiles"][u"0.8"].toDouble());
    }
    void forecastChangeAddsUp() {
        QCOMPARE(run("--db shop.db bulk --store S001").code, 0); // a forecast that is kept
        const auto outcome = run("--db shop.db --json forecast-change --store S001 --product P0001");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto json = outcome.json();
        double sum = json[u"before"].toDouble();
        QStringList causes;
        for (const auto& step : json[u"steps"].toArray()) {
            sum += step[u"units"].toDouble();
            causes << step[u"cause"].toString();
        }
        QCOMPARE(qRound(10 * sum), qRound(10 * json[u"after"].toDouble()));
        QCOMPARE(causes.join(u' '), QStringLiteral("sales model plans own products rest"));
        QVERIFY(!json[u"runs"].toArray().isEmpty());
        const auto table = run("--db shop.db --quiet forecast-change --store S001 --product P0001 --days 14");
        QVERIFY(table.out.contains("forecast before") && table.out.contains("forecast now"));
        const auto none = run("--db shop.db forecast-change --store S001 --run 99");
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("There is no forecast run 99"));
    }
    void planAddsUp() {
        const auto outcome = run("--db shop.db --json plan --store S001 --weeks 5");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonArray products = outcome.json()[u"products"].toArray();
        QCOMPARE(products.size(), 6);
        for (const auto& product : products) {
            const QJsonArray periods = product[u"periods"].toArray();
            QCOMPARE(periods.size(), 5);
            double stock = product[u"on_hand"].toDouble() - product[u"allocated"].toDouble();
            for (const auto& period : periods) {
                const double available =
                    stock + period[u"scheduled_receipts"].toDouble() + period[u"planned_receipts"].toDouble();
                stock = period[u"projected_stock"].toDouble();
                const double served = period[u"gross"].toDouble() - period[u"shortage"].toDouble();
                QVERIFY(std::abs(available - served - stock) < 0.01);
            }
        }
        const auto table = run("--db shop.db --quiet plan --store S001 --weeks 5 --product P0001");
        QCOMPARE(table.code, 0);
        QCOMPARE(table.out.count("\n20"), 5); // one line a week
    }
    void simulateReportsBothPolicies() {
        const auto outcome =
            run("--db shop.db --json simulate --store S001 --days 28 --service-level 0.9 --models psd");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const auto result = outcome.json()[u"results"][0];
        QCOMPARE(result[u"model"].toString(), QStringLiteral("psd"));
        QCOMPARE(result[u"days"].toInt(), 28);
        QCOMPARE(result[u"service_level"].toDouble(), 0.9);
        for (const auto* policy : {u"recommended", u"normal_28_days"}) {
            QVERIFY(result[policy][u"demand"].toDouble() > 0);
            QVERIFY(result[policy][u"fill_rate"].toDouble() <= 1);
        }
        QVERIFY(run("--db shop.db --quiet simulate --store S001 --days 28 --models psd")
                    .out.contains("recommended"));
    }
    /// A weekly or monthly store's customers want what the truth file says, also where the stock cut the
    /// sales off; rows of one step add up.
    void replaysTheTruthOfEveryGrain_data() {
        QTest::addColumn<QString>("grain");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("from");
        QTest::newRow("weeks") << "week"
                               << "week" << 70 << "2022-10-24";
        QTest::newRow("weeks from days") << "week"
                                         << "day" << 70 << "2022-10-24";
        QTest::newRow("months") << "month"
                                << "month" << 61 << "2023-11-01";
    }
    void replaysTheTruthOfEveryGrain() {
        QFETCH(QString, grain);
        QFETCH(QString, truth);
        QFETCH(int, days);
        QFETCH(QString, from);
        const bool weekly = grain == u"week"; // months need a year before
        const QString to = weekly ? QStringLiteral("2023-01-01") : QStringLiteral("2023-12-31");
        const auto sample = [&](const QString& by, const char* sales, const char* wanted) {
            const auto written =
                run(QStringLiteral("sample --stores 1 --products 12 --seed 9 --quiet --start 2022-01-03 "
                                   "--days %1 --grain %2 --out %3 --truth %4")
                        .arg(weekly ? 364 : 728)
                        .arg(by, QString::fromUtf8(sales), QString::fromUtf8(wanted))
                        .toUtf8()
                        .constData());
            QVERIFY2(written.code == 0, written.err.constData());
        };
        sample(grain, "coarse.csv", "coarse_truth.csv");
        sample(truth, "other.csv", "wanted.csv");
        QFile::remove(m_folder.filePath(QStringLiteral("coarse.db")));
        QCOMPARE(run("--db coarse.db --quiet import coarse.csv").code, 0);
        const auto outcome =
            run((QStringLiteral("--db coarse.db --json simulate --store S001 --models psd --truth "
                                "wanted.csv --days ") +
                 QString::number(days))
                    .toUtf8()
                    .constData());
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        double wanted = 0;
        QFile file(m_folder.filePath(QStringLiteral("wanted.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray& line : file.readAll().split('\n').mid(1)) {
            const auto fields = line.split(',');
            if (fields.size() > 5 && QString::fromUtf8(fields[0]) >= from &&
                QString::fromUtf8(fields[0]) <= to)
                wanted += fields[5].toDouble();
        }
        const auto result = outcome.json()[u"results"][0][u"recommended"];
        QCOMPARE(result[u"demand"].toDouble(), wanted);
        QVERIFY(result[u"forecast_wape"].toDouble() > 0 && result[u"within_level"].toDouble() > 0.5);
    }
    void exportsAreFiles_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("ending");
        for (const auto* what : {"bulk", "orders", "forecast", "accuracy", "history"})
            for (const auto* ending : {"csv", "xlsx", "pdf"})
                QTest::addRow("%s %s", what, ending)
                    << QString::fromLatin1(what) << QString::fromLatin1(ending);
    }
    void exportsAreFiles() {
        QFETCH(QString, what);
        QFETCH(QString, ending);
        const QString file = what + u'.' + ending;
        const auto outcome =
            run({QStringLiteral("--db"), QStringLiteral("shop.db"), QStringLiteral("export"), what,
                 QStringLiteral("--out"), file, QStringLiteral("--horizon"), QStringLiteral("7")});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(QFileInfo(m_folder.filePath(file)).size() > 100);
    }
    void exportedHistoryImportsAgain() {
        QCOMPARE(run("--db shop.db export history --out again.csv --delimiter ; --decimal ,").code, 0);
        const auto outcome = run("--db other.db --json import again.csv");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.json()[u"rejected"].toInt(), 0);
        const QByteArray before = run("--db shop.db --json history --store S001 --product P0003").out;
        QCOMPARE(run("--db other.db --json history --store S001 --product P0003").out, before);
    }
    void dryRunStoresNothing() {
        const auto outcome = run("--db dry.db --json import --dry-run s.csv");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.json()[u"upload_id"].isNull());
        QCOMPARE(run("--db dry.db --json uploads").json().array().size(), 0);
    }
    void weatherIsCheckedImportedAndListed() {
        QCOMPARE(run("--db shop.db outside template --out empty.csv").code, 0);
        QFile empty(path("empty.csv"));
        QVERIFY(empty.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = empty.readAll().split('\n');
        QCOMPARE(lines.size(), 1 + 120 + 14 + 1);
        QFile weather(path("weather.csv"));
        QVERIFY(weather.open(QIODevice::WriteOnly));
        weather.write("Date,Temperature\n");
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            weather.write(lines[i].split(',').first() + ',' + QByteArray::number(10 + i % 7) + '\n');
        weather.close();
        const auto check = run("--db shop.db --json outside check weather.csv");
        QVERIFY2(check.code == 0, check.err.constData());
        QVERIFY(run("--db shop.db --json outside").json().object()[u"series"].toArray().isEmpty());
        QCOMPARE(run("--db shop.db import weather.csv").code, 0);
        const auto listed = run("--db shop.db --json outside").json().object()[u"series"].toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0].toObject()[u"name"].toString(), QStringLiteral("temperature"));
        QCOMPARE(listed[0].toObject()[u"values"].toInt(), 134);
        QCOMPARE(run("--db shop.db export covariates --out back.csv").code, 0);
        QCOMPARE(run("--db shop.db --json outside check back.csv").code, 0);
        QCOMPARE(run("--db shop.db uploads undo 2").code, 0);
    }
    void uploadCanBeTakenBack() {
        const auto imported = run("--db undo.db --json import s.csv");
        QCOMPARE(imported.code, 0);
        const QString id = QString::number(imported.json()[u"upload_id"].toInt());
        QCOMPARE(run({QStringLiteral("--db"), QStringLiteral("undo.db"), QStringLiteral("uploads"),
                      QStringLiteral("undo"), id})
                     .code,
                 0);
        QCOMPARE(run("--db undo.db --json stores").json().array().size(), 0);
    }
    void backupRestoresWhatItHeld() {
        const QByteArray before = run("--db shop.db --json history --store S001 --product P0002").out;
        QCOMPARE(run("--db shop.db backup copy.db").code, 0);
        QCOMPARE(run("--db fresh.db restore copy.db").code, 0);
        QCOMPARE(run("--db fresh.db --json history --store S001 --product P0002").out, before);
        const auto check = run("--db fresh.db --json check");
        QVERIFY2(check.code == 0, check.out.constData());
        QVERIFY(check.json()[u"success"].toBool());
    }
    void readingNeedsNoLock() {
        QVERIFY(QFile::copy(path("shop.db"), path("busy.db")));
        QFile lock(path("busy.db.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(QCoreApplication::applicationPid()) + "\ntest_cli\n" +
                   QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        QCOMPARE(run("--db busy.db --quiet stores").code, 0);
        QCOMPARE(run("--db busy.db --quiet bulk --store S001").code, 0);
        QCOMPARE(run("--db busy.db --quiet check").code, 0);
        const auto writer = run("--db busy.db --quiet import s.csv"); // waits a few seconds
        QCOMPARE(writer.code, 1);
        QVERIFY2(writer.err.contains("test_cli (process"), writer.err.constData());
    }
    void whatCannotBeWrittenFails() {
#ifdef Q_OS_LINUX
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(SHELFCAST_CLI),
                      {QStringLiteral("--db"), QStringLiteral("shop.db"), QStringLiteral("stores")});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
#else
        QSKIP("There is no file here that is always full.");
#endif
    }
    void aPipeIsNoFile() {
#ifdef Q_OS_UNIX
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path("pipe")}), 0);
        for (const char* line :
             {"forecast-file pipe --out o.csv --horizon 7", "--db pipe stores", "--db n.db restore pipe",
              "--db pipe import s.csv", "--db shop.db import pipe", "--db shop.db backup pipe",
              "--db shop.db export history --store S001 --out pipe"}) {
            const auto outcome = run(line);
            QVERIFY2(outcome.code == 1, line);
            QVERIFY2(outcome.err.contains("rdinary file") || outcome.err.contains("should end in"),
                     outcome.err.constData());
        }
#else
        QSKIP("A pipe has no name in a folder here.");
#endif
    }
    void escapesNeverReachTheTerminal() {
        QFile file(path("escape.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date,Store ID,Product ID,Units Sold\n");
        for (int day = 10; day < 29; ++day)
            file.write("2024-01-" + QByteArray::number(day) + ",S1,x\x1b[31mR,3\n");
        file.close();
        QCOMPARE(run("--db escape.db --quiet import escape.csv").code, 0);
        const auto bulk = run("--db escape.db --quiet bulk --store S1");
        QCOMPARE(bulk.code, 0);
        QVERIFY(!bulk.out.contains('\x1b') && bulk.out.contains("x[31mR"));
    }
    void aJobThatWasCutOffIsToldAndRunAgain() {
        QCOMPARE(run("--db jobs.db import s.csv").code, 0);
        QFile journal(path("jobs.db.jobs"));
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QByteArray text = journal.readAll();
        QCOMPARE(text.count('\n'), 2);
        text.truncate(text.indexOf('\n') + 1); // as kill -9 leaves it
        journal.resize(0);
        journal.write(text);
        journal.close();
        const auto jobs = run("--db jobs.db --json jobs").json().array();
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs[0].toObject()[u"outcome"].toString(), QStringLiteral("cut off"));
        const auto again =
            run(QStringList{QStringLiteral("--db"), QStringLiteral("jobs.db"), QStringLiteral("jobs"),
                            QStringLiteral("again"), jobs[0].toObject()[u"id"].toString()});
        QCOMPARE(again.code, 0);
        QVERIFY(again.err.contains("Cut off before"));
        QVERIFY(again.out.contains("imported before")); // it ran, and stored nothing twice
    }

    void forecastFileDoesNotSeeWhatComesAfter() {
        const auto write = [this](const char* name, int factor) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("date,store,item,sales,promo\n");
            for (int item = 0; item < 3; ++item)
                for (int day = 0; day < 100; ++day) {
                    const int sales = (10 + item * 5 + day % 7) * (day >= 90 ? factor : 1);
                    file.write(QStringLiteral("%1,A,i%2,%3,%4\n")
                                   .arg(QDate(2023, 1, 1).addDays(day).toString(Qt::ISODate))
                                   .arg(item)
                                   .arg(sales)
                                   .arg(day % 10 == 3)
                                   .toUtf8());
                }
        };
        write("one.csv", 1);
        write("other.csv", 50);
        for (const auto* name : {"one", "other"}) {
            const QString in = QString::fromLatin1(name) + QStringLiteral(".csv");
            const QString out = QString::fromLatin1(name) + QStringLiteral("_out.csv");
            const auto outcome = run({QStringLiteral("forecast-file"), in, QStringLiteral("--out"), out,
                                      QStringLiteral("--horizon"), QStringLiteral("10"),
                                      QStringLiteral("--origin"), QStringLiteral("2023-03-31")});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
        }
        QFile one(path("one_out.csv")), other(path("other_out.csv"));
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        const QByteArray text = one.readAll();
        QVERIFY(text.startsWith("store,item,date,mean,q0.1,q0.5,q0.9\nA,i0,2023-04-01,"));
        QCOMPARE(text.count('\n'), 31);
        QCOMPARE(other.readAll(), text);
    }

    void healthAuditAndABundle() {
        QCOMPARE(run("--db health.db import s.csv").code, 0);
        const auto health = run("--db health.db --json health");
        QCOMPARE(health.code, 0);
        QCOMPARE(health.json()[u"database"][u"stores"].toInt(), 1);
        QCOMPARE(health.json()[u"database"][u"schema"], health.json()[u"database"][u"newest_schema"]);
        QVERIFY(health.json()[u"database"][u"last_check"].isNull());
        QCOMPARE(run("--db health.db check").code, 0);
        const auto checked = run("--db health.db --json health").json();
        QVERIFY(checked[u"database"][u"last_check"][u"ok"].toBool());
        QVERIFY(run("--db health.db health").out.contains("last check"));
        QCOMPARE(run("--db health.db settings currency SEK").code, 0);
        QCOMPARE(run("--db health.db settings currency NOK").code, 0);
        const auto lines = run("--db health.db --json audit --action setting --text sek").json().array();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].toObject()[u"before"].toString(), QStringLiteral("SEK"));
        QCOMPARE(lines[0].toObject()[u"after"].toString(), QStringLiteral("NOK"));
        QVERIFY(lines[0].toObject()[u"who"].toString().endsWith(QStringLiteral("(shelfcast-cli)")));
        QCOMPARE(run("--db health.db --json audit --to 2000-01-01").json().array().size(), 0);
        QCOMPARE(run("--db health.db audit --from yesterday").code, 1);
        const auto bundle = run("--db health.db --json diagnose --out d.zip");
        QVERIFY2(bundle.code == 0, bundle.err.constData());
        QVERIFY(bundle.json()[u"entries"].toArray().contains(QStringLiteral("health.json")));
        const auto without =
            run("--db nowhere.db --json diagnose --out e.zip"); // wanted most where nothing opens
        QCOMPARE(without.code, 0);
        QVERIFY(QFile::exists(path("e.zip")));
        QVERIFY(!QFile::exists(path("nowhere.db")));
        QVERIFY(run("--json log --category job").json().isArray());
    }
};

QTEST_APPLESS_MAIN(TestCli)
#include "test_cli.moc"
