#include "folders.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/products/bulk_details.h"
#include "ui/pages/page.h"
#include "ui/pages/upload/decision_list.h"
#include "ui/pages/upload/preview_table.h"
#include "ui/shell/frame/status_links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"
#include "ui/window_fixture.h"
#include "ui/window_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>
#include <QXmlStreamReader>

using namespace shelfcast;
using namespace shelfcast::ui;

/// The window on a German computer: German on every page, and no text without the room it needs at the
/// smallest size that is supported. The pictures are in the build folder.
class TestGermanWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_english = englishOnly(QStringLiteral("de"));
        QVERIFY(m_english.size() > 400);
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
        m_fixture = std::make_unique<WindowFixture>(*m_theme, QLocale(QStringLiteral("de_DE")));
        QVERIFY(m_fixture->isReady());
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(m_fixture->settle());
    }

    void firstStart() { check(m_fixture->window(), QStringLiteral("0-first-start")); }

    void page_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("title");
        const std::tuple<int, const char*, QString> pages[] = {
            {1, "dashboard", QStringLiteral("\u00DCbersicht")},
            {2, "bulk", QStringLiteral("Bestellvorschl\u00E4ge")},
            {3, "smart", QStringLiteral("Einzelprognose")},
            {4, "forecast", QStringLiteral("Prognose")},
            {5, "upload", QStringLiteral("Import und Training")},
            {6, "health", QStringLiteral("Zustand")}};
        for (const auto& [id, name, title] : pages)
            QTest::newRow(qPrintable(QStringLiteral("%1-%2").arg(id).arg(QString::fromLatin1(name))))
                << id << title;
    }

    void page() {
        QFETCH(int, id);
        QFETCH(QString, title);
        if (!m_filled) {
            const QString file = m_fixture->writeSample(2, 12, 500);
            const auto imported = m_fixture->workspace().imports().import(file.toStdString(), {}, {});
            QVERIFY2(imported, imported ? "" : imported.error().message.english().c_str());
            const auto trained = m_fixture->workspace().training().train({"S001"}, {});
            QVERIFY2(trained, trained ? "" : trained.error().message.english().c_str());
            if (auto* links = m_fixture->window().findChild<StatusLinks*>())
                links->setDatabase(QStringLiteral("~/Shelfcast/shelfcast.db"));
            m_fixture->window().reload();
            QVERIFY(m_fixture->settle());
            m_filled = true;
        }
        Page* page = m_fixture->window().page(static_cast<PageId>(id));
        QVERIFY(page);
        m_fixture->window().showPage(static_cast<PageId>(id));
        QVERIFY(m_fixture->settle());
        QCOMPARE(page->title(), title);
        QCOMPARE(m_fixture->window().windowTitle(), title + QStringLiteral(" \u2013 Shelfcast"));
        QVERIFY2(page->errors().message().isEmpty(), qPrintable(page->errors().message()));
        check(m_fixture->window(), QString::fromLatin1(QTest::currentDataTag()));
        sentencesAreGerman(*page);
    }

    void openedProduct() {
        m_fixture->window().showPage(PageId::Bulk);
        QVERIFY(m_fixture->settle());
        auto* table =
            m_fixture->window().page(PageId::Bulk)->findChild<TableView*>(QStringLiteral("bulkTable"));
        QVERIFY(table);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::qWait(200);
        QVERIFY(m_fixture->settle());
        QVERIFY(m_fixture->window().findChild<BulkDetails*>()->isVisible());
        check(m_fixture->window(), QStringLiteral("2-bulk-details"));
        QTest::keyClick(table, Qt::Key_E);
        QVERIFY(m_fixture->settle());
        check(m_fixture->window(), QStringLiteral("2-bulk-ladder"));
        sentencesAreGerman(*m_fixture->window().page(PageId::Bulk));
    }

    void bulkView_data() {
        QTest::addColumn<int>("view");
        QTest::newRow("2-bulk-orders") << 1;
        QTest::newRow("2-bulk-plan") << 2;
        QTest::newRow("2-bulk-simulation") << 3;
    }

    void bulkView() {
        QFETCH(int, view);
        auto* bulk = qobject_cast<BulkPage*>(m_fixture->window().page(PageId::Bulk));
        QVERIFY(bulk);
        m_fixture->window().showPage(PageId::Bulk);
        bulk->viewActions().at(view)->trigger();
        QVERIFY(m_fixture->settle());
        check(m_fixture->window(), QString::fromLatin1(QTest::currentDataTag()));
        sentencesAreGerman(*bulk);
        bulk->viewActions().first()->trigger();
        QVERIFY(m_fixture->settle());
    }

    void healthView_data() {
        QTest::addColumn<int>("view");
        QTest::newRow("6-health-audit") << 1;
        QTest::newRow("6-health-log") << 2;
    }
    void healthView() {
        QFETCH(int, view);
        Page* health = m_fixture->window().page(PageId::Health);
        m_fixture->window().showPage(PageId::Health);
        health->viewActions().at(view)->trigger();
        QVERIFY(m_fixture->settle());
        check(m_fixture->window(), QString::fromLatin1(QTest::currentDataTag()));
        sentencesAreGerman(*health);
        health->viewActions().first()->trigger();
        QVERIFY(m_fixture->settle());
    }

    void importPreview() {
        m_fixture->window().importFile(m_fixture->writeSample(2, 12, 500));
        QVERIFY(m_fixture->settle());
        check(m_fixture->window(), QStringLiteral("6-import-preview"));
        sentencesAreGerman(*m_fixture->window().page(PageId::Upload));
    }

    /// Every decision about every handed file, and every value it can be changed to.
    void decisionsAboutTheCasesAreGerman() {
        auto& imports = m_fixture->workspace().imports();
        static const QRegularExpression english(QStringLiteral(
            "\\b(the|of|and|with|units|days|before|are|from|rows|has|have|is|they|which|file|open|closed|"
            "yes|no|first|other|same|store|stores|holidays|sunday|monday)\\b")),
            quoted(QStringLiteral("\u201E[^\u201C]*\u201C|\"[^\"]*\"|\\([^)]*\\)"));
        static const QSet<QString> ofTheFile{QStringLiteral("units_word"), QStringLiteral("store_of_stock")};
        QStringList left;
        int decisions = 0;
        for (QDirIterator it(QStringLiteral(SHELFCAST_CASES), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            if (path.endsWith(QLatin1String(".md")))
                continue;
            const auto report = imports.preview(path.toStdString(), {}, {});
            if (!report)
                continue;
            for (const ImportDecision& decision : report->understanding.decisions) {
                ++decisions;
                const QString words = wordsOf(decision.sentence);
                for (const Message::Sentence& sentence : decision.sentence.sentences())
                    if (sentence.isText() && sentence.arguments.front().english() != " ")
                        left << QFileInfo(path).fileName() + QStringLiteral(": ") +
                                    QString::fromStdString(sentence.arguments.front().english());
                if (QString bare = words; bare.remove(quoted).contains(english))
                    left << QFileInfo(path).fileName() + QStringLiteral(": ") + words;
                std::vector<std::string> values = decision.alternatives;
                if (!decision.alternatives.empty())
                    values.push_back(decision.value);
                for (const std::string& value : values)
                    if (!ofTheFile.contains(text(decision.code)) &&
                        decisionValueWords(decision.code, value) == text(value))
                        left << text(decision.code + '=' + value);
            }
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QVERIFY2(decisions > 60, qPrintable(QString::number(decisions)));
    }

    void menusAreGerman() {
        QStringList menus;
        for (const QAction* action : m_fixture->window().menuBar()->actions())
            menus << action->text().remove(u'&');
        QCOMPARE(menus, QStringList({QStringLiteral("Datei"), QStringLiteral("Bearbeiten"),
                                     QStringLiteral("Ansicht"), QStringLiteral("Hilfe")}));
    }

    void dialogs_data() {
        QTest::addColumn<QString>("action");
        QTest::newRow("7-settings") << QStringLiteral("&Einstellungen\u2026");
        QTest::newRow("9-calendar") << QStringLiteral("Verkaufs&kalender\u2026");
        QTest::newRow("8-help") << QStringLiteral("&Hilfe und Tastenk\u00FCrzel");
    }

    void dialogs() {
        QFETCH(QString, action);
        bool triggered = false;
        for (auto* known : m_fixture->window().findChildren<QAction*>())
            if (known->text() == action && !triggered) {
                triggered = true;
                known->trigger();
            }
        QVERIFY(triggered);
        QVERIFY(m_fixture->settle());
        QDialog* dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            for (auto* open : m_fixture->window().findChildren<QDialog*>())
                dialog = open->isVisible() ? open : dialog;
            return dialog != nullptr;
        }));
        check(*dialog, QString::fromLatin1(QTest::currentDataTag()));
        dialog->close();
    }

    void theLanguageIsChosenInTheSettings() {
        const auto actions = m_fixture->window().findChildren<QAction*>();
        const auto settings = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("&Einstellungen\u2026");
        });
        QVERIFY(settings != actions.end());
        (*settings)->trigger();
        QVERIFY(m_fixture->settle());
        QComboBox* language = nullptr;
        for (auto* box : m_fixture->window().findChildren<QComboBox*>(QStringLiteral("language")))
            language = box->isVisible() ? box : language;
        QVERIFY(language);
        QCOMPARE(language->count(), 1 + static_cast<int>(Translations::languages().size()));
        QCOMPARE(language->currentData().toString(), QString());
        const auto note = [&] {
            for (auto* label : language->window()->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QStringLiteral("n\u00E4chsten Start")))
                    return true;
            return false;
        };
        QVERIFY(!note());
        language->setCurrentIndex(language->findText(QStringLiteral("English")));
        Q_EMIT language->activated(language->currentIndex());
        QVERIFY(note());
        QCOMPARE(m_fixture->viewState().text(QStringLiteral("language")), QStringLiteral("en"));
        language->window()->close();
    }

    void cleanupTestCase() { m_fixture.reset(); }

private:
    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots/de"); }
    void check(QWidget& window, const QString& picture) {
        QTest::qWait(50);
        if (&window == &m_fixture->window())
            window.resize(1280, 720);
        QTest::qWait(50);
        QVERIFY(window.grab().save(folder() + u'/' + picture + QStringLiteral(".png")));
        if (&window == &m_fixture->window())
            QCOMPARE(window.size(), QSize(1280, 720));
        const QStringList cut = cutOff(window), words = textsAmong(window, m_english);
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut off:\n") + cut.join(u'\n')));
        QVERIFY2(words.isEmpty(), qPrintable(QStringLiteral("not German:\n") + words.join(u'\n')));
    }
    /// No label on screen says a sentence of core as it stands.
    static void sentencesAreGerman(const QWidget& page) {
        static const QRegularExpression english(
            QStringLiteral(
                "\\b(the|of|and|with|today|units|runs out|expect|over|days|lead|packs|before|are|from|"
                "rows|has|have)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (auto* label : page.findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || !label->text().contains(english), qPrintable(label->text()));
    }
    QSet<QString> m_english;
    bool m_filled = false;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestGermanWindow)
#include "test_german_window.moc"
