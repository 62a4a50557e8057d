#include "ui/dialogs/passphrase_dialog.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace shelfcast::ui {

namespace {
constexpr int fewestLetters = 8, dialogWidth = 460;

QLabel* plainLabel(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}
} // namespace

PassphraseDialog::PassphraseDialog(QWidget* parent, const QString& title, const QString& words,
                                   const QString& accept, bool isNew)
    : QDialog(parent), m_first(new QLineEdit), m_second(isNew ? new QLineEdit : nullptr) {
    setWindowTitle(title);
    setFixedWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(plainLabel(title, "section"));
    layout->addWidget(plainLabel(words, "muted"));
    const auto addField = [&](QLineEdit* field, const QString& name) {
        field->setEchoMode(QLineEdit::Password);
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        layout->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    };
    addField(m_first, tr("Passphrase"));
    m_first->setObjectName(QStringLiteral("passphrase"));
    if (m_second) {
        addField(m_second, tr("The same once more"));
        m_second->setObjectName(QStringLiteral("passphraseAgain"));
    }
    m_problem = plainLabel(QStringLiteral(" "), "caption");
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_accept = new QPushButton(accept);
    m_accept->setObjectName(QStringLiteral("acceptPassphrase"));
    m_accept->setProperty("kind", QStringLiteral("primary"));
    m_accept->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    look();
}

QString PassphraseDialog::passphrase() const {
    return m_first->text();
}

void PassphraseDialog::look() {
    QString problem;
    const auto length = m_first->text().size();
    if (m_second && length > 0 && length < fewestLetters)
        problem = tr("Take at least %1 letters: short ones are found by trying.").arg(fewestLetters);
    else if (m_second && !m_second->text().isEmpty() && m_second->text() != m_first->text())
        problem = tr("The two are not the same.");
    m_problem->setText(problem.isEmpty() ? QStringLiteral(" ") : problem);
    m_accept->setEnabled(m_second ? length >= fewestLetters && m_second->text() == m_first->text()
                                  : length > 0);
}

} // namespace shelfcast::ui
