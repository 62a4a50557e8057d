#include "ui/theme/theme.h"

#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QStyleHints>

namespace shelfcast::ui {

QString toString(SchemeChoice choice) {
    switch (choice) {
    case SchemeChoice::System:
        return QStringLiteral("system");
    case SchemeChoice::Light:
        return QStringLiteral("light");
    case SchemeChoice::Dark:
        return QStringLiteral("dark");
    }
    return QStringLiteral("system");
}

SchemeChoice schemeChoiceFromString(const QString& text) {
    return text == QLatin1String("light")  ? SchemeChoice::Light
           : text == QLatin1String("dark") ? SchemeChoice::Dark
                                           : SchemeChoice::System;
}

Theme::Theme(QObject* parent) : QObject(parent) {
    m_system = schemeOf(QApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        const auto scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme != Qt::ColorScheme::Unknown)
            m_system = scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    };
    read();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this, read] {
        read();
        apply();
    });
#endif
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont base = QApplication::font();
    if (base.pointSizeF() < 10.0)
        base.setPointSizeF(10.0);
    QApplication::setFont(base);
    QApplication::setFont(font(TextRole::Base)); // figures of equal width, where Qt can ask for them
    qApp->installEventFilter(this);
    apply();
}

bool Theme::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Polish && object->inherits("QTipLabel")) // before it is given its text
        static_cast<QLabel*>(object)->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(object, event);
}

Scheme Theme::scheme() const {
    return m_choice == SchemeChoice::System ? m_system
           : m_choice == SchemeChoice::Dark ? Scheme::Dark
                                            : Scheme::Light;
}

void Theme::setChoice(SchemeChoice choice) {
    m_choice = choice;
    apply();
}

void Theme::apply() {
    if (m_applied && m_shown == scheme())
        return;
    m_applied = true;
    m_shown = scheme();
    QPixmapCache::clear();
    QApplication::setPalette(paletteFor(m_shown));
    qApp->setStyleSheet(styleSheetFor(m_shown));
    Q_EMIT changed();
}

} // namespace shelfcast::ui
