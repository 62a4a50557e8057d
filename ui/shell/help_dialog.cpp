#include "ui/shell/help_dialog.h"

#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace shelfcast::ui {

namespace {

using Rows = QList<std::pair<QString, QString>>;

QWidget* table(const Rows& rows, int firstColumn) {
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(space::s, space::m, space::l, space::m);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, firstColumn);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [left, right] : rows) {
        auto* head = makeLabel(left);
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        auto* words = makeLabel(right, LabelRole::Muted);
        words->setWordWrap(true);
        grid->addWidget(head, row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    return area;
}

} // namespace

HelpDialog::HelpDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Help"));
    resize(700, 520);
    auto* layout = column(this, space::l, space::m);
    auto* tabs = new QTabWidget;
    tabs->addTab(table({{tr("Ctrl+1 \u2026 Ctrl+7"), tr("Open a page")},
                        {tr("Ctrl+K"), tr("Search products, stores, pages and actions")},
                        {tr("Ctrl+F"), tr("Search in the table of the page")},
                        {tr("F5"), tr("Compute the page again")},
                        {tr("Space"), tr("Open or close the details of a row")},
                        {tr("E"), tr("Explain the order of a row")},
                        {tr("F2"), tr("Edit the order or the forecast of a row")},
                        {tr("O"), tr("Put a row into its supplier's order, or take it off")},
                        {tr("Alt+1 \u2026 Alt+4"),
                         tr("The views of the bulk prediction: products, purchase orders, plan, simulation")},
                        {tr("Ctrl+Return"), tr("Put the chosen rows into orders; the next step of a purchase "
                                               "order; run a simulation; how a "
                                               "product of the catalogue is ordered")},
                        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Undo, redo")},
                        {tr("Ctrl+E"), tr("Export")},
                        {tr("Ctrl+O"), tr("Import a file")},
                        {tr("Ctrl+C"), tr("Copy the selected rows of a table")},
                        {tr("Left, Right, Home, End"), tr("Move the cursor in a chart")},
                        {tr("Ctrl+,"), tr("Settings")},
                        {tr("F1"), tr("This help")}},
                       190),
                 tr("Keyboard"));
    tabs->addTab(
        table(
            {{tr("Low / expected / high"), tr("Of ten such periods, one sells less than low, one more than "
                                              "high; half sell more than expected.")},
             {tr("Accuracy"),
              tr("100 % less the average error, measured on days the model had not seen. Beside it "
                 "stands what repeating last week or last year would have reached.")},
             {tr("Critical"),
              tr("More likely than not you run out before an order placed today can arrive.")},
             {tr("Low"), tr("The stock, with what is on order, is at or under the reorder point.")},
             {tr("Excess"),
              tr("The stock covers more than the target and another review period even if demand is "
                 "high.")},
             {tr("Dead"), tr("Nothing sold in 90 days, though there is stock.")},
             {tr("Cover"),
              tr("Days on which the store is open until the expected demand has used the stock on hand.")},
             {tr("Revenue at risk"),
              tr("Price times the demand you could not serve before an order placed today "
                 "arrives.")},
             {tr("Order value"),
              tr("Unit cost times the order; at the sales price where no cost is known, and then "
                 "it says so.")},
             {tr("Ordered by"),
              tr("The rule that says how much: a service level or a fill rate, what a shortage and what "
                 "stock costs, "
                 "a minimum and a maximum, or fixed lots. A product's own goes before its supplier's, that "
                 "before its "
                 "class's. It is stated in the catalogue, in the settings or in a table that is imported.")},
             {tr("Order before"), tr("The time of an order day until which the supplier takes orders, by "
                                     "this computer's clock.")},
             {tr("Confidence"),
              tr("The accuracy of one product over its own held-out weeks: high from 80 %, medium "
                 "from 60 %.")}},
            190),
        tr("What the words mean"));
    tabs->addTab(
        table({{tr("Dashboard"), tr("Is anything wrong, and how much is it worth?")},
               {tr("Bulk prediction"),
                tr("What do I order today? Its tabs: the purchase orders to the last receipt, the weeks "
                   "ahead, and what these rules would have achieved")},
               {tr("Catalogue"),
                tr("What do I sell, and who brings it? Products and suppliers, to see and to change, and "
                   "by which rule each is ordered")},
               {tr("All stores"),
                tr("The first entry of the store list: dashboard, products, purchase orders and plan of "
                   "every store together, each line with its store")},
               {tr("Smart prediction"), tr("What if the price, a promotion or the stock were different?")},
               {tr("Forecast"), tr("What will I sell?")},
               {tr("Upload and train"), tr("Get my data in; is the model good?")},
               {tr("The night"),
                tr("In the File menu: imports, trains and proposes orders while nobody looks")}},
              190),
        tr("Pages"));
    layout->addWidget(tabs, 1);
    auto* bottom = line();
    bottom->addWidget(
        makeLabel(tr("Shelfcast %1, free software under the GNU General Public License, version 3 or "
                     "later.")
                      .arg(QStringLiteral(SHELFCAST_VERSION)),
                  LabelRole::Caption));
    bottom->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Primary);
    bottom->addWidget(close);
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace shelfcast::ui
