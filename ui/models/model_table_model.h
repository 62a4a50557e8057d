#pragma once

#include "domain/training.h"

#include <QAbstractTableModel>

#include <vector>

namespace shelfcast::ui {

/// The registry: one row per trained model, newest first. SortRole (table_view.h) gives raw values.
class ModelTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        State,
        StoreColumn,
        Version,
        Algorithm,
        Accuracy,
        Naive,
        Wape,
        Mae,
        Against,
        Records,
        TrainedAt,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setModels(std::vector<ModelInfo> models);
    const ModelInfo& at(int row) const { return m_models[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString shown(const ModelInfo& model, int column) const;
    QVariant raw(const ModelInfo& model, int column) const;
    std::vector<ModelInfo> m_models;
};

} // namespace shelfcast::ui
