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
    void setDatabase(const QString& path);
    void setStore(const std::optional<Store>& store);
    void setModel(const std::optional<ModelInfo>& model);

Q_SIGNALS:
    void databaseClicked();
    void dataClicked();
    void modelClicked();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QToolButton *m_database, *m_data, *m_model;
};

} // namespace shelfcast::ui
