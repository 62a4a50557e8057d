#include "services/keeping/backup_service.h"
#include "services/log.h"
#include "storage/file/audit_repository.h"
#include "test_program.h"
#include "ui/pages/health/audit_view.h"
#include "ui/pages/health/health_page.h"
#include "ui/pages/health/health_view.h"
#include "ui/pages/health/log_view.h"
#include "ui/shell/frame/status_links.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace test_health_page {

using namespace shelfcast;
using namespace shelfcast::ui;

/// The health page says what the services say, and its buttons do what they say.
class TestHealthPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        QVERIFY(m_fixture->isReady());
        services::log::start(logs());
        QVERIFY(m_fixture->importSample(2, 5, 400));
    }

    void theStatusLineLeadsToIt() {
        auto* link = m_fixture->window().findChild<QToolButton*>(QStringLiteral("healthLink"));
        QVERIFY(link);
        QVERIFY2(link->text().contains(QStringLiteral("to look at")), qPrintable(link->text()));
        QTest::mouseClick(link, Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        QCOMPARE(m_fixture->window().currentPage(), page());
        m_fixture->window().showPage(PageId::Dashboard);
        QTest::keyClick(&m_fixture->window(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(m_fixture->settle());
        QCOMPARE(m_fixture->window().currentPage(), page());
    }

    void aCheckIsOneClickAway() {
        show("State");
        QCOMPARE(card("databaseCard")->note(), QStringLiteral("never checked"));
        QVERIFY(find<QPushButton>("remark_check"));
        QTest::mouseClick(find<QPushButton>("remark_check"), Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        QVERIFY(card("databaseCard")->note().startsWith(QStringLiteral("in order on")));
        QVERIFY(!find<QPushButton>("remark_check"));
        QCOMPARE(toast(), QStringLiteral("The database is in order."));
    }

    void backupsAreListedAndOneIsMade() {
        show("State");
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        QVERIFY(services::BackupService(m_fixture->workspace().database()).makeDaily(today, {}));
        page()->invalidate();
        QVERIFY(m_fixture->settle());
        QCOMPARE(card("backupCard")->value(), QStringLiteral("1"));
        auto* table = find<TableView>("healthBackups");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!find<QPushButton>("restoreChosen")->isEnabled());
        table->selectRow(0);
        QVERIFY(find<QPushButton>("restoreChosen")->isEnabled());
        m_fixture->messages.setNextAnswer(false);
        QTest::mouseClick(find<QPushButton>("restoreChosen"), Qt::LeftButton);
        QVERIFY(m_fixture->messages.asked().last().startsWith(QStringLiteral("Restore ")));
    }

    void modelsShowTheirAccuracyBesideTheNaiveOne() {
        QVERIFY(m_fixture->workspace().training().train({"S001"}, {}));
        m_fixture->window().reload();
        show("State");
        auto* table = find<TableView>("healthModels");
        QCOMPARE(table->model()->rowCount(), 2);
        const auto model = *m_fixture->workspace().training().activeModel("S001");
        QVERIFY(model);
        QCOMPARE(table->model()->index(0, 1).data().toString(),
                 format::percent(accuracyOf(model->metrics.wape)));
        QCOMPARE(table->model()->index(1, 6).data().toString(), QStringLiteral("no model"));
        QVERIFY(page()->sentence().contains(QStringLiteral("1 of 2 stores")));
    }

    void theAuditIsFilteredAndExported() {
        QVERIFY(m_fixture->workspace().maintenance().setSetting("currency", "SEK"));
        QVERIFY(m_fixture->workspace().maintenance().setSetting("currency", "NOK"));
        show("Audit");
        auto* table = find<TableView>("auditTable");
        const int all = table->model()->rowCount();
        QVERIFY(all >= 4);
        QCOMPARE(table->model()->index(0, 4).data().toString(), QStringLiteral("SEK"));
        QCOMPARE(table->model()->index(0, 5).data().toString(), QStringLiteral("NOK"));
        QVERIFY(table->model()->index(0, 1).data().toString().contains(QStringLiteral("tests_ui_pages")));
        auto* kind = find<QComboBox>("auditKind");
        kind->setCurrentIndex(kind->findData(QStringLiteral("setting")));
        Q_EMIT kind->activated(kind->currentIndex());
        QVERIFY(m_fixture->settle());
        const int settings = table->model()->rowCount();
        QVERIFY(settings >= 2 && settings < all);
        find<SearchField>("auditSearch")->setText(QStringLiteral("sek"));
        Q_EMIT find<SearchField>("auditSearch")->searched(QStringLiteral("sek"));
        QVERIFY(m_fixture->settle());
        QCOMPARE(table->model()->rowCount(), 2); // set, and replaced
        const QString file = m_fixture->writeText(QStringLiteral("audit.csv"), {});
        m_fixture->files.setNextFileName(file);
        find<QAction>("exportAudit")->trigger();
        QVERIFY(m_fixture->settle());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray content = csv.readAll();
        QVERIFY2(content.startsWith("number,at,who,action,subject,before,after,reason,details,hash") ||
                     content.contains("number,at,who,action,subject,before,after,reason,details,hash"),
                 content.constData());
        QCOMPARE(content.trimmed().split('\n').size(), 3);
        auto* period = find<QComboBox>("auditPeriod");
        period->setCurrentIndex(1); // today
        Q_EMIT period->activated(1);
        QVERIFY(m_fixture->settle());
        QCOMPARE(table->model()->rowCount(), 2);
        find<SearchField>("auditSearch")->setText(QStringLiteral("no such line"));
        Q_EMIT find<SearchField>("auditSearch")->searched({});
        QVERIFY(m_fixture->settle());
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(page()->sentence().startsWith(QStringLiteral("No change")));
        find<SearchField>("auditSearch")->clear();
        kind->setCurrentIndex(0);
        period->setCurrentIndex(0);
    }

    void theLogIsFilteredAndALineIsShownWhole() {
        services::LogEntry entry;
        entry.level = "error";
        entry.category = "job";
        entry.message = "Importing failed";
        entry.job = "abcd";
        entry.stages = {{"Storing the rows", 1500}};
        services::log::write(entry);
        services::log::write("info", "window", "started");
        show("Log");
        page()->invalidate();
        QVERIFY(m_fixture->settle());
        auto* table = find<TableView>("logTable");
        const int all = table->model()->rowCount();
        QVERIFY(all >= 2);
        auto* level = find<QComboBox>("logLevel");
        level->setCurrentIndex(2);
        Q_EMIT level->activated(2);
        QVERIFY(m_fixture->settle());
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        const QString whole = find<QPlainTextEdit>("logLine")->toPlainText();
        QVERIFY2(whole.contains(QStringLiteral("Storing the rows: 1.5 s")), qPrintable(whole));
        QVERIFY(whole.contains(QStringLiteral("Job abcd")));
        find<SearchField>("logSearch")->setText(QStringLiteral("nowhere"));
        Q_EMIT find<SearchField>("logSearch")->searched({});
        QVERIFY(m_fixture->settle());
        QCOMPARE(table->model()->rowCount(), 0);
        find<SearchField>("logSearch")->clear();
        level->setCurrentIndex(0);
    }

    void aBundleIsSaved() {
        show("State");
        const QString file = m_fixture->writeText(QStringLiteral("bundle.zip"), {});
        m_fixture->files.setNextFileName(file);
        find<QAction>("saveBundle")->trigger();
        QVERIFY(m_fixture->settle());
        QVERIFY(QFileInfo(file).size() > 500);
        QVERIFY2(toast().contains(QStringLiteral("no sales data")), qPrintable(toast()));
    }

    void cleanupTestCase() { m_fixture.reset(); }

private:
    std::string logs() {
        return QFileInfo(m_fixture->writeText(QStringLiteral("x"), {})).absolutePath().toStdString() +
               "/logs";
    }
    HealthPage* page() const { return qobject_cast<HealthPage*>(m_fixture->window().page(PageId::Health)); }
    void show(const char* view) {
        m_fixture->window().showPage(PageId::Health);
        for (QAction* tab : page()->viewActions())
            if (tab->objectName() == QLatin1String(view))
                tab->trigger();
        QVERIFY(m_fixture->settle());
    }
    template <typename T>
    T* find(const char* name) const {
        QTest::qWait(10); // what was made now is shown a little later
        T* found = nullptr;
        for (T* one : page()->findChildren<T*>(QString::fromLatin1(name)))
            if constexpr (std::is_base_of_v<QWidget, T>)
                found = one->isVisible() ? one : found; // what was replaced goes a little later
            else
                found = one;
        return found;
    }
    Card* card(const char* name) const { return find<Card>(name); }
    QString toast() const { return m_fixture->window().findChild<Toast*>()->message(); }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace test_health_page

SHELFCAST_TEST(test_health_page, TestHealthPage)
#include "test_health_page.moc"
