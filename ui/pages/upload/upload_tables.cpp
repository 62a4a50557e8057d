#include "ui/pages/upload/upload_tables.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int tableHeight = 230, titleMargins = 19;
}

TableView* makeUploadTable(QAbstractItemModel* model, const QString& name) {
    auto* view = new TableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setMinimumHeight(tableHeight);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

void widenToTitles(TableView& table) {
    QFont bold = ui::font(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics titles(bold);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        table.setColumnWidth(
            column, std::max(table.columnWidth(column), titles.horizontalAdvance(title) + titleMargins));
    }
}

} // namespace shelfcast::ui
