#include "ui/shell/sources_dialog.h"

#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace shelfcast::ui {

SourcesDialog::SourcesDialog(PageContext& context, QWidget* parent) : QDialog(parent), m_context(context) {
    setWindowTitle(tr("Databases that the night reads"));
    setObjectName(QStringLiteral("sourcesDialog"));
    resize(820, 560);
    auto* layout = column(this, space::l, space::m);
    auto* words = makeLabel(
        tr("The rows of a query to another program's database are imported every night like those of a "
           "file. Nothing is written there."),
        LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* middle = line(space::m);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("sourceList"));
    m_list->setAccessibleName(tr("Databases"));
    m_list->setMaximumWidth(200);
    middle->addWidget(m_list);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    m_name = makeField(QStringLiteral("sourceName"), tr("Name"), tr("Letters, digits, - and _, as in till"));
    m_driver = new QComboBox;
    m_driver->setObjectName(QStringLiteral("sourceDriver"));
    m_driver->setAccessibleName(tr("Driver"));
    m_driver->setEditable(true);
    m_driver->addItems({QStringLiteral("QODBC"), QStringLiteral("QPSQL"), QStringLiteral("QMYSQL"),
                        QStringLiteral("QSQLITE")});
    m_connection = makeField(QStringLiteral("sourceConnection"), tr("Connection"),
                             tr("The name of an ODBC source or its connection string, without the password"));
    m_query = new QPlainTextEdit;
    m_query->setObjectName(QStringLiteral("sourceQuery"));
    m_query->setAccessibleName(tr("Query"));
    m_query->setTabChangesFocus(true);
    m_query->setPlaceholderText(tr("A statement that reads; its columns are read like a file's"));
    m_user = makeField(QStringLiteral("sourceUser"), tr("User"), tr("User of that database; may be empty"));
    m_passwordFile = makeField(QStringLiteral("sourcePasswordFile"), tr("Password file"),
                               tr("The first line of a file that nobody else may read"));
    m_passwordVariable = makeField(QStringLiteral("sourcePasswordVariable"), tr("Password variable"),
                                   tr("Or the name of a variable of the environment"));
    auto* file = new QWidget;
    auto* fileRow = line();
    fileRow->setContentsMargins({});
    auto* chooseFile = makeButton(tr("Choose\u2026"));
    chooseFile->setObjectName(QStringLiteral("sourcePasswordFileChoose"));
    fileRow->addWidget(m_passwordFile, 1);
    fileRow->addWidget(chooseFile);
    file->setLayout(fileRow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Driver"), m_driver);
    form->addRow(tr("&Connection"), m_connection);
    form->addRow(tr("&Query"), m_query);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password in"), file);
    form->addRow(QString(), m_passwordVariable);
    middle->addLayout(form, 1);
    layout->addLayout(middle, 1);
    m_message = makeLabel({}, LabelRole::Muted);
    m_message->setObjectName(QStringLiteral("sourceMessage"));
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    auto* fresh = makeButton(tr("New"));
    fresh->setObjectName(QStringLiteral("sourceNew"));
    m_remove = makeButton(tr("Remove"), ButtonKind::Danger);
    m_remove->setObjectName(QStringLiteral("sourceRemove"));
    m_try = makeButton(tr("Try it"));
    m_try->setObjectName(QStringLiteral("sourceTry"));
    auto* close = makeButton(tr("Close"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("sourceSave"));
    m_save->setDefault(true);
    auto* buttons = line();
    buttons->addWidget(fresh);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_try);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &SourcesDialog::choose);
    connect(m_query, &QPlainTextEdit::textChanged, this, [this] { update(); });
    connect(m_driver, &QComboBox::editTextChanged, this, [this] { update(); });
    connect(chooseFile, &QPushButton::clicked, this, [this] {
        m_context.files.openFile(this, tr("Password file"), {}, [this](const QString& path) {
            m_passwordFile->setText(QDir::toNativeSeparators(path));
        });
    });
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        m_name->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &SourcesDialog::remove);
    connect(m_try, &QPushButton::clicked, this, &SourcesDialog::tryOut);
    connect(m_save, &QPushButton::clicked, this, &SourcesDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(button == m_save);
    read({});
}

QLineEdit* SourcesDialog::makeField(const QString& name, const QString& caption, const QString& hint) {
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setToolTip(hint);
    field->setPlaceholderText(hint);
    connect(field, &QLineEdit::textChanged, this, [this] { update(); });
    return field;
}

/// The list anew, with `chosen` or the first of it shown.
void SourcesDialog::read(const std::string& chosen) {
    auto sources = services::nightSources(m_context.workspace);
    m_kept = sources ? std::move(*sources) : std::vector<services::NightSource>();
    int row = m_kept.empty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const services::NightSource& source : m_kept) {
            if (source.name == chosen)
                row = m_list->count();
            m_list->addItem(text(source.name));
        }
        m_list->setCurrentRow(row);
    }
    choose(row);
    if (!sources)
        m_message->setText(wordsOf(sources.error().message));
}

void SourcesDialog::choose(int row) {
    const services::NightSource shown =
        row < 0 ? services::NightSource() : m_kept[static_cast<std::size_t>(row)];
    m_name->setText(text(shown.name));
    m_driver->setEditText(text(shown.driver));
    m_connection->setText(text(shown.connection));
    m_query->setPlainText(text(shown.query));
    m_user->setText(text(shown.user));
    m_passwordFile->setText(QDir::toNativeSeparators(text(shown.passwordFile)));
    m_passwordVariable->setText(text(shown.passwordVariable));
    m_message->clear();
    update();
}

services::NightSource SourcesDialog::source() const {
    services::NightSource source;
    source.name = utf8(m_name->text().trimmed());
    source.driver = utf8(m_driver->currentText().trimmed());
    source.connection = utf8(m_connection->text().trimmed());
    source.query = utf8(m_query->toPlainText().trimmed());
    source.user = utf8(m_user->text().trimmed());
    source.passwordFile = utf8(QDir::fromNativeSeparators(m_passwordFile->text().trimmed()));
    source.passwordVariable = utf8(m_passwordVariable->text().trimmed());
    return source;
}

void SourcesDialog::update() {
    const services::NightSource wanted = source();
    const bool complete = !wanted.name.empty() && !wanted.connection.empty() && !wanted.query.empty();
    const bool readOnly = m_context.workspace.isReadOnly();
    m_try->setEnabled(complete && !m_trying);
    m_save->setEnabled(complete && !readOnly && std::ranges::find(m_kept, wanted) == m_kept.end());
    m_remove->setEnabled(!readOnly && m_list->currentRow() >= 0);
}

void SourcesDialog::save() {
    const services::NightSource wanted = source();
    if (const auto kept = services::keepNightSource(m_context.workspace, wanted); !kept) {
        m_message->setText(wordsOf(kept.error().message));
        return;
    }
    read(wanted.name);
    m_message->setText(tr("Kept. The night reads it from now on."));
}

void SourcesDialog::remove() {
    const std::string name = m_kept[static_cast<std::size_t>(m_list->currentRow())].name;
    const auto removed = services::removeNightSource(m_context.workspace, name);
    read({});
    m_message->setText(removed ? tr("The night does not read %1 any more.").arg(text(name))
                               : wordsOf(removed.error().message));
}

void SourcesDialog::tryOut() {
    m_trying = true;
    m_message->setText(tr("At work\u2026"));
    update();
    m_context.jobs.run<services::SourceTrial>(
        tr("Trying a database"),
        [&workspace = m_context.workspace, wanted = source()](const JobContext& job) {
            return services::tryNightSource(workspace, wanted, {}, job);
        },
        this,
        [this](const Result<services::SourceTrial>& trial) {
            m_trying = false;
            update();
            if (!trial) {
                m_message->setText(wordsOf(trial.error().message));
                return;
            }
            QStringList lines{tr("%n row(s) were read.", nullptr, static_cast<int>(trial->rows)) +
                              QLatin1Char(' ') + wordsOf(trial->message)};
            for (const Message& question : trial->questions)
                lines << tr("The night would ask: %1").arg(wordsOf(question));
            m_message->setText(lines.join(QLatin1Char('\n')));
        });
}

} // namespace shelfcast::ui
