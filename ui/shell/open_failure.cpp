#include "ui/shell/open_failure.h"

#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace shelfcast::ui {

OpenFailure::OpenFailure(const Error& error, const QString& path, const QString& backup) {
    setWindowTitle(tr("Shelfcast"));
    setWindowIcon(applicationIcon());
    resize(640, 300);
    auto* layout = column(this, space::xl, space::m);
    layout->addWidget(makeLabel(tr("The database could not be opened"), LabelRole::Title));
    auto* where = makeLabel(QDir::toNativeSeparators(path), LabelRole::Muted);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(where);
    m_error = new ErrorBar;
    m_error->showError(error);
    layout->addWidget(m_error);
    layout->addStretch(1);
    auto* buttons = line(space::s);
    auto* other = makeButton(tr("Open another database\u2026"));
    auto* retry = makeButton(tr("Try again"), ButtonKind::Primary);
    other->setObjectName(QStringLiteral("openOther"));
    retry->setObjectName(QStringLiteral("retry"));
    buttons->addWidget(other);
    buttons->addStretch(1);
    if (error.code == ErrorCode::Corrupt && !backup.isEmpty()) {
        const QFileInfo file(backup);
        auto* restore = makeButton(tr("Restore the backup of %1")
                                       .arg(QLocale().toString(file.lastModified(), QLocale::ShortFormat)));
        restore->setObjectName(QStringLiteral("restore"));
        restore->setToolTip(
            tr("%1\nThe damaged file is kept beside it.").arg(QDir::toNativeSeparators(backup)));
        buttons->addWidget(restore);
        connect(restore, &QPushButton::clicked, this, [this, backup] { Q_EMIT restoreChosen(backup); });
    }
    if (error.code == ErrorCode::Locked) {
        auto* readOnly = makeButton(tr("Open read-only"));
        readOnly->setObjectName(QStringLiteral("readOnly"));
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

void OpenFailure::showError(const Error& error) {
    m_error->showError(error);
}

QString newestBackup(const QString& databasePath) {
    const QFileInfo database(databasePath);
    const QStringList names{database.fileName() + QStringLiteral(".before-update"),
                            database.completeBaseName() + QStringLiteral("*backup*"),
                            database.completeBaseName() + QStringLiteral("?*.db")};
    for (const QFileInfo& file : database.dir().entryInfoList(names, QDir::Files, QDir::Time))
        if (file.absoluteFilePath() != database.absoluteFilePath())
            return file.absoluteFilePath();
    return {};
}

} // namespace shelfcast::ui
