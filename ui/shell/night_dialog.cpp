#include "ui/shell/night_dialog.h"

#include "domain/nightly.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/page_context.h"
#include "ui/shell/night_runner.h"
#include "ui/shell/night_words.h"
#include "ui/shell/sources_dialog.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QCheckBox>
#include <QDir>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>

namespace shelfcast::ui {

NightDialog::NightDialog(PageContext& context, NightRunner& runner, QWidget* parent)
    : QDialog(parent), m_context(context), m_runner(runner) {
    setWindowTitle(tr("The work of the night"));
    setObjectName(QStringLiteral("nightDialog"));
    resize(720, 560);
    auto* layout = column(this, space::l, space::m);
    auto* words = makeLabel(
        tr("Imports what arrived in a folder, trains what no longer fits, proposes the orders of every "
           "store and writes them down. Nothing is ordered: the proposals wait for you."),
        LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    if (const auto kept = services::readNightPlan(context.workspace))
        m_kept = *kept;
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(
        tr("&Files arrive in"),
        makeFolder(m_folder, QStringLiteral("nightFolder"), tr("Folder where files arrive"),
                   tr("What was imported moves to its folder \"archive\", what cannot be to \"rejected\"")));
    form->addRow(tr("&Orders go to"),
                 makeFolder(m_out, QStringLiteral("nightOut"), tr("Folder for orders and forecasts"),
                            tr("Gets a folder a day, with orders, forecasts and the report")));
    m_sources = makeButton({});
    m_sources->setObjectName(QStringLiteral("nightSources"));
    showSources();
    form->addRow(tr("&Databases"), m_sources);
    connect(m_sources, &QPushButton::clicked, this, [this] {
        auto* sources = new SourcesDialog(m_context, this);
        sources->setAttribute(Qt::WA_DeleteOnClose);
        connect(sources, &QDialog::finished, this, &NightDialog::showSources);
        sources->open();
    });
    m_at = new QTimeEdit(QTime(m_kept.hour, m_kept.minute));
    m_at->setObjectName(QStringLiteral("nightAt"));
    m_at->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_at->setMaximumWidth(120);
    form->addRow(tr("&Time"), m_at);
    m_enabled =
        new QCheckBox(tr("&Every day while this window is open (made up for when the computer was off)"));
    m_enabled->setObjectName(QStringLiteral("nightEnabled"));
    m_enabled->setChecked(m_kept.enabled);
    form->addRow(QString(), m_enabled);
    layout->addLayout(form);
    m_folder->setText(text(m_kept.folder));
    m_out->setText(text(m_kept.out));
    auto* closed = makeLabel(
        tr("With the window closed, the computer's own scheduler can do it: shelfcast-cli run schedule."),
        LabelRole::Caption);
    closed->setWordWrap(true);
    layout->addWidget(closed);
    m_report = new QPlainTextEdit;
    m_report->setObjectName(QStringLiteral("nightReport"));
    m_report->setReadOnly(true);
    m_report->setPlaceholderText(tr("What came of it stands here after it was done."));
    m_report->setAccessibleName(tr("Report"));
    layout->addWidget(m_report, 1);
    m_message = makeLabel({}, LabelRole::Muted);
    m_message->setObjectName(QStringLiteral("nightMessage"));
    m_message->setWordWrap(true);
    m_now = makeButton(tr("Do it now"));
    m_now->setObjectName(QStringLiteral("nightNow"));
    auto* close = makeButton(tr("Close"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("nightSave"));
    m_save->setDefault(true);
    auto* buttons = line();
    buttons->addWidget(m_now);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    for (QLineEdit* field : {m_folder, m_out})
        connect(field, &QLineEdit::textChanged, this, [this] { update(); });
    connect(m_at, &QTimeEdit::timeChanged, this, [this] { update(); });
    connect(m_enabled, &QCheckBox::toggled, this, [this] { update(); });
    connect(m_now, &QPushButton::clicked, this, [this] { m_runner.runNow(plan()); });
    connect(m_save, &QPushButton::clicked, this, &NightDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_runner, &NightRunner::changed, this, [this] { update(); });
    connect(&m_runner, &NightRunner::finished, this, &NightDialog::show);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(button == m_save);
    update();
}

QWidget* NightDialog::makeFolder(QLineEdit*& field, const QString& name, const QString& caption,
                                 const QString& hint) {
    auto* holder = new QWidget;
    auto* row = line();
    row->setContentsMargins({});
    field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setToolTip(hint);
    field->setPlaceholderText(hint);
    auto* choose = makeButton(tr("Choose\u2026"));
    choose->setObjectName(name + QStringLiteral("Choose"));
    row->addWidget(field, 1);
    row->addWidget(choose);
    holder->setLayout(row);
    holder->setFocusProxy(field);
    connect(choose, &QPushButton::clicked, this, [this, field, caption] {
        m_context.files.chooseFolder(
            this, caption, [field](const QString& path) { field->setText(QDir::toNativeSeparators(path)); });
    });
    return holder;
}

services::NightPlan NightDialog::plan() const {
    services::NightPlan plan = m_kept;
    plan.enabled = m_enabled->isChecked();
    plan.hour = m_at->time().hour();
    plan.minute = m_at->time().minute();
    plan.folder = utf8(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    plan.out = utf8(QDir::fromNativeSeparators(m_out->text().trimmed()));
    return plan;
}

void NightDialog::showSources() {
    const auto sources = services::nightSources(m_context.workspace);
    const int count = sources ? static_cast<int>(sources->size()) : 0;
    m_sources->setText(count == 0 ? tr("None is read\u2026") : tr("%n is read\u2026", nullptr, count));
}

void NightDialog::update() {
    const services::NightPlan wanted = plan();
    QString problem;
    if (m_context.workspace.isReadOnly())
        problem = tr("This database is only read.");
    else if (!wanted.folder.empty() && !QDir(text(wanted.folder)).exists())
        problem = tr("There is no folder %1.").arg(m_folder->text());
    else if (m_runner.isRunning())
        problem = tr("At work\u2026");
    m_message->setText(problem);
    m_now->setEnabled(problem.isEmpty());
    m_save->setEnabled(!m_context.workspace.isReadOnly() && !(wanted == m_kept) &&
                       (wanted.folder.empty() || QDir(text(wanted.folder)).exists()));
}

void NightDialog::save() {
    const auto [today, minute] = clockNow();
    const services::NightPlan wanted = services::plannedAt(plan(), today, minute);
    if (const auto kept = services::keepNightPlan(m_context.workspace, wanted); !kept) {
        m_message->setText(wordsOf(kept.error().message));
        return;
    }
    m_kept = wanted;
    update();
    m_message->setText(
        wanted.enabled ? tr("Kept. Next at %1.").arg(QLocale().toString(m_at->time(), QLocale::ShortFormat))
                       : tr("Kept. Nothing is done by itself."));
}

void NightDialog::show(const NightlyReport& report) {
    m_report->setPlainText(nightReport(report));
}

} // namespace shelfcast::ui
