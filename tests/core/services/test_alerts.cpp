// What somebody should look at: when an alert opens, is quiet, comes back and is over, who may say so, and
// how it is sent.
#include "core/serving/planning_fixture.h"
#include "domain/actor.h"
#include "services/alerts/alert_delivery.h"
#include "services/alerts/alert_service.h"
#include "services/jobs/service_jobs.h"
#include "services/night/nightly_service.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "storage/file/audit_repository.h"
#include "test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <fstream>
#include <thread>

namespace test_alerts {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

Day day(const char* iso) {
    return *Day::fromIso(iso);
}

AlertFinding finding(std::optional<double> money, std::size_t products = 1) {
    AlertFinding one;
    one.rule = AlertRule::StockOut;
    one.storeId = "S1";
    one.sentence = "Something runs out.";
    one.action = "Order.";
    if (money)
        one.money = toCents(*money);
    for (std::size_t i = 0; i < products; ++i)
        one.products.push_back("P" + std::to_string(i));
    return one;
}

/// A server that takes one connection and answers each line that ends a step by what stands for it.
class OneServer {
public:
    explicit OneServer(bool isMail, bool isSilent = false) {
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
        m_server.moveToThread(nullptr);
        m_thread = std::thread([this, isMail, isSilent] {
            if (!m_server.waitForNewConnection(8000))
                return;
            const std::unique_ptr<QTcpSocket> socket(m_server.nextPendingConnection());
            const auto say = [&](const char* text) {
                socket->write(text);
                socket->waitForBytesWritten(2000);
            };
            if (isSilent) {
                socket->waitForDisconnected(8000);
                return;
            }
            if (isMail)
                say("220 mail.test ESMTP\r\n");
            bool isData = false;
            QByteArray pending;
            while (socket->waitForReadyRead(4000)) {
                const QByteArray bytes = socket->readAll();
                m_heard += bytes;
                pending += bytes;
                if (!isMail) {
                    const auto head = m_heard.indexOf("\r\n\r\n");
                    const auto length = m_heard.indexOf("Content-Length: ");
                    if (head < 0 || m_heard.size() < head + 4 + m_heard.mid(length + 16, 10).toInt())
                        continue;
                    say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    return;
                }
                for (auto end = pending.indexOf("\r\n"); end >= 0; end = pending.indexOf("\r\n")) {
                    const QByteArray line = pending.left(end);
                    pending.remove(0, end + 2);
                    if (isData && line != ".")
                        continue;
                    if (line == "DATA") {
                        isData = true;
                        say("354 go on\r\n");
                    } else if (line == "QUIT") {
                        say("221 bye\r\n");
                        return;
                    } else {
                        isData = false;
                        say("250 ok\r\n");
                    }
                }
            }
        });
    }
    ~OneServer() { wait(); }
    std::string port() const { return std::to_string(m_port); }
    QByteArray heard() {
        wait();
        return m_heard;
    }

private:
    void wait() {
        if (m_thread.joinable())
            m_thread.join();
    }
    QTcpServer m_server;
    std::uint16_t m_port = 0;
    QByteArray m_heard;
    std::thread m_thread;
};

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    std::string path(const char* name) const { return m_folder->filePath(QLatin1String(name)).toStdString(); }
    Result<void> set(const char* key, const char* value) {
        return m_workspace->settings().set({{key, value, {}}}).map([](const auto&) {});
    }
    void write(const char* name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
    }
    static Alert alertOf(AlertState state, std::optional<double> money, const char* opened = "2024-01-01") {
        Alert alert;
        alert.id = 7;
        alert.finding = finding(money);
        alert.state = state;
        alert.openedAt = std::string(opened) + "T02:00:00Z";
        alert.quietMoney = alert.finding.money;
        alert.quietProducts = 1;
        return alert;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        Workspace::Options options;
        options.databasePath = path("shop.db");
        auto workspace = Workspace::open(options);
        VERIFY_OK(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void whatAnAlertBecomes_data() {
        QTest::addColumn<int>("before"); // -1: there is none
        QTest::addColumn<double>("moneyBefore");
        QTest::addColumn<double>("moneyNow"); // < 0: not found any more
        QTest::addColumn<int>("products");
        QTest::addColumn<QByteArray>("today");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("escalated");
        const int none = -1, open = int(AlertState::Open), known = int(AlertState::Acknowledged),
                  snoozed = int(AlertState::Snoozed), over = int(AlertState::Over);
        const QByteArray now("2024-01-02"), later("2024-01-09");
        QTest::newRow("new") << none << 0.0 << 100.0 << 1 << now << open << true << false;
        QTest::newRow("as before") << open << 100.0 << 100.0 << 1 << now << open << false << false;
        QTest::newRow("worse, but nobody has looked anyway")
            << open << 100.0 << 900.0 << 1 << now << open << false << false;
        QTest::newRow("nobody has looked for days")
            << open << 100.0 << 100.0 << 1 << later << open << true << true;
        QTest::newRow("known") << known << 100.0 << 149.0 << 1 << now << known << false << false;
        QTest::newRow("known, half as much again")
            << known << 100.0 << 150.0 << 1 << now << open << true << false;
        QTest::newRow("known, more products") << known << 100.0 << 100.0 << 2 << now << open << true << false;
        QTest::newRow("known for days") << known << 100.0 << 100.0 << 1 << later << known << false << false;
        QTest::newRow("snoozed") << snoozed << 100.0 << 100.0 << 1 << now << snoozed << false << false;
        QTest::newRow("snoozed until then")
            << snoozed << 100.0 << 100.0 << 1 << later << open << true << false;
        QTest::newRow("over") << open << 100.0 << -1.0 << 1 << now << over << false << false;
        QTest::newRow("known and over") << known << 100.0 << -1.0 << 1 << now << over << false << false;
    }
    void whatAnAlertBecomes() {
        QFETCH(int, before);
        QFETCH(double, moneyBefore);
        QFETCH(double, moneyNow);
        QFETCH(int, products);
        QFETCH(QByteArray, today);
        std::vector<Alert> live;
        if (before >= 0) {
            live.push_back(alertOf(static_cast<AlertState>(before), moneyBefore));
            live.front().until = day("2024-01-09");
        }
        AlertLook look;
        look.looked = {{AlertRule::StockOut, "S1"}};
        look.stores = {"S1"};
        if (moneyNow >= 0)
            look.found.push_back(finding(moneyNow, static_cast<std::size_t>(products)));
        const auto changes =
            mergeAlerts(live, look, {}, day(today.constData()), "2024-01-02T02:00:00Z", true);
        QCOMPARE(changes.save.size(), std::size_t(1));
        QTEST(static_cast<int>(changes.save.front().state), "after");
        QTEST(changes.told.size() == 1, "told");
        QTEST(changes.save.front().escalated, "escalated");
        QCOMPARE(changes.save.front().id, before < 0 ? 0 : 7);
    }

    void whatWasNotLookedAtStays() {
        AlertLook look;
        look.stores = {"S1"};
        QVERIFY(
            mergeAlerts({alertOf(AlertState::Open, 1)}, look, {}, day("2024-01-02"), "x", true).save.empty());
        look.stores = {"S2"}; // the store itself is gone
        QCOMPARE(
            mergeAlerts({alertOf(AlertState::Open, 1)}, look, {}, day("2024-01-02"), "x", true).save.size(),
            std::size_t(1));
        Alert night = alertOf(AlertState::Open, {});
        night.finding.rule = AlertRule::Job;
        night.finding.storeId.clear();
        night.finding.subject = nightSubject;
        look.looked = {{AlertRule::Job, ""}};
        QVERIFY(mergeAlerts({night}, look, {}, day("2024-01-02"), "x", false).save.empty());
        QCOMPARE(mergeAlerts({night}, look, {}, day("2024-01-02"), "x", true).save.size(), std::size_t(1));
    }

    void settingsAreChecked_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* key, const char* value, bool good) {
            QTest::addRow("%s = %s", key, value) << QByteArray(key) << QByteArray(value) << good;
        };
        row("alerts.sales", "0.05", true);
        row("alerts.sales", "off", true);
        row("alerts.sales", "0", false);
        row("alerts.sales", "0.9", false);
        row("alerts.stock_out", "off", true);
        row("alerts.stock_out", "no", false);
        row("alerts.escalate_days", "0", true);
        row("alerts.escalate_days", "1.5", false);
        row("alerts.threshold.risk", "revenue_at_risk over 1000", true);
        row("alerts.threshold.risk", "accuracy under 70", true);
        row("alerts.threshold.risk", "weather over 10", false);
        row("alerts.threshold.risk", "accuracy beside 70", false);
        row("alerts.threshold.risk", "accuracy under", false);
        row("alerts.webhook", "https://chat.example/x", true);
        row("alerts.webhook", "file:///etc/passwd", false);
        row("alerts.webhook", "https://chat.example/x y", false);
        row("alerts.mail.server", "smtps://mail.example:465", true);
        row("alerts.mail.server", "https://mail.example", false);
        row("alerts.mail.to", "anna@shop.example,ben@shop.example", true);
        row("alerts.mail.to", "anna", false);
        row("alerts.mail.to", "a@b\r\nBcc: c@d", false);
        row("alerts.mail.from", "<a@b>", false);
        row("alerts.mail.escalated_to", "x", false);
        row("alerts.nothing", "on", false);
    }
    void settingsAreChecked() {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QTEST(set(key.constData(), value.constData()).has_value(), "good");
    }

    /// A shop with an empty shelf and a product that suddenly sells four times as much.
    void aShopOfItsOwn() {
        const std::string header = "date,store,product,units,price,inventory\n";
        const auto rowsOf = [&](int first, int last) {
            std::string text = header;
            for (int i = first; i < last; ++i)
                for (int product = 0; product < 4; ++product) {
                    const int usual = 8 + (i * 7 + product * 3) % 5;
                    const int units = product == 1 && i == 119 ? 4 * usual : usual;
                    text += (Day(19700) + i).toIso() + ",S1,P" + std::to_string(product) + "," +
                            std::to_string(units) + ",2.5," + (product == 0 ? "12" : "4000") + "\n";
                }
            return text;
        };
        write("sales.csv", rowsOf(0, 119));
        VERIFY_OK(m_workspace->imports().import(path("sales.csv"), {}, {}));
        VERIFY_OK(m_workspace->training().train({"S1", "auto", 7}, {}));
        QVERIFY(m_workspace->training().activeModel("S1")->has_value());
        write("last.csv", rowsOf(119, 120));
        VERIFY_OK(m_workspace->imports().import(path("last.csv"), {}, {}));
        VERIFY_OK(set("alerts.threshold.orders", "critical_products over 0"));
        AlertService service(*m_workspace);
        const Day today = Day(19820);
        const auto news = service.look(today, nullptr, {});
        VERIFY_OK(news);
        std::map<AlertRule, Alert> byRule;
        for (const Alert& alert : news->told)
            byRule[alert.finding.rule] = alert;
        QCOMPARE(byRule.size(), news->told.size());
        QVERIFY(byRule.contains(AlertRule::StockOut));
        const AlertFinding& stock = byRule[AlertRule::StockOut].finding;
        QCOMPARE(stock.products, std::vector<std::string>{"P0"});
        QVERIFY(stock.money && *stock.money > 0);
        QVERIFY(stock.sentence.english().find("P0") != std::string::npos && !stock.action.empty());
        QVERIFY(byRule.contains(AlertRule::Sales));
        const AlertFinding& sales = byRule[AlertRule::Sales].finding;
        QCOMPARE(sales.products, std::vector<std::string>{"P1"});
        QVERIFY(sales.money && *sales.money > toCents(40));
        QVERIFY(byRule.contains(AlertRule::Threshold));
        QCOMPARE(byRule[AlertRule::Threshold].finding.subject, std::string("orders"));

        // Nothing is told twice; what is switched off is over.
        const auto again = service.look(today, nullptr, {});
        VERIFY_OK(again);
        QVERIFY(again->told.empty());
        QCOMPARE(again->live, news->live);
        VERIFY_OK(set("alerts.stock_out", "off"));
        VERIFY_OK(set("alerts.least_money", "1e9"));
        const auto off = service.look(today, nullptr, {});
        VERIFY_OK(off);
        QCOMPARE(off->live, std::size_t(1)); // a count of products is worth nothing that is known
        QCOMPARE(service.list(true)->size(), news->told.size());
    }

    void theNightTellsWhatFailed() {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
        write("in/broken.csv", "\x01\x02 no table\n");
        NightlyRequest request;
        request.folder = path("in");
        request.today = day("2024-01-02");
        request.settleSeconds = 0;
        request.wait = [](int) {};
        const auto first = NightlyService(*m_workspace).run(request, {});
        VERIFY_OK(first);
        QCOMPARE(first->alerts.size(), std::size_t(1));
        QVERIFY(first->alerts.front().english().find("broken.csv") != std::string::npos);
        QCOMPARE(first->liveAlerts, 1);
        QVERIFY(describe(*first).find("To look at") != std::string::npos);
        const auto second = NightlyService(*m_workspace).run(request, {}); // the file is away now
        VERIFY_OK(second);
        QVERIFY(second->alerts.empty());
        QCOMPARE(second->liveAlerts, 0);
    }

    void aJobOfTheServiceThatFailed() {
        ServiceJob job;
        job.id = "aa-1";
        job.kind = "upload";
        job.state = "failed";
        job.message = "The file has no dates.";
        job.createdAt = "2024-01-01T10:00:00.000Z";
        const ServiceJobs jobs(m_workspace->databasePath());
        VERIFY_OK(jobs.keep(job));
        AlertService service(*m_workspace);
        const auto news = service.look(day("2024-01-02"), nullptr, {});
        VERIFY_OK(news);
        QCOMPARE(news->told.size(), std::size_t(1));
        QVERIFY(news->told.front().finding.sentence.english().find(job.message) != std::string::npos);
        job.id = "aa-2";
        job.state = "done";
        job.createdAt = "2024-01-01T11:00:00.000Z";
        VERIFY_OK(jobs.keep(job)); // it came through since
        QCOMPARE(service.look(day("2024-01-02"), nullptr, {})->live, std::size_t(0));
    }

    void whoMaySaySo_data() {
        QTest::addColumn<int>("role"); // -1: the computer's own user
        QTest::addColumn<bool>("may");
        QTest::newRow("owner") << -1 << true;
        QTest::newRow("viewer") << int(Role::Viewer) << false;
        QTest::newRow("planner") << int(Role::Planner) << true;
        QTest::newRow("admin") << int(Role::Admin) << true;
    }
    void whoMaySaySo() {
        QFETCH(int, role);
        QFETCH(bool, may);
        aJobOfTheServiceThatFailed();
        ServiceJob job;
        job.id = "bb-1";
        job.kind = "train";
        job.state = "failed";
        job.message = "Too few sales.";
        job.createdAt = "2024-01-01T10:00:00.000Z";
        VERIFY_OK(ServiceJobs(m_workspace->databasePath()).keep(job));
        AlertService service(*m_workspace);
        const auto news = service.look(day("2024-01-02"), nullptr, {});
        VERIFY_OK(news);
        const std::int64_t id = news->told.front().id;
        const ActingAs acting(role < 0 ? std::nullopt
                                       : std::optional(Actor{"anna", static_cast<Role>(role), false, {}}));
        const auto known = service.acknowledge(id, "seen it");
        QCOMPARE(known.has_value(), may);
        QCOMPARE(service.snooze(id, day("2024-01-09"), day("2024-01-02"), "").has_value(), may);
        QCOMPARE(service.escalate(id, "").has_value(), may);
        if (!may) {
            QCOMPARE(known.error().context, std::string(accessContext));
            return;
        }
        QCOMPARE(known->state, AlertState::Acknowledged);
        const auto lines = storage::AuditRepository(m_workspace->database()).list({{}, {}, "alert", {}, 10});
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), std::size_t(3));
        QCOMPARE(lines->back().reason.value_or(""), std::string("seen it"));
        QCOMPARE(lines->back().before.value_or(""), std::string("open"));
        QVERIFY(!service.snooze(id, day("2024-01-02"), day("2024-01-02"), ""));
        QCOMPARE(service.acknowledge(4711, "").error().code, ErrorCode::NotFound);
    }

    /// Whoever comes through the service neither reads nor changes where alerts go.
    void addressesAreOfThisComputer() {
        VERIFY_OK(set("alerts.webhook", "https://chat.example/secret"));
        const ActingAs acting(Actor{"anna", Role::Admin, true, {}});
        QVERIFY(!set("alerts.webhook", "https://evil.example/"));
        QVERIFY(!set("alerts.mail.password_file", "/etc/shadow"));
        VERIFY_OK(set("alerts.stock_out", "off"));
        QVERIFY(!m_workspace->settings().find("alerts.webhook", ""));
        const auto all = m_workspace->settings().list("");
        for (const SettingInfo& one : *all)
            QVERIFY2(!isAlertAddress(one.key), one.key.c_str());
    }

    void aWebhookIsCalled() {
        if (!canSendAlerts())
            QSKIP("This build sends nothing.");
        OneServer server(false);
        AlertAddresses addresses;
        addresses.webhook = "http://127.0.0.1:" + server.port() + "/hook";
        const auto failures = sendAlerts(addresses, {alertOf(AlertState::Open, 12.5)});
        QVERIFY2(failures.empty(), failures.empty() ? "" : failures.front().c_str());
        const QByteArray heard = server.heard();
        QVERIFY(heard.startsWith("POST /hook HTTP/1.1\r\n"));
        QVERIFY(heard.contains("\"message\":\"Something runs out.\"") && heard.contains("\"money\":12.5"));
    }

    void aMailIsSent() {
        if (!canSendAlerts())
            QSKIP("This build sends nothing.");
        OneServer server(true);
        AlertAddresses addresses;
        addresses.mailServer = "smtp://127.0.0.1:" + server.port();
        addresses.mailFrom = "shop@shop.example";
        addresses.mailTo = {"anna@shop.example"};
        addresses.mailEscalated = {"boss@shop.example"};
        Alert alert = alertOf(AlertState::Open, 12.5);
        alert.escalated = true;
        const auto failures = sendAlerts(addresses, {alert});
        QVERIFY2(failures.empty(), failures.empty() ? "" : failures.front().c_str());
        const QByteArray heard = server.heard();
        QVERIFY(heard.contains("MAIL FROM:<shop@shop.example>"));
        QVERIFY(heard.contains("RCPT TO:<anna@shop.example>") &&
                heard.contains("RCPT TO:<boss@shop.example>"));
        QVERIFY(heard.contains("\r\nSubject: =?UTF-8?B?"));
    }

    void whoDoesNotAnswerHoldsNobodyUp() {
        if (!canSendAlerts())
            QSKIP("This build sends nothing.");
        OneServer silent(false, true);
        AlertAddresses addresses;
        addresses.webhook = "http://127.0.0.1:" + silent.port() + "/";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sendAlerts(addresses, {alertOf(AlertState::Open, 1)}).size(), std::size_t(1));
        QVERIFY(timer.elapsed() >= 2500);
        addresses.webhook = "http://127.0.0.1:1/";
        QCOMPARE(sendAlerts(addresses, {alertOf(AlertState::Open, 1)}).size(), std::size_t(1));
        QVERIFY(sendAlerts(addresses, {}).empty());
    }

    void aPasswordGoesOverTlsOrNotAtAll() {
        if (!canSendAlerts())
            QSKIP("This build sends nothing.");
        write("password", "secret word\n");
        QFile::setPermissions(QString::fromStdString(path("password")),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        OneServer server(true);
        AlertAddresses addresses;
        addresses.mailServer = "smtp://127.0.0.1:" + server.port();
        addresses.mailUser = "shop";
        addresses.passwordFile = path("password");
        addresses.mailFrom = "shop@shop.example";
        addresses.mailTo = {"anna@shop.example"};
        QCOMPARE(sendAlerts(addresses, {alertOf(AlertState::Open, 1)}).size(), std::size_t(1));
        const QByteArray heard = server.heard();
        QVERIFY2(!heard.contains("AUTH"), heard.constData());
    }

    void thePasswordIsItsOwnersAlone() {
        write("password", "secret\r\nmore\n");
        const QString file = QString::fromStdString(path("password"));
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QCOMPARE(mailPassword(path("password")).value_or(""), std::string("secret"));
#ifndef Q_OS_WIN
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        QCOMPARE(mailPassword(path("password")).error().code, ErrorCode::Refused);
#endif
        QVERIFY(!mailPassword(path("nothing")));
        QVERIFY(!mailPassword(m_folder->path().toStdString()));
    }

    void aMailIsWellFormed() {
        Alert alert = alertOf(AlertState::Open, 12.5);
        alert.finding.sentence =
            "Käse\r\nBcc: evil@x runs out in M\xc3\xbcnchen, and a great many more words follow it.";
        const std::string mail =
            alertMail("a@b", {"c@d", "e@f"}, {alert}, "Mon, 01 Jan 2024 02:30:00 +0000", "id-1");
        const QByteArray text = QByteArray::fromStdString(mail);
        const auto head = text.left(text.indexOf("\r\n\r\n"));
        QVERIFY(!head.contains("Bcc"));
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 79, line.constData());
        }
        const QByteArray body = QByteArray::fromBase64(text.mid(text.indexOf("\r\n\r\n")));
        QVERIFY(body.contains("Worth 12.50") && body.contains("Order."));
    }
};

} // namespace test_alerts

SHELFCAST_TEST(test_alerts, TestAlerts)
#include "test_alerts.moc"
