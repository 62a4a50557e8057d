#include "ui/shell/help/help_topics.h"

#include "ui/pages/page.h"

#include <QCoreApplication>

namespace shelfcast::ui {

namespace {
struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

HelpTopic topic(PageId page, const QString& title, const QList<HelpRow>& rows) {
    return {title, static_cast<int>(page), rows};
}

HelpTopic dashboard() {
    return topic(
        PageId::Dashboard, HelpWords::tr("Dashboard"),
        {{HelpWords::tr("What it answers"),
          HelpWords::tr("Is anything wrong today, and how much money is it about?")},
         {HelpWords::tr("The four cards"),
          HelpWords::tr(
              "Units sold in 30 days beside the 30 before; products that may run out and what that "
              "would cost; what is to be ordered; how good the forecast was on days it had not "
              "seen, beside simply repeating the past. A click on a card opens the page behind it, with "
              "the products that the figure counts.")},
         {HelpWords::tr("Stock worth"),
          HelpWords::tr(
              "What lies in the store, at cost: of products that may run out, in good measure, more "
              "than is needed, and not sold for 90 days. A click on a part shows its products.")},
         {HelpWords::tr("Accuracy by week"),
          HelpWords::tr(
              "How right the forecast of each past week was, made on the eve of it, beside repeating the "
              "last season: on single days, and on whole weeks, in which days even out.")},
         {HelpWords::tr("Sales and forecast"),
          HelpWords::tr(
              "Of the whole store or of one category. The darker a band, the likelier the sales lie "
              "in it: half of all days in the innermost, 19 of 20 in the outermost.")},
         {HelpWords::tr("Work list"),
          HelpWords::tr(
              "What is worth looking at, the biggest money first. Open leads to where something is "
              "done about it, Done hides it for today, Snooze for a week; Ctrl+Z brings it back.")}});
}

HelpTopic bulk() {
    return topic(
        PageId::Bulk, HelpWords::tr("Bulk prediction"),
        {{HelpWords::tr("What it answers"), HelpWords::tr("What do I order today, from whom, and why?")},
         {HelpWords::tr("A row"),
          HelpWords::tr(
              "One product: its status, its stock, what will sell in 7 days, when it runs out and "
              "what to order. Space opens it; E explains the order as a sum that a pocket calculator "
              "confirms.")},
         {HelpWords::tr("Change an order"),
          HelpWords::tr(
              "F2 or a double click on the quantity; a reason is kept with it. Ctrl+Z takes it back.")},
         {HelpWords::tr("Order it"),
          HelpWords::tr("A tick (key O) puts a line into its supplier's order, a tick at the supplier all of "
                        "its lines. The basket at the side raises, approves, exports and sends each order.")},
         {HelpWords::tr("Budget"),
          HelpWords::tr("The most that all orders may cost together: those that protect most money stay.")},
         {HelpWords::tr("The tabs"),
          HelpWords::tr(
              "Purchase orders up to what came in; the plan of the weeks ahead; a simulation of what "
              "these rules would have achieved.")}});
}

HelpTopic smart() {
    return topic(
        PageId::Smart, HelpWords::tr("Smart prediction"),
        {{HelpWords::tr("What it answers"),
          HelpWords::tr("What if the price, a promotion or the stock of one product were different?")},
         {HelpWords::tr("The sliders"),
          HelpWords::tr(
              "Everything follows while you drag. The mark under a slider is today's value; what is "
              "hatched the product has never had, and what it would do there is a guess.")},
         {HelpWords::tr("Why this demand"),
          HelpWords::tr(
              "What moves the demand of 7 days away from the usual, in units. Your own changes stand "
              "beneath, one after the other, and sum to what all of them do together.")},
         {HelpWords::tr("What the price does"),
          HelpWords::tr("Units, revenue and, where the cost is known, margin over the price. A best price is "
                        "named only where the curve turns between prices the product has had.")},
         {HelpWords::tr("Keep scenario"),
          HelpWords::tr("Puts what you see beneath, where scenarios are compared and exported (Ctrl+S).")}});
}

HelpTopic forecast() {
    return topic(
        PageId::Forecast, HelpWords::tr("Forecast"),
        {{HelpWords::tr("What it answers"), HelpWords::tr("What will I sell?")},
         {HelpWords::tr("Of what"),
          HelpWords::tr("One product, a category or the whole store, by day, week or month.")},
         {HelpWords::tr("The bands"),
          HelpWords::tr(
              "Half of all periods end in the innermost, 8 of 10 in the middle one, 19 of 20 in the "
              "outermost.")},
         {HelpWords::tr("Look closer"),
          HelpWords::tr(
              "The wheel, or + and \u2212, zooms; a drag, or Ctrl with an arrow, moves the period; a double "
              "click, or 0, brings the usual one back. The right button, or the menu key, on any chart "
              "copies or saves it, or shows it as a table.")},
         {HelpWords::tr("Why it changed"),
          HelpWords::tr(
              "Of the period that is chosen in the table: what an earlier forecast said, and what new sales, "
              "another model, other planned prices and promotions and your own changes made of it. The steps "
              "add up; what cannot be computed again is the rest.")},
         {HelpWords::tr("Your forecast"),
          HelpWords::tr("Type over a cell of the table, or change the chosen rows by a percentage, with a "
                        "reason. Orders follow yours; the model's own stays beside it, and what yours was "
                        "worth is measured once the days have passed.")},
         {HelpWords::tr("Freeze"),
          HelpWords::tr("What is frozen no later change moves until it is unfrozen.")}});
}

HelpTopic upload() {
    return topic(
        PageId::Upload, HelpWords::tr("Upload and train"),
        {{HelpWords::tr("What it answers"), HelpWords::tr("How do I get my data in, and is the model good?")},
         {HelpWords::tr("Import a file"),
          HelpWords::tr("Drop it on the window or choose it. What was understood is said before anything is "
                        "stored, and every guess can be corrected. One press of Undo takes the whole upload "
                        "back.")},
         {HelpWords::tr("What must be in it"),
          HelpWords::tr("Date, product and units sold; the store, where there are several. Prices, stock, "
                        "promotions and the rest are used where they are there.")},
         {HelpWords::tr("Other tables"),
          HelpWords::tr(
              "Products, suppliers, stock, orders, goods received, prices by quantity and rules for "
              "ordering are told apart by their columns and imported the same way.")},
         {HelpWords::tr("Train"),
          HelpWords::tr(
              "Learns from the sales and is then tested on the last 30 days, which it has not seen. A "
              "model that is not better than repeating the past, or clearly worse than the one in "
              "use, does not take its place.")},
         {HelpWords::tr("The model table"),
          HelpWords::tr("Every model that was trained, with its accuracy beside that of repeating the past. "
                        "Promote puts one in use, roll back takes the one before.")}});
}

HelpTopic health() {
    return topic(
        PageId::Health, HelpWords::tr("Health"),
        {{HelpWords::tr("What it answers"), HelpWords::tr("Is anything wrong with the data or the program?")},
         {HelpWords::tr("What stands here"),
          HelpWords::tr(
              "The last check, models, backups, jobs that were cut off, disk and memory; who changed "
              "what and why; the log of the program, without your data.")},
         {HelpWords::tr("Backups"),
          HelpWords::tr("Made by themselves beside the database: of 7 days, 4 weeks and 12 months, and one "
                        "before each undo of an upload. The File menu makes and restores them.")}});
}

HelpTopic catalogue() {
    return topic(
        PageId::Catalogue, HelpWords::tr("Catalogue"),
        {{HelpWords::tr("What it answers"),
          HelpWords::tr("What do I sell, who brings it, and how is it ordered?")},
         {HelpWords::tr("Change a value"),
          HelpWords::tr(
              "Type into a cell: cost, pack, minimum, lead time, order days. Ctrl+Z takes it back.")},
         {HelpWords::tr("How it is ordered"),
          HelpWords::tr("A rule by service level, fill rate, costs, minimum and maximum or fixed lots, and "
                        "prices by quantity. What it does to today's orders is shown before it is kept.")},
         {HelpWords::tr("Order sheet"),
          HelpWords::tr(
              "Under Suppliers: which columns the files of a supplier have, in which order and "
              "under which headings. Excel and CSV files of that supplier alone are written so.")}});
}

HelpTopic guides() {
    return {
        HelpWords::tr("Sales from other programs"),
        0,
        {{HelpWords::tr("Shopify"),
          HelpWords::tr(
              "Orders, Export: choose the dates and \u201c"
              "CSV for Excel, Numbers, or other spreadsheet "
              "programs\u201d, and drop the file here. Each line of an order becomes a sale on the day it "
              "was "
              "created; orders that were cancelled, voided or refunded as a whole are left out, and so are "
              "gift "
              "cards and tips. What was refunded in part the file does not say by product: it stays in. "
              "The file names no store for what was sold online, so give it the store's name.")},
         {HelpWords::tr("Square"),
          HelpWords::tr(
              "Transactions, Export: choose \u201cItems Detail CSV\u201d, not the list of transactions. Each "
              "line is a piece that was sold at its location; refunds are taken off, gift cards and custom "
              "amounts left out. Products are told by their item; whether variations such as Large are "
              "products of their own is asked.")},
         {HelpWords::tr("Lightspeed"),
          HelpWords::tr(
              "X-Series: Reporting, Sales history, Export. R-Series: Reports, Lines, Export. The lines of "
              "each sale are read; the rows with its sum and its payment are left out, and so are voided "
              "sales. Where the file has no column with the shop, give it the store's name.")},
         {HelpWords::tr("WooCommerce"),
          HelpWords::tr(
              "Analytics, Orders, Download; or the order export of an extension, with or without a row for "
              "each item. Where an order is one row, its items are read out of their cell or their numbered "
              "columns, each as a row of its own. Cancelled and failed orders are left out, refunds are "
              "taken off.")},
         {HelpWords::tr("QuickBooks"),
          HelpWords::tr(
              "Reports, Sales by Product/Service Detail (Desktop: Sales by Item Detail), all dates, Export "
              "to "
              "Excel or CSV. The lines that stand alone are read as the products of the rows below them, and "
              "the sums are left out. A summary with a column per month works too, by month.")},
         {HelpWords::tr("DATEV"),
          HelpWords::tr(
              "A batch of bookings (EXTF) has amounts and no products, so it is refused: export the invoice "
              "lines or the item statistics of the program that writes the invoices, with date, item and "
              "quantity. Decimal commas and Windows letters are read as they are. Where a column says debit "
              "or "
              "credit, what is the rarer of both is taken off the sales, and that is asked.")},
         {HelpWords::tr("SAP"),
          HelpWords::tr(
              "Show the billing items or the material documents (MB51, movement types 601 and 251) as a "
              "list, "
              "then List, Export, Local file, as a spreadsheet or as text. Lines, dashes and repeated "
              "headings "
              "are left out; a minus behind a number is read, and where all have one it means sold. Material "
              "numbers keep their leading zeros. Choose movement types that are sales: receipts and "
              "transfers "
              "look the same.")}}};
}
} // namespace

QList<HelpTopic> helpTopics() {
    const HelpTopic words{
        HelpWords::tr("What the words mean"),
        0,
        {{HelpWords::tr("Low / expected / high"),
          HelpWords::tr("Of ten such periods, one sells less than low, one more than "
                        "high; half sell more than expected.")},
         {HelpWords::tr("Accuracy"),
          HelpWords::tr("100 % less the average error, measured on days the model had not seen. Beside it "
                        "stands what repeating last week or last year would have reached.")},
         {HelpWords::tr("Critical"),
          HelpWords::tr("More likely than not you run out before an order placed today can arrive.")},
         {HelpWords::tr("Low"),
          HelpWords::tr("The stock, with what is on order, is at or under the reorder point.")},
         {HelpWords::tr("Excess"),
          HelpWords::tr("The stock covers more than the target and another review period even if demand is "
                        "high.")},
         {HelpWords::tr("Dead"), HelpWords::tr("Nothing sold in 90 days, though there is stock.")},
         {HelpWords::tr("Cover"),
          HelpWords::tr(
              "Days on which the store is open until the expected demand has used the stock on hand.")},
         {HelpWords::tr("Revenue at risk"),
          HelpWords::tr("Price times the demand you could not serve before an order placed today "
                        "arrives.")},
         {HelpWords::tr("Order value"),
          HelpWords::tr("Unit cost times the order; at the sales price where no cost is known, and then "
                        "it says so.")},
         {HelpWords::tr("Ordered by"),
          HelpWords::tr(
              "The rule that says how much: a service level or a fill rate, what a shortage and what "
              "stock costs, "
              "a minimum and a maximum, or fixed lots. A product's own goes before its supplier's, that "
              "before its "
              "class's. It is stated in the catalogue, in the settings or in a table that is imported.")},
         {HelpWords::tr("Order before"),
          HelpWords::tr("The time of an order day until which the supplier takes orders, by "
                        "this computer's clock.")},
         {HelpWords::tr("Confidence"),
          HelpWords::tr("The accuracy of one product over its own held-out weeks: high from 80 %, medium "
                        "from 60 %.")}}};
    const HelpTopic keys{
        HelpWords::tr("Keyboard"),
        0,
        {{HelpWords::tr("Ctrl+1 \u2026 Ctrl+7"), HelpWords::tr("Open a page")},
         {HelpWords::tr("Ctrl+K"), HelpWords::tr("Search products, stores, pages and actions")},
         {HelpWords::tr("Ctrl+F"), HelpWords::tr("Search in the table of the page")},
         {HelpWords::tr("F5"), HelpWords::tr("Compute the page again")},
         {HelpWords::tr("Space"), HelpWords::tr("Open or close the details of a row")},
         {HelpWords::tr("E"), HelpWords::tr("Explain the order of a row")},
         {HelpWords::tr("F2"), HelpWords::tr("Edit the order or the forecast of a row")},
         {HelpWords::tr("O"), HelpWords::tr("Put a row into its supplier's order, or take it off")},
         {HelpWords::tr("Alt+1 \u2026 Alt+4"),
          HelpWords::tr("The views of the bulk prediction: products, purchase orders, plan, simulation")},
         {HelpWords::tr("Ctrl+Return"),
          HelpWords::tr("Put the chosen rows into orders; the next step of a purchase "
                        "order; run a simulation; how a "
                        "product of the catalogue is ordered")},
         {HelpWords::tr("Ctrl+Z, Ctrl+Shift+Z"), HelpWords::tr("Undo, redo")},
         {HelpWords::tr("Ctrl+E"), HelpWords::tr("Export")},
         {HelpWords::tr("Ctrl+O"), HelpWords::tr("Import a file")},
         {HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy the selected rows of a table")},
         {HelpWords::tr("Left, Right, Home, End"), HelpWords::tr("Move the cursor in a chart")},
         {HelpWords::tr("Ctrl+,"), HelpWords::tr("Settings")},
         {HelpWords::tr("F1"), HelpWords::tr("This help")}}};
    const HelpTopic more{
        HelpWords::tr("The whole program"),
        0,
        {{HelpWords::tr("All stores"),
          HelpWords::tr("The first entry of the store list: dashboard, products, purchase orders and plan of "
                        "every store together, each line with its store")},
         {HelpWords::tr("Planning date"),
          HelpWords::tr(
              "The day that everything is seen from: nothing sold on or after it is used. At first the "
              "day after the last sale.")},
         {HelpWords::tr("The bell"),
          HelpWords::tr(
              "What was noticed: stock that runs out, unusual sales, a model that no longer fits, a job "
              "that failed. It looks after every import and every night, and when you ask it to.")},
         {HelpWords::tr("The night"),
          HelpWords::tr("In the File menu: imports, trains and proposes orders while nobody looks")}}};
    return {dashboard(), bulk(),   smart(), forecast(), upload(), health(),
            catalogue(), guides(), words,   keys,       more};
}

} // namespace shelfcast::ui
