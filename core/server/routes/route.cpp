#include "server/routes/route.h"

#include "server/routes/routes_alerts.h"
#include "server/routes/routes_orders.h"
#include "server/routes/routes_planning.h"
#include "server/routes/routes_records.h"

#include <QString>

#include <algorithm>

namespace shelfcast::server {

namespace {

int hexOf(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::vector<std::string_view> segmentsOf(std::string_view path) {
    std::vector<std::string_view> segments;
    if (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    while (!path.empty()) {
        path.remove_prefix(1); // the slash
        const auto end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

/// Whether the segments are those of the template; values get what stands for its {names}.
Result<bool> matches(std::string_view pattern, const std::vector<std::string_view>& segments,
                     services::FieldTexts& values) {
    const auto wanted = segmentsOf(pattern);
    if (wanted.size() != segments.size())
        return false;
    values.clear();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!wanted[i].starts_with('{')) {
            if (wanted[i] != segments[i])
                return false;
            continue;
        }
        SHELFCAST_ASSIGN(auto value, decoded(segments[i], false));
        values[std::string(wanted[i].substr(1, wanted[i].size() - 2))] = std::move(value);
    }
    return true;
}

} // namespace

Result<std::string> decoded(std::string_view text, bool plusIsSpace) {
    std::string bytes;
    const auto wrong = [] {
        return fail(ErrorCode::InvalidArgument, "The address is not percent-encoded UTF-8.");
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size() || hexOf(text[i + 1]) < 0 || hexOf(text[i + 2]) < 0)
                return wrong();
            bytes.push_back(static_cast<char>(hexOf(text[i + 1]) * 16 + hexOf(text[i + 2])));
            i += 2;
        } else {
            bytes.push_back(plusIsSpace && text[i] == '+' ? ' ' : text[i]);
        }
    }
    const auto utf8 = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QString::fromUtf8(utf8).toUtf8() == utf8 ? Result<std::string>(bytes) : wrong();
}

Result<services::FieldTexts> queryValues(std::string_view query) {
    services::FieldTexts values;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (pair.empty())
            continue;
        const auto equals = std::min(pair.find('='), pair.size());
        SHELFCAST_ASSIGN(const auto name, decoded(pair.substr(0, equals), true));
        SHELFCAST_ASSIGN(const auto value,
                         decoded(equals < pair.size() ? pair.substr(equals + 1) : std::string_view(), true));
        if (auto [found, isNew] = values.try_emplace(name, value); !isNew)
            found->second += "," + value;
    }
    return values;
}

Result<RouteMatch> findRoute(const std::vector<Route>& routes, std::string_view method,
                             std::string_view path) {
    RouteMatch match;
    if (!path.starts_with('/'))
        return match;
    const auto segments = segmentsOf(path);
    services::FieldTexts values;
    for (const Route& route : routes) {
        SHELFCAST_ASSIGN(const bool isIt, matches(route.path, segments, values));
        if (!isIt)
            continue;
        match.allowed += (match.allowed.empty() ? "" : ", ") + std::string(route.method);
        if (route.method == "GET")
            match.allowed += ", HEAD";
        if (!match.route && (route.method == method || (route.method == "GET" && method == "HEAD"))) {
            match.route = &route;
            match.pathValues = values;
        }
    }
    return match;
}

std::vector<Route> allRoutes() {
    std::vector<Route> routes = planningRoutes();
    for (auto more : {alertRoutes(), orderRoutes(), recordRoutes()})
        routes.insert(routes.end(), more.begin(), more.end());
    return routes;
}

} // namespace shelfcast::server
