#pragma once

#include "domain/catalog.h"
#include "domain/days/grain.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace shelfcast::ui {

/// What is forecast and how: scope, horizon, day / week / month, and what is drawn.
class ForecastToolbar : public QWidget {
    Q_OBJECT
public:
    struct Scope {
        std::string productId, category; ///< both empty = the whole store
        bool operator==(const Scope&) const = default;
    };
    explicit ForecastToolbar(QWidget* parent = nullptr);

    void setProducts(const std::vector<Product>& products);
    bool chooseProduct(const std::string& productId); ///< false where there is no such product
    Scope scope() const;
    QString scopeWords() const;
    Grain grain() const;
    /// That of the store's sales: no shorter one can be asked for, and it is taken unless another was chosen.
    void setStoreGrain(Grain grain);
    int horizon() const;
    void focusScope();
    QToolButton* lastYearChip() const { return m_lastYear; }
    QToolButton* componentsChip() const { return m_components; }
    QToolButton* whyChip() const { return m_why; }
    QToolButton* changesChip() const { return m_changes; }

Q_SIGNALS:
    void requestChanged();

private:
    void showHorizonOf(Grain grain);
    QComboBox *m_scope, *m_grain;
    QSpinBox* m_horizon;
    bool m_grainIsChosen = false;
    QToolButton *m_lastYear, *m_components, *m_why, *m_changes;
    QTimer m_delay;
};

} // namespace shelfcast::ui
