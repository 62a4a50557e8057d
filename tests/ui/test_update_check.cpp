#include "ui/desktop/update_menu.h"
#include "ui/pages/view_state.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace shelfcast::ui;

namespace {

/// Answers every request with the same body; none where it is null.
class Server : public QTcpServer {
public:
    explicit Server(QByteArray body) : m_body(std::move(body)) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++asked;
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (m_body.isNull() || !socket->readAll().contains("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }
    int asked = 0;

private:
    QByteArray m_body;
};

} // namespace

using Kind = UpdateCheck::Outcome::Kind;

class TestUpdateCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAnswered_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("newer") << QByteArray("1.10.0\n") << int(Kind::Newer);
        QTest::newRow("the same") << QByteArray("1.9.0") << int(Kind::Newest);
        QTest::newRow("older") << QByteArray("1.2.0") << int(Kind::Newest);
        QTest::newRow("a page") << QByteArray("<html>Welcome to the hotel</html>") << int(Kind::Unknown);
        QTest::newRow("more than a version") << QByteArray("2.0.0 is out") << int(Kind::Unknown);
        QTest::newRow("a number") << QByteArray("7") << int(Kind::Unknown);
        QTest::newRow("too long") << QByteArray("1.10.0") + QByteArray(100000, ' ') << int(Kind::Unknown);
        QTest::newRow("nothing") << QByteArray("") << int(Kind::Unknown);
    }
    void whatIsAnswered() {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const Server server(body);
        UpdateCheck check(server.address(), QStringLiteral("1.9.0"));
        int answers = 0, found = -1;
        check.run([&](const UpdateCheck::Outcome& outcome) {
            ++answers;
            found = int(outcome.kind);
        });
        QVERIFY(QTest::qWaitFor([&] { return answers > 0; }, 10000));
        QCOMPARE(found, kind);
        QCOMPARE(answers, 1);
    }

    void whoDoesNotAnswerIsNotWaitedFor() {
        const Server server{QByteArray()};
        UpdateCheck check(server.address(), QStringLiteral("1.9.0"));
        bool done = false;
        check.run([&](const UpdateCheck::Outcome& outcome) { done = outcome.kind == Kind::Unknown; });
        QVERIFY(QTest::qWaitFor([&] { return done; }, 4 * UpdateCheck::limitMilliseconds));
    }

    void aWeekHasSevenDays() {
        const QDate today(2026, 11, 30);
        QVERIFY(UpdateCheck::isDue({}, today));
        QVERIFY(!UpdateCheck::isDue(today, today));
        QVERIFY(!UpdateCheck::isDue(today.addDays(-6), today));
        QVERIFY(UpdateCheck::isDue(today.addDays(-7), today));
        QVERIFY(UpdateCheck::isDue(today.addDays(30), today)); // the clock was wrong
    }

    void offUntilSomebodyAsks() {
        const QTemporaryDir folder;
        ViewState state(folder.filePath(QStringLiteral("view.ini")));
        const Server server("2.0.0");
        QStringList said;
        UpdateMenu updates(server.address(), QStringLiteral("1.9.0"), state,
                           [&](const QString& words) { said << words; });
        QMenu menu;
        updates.addTo(menu);
        QVERIFY(!menu.findChild<QAction*>(QStringLiteral("updateWeekly"))->isChecked());
        QTest::qWait(50);
        QCOMPARE(server.asked, 0);
        menu.findChild<QAction*>(QStringLiteral("updateNow"))->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !said.isEmpty(); }, 10000));
        QVERIFY(said.first().contains(QStringLiteral("2.0.0")));
        QCOMPARE(server.asked, 1);
        // The wish for a weekly look stays, and even then nothing is asked at the start.
        menu.findChild<QAction*>(QStringLiteral("updateWeekly"))->trigger();
        UpdateMenu next(server.address(), QStringLiteral("1.9.0"), state, [](const QString&) {});
        QMenu again;
        next.addTo(again);
        QVERIFY(again.findChild<QAction*>(QStringLiteral("updateWeekly"))->isChecked());
        QTest::qWait(50);
        QCOMPARE(server.asked, 1);
    }
};

QTEST_MAIN(TestUpdateCheck)
#include "test_update_check.moc"
