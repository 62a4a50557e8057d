#include "services/jobs/job_journal.h"

#include "base/file_system.h"
#include "services/jobs/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <map>

namespace shelfcast::services {

namespace {

constexpr qint64 mostBytes = 256 * 1024;

QString key(const char* name) {
    return QString::fromLatin1(name);
}

std::string lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

} // namespace

std::string stateOf(const JobRecord& job) {
    if (job.interrupted)
        return "cut off";
    return job.endedAt.empty() ? "running" : Message::fromStored(job.outcome).english();
}

void JobJournal::append(const std::string& line) const {
    QFile file(QString::fromStdString(m_path));
    if (file.size() > mostBytes) { // the older half goes
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray rest = file.readAll().right(mostBytes / 2);
        rest.remove(0, rest.indexOf('\n') + 1);
        file.close();
        if (auto part = files::Part::make(m_path, files::Part::Rights::OwnerOnly)) {
            QFile shorter(QString::fromStdString(part->path()));
            if (shorter.open(QIODevice::WriteOnly | QIODevice::ExistingOnly) &&
                shorter.write(rest) == rest.size()) {
                shorter.close();
                static_cast<void>(part->putInPlace());
            }
        }
    }
    bool startsALine = true; // a kill may have left half of one
    if (file.open(QIODevice::ReadOnly)) {
        startsALine = file.size() == 0 || (file.seek(file.size() - 1) && file.read(1) == "\n");
        file.close();
    }
    const std::string whole = (startsALine ? "" : "\n") + line;
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(whole.data(), static_cast<qint64>(whole.size()));
}

std::string JobJournal::begin(const std::string& name, const std::vector<std::string>& command) const {
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    QJsonArray words;
    for (const std::string& word : command)
        words.append(QString::fromStdString(word));
    append(lineOf({{key("id"), id},
                   {key("begin"), QString::fromStdString(clockTime())},
                   {key("name"), QString::fromStdString(name)},
                   {key("process"), QCoreApplication::applicationPid()},
                   {key("boot"), QString::fromLatin1(QSysInfo::bootUniqueId())},
                   {key("command"), words}}));
    return id.toStdString();
}

void JobJournal::end(const std::string& id, const std::string& outcome) const {
    append(lineOf({{key("id"), QString::fromStdString(id)},
                   {key("end"), QString::fromStdString(clockTime())},
                   {key("outcome"), QString::fromStdString(outcome)}}));
}

std::vector<JobRecord> JobJournal::list(std::size_t most) const {
    QFile file(QString::fromStdString(m_path));
    if (files::kindOf(m_path) != files::Kind::Ordinary || !file.open(QIODevice::ReadOnly))
        return {};
    std::vector<JobRecord> records;
    std::map<std::string, std::size_t> byId;
    for (const QByteArray& line : file.read(4 * mostBytes).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const std::string id = object[key("id")].toString().toStdString();
        if (id.empty())
            continue;
        if (object.contains(key("begin"))) {
            JobRecord record;
            record.id = id;
            record.name = object[key("name")].toString().toStdString();
            record.startedAt = object[key("begin")].toString().toStdString();
            record.process = object[key("process")].toInteger();
            for (const auto word : object[key("command")].toArray())
                record.command.push_back(word.toString().toStdString());
            record.interrupted =
                object[key("boot")].toString() != QString::fromLatin1(QSysInfo::bootUniqueId()) ||
                !files::isRunning(record.process);
            byId[id] = records.size();
            records.push_back(std::move(record));
        } else if (const auto found = byId.find(id); found != byId.end()) {
            JobRecord& record = records[found->second];
            record.endedAt = object[key("end")].toString().toStdString();
            record.outcome = object[key("outcome")].toString().toStdString();
            record.interrupted = record.outcome == "interrupted";
        }
    }
    std::ranges::reverse(records);
    if (records.size() > most)
        records.resize(most);
    return records;
}

std::vector<JobRecord> JobJournal::takeInterrupted() const {
    std::vector<JobRecord> cutOff;
    for (JobRecord& record : list())
        if (record.interrupted && record.endedAt.empty()) {
            end(record.id, "interrupted");
            cutOff.push_back(std::move(record));
        }
    return cutOff;
}

} // namespace shelfcast::services
