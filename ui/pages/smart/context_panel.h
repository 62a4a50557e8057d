#pragma once

#include "domain/catalog.h"
#include "domain/orders/prediction.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace shelfcast::ui {

class ContextField;

/// The left column of the smart prediction: which product, which day, and its context, each value beside
/// today's.
class ContextPanel : public QWidget {
    Q_OBJECT
public:
    explicit ContextPanel(QWidget* parent = nullptr);

    void setProducts(const std::vector<Product>& products);
    void setProduct(const std::string& productId); ///< also tells
    std::string product() const;
    void setDate(Day date);
    Day date() const;
    /// Today's values as the engine knows them; changed values stay where the product and the day are the
    /// same.
    void setBaseline(const SmartPrediction& prediction);
    /// Only what the user changed is given.
    PredictionContext context() const;
    bool isChanged() const;
    void resetAll();
    void focusProduct();
    ContextField* priceField() const { return m_price; }
    ContextField* discountField() const { return m_discount; }
    ContextField* stockField() const { return m_stock; }

Q_SIGNALS:
    void subjectChanged(); ///< another product or day: everything starts from its own values
    void changed();

private:
    void tell();
    QComboBox* m_product;
    QDateEdit* m_date;
    ContextField *m_price, *m_discount, *m_competitor, *m_stock, *m_onOrder, *m_leadTime;
    QCheckBox* m_promotion;
    QComboBox* m_weather;
    QWidget* m_weatherRow;
    QPushButton* m_reset;
    std::string m_baselineOf; ///< product and day that today's values belong to
    std::optional<double> m_promotionToday;
};

} // namespace shelfcast::ui
