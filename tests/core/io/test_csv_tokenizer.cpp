#include "core/io/io_fixture.h"
#include "io/text/text_source.h"
#include "test_program.h"

#include <QTest>

namespace test_csv_tokenizer {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

/// Cells joined by '|', rows by '/'.
QByteArray flat(const RowChunk& chunk) {
    std::string text;
    for (std::size_t r = 0; r < chunk.rows(); ++r) {
        if (r)
            text += '/';
        for (std::size_t c = 0; c < chunk.row(r).size(); ++c)
            text += (c ? "|" : "") + std::string(chunk.view(chunk.row(r)[c]));
    }
    return QByteArray::fromStdString(text);
}

} // namespace

class TestCsvTokenizer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cuts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cells");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QByteArray("a|b/1|2");
        QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QByteArray("a|b/1|2");
        QTest::newRow("crlf") << QByteArray("a,b\r\n1,2\r\n") << QByteArray("a|b/1|2");
        QTest::newRow("mixed line ends") << QByteArray("a,b\r\n1,2\n3,4\r\r\n") << QByteArray("a|b/1|2/3|4");
        QTest::newRow("empty cells") << QByteArray("a,,\n,,b\n") << QByteArray("a||/||b");
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n\n") << QByteArray("a|b/1|2");
        QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\",\"\"\n") << QByteArray("a,b|c\"d|");
        QTest::newRow("line end in quotes") << QByteArray("\"a\nb\",c\n1,2\n") << QByteArray("a\nb|c/1|2");
        QTest::newRow("blanks around quotes") << QByteArray(" \"a,b\" , \"c\" \n") << QByteArray("a,b|c");
        QTest::newRow("blanks around cells")
            << QByteArray("hello,    goodbye \n") << QByteArray("hello|goodbye");
        QTest::newRow("inch sign") << QByteArray("5\" nail,3\n6\" nail,4\n")
                                   << QByteArray("5\" nail|3/6\" nail|4");
        QTest::newRow("loose quote inside")
            << QByteArray("\"5\" nail\",3\n1,2\n") << QByteArray("5\" nail|3/1|2");
        QTest::newRow("text after a closing quote")
            << QByteArray("\"abc\"def,\"x\"\n") << QByteArray("abcdef|x");
        QTest::newRow("quote never closed") << QByteArray("\"abc,1\nd,2\n") << QByteArray("abc|1/d|2");
        QTest::newRow("ragged") << QByteArray("a\nb,c,d\n") << QByteArray("a/b|c|d");
        QTest::newRow("one column") << QByteArray("foo\nbar\n") << QByteArray("foo/bar");
    }
    void cuts() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cells);
        RowChunk chunk;
        chunk.text = text.toStdString();
        tokenize(chunk, {});
        QCOMPARE(flat(chunk), cells);
    }

    void macLineEnds() {
        RowChunk chunk;
        chunk.text = "a,b\r1,2\r";
        tokenize(chunk, {.carriageReturn = true});
        QCOMPARE(flat(chunk), QByteArray("a|b/1|2"));
        QCOMPARE(chunk.lineCount, std::int64_t{2});
    }

    void linesAreCountedAsInAnEditor() {
        RowChunk chunk;
        chunk.text = "title\n\n\"two\nlines\",x\nlast,y\n";
        tokenize(chunk, {});
        QCOMPARE(chunk.rows(), std::size_t{3});
        QCOMPARE(chunk.lineOf(0), std::int64_t{1});
        QCOMPARE(chunk.lineOf(1), std::int64_t{3});
        QCOMPARE(chunk.lineOf(2), std::int64_t{5});
        QCOMPARE(chunk.lineCount, std::int64_t{5});
    }

    void blocksEndOutsideOfQuotes() {
        const TextDialect dialect;
        QCOMPARE(lastRecordEnd("a,b\nc,", dialect, true), std::size_t{6});
        const std::string open = "a,b\n\"x\ny";
        QCOMPARE(lastRecordEnd(open, dialect, false), std::size_t{4});
        const std::string closed = "a,b\n\"x\ny\",1\nz";
        QCOMPARE(lastRecordEnd(closed, dialect, false), std::size_t{12});
        QCOMPARE(lastRecordEnd("no line end", dialect, false), std::size_t{0});
    }

    /// A file of several blocks, cut anywhere, gives the rows of the same text in one piece.
    void blocksGiveTheSameAsTheWhole() {
        std::string text = "key,text\n";
        for (int i = 0; i < 60000; ++i) {
            text += std::to_string(i) + ",";
            if (i % 7 == 0)
                text += "\"line one\nline \"\"two\"\", with comma\"";
            else if (i % 11 == 0)
                text += "5\" nail";
            else
                text += std::string(static_cast<std::size_t>(i % 60), 'x');
            text += i % 2 ? "\r\n" : "\n";
        }
        text.insert(0, 0, ' ');
        QVERIFY(text.size() > 2 * TextSource::blockBytes - 400000);
        RowChunk whole;
        whole.text = text;
        tokenize(whole, {});
        QCOMPARE(whole.rows(), std::size_t{60001});
        const auto path = writeFile(m_folder, "blocks.csv", text);
        auto source = TextSource::open(path, {}, {});
        QVERIFY(source);
        std::size_t row = 0;
        std::int64_t line = 1;
        RowChunk chunk;
        int blocks = 0;
        for (;;) {
            const auto more = (*source)->next(chunk);
            QVERIFY(more);
            if (!*more)
                break;
            ++blocks;
            (*source)->parse(chunk);
            chunk.firstLine = line;
            for (std::size_t r = 0; r < chunk.rows(); ++r, ++row) {
                QCOMPARE(chunk.row(r).size(), whole.row(row).size());
                for (std::size_t c = 0; c < chunk.row(r).size(); ++c)
                    QVERIFY(chunk.view(chunk.row(r)[c]) == whole.view(whole.row(row)[c]));
                QCOMPARE(chunk.lineOf(r), whole.lineOf(row));
            }
            line += chunk.lineCount;
        }
        QCOMPARE(row, whole.rows());
        QVERIFY(blocks >= 2);
    }

    void aForgottenQuoteDoesNotSwallowTheFile() {
        std::string text = "a,b\n\"open,1\n";
        for (int i = 0; i < 20000; ++i)
            text += "row,2\n";
        RowChunk chunk;
        chunk.text = text;
        tokenize(chunk, {});
        QCOMPARE(chunk.rows(), std::size_t{20002});
        QCOMPARE(chunk.view(chunk.row(1)[0]), std::string_view("open"));
    }
};

} // namespace test_csv_tokenizer

SHELFCAST_TEST(test_csv_tokenizer, TestCsvTokenizer)
#include "test_csv_tokenizer.moc"
