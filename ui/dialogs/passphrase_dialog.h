#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shelfcast::ui {

/// Asks for a passphrase; for a new one twice, because nobody can find it again.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    PassphraseDialog(QWidget* parent, const QString& title, const QString& words, const QString& accept,
                     bool isNew);
    QString passphrase() const;

private:
    void look();
    QLineEdit *m_first, *m_second;
    QLabel* m_problem;
    QPushButton* m_accept;
};

} // namespace shelfcast::ui
