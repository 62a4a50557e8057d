#include "services/night/nightly_service.h"

#include "base/message_ids.h"
#include "base/money.h"
#include "contract/json_nightly.h"
#include "io/text/atomic_file.h"
#include "services/alerts/alert_service.h"
#include "services/imports/import_answers.h"
#include "services/jobs/clock.h"
#include "services/jobs/qt_text.h"
#include "services/keeping/backup_service.h"
#include "services/night/inbox.h"
#include "services/night/night_sources.h"
#include "services/orders/purchase_order_service.h"
#include "services/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>

namespace shelfcast::services {

namespace {

/// Sales that a model has not seen before it is trained again though nothing says that it no longer fits. A
/// quarter brings a new season; training more often gained nothing (docs/accuracy.md, "What the gate gains").
constexpr int mostDaysUnseen = 91;
constexpr std::array<int, 3> triesAfterSeconds = {2, 10, 60};

std::string now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

/// Another program is in the way, or a disk is; nothing is wrong with what was asked.
bool passesByItself(const Error& error) {
    return error.code == ErrorCode::Locked || error.code == ErrorCode::Io ||
           error.code == ErrorCode::Database;
}

Message sentenceOf(const Error& error) {
    Message text = error.message;
    for (const Message& cause : error.causes)
        text.add(cause);
    return text;
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

Result<void> writeText(const QString& path, const std::string& text) {
    SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(path.toStdString()));
    SHELFCAST_TRY(file.write(text));
    return file.commit();
}

/// Why a store's model should be learnt anew; empty where it need not.
Message dueReason(const std::vector<ModelInfo>& models, const std::string& storeId, Day lastSale) {
    const ModelInfo* active = nullptr;
    const ModelInfo* newest = nullptr;
    for (const ModelInfo& model : models) {
        if (model.storeId != storeId)
            continue;
        if (!newest || model.version > newest->version)
            newest = &model;
        if (model.state == ModelState::Active)
            active = &model;
    }
    if (newest && newest->dataTo && *newest->dataTo >= lastSale)
        return {}; // tried with these sales already
    if (!active)
        return "It had no model yet.";
    if (active->drift && active->drift->retrain)
        return active->drift->reason;
    if (active->dataTo && lastSale - *active->dataTo > mostDaysUnseen)
        return "Its model had not seen the sales of the last " + std::to_string(lastSale - *active->dataTo) +
               " days.";
    return {};
}

} // namespace

InboxResult NightlyService::take(const std::string& path, const std::string& name,
                                 const NightlyRequest& request, const JobContext& job,
                                 ImportOptions& options) {
    InboxResult result;
    result.name = name;
    const auto before = m_workspace.imports().importedBefore(path, job);
    if (before && *before && (*before)->firstDay) { // an undated list may rightly come again
        result.outcome = InboxOutcome::Duplicate;
        result.message =
            Message(MessageId::TheSameFileAsUpload, {std::to_string((*before)->id), (*before)->fileName});
        return result;
    }
    bool asked = false;
    const auto import = [&]() -> Result<ImportReport> {
        ImportOptions dated;
        dated.today = request.today;
        SHELFCAST_ASSIGN(auto unattended, m_workspace.imports().unattended(path, dated, job.part(0, 0.3)));
        options = std::move(unattended.options);
        asked = !unattended.questions.empty();
        result.doubts = std::move(unattended.questions);
        if (asked)
            return ImportReport();
        return m_workspace.imports().import(path, options, job.part(0.3, 1));
    };
    auto report = import();
    for (std::size_t attempt = 0;
         !report && passesByItself(report.error()) && !job.cancelled() && attempt < triesAfterSeconds.size();
         ++attempt) {
        if (request.wait)
            request.wait(triesAfterSeconds[attempt] * 1000);
        else
            QThread::msleep(static_cast<unsigned long>(triesAfterSeconds[attempt]) * 1000);
        report = import();
    }
    if (!report) {
        const bool later = passesByItself(report.error()) || report.error().code == ErrorCode::Cancelled;
        result.outcome = later ? InboxOutcome::Waiting : InboxOutcome::Rejected;
        result.message = sentenceOf(report.error());
        return result;
    }
    if (asked) {
        result.outcome = InboxOutcome::Asked;
        result.message = MessageId::TheFileHasToBeAskedAbout;
        return result;
    }
    result.accepted = report->accepted;
    result.rejected = report->rejected;
    result.message = report->message;
    for (const ImportDecision& decision : report->understanding.decisions)
        if (decision.doubtful && !isOpen(decision))
            result.doubts.push_back(decision.sentence);
    result.outcome = report->success ? InboxOutcome::Imported : InboxOutcome::Rejected;
    return result;
}

/// Databases that the night reads: each like a file that arrived.
void NightlyService::importSources(NightlyReport& report, const NightlyRequest& request,
                                   const JobContext& job) {
    const auto sources = nightSources(m_workspace);
    if (!sources) {
        report.problems.push_back(sentenceOf(sources.error()));
        return;
    }
    for (const NightSource& source : *sources) {
        if (job.cancelled())
            return;
        job.report(Message(MessageId::ReadingTheSourceNamed, {source.name}), 0);
        InboxResult result;
        result.name = source.name;
        const QTemporaryDir folder;
        const std::string path = folder.filePath(qt(source.name) + QStringLiteral(".csv")).toStdString();
        const auto rows = folder.isValid()
                              ? writeSourceTable(source, path, job)
                              : Result<std::size_t>(fail(ErrorCode::Io, folder.errorString().toStdString()));
        if (rows) {
            ImportOptions options;
            result = take(path, source.name, request, job, options);
        } else if (rows.error().code == ErrorCode::InvalidData) {
            result.outcome = InboxOutcome::Duplicate; // nothing new is no failure
            result.message = sentenceOf(rows.error());
        } else {
            result.outcome = InboxOutcome::Rejected;
            result.message = sentenceOf(rows.error());
        }
        report.files.push_back(std::move(result));
    }
}

void NightlyService::importAll(NightlyReport& report, const NightlyRequest& request, Day today,
                               const JobContext& job) {
    const Inbox inbox(request.folder);
    const auto files = inbox.list();
    if (!files) {
        report.problems.push_back(sentenceOf(files.error()));
        return;
    }
    const long long time = QDateTime::currentMSecsSinceEpoch();
    double done = 0;
    for (const Inbox::File& file : *files) {
        const auto count = static_cast<double>(files->size());
        const JobContext part = job.part(done / count, (done + 1) / count);
        done += 1;
        if (job.cancelled())
            return;
        if (!Inbox::isSettled(file, request.settleSeconds, time) || !Inbox::isUnchanged(file)) {
            report.files.push_back(
                {file.name, InboxOutcome::Waiting, MessageId::TheFileIsStillBeingWritten, {}, 0, 0, {}});
            continue;
        }
        part.report(Message(MessageId::ImportingTheFileNamed, {file.name}), 0);
        ImportOptions options;
        InboxResult result = take(file.path, file.name, request, part, options);
        const bool changed = !Inbox::isUnchanged(file);
        if (changed && result.outcome != InboxOutcome::Waiting) // what is new in it comes next time
            result.message.add(MessageId::TheFileWasWrittenToMeanwhile);
        if (changed || result.outcome == InboxOutcome::Waiting) {
            report.files.push_back(std::move(result));
            continue;
        }
        std::string text = result.message + "\n";
        for (const std::string& doubt : result.doubts)
            text += doubt + "\n";
        auto moved = result.outcome == InboxOutcome::Rejected ? inbox.reject(file, today, text)
                     : result.outcome == InboxOutcome::Asked  ? inbox.ask(file, text)
                                                              : inbox.archive(file, today);
        if (moved) {
            result.movedTo = *moved;
            if (result.rejected > 0) { // every row that stayed out, with its reason, beside the file
                if (auto rows =
                        m_workspace.imports().exportRejected(*moved, options, *moved + ".rejected.csv", part);
                    !rows)
                    report.problems.push_back(sentenceOf(rows.error()));
            }
        } else {
            report.problems.push_back(sentenceOf(moved.error()));
        }
        report.files.push_back(std::move(result));
    }
}

void NightlyService::trainDue(NightlyReport& report, const JobContext& job) {
    const auto stores = m_workspace.catalog().stores();
    if (!stores) {
        report.problems.push_back(sentenceOf(stores.error()));
        return;
    }
    std::vector<ModelInfo> models;
    if (auto known = m_workspace.training().models())
        models = std::move(*known);
    std::size_t due = 0;
    for (const Store& store : *stores) {
        NightlyStore one;
        one.storeId = store.id;
        if (store.lastDay) {
            if (const auto date = m_workspace.planner().defaultDate(store.id))
                one.date = *date;
            one.model = dueReason(models, store.id, *store.lastDay);
            one.trained = !one.model.empty();
            due += one.trained;
        }
        report.stores.push_back(std::move(one));
    }
    const bool together = due > 1 && due == report.stores.size();
    double done = 0;
    Result<std::vector<TrainResult>> all = std::vector<TrainResult>{};
    for (NightlyStore& store : report.stores) {
        const JobContext part = job.part(done / static_cast<double>(std::max<std::size_t>(due, 1)), 1);
        if (!store.trained) {
            if (store.model.empty() && store.date)
                store.model = "Its model still fits.";
            continue;
        }
        if (job.cancelled())
            return;
        if (!together || done == 0) // stores that are all due learn from each other
            all = m_workspace.training().train({together ? "all" : store.storeId}, part);
        done += 1;
        if (!all) {
            store.trained = false;
            if (all.error().code == ErrorCode::NotEnoughData) // the plain average serves, and orders by it
                store.model += " " + sentenceOf(all.error());
            else
                store.problem = sentenceOf(all.error());
            continue;
        }
        for (const TrainResult& result : *all)
            if (result.storeId == store.storeId)
                store.model += " " + result.message;
    }
}

void NightlyService::order(NightlyStore& store, const NightlyRequest& request, const std::string& folder,
                           const JobContext& job) {
    auto service = m_workspace.orders();
    ProposalRequest proposal;
    proposal.bulk.storeId = store.storeId;
    proposal.bulk.date = *store.date;
    const auto orders = service.propose(proposal, job.part(0, 0.5));
    if (!orders) {
        store.problem = sentenceOf(orders.error());
        return;
    }
    store.orders = static_cast<int>(orders->size());
    Cents value = 0;
    bool known = !orders->empty();
    for (const PurchaseOrder& one : *orders) {
        value += one.total();
        known = known &&
                std::ranges::all_of(one.lines, [](const auto& line) { return line.value().has_value(); });
    }
    if (known)
        store.orderValue = fromCents(value);
    if (folder.empty())
        return;
    const QDir out(qt(folder));
    const QString safe = QString(qt(store.storeId))
                             .replace(QRegularExpression(QStringLiteral("[^\\w.-]")), QStringLiteral("_"));
    const auto written = [&](const QString& name) {
        return out.filePath(name + QLatin1Char('-') + safe).toStdString();
    };
    if (!orders->empty()) {
        const auto files = service.write(*orders, written(QStringLiteral("orders")) + ".xlsx",
                                         orders->size() > 1, {}, job.part(0.5, 0.7));
        if (!files) {
            store.problem = sentenceOf(files.error());
            return;
        }
        store.written = *files;
    }
    ExportRequest bulk;
    bulk.what = "bulk";
    bulk.storeId = store.storeId;
    bulk.path = written(QStringLiteral("bulk")) + ".xlsx";
    ExportRequest forecast = bulk;
    forecast.what = "forecast";
    forecast.horizon = request.forecastDays;
    forecast.path = written(QStringLiteral("forecast")) + ".csv";
    for (const ExportRequest& one : {bulk, forecast}) {
        if (auto sentence = m_workspace.exports().write(one, job.part(0.7, 1)); !sentence) {
            store.problem = sentenceOf(sentence.error());
            return;
        }
        store.written.push_back(one.path);
    }
}

Result<NightlyReport> NightlyService::run(const NightlyRequest& request, const JobContext& job) {
    NightlyReport report;
    report.startedAt = now();
    const Day today = request.today.value_or(clockDay());
    QString folder;
    if (!request.out.empty()) {
        folder = QDir(qt(request.out)).filePath(qt(today.toIso()));
        if (!QDir().mkpath(folder))
            return fail(ErrorCode::Io, Message(MessageId::TheFolderCannotBeMade, {folder.toStdString()}) +
                                           " " + MessageId::NothingWasDoneNameAnotherFolder);
    }
    if (!request.folder.empty()) {
        SHELFCAST_TRY(Inbox(request.folder).list().map([](const auto&) {}));
        importAll(report, request, today, job.part(0, 0.35));
    }
    importSources(report, request, job.part(0.35, 0.4));
    if (!job.cancelled())
        trainDue(report, job.part(0.4, 0.8));
    double done = 0;
    for (NightlyStore& store : report.stores) {
        const auto count = static_cast<double>(report.stores.size());
        if (job.cancelled())
            break;
        job.report(Message(MessageId::OrdersOfTheStore, {store.storeId}), 0.8 + 0.15 * done / count);
        if (store.date)
            order(store, request, folder.toStdString(),
                  job.part(0.8 + 0.15 * done / count, 0.8 + 0.15 * (done + 1) / count));
        done += 1;
    }
    if (!job.cancelled() && request.alerts) {
        job.report(MessageId::LookingForWhatNeedsAttention, 0.95);
        const auto news = AlertService(m_workspace).lookAndSend(today, &report, {job.stop, {}});
        if (news) {
            report.liveAlerts = static_cast<std::int64_t>(news->live);
            for (const Alert& alert : news->told)
                report.alerts.push_back(alert.finding.sentence + " " + alert.finding.action);
        } else if (news.error().code != ErrorCode::Cancelled) {
            report.problems.push_back(sentenceOf(news.error()));
        }
    }
    if (!job.cancelled()) {
        auto backups = m_workspace.backups();
        if (backups.isDue(today.toIso())) {
            if (auto made = backups.makeDaily(today.toIso(), job.part(0.95, 1)))
                report.backup = *made;
            else
                report.problems.push_back(sentenceOf(made.error()));
        }
    }
    if (job.cancelled())
        report.problems.emplace_back(MessageId::TheNightWasStopped);
    report.endedAt = now();

    const auto filesOf = [&](InboxOutcome outcome) {
        return static_cast<std::size_t>(std::ranges::count(report.files, outcome, &InboxResult::outcome));
    };
    const auto failed = static_cast<std::size_t>(std::ranges::count_if(
        report.stores, [](const NightlyStore& store) { return !store.problem.empty(); }));
    std::size_t orders = 0, trained = 0;
    for (const NightlyStore& store : report.stores) {
        orders += static_cast<std::size_t>(store.orders);
        trained += store.trained;
    }
    const std::size_t asked = filesOf(InboxOutcome::Asked);
    report.success = report.problems.empty() && failed == 0 && asked + filesOf(InboxOutcome::Rejected) == 0;
    report.message = counted(filesOf(InboxOutcome::Imported), "file", "files") + " imported, " +
                     std::to_string(filesOf(InboxOutcome::Rejected)) + " rejected, " +
                     std::to_string(filesOf(InboxOutcome::Waiting)) + " waiting" +
                     (asked > 0 ? ", " + std::to_string(asked) + " to be asked about" : "") + "; " +
                     counted(trained, "model", "models") + " trained; " + counted(orders, "order", "orders") +
                     " proposed" +
                     (failed > 0 ? "; " + counted(failed, "store", "stores") + " without" : "") + ".";
    if (!folder.isEmpty()) {
        const QDir out(folder);
        for (const auto& [name, text] :
             {std::pair(QStringLiteral("report.txt"), describe(report)),
              std::pair(QStringLiteral("report.json"), QJsonDocument(toJson(report)).toJson().toStdString())})
            if (auto wrote = writeText(out.filePath(name), text); !wrote) {
                report.problems.push_back(sentenceOf(wrote.error()));
                report.success = false;
            }
    }
    return report;
}

std::string describe(const NightlyReport& report) {
    std::string text = report.message + "\n";
    for (const std::string& problem : report.problems)
        text += "Problem: " + problem + "\n";
    if (!report.alerts.empty())
        text += "\nTo look at\n";
    for (const std::string& alert : report.alerts)
        text += "  " + alert + "\n";
    if (!report.files.empty())
        text += "\nFiles\n";
    for (const InboxResult& file : report.files) {
        text += "  " + file.name + ": " + std::string(outcomeWord(file.outcome)) + ". " + file.message + "\n";
        const bool asked = file.outcome == InboxOutcome::Asked;
        for (const std::string& doubt : file.doubts)
            text += std::string(asked ? "    Asked: " : "    Please look at: ") + doubt + "\n";
        if (!file.movedTo.empty())
            text += "    Now " + file.movedTo + "\n";
    }
    if (!report.stores.empty())
        text += "\nStores\n";
    for (const NightlyStore& store : report.stores) {
        text += "  " + store.storeId + ": ";
        text += store.date ? counted(static_cast<std::size_t>(store.orders), "order", "orders") + " for " +
                                 store.date->toIso()
                           : "no sales yet";
        if (store.orderValue)
            text += ", worth " + QString::number(*store.orderValue, 'f', 2).toStdString();
        text += ". " + store.model + "\n";
        if (!store.problem.empty())
            text += "    Problem: " + store.problem + "\n";
        for (const std::string& path : store.written)
            text += "    " + path + "\n";
    }
    if (!report.backup.empty())
        text += "\nBackup: " + report.backup + "\n";
    return text;
}

} // namespace shelfcast::services
