#pragma once

#include "base/day.h"
#include "base/job_context.h"
#include "services/log.h"
#include "services/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace shelfcast::cli {

/// What every verb gets: the global options, the one place that prints, and the database when it asks for it.
/// Results go to standard output, everything else to standard error.
class Session {
public:
    enum class Access { Read, Write };

    Session();
    ~Session();

    std::string databasePath; ///< --db; empty = the application's own
    bool json = false, quiet = false;
    bool readOnly = false; ///< --read-only: nothing at all is written to the database
    bool failed = false;   ///< set by a verb that printed its result and still must end with code 1
    std::vector<std::string> command; ///< the words of this run, without the program
    std::vector<std::string> again;   ///< set by a verb: these words are run next
    /// What the chosen verb does; set by its callback, run once the command line is understood.
    std::function<Result<void>()> action;

    /// Progress to standard error (unless quiet), stopped by Ctrl+C.
    JobContext job();

    /// Opens the database on first use. Read: it must exist, nobody is kept out or waited for, and no right
    /// to write is needed. Write: it is created when it does not exist; another process that writes is waited
    /// for a few seconds.
    Result<services::Workspace*> workspace(Access access);
    void closeWorkspace();
    /// Written down as begun, so that the next run can say that it was cut off; tells of what was before.
    /// Opening to write does it too.
    void beginJob();
    /// --db, or the application's own database.
    std::string databaseFile() const;

    /// The verb's result: the document with --json, else the text.
    void print(const QJsonObject& document, const std::string& text);
    void print(const QJsonArray& document, const std::string& text);
    /// The same where the caller has chosen and made the one text that is wanted: of many products either
    /// takes a while.
    void print(std::string_view text);
    /// {success: true, message} or the sentence.
    void printDone(const std::string& message, QJsonObject more = {});
    /// A sentence to standard error; not with --quiet.
    void note(std::string_view sentence);
    /// Writes down how what was begun has ended: "done", or why not.
    void finish(const Message& outcome);
    /// False once standard output could not be written; run() says so at the end.
    bool outputIsComplete();
    /// Says what failed, in one line with its causes (and as {success, message} with --json).
    void printError(const Error& error);

private:
    void showProgress(std::string_view stage, double fraction);
    void clearProgress();

    std::unique_ptr<services::Workspace> m_workspace;
    std::string m_jobId; ///< in the journal; empty = nothing long was begun
    services::StageClock m_clock;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::string m_stage;
    int m_percent = -1;
    bool m_terminal = false, m_lineOpen = false, m_outputFailed = false;
    void writeOut(std::string_view text);
};

/// First line of the file, or where none is named of the environment; empty where neither is: never of the
/// command line, which others can read. Error Io.
Result<std::string> secretFrom(const std::string& file, const char* variable);

/// A day in the form YYYY-MM-DD; the error names the option.
Result<Day> parseDay(const std::string& text, std::string_view option);

} // namespace shelfcast::cli
