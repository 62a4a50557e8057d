#include "ui/widgets/words/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace shelfcast::ui {

namespace {
/// The first of the user's languages that the window knows.
QString bestFor(const QLocale& system) {
    for (const QString& wanted : system.uiLanguages()) {
        const QString language = wanted.section(QLatin1Char('-'), 0, 0);
        for (const auto& [code, name] : Translations::languages())
            if (language == code.section(QLatin1Char('_'), 0, 0))
                return code;
    }
    return QStringLiteral("en");
}
} // namespace

QList<std::pair<QString, QString>> Translations::languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Espa\u00F1ol")},
            {QStringLiteral("fr"), QStringLiteral("Fran\u00E7ais")},
            {QStringLiteral("hi"), QStringLiteral("\u0939\u093F\u0928\u094D\u0926\u0940")},
            {QStringLiteral("it"), QStringLiteral("Italiano")},
            {QStringLiteral("pl"), QStringLiteral("Polski")},
            {QStringLiteral("pt_BR"), QStringLiteral("Portugu\u00EAs (Brasil)")}};
}

void Translations::install(const QString& choice, const QLocale& system) {
    bool known = false;
    for (const auto& [code, name] : languages())
        known = known || code == choice;
    m_language = known ? choice : bestFor(system);
    const QLocale own(m_language);
    QLocale::setDefault(
        !known || own.language() == system.language() ? system : QLocale(own.language(), system.territory()));
    QCoreApplication::installTranslator(&m_english);
    if (m_window.load(QStringLiteral(":/i18n/shelfcast_") + m_language))
        QCoreApplication::installTranslator(&m_window);
    if (m_qt.load(own, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace shelfcast::ui
