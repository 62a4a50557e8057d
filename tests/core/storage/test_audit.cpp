#include "base/random.h"
#include "core/storage/storage_fixture.h"
#include "long_form.h"
#include "storage/connection/content_seal.h"
#include "storage/connection/open_connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/maintenance.h"
#include "storage/records/plan_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/schema/migrations.h"
#include "test_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace test_storage_audit {

using namespace shelfcast;
using namespace shelfcast::storage;

/// Who changed what from what to what, and why.
class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        m_database = std::move(*Database::open(m_path));
    }
    void cleanup() { m_database.reset(); }

    void aChangeSaysWhoBeforeAndAfter() {
        SettingsRepository settings(*m_database);
        VERIFY_OK(settings.set("lead_time", "7"));
        VERIFY_OK(settings.set("lead_time", "9"));
        VERIFY_OK(settings.set("lead_time", "9")); // no change: no line
        VERIFY_OK(settings.remove("lead_time"));
        const auto lines = AuditRepository(*m_database).list();
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), std::size_t(3));
        QVERIFY(lines->at(0).who.value_or("").find("tests_storage") != std::string::npos);
        QCOMPARE(lines->at(2).before, std::optional<std::string>());
        QCOMPARE(lines->at(2).after, std::optional<std::string>("7"));
        QCOMPARE(lines->at(1).before, std::optional<std::string>("7"));
        QCOMPARE(lines->at(1).after, std::optional<std::string>("9"));
        QCOMPARE(lines->at(0).before, std::optional<std::string>("9"));
        QCOMPARE(lines->at(0).after, std::optional<std::string>());
    }

    /// Whatever is changed, taken out, put in or exchanged in the audit, the check names it.
    void everyTamperingIsFound() {
        const AuditRepository audit(*m_database);
        for (int i = 1; i <= 40; ++i) {
            const std::string n = std::to_string(i);
            VERIFY_OK(m_database->write([&](Connection& c) {
                return AuditRepository::append(c, {"edit",
                                                   "P" + n,
                                                   "line " + n,
                                                   n,
                                                   i % 3 == 0 ? std::nullopt : std::optional(n + "0"),
                                                   {}});
            }));
        }
        VERIFY_OK(audit.verify());
        Connection& connection = **m_database->connection();
        static constexpr const char* columns[] = {"at",  "action",    "subject",   "details", "hash",
                                                  "who", "old_value", "new_value", "reason"};
        Random random(17);
        const int tamperings = trials(400);
        int found = 0;
        for (int trial = 0; trial < tamperings; ++trial) {
            const std::string line = std::to_string(1 + random.below(40)),
                              other = std::to_string(1 + random.below(40));
            const std::string column = columns[random.below(std::size(columns))];
            std::string statement;
            switch (random.below(6)) {
            case 0:
                statement = "UPDATE audit SET " + column + " = coalesce(" + column +
                            ", '') || 'x' WHERE id = " + line;
                break;
            case 1: // one character becomes another one
                statement = "UPDATE audit SET details = replace(details, 'line', 'lime') WHERE id = " + line;
                break;
            case 2:
                statement = "DELETE FROM audit WHERE id = " + line;
                break;
            case 3:
                statement =
                    "INSERT INTO audit SELECT 41, at, action, subject, details, hash, who, old_value, "
                    "new_value, reason FROM audit WHERE id = " +
                    line;
                break;
            case 4: // a text moves into its neighbour
                statement = "UPDATE audit SET subject = subject || substr(details, 1, 1), details = "
                            "substr(details, 2) "
                            "WHERE id = " +
                            line;
                break;
            default: // two lines change places
                if (line == other)
                    continue;
                statement = "UPDATE audit SET id = -1 WHERE id = " + line +
                            "; UPDATE audit SET id = " + line + " WHERE id = " + other +
                            "; UPDATE audit SET id = " + other + " WHERE id = -1";
            }
            VERIFY_OK(connection.run(
                "BEGIN; DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_shortened; " +
                statement));
            const auto verified = AuditRepository::verify(connection);
            VERIFY_OK(connection.run("ROLLBACK"));
            QVERIFY2(!verified, statement.c_str());
            QCOMPARE(verified.error().code, ErrorCode::Corrupt);
            ++found;
        }
        qInfo("%d tamperings, all of them found", found);
        VERIFY_OK(audit.verify());
    }

    void anEditOfAnOrderSaysWhatWasRecommended() {
        OrderEdit edit;
        edit.storeId = "S1";
        edit.productId = "P1";
        edit.date = Day(20000);
        edit.quantity = 30;
        edit.recommended = 24;
        edit.reason = "festival";
        PlanRepository plans(*m_database);
        VERIFY_OK(plans.setOrderEdit(edit));
        edit.quantity = 36;
        edit.approved = true;
        VERIFY_OK(plans.setOrderEdit(edit));
        VERIFY_OK(plans.removeOrderEdit("S1", "P1", Day(20000)));
        const auto lines = *AuditRepository(*m_database).list();
        QCOMPARE(lines.at(2).before.value_or(""), std::string("24"));
        QCOMPARE(lines.at(2).after.value_or(""), std::string("30"));
        QCOMPARE(lines.at(2).reason.value_or(""), std::string("festival"));
        QCOMPARE(lines.at(1).before.value_or(""), std::string("30"));
        QCOMPARE(lines.at(1).after.value_or(""), std::string("36, approved"));
        QCOMPARE(lines.at(0).before.value_or(""), std::string("36, approved"));
        QVERIFY(!lines.at(0).after);
    }

    void linesAreFiltered_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("all") << QString() << QString() << 4;
        QTest::newRow("kind") << QStringLiteral("order") << QString() << 1;
        QTest::newRow("text, other case") << QString() << QStringLiteral("FESTI") << 1;
        QTest::newRow("before") << QString() << QStringLiteral("4711") << 1;
        QTest::newRow("a sign of patterns is itself") << QString() << QStringLiteral("5%") << 1;
        QTest::newRow("another one") << QString() << QStringLiteral("5_") << 0;
        QTest::newRow("both") << QStringLiteral("setting") << QStringLiteral("festi") << 0;
    }
    void linesAreFiltered() {
        QFETCH(QString, action);
        QFETCH(QString, text);
        QFETCH(int, found);
        AuditRepository audit(*m_database);
        VERIFY_OK(audit.append({"order", "P1", "", {}, {}, "Festival"}));
        VERIFY_OK(audit.append({"setting", "a", "", "4711", "1", {}}));
        VERIFY_OK(audit.append({"setting", "b", "", {}, "5%", {}}));
        VERIFY_OK(audit.append({"setting", "c", "", {}, "50", {}}));
        AuditFilter filter;
        filter.action = action.toStdString();
        filter.text = text.toStdString();
        const auto lines = audit.list(filter);
        VERIFY_OK(lines);
        QCOMPARE(static_cast<int>(lines->size()), found);
        QCOMPARE(*audit.actions(), (std::vector<std::string>{"order", "setting"}));
        const std::string today = lines->empty() ? "" : lines->front().at.substr(0, 10);
        filter.from = "2999-01-01";
        QVERIFY(audit.list(filter)->empty());
        filter.from = today;
        filter.to = today;
        QCOMPARE(static_cast<int>(audit.list(filter)->size()), found);
        filter.to = "2000-01-01";
        QVERIFY(audit.list(filter)->empty());
    }

    void everyPartIsSealed_data() {
        QTest::addColumn<QString>("change");
        for (const char* column : {"who", "old_value", "new_value", "reason"}) {
            QTest::addRow("%s changed", column)
                << QStringLiteral("UPDATE audit SET %1 = 'x' WHERE id = 2").arg(QLatin1String(column));
            QTest::addRow("%s removed", column)
                << QStringLiteral("UPDATE audit SET %1 = NULL WHERE id = 2").arg(QLatin1String(column));
        }
        QTest::newRow("all removed") << QStringLiteral(
            "UPDATE audit SET who = NULL, old_value = NULL, new_value = NULL, reason = NULL WHERE id = 2");
        QTest::newRow("moved into the neighbour")
            << QStringLiteral("UPDATE audit SET old_value = '', new_value = 'onetwo' WHERE id = 2");
    }
    void everyPartIsSealed() {
        QFETCH(QString, change);
        AuditRepository audit(*m_database);
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(audit.append({"order", "P1", "d", "one", "two", "three"}));
        VERIFY_OK(audit.verify());
        m_database.reset();
        QVERIFY(tamper(m_path, {QStringLiteral("DROP TRIGGER audit_is_never_changed"), change}));
        m_database = std::move(*Database::open(m_path));
        const auto verified = AuditRepository(*m_database).verify();
        QVERIFY(!verified);
        QVERIFY2(verified.error().message.english().find("entry 2") != std::string::npos,
                 verified.error().message.english().c_str());
    }

    /// Lines that were written before schema 11 stay sound, and so does the chain over both kinds.
    void linesOfEarlierVersionsStaySound() {
        const std::string old = m_folder->filePath(QStringLiteral("old.db")).toStdString();
        {
            QFile empty(QString::fromStdString(old));
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        {
            auto open = OpenConnection::open({.path = old});
            VERIFY_OK(open);
            Connection& connection = (*open)->get();
            VERIFY_OK(migrate(connection, migrations().first(10), ""));
            VERIFY_OK(connection.run("BEGIN IMMEDIATE"));
            connection.seal()->begin();
            std::string previous;
            for (int id = 1; id <= 3; ++id) {
                const std::string hash = asBefore(previous, id);
                VERIFY_OK(execute(connection,
                                  "INSERT INTO audit (id, at, action, subject, details, hash) VALUES (?, "
                                  "'2024-01-01T00:00:00Z', 'import', '1', 'a.csv', ?)",
                                  {id, hash}));
                previous = hash;
            }
            VERIFY_OK(execute(connection, "UPDATE meta SET audit_entries = 3, audit_head = ?", {previous}));
            VERIFY_OK(connection.seal()->write(connection));
            VERIFY_OK(connection.run("COMMIT"));
        }
        auto database = Database::open(old);
        VERIFY_OK(database);
        AuditRepository audit(**database);
        VERIFY_OK(audit.verify());
        VERIFY_OK(audit.append({"setting", "k", "v", "a", "b", {}}));
        VERIFY_OK(audit.verify());
        const auto findings = Maintenance(**database).check({});
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
        const auto lines = *audit.list();
        QVERIFY(lines.size() >= 4);
        QVERIFY(!lines.back().who);
        QVERIFY(lines.front().who);
    }

private:
    /// The hash of an entry as versions before schema 11 made it.
    static std::string asBefore(const std::string& previous, int id) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const std::string& part : {previous, std::to_string(id), std::string("2024-01-01T00:00:00Z"),
                                        std::string("import"), std::string("1"), std::string("a.csv")})
            hash.addData(QByteArray::fromStdString(std::to_string(part.size()) + ':' + part));
        return hash.result().toHex().toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_audit

SHELFCAST_TEST(test_storage_audit, TestAudit)
#include "test_audit.moc"
