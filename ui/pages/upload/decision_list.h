#pragma once

#include "domain/import_report.h"

#include <QWidget>

class QVBoxLayout;

namespace shelfcast::ui {

/// What was decided about the rows of a file: a sentence with its evidence each, and another value one choice
/// away. Decisions in doubt come first and are marked as questions.
class DecisionList : public QWidget {
    Q_OBJECT
public:
    explicit DecisionList(QWidget* parent = nullptr);
    void setDecisions(const std::vector<ImportDecision>& decisions);
    int count() const { return m_count; }

Q_SIGNALS:
    /// The user wants another value than the one that was decided.
    void chosen(const std::string& code, const std::string& value);

private:
    void addRow(const ImportDecision& decision);
    QVBoxLayout* m_rows;
    int m_count = 0;
};

/// A decision's value in the language of the window.
QString decisionValueWords(const std::string& code, const std::string& value);

} // namespace shelfcast::ui
