#include "ui/pages/upload/findings_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shelfcast::ui {

namespace {
struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
struct RejectedWords {
    Q_DECLARE_TR_FUNCTIONS(FindingsList)
};
constexpr int mostRows = 12;
} // namespace

QString rejectedInWords(const std::vector<RejectedRow>& rows, std::int64_t total, int most) {
    QStringList lines;
    for (const RejectedRow& row : rows) {
        if (lines.size() == most)
            break;
        lines << (row.column.empty()
                      ? RejectedWords::tr("Row %1: %2").arg(format::count(row.row), wordsOf(row.reason))
                      : RejectedWords::tr("Row %1, %2 \u201C%3\u201D: %4")
                            .arg(format::count(row.row), text(row.column), text(row.value),
                                 wordsOf(row.reason)));
    }
    if (total > lines.size())
        lines << RejectedWords::tr("\u2026 and %1 more").arg(format::count(total - lines.size()));
    return lines.join(QLatin1Char('\n'));
}

namespace {
/// The findings whose number says all, in the language of the window; the others as core says them.
QString findingWords(const QualityFinding& finding) {
    const int n = static_cast<int>(finding.count);
    const std::string& code = finding.code;
    if (code == "duplicate")
        return FindingWords::tr("%n row(s) that repeat another row of the file and do not count.", nullptr,
                                n);
    if (code == "odd_rows")
        return FindingWords::tr("%n odd row(s) held back: not in the sales.", nullptr, n);
    if (code == "negative_units")
        return FindingWords::tr("%n row(s) with negative units (returns), kept as they are.", nullptr, n);
    if (code == "fractional_units")
        return FindingWords::tr("%n row(s) with fractional units, as goods sold by weight have.", nullptr, n);
    if (code == "stock_out")
        return FindingWords::tr("%n row(s) that sold all of the stock: demand may have been higher, so these "
                                "days do not count as low demand.",
                                nullptr, n);
    if (code == "price_not_positive")
        return FindingWords::tr("%n row(s) with a price of zero or less.", nullptr, n);
    if (code == "returns")
        return FindingWords::tr("%n receipt line(s) with returns, taken off the sales of their day.", nullptr,
                                n);
    return wordsOf(finding.message);
}
} // namespace

FindingsList::FindingsList(QWidget* parent) : QWidget(parent) {
    m_rows = column(this, 0, 2);
}

void FindingsList::setReport(const ImportReport& report) {
    clearLayout(m_rows);
    m_count = 0;
    if (report.rejected > 0) {
        const bool unreadable =
            std::any_of(report.quality.begin(), report.quality.end(),
                        [](const QualityFinding& finding) { return finding.code == "rejected"; });
        auto* row = makeRow(unreadable ? tr("Rows that cannot be read; they stay out, the others are stored.")
                                       : tr("Rows that stay out; the others are stored."),
                            report.rejected, unreadable ? Severity::Error : Severity::Info,
                            rejectedInWords(report.rejectedRows, report.rejected, mostRows));
        auto* save = makeButton(tr("Save them\u2026"), ButtonKind::Link);
        save->setObjectName(QStringLiteral("saveRejected"));
        connect(save, &QPushButton::clicked, this, &FindingsList::exportRejectedClicked);
        static_cast<QBoxLayout*>(row->layout()->itemAt(0)->layout())->addWidget(save);
    }
    for (const QualityFinding& finding : report.quality) {
        QStringList rows;
        for (const std::int64_t number : finding.exampleRows)
            rows << format::count(number);
        makeRow(findingWords(finding), finding.count, finding.severity,
                rows.isEmpty() ? QString() : tr("Rows %1").arg(rows.join(QStringLiteral(", "))));
    }
    if (m_count == 0)
        m_rows->addWidget(makeLabel(tr("Nothing unusual was found."), LabelRole::Muted));
}

QWidget* FindingsList::makeRow(const QString& words, std::int64_t count, Severity severity,
                               const QString& rows) {
    ++m_count;
    auto* box = new QWidget;
    auto* layout = column(box, 0, 0);
    auto* top = line(space::s);
    layout->addLayout(top);
    auto* picture = new QToolButton;
    picture->setIcon(severity == Severity::Error     ? icon(QStringLiteral("dead"), Token::Critical)
                     : severity == Severity::Warning ? icon(QStringLiteral("warning"), Token::Low)
                                                     : icon(QStringLiteral("info"), Token::Muted));
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAccessibleName(severity == Severity::Error     ? tr("Error")
                               : severity == Severity::Warning ? tr("Warning")
                                                               : tr("Remark"));
    auto* message = makeLabel(words);
    message->setWordWrap(true);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addWidget(message, 1);
    if (count > 0) {
        auto* number = makeLabel(format::count(count), LabelRole::Muted);
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setMinimumWidth(56);
        top->addWidget(number);
    }
    if (!rows.isEmpty()) {
        auto* show = makeButton(tr("Show rows"), ButtonKind::Link);
        show->setCheckable(true);
        auto* details = makeLabel(rows, LabelRole::Caption);
        details->setWordWrap(true);
        details->setTextInteractionFlags(Qt::TextSelectableByMouse);
        details->setContentsMargins(space::xxl, 0, 0, space::s);
        details->hide();
        connect(show, &QPushButton::toggled, details, [show, details](bool on) {
            details->setVisible(on);
            show->setText(on ? tr("Hide rows") : tr("Show rows"));
        });
        top->addWidget(show);
        layout->addWidget(details);
    }
    m_rows->addWidget(box);
    return box;
}

} // namespace shelfcast::ui
