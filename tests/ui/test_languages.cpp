#include "folders.h"
#include "ui/pages/page.h"
#include "ui/shell/frame/status_links.h"
#include "ui/window_fixture.h"
#include "ui/window_words.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>

using namespace shelfcast;
using namespace shelfcast::ui;

/// The window in each of its languages: nothing left in English, and no text without the room it needs at the
/// smallest size that is supported. The pictures are in the build folder. German has a test of its own.
class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void window_data() {
        QTest::addColumn<QString>("code");
        for (const auto& [code, name] : Translations::languages())
            if (code != QStringLiteral("en") && code != QStringLiteral("de"))
                QTest::newRow(qPrintable(code)) << code;
    }

    void window() {
        QFETCH(QString, code);
        if (code == QStringLiteral("hi") && QFontDatabase::families(QFontDatabase::Devanagari).isEmpty())
            QSKIP("No font for Devanagari on this machine.");
        const QSet<QString> english = englishOnly(code);
        QVERIFY(english.size() > 400);
        m_folder = QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots/") + code;
        QVERIFY(QDir().mkpath(m_folder));
        Theme theme;
        theme.setChoice(SchemeChoice::Light);
        WindowFixture fixture(theme, QLocale(code));
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        m_wrong.clear();
        look(fixture.window(), QStringLiteral("0-first-start"), english);

        const QString file = fixture.writeSample(2, 12, 500);
        QVERIFY(fixture.workspace().imports().import(file.toStdString(), {}, {}));
        QVERIFY(fixture.workspace().training().train({"S001", "psd"}, {}));
        if (auto* links = fixture.window().findChild<StatusLinks*>())
            links->setDatabase(QStringLiteral("~/Shelfcast/shelfcast.db"));
        fixture.window().reload();
        QVERIFY(fixture.settle());
        for (const int id : {1, 2, 3, 4, 5, 6, 7}) {
            Page* page = fixture.window().page(static_cast<PageId>(id));
            QVERIFY(page);
            fixture.window().showPage(static_cast<PageId>(id));
            QVERIFY(fixture.settle());
            look(fixture.window(), QString::number(id), english);
            for (int view = 1; view < page->viewActions().size(); ++view) {
                page->viewActions().at(view)->trigger();
                QVERIFY(fixture.settle());
                look(fixture.window(), QStringLiteral("%1-%2").arg(id).arg(view), english);
            }
        }
        for (const QString& wrong : m_wrong)
            qWarning("%s", qPrintable(wrong));
        QVERIFY(m_wrong.isEmpty());
    }

private:
    void look(QWidget& window, const QString& picture, const QSet<QString>& english) {
        window.resize(1280, 720);
        QTest::qWait(50);
        for (int wait = 0; wait < 20 && !cutOff(window).isEmpty(); ++wait) // a busy machine lays out later
            QTest::qWait(50);
        QVERIFY(window.grab().save(m_folder + u'/' + picture + QStringLiteral(".png")));
        for (const QString& text : cutOff(window))
            m_wrong << picture + QStringLiteral(", cut off: ") + text;
        for (const QString& text : textsAmong(window, english))
            m_wrong << picture + QStringLiteral(", English: ") + text;
    }

    QString m_folder;
    QStringList m_wrong;
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
