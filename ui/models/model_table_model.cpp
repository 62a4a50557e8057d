#include "ui/models/model_table_model.h"

#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

void ModelTableModel::setModels(std::vector<ModelInfo> models) {
    const auto sameIds = m_models.size() == models.size() &&
                         std::equal(models.begin(), models.end(), m_models.begin(),
                                    [](const ModelInfo& a, const ModelInfo& b) { return a.id == b.id; });
    if (sameIds) { // the selection stays where it is
        m_models = std::move(models);
        if (!m_models.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_models = std::move(models);
    endResetModel();
}

int ModelTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int ModelTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ModelTableModel::shown(const ModelInfo& model, int column) const {
    if (model.holdOutDays == 0 && column >= Accuracy && column <= Against)
        return tr("not tested");
    switch (column) {
    case StoreColumn:
        return text(model.storeId);
    case Version:
        return tr("v%1").arg(model.version);
    case Algorithm:
        return text(model.algorithm);
    case Accuracy:
        return format::percent(accuracyOf(model.metrics.wape), 1);
    case Naive:
        return format::percent(accuracyOf(model.naiveWape), 1);
    case Wape:
        return format::percent(model.metrics.wape, 1);
    case Mae:
        return QLocale().toString(model.metrics.mae, 'f', 2);
    case Against:
        if (!model.previousWape)
            return model.version > 1 ? tr("not compared") : tr("first model");
        return tr("%1 points")
            .arg((model.metrics.wape <= *model.previousWape ? QStringLiteral("+") : QString()) +
                 QLocale().toString((*model.previousWape - model.metrics.wape) * 100, 'f', 1));
    case Records:
        return format::count(model.records);
    case TrainedAt:
        return format::timestamp(model.trainedAt);
    case State:
        return pillLook(model.state).word;
    default:
        return {};
    }
}

QVariant ModelTableModel::raw(const ModelInfo& model, int column) const {
    switch (column) {
    case Version:
        return model.version;
    case Accuracy:
        return accuracyOf(model.metrics.wape);
    case Naive:
        return accuracyOf(model.naiveWape);
    case Wape:
        return model.metrics.wape;
    case Mae:
        return model.metrics.mae;
    case Against:
        return model.previousWape ? *model.previousWape - model.metrics.wape : 0.0;
    case Records:
        return static_cast<qlonglong>(model.records);
    case TrainedAt:
        return text(model.trainedAt);
    case State:
        return static_cast<int>(model.state);
    default:
        return shown(model, column);
    }
}

QVariant ModelTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelInfo& model = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(model, index.column());
    case SortRole:
        return raw(model, index.column());
    case IdRole:
        return text(model.id);
    case PillRole:
        return index.column() == State ? QVariant::fromValue(pillLook(model.state)) : QVariant();
    case Qt::ToolTipRole:
        if (model.drift && !model.drift->reason.empty())
            return wordsOf(model.drift->reason);
        return model.reason.empty()
                   ? tr("Measured on the last %n day(s), which it had not seen", nullptr, model.holdOutDays)
                   : wordsOf(model.reason);
    case Qt::TextAlignmentRole:
        return index.column() >= Accuracy && index.column() <= Records
                   ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ModelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Accuracy && section <= Records ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Accuracy:
            return tr("100 % less WAPE, on days the model had not seen");
        case Naive:
            return tr("What repeating the past season would have reached on the same days");
        case Wape:
            return tr("Sum of the absolute errors, as a share of what was sold");
        case Mae:
            return tr("Mean absolute error, in units a day and product");
        case Against:
            return tr("Accuracy gained against the model that was active then");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case StoreColumn:
        return tr("Store");
    case Version:
        return tr("Version");
    case Algorithm:
        return tr("Algorithm");
    case Accuracy:
        return tr("Accuracy");
    case Naive:
        return tr("Naive");
    case Wape:
        return tr("WAPE");
    case Mae:
        return tr("MAE");
    case Against:
        return tr("vs previous");
    case Records:
        return tr("Records");
    case TrainedAt:
        return tr("Trained");
    default:
        return {};
    }
}

} // namespace shelfcast::ui
