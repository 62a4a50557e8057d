#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

/// English texts that the language writes otherwise, each with no placeholder: seen on screen they are a
/// mistake.
QSet<QString> englishOnly(const QString& language);

/// Every visible text that has less room than it wants, in words.
QStringList cutOff(QWidget& window);

/// The texts of labels, buttons, lists, headings and menus that are among these words.
QStringList textsAmong(QWidget& window, const QSet<QString>& words);
