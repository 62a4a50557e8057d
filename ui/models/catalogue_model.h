#pragma once

#include "services/settings/master_edit.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace shelfcast::ui {

/// "Mon,Thu" in the words of the user's language, and back; what is no weekday stays as it is typed.
QString weekdayWords(const std::string& english);
std::string weekdaysOf(const QString& words);

/// A policy and prices by quantity as settings keep them, in words: "service 95 %", "from 1: 2.00, from
/// 100: 1.80".
QString policyWords(const std::string& setting);
QString priceBreakWords(const std::string& setting);

/// Products or suppliers, one a row, each value in a cell that can be changed. What is not said but known
/// from elsewhere is shown muted.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Shown is not typed into; a Rule is changed in a dialog of its own.
    enum class Kind { Words, Number, Money, Weekdays, Shown, Rule };
    struct Column {
        std::string field; ///< of the tables; empty where nothing can be changed
        QString title, toolTip = {};
        Kind kind = Kind::Words;
    };
    CatalogueModel(std::vector<Column> columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}
    void setEntries(std::vector<services::MasterEntry> entries);
    const std::vector<services::MasterEntry>& entries() const { return m_entries; }
    const std::vector<Column>& columns() const { return m_columns; }
    /// Shows the value at once.
    void showValue(const std::string& id, const std::string& field, const std::optional<std::string>& value);
    /// Its name, else its id.
    QString nameOf(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A value was typed that differs from what is said; nullopt = none.
    void changed(const std::string& id, int column, const std::optional<std::string>& before,
                 const std::optional<std::string>& after);

private:
    std::optional<std::string> saidAt(const QModelIndex& index) const;
    QString words(const std::string& value, Kind kind) const;
    QString shown(const services::MasterEntry& entry, const Column& column) const;
    std::vector<Column> m_columns;
    std::vector<services::MasterEntry> m_entries;
};

} // namespace shelfcast::ui
