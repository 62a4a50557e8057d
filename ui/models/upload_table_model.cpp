#include "ui/models/upload_table_model.h"

#include "ui/widgets/table_view.h"
#include "ui/widgets/words/format.h"

#include <algorithm>

namespace shelfcast::ui {

void UploadTableModel::setUploads(std::vector<Upload> uploads) {
    std::stable_sort(uploads.begin(), uploads.end(),
                     [](const Upload& a, const Upload& b) { return a.id > b.id; });
    beginResetModel();
    m_uploads = std::move(uploads);
    endResetModel();
}

int UploadTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_uploads.size());
}

int UploadTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UploadTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Upload& upload = at(index.row());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (index.column() >= Accepted && index.column() <= Duplicates ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role == IdRole)
        return static_cast<qlonglong>(upload.id);
    if (role == SortRole) {
        switch (index.column()) {
        case Accepted:
            return static_cast<qlonglong>(upload.accepted);
        case Rejected:
            return static_cast<qlonglong>(upload.rejected);
        case Duplicates:
            return static_cast<qlonglong>(upload.duplicates);
        case First:
            return upload.firstDay ? upload.firstDay->number() : 0;
        case Last:
            return upload.lastDay ? upload.lastDay->number() : 0;
        case ImportedAt:
            return text(upload.importedAt);
        default:
            break;
        }
    }
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case File:
        return upload.undone ? tr("%1 (taken back)").arg(text(upload.fileName)) : text(upload.fileName);
    case ImportedAt:
        return format::timestamp(upload.importedAt);
    case Stores: {
        QStringList names;
        for (const std::string& id : upload.stores)
            names << text(id);
        return names.size() > 3 ? tr("%n store(s)", nullptr, static_cast<int>(names.size()))
                                : names.join(QStringLiteral(", "));
    }
    case Accepted:
        return format::count(upload.accepted);
    case Rejected:
        return format::count(upload.rejected);
    case Duplicates:
        return format::count(upload.duplicates);
    case First:
        return format::date(upload.firstDay);
    case Last:
        return format::date(upload.lastDay);
    default:
        return {};
    }
}

QVariant UploadTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section >= Accepted && section <= Duplicates ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case ImportedAt:
        return tr("Imported");
    case Stores:
        return tr("Stores");
    case Accepted:
        return tr("Accepted");
    case Rejected:
        return tr("Rejected");
    case Duplicates:
        return tr("Duplicates");
    case First:
        return tr("From");
    case Last:
        return tr("To");
    default:
        return {};
    }
}

Qt::ItemFlags UploadTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && at(index.row()).undone ? usual & ~Qt::ItemIsEnabled : usual;
}

} // namespace shelfcast::ui
