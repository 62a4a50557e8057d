#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QIcon>

#include <optional>
#include <vector>

class QLabel;

namespace shelfcast::ui {

class Sparkline;
class ElidedLabel;

/// A figure that answers one question: title, big number with a small unit, and a line of words beneath with
/// an arrow where it is a trend. With setActivatable() the whole card is a button.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    void setValue(const QString& number, const QString& unit = {});
    /// change > 0 up, < 0 down, 0 flat; nullopt = words without an arrow. `token` colours the arrow.
    void setNote(const QString& words, std::optional<double> change = {}, Token token = Token::Muted);
    void setSparkline(const std::vector<double>& values, const QString& name, bool percent);
    void setActivatable(bool activatable);
    QString value() const;
    QString note() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateAccessibleText();
    void showArrow();
    QString m_title;
    QLabel *m_number, *m_unit, *m_arrow;
    ElidedLabel* m_note;
    Sparkline* m_sparkline;
    QIcon m_arrowIcon;
    bool m_activatable = false;
};

/// A heading over a part of a page, with room for controls at its right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void addControl(QWidget* widget);

private:
    QLabel* m_title;
};

} // namespace shelfcast::ui
