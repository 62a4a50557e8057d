#include "ui/pages/upload/comparison_dialog.h"

#include "ui/models/rows_model.h"
#include "ui/pages/preview_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace shelfcast::ui {

namespace {

using services::ComparedErrors;
using Standing = services::ComparedErrors::Standing;

enum Column { Group, Products, Challenger, Champion, Naive, Verdict };

PillLook lookOf(Standing standing) {
    switch (standing) {
    case Standing::Better:
        return {ComparisonDialog::tr("Better"), QStringLiteral("check"), Token::Adequate,
                Token::AdequateFill};
    case Standing::Worse:
        return {ComparisonDialog::tr("Worse"), QStringLiteral("low"), Token::Low, Token::LowFill};
    case Standing::Unclear:
        break;
    }
    return {ComparisonDialog::tr("No clear difference"), QStringLiteral("no-data"), Token::NoData,
            Token::NoDataFill};
}

QString patternTitle(const std::string& pattern) {
    return pattern == "smooth"         ? ComparisonDialog::tr("Steady products")
           : pattern == "erratic"      ? ComparisonDialog::tr("Erratic products")
           : pattern == "intermittent" ? ComparisonDialog::tr("Intermittent products")
                                       : ComparisonDialog::tr("Lumpy products");
}

RowsModel::Cells cellsOf(const QString& title, const ComparedErrors& group) {
    const auto accuracy = [&](double error) {
        const auto wape = group.wape(error);
        return wape ? format::percent(accuracyOf(*wape), 1) : format::percent(std::nullopt);
    };
    RowsModel::Cell verdict{lookOf(group.standing).word};
    verdict.pill = lookOf(group.standing);
    return {{title},
            {format::count(group.products)},
            {accuracy(group.challenger)},
            {accuracy(group.champion)},
            {accuracy(group.naive)},
            verdict};
}

std::vector<RowsModel::Cells> rowsOf(const services::ModelComparison& comparison) {
    std::vector<RowsModel::Cells> rows{cellsOf(ComparisonDialog::tr("All products"), comparison.all)};
    for (const auto& group : comparison.byPattern)
        rows.push_back(cellsOf(patternTitle(group.name), group));
    for (const auto& group : comparison.byAbc)
        rows.push_back(cellsOf(ComparisonDialog::tr("Class %1").arg(text(group.name)), group));
    for (const auto& group : comparison.byHorizon)
        rows.push_back(
            cellsOf(ComparisonDialog::tr("%n day(s) ahead", nullptr, std::stoi(group.name)), group));
    for (const auto& group : comparison.byProduct)
        rows.push_back(cellsOf(text(group.name), group));
    return rows;
}

} // namespace

QString modelName(const ModelInfo& model) {
    return ComparisonDialog::tr("%1 v%2").arg(text(model.storeId)).arg(model.version);
}

QString comparisonWords(const services::ModelComparison& comparison) {
    const QString challenger = modelName(comparison.challenger), champion = modelName(comparison.champion);
    const auto& all = comparison.all;
    if (!comparison.first || all.actual <= 0)
        return ComparisonDialog::tr(
                   "There are no days that neither %1 nor %2 had seen, so they cannot be compared.")
            .arg(challenger, champion);
    const QString points =
        QLocale().toString(std::abs(all.challenger - all.champion) / all.actual * 100, 'f', 1);
    const QString what = all.standing == Standing::Better
                             ? ComparisonDialog::tr("%1 is off by %3 points less than %2")
                         : all.standing == Standing::Worse
                             ? ComparisonDialog::tr("%1 is off by %3 points more than %2")
                             : ComparisonDialog::tr("%1 and %2 are %3 points apart, which may be chance");
    int better = 0, worse = 0;
    for (const auto& product : comparison.byProduct) {
        better += product.standing == Standing::Better ? 1 : 0;
        worse += product.standing == Standing::Worse ? 1 : 0;
    }
    QString words = ComparisonDialog::tr("%1, on days from %2 to %3 that neither had seen.")
                        .arg(what.arg(challenger, champion, points), format::date(*comparison.first),
                             format::date(*comparison.last));
    if (better + worse > 0)
        words += QLatin1Char(' ') +
                 ComparisonDialog::tr("Clearly better for %1 and clearly worse for %2 of %3 products.")
                     .arg(format::count(better), format::count(worse),
                          format::count(static_cast<std::int64_t>(comparison.byProduct.size())));
    return words;
}

ComparisonDialog::ComparisonDialog(const services::ModelComparison& comparison,
                                   const std::optional<services::OrdersPreview>& orders, QWidget* parent)
    : QDialog(parent) {
    const QString challenger = modelName(comparison.challenger), champion = modelName(comparison.champion);
    setObjectName(QStringLiteral("comparisonDialog"));
    setWindowTitle(tr("%1 beside %2").arg(challenger, champion));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = column(this, space::l, space::m);
    auto* sentence = makeLabel(comparisonWords(comparison), LabelRole::Plain);
    sentence->setObjectName(QStringLiteral("comparisonSentence"));
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    if (!comparison.challenger.reason.empty()) { // why the gate did not let it serve
        auto* reason = makeLabel(wordsOf(comparison.challenger.reason), LabelRole::Muted);
        reason->setWordWrap(true);
        layout->addWidget(reason);
    }
    auto* model = new RowsModel({{tr("Group")},
                                 {tr("Products"), true},
                                 {challenger, true},
                                 {champion, true},
                                 {tr("Naive"), true},
                                 {tr("%1 is").arg(challenger)}},
                                this);
    if (comparison.first)
        model->setRows(rowsOf(comparison));
    auto* table = new TableView;
    table->setObjectName(QStringLiteral("comparisonTable"));
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setItemDelegateForColumn(Verdict, new PillDelegate(table));
    table->setEmptyText(tr("Nothing to compare."));
    table->resizeColumnsToContents();
    table->setColumnWidth(Group, std::max(220, table->columnWidth(Group)));
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    auto* note = makeLabel(tr("Accuracy of single days, each week forecast from what was known on its eve. "
                              "Better or worse is said where chance hardly explains it."),
                           LabelRole::Caption);
    note->setWordWrap(true);
    layout->addWidget(note);
    if (orders) {
        const QString lines = previewLines({*orders}, 5);
        auto* effect = makeLabel(tr("If %1 served: %2").arg(challenger, previewWords({*orders})) +
                                     (lines.isEmpty() ? QString() : QLatin1Char('\n') + lines),
                                 LabelRole::Plain);
        effect->setObjectName(QStringLiteral("comparisonOrders"));
        effect->setWordWrap(true);
        layout->addWidget(effect);
    }
    auto* bottom = line(space::s);
    bottom->addStretch(1);
    auto* close = makeButton(tr("Close"));
    bottom->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (comparison.challenger.state != ModelState::Active) {
        auto* promote = makeButton(tr("Promote %1").arg(challenger), ButtonKind::Primary);
        promote->setObjectName(QStringLiteral("comparisonPromote"));
        bottom->addWidget(promote);
        connect(promote, &QPushButton::clicked, this, &QDialog::accept);
    }
    layout->addLayout(bottom);
    resize(760, 560);
    table->setFocus();
}

} // namespace shelfcast::ui
