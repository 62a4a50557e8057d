#include "ui/dialogs/message_box.h"

#include "ui/dialogs/passphrase_dialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace shelfcast::ui {

void MessageBox::ask(QWidget* parent, const Question& question, std::function<void(bool)> answered) {
    m_asked << question.title;
    if (!m_answers.isEmpty()) {
        answered(m_answers.takeFirst());
        return;
    }
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, QString(), question.title, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details);
    for (auto* label : box->findChildren<QLabel*>()) // names from files are texts, never markup
        label->setTextFormat(Qt::PlainText);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    accept->setProperty("kind", question.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
    box->setDefaultButton(question.dangerous ? cancel : accept);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::finished, this,
            [box, accept, answered = std::move(answered)] { answered(box->clickedButton() == accept); });
    box->open();
}

void MessageBox::askPassphrase(QWidget* parent, const Question& question, bool isNew,
                               std::function<void(std::optional<QString>)> answered) {
    m_asked << question.title;
    if (!m_passphrases.isEmpty()) {
        const QString given = m_passphrases.takeFirst();
        answered(given.isEmpty() ? std::nullopt : std::optional(given));
        return;
    }
    auto* dialog = new PassphraseDialog(parent, question.title, question.details, question.accept, isNew);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted ? std::optional(dialog->passphrase()) : std::nullopt);
    });
    dialog->open();
}

} // namespace shelfcast::ui
