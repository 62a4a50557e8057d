#pragma once

#include "services/model_comparison.h"

#include <QDialog>

namespace shelfcast::ui {

/// Champion and challenger side by side, on the same days: by pattern of demand, by ABC, by days ahead and by
/// product; and what the challenger would change in today's orders. accepted() = it should serve.
class ComparisonDialog : public QDialog {
    Q_OBJECT
public:
    /// orders: under the challenger; nullopt where they cannot be told.
    ComparisonDialog(const services::ModelComparison& comparison,
                     const std::optional<services::OrdersPreview>& orders, QWidget* parent);
};

/// "S001 v7"
QString modelName(const ModelInfo& model);
/// What the challenger does better and worse, in one sentence.
QString comparisonWords(const services::ModelComparison& comparison);

} // namespace shelfcast::ui
