#include "services/alerts/alert_service.h"
#include "services/settings/settings_service.h"
#include "test_program.h"
#include "ui/desktop/service_menu.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QMenu>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <thread>

namespace test_service_menu {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

/// The whole answer to a request, from a thread of its own while the window's goes on.
QByteArray ask(const QString& address, const QByteArray& method, const QByteArray& path,
               const QByteArray& body = {}) {
    QByteArray answer;
    bool done = false;
    std::thread thread([&] {
        QTcpSocket socket;
        const QUrl url(address);
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        if (socket.waitForConnected(5000)) {
            socket.write(method + " " + path + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                         "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket.waitForBytesWritten(5000);
            while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(10000))
                answer += socket.readAll();
        }
        done = true;
    });
    thread.join();
    return done ? answer : QByteArray();
}

} // namespace

/// The window's own switch: others ask and change what it shows, until it is switched off.
class TestServiceMenu : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }

    void othersAskAndChangeWhileTheWindowIsOpen() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 60));
        QStringList said;
        int changed = 0;
        const ServiceMenu::Faces faces{[&](const QString& words) { said << words; }, [&] { ++changed; }};
        auto* menu = fixture.window().findChild<QMenu*>(QStringLiteral("fileMenu"));
        auto* after = fixture.window().findChild<QAction*>(QStringLiteral("openNight"));
        QVERIFY(menu && after);
        auto service =
            std::make_unique<ServiceMenu>(fixture.workspace(), fixture.viewState(), faces, nullptr);
        service->setPort(0);
        service->addTo(*menu, after);
        auto* toggle = service->findChild<QAction*>(QStringLiteral("serviceSwitch"));
        QVERIFY(toggle && !toggle->isChecked() && !service->isOn());
        QCOMPARE(menu->actions().indexOf(toggle), menu->actions().indexOf(after) + 1);
        toggle->trigger();
        QVERIFY2(service->isOn(), qPrintable(said.join(QLatin1Char(' '))));
        QVERIFY(toggle->text().contains(service->address()));
        QVERIFY(said.last().contains(service->address()));

        const QByteArray stores = ask(service->address(), "GET", "/stores");
        QVERIFY2(stores.startsWith("HTTP/1.1 200") && stores.contains("\"S001\""), stores.constData());
        // A change, though the window holds the database: it is there in the window's own workspace.
        const QByteArray set = ask(service->address(), "PUT", "/settings/review_days", R"({"value":"9"})");
        QVERIFY2(set.startsWith("HTTP/1.1 200"), set.constData());
        QCOMPARE(fixture.workspace().settings().find("review_days", "")->value.value_or(""),
                 std::string("9"));
        QTRY_COMPARE_WITH_TIMEOUT(changed, 1, 5000);

        // Another cannot serve the same database.
        ServiceMenu second(fixture.workspace(), fixture.viewState(), faces, nullptr);
        QMenu other;
        second.addTo(other, nullptr);
        QVERIFY(!second.isOn()); // it was on the last time, and is taken
        QVERIFY(said.last().contains(QStringLiteral("answers for this database already")));

        const QString address = service->address();
        toggle->trigger();
        QVERIFY(!service->isOn() && !toggle->isChecked());
        QVERIFY(ask(address, "GET", "/stores").isEmpty());
    }

    void whatWasOnIsOnAgain() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const ServiceMenu::Faces faces{[](const QString&) {}, [] {}};
        for (const bool wasOn : {false, true}) {
            ServiceMenu service(fixture.workspace(), fixture.viewState(), faces, nullptr);
            service.setPort(0);
            QMenu menu;
            service.addTo(menu, nullptr);
            QCOMPARE(service.isOn(), wasOn);
            if (!wasOn)
                service.findChild<QAction*>(QStringLiteral("serviceSwitch"))->trigger();
            QVERIFY(service.isOn());
        }
    }
};

} // namespace test_service_menu

SHELFCAST_TEST(test_service_menu, TestServiceMenu)
#include "test_service_menu.moc"
