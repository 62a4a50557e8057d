#pragma once

#include "ui/theme/tokens.h"

#include <QString>

#include <initializer_list>

class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace shelfcast::ui {

/// Small makers that keep the look of labels, buttons and boxes in one place (see stylesheet.h).
enum class LabelRole { Plain, Title, Section, Number, Caption, Muted, Sentence };
QLabel* makeLabel(const QString& text, LabelRole role = LabelRole::Plain, QWidget* parent = nullptr);
enum class ButtonKind { Secondary, Primary, Quiet, Link, Danger };
QPushButton* makeButton(const QString& text, ButtonKind kind = ButtonKind::Secondary,
                        const QString& iconName = {});
QToolButton* makeChip(const QString& text);
/// A white box with a hairline; its layout has the usual margins.
QFrame* makeCardFrame(QWidget* parent = nullptr);
QFrame* makeLine(QWidget* parent = nullptr);
QVBoxLayout* column(QWidget* owner, int margin = 0, int spacing = space::s);
QHBoxLayout* line(int spacing = space::s);
/// Re-reads the style sheet after a dynamic property changed.
void restyle(QWidget* widget);
void clearLayout(QLayout* layout);
/// Sliders, fields and lists of a page that scrolls change by the wheel only while they have the focus, so
/// that nothing is changed in passing.
void leaveWheelToPage(std::initializer_list<QWidget*> controls);

} // namespace shelfcast::ui
