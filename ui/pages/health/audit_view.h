#pragma once

#include "services/keeping/maintenance_service.h"
#include "ui/pages/page.h"

class QComboBox;

namespace shelfcast::ui {

class RowsModel;
class SearchField;
class TableView;

/// "Who changed what?": the audit, newest first, filtered by date, kind and text, and its export.
class AuditView : public Page {
    Q_OBJECT
public:
    explicit AuditView(PageContext& context, QWidget* parent = nullptr);
    bool worksWithoutData() const override { return true; }
    void focusSearch() override;

protected:
    void refresh() override;

private:
    struct Lines {
        std::vector<storage::AuditEntry> entries;
        std::vector<std::string> actions;
    };
    storage::AuditFilter filter() const;
    void showLines(const Lines& lines);
    void exportLines();
    QComboBox *m_period, *m_kind;
    SearchField* m_search;
    RowsModel* m_model;
    TableView* m_table;
};

} // namespace shelfcast::ui
