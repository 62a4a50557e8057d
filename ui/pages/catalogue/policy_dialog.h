#pragma once

#include "services/settings/settings_service.h"
#include "ui/pages/page_context.h"

#include <QDialog>
#include <QTimer>

#include <map>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace shelfcast::ui {

/// How one product, or a supplier's products, are ordered, and what a unit costs by quantity or the freight
/// by value. Nothing is kept before it has been seen what it does to today's orders.
class PolicyDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        bool ofSupplier = false;
        std::string storeId; ///< of a product: the store on screen
        std::string id;
        QString name;
    };
    PolicyDialog(PageContext& context, Subject subject, QWidget* parent);
    /// What differs from what is kept.
    std::vector<services::SettingChange> changes() const;

Q_SIGNALS:
    /// Kept; `before` puts everything back.
    void saved(const QString& words, const std::vector<shelfcast::services::SettingChange>& before,
               const std::vector<shelfcast::services::SettingChange>& after);

private:
    /// A setting: of all stores, and of the store on screen.
    struct Kept {
        std::optional<std::string> common, own;
    };
    using Loaded = std::map<std::string, Kept>;
    QWidget* makeRule();
    QWidget* makePrices();
    QWidget* makeFreight();
    void load();
    void show(const Loaded& loaded, int stores);
    void showRule(const std::optional<std::string>& rule);
    void later();
    void preview();
    void save();
    std::string ruleKey() const;
    std::string costKey() const;
    std::optional<std::string> rule() const;
    std::optional<std::string> costs() const;

    PageContext& m_context;
    Subject m_subject;
    QComboBox* m_kind;
    QStackedWidget* m_fields;
    QDoubleSpinBox *m_service, *m_fill, *m_shortage, *m_holding;
    QSpinBox *m_low, *m_high, *m_lotLow, *m_lot;
    QCheckBox *m_margin, *m_onlyHere;
    QTableWidget* m_prices = nullptr;
    QDoubleSpinBox *m_freeFrom = nullptr, *m_freight = nullptr;
    QLabel *m_words, *m_preview, *m_lines;
    QPushButton* m_save;
    Loaded m_loaded;
    bool m_isLoaded = false;
    QTimer m_delay;
    int m_asked = 0;
};

} // namespace shelfcast::ui
