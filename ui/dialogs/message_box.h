#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace shelfcast::ui {

/// Questions to the user, without a nested event loop: the answer comes through a call. One object is made by
/// the application and handed to whoever asks; tests give the answers beforehand.
class MessageBox : public QObject {
    Q_OBJECT
public:
    struct Question {
        QString title;          ///< the question itself
        QString details;        ///< what happens, what is kept
        QString accept;         ///< the verb on the button: "Take back the upload"
        bool dangerous = false; ///< the safe answer is then the default
    };
    using QObject::QObject;

    /// `answered(true)` when the user accepted; `answered(false)` for cancel, Escape or close.
    void ask(QWidget* parent, const Question& question, std::function<void(bool)> answered);

    /// Asks for a passphrase, twice where it is a new one; nullopt = cancelled.
    void askPassphrase(QWidget* parent, const Question& question, bool isNew,
                       std::function<void(std::optional<QString>)> answered);

    /// For tests: the next passphrases are given at once; empty = cancelled.
    void setNextPassphrase(const QString& passphrase) { m_passphrases << passphrase; }
    /// For tests: the next questions are answered at once, in this order, without a window.
    void setNextAnswer(bool accept) { m_answers.append(accept); }
    /// Titles of the questions asked so far.
    QStringList asked() const { return m_asked; }

private:
    QList<bool> m_answers;
    QStringList m_asked, m_passphrases;
};

} // namespace shelfcast::ui
