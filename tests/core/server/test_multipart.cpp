#include "server/http/multipart.h"
#include "test_program.h"

#include <QTest>

#include <vector>

namespace test_multipart {

using namespace shelfcast;
using namespace shelfcast::server;

namespace {

/// What came out: "name|file name|content" of each part.
struct Collected {
    std::vector<std::string> parts;
    bool complete = false;
    Result<void> outcome;
};

Collected read(const std::string& body, std::size_t piece, const std::string& boundary = "b") {
    Collected result;
    MultipartReader reader(boundary, {[&](const MultipartReader::Part& part) -> Result<void> {
                                          result.parts.push_back(part.name + "|" + part.fileName +
                                                                 (part.isFile ? "|" : "-"));
                                          return {};
                                      },
                                      [&](std::string_view data) -> Result<void> {
                                          result.parts.back() += data;
                                          return {};
                                      }});
    for (std::size_t at = 0; at < body.size() && result.outcome; at += piece)
        result.outcome = reader.feed(std::string_view(body).substr(at, piece));
    result.complete = reader.isComplete();
    return result;
}

std::string part(const std::string& name, const std::string& fileName, const std::string& content) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"" +
           (fileName.empty() ? "" : "; filename=\"" + fileName + "\"") +
           "\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
}

} // namespace

class TestMultipart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesDoNotMatter_data() {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 16, 64, 100'000})
            QTest::addRow("%d bytes", piece) << piece;
    }
    void piecesDoNotMatter() {
        QFETCH(int, piece);
        const std::string tricky = "\r\n--\r\n--a\r\n-\r\n\r\n--bé\r\n--",
                          body = "a preamble\r\n" + part("store", "", "S1") +
                                 part("file", "a \\\"b\\\".csv", tricky) + part("empty", "", "") +
                                 "--b--\r\nan epilogue --b";
        // "--bé" begins with the boundary: it must not stand there, so it is refused
        QVERIFY(!read(body, static_cast<std::size_t>(piece)).outcome);
        const std::string fine = "\r\n--\r\n--a\r\n-\r\n\r\n -- b\r\n--";
        const auto result =
            read("a preamble\r\n" + part("store", "", "S1") + part("file", "a \\\"b\\\".csv", fine) +
                     part("empty", "", "") + "--b--\r\nan epilogue --b",
                 static_cast<std::size_t>(piece));
        QVERIFY(result.outcome.has_value());
        QVERIFY(result.complete);
        const std::vector<std::string> expected = {"store|-S1", "file|a \"b\".csv|" + fine, "empty|-"};
        QCOMPARE(result.parts, expected);
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("no name") << QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--");
        QTest::addRow("endless header") << QByteArray("--b\r\nX: " + QByteArray(20'000, 'x'));
        QTest::addRow("too many parts") << QByteArray::fromStdString(part("a", "", "1")).repeated(100);
    }
    void refusals() {
        QFETCH(QByteArray, body);
        const auto result = read(body.toStdString(), 50);
        QVERIFY(!result.outcome);
        QCOMPARE(result.outcome.error().code, ErrorCode::InvalidData);
    }

    void whatBreaksOffIsNotComplete() {
        const std::string whole = part("file", "a.csv", "1,2,3") + "--b--";
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto result = read(whole.substr(0, length), 5);
            QVERIFY(result.outcome.has_value());
            QVERIFY(!result.complete);
        }
        QVERIFY(read(whole, 5).complete);
    }

    void boundaries_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("boundary");
        QTest::addRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
        QTest::addRow("quoted") << QByteArray("Multipart/Form-Data; charset=x; BOUNDARY=\"a b;c\"")
                                << QByteArray("a b;c");
        QTest::addRow("another type") << QByteArray("application/json; boundary=abc") << QByteArray();
        QTest::addRow("none") << QByteArray("multipart/form-data") << QByteArray();
        QTest::addRow("too long") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'x'))
                                  << QByteArray();
    }
    void boundaries() {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, boundary);
        QCOMPARE(QByteArray::fromStdString(boundaryOf(type.toStdString())), boundary);
    }
};

} // namespace test_multipart

SHELFCAST_TEST(test_multipart, TestMultipart)
#include "test_multipart.moc"
