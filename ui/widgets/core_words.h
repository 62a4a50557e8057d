#pragma once

#include <QString>

namespace shelfcast::ui {

/// A sentence of core in the language of the window, its dates and decimals in the user's way. What is not
/// among the known sentences (core_forms) stays as it is.
QString coreWords(const QString& sentence);
/// The same for several sentences in one text, each by itself.
QString coreSentences(const QString& sentences);
/// The same for the parts of a note, which core sets apart by semicolons.
QString coreNote(const QString& note);
/// The same for a list, set apart by commas.
QString coreList(const QString& list);

} // namespace shelfcast::ui
