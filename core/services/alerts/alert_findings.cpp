#include "services/alerts/alert_findings.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "services/jobs/job_journal.h"
#include "services/jobs/service_jobs.h"
#include "services/workspace.h"
#include "serving/store/wording.h"
#include "training/unusual_sales.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

constexpr std::size_t namedProducts = 3;
constexpr int jobsOfDays = 7; ///< how long a job that failed is told of

std::string productName(const std::string& id, const std::string& name) {
    return name.empty() || name == id ? id : id + " " + name;
}

/// The names of the first few, and how many more there are: "A, B, C (+28)".
std::string firstNames(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), namedProducts); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    return text +
           (names.size() > namedProducts ? " (+" + std::to_string(names.size() - namedProducts) + ")" : "");
}

/// "P1 sold 40 on 2024-05-01, expected 10 (4 to 16)."
Message soldInsteadOf(const UnusualSales& sales) {
    std::vector<Argument> words{sales.productId,
                                asNumber(unitsText(sales.sold)),
                                sales.last,
                                asNumber(unitsText(sales.expected)),
                                asNumber(unitsText(sales.low)),
                                asNumber(unitsText(sales.high))};
    if (sales.first == sales.last)
        return {MessageId::SoldOnADay, std::move(words)};
    words.insert(words.begin() + 2, sales.first);
    return {MessageId::SoldFromDayToDay, std::move(words)};
}

/// The rules of one store.
class StoreLook {
public:
    StoreLook(Workspace& workspace, const Store& store, const AlertRules& rules, const JobContext& job,
              AlertLook& look)
        : m_workspace(workspace), m_store(store), m_rules(rules), m_job(job), m_look(look) {}

    Result<void> run(const std::vector<ModelInfo>& models) {
        BulkRequest request;
        request.storeId = m_store.id;
        const auto date = m_workspace.planner().defaultDate(m_store.id);
        if (!date)
            return {}; // no sales yet
        request.date = *date;
        auto bulk = m_workspace.planner().bulk(request, m_job);
        if (!bulk)
            return isFatal(bulk.error()) ? Result<void>(fail(bulk.error())) : Result<void>();
        m_bulk = std::move(*bulk);
        lookAtStock();
        lookAtModel(models);
        lookAtThresholds(models);
        return lookAtSales();
    }

private:
    static bool isFatal(const Error& error) {
        return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Database;
    }
    void done(AlertRule rule) { m_look.looked.emplace(rule, m_store.id); }
    AlertFinding finding(AlertRule rule) const {
        AlertFinding one;
        one.rule = rule;
        one.storeId = m_store.id;
        one.currency = m_bulk.summary.currency;
        return one;
    }
    std::string moneyText(Cents cents) const {
        const std::string& currency = m_bulk.summary.currency;
        return amountText(fromCents(cents)) + (currency.empty() ? "" : " " + currency);
    }
    void add(AlertFinding one) {
        if (!one.money || fromCents(*one.money) >= m_rules.leastMoney)
            m_look.found.push_back(std::move(one));
    }

    void lookAtStock() {
        done(AlertRule::StockOut);
        std::vector<const BulkRow*> rows;
        for (const BulkRow& row : m_bulk.rows)
            if (row.decision.status == StockStatus::Critical)
                rows.push_back(&row);
        if (!m_rules.stockOut || rows.empty())
            return;
        std::ranges::stable_sort(rows, std::greater<>(),
                                 [](const BulkRow* row) { return row->decision.revenueAtRisk.value_or(0); });
        AlertFinding one = finding(AlertRule::StockOut);
        Cents risk = 0, saved = 0;
        bool known = true;
        std::vector<std::string> names;
        for (const BulkRow* row : rows) {
            const OrderDecision& decision = row->decision;
            known = known && decision.revenueAtRisk.has_value();
            risk += toCents(decision.revenueAtRisk.value_or(0));
            saved += toCents(decision.savedRevenue.value_or(0));
            names.push_back(productName(row->productId, row->name));
            one.products.push_back(row->productId);
        }
        one.sentence = Message::counted(std::ssize(rows), MessageId::AProductWillRunOut,
                                        MessageId::ProductsWillRunOut, {m_store.id, firstNames(names)});
        if (known)
            one.money = risk;
        one.action = known ? Message(MessageId::OrderTodayWhichSaves,
                                     {asNumber(moneyText(saved)), asNumber(moneyText(risk))})
                           : Message(MessageId::OrderTodayAndAsk);
        add(std::move(one));
    }

    void lookAtModel(const std::vector<ModelInfo>& models) {
        done(AlertRule::Accuracy);
        const ModelInfo* model = activeOf(models);
        if (!m_rules.accuracy || !model || !model->drift || !model->drift->retrain)
            return;
        AlertFinding one = finding(AlertRule::Accuracy);
        one.sentence = Message(MessageId::TheForecastNoLongerFits, {m_store.id});
        one.sentence.add(model->drift->reason);
        one.action = Message(MessageId::TrainTheStoreAgainAndLook);
        double revenue = 0;
        bool known = !m_bulk.rows.empty();
        for (const BulkRow& row : m_bulk.rows) {
            known = known && row.potentialRevenue.has_value();
            revenue += row.potentialRevenue.value_or(0);
        }
        if (known && model->recent && model->holdOutDays > 0 && model->recent->wape > model->metrics.wape) {
            one.money = toCents((model->recent->wape - model->metrics.wape) * revenue);
            one.action.add(Message(MessageId::ItsForecastsOfAWeek, {asNumber(moneyText(*one.money))}));
        }
        add(std::move(one));
    }

    void lookAtThresholds(const std::vector<ModelInfo>& models) {
        done(AlertRule::Threshold);
        for (const AlertThreshold& threshold : m_rules.thresholds) {
            const auto value = valueOf(threshold.measure, models);
            if (!value || (threshold.isUpper ? *value <= threshold.limit : *value >= threshold.limit))
                continue;
            const bool isMoney = threshold.measure == "revenue_at_risk" || threshold.measure == "order_value";
            AlertFinding one = finding(AlertRule::Threshold);
            one.subject = threshold.name;
            if (isMoney)
                one.money = toCents(*value);
            one.sentence = Message(
                threshold.isUpper ? MessageId::LimitIsOver : MessageId::LimitIsUnder,
                {threshold.name, Message(wordsOf(threshold.measure)), m_store.id,
                 asNumber(isMoney ? moneyText(*one.money) : amountText(std::round(*value * 100) / 100)),
                 asNumber(amountText(threshold.limit))});
            one.action = Message(threshold.measure == "accuracy"   ? MessageId::TrainTheStoreAgain
                                 : threshold.measure == "sales_7d" ? MessageId::LookWhetherAllSalesAreIn
                                                                   : MessageId::LookAtTheOrdersOfTheStore);
            add(std::move(one));
        }
    }

    Result<void> lookAtSales() {
        if (m_rules.salesLevel <= 0) {
            done(AlertRule::Sales);
            return {};
        }
        auto unusual = unusualSales(m_workspace.database(), m_store.id, m_rules.salesLevel, {m_job.stop, {}});
        if (!unusual)
            return isFatal(unusual.error()) ? Result<void>(fail(unusual.error())) : Result<void>();
        done(AlertRule::Sales);
        if (unusual->empty())
            return {};
        AlertFinding one = finding(AlertRule::Sales);
        double money = 0;
        bool known = true;
        one.sentence = Message::counted(std::ssize(*unusual), MessageId::UnusualSalesOfAProduct,
                                        MessageId::UnusualSalesOfProducts, {m_store.id});
        for (const UnusualSales& sales : *unusual) {
            known = known && sales.price;
            money += std::abs(sales.sold - sales.expected) * sales.price.value_or(0);
            if (one.products.size() < namedProducts)
                one.sentence.add(soldInsteadOf(sales));
            one.products.push_back(sales.productId);
        }
        if (known)
            one.money = toCents(money);
        one.action = Message(MessageId::LookWhetherTheFiguresAreRight);
        one.action.add(Message(MessageId::CorrectTheFileOrMark));
        add(std::move(one));
        return {};
    }

    const ModelInfo* activeOf(const std::vector<ModelInfo>& models) const {
        const auto found = std::ranges::find_if(models, [&](const ModelInfo& model) {
            return model.storeId == m_store.id && model.state == ModelState::Active;
        });
        return found == models.end() ? nullptr : &*found;
    }

    std::optional<double> valueOf(const std::string& measure, const std::vector<ModelInfo>& models) const {
        const BulkSummary& summary = m_bulk.summary;
        if (measure == "revenue_at_risk")
            return summary.revenueAtRisk;
        if (measure == "order_value")
            return summary.orderValue;
        if (measure == "critical_products")
            return summary.critical;
        if (measure == "accuracy") {
            const ModelInfo* model = activeOf(models);
            return !model                   ? std::nullopt
                   : model->recent          ? std::optional(accuracyOf(model->recent->wape) * 100)
                   : model->holdOutDays > 0 ? std::optional(accuracyOf(model->metrics.wape) * 100)
                                            : std::nullopt;
        }
        double units = 0;
        for (const BulkRow& row : m_bulk.rows)
            units += row.recentWeeks.empty() ? 0 : row.recentWeeks.back();
        return units;
    }
    static MessageId wordsOf(const std::string& measure) {
        static const std::map<std::string, MessageId> words = {
            {"revenue_at_risk", MessageId::TheRevenueAtRisk},
            {"order_value", MessageId::TheValueOfTheOrdersDue},
            {"critical_products", MessageId::TheNumberOfCriticalProducts},
            {"sales_7d", MessageId::TheNumberOfUnitsSoldLastWeek},
            {"accuracy", MessageId::TheAccuracyOfTheForecast}};
        return words.at(measure);
    }

    Workspace& m_workspace;
    const Store& m_store;
    const AlertRules& m_rules;
    const JobContext& m_job;
    AlertLook& m_look;
    BulkResult m_bulk;
};

bool isRecentJob(const std::string& atIso, Day today) {
    const auto day = Day::fromIso(atIso.substr(0, 10));
    return day && today - *day <= jobsOfDays;
}

Argument dayAt(const std::string& iso) {
    const auto day = Day::fromIso(iso.substr(0, 10));
    return day ? Argument(*day) : Argument(iso);
}

AlertFinding jobFinding(std::string subject, Message sentence, MessageId action) {
    AlertFinding one;
    one.subject = std::move(subject);
    one.sentence = std::move(sentence);
    one.action = Message(action);
    return one;
}

/// Long work that nobody watched: cut off, or accepted by the service and failed, and not done since.
void lookAtJobs(const std::string& databasePath, Day today, AlertLook& look) {
    std::set<std::string> known;
    for (const JobRecord& job : JobJournal(databasePath).list())
        if ((job.interrupted || !job.endedAt.empty()) && known.insert(job.name).second && job.interrupted &&
            isRecentJob(job.startedAt, today))
            look.found.push_back(jobFinding(
                "job " + job.name, Message(MessageId::AJobWasCutOff, {dayAt(job.startedAt), job.name}),
                MessageId::RunItAgain));
    auto jobs = ServiceJobs(databasePath).all();
    std::ranges::reverse(jobs);
    known.clear();
    for (const ServiceJob& job : jobs)
        if (job.hasEnded() && job.state != "cancelled" && known.insert(job.kind).second &&
            job.state == "failed" && isRecentJob(job.createdAt, today))
            look.found.push_back(
                jobFinding("service " + job.kind,
                           Message(MessageId::TheServiceCouldNotDoAJob, {dayAt(job.createdAt), job.kind}) +
                               " " + job.message,
                           MessageId::PutRightWhatTheSentenceNames));
}

void lookAtNight(const NightlyReport& night, AlertLook& look) {
    std::vector<Message> problems = night.problems;
    for (const InboxResult& file : night.files)
        if (file.outcome == InboxOutcome::Rejected || file.outcome == InboxOutcome::Asked)
            problems.push_back(Message(MessageId::TheFileCouldNotBeImported, {file.name}) + " " +
                               file.message);
    for (const NightlyStore& store : night.stores)
        if (!store.problem.empty())
            problems.push_back(Message(MessageId::StoreHasNoOrders, {store.storeId}) + " " + store.problem);
    if (problems.empty())
        return;
    const Message sentence = Message::counted(std::ssize(problems), MessageId::TheNightHadAProblem,
                                              MessageId::TheNightHadProblems, {}) +
                             " " + problems.front();
    look.found.push_back(jobFinding(nightSubject, sentence, MessageId::ReadTheReportOfTheNight));
}

} // namespace

Result<AlertLook> lookForAlerts(Workspace& workspace, const SettingValues& settings, Day today,
                                const NightlyReport* night, const JobContext& job) {
    AlertLook look;
    SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
    SHELFCAST_ASSIGN(const auto models, workspace.training().models());
    double done = 0;
    for (const Store& store : stores) {
        if (job.cancelled())
            return cancelled();
        look.stores.insert(store.id);
        const auto count = static_cast<double>(stores.size());
        const JobContext part = job.part(done / count, (done + 1) / count);
        const AlertRules rules = alertRules(settings, store.id);
        SHELFCAST_TRY(StoreLook(workspace, store, rules, part, look).run(models));
        done += 1;
    }
    look.looked.emplace(AlertRule::Job, "");
    if (alertRules(settings, "").jobs) {
        lookAtJobs(workspace.databasePath(), today, look);
        if (night)
            lookAtNight(*night, look);
    }
    return look;
}

} // namespace shelfcast::services
