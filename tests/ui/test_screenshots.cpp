#include "folders.h"
#include "ui/pages/page.h"
#include "ui/shell/frame/status_links.h"
#include "ui/widgets/bars.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QTest>

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {
constexpr std::pair<PageId, const char*> pages[] = {
    {PageId::Dashboard, "dashboard"}, {PageId::Bulk, "bulk"},     {PageId::Smart, "smart"},
    {PageId::Forecast, "forecast"},   {PageId::Upload, "upload"}, {PageId::Health, "health"},
    {PageId::Catalogue, "catalogue"}};

/// "screenshots" sets it: German and the large window too, and what a page looks like while it computes and
/// when it could not.
bool wanted() {
    return qEnvironmentVariableIsSet("SHELFCAST_ALL_SCREENSHOTS");
}
} // namespace

/// Every page with sample data, light and dark, as pictures in the build folder; nothing may be empty or
/// fail. `./dev screenshots` makes them in every language, size and state.
class TestScreenshots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        QVERIFY(QDir().mkpath(folder()));
        open(QStringLiteral("en_GB"));
    }

    void page_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("id");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("state");
        QStringList locales{QStringLiteral("en_GB")}, states{QStringLiteral("full")};
        QList<QSize> sizes{{1280, 720}};
        if (wanted()) {
            locales << QStringLiteral("de_DE");
            sizes << QSize(1920, 1080);
            states << QStringLiteral("loading") << QStringLiteral("error");
        }
        for (const QString& locale : locales)
            for (const QSize& size : sizes)
                for (const QString& state : states)
                    for (const bool dark : {false, true})
                        for (const auto& [id, name] : pages) {
                            QString tag = QStringLiteral("%1-%2-%3")
                                              .arg(static_cast<int>(id))
                                              .arg(QString::fromLatin1(name),
                                                   dark ? QStringLiteral("dark") : QStringLiteral("light"));
                            if (wanted())
                                tag +=
                                    QStringLiteral("-%1-%2-%3").arg(state, locale.left(2)).arg(size.width());
                            QTest::newRow(qPrintable(tag))
                                << locale << size << static_cast<int>(id) << dark << state;
                        }
    }

    void page() {
        QFETCH(QString, locale);
        QFETCH(QSize, size);
        QFETCH(int, id);
        QFETCH(bool, dark);
        QFETCH(QString, state);
        if (locale != m_locale)
            open(locale);
        m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
        Page* page = m_fixture->window().page(static_cast<PageId>(id));
        if (!page)
            QSKIP("this page is not in the window");
        m_fixture->window().showPage(static_cast<PageId>(id));
        QVERIFY(m_fixture->settle());
        if (state == QStringLiteral("error"))
            page->errors().showError({ErrorCode::Io,
                                      "The disk is full. Nothing was changed. Free some space and "
                                      "try again."});
        if (state == QStringLiteral("loading")) {
            m_fixture->window().resize(size);
            QTest::qWait(50);
            page->setScope("S001", defaultDay() - 7, false);
            QVERIFY(m_fixture->window().grab().save(file(QString::fromLatin1(QTest::currentDataTag()))));
            QVERIFY(m_fixture->settle());
            page->setScope("S001", defaultDay(), false);
            QVERIFY(m_fixture->settle());
            return;
        }
        QVERIFY(save(QString::fromLatin1(QTest::currentDataTag()), size));
        if (state == QStringLiteral("full"))
            QVERIFY2(page->errors().message().isEmpty(), qPrintable(page->errors().message()));
        page->errors().dismiss();
        QVERIFY(!page->sentence().isEmpty());
    }

    void healthView_data() {
        QTest::addColumn<int>("view");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const auto& [view, name] : {std::pair(1, "audit"), std::pair(2, "log")})
                QTest::addRow("6-health-%s-%s", name, dark ? "dark" : "light") << view << dark;
    }
    void healthView() {
        QFETCH(int, view);
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
        Page* page = m_fixture->window().page(PageId::Health);
        m_fixture->window().showPage(PageId::Health);
        page->viewActions().at(view)->trigger();
        QVERIFY(m_fixture->settle());
        QVERIFY(save(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(!page->sentence().isEmpty());
        page->viewActions().first()->trigger();
    }

    void importPreview() {
        m_theme->setChoice(SchemeChoice::Light);
        m_fixture->window().importFile(m_fixture->writeSample(3, 20, 731));
        QVERIFY(m_fixture->settle());
        QVERIFY(save(QStringLiteral("6-import-preview")));
        QVERIFY(m_fixture->window().page(PageId::Upload)->errors().message().isEmpty());
    }

    void cleanupTestCase() { m_fixture.reset(); }

private:
    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots"); }
    static QString file(const QString& name) {
        return folder() + QLatin1Char('/') + name + QStringLiteral(".png");
    }
    Day defaultDay() const { return *m_fixture->workspace().planner().defaultDate("S001"); }

    /// A window in this language, first as it starts, then with a trained sample.
    void open(const QString& locale) {
        m_locale = locale;
        m_fixture.reset();
        m_theme->setChoice(SchemeChoice::Light);
        m_fixture = std::make_unique<WindowFixture>(*m_theme, QLocale(locale));
        QVERIFY(m_fixture->isReady());
        QVERIFY(m_fixture->settle());
        QVERIFY(save(locale == QStringLiteral("en_GB") ? QStringLiteral("0-first-start")
                                                       : QStringLiteral("0-first-start-") + locale.left(2)));
        const QString sales = m_fixture->writeSample(3, 20, 731);
        const auto imported = m_fixture->workspace().imports().import(sales.toStdString(), {}, {});
        QVERIFY2(imported, imported ? "" : imported.error().message.english().c_str());
        const auto trained = m_fixture->workspace().training().train({"S001"}, {});
        QVERIFY2(trained, trained ? "" : trained.error().message.english().c_str());
        if (auto* links = m_fixture->window().findChild<StatusLinks*>())
            links->setDatabase(QStringLiteral("~/Shelfcast/shelfcast.db")); // the same in every picture
        m_fixture->window().reload();
        QVERIFY(m_fixture->settle());
    }

    bool save(const QString& name, QSize size = {1280, 720}) {
        QTest::qWait(50);
        m_fixture->window().resize(size);
        QTest::qWait(50);
        return m_fixture->window().grab().save(file(name));
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
    QString m_locale;
};

QTEST_MAIN(TestScreenshots)
#include "test_screenshots.moc"
