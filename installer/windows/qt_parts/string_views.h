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
    const QChar* unicode() const { return data(); }
    QStringRef trimmed() const { return QStringView::trimmed(); }
};
#endif
