#include "test_program.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

namespace test_theme {

using namespace shelfcast::ui;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastOfKnownColours() {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(Qt::white, Qt::black) - 21.0) < 1e-9);
        // #767676 on white is the well-known darkest grey that just passes.
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everyTextPairIsReadable() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const TokenPair& pair : textPairs()) {
                const double ratio = contrast(color(pair.text, scheme), color(pair.background, scheme));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2 in scheme %3: %4")
                                                      .arg(static_cast<int>(pair.text))
                                                      .arg(static_cast<int>(pair.background))
                                                      .arg(static_cast<int>(scheme))
                                                      .arg(ratio)));
            }
    }

    void schemeFollowsThePalette() {
        QCOMPARE(schemeOf(paletteFor(Scheme::Dark)), Scheme::Dark);
        QCOMPARE(schemeOf(paletteFor(Scheme::Light)), Scheme::Light);
    }

    void choiceDressesTheApplication() {
        Theme theme;
        theme.setChoice(SchemeChoice::Dark);
        QCOMPARE(color(Token::Window), color(Token::Window, Scheme::Dark));
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Token::Window, Scheme::Dark));
        theme.setChoice(SchemeChoice::Light);
        QCOMPARE(color(Token::Window), color(Token::Window, Scheme::Light));
        QVERIFY(schemeChoiceFromString(toString(SchemeChoice::Dark)) == SchemeChoice::Dark);
        QVERIFY(schemeChoiceFromString(QStringLiteral("nonsense")) == SchemeChoice::System);
    }

    void toolTipsStandAsTheyAre() {
        const Theme theme;
        QWidget widget;
        for (const char* name : {"Milk", "<b>Milk</b> <img src=\"file:///somebody/picture.png\">"}) {
            QToolTip::showText({5, 5}, QString::fromLatin1(name), &widget);
            const QLabel* tip = nullptr;
            for (const QWidget* window : QApplication::topLevelWidgets())
                if (window->inherits("QTipLabel") && window->isVisible())
                    tip = static_cast<const QLabel*>(window);
            QVERIFY(tip);
            QCOMPARE(tip->text(), QString::fromLatin1(name));
            QCOMPARE(tip->textFormat(), Qt::PlainText);
        }
        QToolTip::hideText();
    }

    void styleSheetNamesNoUnknownToken() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QString sheet = styleSheetFor(scheme);
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            QVERIFY(!sheet.contains(QLatin1Char('%')));
            static const QRegularExpression reference(QStringLiteral("url\\(([^)]+)\\)"));
            for (auto it = reference.globalMatch(sheet); it.hasNext();)
                QVERIFY2(QFile::exists(it.next().captured(1)),
                         "a picture that the style sheet names is missing");
        }
    }

    void everyIconIsDrawnInItsColour() {
        QVERIFY(icon(QStringLiteral("no such icon")).isNull());
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 20);
        for (QString name : names) {
            if (name == QLatin1String("app.svg") || name.startsWith(QLatin1String("chevron-field")) ||
                name.startsWith(QLatin1String("check-on")))
                continue; // these keep their own colours
            name.chop(4);
            const QImage image = iconPixmap(name, Token::Critical, 24, 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            bool drawn = false;
            for (int y = 0; y < 48; ++y)
                for (int x = 0; x < 48; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 255) {
                        drawn = true;
                        QVERIFY2(pixel.rgb() == color(Token::Critical).rgb(), qPrintable(name));
                    }
                }
            QVERIFY2(drawn, qPrintable(name));
        }
    }
};

} // namespace test_theme

SHELFCAST_TEST(test_theme, TestTheme)
#include "test_theme.moc"
