#include "ui/theme/tokens.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {

struct Pair {
    QRgb light, dark;
};

constexpr std::array<Pair, tokenCount> table = {{
    {0xFFF6F7F9, 0xFF14181F}, // Window
    {0xFFFFFFFF, 0xFF1C222B}, // Surface
    {0xFFDFE3E8, 0xFF2E3642}, // Hairline
    {0xFF1B2330, 0xFFE8ECF2}, // Text
    {0xFF5A6675, 0xFFA3AEBC}, // Muted
    {0xFF2458C5, 0xFF7AA7FF}, // Accent
    {0xFFE3EBFB, 0xFF22324F}, // AccentWeak
    {0xFFFFFFFF, 0xFF0E1420}, // OnAccent
    {0xFFB3261E, 0xFFFFB4AB}, // Critical
    {0xFFFCE8E6, 0xFF4A1D1A}, // CriticalFill
    {0xFF8A5A00, 0xFFFFD58A}, // Low
    {0xFFFFF3D6, 0xFF4A3510}, // LowFill
    {0xFF1E6B3A, 0xFF8FDBA6}, // Adequate
    {0xFFE3F4E8, 0xFF17402A}, // AdequateFill
    {0xFF5B3FA8, 0xFFCDBDFF}, // Excess
    {0xFFEEE9FB, 0xFF35295A}, // ExcessFill
    {0xFF5A6675, 0xFFA3AEBC}, // NoData
    {0xFFECEFF3, 0xFF2A313C}, // NoDataFill
}};

double luminance(const QColor& c) {
    const auto channel = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

QColor color(Token token, Scheme scheme) {
    const Pair& pair = table[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

Scheme schemeOf(const QPalette& palette) {
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
                   luminance(palette.color(QPalette::Active, QPalette::Window))
               ? Scheme::Dark
               : Scheme::Light;
}

QColor color(Token token) {
    return color(token, schemeOf(QApplication::palette()));
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::array<TokenPair, 17> textPairs() {
    return {{{Token::Text, Token::Window},
             {Token::Text, Token::Surface},
             {Token::Text, Token::AccentWeak},
             {Token::Muted, Token::Window},
             {Token::Muted, Token::Surface},
             {Token::Muted, Token::AccentWeak},
             {Token::Accent, Token::Window},
             {Token::Accent, Token::Surface},
             {Token::Accent, Token::AccentWeak},
             {Token::OnAccent, Token::Accent},
             {Token::Critical, Token::CriticalFill},
             {Token::Critical, Token::Surface},
             {Token::Low, Token::LowFill},
             {Token::Adequate, Token::AdequateFill},
             {Token::Adequate, Token::Surface},
             {Token::Excess, Token::ExcessFill},
             {Token::NoData, Token::NoDataFill}}};
}

QFont font(TextRole role) {
    QFont result = QApplication::font();
    const qreal base = result.pointSizeF() > 0 ? result.pointSizeF() : 10.0;
    switch (role) {
    case TextRole::Base:
        break;
    case TextRole::Caption:
        result.setPointSizeF(base * 0.9);
        break;
    case TextRole::Section:
        result.setPointSizeF(base * 1.2);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        result.setPointSizeF(base * 1.6);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::CardNumber:
        result.setPointSizeF(base * 2.2);
        result.setWeight(QFont::DemiBold);
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    result.setFeature(QFont::Tag("tnum"), 1);
#endif
    return result;
}

} // namespace shelfcast::ui
