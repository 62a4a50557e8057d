#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace shelfcast::ui {

QPalette paletteFor(Scheme scheme);
/// The style sheet over Fusion, from the token table. Widgets choose a look by dynamic properties:
/// QLabel `role` = title | section | number | caption | muted | sentence; QFrame `card` = true;
/// QPushButton `kind` = primary | quiet | link | danger; QToolButton `kind` = nav | quiet | chip | link.
QString styleSheetFor(Scheme scheme);

} // namespace shelfcast::ui
