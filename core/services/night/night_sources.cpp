#include "services/night/night_sources.h"

#include "base/message_ids.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"
#include "services/alerts/secret_file.h"
#include "services/jobs/qt_text.h"
#include "services/workspace.h"
#include "storage/records/settings_repository.h"
#include "storage/source/query_table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

namespace shelfcast::services {

namespace {

const std::string sourcePrefix = "night_source.";

NightSource sourceFrom(const std::string& name, const std::string& json) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const auto text = [&](const char* key) { return object[QLatin1String(key)].toString().toStdString(); };
    NightSource source;
    source.name = name;
    source.driver = text("driver");
    source.connection = text("connection");
    source.query = text("query");
    source.user = text("user");
    source.passwordFile = text("password_file");
    source.passwordVariable = text("password_variable");
    return source;
}

std::string sourceJson(const NightSource& source) {
    const QJsonObject object{{QStringLiteral("driver"), qt(source.driver)},
                             {QStringLiteral("connection"), qt(source.connection)},
                             {QStringLiteral("query"), qt(source.query)},
                             {QStringLiteral("user"), qt(source.user)},
                             {QStringLiteral("password_file"), qt(source.passwordFile)},
                             {QStringLiteral("password_variable"), qt(source.passwordVariable)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<std::string> passwordOf(const NightSource& source) {
    if (!source.passwordFile.empty())
        return secretOfFile(source.passwordFile, "the password of " + source.name);
    if (source.passwordVariable.empty())
        return std::string();
    const char* given = std::getenv(source.passwordVariable.c_str());
    if (!given)
        return fail(ErrorCode::NotFound, Message(MessageId::ThePasswordOfTheSourceIsNotThere,
                                                 {source.name, source.passwordVariable}));
    return std::string(given);
}

} // namespace

Result<std::vector<NightSource>> nightSources(Workspace& workspace) {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(workspace.database()).all());
    std::vector<NightSource> sources;
    for (const auto& [key, value] : settings)
        if (key.starts_with(sourcePrefix))
            sources.push_back(sourceFrom(key.substr(sourcePrefix.size()), value));
    std::ranges::sort(sources, {}, &NightSource::name);
    return sources;
}

Result<void> keepNightSource(Workspace& workspace, const NightSource& source) {
    static const QRegularExpression names(QStringLiteral("^[A-Za-z0-9_-]{1,60}$"));
    static const QRegularExpression secrets(QStringLiteral("(^|;)\\s*(pwd|password)\\s*="),
                                            QRegularExpression::CaseInsensitiveOption);
    if (!names.match(qt(source.name)).hasMatch())
        return fail(ErrorCode::InvalidArgument,
                    "A source is named by letters, digits, - and _, as in till; \"" + source.name +
                        "\" is not.");
    if (source.connection.empty() || source.query.empty())
        return fail(ErrorCode::InvalidArgument, "A source needs a connection and a query.");
    if (secrets.match(qt(source.connection)).hasMatch())
        return fail(ErrorCode::InvalidArgument, MessageId::APasswordIsNotKeptInTheConnection);
    return storage::SettingsRepository(workspace.database())
        .set(sourcePrefix + source.name, sourceJson(source));
}

Result<void> removeNightSource(Workspace& workspace, const std::string& name) {
    storage::SettingsRepository settings(workspace.database());
    SHELFCAST_ASSIGN(const auto known, settings.value(sourcePrefix + name));
    if (!known)
        return fail(ErrorCode::NotFound, "There is no source " + name + ".");
    return settings.remove(sourcePrefix + name);
}

Result<std::size_t> writeSourceTable(const NightSource& source, const std::string& path,
                                     const JobContext& job) {
    SHELFCAST_ASSIGN(auto password, passwordOf(source));
    const storage::QuerySource asked{source.driver, source.connection, source.user, std::move(password),
                                     source.query};
    SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(path));
    std::size_t lines = 0;
    std::string text;
    SHELFCAST_TRY(storage::readQuery(
        asked,
        [&](const storage::QueryRow& row) -> Result<void> {
            text.clear();
            for (std::size_t column = 0; column < row.size(); ++column)
                text += (column > 0 ? "," : "") + io::csvField(row[column], ',');
            ++lines;
            return file.write(text + "\n");
        },
        job));
    if (lines < 2)
        return fail(ErrorCode::InvalidData, MessageId::TheQueryOfTheSourceGaveNoRows);
    SHELFCAST_TRY(file.commit());
    return lines - 1;
}

Result<SourceTrial> tryNightSource(Workspace& workspace, const NightSource& source, const std::string& to,
                                   const JobContext& job) {
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Io, folder.errorString().toStdString());
    const std::string path =
        to.empty() ? folder.filePath(qt(source.name) + QStringLiteral(".csv")).toStdString() : to;
    SourceTrial trial;
    SHELFCAST_ASSIGN(trial.rows, writeSourceTable(source, path, job.part(0, 0.5)));
    SHELFCAST_ASSIGN(auto unattended, workspace.imports().unattended(path, {}, job.part(0.5, 0.8)));
    trial.questions = std::move(unattended.questions);
    SHELFCAST_ASSIGN(auto report, workspace.imports().preview(path, unattended.options, job.part(0.8, 1)));
    trial.message = std::move(report.message);
    return trial;
}

} // namespace shelfcast::services
