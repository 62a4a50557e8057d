#include "ui/shell/start/recovery_page.h"

#include "services/job_runner.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/backup_words.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace shelfcast::ui {

using services::Trouble;

namespace {

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

/// What the page says: a title, what was kept, what can be done.
struct Words {
    QString title, kept, todo;
};

Words wordsFor(Trouble trouble, bool hasBackups) {
    switch (trouble) {
    case Trouble::Damaged:
        return {RecoveryWords::tr("The database is damaged"),
                RecoveryWords::tr(
                    "The damaged file stays as it is, also after a restore: it is kept beside the restored "
                    "one under another name."),
                hasBackups ? RecoveryWords::tr(
                                 "Restore the newest backup below; what was imported after it has to be "
                                 "imported once more. Or save what can be read: it is put into a new file, "
                                 "which then is among the backups.")
                           : RecoveryWords::tr(
                                 "There is no backup beside it. Save what can be read: it is put into a new "
                                 "file, which then can be restored. Or restore a backup from another place, "
                                 "or choose another database.")};
    case Trouble::FullDisk:
        return {RecoveryWords::tr("The disk is full"),
                RecoveryWords::tr(
                    "All that was stored before is in the database; what could not be written was not "
                    "stored half."),
                RecoveryWords::tr(
                    "Free some space and try again, or open the database to read only: forecasts and orders "
                    "are shown, nothing is stored.")};
    case Trouble::ReadOnly:
        return {RecoveryWords::tr("The database cannot be written"),
                RecoveryWords::tr("Nothing was changed."),
                RecoveryWords::tr(
                    "Open it to read only, or ask the owner of the folder for the right to write, then try "
                    "again.")};
    case Trouble::Newer:
        return {RecoveryWords::tr("The database was written by a newer Shelfcast"),
                RecoveryWords::tr("Not a byte of it was changed."),
                RecoveryWords::tr("Open it with the newer version, or choose another database here.")};
    case Trouble::Foreign:
        return {RecoveryWords::tr("This is no database of Shelfcast"),
                RecoveryWords::tr("Not a byte of it was changed."),
                RecoveryWords::tr(
                    "Choose another file. If it was one of Shelfcast's and is damaged, save what can "
                    "be read of it.")};
    case Trouble::Locked:
        return {RecoveryWords::tr("The database is in use"), RecoveryWords::tr("Nothing was changed."),
                RecoveryWords::tr(
                    "Close it there and try again, or open it here to read only: forecasts and orders are "
                    "shown, nothing is stored.")};
    case Trouble::Vanished:
        return {RecoveryWords::tr("The database is gone"),
                hasBackups ? RecoveryWords::tr("The backups below are there.")
                           : RecoveryWords::tr("No backup was found where it lay."),
                RecoveryWords::tr(
                    "Connect the drive and try again, choose the file where it is now, restore a backup in "
                    "its place, or begin anew.")};
    case Trouble::Unread:
    case Trouble::None:
        break;
    }
    return {RecoveryWords::tr("The database could not be opened"), RecoveryWords::tr("Nothing was changed."),
            RecoveryWords::tr("Try again, or choose another database.")};
}

void addPart(QVBoxLayout* layout, const QString& title, const QString& words) {
    auto* row = line(space::l);
    auto* head = makeLabel(title, LabelRole::Muted);
    head->setFixedWidth(150);
    auto* text = makeLabel(words);
    text->setWordWrap(true);
    row->addWidget(head, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    layout->addLayout(row);
}

} // namespace

RecoveryPage::RecoveryPage(FileDialog& files, const Error& error, const QString& path, const QString& former)
    : m_files(files), m_path(path), m_trouble(services::troubleOf(error, utf8(path))),
      m_backups(services::everyBackup(utf8(path))) {
    setWindowTitle(tr("Shelfcast"));
    setWindowIcon(applicationIcon());
    resize(900, 560);
    auto* layout = column(this, space::xxl, space::m);
    const Words words = wordsFor(m_trouble, !m_backups.empty());
    layout->addWidget(makeLabel(words.title, LabelRole::Title));
    auto* where = makeLabel(QDir::toNativeSeparators(path), LabelRole::Muted);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(where);
    m_error = new ErrorBar;
    m_error->showError(error);
    layout->addWidget(m_error);
    m_progress = new ProgressStrip;
    layout->addWidget(m_progress);
    m_saved = new NoteBar;
    m_saved->setObjectName(QStringLiteral("saved"));
    layout->addWidget(m_saved);
    layout->addSpacing(space::s);
    addPart(layout, tr("What was kept"), words.kept);
    addPart(layout, tr("What you can do"), words.todo);
    if (m_trouble == Trouble::Damaged || m_trouble == Trouble::Foreign || m_trouble == Trouble::Vanished)
        addBackups(layout);
    layout->addStretch(1);
    addButtons(layout, former);
    setAccessibleName(words.title);
}

void RecoveryPage::addBackups(QVBoxLayout* layout) {
    if (m_backups.empty())
        return;
    layout->addSpacing(space::s);
    layout->addWidget(makeLabel(tr("Backups, the newest first"), LabelRole::Section));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    for (const auto& backup : m_backups) {
        auto* item = new QListWidgetItem(tr("%1, %2, %3")
                                             .arg(format::timestamp(backup.at),
                                                  backupReason(backup.reason, backup.path),
                                                  format::bytes(backup.bytes)));
        item->setData(Qt::UserRole, text(backup.path));
        item->setToolTip(QDir::toNativeSeparators(text(backup.path)));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    layout->addWidget(m_list, 1);
}

QPushButton* RecoveryPage::addButton(QBoxLayout* row, const QString& text, const char* name, bool primary) {
    auto* button = makeButton(text, primary ? ButtonKind::Primary : ButtonKind::Secondary);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    return button;
}

void RecoveryPage::addButtons(QVBoxLayout* layout, const QString& former) {
    m_actions = new QWidget;
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    if (!former.isEmpty())
        connect(addButton(row, tr("Back to %1").arg(QFileInfo(former).fileName()), "back"),
                &QPushButton::clicked, this, &RecoveryPage::backChosen);
    connect(addButton(row, tr("Choose another\u2026"), "openOther"), &QPushButton::clicked, this, [this] {
        m_files.openFile(this, tr("Open a database"), tr("Shelfcast databases (*.db);;All files (*)"),
                         [this](const QString& name) { Q_EMIT fileChosen(name); });
    });
    auto* bundle = makeButton(tr("Save a diagnostic bundle\u2026"), ButtonKind::Link);
    bundle->setObjectName(QStringLiteral("saveBundle"));
    row->addWidget(bundle);
    connect(bundle, &QPushButton::clicked, this, [this] {
        m_files.saveFile(this, tr("Save a diagnostic bundle"), tr("shelfcast diagnosis.zip"),
                         tr("ZIP files (*.zip)"), [this](const QString& name) { Q_EMIT bundleChosen(name); });
    });
    row->addStretch(1);
    const bool canRestore = m_trouble == Trouble::Damaged || m_trouble == Trouble::Vanished;
    if (m_trouble == Trouble::Vanished)
        connect(addButton(row, tr("Begin anew"), "beginAnew"), &QPushButton::clicked, this,
                &RecoveryPage::newChosen);
    if (m_trouble == Trouble::Damaged || m_trouble == Trouble::Foreign)
        connect(addButton(row, tr("Save what can be read"), "salvage"), &QPushButton::clicked, this,
                &RecoveryPage::salvageChosen);
    if (canRestore)
        connect(addButton(row, tr("Restore another\u2026"), "restoreOther"), &QPushButton::clicked, this,
                [this] {
                    m_files.openFile(this, tr("Restore a backup"), tr("Backups (*);;All files (*)"),
                                     [this](const QString& name) { Q_EMIT restoreChosen(name); });
                });
    const bool canRead = m_trouble == Trouble::Locked || m_trouble == Trouble::ReadOnly ||
                         m_trouble == Trouble::FullDisk || m_trouble == Trouble::Unread;
    if (canRead)
        connect(addButton(row, tr("Open read-only"), "readOnly"), &QPushButton::clicked, this,
                &RecoveryPage::readOnlyChosen);
    const bool restoreFirst = m_list != nullptr;
    connect(addButton(row, tr("Try again"), "retry", !restoreFirst), &QPushButton::clicked, this,
            &RecoveryPage::retryChosen);
    if (restoreFirst)
        connect(addButton(row, tr("Restore this backup"), "restore", true), &QPushButton::clicked, this,
                [this] {
                    if (const auto* item = m_list->currentItem())
                        Q_EMIT restoreChosen(item->data(Qt::UserRole).toString());
                });
    layout->addWidget(m_actions);
    m_actions->findChild<QPushButton*>(restoreFirst ? QStringLiteral("restore") : QStringLiteral("retry"))
        ->setFocus();
}

void RecoveryPage::showError(const Error& error) {
    m_error->showError(error);
}

void RecoveryPage::showSaved(const storage::SalvageReport& report) {
    QStringList saved, lost;
    for (const storage::SalvagedKind& kind : report.kinds) {
        const QString what = wordsOf(kind.what);
        if (kind.saved > 0)
            saved << tr("%1 (%2)").arg(what, format::count(kind.saved));
        if (kind.lost > 0)
            lost << tr("%1 (%2)").arg(what, format::count(kind.lost));
    }
    const QLocale locale;
    m_saved->setText(
        tr("Saved: %1.").arg(locale.createSeparatedList(saved)) + u' ' +
        (lost.isEmpty() ? QString() : tr("Lost: %1.").arg(locale.createSeparatedList(lost)) + u' ') +
        tr("Restore it below to go on with it; what is missing is told there."));
}

void RecoveryPage::setBusy(bool busy) {
    m_actions->setEnabled(!busy);
    if (m_list)
        m_list->setEnabled(!busy);
}

void RecoveryPage::follow(const std::shared_ptr<services::Job>& job) {
    setBusy(true);
    m_progress->follow(job, true);
}

WaitPage::WaitPage(const QString& title, const QString& words, const std::shared_ptr<services::Job>& job) {
    setWindowTitle(tr("Shelfcast"));
    setWindowIcon(applicationIcon());
    resize(900, 300);
    auto* layout = column(this, space::xxl, space::m);
    layout->addWidget(makeLabel(title, LabelRole::Title));
    auto* label = makeLabel(words, LabelRole::Muted);
    label->setWordWrap(true);
    layout->addWidget(label);
    auto* progress = new ProgressStrip;
    layout->addWidget(progress);
    layout->addStretch(1);
    progress->follow(job, true);
}

} // namespace shelfcast::ui
