#pragma once

#include <QString>

namespace shelfcast::ui {

/// A sentence that core says as it stands, without figures in it (the stages of a job, the limits of a
/// model), in the language of the window. Any other sentence stays as it is.
QString coreWords(const QString& sentence);
/// The same for several sentences in one text, each by itself.
QString coreSentences(const QString& sentences);

} // namespace shelfcast::ui
