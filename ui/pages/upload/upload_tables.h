#pragma once

class QAbstractItemModel;
class QString;

namespace shelfcast::ui {

class TableView;

/// A table in the lower half of the upload page.
TableView* makeUploadTable(QAbstractItemModel* model, const QString& name);
/// No column is narrower than its title, in whatever language.
void widenToTitles(TableView& table);

} // namespace shelfcast::ui
