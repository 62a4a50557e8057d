#pragma once

#include "domain/orders/bulk.h"
#include "services/orders/purchase_order_service.h"

#include <QFrame>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace shelfcast::ui {

class BarList;
class ElidedLabel;
class LadderView;

/// Everything about one product beneath the table: four projections and the money, the order's ladder, the
/// drivers of the demand and the last weeks predicted against actual.
class BulkDetails : public QFrame {
    Q_OBJECT
public:
    explicit BulkDetails(QWidget* parent = nullptr);

    /// nullptr = no product is chosen.
    /// ticked: in its supplier's order; decided: where that order stands, nullptr = in none.
    void setRow(const BulkRow* row, const std::string& currency, bool ticked = false,
                const services::DecidedLine* decided = nullptr);
    /// The drivers come later than the row; nullopt = still being computed.
    void setDrivers(const std::optional<std::vector<Driver>>& drivers, double meanOfWeek);
    void setDriversMissing(const QString& why);
    /// Puts the keyboard on the ladder and brings it into view.
    void showLadder();
    const std::string& productId() const { return m_productId; }
    LadderView* ladder() const { return m_ladder; }
    QSize sizeHint() const override { return {900, 330}; }

Q_SIGNALS:
    void closed();
    void editRequested();
    void putRequested();
    void openRequested(bool forecast); ///< the product in the smart prediction, or in the forecast

private:
    QWidget* makeProjections();
    QWidget* makeReasons();
    QWidget* makeFacts();
    void showMoney(const BulkRow& row, const std::string& currency);
    void showWeeks(const BulkRow& row);

    struct Tile {
        QLabel *expected, *range;
        QWidget* frame;
    };
    std::string m_productId;
    ElidedLabel* m_title;
    QPushButton *m_edit, *m_put;
    QScrollArea* m_scroll;
    std::vector<Tile> m_tiles;
    QGridLayout *m_money, *m_weeks;
    LadderView* m_ladder;
    QLabel *m_chance, *m_average, *m_driversSum;
    double m_expectedOfWeek = 0; ///< the middle of the week's distribution, as its tile shows it
    BarList* m_drivers;
};

} // namespace shelfcast::ui
