#include "server/routes/openapi.h"

#include "contract/json_values.h"
#include "server/routes/route.h"

namespace shelfcast::server {

using namespace services;
using json::text;

namespace {

QJsonObject schemaOf(const Field& field) {
    QJsonObject schema;
    const auto type = [&](const char* name) { schema.insert(QStringLiteral("type"), QLatin1String(name)); };
    switch (field.type) {
    case FieldType::Text:
        type("string");
        schema.insert(QStringLiteral("maxLength"), 500);
        break;
    case FieldType::Date:
        type("string");
        schema.insert(QStringLiteral("format"), QStringLiteral("date"));
        break;
    case FieldType::Number:
        type("number");
        break;
    case FieldType::Integer:
        type("integer");
        break;
    case FieldType::YesNo:
        type("boolean");
        break;
    case FieldType::Texts:
        type("array");
        schema.insert(QStringLiteral("items"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}});
        break;
    case FieldType::Units:
        type("object");
        schema.insert(QStringLiteral("additionalProperties"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("number")}});
        break;
    }
    if (field.least)
        schema.insert(QStringLiteral("minimum"), *field.least);
    if (field.most)
        schema.insert(QStringLiteral("maximum"), *field.most);
    if (!field.values.empty())
        schema.insert(QStringLiteral("enum"),
                      json::array(field.values, [](auto value) { return text(value); }));
    if (!field.fallback.empty()) {
        const bool isNumber = field.type == FieldType::Number || field.type == FieldType::Integer;
        schema.insert(QStringLiteral("default"),
                      isNumber ? QJsonValue(text(field.fallback).toString().toDouble())
                      : field.type == FieldType::YesNo ? QJsonValue(field.fallback == "true")
                      : field.type == FieldType::Texts ? QJsonValue(QJsonArray{text(field.fallback)})
                                                       : text(field.fallback));
    }
    schema.insert(QStringLiteral("description"), text(field.text));
    return schema;
}

bool isInPath(const Route& route, const Field& field) {
    return route.path.find("{" + std::string(field.name) + "}") != std::string_view::npos;
}

QJsonObject parameterOf(const Field& field, bool inPath) {
    QJsonObject schema = schemaOf(field);
    schema.remove(QStringLiteral("description"));
    QJsonObject parameter{{QStringLiteral("name"), text(field.name)},
                          {QStringLiteral("in"), inPath ? QStringLiteral("path") : QStringLiteral("query")},
                          {QStringLiteral("required"), inPath || field.required},
                          {QStringLiteral("description"), text(field.text)},
                          {QStringLiteral("schema"), schema}};
    if (field.type == FieldType::Texts) {
        parameter.insert(QStringLiteral("style"), QStringLiteral("form"));
        parameter.insert(QStringLiteral("explode"), false);
    }
    return parameter;
}

QJsonObject content(const char* type, const QJsonObject& schema) {
    return {{QString::fromLatin1(type), QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject bodyOf(const Route& route) {
    QJsonObject properties;
    QJsonArray required;
    for (const Field& field : *route.fields) {
        if (isInPath(route, field))
            continue;
        properties.insert(text(field.name).toString(), schemaOf(field));
        if (field.required)
            required.append(text(field.name));
    }
    if (route.takesFile) {
        properties.insert(
            QStringLiteral("file"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                        {QStringLiteral("contentMediaType"), QStringLiteral("application/octet-stream")},
                        {QStringLiteral("description"), QStringLiteral("CSV, TSV, XLSX …")}});
        required.append(QStringLiteral("file"));
    }
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return {{QStringLiteral("required"), !required.isEmpty()},
            {QStringLiteral("content"),
             content(route.takesFile ? "multipart/form-data" : "application/json", schema)}};
}

QJsonObject referenceTo(const char* response) {
    return {{QStringLiteral("$ref"),
             QString(QStringLiteral("#/components/responses/") + QLatin1String(response))}};
}

QString operationId(const Route& route) {
    QString id = text(route.method).toString().toLower();
    for (const QChar c : text(route.path).toString())
        id += c.isLetterOrNumber() ? c : QChar(u'_');
    while (id.endsWith(u'_'))
        id.chop(1);
    return id;
}

QJsonObject operationOf(const Route& route) {
    const bool inBody = route.method == "POST" || route.method == "PUT" || route.method == "PATCH";
    QJsonArray parameters;
    for (const Field& field : *route.fields)
        if (isInPath(route, field) || !inBody)
            parameters.append(parameterOf(field, isInPath(route, field)));
    QJsonObject success{{QStringLiteral("description"), text(route.answer)}};
    const bool nothing = route.answer == "nothing";
    const bool isJob = route.kind == Route::Kind::Job;
    if (!nothing)
        success.insert(QStringLiteral("content"),
                       content(route.path == "/"                 ? "text/html"
                               : route.path == "/metrics"        ? "text/plain"
                               : route.path.ends_with("/events") ? "text/event-stream"
                                                                 : "application/json",
                               {{QStringLiteral("type"), route.path == "/" || route.path == "/metrics" ||
                                                                 route.path.ends_with("/events")
                                                             ? QStringLiteral("string")
                                                         : route.isArray ? QStringLiteral("array")
                                                                         : QStringLiteral("object")}}));
    QJsonObject responses{{isJob     ? QStringLiteral("202")
                           : nothing ? QStringLiteral("204")
                                     : QStringLiteral("200"),
                           success},
                          {QStringLiteral("default"), referenceTo("Problem")}};
    if (route.kind == Route::Kind::Read && route.method == "GET")
        responses.insert(QStringLiteral("304"),
                         QJsonObject{{QStringLiteral("description"),
                                      QStringLiteral("Nothing has changed since that ETag")}});
    QJsonObject operation{{QStringLiteral("operationId"), operationId(route)},
                          {QStringLiteral("summary"), text(route.summary)},
                          {QStringLiteral("responses"), responses},
                          {QStringLiteral("x-right"), text(toString(route.right))}};
    if (isJob)
        parameters.append(QJsonObject{
            {QStringLiteral("name"), QStringLiteral("Idempotency-Key")},
            {QStringLiteral("in"), QStringLiteral("header")},
            {QStringLiteral("required"), false},
            {QStringLiteral("description"), QStringLiteral("The same key again gives the same job")},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                   {QStringLiteral("maxLength"), 200}}}});
    if (!parameters.isEmpty())
        operation.insert(QStringLiteral("parameters"), parameters);
    if (inBody)
        operation.insert(QStringLiteral("requestBody"), bodyOf(route));
    if (route.isOpen)
        operation.insert(QStringLiteral("security"), QJsonArray{});
    return operation;
}

} // namespace

QJsonObject openApi(const std::vector<Route>& routes) {
    QJsonObject paths;
    for (const Route& route : routes) {
        const QString path = text(route.path).toString();
        QJsonObject operations = paths[path].toObject();
        operations.insert(text(route.method).toString().toLower(), operationOf(route));
        paths.insert(path, operations);
    }
    const auto string = [](const char* description) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                           {QStringLiteral("description"), QLatin1String(description)}};
    };
    const QJsonObject problemSchema{
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("title"), QStringLiteral("status"),
                                                QStringLiteral("detail"), QStringLiteral("code")}},
        {QStringLiteral("properties"),
         QJsonObject{
             {QStringLiteral("type"), string("about:blank")},
             {QStringLiteral("title"), string("Of the status")},
             {QStringLiteral("status"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}}},
             {QStringLiteral("detail"), string("What happened, what was kept and what to do")},
             {QStringLiteral("code"), string("The error's id, the same in every version")},
             {QStringLiteral("field"), string("The field that is to blame")},
             {QStringLiteral("trace"), string("Finds the request in the log")},
             {QStringLiteral("causes"), QJsonObject{{QStringLiteral("type"), QStringLiteral("array")}}}}}};
    const QJsonObject components{
        {QStringLiteral("responses"),
         QJsonObject{
             {QStringLiteral("Problem"),
              QJsonObject{{QStringLiteral("description"), QStringLiteral("What is wrong, as RFC 9457")},
                          {QStringLiteral("content"), content("application/problem+json", problemSchema)}}}}},
        {QStringLiteral("securitySchemes"),
         QJsonObject{{QStringLiteral("bearer"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("http")},
                                  {QStringLiteral("scheme"), QStringLiteral("bearer")},
                                  {QStringLiteral("description"),
                                   QStringLiteral(
                                       "A key, or a token of POST /login. Not needed while the database has "
                                       "no users and no keys.")}}}}}};
    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"),
             QJsonObject{{QStringLiteral("title"), QStringLiteral("Shelfcast")},
                         {QStringLiteral("version"), QStringLiteral(SHELFCAST_VERSION)},
                         {QStringLiteral("description"),
                          QStringLiteral(
                              "Demand forecasts and orders for shops: the same answers as the window and the "
                              "command line. Values that are not known are null.")}}},
            {QStringLiteral("security"),
             QJsonArray{QJsonObject{{QStringLiteral("bearer"), QJsonArray{}}}, QJsonObject{}}},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("components"), components}};
}

} // namespace shelfcast::server
