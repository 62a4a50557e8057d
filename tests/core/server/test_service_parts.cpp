#include "contract/json_values.h"
#include "server/http/problem.h"
#include "server/routes/openapi.h"
#include "server/routes/route.h"
#include "server/state/answer_cache.h"
#include "server/state/metrics.h"
#include "server/state/rate_limit.h"
#include "server/state/token.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace test_service_parts {

using namespace shelfcast;
using namespace shelfcast::server;

class TestServiceParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokensAreOurs() {
        const TokenSigner signer, other;
        const std::string token = signer.sign("anna", 1000, 900);
        QCOMPARE(signer.verify(token, 1899).value_or(""), std::string("anna"));
        QVERIFY(!signer.verify(token, 1900)); // has run out
        QVERIFY(!other.verify(token, 1000));  // another secret
        for (std::size_t i = 0; i < token.size(); ++i) {
            std::string changed = token;
            changed[i] = changed[i] == 'x' ? 'y' : 'x';
            QVERIFY2(!signer.verify(changed, 1000) || i + 1 == token.size(), // spare bits of the last digit
                     std::to_string(i).c_str());
        }
        const std::string body = token.substr(token.find('.'));
        QVERIFY(!signer.verify("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0" + body, 1000)); // "alg":"none"
        for (const char* odd : {"", ".", "..", "a.b.c"})
            QVERIFY(!signer.verify(odd, 1000));
        QVERIFY(!signer.verify(token + std::string(5000, 'x'), 1000));
    }

    void ratesAreKept() {
        RateLimit limit(2, 5);
        const auto begin = RateLimit::Clock::now();
        int allowed = 0;
        for (int i = 0; i < 20; ++i)
            allowed += limit.allows("a", begin) ? 1 : 0;
        QCOMPARE(allowed, 5);
        QVERIFY(limit.allows("b", begin));
        QVERIFY(!limit.allows("a", begin + std::chrono::milliseconds(400)));
        QVERIFY(limit.allows("a", begin + std::chrono::milliseconds(600)));
    }

    void answersOfTheStateOfTheData() {
        AnswerCache cache(1000);
        const auto body = [](std::size_t size) { return std::make_shared<const std::string>(size, 'x'); };
        cache.keep("q", "1", body(200));
        QVERIFY(cache.find("q", "1"));
        QVERIFY(!cache.find("q", "2"));
        QVERIFY(!cache.find("q", "1")); // dropped with its state
        cache.keep("large", "1", body(600));
        QVERIFY(!cache.find("large", "1"));
        for (int i = 0; i < 6; ++i) {
            cache.keep(std::to_string(i), "1", body(200));
            QVERIFY(cache.find("0", "1")); // asked for again and again: stays
        }
        QVERIFY(!cache.find("1", "1"));
        QVERIFY(cache.bytes() <= 1000);
        cache.keep("0", "2", body(100));
        QCOMPARE(cache.find("0", "2")->size(), std::size_t(100));
    }

    void metricsAddUp() {
        Metrics metrics;
        metrics.answered("GET", "/stores", 200, 0.002, 10);
        metrics.answered("GET", "/stores", 200, 0.2, 10);
        metrics.answered("GET", "/stores", 503, 100, 10);
        metrics.jobEnded("train", "done");
        MetricsText text;
        metrics.writeTo(text);
        for (const char* line :
             {"shelfcast_http_requests_total{method=\"GET\",route=\"/stores\",status=\"200\"} 2\n",
              "shelfcast_http_errors_total{method=\"GET\",route=\"/stores\"} 1\n",
              "shelfcast_http_request_seconds_bucket{le=\"0.0025\",method=\"GET\",route=\"/stores\"} 1\n",
              "shelfcast_http_request_seconds_bucket{le=\"0.25\",method=\"GET\",route=\"/stores\"} 2\n",
              "shelfcast_http_request_seconds_bucket{le=\"+Inf\",method=\"GET\",route=\"/stores\"} 3\n",
              "shelfcast_jobs_total{kind=\"train\",state=\"done\"} 1\n"})
            QVERIFY2(text.text().find(line) != std::string::npos, (line + text.text()).c_str());
        MetricsText odd;
        odd.add("a", {{"b", "\"\\\n"}}, 1);
        QCOMPARE(odd.text(), std::string("a{b=\"\\\"\\\\\\n\"} 1\n"));
    }

    void routesAreFound_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("allowed");
        QTest::addRow("root") << QByteArray("GET") << QByteArray("/") << QByteArray("/")
                              << QByteArray("GET, HEAD");
        QTest::addRow("head") << QByteArray("HEAD") << QByteArray("/stores") << QByteArray("/stores")
                              << QByteArray("GET, HEAD");
        QTest::addRow("slash") << QByteArray("GET") << QByteArray("/stores/") << QByteArray("/stores")
                               << QByteArray("GET, HEAD");
        QTest::addRow("names") << QByteArray("GET") << QByteArray("/history/S%201/P%2F1")
                               << QByteArray("/history/{store_id}/{product_id}") << QByteArray("GET, HEAD");
        QTest::addRow("word before name")
            << QByteArray("POST") << QByteArray("/orders/propose") << QByteArray("/orders/propose")
            << QByteArray("POST, GET, HEAD, PATCH");
        QTest::addRow("method") << QByteArray("PUT") << QByteArray("/stores") << QByteArray()
                                << QByteArray("GET, HEAD");
        QTest::addRow("nothing") << QByteArray("GET") << QByteArray("/stores/x/y") << QByteArray()
                                 << QByteArray();
        QTest::addRow("no path") << QByteArray("GET") << QByteArray("*") << QByteArray() << QByteArray();
    }
    void routesAreFound() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, route);
        QFETCH(QByteArray, allowed);
        const auto routes = allRoutes();
        const auto match = findRoute(routes, method.toStdString(), path.toStdString());
        QVERIFY(match.has_value());
        QCOMPARE(match->route ? QByteArray::fromStdString(std::string(match->route->path)) : QByteArray(),
                 route);
        QCOMPARE(QByteArray::fromStdString(match->allowed), allowed);
        if (route.startsWith("/history")) {
            QCOMPARE(match->pathValues.at("store_id"), std::string("S 1"));
            QCOMPARE(match->pathValues.at("product_id"), std::string("P/1"));
        }
    }

    void addressesAreUtf8() {
        for (const char* wrong : {"%", "%1", "%zz", "%ff", "%c3", "%ed%a0%80"})
            QVERIFY2(!decoded(wrong, false), wrong);
        QCOMPARE(decoded("a+b%20%C3%A4", false).value_or(""), std::string("a+b ä"));
        QCOMPARE(decoded("a+b", true).value_or(""), std::string("a b"));
        const auto values = queryValues("a=1&&b=&a=2&c");
        QVERIFY(values.has_value());
        QCOMPARE(*values, (services::FieldTexts{{"a", "1,2"}, {"b", ""}, {"c", ""}}));
    }

    /// The document and the routes are one table; every name in a path is a field, every right to change
    /// something is more than to read.
    void everyRouteIsDescribed() {
        const auto routes = allRoutes();
        const QJsonObject paths = openApi(routes)[QStringLiteral("paths")].toObject();
        std::set<QString> ids;
        for (const Route& route : routes) {
            const QString path = services::json::text(route.path).toString();
            const QJsonObject operation =
                paths[path].toObject()[services::json::text(route.method).toString().toLower()].toObject();
            QVERIFY2(!operation.isEmpty(), route.path.data());
            QVERIFY2(ids.insert(operation[QStringLiteral("operationId")].toString()).second,
                     route.path.data());
            QVERIFY2(route.fields && route.run && !route.summary.empty() && !route.answer.empty(),
                     route.path.data());
            const bool changes = route.kind == Route::Kind::Write || route.kind == Route::Kind::Job;
            QVERIFY2(!changes || route.right != Right::Read, route.path.data());
            QVERIFY2(!changes || !route.isOpen, route.path.data());
            for (qsizetype at = path.indexOf(u'{'); at >= 0; at = path.indexOf(u'{', at + 1)) {
                const std::string name = path.mid(at + 1, path.indexOf(u'}', at) - at - 1).toStdString();
                QVERIFY2(
                    std::ranges::any_of(*route.fields, [&](const auto& field) { return field.name == name; }),
                    name.c_str());
            }
        }
    }

    void problems_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<int>("status");
        QTest::addRow("not found") << int(ErrorCode::NotFound) << QByteArray() << 404;
        QTest::addRow("argument") << int(ErrorCode::InvalidArgument) << QByteArray("store_id") << 422;
        QTest::addRow("rule") << int(ErrorCode::Refused) << QByteArray() << 409;
        QTest::addRow("right") << int(ErrorCode::Refused) << QByteArray(accessContext) << 403;
        QTest::addRow("sign-in") << int(ErrorCode::Refused) << QByteArray("sign-in") << 401;
        QTest::addRow("locked") << int(ErrorCode::Locked) << QByteArray() << 503;
    }
    void problems() {
        QFETCH(int, code);
        QFETCH(QByteArray, context);
        QFETCH(int, status);
        const Answer answer = problem(Error(static_cast<ErrorCode>(code), "Why.", context.toStdString()));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.contentType, std::string("application/problem+json"));
        QVERIFY(answer.body->find("\"detail\":\"Why.\"") != std::string::npos);
        QCOMPARE(answer.body->find("\"field\":\"store_id\"") != std::string::npos, status == 422);
    }
};

} // namespace test_service_parts

SHELFCAST_TEST(test_service_parts, TestServiceParts)
#include "test_service_parts.moc"
