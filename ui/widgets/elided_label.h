#pragma once

#include <QLabel>

namespace shelfcast::ui {

/// One line that ends in "…" when there is no room, with the whole text as tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace shelfcast::ui
