#include "ui/pages/smart/scenario_use.h"

#include "domain/days/grain.h"
#include "services/workspace.h"
#include "ui/charts/axis.h"
#include "ui/models/orders/plan_command.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr int usualUseDays = 7;

double unitsBetween(const SmartPrediction& prediction, const std::vector<double>& daily, Day from, Day to) {
    double sum = 0;
    for (Day day = from; day <= to; day = day + 1)
        if (const int k = day - prediction.context.date; k >= 0 && k < static_cast<int>(daily.size()))
            sum += daily[static_cast<std::size_t>(k)];
    return sum;
}
} // namespace

UseScenarioDialog::UseScenarioDialog(const SmartPrediction& prediction, const QString& reason,
                                     QWidget* parent)
    : QDialog(parent), m_prediction(prediction) {
    setWindowTitle(tr("Use this scenario"));
    setObjectName(QStringLiteral("useScenario"));
    auto* layout = column(this, space::l, space::m);
    m_words = makeLabel({});
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(420);
    layout->addWidget(m_words);
    auto* form = new QFormLayout;
    const Day first = prediction.context.date,
              last = first + (static_cast<int>(prediction.scenarioDaily.size()) - 1);
    const auto dateField = [&](const QString& name, Day day) {
        auto* field = new QDateEdit;
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("ddd ") + datePattern(QLocale(), true));
        field->setDateRange(toDate(first), toDate(last));
        field->setDate(toDate(day));
        field->setAccessibleName(name);
        form->addRow(name, field);
        connect(field, &QDateEdit::dateChanged, this, &UseScenarioDialog::showWords);
        return field;
    };
    m_from = dateField(tr("From"), first);
    m_to = dateField(tr("To"), std::min(last, first + (usualUseDays - 1)));
    m_from->setObjectName(QStringLiteral("useFrom"));
    m_to->setObjectName(QStringLiteral("useTo"));
    m_reason = new QLineEdit(reason);
    m_reason->setObjectName(QStringLiteral("useReason"));
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(tr("Reason"), m_reason);
    layout->addLayout(form);
    auto* more =
        makeLabel(tr("Orders follow your forecast; the model's own stays beside it, and what yours was "
                     "worth is measured once the days have passed. Prices and promotions themselves "
                     "are not changed here."),
                  LabelRole::Muted);
    more->setWordWrap(true);
    layout->addWidget(more);
    auto* buttons = line();
    buttons->addStretch(1);
    auto* cancel = makeButton(tr("Cancel"));
    m_use = makeButton(tr("Use it"), ButtonKind::Primary);
    m_use->setObjectName(QStringLiteral("useAccept"));
    m_use->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reason, &QLineEdit::textChanged, this, &UseScenarioDialog::showWords);
    showWords();
}

Day UseScenarioDialog::from() const {
    return toDay(m_from->date());
}
Day UseScenarioDialog::to() const {
    return toDay(m_to->date());
}
QString UseScenarioDialog::reason() const {
    return m_reason->text().trimmed();
}

void UseScenarioDialog::showWords() {
    const bool sound = from() <= to();
    m_use->setEnabled(sound && !reason().isEmpty());
    m_words->setText(
        sound ? tr("%1 from %2 to %3: your forecast becomes %4 units on average, in place of %5.")
                    .arg(text(m_prediction.context.productId), format::shortDate(from()),
                         format::shortDate(to()),
                         format::units(unitsBetween(m_prediction, m_prediction.scenarioDaily, from(), to())),
                         format::units(unitsBetween(m_prediction, m_prediction.baselineDaily, from(), to())))
              : tr("The first day lies after the last."));
}

ScenarioUse scenarioUse(const SmartPrediction& prediction, const ForecastSeries& series,
                        const std::vector<services::ForecastOverride>& known, Day from, Day to,
                        const std::string& reason) {
    ScenarioUse use;
    for (const ForecastPoint& point : series.points) {
        const Day end = stepStart(point.date, series.grain, 1) - 1;
        if (point.date < from || end > to)
            continue;
        OwnForecast before;
        before.key.storeId = series.storeId;
        before.key.productId = series.productId;
        before.key.grain = std::string(toString(series.grain));
        before.key.date = point.date;
        before.key.modelValue = point.mean;
        const auto own = std::ranges::find(known, point.date, &services::ForecastOverride::date);
        if (own != known.end())
            before.value = *own;
        if (before.value && before.value->frozen) {
            ++use.frozen;
            continue;
        }
        OwnForecast after = before;
        after.value = before.key;
        after.value->value =
            std::round(unitsBetween(prediction, prediction.scenarioDaily, point.date, end) * 10) / 10;
        after.value->reason = reason;
        use.before.push_back(std::move(before));
        use.after.push_back(std::move(after));
    }
    return use;
}

ScenarioPlan::ScenarioPlan(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_writer(new PlanWriter(context.jobs, this)) {
    connect(m_writer, &PlanWriter::written, this, &ScenarioPlan::stored);
    connect(m_writer, &PlanWriter::failed, this, &ScenarioPlan::failed);
}

void ScenarioPlan::use(const ScenarioUse& use, const QString& words) {
    m_context.undo.push(new PlanCommand<OwnForecast>(
        words, use.before, use.after,
        [plan = QPointer<ScenarioPlan>(this)](const std::vector<OwnForecast>& forecasts) {
            if (plan)
                plan->apply(forecasts);
        }));
}

void ScenarioPlan::apply(const std::vector<OwnForecast>& forecasts) {
    m_writer->write([&workspace = m_context.workspace, forecasts]() -> Result<void> {
        auto service = workspace.overrides();
        for (const OwnForecast& forecast : forecasts)
            SHELFCAST_TRY(forecast.value ? service.set(*forecast.value) : service.remove(forecast.key));
        return {};
    });
}

} // namespace shelfcast::ui
