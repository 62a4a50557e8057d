#pragma once

#include "services/settings/master_edit.h"
#include "services/settings/settings_service.h"
#include "ui/pages/page.h"

#include <QStringList>

#include <memory>

class QSortFilterProxyModel;

namespace shelfcast::ui {

class CatalogueModel;
class PlanWriter;
class SearchField;
class TableView;

/// The products of a store, or its suppliers, with everything an order is decided from; every value is
/// changed in its cell, stored at once and undone like any other step.
class CatalogueView : public Page {
    Q_OBJECT
public:
    enum class Of { Products, Suppliers };
    CatalogueView(PageContext& context, Of of, QWidget* parent = nullptr);
    void focusSearch() override;
    void openProduct(const QString& productId) override;
    bool showsAllStores() const override {
        return m_of == Of::Suppliers;
    } ///< who are the same in all of them

protected:
    void refresh() override;

private:
    struct Outcome;
    struct Contents {
        std::vector<services::MasterEntry> entries;
        QStringList suppliers; ///< to choose from
    };
    void showContents(const Contents& contents);
    void showSentence();
    void change(const std::string& id, int column, const std::optional<std::string>& before,
                const std::optional<std::string>& after);
    void finish();
    /// How the chosen product or supplier's products are ordered.
    void openRule();
    /// What the chosen supplier's order sheet looks like.
    void openSheet();
    void ruleSaved(const QString& words, const std::vector<services::SettingChange>& before,
                   const std::vector<services::SettingChange>& after);
    void apply(const services::MasterChange& change, const std::optional<std::string>& before,
               const std::shared_ptr<Outcome>& outcome = {});

    Of m_of;
    CatalogueModel* m_model;
    QSortFilterProxyModel* m_proxy;
    PlanWriter* m_writer;
    SearchField* m_search;
    TableView* m_table;
    QAction *m_sheet = nullptr, *m_rule;
    QString m_open;
    bool m_fitted = false;
    std::vector<std::shared_ptr<Outcome>> m_pending; ///< changes that are being stored
    std::optional<Error> m_failed;                   ///< of a change, until the values are read again
};

} // namespace shelfcast::ui
