#include "io/text/text_encoding.h"
#include "test_program.h"

#include <QTest>

namespace test_text_encoding {

using namespace shelfcast::io;

class TestTextEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guesses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("bom");
        QTest::newRow("ascii") << QByteArray("date,units\n") << QByteArray("UTF-8") << 0;
        QTest::newRow("utf-8") << QByteArray("Gem\xC3\xBCse") << QByteArray("UTF-8") << 0;
        QTest::newRow("utf-8 bom") << QByteArray("\xEF\xBB\xBFkitten") << QByteArray("UTF-8") << 3;
        QTest::newRow("utf-16le bom") << QByteArray("\xFF\xFE"
                                                    "a\0b\0",
                                                    6)
                                      << QByteArray("UTF-16LE") << 2;
        QTest::newRow("utf-16be bom") << QByteArray("\xFE\xFF\0a\0b", 6) << QByteArray("UTF-16BE") << 2;
        QTest::newRow("utf-16le without bom") << QByteArray("a\0b\0c\0,\0", 8) << QByteArray("UTF-16LE") << 0;
        QTest::newRow("utf-16be without bom") << QByteArray("\0a\0b\0c\0,", 8) << QByteArray("UTF-16BE") << 0;
        QTest::newRow("windows-1252") << QByteArray("Gem\xFCse \x80") << QByteArray("Windows-1252") << 0;
        QTest::newRow("overlong is no utf-8") << QByteArray("a\xC0\x80") << QByteArray("Windows-1252") << 0;
        QTest::newRow("surrogate is no utf-8")
            << QByteArray("a\xED\xA0\x80") << QByteArray("Windows-1252") << 0;
    }
    void guesses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, name);
        QFETCH(int, bom);
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, true);
        QCOMPARE(QByteArray::fromStdString(std::string(toString(guess.encoding))), name);
        QCOMPARE(static_cast<int>(guess.bomBytes), bom);
    }

    void characterCutAtTheEndOfTheSampleIsStillUtf8() {
        QVERIFY(guessEncoding("Gem\xC3", false).encoding == Encoding::Utf8);
        QVERIFY(guessEncoding("Gem\xC3", true).encoding == Encoding::Windows1252);
    }

    void decodes_data() {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto code = [](Encoding encoding) { return static_cast<int>(encoding); };
        QTest::newRow("1252 euro") << code(Encoding::Windows1252) << QByteArray("\x80 \xFC")
                                   << QByteArray("€ ü");
        QTest::newRow("latin-9 euro") << code(Encoding::Latin9) << QByteArray("\xA4") << QByteArray("€");
        QTest::newRow("latin-1") << code(Encoding::Latin1) << QByteArray("\xE9") << QByteArray("é");
        QTest::newRow("1250") << code(Encoding::Windows1250) << QByteArray("\xE8") << QByteArray("č");
        QTest::newRow("cp850") << code(Encoding::Cp850) << QByteArray("\x81") << QByteArray("ü");
        QTest::newRow("utf-16le pair")
            << code(Encoding::Utf16Le) << QByteArray("\x3D\xD8\x00\xDE", 4) << QByteArray("\xF0\x9F\x98\x80");
        QTest::newRow("utf-16le lone surrogate")
            << code(Encoding::Utf16Le) << QByteArray("\x00\xDE", 2) << QByteArray("\xEF\xBF\xBD");
        QTest::newRow("utf-8 with a foreign byte") << code(Encoding::Utf8)
                                                   << QByteArray("a\xFC"
                                                                 "b")
                                                   << QByteArray("aüb");
        QTest::newRow("nul") << code(Encoding::Utf8) << QByteArray("a\0b", 3) << QByteArray("a b");
    }
    void decodes() {
        QFETCH(int, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        std::string out;
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QCOMPARE(appendAsUtf8(static_cast<Encoding>(encoding), view, true, out), view.size());
        QCOMPARE(QByteArray::fromStdString(out), text);
    }

    void piecesGiveTheSameAsTheWhole() {
        const std::string bytes = "Gr\xC3\xBC\xC3\x9F"
                                  "e \xE2\x82\xAC \xF0\x9F\x98\x80 \xFC!";
        std::string whole;
        appendAsUtf8(Encoding::Utf8, bytes, true, whole);
        for (std::size_t size = 1; size <= bytes.size(); ++size) {
            std::string pieces, pending;
            for (std::size_t at = 0; at < bytes.size(); at += size) {
                pending += bytes.substr(at, size);
                pending.erase(0, appendAsUtf8(Encoding::Utf8, pending, at + size >= bytes.size(), pieces));
            }
            QCOMPARE(pieces, whole);
        }
    }

    void knowsNames() {
        QVERIFY(encodingFromString("windows_1252") == std::optional(Encoding::Windows1252));
        QVERIFY(encodingFromString("latin1") == std::optional(Encoding::Latin1));
        QVERIFY(encodingFromString("UTF8") == std::optional(Encoding::Utf8));
        QVERIFY(!encodingFromString("klingon"));
        for (const auto& name : encodingNames())
            QVERIFY(encodingFromString(name));
    }
};

} // namespace test_text_encoding

SHELFCAST_TEST(test_text_encoding, TestTextEncoding)
#include "test_text_encoding.moc"
