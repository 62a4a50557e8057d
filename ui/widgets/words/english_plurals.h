#pragma once

#include <QTranslator>

namespace shelfcast::ui {

/// The source texts are English with "(s)" where a plural ends: "%n product(s)". This translator writes the
/// right form for the number; real translations, installed later, go before it.
class EnglishPlurals : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace shelfcast::ui
