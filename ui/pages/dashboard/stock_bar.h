#pragma once

#include "serving/views/results.h"
#include "ui/pages/page.h"

#include <QToolButton>
#include <QWidget>

#include <array>

class QLabel;

namespace shelfcast::ui {

/// What the stock on hand is worth, in one line: a bar cut by what becomes of it, and each part with its word
/// and amount, which lead to the products it counts.
class StockBar : public QWidget {
    Q_OBJECT
public:
    explicit StockBar(QWidget* parent = nullptr);
    /// nullopt: nothing is shown.
    void setStock(const std::optional<services::StockHealth>& stock, const std::string& currency);
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void chosen(shelfcast::ui::ProductList list);

private:
    class Bar;
    static constexpr std::size_t parts = 4;
    QLabel* m_total;
    Bar* m_bar;
    std::array<QToolButton*, parts> m_buttons{};
    QString m_sentence;
};

} // namespace shelfcast::ui
