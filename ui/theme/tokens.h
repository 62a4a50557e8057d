#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace shelfcast::ui {

/// Colours by meaning. Pages name these and never a colour value.
enum class Token {
    Window,
    Surface,
    Hairline,
    Text,
    Muted,
    Accent,
    AccentWeak,
    OnAccent,
    Critical,
    CriticalFill,
    Low,
    LowFill,
    Adequate,
    AdequateFill,
    Excess,
    ExcessFill,
    NoData,
    NoDataFill,
};
inline constexpr int tokenCount = static_cast<int>(Token::NoDataFill) + 1;

enum class Scheme { Light, Dark };

QColor color(Token token, Scheme scheme);
/// The scheme a palette belongs to: dark when its text is lighter than its window.
Scheme schemeOf(const QPalette& palette);
/// The colour in the scheme that the application shows at this moment.
QColor color(Token token);

/// Contrast ratio of two opaque colours, 1..21 (WCAG 2.1, relative luminance).
double contrast(const QColor& a, const QColor& b);

/// Pairs (text, background) that are used together and must reach 4.5.
struct TokenPair {
    Token text, background;
};
std::array<TokenPair, 17> textPairs();

enum class TextRole { Base, Caption, Section, PageTitle, CardNumber };
/// The system's font at the role's size and weight, with figures of equal width.
QFont font(TextRole role);

/// Distances in device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace size {
inline constexpr int cardRadius = 8, fieldRadius = 4, row = 32, target = 28, focus = 2, icon = 16;
inline constexpr int sidebar = 200, sidebarNarrow = 56, sidebarBreak = 1100;
} // namespace size

} // namespace shelfcast::ui
