#include "session.h"

#include "base/console.h"
#include "base/file_system.h"
#include "base/plain_text.h"
#include "contract/json_text.h"
#include "interrupt.h"
#include "services/jobs/job_journal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace shelfcast::cli {

namespace {

/// The verb among the words, behind the global options.
std::string verbOf(const std::vector<std::string>& command) {
    for (std::size_t i = 0; i < command.size(); ++i) {
        if (command[i] == "--db")
            ++i;
        else if (!command[i].starts_with("-"))
            return command[i];
    }
    return {};
}

std::string toText(const QJsonValue& document) {
    return services::compactText(document).toStdString();
}

} // namespace

JobContext Session::job() {
    stopOnInterrupt(m_stop);
    return {m_stop.get_token(), [this](const Message& stage, double fraction) {
                const std::string words = stage.english();
                m_clock.enter(words);
                showProgress(words, fraction);
            }};
}

std::string Session::databaseFile() const {
    return databasePath.empty() ? services::Workspace::defaultDatabasePath() : databasePath;
}

Result<services::Workspace*> Session::workspace(Access access) {
    if (m_workspace)
        return m_workspace.get();
    constexpr int patience = 5000; // milliseconds
    services::Workspace::Options options;
    options.databasePath = databaseFile();
    SHELFCAST_TRY(files::mustBeOrdinary(options.databasePath, "The database"));
    if (access == Access::Read && files::kindOf(options.databasePath) == files::Kind::Missing)
        return fail(ErrorCode::NotFound, "There is no database at \"" + options.databasePath +
                                             "\" yet. Import a sales file first, or name another with --db.");
    if (access == Access::Write && readOnly)
        return fail(ErrorCode::Refused,
                    "This would change the database, and --read-only was given. Nothing was changed.");
    options.waitMilliseconds = access == Access::Write ? patience : 0;
    auto opened = access == Access::Read ? services::Workspace::openForReading(options, readOnly)
                                         : services::Workspace::open(options);
    if (!opened)
        return fail(std::move(opened.error()));
    m_workspace = std::move(*opened);
    for (const auto& finding : m_workspace->findings()) {
        note(finding.english());
        services::log::write("warning", "database", finding.english());
    }
    if (access == Access::Write)
        beginJob();
    return m_workspace.get();
}

void Session::beginJob() {
    const std::string path = databaseFile();
    if (!m_jobId.empty() || readOnly || files::kindOf(path) != files::Kind::Ordinary)
        return;
    const services::JobJournal journal(path);
    for (const auto& job : journal.takeInterrupted())
        note("Cut off before: " + job.name + ", begun " + job.startedAt +
             ". Nothing of it is half stored. To run it again: shelfcast-cli --db " + path + " jobs again " +
             job.id);
    std::string name;
    for (const std::string& word : command)
        name += (name.empty() ? "" : " ") + word;
    m_jobId = journal.begin(name, command);
}

void Session::writeOut(std::string_view text) {
    const bool ends = text.empty() || text.back() == '\n';
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() ||
        (!ends && std::fputc('\n', stdout) == EOF) || std::fflush(stdout) != 0)
        m_outputFailed = true;
}

void Session::finish(const Message& said) {
    const std::string outcome = said.english();
    if (!m_jobId.empty()) {
        services::JobJournal(databaseFile()).end(m_jobId, said.stored());
        const bool done = outcome == "done";
        services::logJob(m_jobId, verbOf(command), m_clock, done ? "" : outcome,
                         outcome.starts_with("Cancelled"));
    }
    m_jobId.clear();
}

bool Session::outputIsComplete() {
    if (!m_outputFailed && std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    m_outputFailed = true;
    return false;
}

void Session::showProgress(std::string_view stage, double fraction) {
    if (quiet)
        return;
    const std::lock_guard lock(m_mutex);
    const int percent = fraction < 0 ? -1 : static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100.0);
    const bool newStage = stage != m_stage;
    if (!newStage && percent == m_percent)
        return;
    m_stage = plainText(stage, true);
    m_percent = percent;
    if (!m_terminal) { // a log gets one line per stage
        if (newStage)
            std::fprintf(stderr, "%s…\n", m_stage.c_str());
        return;
    }
    if (percent < 0)
        std::fprintf(stderr, "\r\033[K%s…", m_stage.c_str());
    else
        std::fprintf(stderr, "\r\033[K%s… %d %%", m_stage.c_str(), percent);
    std::fflush(stderr);
    m_lineOpen = true;
}

void Session::clearProgress() {
    const std::lock_guard lock(m_mutex);
    if (m_lineOpen)
        std::fputs("\r\033[K", stderr);
    m_lineOpen = false;
}

void Session::print(const QJsonObject& document, const std::string& text) {
    clearProgress();
    writeOut(json ? toText(document) : plainText(text));
}

void Session::print(const QJsonArray& document, const std::string& text) {
    clearProgress();
    writeOut(json ? toText(document) : plainText(text));
}

void Session::print(std::string_view text) {
    clearProgress();
    if (json)
        writeOut(text);
    else
        writeOut(plainText(text));
}

void Session::printDone(const std::string& message, QJsonObject more) {
    more.insert(QStringLiteral("success"), true);
    more.insert(QStringLiteral("message"), QString::fromStdString(message));
    print(more, message);
}

void Session::note(std::string_view sentence) {
    clearProgress();
    if (!quiet && !sentence.empty())
        std::fprintf(stderr, "%s\n", plainText(sentence).c_str());
}

void Session::printError(const Error& error) {
    clearProgress();
    std::string line = error.message;
    if (!error.context.empty())
        line += " (" + error.context + ")";
    for (const auto& cause : error.causes)
        line += "\n  because: " + cause.english();
    std::fprintf(stderr, "shelfcast-cli: %s\n", plainText(line).c_str());
    if (json) {
        QJsonArray causes;
        for (const auto& cause : error.causes)
            causes.append(QString::fromStdString(cause.english()));
        writeOut(toText(QJsonObject{{QStringLiteral("success"), false},
                                    {QStringLiteral("message"), QString::fromStdString(error.message)},
                                    {QStringLiteral("context"), QString::fromStdString(error.context)},
                                    {QStringLiteral("causes"), causes}}));
    }
}

Result<std::string> secretFrom(const std::string& file, const char* variable) {
    std::string secret;
    if (!file.empty()) {
        SHELFCAST_TRY(files::mustBeOrdinary(file, "The file of the secret", true));
        std::ifstream stream(file);
        if (!std::getline(stream, secret) || secret.empty())
            return fail(ErrorCode::Io, "The first line of this file must be the secret.", file);
    } else if (const char* given = std::getenv(variable)) {
        secret = given;
    }
    return secret;
}

Result<Day> parseDay(const std::string& text, std::string_view option) {
    auto day = Day::fromIso(text);
    if (!day)
        return fail(ErrorCode::InvalidArgument,
                    std::string(option) + " \"" + text +
                        "\" is not a date; write it as YYYY-MM-DD, as in 2024-01-31.");
    return day;
}

Session::Session() : m_terminal(console::errorsGoToATerminal()) {}
Session::~Session() = default;

void Session::closeWorkspace() {
    m_workspace.reset();
}

} // namespace shelfcast::cli
