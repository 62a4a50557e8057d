// Who may do what: keys, passwords, roles and the limit of an approval, as the services hold to them.
#include "folders.h"
#include "services/jobs/service_jobs.h"
#include "services/orders/purchase_order_service.h"
#include "services/settings/access_service.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "serving/settings/override_service.h"
#include "test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace test_access {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

std::optional<Actor> actorOf(const QString& who) {
    if (who.isEmpty())
        return std::nullopt;
    Actor actor{who.toStdString(), *roleFromString(who.section(u'+', 0, 0).toStdString()), false, {}};
    if (who.contains(u'+')) {
        actor.approves = true;
        const QString limit = who.section(u'+', 1);
        if (limit != QStringLiteral("any"))
            actor.approvesUpTo = toCents(limit.toDouble());
    }
    return actor;
}

/// "done", "forbidden" (a right is missing) or what else was said.
template <typename T>
std::string outcomeOf(const Result<T>& result) {
    if (result)
        return "done";
    return result.error().context == accessContext ? "forbidden" : result.error().message;
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Day m_date;

    Result<std::vector<PurchaseOrder>> propose() {
        return m_workspace->orders().propose({{"S1", m_date, {}}, true, false}, {});
    }

    /// Proposals as on the first day, whatever was approved since.
    Result<std::vector<PurchaseOrder>> proposeAnew() {
        SHELFCAST_ASSIGN(const auto before, m_workspace->orders().list("S1"));
        for (const auto& order : before)
            static_cast<void>(m_workspace->orders().cancel(order.number, "test"));
        return propose();
    }

private Q_SLOTS:
    void initTestCase() {
        Workspace::Options options;
        options.databasePath = m_folder.filePath(QStringLiteral("shop.db")).toStdString();
        options.threads = 1;
        auto workspace = Workspace::open(options);
        QVERIFY2(workspace, workspace ? "" : workspace.error().message.english().c_str());
        m_workspace = std::move(*workspace);
        for (const char* file : {"orders/sales.csv", "orders/products.csv", "orders/stock.csv"})
            QVERIFY(m_workspace->imports().import(std::string(SHELFCAST_CASES) + '/' + file, {}, {}));
        m_date = *m_workspace->planner().defaultDate("S1");
    }
    void cleanupTestCase() { m_workspace.reset(); }

    /// The matrix of rights: each step of the services under each role.
    void rights_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("allowed"); ///< of "plan import train settings access approve"
        QTest::addRow("the computer's user")
            << QString() << QByteArray("plan import train settings access approve");
        QTest::addRow("viewer") << QStringLiteral("viewer") << QByteArray();
        QTest::addRow("planner") << QStringLiteral("planner") << QByteArray("plan import train");
        QTest::addRow("admin") << QStringLiteral("admin") << QByteArray("plan import train settings access");
        QTest::addRow("viewer who approves") << QStringLiteral("viewer+any") << QByteArray("approve");
        QTest::addRow("planner who approves")
            << QStringLiteral("planner+any") << QByteArray("plan import train approve");
        QTest::addRow("up to little") << QStringLiteral("planner+0.01") << QByteArray("plan import train");
        QTest::addRow("up to much") << QStringLiteral("planner+1e9")
                                    << QByteArray("plan import train approve");
    }
    void rights() {
        QFETCH(QString, who);
        QFETCH(QByteArray, allowed);
        const auto orders = proposeAnew(); // by the computer's user
        QVERIFY(orders && !orders->empty());
        const std::string number = orders->front().number;
        const ActingAs acting(actorOf(who));
        const auto is = [&](const char* right, const std::string& outcome) {
            const bool may = allowed.contains(right);
            if (may ? outcome == "forbidden" : outcome != "forbidden")
                qWarning("%s: %s", right, outcome.c_str());
            return may ? outcome != "forbidden" : outcome == "forbidden";
        };
        const std::string product = orders->front().lines.front().productId;
        QVERIFY(is("plan", outcomeOf(m_workspace->orders().edit(number, product, 1, "why"))));
        QVERIFY(is("plan", outcomeOf(propose())));
        QVERIFY(is("plan", outcomeOf(m_workspace->orders().send(number, m_date, {}))));
        QVERIFY(is("plan", outcomeOf(m_workspace->orders().receive(number, m_date, {}))));
        QVERIFY(is("plan", outcomeOf(m_workspace->orders().take("S1", m_date, {"NONE"}))));
        QVERIFY(is("plan", outcomeOf(m_workspace->orders().raiseToMinimum("PO-00099", {}))));
        QVERIFY(is("plan", outcomeOf(m_workspace->overrides().set({}))));
        QVERIFY(is("plan", outcomeOf(m_workspace->overrides().remove({}))));
        QVERIFY(is("import", outcomeOf(m_workspace->imports().import("/no/such/file.csv", {}, {}))));
        QVERIFY(is("import", outcomeOf(m_workspace->imports().undo(999, {}))));
        QVERIFY(is("train", outcomeOf(m_workspace->training().train({"S99", "psd", 7, 0}, {}))));
        QVERIFY(is("train", outcomeOf(m_workspace->training().promote("S99-1"))));
        QVERIFY(is("train", outcomeOf(m_workspace->training().rollback("S99"))));
        QVERIFY(is("settings", outcomeOf(m_workspace->settings().set({{"no_such_setting", "1", ""}}))));
        QVERIFY(is("settings", outcomeOf(m_workspace->maintenance().setSetting("currency", "EUR"))));
        QVERIFY(is("settings", outcomeOf(m_workspace->maintenance().setCountry("", "XX"))));
        QVERIFY(
            is("access", outcomeOf(m_workspace->access().addKey({"not a word", Role::Viewer, false, {}}))));
        QVERIFY(is("access", outcomeOf(m_workspace->access().remove("nobody"))));
        const auto now = m_workspace->orders().list("S1");
        QVERIFY(now && !now->empty());
        QVERIFY(is("approve", outcomeOf(m_workspace->orders().approve(now->front().number))));
    }

    /// What was approved up to a limit is not made larger past it.
    void anApprovalIsOfAValue() {
        const auto orders = proposeAnew();
        QVERIFY(orders && !orders->empty());
        const PurchaseOrder& order = orders->front();
        const ActingAs acting(Actor{"bea", Role::Planner, true, order.total()});
        QCOMPARE(outcomeOf(m_workspace->orders().approve(order.number)), std::string("done"));
        const auto& line = order.lines.front();
        QCOMPARE(
            outcomeOf(m_workspace->orders().edit(order.number, line.productId, line.units + 1000, "more")),
            std::string("forbidden"));
        QCOMPARE(outcomeOf(m_workspace->orders().edit(order.number, line.productId, 1, "less")),
                 std::string("done"));
        const auto audit = m_workspace->maintenance().audit({});
        QVERIFY(audit && audit->front().who.value_or("").starts_with("bea by service for "));
    }

    void keysAndPasswords() {
        auto access = m_workspace->access();
        const auto key = access.addKey({"till", Role::Viewer, false, {}});
        QVERIFY(key.has_value());
        QVERIFY(!access.addKey({"till", Role::Admin, false, {}})); // the name is taken
        QVERIFY(!access.addUser({"anna", Role::Planner, false, {}}, "too short"));
        QVERIFY(access.addUser({"anna", Role::Planner, true, 50'000}, "long enough for now"));
        const auto list = access.list();
        QVERIFY(list.has_value());
        QVERIFY(list->ownerOf(*key));
        QCOMPARE(list->ownerOf(*key)->name, std::string("till"));
        QVERIFY(!list->ownerOf(*key + "x") && !list->ownerOf(""));
        for (const auto& [name, entry] : list->byName) { // neither can be read back
            QVERIFY(entry.secret.find(*key) == std::string::npos);
            QVERIFY(entry.kind == AccessEntry::Kind::Key || entry.secret.starts_with("$argon2id$"));
        }
        QVERIFY(!list->ownerOf(list->byName.at("till").secret));
        const auto anna = access.signIn("anna", "long enough for now");
        QVERIFY(anna.has_value());
        QVERIFY(anna->role == Role::Planner && anna->approves && anna->approvesUpTo == Cents(50'000));
        for (const auto& [name, password] :
             {std::pair("anna", "long enough for then"), std::pair("nobody", "long enough for now"),
              std::pair("till", "long enough for now"), std::pair("anna", "")}) {
            const auto refused = access.signIn(name, password);
            QVERIFY(!refused);
            QCOMPARE(refused.error().message, std::string("Name or password is wrong."));
        }
        QVERIFY(access.setPassword("anna", "another long one"));
        QVERIFY(!access.signIn("anna", "long enough for now") && access.signIn("anna", "another long one"));
        QVERIFY(!access.setPassword("till", "another long one"));
        QVERIFY(access.remove("till") && !access.remove("till"));
        QVERIFY(!access.list()->ownerOf(*key));
    }

    void jobsAreKept() {
        const ServiceJobs jobs(m_folder.filePath(QStringLiteral("jobs.db")).toStdString());
        ServiceJob job{
            "0a-1", "train", "{}", "anna", "anna/k", "waiting", "It waits.", "", "2024-01-01T00:00:00.000Z",
            ""};
        QVERIFY(jobs.keep(job));
        QDir().mkpath(QString::fromStdString(jobs.folderOf("0a-1")));
        QDir().mkpath(QString::fromStdString(jobs.folderOf("0b")));
        jobs.sweep();
        QVERIFY(QDir(QString::fromStdString(jobs.folderOf("0a-1"))).exists()); // still to be done
        QVERIFY(!QDir(QString::fromStdString(jobs.folderOf("0b"))).exists());  // of no job
        job.state = "done";
        job.result = "{\"a\":1}";
        QVERIFY(jobs.keep(job));
        const auto read = jobs.read("0a-1");
        QVERIFY(read.has_value());
        QCOMPARE(read->result, job.result);
        QCOMPARE(read->idempotency, job.idempotency);
        QVERIFY(read->hasEnded());
        for (const char* odd : {"", "..", "../jobs", "0b"})
            QVERIFY(!jobs.read(odd));
        QCOMPARE(jobs.all().size(), std::size_t(1));
        jobs.remove("0a-1");
        QVERIFY(jobs.all().empty());
    }
};

} // namespace test_access

SHELFCAST_TEST(test_access, TestAccess)
#include "test_access.moc"
