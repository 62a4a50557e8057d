#pragma once

#include <QObject>

#include <vector>

namespace shelfcast::ui {

enum class BulkColumn;
class BulkTableModel;
class BulkToolbar;
class TableView;
class ViewState;

/// Widths of the product table's columns: fitted to the contents once, then as the user leaves them; which
/// are shown is chosen in the toolbar's menu.
class BulkColumns : public QObject {
    Q_OBJECT
public:
    BulkColumns(TableView& table, BulkTableModel& model, BulkToolbar& toolbar, ViewState& viewState,
                QObject* parent);
    /// Does nothing while the table is empty, and after the first time.
    void fit();
    /// Columns of numbers get the width that their numbers need now, whatever they had.
    void widen();
    /// The column of the stores comes and goes at the cost of the names.
    void showStores(bool shown);

Q_SIGNALS:
    void changed();

private:
    int widthOf(int section) const;
    int numberWidth(int section) const;
    int inside() const;
    int usedByOthers() const;
    void makeRoom();
    void addChoices();
    TableView& m_table;
    BulkTableModel& m_model;
    BulkToolbar& m_toolbar;
    ViewState& m_viewState;
    bool m_fitted = false;
    std::vector<BulkColumn> m_madeWay; ///< hidden while several stores are shown
};

} // namespace shelfcast::ui
