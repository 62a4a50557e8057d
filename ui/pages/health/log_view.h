#pragma once

#include "services/log.h"
#include "ui/pages/page.h"

class QComboBox;
class QPlainTextEdit;

namespace shelfcast::ui {

class RowsModel;
class SearchField;
class TableView;

/// What the program wrote down: filtered by level and category, searched, and one line whole with the times
/// of its stages.
class LogView : public Page {
    Q_OBJECT
public:
    explicit LogView(PageContext& context, QWidget* parent = nullptr);
    bool worksWithoutData() const override { return true; }
    void focusSearch() override;

protected:
    void refresh() override;

private:
    struct Lines {
        std::vector<services::LogEntry> entries;
        std::vector<std::string> categories;
    };
    void showLines(Lines lines);
    void showLine();
    QComboBox *m_level, *m_category;
    SearchField* m_search;
    RowsModel* m_model;
    TableView* m_table;
    QPlainTextEdit* m_whole;
    std::vector<services::LogEntry> m_entries;
};

} // namespace shelfcast::ui
