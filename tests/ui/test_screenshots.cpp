#include "folders.h"
#include "ui/pages/page.h"
#include "ui/shell/status_links.h"
#include "ui/widgets/bars.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QTest>

using namespace shelfcast;
using namespace shelfcast::ui;

/// Every page with sample data, light and dark, as pictures in the build folder; nothing may be empty or
/// fail.
class TestScreenshots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        QVERIFY(m_fixture->isReady());
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(m_fixture->settle());
        QVERIFY(save(QStringLiteral("0-first-start")));
        const QString file = m_fixture->writeSample(3, 20, 731);
        const auto imported = m_fixture->workspace().imports().import(file.toStdString(), {}, {});
        QVERIFY2(imported, imported ? "" : imported.error().message.english().c_str());
        const auto trained = m_fixture->workspace().training().train({"S001"}, {});
        QVERIFY2(trained, trained ? "" : trained.error().message.english().c_str());
        if (auto* links = m_fixture->window().findChild<StatusLinks*>())
            links->setDatabase(QStringLiteral("~/Shelfcast/shelfcast.db")); // the same in every picture
        m_fixture->window().reload();
        QVERIFY(m_fixture->settle());
    }

    void page_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<bool>("dark");
        const std::pair<int, const char*> pages[] = {{1, "dashboard"}, {2, "bulk"},   {3, "smart"},
                                                     {4, "forecast"},  {5, "upload"}, {6, "health"}};
        for (const bool dark : {false, true})
            for (const auto& [id, name] : pages)
                QTest::newRow(qPrintable(QStringLiteral("%1-%2-%3")
                                             .arg(id)
                                             .arg(QString::fromLatin1(name),
                                                  dark ? QStringLiteral("dark") : QStringLiteral("light"))))
                    << id << dark;
    }

    void page() {
        QFETCH(int, id);
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
        Page* page = m_fixture->window().page(static_cast<PageId>(id));
        if (!page)
            QSKIP("this page is not in the window");
        m_fixture->window().showPage(static_cast<PageId>(id));
        QVERIFY(m_fixture->settle());
        QVERIFY(save(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY2(page->errors().message().isEmpty(), qPrintable(page->errors().message()));
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
    bool save(const QString& name) {
        QTest::qWait(50);
        m_fixture->window().resize(1280, 720);
        QTest::qWait(50);
        return m_fixture->window().grab().save(folder() + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestScreenshots)
#include "test_screenshots.moc"
