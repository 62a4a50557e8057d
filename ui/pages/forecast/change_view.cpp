#include "ui/pages/forecast/change_view.h"

#include "ui/charts/axis.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cstdlib>

namespace shelfcast::ui {

namespace {

/// As exact as they add up: always one decimal.
QString units(std::int64_t tenths) {
    return QLocale().toString(static_cast<double>(tenths) / 10, 'f', 1);
}
QString signedUnits(std::int64_t tenths) {
    return tenths > 0 ? QStringLiteral("+") + units(tenths) : units(tenths);
}

QString title(ChangeCause cause) {
    switch (cause) {
    case ChangeCause::Sales:
        return ChangeView::tr("New sales");
    case ChangeCause::Model:
        return ChangeView::tr("Model");
    case ChangeCause::Plans:
        return ChangeView::tr("Prices and promotions");
    case ChangeCause::Own:
        return ChangeView::tr("Your changes");
    case ChangeCause::Products:
        return ChangeView::tr("Products");
    case ChangeCause::Rest:
        return ChangeView::tr("The rest");
    }
    return {};
}

QString runTitle(const ForecastRun& run) {
    return ChangeView::tr("%1, sales to %2, model %3")
        .arg(format::timestamp(run.madeAt), format::date(run.first - 1), text(run.modelId));
}

} // namespace

ChangeView::ChangeView(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::xs);
    auto* top = line(space::s);
    auto* label = makeLabel(tr("Compared with the forecast of"), LabelRole::Muted);
    m_runs = new QComboBox;
    m_runs->setObjectName(QStringLiteral("changeRun"));
    m_runs->setAccessibleName(tr("Earlier forecast to compare with"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(30);
    label->setBuddy(m_runs);
    top->addWidget(label);
    top->addWidget(m_runs, 1);
    layout->addLayout(top);
    m_sentence = makeLabel({}, LabelRole::Plain);
    m_sentence->setObjectName(QStringLiteral("changeSentence"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_chart = new WaterfallChart;
    m_chart->setObjectName(QStringLiteral("changeChart"));
    layout->addWidget(m_chart, 1);
    connect(m_runs, &QComboBox::activated, this, [this](int index) {
        m_run = m_runs->itemData(index).toLongLong();
        Q_EMIT runChosen();
    });
    setRuns({});
    setMessage({});
}

void ChangeView::setRuns(const std::vector<ForecastRun>& runs) {
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    for (const ForecastRun& run : runs)
        m_runs->addItem(runTitle(run), QVariant::fromValue<qlonglong>(run.id));
    m_runs->setEnabled(!runs.empty());
}

void ChangeView::setChange(const ForecastChange& change, Grain grain) {
    const QSignalBlocker quiet(m_runs);
    m_runs->setCurrentIndex(m_runs->findData(QVariant::fromValue<qlonglong>(change.earlier.id)));
    const QString period = periodLabel(change.from, grain, QLocale());
    const std::int64_t difference = change.after - change.before;
    QString words = tr("%1: %2 units now, %3 then").arg(period, units(change.after), units(change.before));
    words += difference == 0 ? QString() : tr(", %1").arg(signedUnits(difference));
    const auto largest =
        std::ranges::max_element(change.steps, {}, [](const auto& step) { return std::abs(step.tenths); });
    if (largest != change.steps.end() && largest->tenths != 0)
        words =
            tr("%1. Most of it: %2 (%3).").arg(words, title(largest->cause), signedUnits(largest->tenths));
    else
        words += tr(". Nothing changed it.");
    m_sentence->setText(words);
    std::vector<WaterfallBar> bars;
    bars.push_back({tr("Forecast then"), static_cast<double>(change.before) / 10, true, units(change.before),
                    tr("From sales to %1.").arg(format::date(change.earlier.first - 1))});
    for (const auto& step : change.steps)
        if (step.tenths != 0 || step.cause == ChangeCause::Sales || step.cause == ChangeCause::Model ||
            step.cause == ChangeCause::Plans || step.cause == ChangeCause::Own)
            bars.push_back({title(step.cause), static_cast<double>(step.tenths) / 10, false,
                            signedUnits(step.tenths), wordsOf(step.text)});
    bars.push_back({tr("Forecast now"), static_cast<double>(change.after) / 10, true, units(change.after),
                    tr("From sales to %1.").arg(format::date(change.now.first - 1))});
    m_chart->setBars(std::move(bars), tr("Why the forecast of %1 changed").arg(period));
}

void ChangeView::setMessage(const QString& text) {
    m_sentence->clear();
    m_chart->setEmptyText(text);
    m_chart->setBars({}, tr("Why the forecast changed"));
}

} // namespace shelfcast::ui
