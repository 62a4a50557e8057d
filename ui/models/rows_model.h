#pragma once

#include "ui/widgets/status_pill.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace shelfcast::ui {

/// Rows of texts that were made elsewhere, for tables that show and nothing more: records, lists, logs.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool isNumber = false; ///< at the right
    };
    struct Cell {
        QString text;
        QString toolTip = {}; ///< empty = the text itself, which a narrow column cuts
        QVariant sort = {};   ///< invalid = the text
        std::optional<PillLook> pill = {};
        QList<double> sparkline = {};
    };
    using Cells = std::vector<Cell>;

    RowsModel(std::vector<Column> columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}
    void setRows(std::vector<Cells> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Cells> m_rows;
};

} // namespace shelfcast::ui
