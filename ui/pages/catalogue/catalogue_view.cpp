#include "ui/pages/catalogue/catalogue_view.h"

#include "services/workspace.h"
#include "ui/models/catalogue_model.h"
#include "ui/models/done_command.h"
#include "ui/models/natural_sort_proxy.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/pages/catalogue/order_sheet_dialog.h"
#include "ui/pages/catalogue/policy_dialog.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <atomic>
#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int widestRule = 130;
using Kind = CatalogueModel::Kind;

struct CatalogueWords {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

std::vector<CatalogueModel::Column> columnsOf(CatalogueView::Of of) {
    if (of == CatalogueView::Of::Suppliers)
        return {{"name", CatalogueWords::tr("Supplier")},
                {"id", CatalogueWords::tr("Code"), {}, Kind::Shown},
                {"lead_time_days", CatalogueWords::tr("Lead time, days"),
                 CatalogueWords::tr("Days from the order to the delivery, as the supplier states it"),
                 Kind::Number},
                {"order_days", CatalogueWords::tr("Order days"),
                 CatalogueWords::tr("Weekdays on which it takes orders, as in Mon, Thu; empty: every day"),
                 Kind::Weekdays},
                {"order_cut_off", CatalogueWords::tr("Order before"),
                 CatalogueWords::tr(
                     "Time of an order day until which it takes orders, as in 11:00; empty: all day")},
                {"delivery_days", CatalogueWords::tr("Delivery days"),
                 CatalogueWords::tr("Weekdays on which it brings goods; empty: every day"), Kind::Weekdays},
                {"minimum_order_value", CatalogueWords::tr("Minimum value"),
                 CatalogueWords::tr("Least value of one order"), Kind::Money},
                {"review_days", CatalogueWords::tr("Review, days"),
                 CatalogueWords::tr("Days from one order to the next"), Kind::Number},
                {"products", CatalogueWords::tr("Products"), {}, Kind::Shown},
                {"measured", CatalogueWords::tr("Measured"),
                 CatalogueWords::tr("What its deliveries really took"), Kind::Shown},
                {"policy", CatalogueWords::tr("Ordered by"),
                 CatalogueWords::tr("How its products are ordered"), Kind::Rule}};
    return {{"name", CatalogueWords::tr("Product")},
            {"id", CatalogueWords::tr("Code"), {}, Kind::Shown},
            {"category", CatalogueWords::tr("Category")},
            {"supplier", CatalogueWords::tr("Supplier"), CatalogueWords::tr("The supplier's code")},
            {"unit_cost", CatalogueWords::tr("Unit cost"), CatalogueWords::tr("What one unit costs you"),
             Kind::Money},
            {"price", CatalogueWords::tr("Price"), CatalogueWords::tr("What a customer pays"), Kind::Money},
            {"pack_size", CatalogueWords::tr("Pack"), CatalogueWords::tr("Units that are ordered together"),
             Kind::Number},
            {"minimum_order", CatalogueWords::tr("Least order"),
             CatalogueWords::tr("Least units of one order"), Kind::Number},
            {"lead_time_days", CatalogueWords::tr("Lead time"),
             CatalogueWords::tr("Days from the order to the delivery; empty: the supplier's"), Kind::Number},
            {"shelf_life_days", CatalogueWords::tr("Shelf life"), CatalogueWords::tr("Days that it keeps"),
             Kind::Number},
            {"maximum_stock", CatalogueWords::tr("Most stock"),
             CatalogueWords::tr("Units that the shelf holds"), Kind::Number},
            {"policy", CatalogueWords::tr("Ordered by"),
             CatalogueWords::tr("How much is ordered, by which rule"), Kind::Rule},
            {"price_breaks", CatalogueWords::tr("Cost by quantity"),
             CatalogueWords::tr("What a unit costs in a larger order"), Kind::Rule}};
}
} // namespace

/// Filled in the background, read when the writer has finished: what is refused is no step to undo.
struct CatalogueView::Outcome {
    QString words;
    services::MasterChange to, back;
    std::atomic_bool stored = false;
};

CatalogueView::CatalogueView(PageContext& context, Of of, QWidget* parent)
    : Page(context, of == Of::Products ? tr("Products") : tr("Suppliers"), parent), m_of(of),
      m_writer(new PlanWriter(context.jobs, this)) {
    content()->setSpacing(space::m);
    m_search = new SearchField(of == Of::Products ? tr("Search products") : tr("Search suppliers"));
    m_search->setObjectName(QStringLiteral("catalogueSearch"));
    m_search->setMaximumWidth(320);
    content()->addWidget(m_search);
    m_model = new CatalogueModel(columnsOf(of), this);
    m_proxy = new NaturalSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_table = new TableView;
    m_table->setObjectName(of == Of::Products ? QStringLiteral("productTable")
                                              : QStringLiteral("supplierTable"));
    m_table->setAccessibleName(title());
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_proxy->setDynamicSortFilter(false); // a row stays where it is edited
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    content()->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->columns()[static_cast<std::size_t>(index.column())].kind == Kind::Rule)
            openRule();
    });
    if (of == Of::Suppliers) {
        m_sheet = addHeaderAction(tr("Order sheet\u2026"), QStringLiteral("file"));
        m_sheet->setObjectName(QStringLiteral("catalogueSheet"));
        m_sheet->setToolTip(tr("Columns and headings of the files that the chosen supplier gets"));
        m_sheet->setEnabled(false);
        connect(m_sheet, &QAction::triggered, this, &CatalogueView::openSheet);
    }
    m_rule = addHeaderAction(tr("How it is ordered\u2026"), QStringLiteral("edit"));
    m_rule->setObjectName(QStringLiteral("catalogueRule"));
    m_rule->setToolTip(of == Of::Products
                           ? tr("Rule and prices by quantity of the chosen product (Ctrl+Return)")
                           : tr("Rule and freight of the chosen supplier (Ctrl+Return)"));
    m_rule->setEnabled(false);
    connect(m_rule, &QAction::triggered, this, &CatalogueView::openRule);
    auto* keys = new QAction(this);
    keys->setShortcut(QKeySequence(tr("Ctrl+Return")));
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keys);
    connect(keys, &QAction::triggered, this, &CatalogueView::openRule);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                m_rule->setEnabled(index.isValid());
                if (m_sheet)
                    m_sheet->setEnabled(index.isValid());
            });
    connect(m_search, &SearchField::searched, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &CatalogueModel::changed, this, &CatalogueView::change);
    connect(m_writer, &PlanWriter::failed, this, [this](const Error& error) { m_failed = error; });
    connect(m_writer, &PlanWriter::written, this, &CatalogueView::finish);
}

void CatalogueView::refresh() {
    request<Contents>(
        QStringLiteral("catalogue"), tr("Reading products and suppliers"),
        [&workspace = context().workspace, store = store(),
         of = m_of](const JobContext&) -> Result<Contents> {
            const auto service = workspace.masterEdits();
            Contents contents;
            SHELFCAST_ASSIGN(const auto suppliers, service.suppliers(store));
            for (const services::MasterEntry& supplier : suppliers)
                contents.suppliers << text(supplier.id);
            if (of == Of::Suppliers) {
                contents.entries = suppliers;
                return contents;
            }
            SHELFCAST_ASSIGN(contents.entries, service.products(store));
            return contents;
        },
        [this](const Contents& contents) { showContents(contents); });
}

void CatalogueView::showContents(const Contents& contents) {
    const bool first = m_model->rowCount() == 0;
    m_model->setEntries(contents.entries);
    if (first)
        m_proxy->sort(0, Qt::AscendingOrder);
    if (!m_fitted) {
        m_fitted = m_model->rowCount() > 0;
        m_table->fitColumns(0, m_of == Of::Products ? space::xs : 0);
        for (int column = 0; column < m_model->columnCount(); ++column) // long rules give way to the figures
            if (m_model->columns()[static_cast<std::size_t>(column)].kind == Kind::Rule)
                m_table->setColumnWidth(
                    column,
                    std::min(m_table->columnWidth(column),
                             std::max(widestRule, m_table->horizontalHeader()->sectionSizeHint(column))));
    }
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    showSentence();
    if (!m_open.isEmpty())
        openProduct(std::exchange(m_open, {}));
    if (m_failed)
        showError(*std::exchange(m_failed, std::nullopt));
}

void CatalogueView::showSentence() {
    const auto without = [this](const char* field) {
        return static_cast<int>(
            std::ranges::count_if(m_model->entries(), [&](const services::MasterEntry& entry) {
                return !entry.said.contains(field) && !entry.known.contains(field);
            }));
    };
    const int all = m_model->rowCount();
    QStringList words;
    if (m_of == Of::Products) {
        words << tr("%n product(s) of %1.", nullptr, all).arg(text(store()));
        if (const int missing = without("supplier"))
            words << tr("%n without a supplier.", nullptr, missing);
        if (const int missing = without("unit_cost"))
            words << tr("%n without a cost: their orders are valued at the price.", nullptr, missing);
    } else {
        words << tr("%n supplier(s), the same in all stores.", nullptr, all);
        if (const int missing = without("lead_time_days"))
            words << tr("%n without a lead time: the store's is used.", nullptr, missing);
    }
    words << tr("Type into a cell to change it; orders follow at once.");
    setSentence(words.join(QLatin1Char(' ')));
}

void CatalogueView::change(const std::string& id, int column, const std::optional<std::string>& before,
                           const std::optional<std::string>& after) {
    const CatalogueModel::Column& shown = m_model->columns()[static_cast<std::size_t>(column)];
    services::MasterChange to{m_of == Of::Suppliers, m_of == Of::Suppliers ? std::string() : store(), id,
                              shown.field, after};
    services::MasterChange back = to;
    back.value = before;
    const QString value = !after                         ? tr("not known")
                          : shown.kind == Kind::Weekdays ? weekdayWords(*after)
                                                         : text(*after);
    auto outcome = std::make_shared<Outcome>();
    outcome->words = tr("%1 of %2: %3").arg(shown.title, m_model->nameOf(id), value);
    outcome->to = to;
    outcome->back = back;
    m_pending.push_back(outcome);
    apply(to, before, outcome);
}

void CatalogueView::apply(const services::MasterChange& change, const std::optional<std::string>& before,
                          const std::shared_ptr<Outcome>& outcome) {
    m_model->showValue(change.id, change.field, change.value);
    m_writer->write([&workspace = context().workspace, change, before, outcome]() -> Result<void> {
        SHELFCAST_TRY(workspace.masterEdits().change(change, before));
        if (outcome)
            outcome->stored = true;
        return {};
    });
}

void CatalogueView::finish() {
    for (const auto& outcome : std::exchange(m_pending, {})) {
        if (!outcome->stored)
            continue;
        const auto call = [view = QPointer<CatalogueView>(this)](const services::MasterChange& change,
                                                                 const services::MasterChange& was) {
            if (view)
                view->apply(change, was.value);
        };
        context().undo.push(new DoneCommand(
            outcome->words, [call, outcome] { call(outcome->back, outcome->to); },
            [call, outcome] { call(outcome->to, outcome->back); }));
        Q_EMIT toastRequested(outcome->words, true);
    }
    invalidate();
    Q_EMIT planChanged();
}

void CatalogueView::openRule() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const std::string id = utf8(index.data(IdRole).toString());
    auto* dialog = new PolicyDialog(
        context(),
        {m_of == Of::Suppliers, m_of == Of::Suppliers ? std::string() : store(), id, m_model->nameOf(id)},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyDialog::saved, this, &CatalogueView::ruleSaved);
    dialog->open();
}

void CatalogueView::openSheet() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const std::string id = utf8(index.data(IdRole).toString());
    auto* dialog = new OrderSheetDialog(context(), id, m_model->nameOf(id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OrderSheetDialog::saved, this, &CatalogueView::ruleSaved);
    dialog->open();
}

void CatalogueView::ruleSaved(const QString& words, const std::vector<services::SettingChange>& before,
                              const std::vector<services::SettingChange>& after) {
    const auto put = [view =
                          QPointer<CatalogueView>(this)](const std::vector<services::SettingChange>& values) {
        if (!view)
            return;
        view->m_writer->write([&workspace = view->context().workspace, values]() -> Result<void> {
            return workspace.settings().set(values).map([](const auto&) {});
        });
    };
    context().undo.push(new DoneCommand(
        words, [put, before] { put(before); }, [put, after] { put(after); }));
    Q_EMIT toastRequested(words, true);
    invalidate();
    Q_EMIT planChanged();
}

void CatalogueView::openProduct(const QString& productId) {
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (const QModelIndex index = m_proxy->index(row, 0); index.data(IdRole).toString() == productId) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            return;
        }
    m_open = productId;
}

void CatalogueView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace shelfcast::ui
