#include "ui/shell/open_failure.h"

#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace shelfcast::ui {

OpenFailure::OpenFailure(const Error& error, const QString& path) {
    setWindowTitle(tr("Shelfcast"));
    setWindowIcon(applicationIcon());
    resize(640, 300);
    auto* layout = column(this, space::xl, space::m);
    layout->addWidget(makeLabel(tr("The database could not be opened"), LabelRole::Title));
    auto* where = makeLabel(QDir::toNativeSeparators(path), LabelRole::Muted);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(where);
    auto* bar = new ErrorBar;
    bar->showError(error);
    layout->addWidget(bar);
    layout->addStretch(1);
    auto* buttons = line(space::s);
    auto* other = makeButton(tr("Open another database\u2026"));
    auto* retry = makeButton(tr("Try again"), ButtonKind::Primary);
    buttons->addWidget(other);
    buttons->addStretch(1);
    if (error.code == ErrorCode::Locked) {
        auto* readOnly = makeButton(tr("Open read-only"));
        buttons->addWidget(readOnly);
        connect(readOnly, &QPushButton::clicked, this, &OpenFailure::readOnlyChosen);
    }
    buttons->addWidget(retry);
    layout->addLayout(buttons);
    connect(retry, &QPushButton::clicked, this, &OpenFailure::retryChosen);
    connect(other, &QPushButton::clicked, this, [this] {
        m_files.openFile(this, tr("Open a database"), tr("Shelfcast databases (*.db);;All files (*)"),
                         [this](const QString& name) { Q_EMIT fileChosen(name); });
    });
}

} // namespace shelfcast::ui
