#pragma once

#include "domain/catalog.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace shelfcast::services {
class JobRunner;
}

namespace shelfcast::ui {

/// Store, planning date, search and running jobs.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(services::JobRunner& jobs, QWidget* parent = nullptr);
    /// Fills the picker; keeps the chosen store where it is still there, else takes `preferred`, else the
    /// first.
    void setStores(const std::vector<Store>& stores, const std::string& preferred);
    std::string store() const;
    /// Whether the entry stands for all stores, which is there where there are several.
    bool isAllStores() const;
    bool offersAllStores() const;
    void chooseStore(const std::string& id);
    /// Without a signal.
    void setDate(Day date);
    Day date() const;
    void focusStore();
    /// Opens the list of stores.
    void askForStore();
    /// Beside the running jobs.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void storeChanged(const std::string& id);
    void dateChanged(shelfcast::Day date);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QWidget *m_storeLabel, *m_dateLabel;
    QComboBox* m_store;
    QDateEdit* m_date;
    QPushButton* m_search;
};

} // namespace shelfcast::ui
