/* What the SVG sources of Qt 5 call QStringRef, over the views of Qt 6. */
#pragma once

#ifdef __cplusplus
#include <QString>
#include <QStringView>

class QStringRef : public QStringView {
public:
    using QStringView::QStringView;
    QStringRef() = default;
    QStringRef(QStringView view) : QStringView(view) {}
    QStringRef(const QString& whole) : QStringView(whole) {}
    explicit QStringRef(const QString* whole) : QStringView(*whole) {}
    /// A part of a string or of another reference.
    template <class Whole>
    QStringRef(const Whole* whole, qsizetype from, qsizetype size)
        : QStringView(QStringView(*whole).mid(from, size)) {}

    // Positions are counted from the reference itself, which is then its own string.
    const QStringRef* string() const { return this; }
    qsizetype position() const { return 0; }
    /// What is absent ends at once; Qt 6 has no characters at all there.
    const QChar* constData() const {
        static constexpr QChar end;
        return isNull() ? &end : data();
    }
    const QChar* unicode() const { return constData(); }
    QStringRef trimmed() const { return QStringView::trimmed(); }
};
#endif
