#pragma once

#include "ui/widgets/words/english_plurals.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <utility>

namespace shelfcast::ui {

/// The language of the window. The source texts are English; other languages are the files of the folder
/// translations, which the program carries inside.
class Translations {
public:
    /// What the user can choose: the code as stored and the language's own name.
    static QList<std::pair<QString, QString>> languages();

    /// Before the first widget is made. `choice` is a code of languages(), or empty for the first of the
    /// user's languages that there is, English if there is none. A chosen language also writes numbers and
    /// dates its own way, unless that is what `system` does anyway; with no choice they are as in `system`.
    void install(const QString& choice, const QLocale& system = QLocale::system());

    /// The code of the language installed: "en", "pt_BR".
    QString language() const { return m_language; }

private:
    EnglishPlurals m_english;
    QTranslator m_window, m_qt;
    QString m_language = QStringLiteral("en");
};

} // namespace shelfcast::ui
