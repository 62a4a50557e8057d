#include "ui/shell/start/first_start.h"

#include "services/job_runner.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shelfcast::ui {

FirstStart::FirstStart(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, space::xxl, space::l);
    layout->addStretch(2);
    auto* title = makeLabel(tr("Know what to order, and why"), LabelRole::Title);
    title->setAlignment(Qt::AlignHCenter);
    auto* words =
        makeLabel(tr("Shelfcast reads your sales file and tells you, for every product, how much you will "
                     "sell, when you run out and what to order today. Everything stays on this computer."),
                  LabelRole::Muted);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setMinimumWidth(560);
    auto* middle = line(0); // an alignment of its own would keep the label from its height for this width
    middle->addStretch(1);
    middle->addWidget(words, 4);
    middle->addStretch(1);
    layout->addWidget(title);
    layout->addLayout(middle);
    layout->addSpacing(space::l);
    m_errors = new ErrorBar;
    layout->addWidget(m_errors);
    m_progress = new ProgressStrip;
    layout->addWidget(m_progress);
    m_choices = new QWidget;
    auto* choices = new QHBoxLayout(m_choices);
    choices->setSpacing(space::l);
    choices->addStretch(1);
    const auto choice = [&](const QString& iconName, const QString& head, const QString& text,
                            const QString& button, bool primary) {
        auto* card = makeCardFrame();
        card->setFixedWidth(330);
        auto* inner = column(card, space::xl, space::s);
        auto* picture = new QToolButton;
        picture->setIcon(icon(iconName, Token::Accent));
        picture->setIconSize({32, 32});
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        picture->setFocusPolicy(Qt::NoFocus);
        inner->addWidget(picture, 0, Qt::AlignLeft);
        inner->addWidget(makeLabel(head, LabelRole::Section));
        auto* more = makeLabel(text, LabelRole::Muted);
        more->setWordWrap(true);
        inner->addWidget(more, 1);
        inner->addSpacing(space::s);
        auto* push = makeButton(button, primary ? ButtonKind::Primary : ButtonKind::Secondary);
        push->setMinimumHeight(36);
        inner->addWidget(push);
        choices->addWidget(card);
        return push;
    };
    auto* sample =
        choice(QStringLiteral("sample"), tr("Look around first"),
               tr("Two years of made-up sales of five stores, trained in under a minute. Take the upload "
                  "back whenever you like."),
               tr("Try it with sample data"), false);
    auto* file =
        choice(QStringLiteral("file"), tr("Start with your own sales"),
               tr("CSV, TSV, XLSX or XLS, as your till or spreadsheet writes it. You see what was understood "
                  "before anything is stored."),
               tr("Import my file"), true);
    m_import = file;
    sample->setObjectName(QStringLiteral("trySample"));
    file->setObjectName(QStringLiteral("importFile"));
    choices->addStretch(1);
    layout->addWidget(m_choices);
    auto* hint = makeLabel(tr("You can also drop a file anywhere on this window."), LabelRole::Caption);
    hint->setAlignment(Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &FirstStart::sampleChosen);
    connect(file, &QPushButton::clicked, this, &FirstStart::importChosen);
}

void FirstStart::follow(const std::shared_ptr<services::Job>& job) {
    m_errors->dismiss();
    m_choices->setEnabled(false);
    m_progress->follow(job, true);
    connect(job.get(), &services::Job::finished, this, [this] { m_choices->setEnabled(true); });
}

void FirstStart::focusChoice() {
    m_import->setFocus();
}

void FirstStart::showError(const Error& error) {
    m_errors->showError(error);
}

} // namespace shelfcast::ui
