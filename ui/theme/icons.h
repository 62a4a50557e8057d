#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

namespace shelfcast::ui {

/// A stroke icon of resources/icons, drawn in the token's colour of the scheme that is on at that moment,
/// sharp at any scale. An unknown name gives an empty icon.
QIcon icon(const QString& name, Token token = Token::Text);
/// The same, as a picture of `side` device-independent pixels.
QPixmap iconPixmap(const QString& name, Token token, int side, qreal devicePixelRatio);
/// The application's own mark in its own colours.
QIcon applicationIcon();

} // namespace shelfcast::ui
