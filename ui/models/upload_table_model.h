#pragma once

#include "domain/catalog.h"

#include <QAbstractTableModel>

#include <vector>

namespace shelfcast::ui {

/// What was imported, newest first.
class UploadTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { File, ImportedAt, Stores, Accepted, Rejected, Duplicates, First, Last, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setUploads(std::vector<Upload> uploads);
    const Upload& at(int row) const { return m_uploads[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Upload> m_uploads;
};

} // namespace shelfcast::ui
