#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QString>

namespace shelfcast::ui {

enum class SchemeChoice { System, Light, Dark };
QString toString(SchemeChoice choice); ///< "system", "light", "dark": as stored
SchemeChoice schemeChoiceFromString(const QString& text);

/// Dresses the application: Fusion, palette and style sheet from the token table. Made once, before any
/// window. Tool tips are plain text: names out of files are shown as they stand, and nothing is fetched from
/// a place that is named in them.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);
    void setChoice(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const;
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_system = Scheme::Light;
    bool m_applied = false;
    Scheme m_shown = Scheme::Light;
};

} // namespace shelfcast::ui
