#include "services/alert_findings.h"

#include "base/number_text.h"
#include "services/job_journal.h"
#include "services/service_jobs.h"
#include "services/workspace.h"
#include "serving/wording.h"
#include "training/unusual_sales.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

constexpr std::size_t namedProducts = 3;
constexpr int jobsOfDays = 7; ///< how long a job that failed is told of

std::string alertCount(std::size_t count, const std::string& one, const std::string& many) {
    return groupedDigits(static_cast<std::int64_t>(count)) + " " + (count == 1 ? one : many);
}

std::string productName(const std::string& id, const std::string& name) {
    return name.empty() || name == id ? id : id + " " + name;
}

/// The names of the first few, and a mark that there are more.
std::string firstNames(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), namedProducts); ++i)
        text += (i > 0 ? ", " : "") + names[i];
    return text + (names.size() > namedProducts ? ", ..." : "");
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
        one.sentence =
            alertCount(rows.size(), "product", "products") + " of " + m_store.id +
            " will probably run out before anything ordered today can arrive: " + firstNames(names) + ".";
        if (known)
            one.money = risk;
        one.action = known ? "Order today, which saves " + moneyText(saved) + " of the " + moneyText(risk) +
                                 " at risk, and ask the suppliers what can come sooner."
                           : "Order today, and ask the suppliers what can come sooner.";
        add(std::move(one));
    }

    void lookAtModel(const std::vector<ModelInfo>& models) {
        done(AlertRule::Accuracy);
        const ModelInfo* model = activeOf(models);
        if (!m_rules.accuracy || !model || !model->drift || !model->drift->retrain)
            return;
        AlertFinding one = finding(AlertRule::Accuracy);
        one.sentence = "The forecast of " + m_store.id + " no longer fits. " + model->drift->reason;
        one.action = "Train the store again, and look at what changed: prices, the assortment, a new "
                     "competitor.";
        double revenue = 0;
        bool known = !m_bulk.rows.empty();
        for (const BulkRow& row : m_bulk.rows) {
            known = known && row.potentialRevenue.has_value();
            revenue += row.potentialRevenue.value_or(0);
        }
        if (known && model->recent && model->holdOutDays > 0 && model->recent->wape > model->metrics.wape) {
            one.money = toCents((model->recent->wape - model->metrics.wape) * revenue);
            one.action += " Its forecasts of a week are off by " + moneyText(*one.money) +
                          " more than when it was tested.";
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
            one.sentence =
                "Limit " + threshold.name + ": " + wordsOf(threshold.measure) + " of " + m_store.id + " is " +
                (isMoney ? moneyText(*one.money) : amountText(std::round(*value * 100) / 100)) + ", " +
                (threshold.isUpper ? "over " : "under ") + amountText(threshold.limit) + ".";
            one.action = threshold.measure == "accuracy" ? "Train the store again."
                         : threshold.measure == "sales_7d"
                             ? "Look whether all sales are in, and what changed in the shop."
                             : "Look at the orders of the store.";
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
        one.sentence = "Unusual sales of " + alertCount(unusual->size(), "product", "products") + " of " +
                       m_store.id + ".";
        for (const UnusualSales& sales : *unusual) {
            known = known && sales.price;
            money += std::abs(sales.sold - sales.expected) * sales.price.value_or(0);
            if (one.products.size() < namedProducts)
                one.sentence += " " + sales.productId + " sold " + unitsText(sales.sold) +
                                (sales.first == sales.last
                                     ? " on " + sales.last.toIso()
                                     : " from " + sales.first.toIso() + " to " + sales.last.toIso()) +
                                ", expected " + unitsText(sales.expected) + " (" + unitsText(sales.low) +
                                " to " + unitsText(sales.high) + ").";
            one.products.push_back(sales.productId);
        }
        if (known)
            one.money = toCents(money);
        one.action = "Look whether the figures are right, and what was behind them: a promotion that is not "
                     "in the data, a large customer, an empty shelf. Correct the file, or mark the event.";
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
    static std::string wordsOf(const std::string& measure) {
        static const std::map<std::string, std::string> words = {
            {"revenue_at_risk", "the revenue at risk"},
            {"order_value", "the value of the orders due"},
            {"critical_products", "the number of critical products"},
            {"sales_7d", "the number of units sold in the last week"},
            {"accuracy", "the accuracy of the forecast in percent"}};
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

AlertFinding jobFinding(std::string subject, std::string sentence, std::string action) {
    AlertFinding one;
    one.subject = std::move(subject);
    one.sentence = std::move(sentence);
    one.action = std::move(action);
    return one;
}

/// Long work that nobody watched: cut off, or accepted by the service and failed, and not done since.
void lookAtJobs(const std::string& databasePath, Day today, AlertLook& look) {
    std::set<std::string> known;
    for (const JobRecord& job : JobJournal(databasePath).list())
        if ((job.interrupted || !job.endedAt.empty()) && known.insert(job.name).second && job.interrupted &&
            isRecentJob(job.startedAt, today))
            look.found.push_back(jobFinding("job " + job.name,
                                            "A job was cut off on " + job.startedAt.substr(0, 10) +
                                                "; nothing of it is stored half: " + job.name + ".",
                                            "Run it again: the page Health and the verb jobs offer it."));
    auto jobs = ServiceJobs(databasePath).all();
    std::ranges::reverse(jobs);
    known.clear();
    for (const ServiceJob& job : jobs)
        if (job.hasEnded() && job.state != "cancelled" && known.insert(job.kind).second &&
            job.state == "failed" && isRecentJob(job.createdAt, today))
            look.found.push_back(jobFinding("service " + job.kind,
                                            "The service could not do a job of " +
                                                job.createdAt.substr(0, 10) + ": " + job.kind + ". " +
                                                job.message,
                                            "Put right what the sentence names, and ask for it again."));
}

void lookAtNight(const NightlyReport& night, AlertLook& look) {
    std::vector<std::string> problems = night.problems;
    for (const InboxResult& file : night.files)
        if (file.outcome == InboxOutcome::Rejected)
            problems.push_back("The file " + file.name + " could not be imported. " + file.message);
    for (const NightlyStore& store : night.stores)
        if (!store.problem.empty())
            problems.push_back("Store " + store.storeId + " has no orders. " + store.problem);
    if (problems.empty())
        return;
    const std::string sentence =
        "The night had " + alertCount(problems.size(), "problem", "problems") + ". " + problems.front();
    look.found.push_back(jobFinding(nightSubject, sentence,
                                    "Read the report of the night, and import rejected files by hand."));
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
