#include "ui/shell/alerts_dialog.h"

#include "services/alerts/alert_service.h"
#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/pages/page_context.h"
#include "ui/shell/alerts_button.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QDate>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace shelfcast::ui {

namespace {
constexpr int snoozeDays = 7;
}

AlertsDialog::AlertsDialog(PageContext& context, AlertsButton& button, MainWindow& window)
    : QDialog(&window), m_context(context), m_button(button), m_window(window) {
    setWindowTitle(tr("Alerts"));
    setObjectName(QStringLiteral("alertsDialog"));
    resize(760, 560);
    auto* layout = column(this, space::l, space::m);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget;
    m_list = column(inner, 0, space::m);
    area->setWidget(inner);
    layout->addWidget(area, 1);
    m_message = makeLabel({}, LabelRole::Muted);
    m_message->setObjectName(QStringLiteral("alertsMessage"));
    m_message->setWordWrap(true);
    auto* again = makeButton(tr("Look again"));
    again->setObjectName(QStringLiteral("alertsLook"));
    again->setEnabled(!context.workspace.isReadOnly());
    auto* close = makeButton(tr("Close"));
    close->setDefault(true);
    auto* buttons = line();
    buttons->addWidget(again);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(again, &QPushButton::clicked, &button, &AlertsButton::look);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&button, &AlertsButton::alertsRead, this, &AlertsDialog::fill);
    fill();
}

void AlertsDialog::fill() {
    clearLayout(m_list);
    const auto& alerts = m_button.alerts();
    if (alerts.empty()) {
        auto* quiet = makeLabel(m_button.quietWords(), LabelRole::Sentence);
        quiet->setObjectName(QStringLiteral("alertsQuiet"));
        m_list->addWidget(quiet);
    }
    for (const bool quiet : {false, true}) // what nobody has looked at comes first
        for (const Alert& alert : alerts)
            if ((alert.state != AlertState::Open) == quiet)
                m_list->addWidget(makeRow(alert));
    m_list->addStretch(1);
}

QWidget* AlertsDialog::makeRow(const Alert& alert) {
    const AlertFinding& finding = alert.finding;
    auto* card = makeCardFrame();
    card->setObjectName(QStringLiteral("alert%1").arg(alert.id));
    auto* layout = qobject_cast<QVBoxLayout*>(card->layout());
    if (!layout)
        layout = column(card, space::m, space::s);
    auto* sentence = makeLabel(wordsOf(finding.sentence), LabelRole::Plain);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    QString more = wordsOf(finding.action);
    if (finding.money)
        more = tr("Worth %1.").arg(format::money(fromCents(*finding.money), finding.currency)) +
               QLatin1Char(' ') + more;
    auto* action = makeLabel(more, LabelRole::Muted);
    action->setWordWrap(true);
    layout->addWidget(action);
    QStringList facts{tr("since %1").arg(format::timestamp(alert.openedAt))};
    if (alert.escalated)
        facts << tr("escalated");
    if (alert.state == AlertState::Acknowledged)
        facts << tr("acknowledged by %1").arg(text(alert.changedBy));
    if (alert.state == AlertState::Snoozed && alert.until)
        facts << tr("snoozed until %1").arg(format::date(*alert.until));
    auto* row = line();
    row->addWidget(makeLabel(facts.join(QStringLiteral(", ")), LabelRole::Caption), 1);
    const auto add = [&](const QString& words, const char* name, auto pressed) {
        auto* button = makeButton(words, ButtonKind::Quiet);
        button->setObjectName(QLatin1String(name) + QString::number(alert.id));
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    add(tr("Open"), "alertOpen", [this, alert] { openPage(alert); });
    if (alert.state == AlertState::Open && !m_context.workspace.isReadOnly()) {
        add(tr("Snooze a week"), "alertSnooze", [this, id = alert.id] {
            change([&workspace = m_context.workspace, id] {
                const Day today = toDay(QDate::currentDate());
                return services::AlertService(workspace).snooze(id, today + snoozeDays, today, {});
            });
        });
        add(tr("Acknowledge"), "alertAcknowledge", [this, id = alert.id] {
            change([&workspace = m_context.workspace, id] {
                return services::AlertService(workspace).acknowledge(id, {});
            });
        });
    }
    layout->addLayout(row);
    return card;
}

void AlertsDialog::change(std::function<Result<Alert>()> work) {
    m_context.jobs.run<Alert>(
        tr("Keeping what you said of an alert"),
        [work = std::move(work)](const JobContext&) { return work(); }, this,
        [this](const Result<Alert>& done) {
            m_message->setText(done ? QString() : wordsOf(done.error().message));
            m_button.readAgain();
        });
}

void AlertsDialog::openPage(const Alert& alert) {
    accept();
    const AlertFinding& finding = alert.finding;
    const QString product = finding.products.empty() ? QString() : text(finding.products.front());
    switch (finding.rule) {
    case AlertRule::StockOut:
    case AlertRule::Threshold:
        m_window.showPageInStore(finding.storeId, PageId::Bulk, product);
        break;
    case AlertRule::Sales:
        m_window.showPageInStore(finding.storeId, PageId::Forecast, product);
        break;
    case AlertRule::Accuracy:
        m_window.showPageInStore(finding.storeId, PageId::Upload, {});
        break;
    case AlertRule::Job:
        m_window.showPageInStore({}, PageId::Health, {});
        break;
    }
}

} // namespace shelfcast::ui
