#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

/// From the forecast to the order and its receipts, as a user of the command line sees it.
class TestCliOrders : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QByteArray out, err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };

    QTemporaryDir m_folder;
    QJsonObject m_bulk; ///< of the shop before any order

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    Outcome run(const QString& line) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(SHELFCAST_CLI), line.split(u' ', Qt::SkipEmptyParts));
        if (!process.waitForFinished(150000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome shop(const QString& line) const { return run(QStringLiteral("--db shop.db --json ") + line); }
    void write(const char* name, const QByteArray& text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QMap<QString, double> ladderOf(const QJsonValue& row) {
        QMap<QString, double> units;
        for (const auto& step : row[u"ladder"].toArray())
            units[step[u"step"].toString()] = step[u"units"].toDouble();
        return units;
    }
    QJsonValue rowOf(const QJsonObject& bulk, const QString& product) const {
        for (const auto& row : bulk[u"predictions"].toArray())
            if (row[u"product_id"].toString() == product)
                return row;
        return {};
    }
    /// Fields of a CSV file, without the mark of its encoding.
    static QList<QStringList> fieldsOf(const QString& file) {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(in.readAll());
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        QList<QStringList> rows(1);
        QString field;
        bool quoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted) {
                if (c != u'"')
                    field += c;
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    field += text[++i];
                else
                    quoted = false;
            } else if (c == u'"') {
                quoted = true;
            } else if (c == u',' || c == u'\n') {
                rows.back().append(field);
                field.clear();
                if (c == u'\n')
                    rows.append(QStringList());
            } else if (c != u'\r') {
                field += c;
            }
        }
        if (!field.isEmpty())
            rows.back().append(field);
        if (rows.back().isEmpty())
            rows.removeLast();
        return rows;
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(run(QStringLiteral("sample --out s.csv --stores 1 --products 8 --days 200 --seed 3 --quiet"))
                     .code,
                 0);
        QFile file(path("s.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray sales = file.readAll();
        sales.replace(",P0001,", ",00017,");
        write("sales.csv", sales);
        write("products.csv",
              "product_id,name,supplier,unit_cost,pack_size,minimum_order,maximum_stock,Supplier SKU,EAN\n"
              "00017,\"=cmd|' /C calc'!A0\",ACME,2.55,12,24,,00450,0012345678905\n"
              "P0002,Tea,ACME,1.10,6,,,,\n"
              "P0003,-3+3,ACME,4,1,50,,A-17,\n"
              "P0004,\"Oil, olive\",BONO,7.2,,,20,,\n"
              "P0005,@sum,BONO,3,8,,,,\n");
        write("suppliers.csv", "supplier,lead_time_days,minimum_order_value,order_days,delivery_days\n"
                               "ACME,4,3000,\"Mon,Thu\",\"Tue,Fri\"\n"
                               "BONO,9,,,\n");
        write("bills.csv", "parent,component,quantity,loss\nP0006,P0007,2,10\n");
        for (const auto* name : {"sales", "products", "suppliers", "bills"}) {
            const auto outcome = shop(QStringLiteral("import %1.csv").arg(QLatin1String(name)));
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QCOMPARE(outcome.json()[u"rejected"].toInt(), 0);
        }
        const auto bulk = shop(QStringLiteral("bulk --store S001"));
        QVERIFY2(bulk.code == 0, bulk.err.constData());
        m_bulk = bulk.json().object();
    }

    /// With nothing but the printed numbers and a pocket calculator.
    void everyLadderCanBeRecomputed_data() {
        QTest::addColumn<QString>("options");
        QTest::newRow("as recommended") << QString();
        QTest::newRow("within a budget") << QStringLiteral(" --budget 3000");
        QTest::newRow("another date") << QStringLiteral(" --date 2022-06-01");
    }
    void everyLadderCanBeRecomputed() {
        QFETCH(QString, options);
        const auto outcome = shop(QStringLiteral("bulk --store S001") + options);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        int checked = 0;
        double value = 0;
        for (const auto& row : outcome.json()[u"predictions"].toArray()) {
            const QByteArray product = row[u"product_id"].toString().toUtf8();
            if (row[u"status"].toString() == QStringLiteral("NO DATA"))
                continue;
            ++checked;
            const auto units = ladderOf(row);
            const auto at = [&](const char* step) { return units.value(QLatin1String(step)); };
            QVERIFY2(at("expected_demand") + at("safety_stock") == at("order_up_to"), product.constData());
            QCOMPARE(row[u"order_up_to"].toDouble(), at("order_up_to"));
            QCOMPARE(row[u"safety_stock"].toDouble(), at("safety_stock"));
            const double position = at("on_hand") + at("on_order") - at("allocated");
            QCOMPARE(row[u"stock_position"].toDouble(), position);
            QCOMPARE(at("raw_need"), std::max(0.0, at("order_up_to") - position - at("lost_before_arrival")));
            double order = -1;
            for (const auto& step : row[u"ladder"].toArray()) {
                const QString kind = step[u"step"].toString();
                const double shown = step[u"units"].toDouble();
                if (kind == QStringLiteral("raw_need"))
                    order = shown;
                if (order < 0 || kind == QStringLiteral("raw_need"))
                    continue;
                if (kind == QStringLiteral("minimum_order")) {
                    const auto minimum = QRegularExpression(QStringLiteral("(\\d+)$"))
                                             .match(step[u"note"].toString())
                                             .captured(1)
                                             .toDouble();
                    QVERIFY(minimum > 0);
                    QCOMPARE(shown, std::max(order, minimum));
                } else if (kind == QStringLiteral("pack_rounding")) {
                    const double pack = row[u"pack_size"].toDouble();
                    QCOMPARE(shown, std::ceil(order / pack) * pack);
                } else if (kind == QStringLiteral("cap")) {
                    QVERIFY(shown < order);
                    QVERIFY(!step[u"note"].toString().isEmpty());
                } else if (kind == QStringLiteral("final")) {
                    QCOMPARE(shown, order);
                }
                order = shown;
            }
            QCOMPARE(row[u"recommended_order"].toDouble(), at("final"));
            const double unit =
                row[u"unit_cost"].isNull() ? row[u"price"].toDouble() : row[u"unit_cost"].toDouble();
            QVERIFY(std::abs(row[u"order_value"].toDouble() - unit * order) < 0.005 * order + 0.006);
            value += row[u"order_value"].toDouble();
        }
        QVERIFY(checked >= 7);
        QVERIFY(std::abs(outcome.json()[u"summary"][u"total_order_value"].toDouble() - value) < 0.01);
    }

    void bulkPredictAndForecastAgree() {
        const QString date = m_bulk[u"prediction_date"].toString();
        for (const auto& row : m_bulk[u"predictions"].toArray()) {
            const QString product = row[u"product_id"].toString();
            const auto predicted =
                shop(QStringLiteral("predict --store S001 --product %1 --date %2").arg(product, date));
            QVERIFY2(predicted.code == 0, predicted.err.constData());
            const auto prediction = predicted.json().object();
            const auto week = prediction[u"demand_estimates"][u"this_week"];
            QCOMPARE(row[u"predicted_demand"], week[u"average"]);
            QCOMPARE(row[u"low_estimate"], week[u"low"]);
            QCOMPARE(row[u"high_estimate"], week[u"high"]);
            const auto month = prediction[u"demand_estimates"][u"this_month"];
            QCOMPARE(row[u"demand_breakdown"][u"monthly"][u"average"], month[u"average"]);
            QCOMPARE(row[u"recommended_order"],
                     prediction[u"stock_recommendation"][u"recommended_order_quantity"]);
            QCOMPARE(row[u"safety_stock"], prediction[u"stock_recommendation"][u"safety_stock_needed"]);
            QCOMPARE(row[u"status"], prediction[u"summary"][u"stock_status"]);

            const auto forecast =
                shop(QStringLiteral("forecast --store S001 --product %1 --horizon 7").arg(product));
            QVERIFY2(forecast.code == 0, forecast.err.constData());
            double mean = 0;
            const QJsonArray points = forecast.json()[u"points"].toArray();
            QCOMPARE(points[0][u"date"].toString(), date);
            for (const auto& point : points)
                mean += point[u"mean"].toDouble();
            QVERIFY2(std::abs(mean - row[u"mean_demand"].toDouble()) <= 0.005 * mean + 0.01,
                     qPrintable(QStringLiteral("%1: %2 and %3")
                                    .arg(product)
                                    .arg(mean)
                                    .arg(row[u"mean_demand"].toDouble())));
            QVERIFY(std::abs(points[0][u"mean"].toDouble() - prediction[u"predicted_demand"].toDouble()) <=
                    0.005 * mean + 0.01);
        }
    }

    void classesAndCalendarAreShown() {
        QStringList classes;
        for (const auto& row : m_bulk[u"predictions"].toArray()) {
            classes.append(row[u"abc"].toString());
            QVERIFY(QStringLiteral("XYZ").contains(row[u"xyz"].toString()));
            QVERIFY(!row[u"demand_class"].toString().isEmpty());
        }
        QVERIFY(classes.contains(QStringLiteral("A")) && classes.contains(QStringLiteral("C")));
        const auto acme = rowOf(m_bulk, QStringLiteral("00017"));
        const QDate ordered = QDate::fromString(acme[u"order_date"].toString(), Qt::ISODate);
        const QDate expected = QDate::fromString(acme[u"expected_date"].toString(), Qt::ISODate);
        QVERIFY(ordered.dayOfWeek() == 1 || ordered.dayOfWeek() == 4);
        QVERIFY(expected.dayOfWeek() == 2 || expected.dayOfWeek() == 5);
        QVERIFY(ordered.daysTo(expected) >= 4);
        QCOMPARE(rowOf(m_bulk, QStringLiteral("P0004"))[u"lead_time_days"].toInt(), 9);
        QVERIFY(rowOf(m_bulk, QStringLiteral("P0004"))[u"recommended_order"].toDouble() <= 20);
    }

    void partsOfAssembledGoodsArePlanned() {
        const auto outcome = shop(QStringLiteral("plan --store S001 --weeks 6"));
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QJsonArray hamper, part;
        int level = -1;
        for (const auto& product : outcome.json()[u"products"].toArray()) {
            if (product[u"product_id"].toString() == QStringLiteral("P0006"))
                hamper = product[u"periods"].toArray();
            if (product[u"product_id"].toString() == QStringLiteral("P0007")) {
                part = product[u"periods"].toArray();
                level = product[u"level"].toInt();
            }
        }
        QCOMPARE(level, 1);
        double releases = 0, own = 0, gross = 0;
        for (qsizetype i = 0; i < part.size(); ++i) {
            releases += hamper[i][u"planned_releases"].toDouble();
            gross += part[i][u"gross"].toDouble();
        }
        QVERIFY(releases > 0);
        const auto alone =
            run(QStringLiteral("--db shop.db --json forecast --store S001 --product P0007 --horizon 42"));
        for (const auto& point : alone.json()[u"points"].toArray())
            own += point[u"mean"].toDouble();
        QVERIFY(std::abs(gross - own - releases * 2 / 0.9) < 0.01 * gross); // 2 each, 10 % lost
    }

    void anOrderFromProposalToReceipt() {
        QVERIFY(QFile::copy(path("shop.db"), path("orders.db")));
        const auto shop = [this](const QString& line) {
            return run(QStringLiteral("--db orders.db --json ") + line);
        };
        const auto proposed = shop(QStringLiteral("orders propose --store S001"));
        QVERIFY2(proposed.code == 0, proposed.err.constData());
        QJsonObject order;
        for (const auto& candidate : proposed.json().array())
            if (candidate[u"supplier"].toString() == QStringLiteral("ACME"))
                order = candidate.toObject();
        QCOMPARE(order[u"status"].toString(), QStringLiteral("proposed"));
        QVERIFY(order[u"total_value"].toDouble() >= 3000); // raised to the minimum
        const QString number = order[u"number"].toString();
        QJsonValue line;
        for (const auto& one : order[u"lines"].toArray())
            if (one[u"product_id"].toString() == QStringLiteral("00017"))
                line = one;
        QVERIFY(line[u"units"].toDouble() >= line[u"recommended"].toDouble());
        QCOMPARE(std::fmod(line[u"units"].toDouble(), 12.0), 0.0);

        QCOMPARE(shop(QStringLiteral("orders send %1 --date 2022-07-20").arg(number)).code,
                 1); // not approved
        QCOMPARE(
            shop(QStringLiteral("orders edit %1 --product 00017 --units 240 --reason promotion").arg(number))
                .code,
            0);
        QCOMPARE(rowOf(shop(QStringLiteral("bulk --store S001")).json().object(),
                       QStringLiteral("00017"))[u"on_order"],
                 QJsonValue(QJsonValue::Null));
        QCOMPARE(shop(QStringLiteral("orders approve %1").arg(number)).code, 0);
        const auto waiting =
            rowOf(shop(QStringLiteral("bulk --store S001")).json().object(), QStringLiteral("00017"));
        QCOMPARE(waiting[u"on_order"].toDouble(), 240.0);
        QCOMPARE(waiting[u"receipts"][0][u"date"].toString(), order[u"expected_date"].toString());

        const auto sent =
            shop(QStringLiteral("orders send %1 --date %2").arg(number, order[u"order_date"].toString()));
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(shop(QStringLiteral("orders edit %1 --product 00017 --units 1 --reason x").arg(number)).code,
                 1);
        const QDate day = QDate::fromString(order[u"order_date"].toString(), Qt::ISODate).addDays(6);
        const auto part = shop(QStringLiteral("orders receive %1 --date %2 --units 00017=100")
                                   .arg(number, day.toString(Qt::ISODate)));
        QVERIFY2(part.code == 0, part.err.constData());
        QCOMPARE(part.json()[u"status"].toString(), QStringLiteral("partly received"));
        const double before = rowOf(m_bulk, QStringLiteral("00017"))[u"current_stock"].toDouble();
        const auto today =
            rowOf(shop(QStringLiteral("bulk --store S001")).json().object(), QStringLiteral("00017"));
        QCOMPARE(today[u"current_stock"].toDouble(), before); // what comes later is no stock yet
        const auto later = rowOf(
            shop(QStringLiteral("bulk --store S001 --date %1").arg(day.addDays(1).toString(Qt::ISODate)))
                .json()
                .object(),
            QStringLiteral("00017"));
        QCOMPARE(later[u"current_stock"].toDouble(), before + 100);
        QCOMPARE(later[u"on_order"].toDouble(), 140.0);
        const auto rest = shop(
            QStringLiteral("orders receive %1 --date %2").arg(number, day.addDays(1).toString(Qt::ISODate)));
        QCOMPARE(rest.json()[u"status"].toString(), QStringLiteral("received"));
        const auto times = shop(QStringLiteral("orders lead-times"));
        QVERIFY2(times.code == 0, times.err.constData());
        for (const auto& time : times.json().array())
            if (time[u"supplier"].toString() == QStringLiteral("ACME")) {
                QCOMPARE(time[u"stated_days"].toInt(), 4);
                QVERIFY(time[u"measured_days"].toDouble() >= 6 && time[u"measured_days"].toDouble() <= 7);
            }
        const auto files = shop(QStringLiteral("orders export --out po.xlsx --per-supplier"));
        QVERIFY2(files.code == 0, files.err.constData());
        for (const auto& file : files.json()[u"files"].toArray())
            QVERIFY(QFile::exists(m_folder.filePath(file.toString())));
        QCOMPARE(shop(QStringLiteral("orders export %1 --out po.pdf").arg(number)).code, 0);
    }

    /// LibreOffice reads the workbook without repair, and its CSV says what ours says.
    void workbookIsOurCsv_data() {
        QTest::addColumn<QString>("what");
        for (const auto* what : {"orders", "bulk", "history"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void workbookIsOurCsv() {
        QFETCH(QString, what);
        const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (soffice.isEmpty())
            QSKIP("LibreOffice is not installed: the workbook is not opened by it.");
        for (const auto* ending : {"xlsx", "csv"})
            QCOMPARE(shop(QStringLiteral("export %1 --store S001 --out ours_%1.%2")
                              .arg(what, QLatin1String(ending)))
                         .code,
                     0);
        QProcess convert;
        convert.setWorkingDirectory(m_folder.path());
        convert.start(soffice,
                      {QStringLiteral("-env:UserInstallation=file://") + path("profile"),
                       QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                       QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"),
                       QStringLiteral("--outdir"), path("theirs"), QStringLiteral("ours_%1.xlsx").arg(what)});
        QVERIFY(convert.waitForFinished(150000));
        const auto ours = fieldsOf(m_folder.filePath(QStringLiteral("ours_%1.csv").arg(what)));
        const auto theirs = fieldsOf(m_folder.filePath(QStringLiteral("theirs/ours_%1.csv").arg(what)));
        QVERIFY(ours.size() > 3);
        QCOMPARE(theirs.size(), ours.size());
        for (qsizetype row = 0; row < ours.size(); ++row) {
            QCOMPARE(theirs[row].size(), ours[row].size());
            for (qsizetype column = 0; column < ours[row].size(); ++column) {
                const QString& mine = ours[row][column];
                const QString& their = theirs[row][column];
                bool number = false;
                const double value = mine.toDouble(&number);
                if (number && mine != their) // 2.550000 and 2.55 are one number; 00017 and 17 are two texts
                    QVERIFY2(!mine.startsWith(u'0') && std::abs(their.toDouble() - value) < 1e-6,
                             qPrintable(mine + u' ' + their));
                else
                    QCOMPARE(their, mine);
            }
        }
        if (what != QStringLiteral("orders"))
            return;
        bool zeros = false;
        const qsizetype sku = ours[0].indexOf(QStringLiteral("SKU")),
                        theirSku = ours[0].indexOf(QStringLiteral("Supplier SKU")),
                        barcode = ours[0].indexOf(QStringLiteral("Barcode"));
        QVERIFY(theirSku >= 0 && barcode >= 0);
        for (const auto& row : ours) {
            if (row[sku] == QStringLiteral("00017")) {
                zeros = true;
                QCOMPARE(row[theirSku], QStringLiteral("00450"));
                QCOMPARE(row[barcode], QStringLiteral("0012345678905"));
            }
            for (const auto& field : row)
                QVERIFY2(!field.startsWith(u'=') && !field.startsWith(u'@'), qPrintable(field));
        }
        QVERIFY(zeros);
    }
};

QTEST_APPLESS_MAIN(TestCliOrders)
#include "test_cli_orders.moc"
