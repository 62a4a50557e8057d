// Which encoding a text without a mark is in: short names of many languages in the encodings they come in.
#include "io/text/encoding_guess.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <unicode/ucnv.h>

namespace test_encoding_guess {

using namespace shelfcast::io;

class TestEncodingGuess : public QObject {
    Q_OBJECT

    static QByteArray encoded(const char* converter, const QString& text) {
        UErrorCode status = U_ZERO_ERROR;
        UConverter* target = ucnv_open(converter, &status);
        QByteArray bytes(static_cast<qsizetype>(text.size()) * 8, '\0');
        const auto length = ucnv_fromUChars(target, bytes.data(), static_cast<int32_t>(bytes.size()),
                                            reinterpret_cast<const UChar*>(text.utf16()),
                                            static_cast<int32_t>(text.size()), &status);
        ucnv_close(target);
        return U_SUCCESS(status) ? bytes.left(length) : QByteArray();
    }
    static QString fileOf(const QStringList& names) {
        QString text = QStringLiteral("date,store,product,units\n");
        for (int day = 1; day <= 9; ++day)
            for (const QString& name : names + QStringList{QStringLiteral("Milk")})
                text += QStringLiteral("2024-01-0%1,S1,%2,5\n").arg(day).arg(name);
        return text;
    }
    static void addRows(bool single) {
        QTest::addColumn<QByteArray>("converter");
        QTest::addColumn<QStringList>("names");
        const auto rows = [single](const char* language, std::initializer_list<const char*> words,
                                   std::initializer_list<const char*> converters) {
            QStringList names;
            for (const char* word : words)
                names << QString::fromUtf8(word);
            for (const char* converter : converters)
                for (int i = 0; i < (single ? names.size() : 1); ++i)
                    QTest::addRow("%s %s %d", language, converter, i)
                        << QByteArray(converter) << (single ? QStringList{names.at(i)} : names);
        };
        rows("German", {"Gemüse", "Käse", "Grüner Tee", "Weißbier", "Äpfel", "Süßkartoffel"},
             {"windows-1252", "ibm-850", "ibm-437", "macintosh", "ISO-8859-15"});
        rows("French", {"Thé vert", "Crème brûlée", "Gâteau", "Œufs", "Jus de pêche", "Maïs"},
             {"windows-1252", "ISO-8859-15", "macintosh"});
        rows("Spanish", {"Piña", "Jamón", "Plátano", "Azúcar", "Champú", "Cigüeña"},
             {"windows-1252", "macintosh"});
        rows("Danish", {"Smørrebrød", "Rødgrød", "Æbler", "Grøn te", "Kødpålæg"},
             {"windows-1252", "ibm-850"});
        rows("Polish", {"Żółty ser", "Mąka", "Masło", "Świeży sok", "Pączki", "Łosoś"},
             {"windows-1250", "ISO-8859-2", "ibm-852"});
        rows("Czech", {"Zelený čaj", "Rohlík", "Žluťoučký", "Švestky", "Kuře", "Těstoviny"},
             {"windows-1250", "ISO-8859-2", "ibm-852"});
        rows("Hungarian", {"Túró", "Tejföl", "Sütőtök", "Főzőtejszín", "Gyümölcslé"},
             {"windows-1250", "ISO-8859-2"});
        rows("Lithuanian", {"Žalioji arbata", "Sūris", "Šaltibarščiai", "Ąžuolo gilės", "Pomidorai švieži"},
             {"windows-1257", "ISO-8859-13"});
        rows("Latvian", {"Zaļā tēja", "Biezpiens ar krējumu", "Šokolāde", "Āboli", "Kūpināta gaļa"},
             {"windows-1257"});
        rows("Turkish", {"Yeşil çay", "Şeker", "Sığır eti", "İçme suyu", "Kırmızı biber", "Yoğurt"},
             {"windows-1254", "ISO-8859-9", "ibm-857"});
        rows("Russian", {"Чай зелёный", "Хлеб", "Молоко", "Сметана", "Шоколад молочный", "Яблоки"},
             {"windows-1251", "KOI8-R", "ibm-866", "ISO-8859-5"});
        rows("Ukrainian", {"Чай зелений", "Хліб", "Ковбаса", "Їжа", "Вершкове масло"},
             {"windows-1251", "KOI8-U"});
        rows("Greek", {"Πράσινο τσάι", "Ψωμί", "Τυρί φέτα", "Ελαιόλαδο", "Μήλα"},
             {"windows-1253", "ISO-8859-7"});
        rows("Hebrew", {"תה ירוק", "לחם", "גבינה", "שוקולד", "תפוחים"}, {"windows-1255", "ISO-8859-8"});
        rows("Arabic", {"شاي أخضر", "خبز", "حليب", "زيت الزيتون", "سكر أبيض"},
             {"windows-1256", "ISO-8859-6"});
        rows("Thai", {"ชาเขียว", "นมสด", "ขนมปัง", "ไข่ไก่", "ข้าวหอมมะลิ"}, {"windows-874"});
        rows("Japanese", {"緑茶", "牛乳", "おにぎり", "りんごジュース", "チョコレート", "醤油"},
             {"Shift_JIS", "EUC-JP", "ISO-2022-JP"});
        rows("Chinese", {"绿茶", "牛奶", "面包", "苹果汁", "矿泉水", "方便面"}, {"gb18030"});
        rows("Chinese of Taiwan", {"綠茶", "牛奶", "麵包", "蘋果汁", "礦泉水", "雞蛋"}, {"Big5"});
        rows("Korean", {"녹차", "우유", "간장", "사과 주스", "초콜릿", "생수"},
             {"windows-949", "ISO-2022-KR"});
    }
    static std::string readAs(Encoding encoding, const QByteArray& bytes) {
        std::string text;
        appendAsUtf8(encoding, {bytes.constData(), static_cast<std::size_t>(bytes.size())}, true, text);
        return text;
    }

private Q_SLOTS:
    void severalNamesAreReadRight_data() { addRows(false); }
    void severalNamesAreReadRight() {
        QFETCH(QByteArray, converter);
        QFETCH(QStringList, names);
        const QByteArray bytes = encoded(converter.constData(), fileOf(names));
        QVERIFY(!bytes.isEmpty());
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, true);
        QCOMPARE(QString::fromStdString(readAs(guess.encoding, bytes)), fileOf(names));
    }

    void oneNameIsReadRightOrAskedAbout_data() { addRows(true); }
    void oneNameIsReadRightOrAskedAbout() {
        QFETCH(QByteArray, converter);
        QFETCH(QStringList, names);
        const QByteArray bytes = encoded(converter.constData(), fileOf(names));
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, true);
        const auto read = readAs(guess.encoding, bytes);
        QVERIFY2(!guess.isSure || read == fileOf(names).toStdString(), read.c_str());
    }

    void westernTextIsNotAskedAbout() {
        const QByteArray bytes = encoded(
            "windows-1252", fileOf(QStringLiteral("Gemüse|Käse|Grüner Tee|Crème fraîche|Weißbier 0,5 l")
                                       .split(QLatin1Char('|'))));
        const auto guess = guessEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}, true);
        QVERIFY(guess.isSure && guess.encoding == Encoding::Windows1252);
    }

    void piecesGiveTheSameAsTheWhole_data() {
        QTest::addColumn<QByteArray>("converter");
        QTest::addColumn<int>("encoding");
        for (const auto& [name, encoding] : {std::pair{"Shift_JIS", Encoding::ShiftJis},
                                             {"EUC-JP", Encoding::EucJp},
                                             {"ISO-2022-JP", Encoding::Iso2022Jp},
                                             {"gb18030", Encoding::Gb18030}})
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(encoding);
    }
    void piecesGiveTheSameAsTheWhole() {
        QFETCH(QByteArray, converter);
        QFETCH(int, encoding);
        const QByteArray bytes = encoded(
            converter.constData(), fileOf(QStringLiteral("緑茶|おにぎり|醤油").split(QLatin1Char('|'))));
        for (int size = 1; size < 5; ++size) {
            TextDecoder decoder(static_cast<Encoding>(encoding));
            std::string text, pending;
            for (int at = 0; at < bytes.size(); at += size) {
                pending += bytes.mid(at, size).toStdString();
                pending.erase(0, decoder.append(pending, at + size >= bytes.size(), text));
            }
            QCOMPARE(QString::fromStdString(text),
                     fileOf(QStringLiteral("緑茶|おにぎり|醤油").split(QLatin1Char('|'))));
        }
    }
};

} // namespace test_encoding_guess

SHELFCAST_TEST(test_encoding_guess, TestEncodingGuess)
#include "test_encoding_guess.moc"
