#pragma once

#include "serving/results.h"

#include <QWidget>

namespace shelfcast::ui {

/// What the stock on hand is worth, as one bar cut by what becomes of it, each part with its word and amount.
class StockBar : public QWidget {
    Q_OBJECT
public:
    explicit StockBar(QWidget* parent = nullptr);
    /// nullopt: nothing is shown.
    void setStock(const std::optional<services::StockHealth>& stock, const std::string& currency);
    QString sentence() const { return m_sentence; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part {
        QString word, amount;
        double share = 0;
        int token = 0; ///< Token
    };
    std::vector<Part> m_parts;
    QString m_total, m_sentence;
};

} // namespace shelfcast::ui
