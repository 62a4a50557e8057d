#include "services/log.h"

#include "base/file_system.h"
#include "contract/json_values.h"
#include "services/jobs/qt_text.h"
#include "services/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace shelfcast::services {

namespace {

constexpr qint64 mostLogBytes = 1 << 20;
constexpr int filesKept = 5;
constexpr std::size_t longestMessage = 2000, mostStages = 40;
constexpr std::array levels{"debug", "info", "warning", "error", "crash"};

/// What Qt's message handler, a bare function, must find.
struct Target {
    std::mutex mutex;
    std::string folder;
    QtMessageHandler before = nullptr;
};
Target& target() {
    static Target one;
    return one;
}

std::string fileOf(const std::string& folder, int number) {
    return folder + (number == 0 ? "/shelfcast.log" : "/shelfcast." + std::to_string(number) + ".log");
}

std::size_t rankOf(std::string_view level) {
    return static_cast<std::size_t>(std::find(levels.begin(), levels.end(), level) - levels.begin());
}

/// shelfcast.log becomes shelfcast.1.log and so on; another process that does the same is waited for by
/// nobody.
void rotate(const std::string& folder) {
    QLockFile lock(qt(folder + "/rotate.lock"));
    if (!lock.tryLock(0) || QFileInfo(qt(fileOf(folder, 0))).size() < mostLogBytes)
        return;
    for (int number = filesKept - 1; number > 0; --number)
        files::rename(fileOf(folder, number - 1), fileOf(folder, number));
}

QByteArray lineOf(const LogEntry& entry) {
    QJsonObject object{{QStringLiteral("at"), json::text(entry.at)},
                       {QStringLiteral("level"), json::text(entry.level)},
                       {QStringLiteral("category"), json::text(entry.category)},
                       {QStringLiteral("message"), json::text(entry.message)},
                       {QStringLiteral("process"), json::integer(entry.process)}};
    if (!entry.job.empty())
        object.insert(QStringLiteral("job"), json::text(entry.job));
    if (entry.milliseconds)
        object.insert(QStringLiteral("ms"), json::number(*entry.milliseconds, 1));
    if (!entry.stages.empty())
        object.insert(QStringLiteral("stages"), json::array(entry.stages, [](const auto& stage) {
                          return QJsonObject{{QStringLiteral("stage"), json::text(stage.first)},
                                             {QStringLiteral("ms"), json::number(stage.second, 1)}};
                      }));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<LogEntry> entryOf(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto word = [&](const char* key) { return object[QLatin1String(key)].toString().toStdString(); };
    if (object.isEmpty())
        return std::nullopt;
    LogEntry entry;
    entry.at = word("at");
    entry.level = word("level");
    entry.category = word("category");
    entry.message = word("message");
    entry.job = word("job");
    entry.process = object[QStringLiteral("process")].toInteger();
    if (object.contains(QStringLiteral("ms")))
        entry.milliseconds = object[QStringLiteral("ms")].toDouble();
    for (const auto stage : object[QStringLiteral("stages")].toArray())
        entry.stages.emplace_back(stage.toObject()[QStringLiteral("stage")].toString().toStdString(),
                                  stage.toObject()[QStringLiteral("ms")].toDouble());
    return entry;
}

QByteArray contentOf(const std::string& path, qint64 most) {
    QFile file(qt(path));
    if (files::kindOf(path) != files::Kind::Ordinary || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > most)
        file.seek(file.size() - most);
    return file.read(most);
}

/// The records of the crash log, oldest first. Its first line says when and why, the others are the stack.
std::vector<LogEntry> crashes(const std::string& folder) {
    std::vector<LogEntry> found;
    for (const QByteArray& line : contentOf(log::crashFile(folder), mostLogBytes).split('\n')) {
        if (line.startsWith("=== crash ")) {
            const QList<QByteArray> words = line.split(' ');
            LogEntry entry;
            entry.level = "crash";
            entry.category = "crash";
            entry.message = line.mid(10).toStdString();
            if (const auto at = words.indexOf("time"); at >= 0 && at + 1 < words.size())
                entry.at = QDateTime::fromSecsSinceEpoch(words[at + 1].toLongLong(), Qt::UTC)
                               .toString(Qt::ISODateWithMs)
                               .toStdString();
            if (const auto at = words.indexOf("process"); at >= 0 && at + 1 < words.size())
                entry.process = words[at + 1].toLongLong();
            found.push_back(std::move(entry));
        } else if (!found.empty() && !line.isEmpty()) {
            found.back().message += "\n" + line.toStdString();
        }
    }
    return found;
}

bool holds(const LogEntry& entry, const std::string& text) {
    const auto contains = [needle = qt(text)](const std::string& hay) {
        return qt(hay).contains(needle, Qt::CaseInsensitive);
    };
    return text.empty() || contains(entry.message) || contains(entry.category) || contains(entry.job) ||
           contains(entry.level) ||
           std::any_of(entry.stages.begin(), entry.stages.end(),
                       [&](const auto& stage) { return contains(stage.first); });
}

void onMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const char* level = type == QtDebugMsg     ? "debug"
                        : type == QtInfoMsg    ? "info"
                        : type == QtWarningMsg ? "warning"
                                               : "error";
    const std::string category = context.category ? context.category : "default";
    log::write(level, category == "default" ? "qt" : category, message.toStdString());
    if (const auto before = target().before)
        before(type, context, message);
}

} // namespace

namespace log {

std::string usualFolder() {
    return QFileInfo(qt(Workspace::defaultDatabasePath())).absolutePath().toStdString() + "/logs";
}

void start(const std::string& folder) {
    if (!files::makePrivateFolder(folder))
        return;
    const std::lock_guard lock(target().mutex);
    const bool isFirst = target().folder.empty();
    target().folder = folder;
    if (isFirst)
        target().before = qInstallMessageHandler(onMessage);
}

std::string folder() {
    const std::lock_guard lock(target().mutex);
    return target().folder;
}

void write(LogEntry entry) {
    const std::lock_guard lock(target().mutex);
    const std::string& folder = target().folder;
    if (folder.empty())
        return;
    entry.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
    entry.process = QCoreApplication::applicationPid();
    entry.message = withoutData(entry.message).substr(0, longestMessage);
    for (auto& stage : entry.stages)
        stage.first = withoutData(stage.first);
    QFile file(qt(fileOf(folder, 0)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    const QByteArray line = lineOf(entry); // in one call: lines of two processes do not mix
    file.write(line);
    const bool isFull = file.size() >= mostLogBytes;
    file.close();
    if (isFull)
        rotate(folder);
}

void write(std::string_view level, std::string_view category, std::string_view message) {
    LogEntry entry;
    entry.level = level;
    entry.category = category;
    entry.message = message;
    write(std::move(entry));
}

std::vector<LogEntry> read(const std::string& folder, const LogFilter& filter) {
    std::vector<LogEntry> found = crashes(folder);
    std::ranges::reverse(found);
    for (int number = 0; number < filesKept; ++number) {
        const QList<QByteArray> lines = contentOf(fileOf(folder, number), 2 * mostLogBytes).split('\n');
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) // those of one moment stay in order
            if (auto entry = entryOf(*line))
                found.push_back(std::move(*entry));
    }
    std::erase_if(found, [&](const LogEntry& entry) {
        return (!filter.level.empty() && rankOf(entry.level) < rankOf(filter.level)) ||
               (!filter.category.empty() && entry.category != filter.category) || !holds(entry, filter.text);
    });
    std::ranges::stable_sort(found, std::greater(), &LogEntry::at);
    if (found.size() > filter.most)
        found.resize(filter.most);
    return found;
}

std::vector<std::string> categories(const std::string& folder) {
    std::set<std::string> names;
    LogFilter all;
    all.most = static_cast<std::size_t>(-1);
    for (const LogEntry& entry : read(folder, all))
        names.insert(entry.category);
    return {names.begin(), names.end()};
}

std::string crashFile(const std::string& folder) {
    return folder + "/crash.log";
}

std::string lastCrash(const std::string& folder) {
    const auto found = crashes(folder);
    return found.empty() ? std::string() : found.back().at;
}

} // namespace log

namespace {
/// Figures, ids, paths, and names, which begin with a capital within a sentence.
bool isData(std::string_view word, bool beginsSentence) {
    static constexpr std::string_view ours[] = {"Shelfcast", "SQLite", "CSV", "XLSX", "XLS", "ODS", "PDF"};
    const auto letters = word.substr(0, word.find_last_not_of(".,:;!?") + 1);
    if (std::any_of(word.begin(), word.end(), [](unsigned char c) {
            return std::isdigit(c) != 0 || c == '/' || c == '\\' || c == '_' || c == '=';
        }))
        return true;
    const auto capitals =
        std::count_if(letters.begin(), letters.end(), [](unsigned char c) { return std::isupper(c) != 0; });
    return capitals > (beginsSentence ? 1 : 0) &&
           std::find(std::begin(ours), std::end(ours), letters) == std::end(ours);
}
} // namespace

std::string withoutData(std::string_view sentence) {
    std::string plain;
    bool quoted = false;
    for (const char c : sentence) { // what stands in quotes is one word
        if (c == '"') {
            plain += quoted ? "" : "…";
            quoted = !quoted;
        } else if (!quoted) {
            plain.push_back(c);
        }
    }
    std::string text, word;
    bool begins = true; // a sentence
    const auto endWord = [&] {
        if (word.empty())
            return;
        const char last = word.back();
        const bool ends = last == '.' || last == '!' || last == '?';
        if (isData(word, begins)) {
            text += "#";
            if (ends || last == ',' || last == ';' || last == ':')
                text.push_back(last);
        } else {
            text += word;
        }
        begins = ends;
        word.clear();
    };
    for (const char c : plain) {
        if (c != ' ' && c != '\n') {
            word.push_back(c);
            continue;
        }
        endWord();
        text.push_back(' ');
    }
    endWord();
    return text;
}

void StageClock::enter(std::string_view stage) {
    const std::lock_guard lock(m_mutex);
    if (stage == m_stage)
        return;
    const auto now = Clock::now();
    if (!m_stage.empty() && m_stages.size() < mostStages)
        m_stages.emplace_back(m_stage, std::chrono::duration<double, std::milli>(now - m_since).count());
    m_stage = stage;
    m_since = now;
}

double StageClock::milliseconds() const {
    return std::chrono::duration<double, std::milli>(Clock::now() - m_begun).count();
}

std::vector<std::pair<std::string, double>> StageClock::stages() const {
    const std::lock_guard lock(m_mutex);
    auto stages = m_stages;
    if (!m_stage.empty() && stages.size() < mostStages)
        stages.emplace_back(m_stage,
                            std::chrono::duration<double, std::milli>(Clock::now() - m_since).count());
    return stages;
}

void logJob(const std::string& id, const std::string& name, const StageClock& clock,
            const std::string& failure, bool wasCancelled) {
    LogEntry entry;
    entry.level = failure.empty() || wasCancelled ? "info" : "error";
    entry.category = "job";
    entry.message = name + (failure.empty() ? ": done" : ": " + failure);
    entry.job = id;
    entry.milliseconds = clock.milliseconds();
    entry.stages = clock.stages();
    log::write(std::move(entry));
}

} // namespace shelfcast::services
