#include "test_program.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/models/model_table_model.h"
#include "ui/models/upload_table_model.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words/english_plurals.h"
#include "ui/widgets/words/format.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace test_widgets {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

ModelInfo model(const std::string& id, int version, double wape, ModelState state) {
    ModelInfo info;
    info.id = id;
    info.storeId = "S001";
    info.version = version;
    info.algorithm = "ensemble";
    info.trainedAt = "2024-01-02T08:00:00Z";
    info.records = 73'100;
    info.metrics.wape = wape;
    info.metrics.mae = 4.25;
    info.naiveWape = 0.21;
    info.holdOutDays = 30;
    info.state = state;
    return info;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void unknownIsAWordAndNeverZero() {
        QCOMPARE(format::money({}, "EUR"), QStringLiteral("no price"));
        QCOMPARE(format::price({}, "EUR"), QStringLiteral("no price"));
        QCOMPARE(format::units({}), QStringLiteral("\u2013"));
        QCOMPARE(format::percent({}), QStringLiteral("\u2013"));
        QCOMPARE(format::date(std::optional<Day>()), QStringLiteral("\u2013"));
        QVERIFY(!format::units(std::nan("")).contains(QLatin1Char('0')));
    }

    void numbersFollowTheLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("date");
        QTest::newRow("British") << QStringLiteral("en_GB") << QStringLiteral("12,345")
                                 << QStringLiteral("2 Jan 2024");
        QTest::newRow("American") << QStringLiteral("en_US") << QStringLiteral("12,345")
                                  << QStringLiteral("Jan 2, 2024");
        QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("12.345")
                                << QStringLiteral("2. Jan. 2024");
    }
    void numbersFollowTheLocale() {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(format::units(12'345.4), "units");
        QTEST(format::date(*Day::fromYmd(2024, 1, 2)), "date");
    }

    void amountsFollowTheLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* locale, const char* currency, const QString& shown) {
            QTest::addRow("%s %s", locale, currency)
                << QString::fromLatin1(locale) << QString::fromLatin1(currency) << shown;
        };
        row("en_GB", "SEK", QStringLiteral("SEK\u00A012,345"));
        row("de_DE", "EUR", QStringLiteral("12.345\u00A0\u20AC"));
        row("pt_BR", "BRL", QStringLiteral("R$\u00A012.345"));
        row("pt_BR", "CHF", QStringLiteral("CHF\u00A012.345"));
        row("pl_PL", "PLN", QStringLiteral("12\u00A0345\u00A0z\u0142"));
        row("pl_PL", "CHF", QStringLiteral("12\u00A0345\u00A0CHF"));
    }
    void amountsFollowTheLocale() {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QLocale::setDefault(QLocale(locale));
        QTEST(format::money(12345.4, currency.toStdString()), "shown");
    }

    void unitsMoneyAndChange() {
        QCOMPARE(format::units(3.44), QStringLiteral("3.4"));
        QCOMPARE(format::units(3.0), QStringLiteral("3"));
        QCOMPARE(format::units(-0.01), QStringLiteral("0"));
        QCOMPARE(format::signedUnits(12.0), QStringLiteral("+12"));
        QCOMPARE(format::signedUnits(-1240.0), QStringLiteral("\u22121,240"));
        QCOMPARE(format::signedUnits(-0.01), QStringLiteral("0"));
        QCOMPARE(format::signedUnits(std::nan("")), QStringLiteral("\u2013"));
        QCOMPARE(format::money(1240.4, "GBP"), QStringLiteral("\u00A31,240"));
        QCOMPARE(format::price(12.5, "GBP"), QStringLiteral("\u00A312.50"));
        QCOMPARE(format::change(112.0, 100.0), QStringLiteral("+12\u00A0%"));
        QCOMPARE(format::change(88.0, 100.0), QStringLiteral("-12\u00A0%"));
        QCOMPARE(format::change(100.2, 100.0), QStringLiteral("0\u00A0%"));
        QVERIFY(format::change(5.0, 0.0).isEmpty());
        QVERIFY(format::change(5.0, {}).isEmpty());
        QCOMPARE(format::duration(4.2), QStringLiteral("4.2 s"));
        QCOMPARE(format::duration(130), QStringLiteral("2 min 10 s"));
    }

    void pluralsFollowTheNumber() {
        const EnglishPlurals plurals;
        QCOMPARE(plurals.translate("X", "%n order(s) from %1", nullptr, 1),
                 QStringLiteral("%n order from %1"));
        QCOMPARE(plurals.translate("X", "%n order(s) from %1", nullptr, 2),
                 QStringLiteral("%n orders from %1"));
        QVERIFY(plurals.translate("X", "Save", nullptr, -1).isNull());
    }

    void daysGoBothWays() {
        for (const int number : {-400, 0, 18'993, 20'000})
            QCOMPARE(toDay(toDate(Day(number))).number(), number);
        QCOMPARE(toDate(*Day::fromYmd(2024, 2, 29)), QDate(2024, 2, 29));
    }

    void anEmptyTableSaysSo() {
        QStandardItemModel rows(0, 2);
        TableView table;
        table.setModel(&rows);
        table.resize(300, 200);
        const auto painted = [&] { return table.viewport()->grab().toImage(); };
        const QImage blank = painted();
        table.setEmptyText(QStringLiteral("Nothing yet."));
        QVERIFY(painted() != blank);
        QCOMPARE(table.accessibleDescription(), QStringLiteral("Nothing yet."));
        rows.appendRow({new QStandardItem(QString()), new QStandardItem(QString())});
        table.setEmptyText({});
        const QImage filled = painted();
        table.setEmptyText(QStringLiteral("Nothing yet."));
        QCOMPARE(painted(), filled);
        QVERIFY(table.accessibleDescription().isEmpty());
    }

    void timeLeft() {
        QVERIFY(secondsLeft(1.0, 0.5) < 0);  // too early to say
        QVERIFY(secondsLeft(10.0, 0.0) < 0); // no fraction
        QCOMPARE(secondsLeft(10.0, 0.25), 30.0);
    }

    void everyStatusHasItsOwnWordAndIcon() {
        QStringList words;
        for (const auto status : {StockStatus::Critical, StockStatus::Low, StockStatus::Adequate,
                                  StockStatus::Excess, StockStatus::NoData, StockStatus::Dead}) {
            const PillLook look = pillLook(status);
            QVERIFY(!look.iconName.isEmpty());
            QVERIFY(!words.contains(look.word + look.iconName));
            words << look.word + look.iconName;
        }
    }

    void errorBarFoldsItsDetails() {
        ErrorBar bar;
        Error error(ErrorCode::Io, "The disk is full. Nothing was stored; free some space.", "sales.csv");
        error.causes = {"write failed"};
        bar.showError(error);
        QCOMPARE(bar.message(), QStringLiteral("The disk is full. Nothing was stored; free some space."));
        QVERIFY(bar.accessibleName().contains(QStringLiteral("disk is full")));
        bar.dismiss();
        QVERIFY(bar.message().isEmpty());
    }

    void toastUndoesOnce() {
        QWidget window;
        window.resize(600, 400);
        window.show();
        Toast toast(&window);
        int undone = 0;
        toast.showMessage(QStringLiteral("Snoozed"), [&] { ++undone; });
        QCOMPARE(toast.message(), QStringLiteral("Snoozed"));
        auto* undo = toast.findChild<QPushButton*>(QStringLiteral("toastUndo"));
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(toast.isHidden());
    }

    void cardIsAButtonFromTheKeyboard() {
        Card card(QStringLiteral("Orders due"));
        card.setActivatable(true);
        card.setValue(QStringLiteral("12"), QStringLiteral("orders"));
        QSignalSpy activated(&card, &Card::activated);
        QTest::keyClick(&card, Qt::Key_Space);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(activated.count(), 2);
        QCOMPARE(card.accessibleName(), QStringLiteral("Orders due: 12 orders"));
    }

    void searchReportsOnceAfterTyping() {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("milk"));
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.first().at(0).toString(), QStringLiteral("milk"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void fittedColumnsNeverScrollSideways_data() {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 600;
        QTest::newRow("narrow") << 330;
    }

    void fittedColumnsNeverScrollSideways() {
        QFETCH(int, width);
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Product"), QStringLiteral("To do"), QStringLiteral("Value")});
        model.setItem(0, 0, new QStandardItem(QString(80, u'x')));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("Order 1,234, +1")));
        model.setItem(0, 2, new QStandardItem(QStringLiteral("1,722,061")));
        TableView table;
        table.setModel(&model);
        table.resize(width, 200);
        table.show();
        table.fitColumns(0);
        QTest::qWait(10);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        for (int column : {1, 2})
            QVERIFY(table.columnWidth(column) >=
                    table.fontMetrics().horizontalAdvance(model.item(0, column)->text()));
        QVERIFY(table.columnWidth(0) > 60);
    }

    void modelTable() {
        ModelTableModel table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setModels(
            {model("S001-2", 2, 0.128, ModelState::Active), model("S001-1", 1, 0.15, ModelState::Retired)});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, ModelTableModel::Accuracy).data().toString(), QStringLiteral("87.2\u00A0%"));
        QCOMPARE(table.index(0, ModelTableModel::Accuracy).data(SortRole).toDouble(), 1 - 0.128);
        ModelInfo untested = model("S001-1", 1, 0, ModelState::Candidate),
                  poor = model("S001-2", 2, 1.4, ModelState::Active);
        untested.holdOutDays = 0;
        ModelTableModel odd;
        odd.setModels({poor, untested});
        QCOMPARE(odd.index(0, ModelTableModel::Accuracy).data().toString(), QStringLiteral("0.0\u00A0%"));
        QCOMPARE(odd.index(1, ModelTableModel::Accuracy).data().toString(), QStringLiteral("not tested"));
        QCOMPARE(table.index(0, ModelTableModel::Against).data().toString(), QStringLiteral("not compared"));
        QCOMPARE(table.index(1, ModelTableModel::State).data(PillRole).value<PillLook>().word,
                 QStringLiteral("Retired"));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setModels(
            {model("S001-2", 2, 0.128, ModelState::Retired), model("S001-1", 1, 0.15, ModelState::Active)});
        QCOMPARE(reset.count(), 0); // the same models: the selection stays
        QCOMPARE(table.index(1, ModelTableModel::State).data(PillRole).value<PillLook>().word,
                 QStringLiteral("Active"));
    }

    void uploadTable() {
        UploadTableModel table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Upload first, second;
        first.id = 1;
        first.fileName = "a.csv";
        first.accepted = 100;
        second.id = 2;
        second.fileName = "b.csv";
        second.undone = true;
        table.setUploads({first, second});
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("b.csv (taken back)"));
        QVERIFY(!(table.index(0, 0).flags() & Qt::ItemIsEnabled));
        QVERIFY(table.index(1, 0).flags() & Qt::ItemIsEnabled);
        QCOMPARE(table.index(1, UploadTableModel::Accepted).data(SortRole).toLongLong(), 100);
    }

    void seamsAnswerWithoutAWindow() {
        MessageBox messages;
        messages.setNextAnswer(true);
        messages.setNextAnswer(false);
        QList<bool> answers;
        for (int i = 0; i < 2; ++i)
            messages.ask(nullptr, {QStringLiteral("Sure?"), {}, QStringLiteral("Yes")},
                         [&](bool yes) { answers << yes; });
        QCOMPARE(answers, QList<bool>({true, false}));
        QCOMPARE(messages.asked().size(), 2);
        FileDialog files;
        files.setNextFileName(QStringLiteral("/tmp/x.csv"));
        files.setNextFileName(QString());
        QStringList names;
        for (int i = 0; i < 2; ++i)
            files.openFile(nullptr, {}, {}, [&](const QString& name) { names << name; });
        QCOMPARE(names, QStringList{QStringLiteral("/tmp/x.csv")});
    }
};

} // namespace test_widgets

SHELFCAST_TEST(test_widgets, TestWidgets)
#include "test_widgets.moc"
