#pragma once

#include <QJsonObject>

#include <vector>

namespace shelfcast::server {

struct Route;

/// OpenAPI 3.1 of the routes: paths, fields with their types and limits, answers, and the right each needs.
QJsonObject openApi(const std::vector<Route>& routes);

} // namespace shelfcast::server
