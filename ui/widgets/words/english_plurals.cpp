#include "ui/widgets/words/english_plurals.h"

#include <QString>

namespace shelfcast::ui {

QString EnglishPlurals::translate(const char*, const char* source, const char*, int n) const {
    if (n < 0 || !source)
        return {};
    QString text = QString::fromUtf8(source);
    if (!text.contains(QLatin1String("(s)")))
        return {};
    return text.replace(QLatin1String("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

} // namespace shelfcast::ui
