#pragma once

#include "domain/catalog.h"
#include "domain/training.h"

#include <QWidget>

class QToolButton;

namespace shelfcast::ui {

/// Where the data are, how new they are, and how good the model is; each a link to where it is changed.
class StatusLinks : public QWidget {
    Q_OBJECT
public:
    explicit StatusLinks(QWidget* parent = nullptr);
    void setDatabase(const QString& path, bool readOnly = false);
    /// Of all stores: until when there are data, and how many models serve them.
    void setAllStores(std::optional<Day> lastDay, int stores, int trained);
    void setStore(const std::optional<Store>& store);
    void setModel(const std::optional<ModelInfo>& model);
    /// remarks: how many things there are to look at; act: one of them is urgent.
    void setHealth(const QString& sentence, int remarks, bool act);

Q_SIGNALS:
    void databaseClicked();
    void dataClicked();
    void modelClicked();
    void healthClicked();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QToolButton *m_database, *m_data, *m_model, *m_health;
};

} // namespace shelfcast::ui
