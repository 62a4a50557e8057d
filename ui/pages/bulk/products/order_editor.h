#pragma once

#include "ui/pages/bulk/question_card.h"

#include <optional>
#include <string>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace shelfcast::ui {

/// Asks for another order quantity and why.
class OrderEditor : public QuestionCard {
    Q_OBJECT
public:
    struct Subject {
        std::string productId; ///< or the key of a row where several stores are shown together
        double units = 0, recommended = 0;
        QString reason;
    };
    explicit OrderEditor(QWidget* parent);
    /// Opens near `place` (in the parent's coordinates), inside the parent. `typed` replaces the quantity.
    void open(const Subject& subject, const QPoint& place, const QString& typed = {});
    void setReasons(const QStringList& reasons);
    QStringList reasons() const;

Q_SIGNALS:
    void accepted(const std::string& productId, double units, const QString& reason);
    void resetRequested(const std::string& productId);

protected:
    void accept() override;

private:
    void showHint();
    Subject m_subject;
    QLabel *m_title, *m_hint;
    QDoubleSpinBox* m_units;
    QComboBox* m_reason;
    QPushButton *m_set, *m_reset;
};

} // namespace shelfcast::ui
