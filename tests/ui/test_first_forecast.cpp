#include "base/random.h"
#include "folders.h"
#include "sample/sample_generator.h"
#include "test_program.h"
#include "ui/pages/page.h"
#include "ui/pages/upload/preview_table.h"
#include "ui/widgets/bars.h"
#include "ui/window_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cmath>

namespace test_first_forecast {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

constexpr int days = 240;

std::string germanDate(Day day) {
    const std::string iso = day.toIso();
    return iso.substr(8, 2) + "." + iso.substr(5, 2) + "." + iso.substr(0, 4);
}

/// Units of a made-up product: a weekly rhythm and some scatter.
int unitsOf(int product, int day) {
    Random random(static_cast<std::uint64_t>(day * 4 + product) + 1);
    return static_cast<int>((12 + 5 * product + (day % 7 == 5 ? 9 : 0)) * (0.6 + 0.8 * random.uniform()));
}

std::string wideFile() {
    std::string text = "Absatz der Filialen\r\n\r\nFiliale;Artikel";
    for (int day = 0; day < days; ++day)
        text += ";" + germanDate(Day(18993) + day);
    text += ";Summe\r\n";
    for (const char* store : {"Nord", "S\xFC"
                                      "d"})
        for (int product = 0; product < 4; ++product) {
            int sum = 0;
            text += std::string(store) + ";Artikel " + std::to_string(product);
            for (int day = 0; day < days; ++day) {
                sum += unitsOf(product, day);
                text += ";" + std::to_string(unitsOf(product, day));
            }
            text += ";" + std::to_string(sum) + "\r\n";
        }
    return text;
}

std::string tillFile() {
    std::string text = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Country\n";
    int invoice = 536365;
    for (int day = 0; day < days; ++day)
        for (int product = 0; product < 4; ++product)
            for (int line = 0; line < 3; ++line) {
                const bool isReturn = (day + product) % 29 == 0 && line == 2;
                text += (isReturn ? "C" : "") + std::to_string(++invoice) + ",8512" +
                        std::to_string(product) + ",\"MUG, No " + std::to_string(product) + "\"," +
                        std::to_string(isReturn ? -1 : 1 + unitsOf(product, day) / 3) + "," +
                        (Day(18993) + day).toIso() + " 1" + std::to_string(line) + ":26:00,2.55,Ireland\n";
                if (line == 0 && product == 0)
                    text += std::to_string(invoice) + ",POST,POSTAGE,1," + (Day(18993) + day).toIso() +
                            " 10:26:00,18,Ireland\n";
            }
    return text;
}

/// Columns whose names say nothing.
std::string namelessFile() {
    std::string text = "Spalte1|Spalte2|Spalte3\n";
    for (int day = 0; day < days; ++day)
        for (int product = 0; product < 4; ++product)
            text += germanDate(Day(18993) + day) + "|Artikel " + std::to_string(product) + "|" +
                    std::to_string(unitsOf(product, day)) + "\n";
    return text;
}

} // namespace

/// A new user's own file becomes the first forecast with few clicks, each of them on something that is in
/// sight at 1280x720.
class TestFirstForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir().mkpath(pictures()));
    }

    void journey_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("stores");
        QTest::addColumn<bool>("mustMap");
        QTest::newRow("wide") << QByteArray::fromStdString(wideFile()) << 2 << false;
        QTest::newRow("semicolons") << european() << 2 << false;
        QTest::newRow("till") << QByteArray::fromStdString(tillFile()) << 1 << false;
        QTest::newRow("nameless") << QByteArray::fromStdString(namelessFile()) << 1 << true;
    }
    void journey() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, stores);
        QFETCH(bool, mustMap);
        const QString path =
            m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();

        Theme theme;
        theme.setChoice(SchemeChoice::Light);
        WindowFixture fixture(theme);
        QVERIFY(fixture.isReady());
        fixture.window().resize(1280, 720);
        QVERIFY(fixture.settle());
        m_clicks = 0;
        QElapsedTimer timer;
        timer.start();
        fixture.files.setNextFileName(path);
        click(fixture, "importFile");
        QVERIFY(fixture.settle());
        auto* page = fixture.window().page(PageId::Upload);
        auto* preview = fixture.window().findChild<PreviewTable*>(QStringLiteral("previewTable"));
        QVERIFY(preview->isVisible());
        if (mustMap) {
            QVERIFY2(page->errors().message().contains(QStringLiteral("no column with")),
                     qPrintable(page->errors().message()));
            QVERIFY(!button(fixture, "importButton")->isEnabled());
            QVERIFY(
                !button(fixture, "howItIsRead")->isChecked()); // the mapping is in sight, not other choices
            choose(fixture, *preview, 1, "product");
            choose(fixture, *preview, 2, "units_sold");
            QCOMPARE(preview->fieldOf(1), std::string("product"));
        }
        QVERIFY2(page->errors().message().isEmpty(), qPrintable(page->errors().message()));
        for (const bool dark : {true, false}) {
            theme.setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
            save(fixture, dark ? "preview-dark" : "preview-light");
        }
        click(fixture, "importButton");
        QVERIFY(fixture.settle());
        const auto stored = fixture.workspace().catalog().stores();
        QCOMPARE(static_cast<int>(stored->size()), stores);
        save(fixture, "imported");
        click(fixture, "trainButton");
        QVERIFY(fixture.settle());
        auto* result = fixture.window().findChild<QLabel*>(QStringLiteral("trainResult"));
        QVERIFY2(result->text().contains(QLatin1Char('%')), qPrintable(result->text()));
        QVERIFY(!result->visibleRegion().isEmpty());
        save(fixture, "trained");
        // What was learnt is in sight, and so are the first models.
        auto* models = fixture.window().findChild<QTableView*>(QStringLiteral("modelTable"));
        QVERIFY(models->model()->rowCount() > 0);
        QVERIFY2(models->viewport()->visibleRegion().contains(
                     models->visualRect(models->model()->index(0, 0)).center()),
                 "the models are below the window");
        fixture.window().showPage(PageId::Forecast); // one click on the sidebar
        ++m_clicks;
        QVERIFY(fixture.settle());
        auto* forecast = fixture.window().findChild<QTableView*>(QStringLiteral("forecastTable"));
        QVERIFY(forecast->model()->rowCount() > 0);
        auto* pageOfForecast = fixture.window().page(PageId::Forecast);
        QVERIFY2(pageOfForecast->errors().message().isEmpty(),
                 qPrintable(pageOfForecast->errors().message()));
        save(fixture, "forecast");
        qInfo("%s: %d clicks, %lld ms", QTest::currentDataTag(), m_clicks, timer.elapsed());
        QVERIFY2(m_clicks <= (mustMap ? 8 : 4), qPrintable(QString::number(m_clicks)));
        const auto trained = fixture.workspace().catalog().stores();
        for (const auto& store : *trained)
            QVERIFY(fixture.workspace().training().activeModel(store.id)->has_value());
    }

    void storeWithoutAColumnIsNamed() {
        const QString path = m_folder.filePath(QStringLiteral("one store.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write("date,product,units\n2022-01-01,A,1\n2022-01-02,A,2\n") > 0);
        file.close();
        Theme theme;
        WindowFixture fixture(theme);
        QVERIFY(fixture.isReady());
        fixture.window().resize(1280, 720);
        QVERIFY(fixture.settle());
        fixture.files.setNextFileName(path);
        click(fixture, "importFile");
        QVERIFY(fixture.settle());
        auto* name = fixture.window().findChild<QLineEdit*>(QStringLiteral("storeName"));
        QVERIFY(!name->visibleRegion().isEmpty());
        QTest::keyClicks(name, QStringLiteral("Galway"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(fixture.settle());
        click(fixture, "importButton");
        QVERIFY(fixture.settle());
        const auto stored = fixture.workspace().catalog().stores();
        QCOMPARE(stored->front().id, std::string("Galway"));
    }

private:
    static QString pictures() { return QStringLiteral(SHELFCAST_TEST_OUTPUT "/first-forecast"); }
    QByteArray european() const {
        services::SampleOptions options;
        options.stores = 2;
        options.products = 4;
        options.days = days;
        options.language = services::SampleLanguage::German;
        options.format = services::SampleFormat::European;
        const QString path = m_folder.filePath(QStringLiteral("european.csv"));
        QFile file(path);
        return services::writeSample(options, path.toStdString(), {}, {}) && file.open(QIODevice::ReadOnly)
                   ? file.readAll()
                   : QByteArray();
    }
    static QPushButton* button(WindowFixture& fixture, const char* name) {
        auto* found = fixture.window().findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    void click(WindowFixture& fixture, const char* name) {
        auto* target = button(fixture, name);
        QVERIFY2(target->visibleRegion().contains(target->rect().center()), name);
        QVERIFY2(target->isEnabled(), name);
        ++m_clicks;
        QTest::mouseClick(target, Qt::LeftButton);
        QTest::qWait(1);
    }
    void choose(WindowFixture& fixture, PreviewTable& preview, int column, const char* field) {
        auto* box = qobject_cast<QComboBox*>(preview.cellWidget(0, column));
        QVERIFY(box && box->visibleRegion().contains(box->rect().center()));
        m_clicks += 2; // it opens, and an entry is taken
        box->setCurrentIndex(box->findData(QString::fromLatin1(field)));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(fixture.settle());
    }
    static void save(WindowFixture& fixture, const char* what) {
        QTest::qWait(50);
        QVERIFY(fixture.window().grab().save(pictures() + QLatin1Char('/') +
                                             QString::fromLatin1(QTest::currentDataTag()) + QLatin1Char('-') +
                                             QString::fromLatin1(what) + QStringLiteral(".png")));
    }
    QTemporaryDir m_folder;
    int m_clicks = 0;
};

} // namespace test_first_forecast

SHELFCAST_TEST(test_first_forecast, TestFirstForecast)
#include "test_first_forecast.moc"
