#pragma once

#include "domain/import_report.h"

#include <QTableWidget>

#include <map>

namespace shelfcast::ui {

/// Contract fields that a column can be read as, with their words. The first is "not used" ("").
const std::vector<std::pair<std::string, QString>>& importFields();

/// The first rows of the file under a row of mapping choices, each coloured and worded by its confidence.
class PreviewTable : public QTableWidget {
    Q_OBJECT
public:
    explicit PreviewTable(QWidget* parent = nullptr);
    void show(const ImportUnderstanding& understanding, const std::vector<std::vector<std::string>>& rows);
    using QTableWidget::show;
    /// Field chosen for a column of the file; "" = not used.
    std::string fieldOf(int column) const;

protected:
    void changeEvent(QEvent* event) override;

Q_SIGNALS:
    /// The user chose another field for a column.
    void mappingChanged(int column, const std::string& field);

private:
    void colour();
    std::vector<ColumnMapping> m_mappings; ///< by column shown
};

} // namespace shelfcast::ui
