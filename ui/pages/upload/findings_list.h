#pragma once

#include "domain/import_report.h"

#include <QWidget>

class QVBoxLayout;

namespace shelfcast::ui {

/// The data-quality report: each finding with its count, and the rows behind it on [Show rows].
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);
    void setReport(const ImportReport& report);
    int count() const { return m_count; }

Q_SIGNALS:
    void exportRejectedClicked();

private:
    QWidget* makeRow(const QString& words, std::int64_t count, Severity severity, const QString& rows);
    QVBoxLayout* m_rows;
    int m_count = 0;
};

/// "row 12, Units Sold: "abc" is not a number" per line, at most `most` lines and how many more there are.
QString rejectedInWords(const std::vector<RejectedRow>& rows, std::int64_t total, int most);

} // namespace shelfcast::ui
