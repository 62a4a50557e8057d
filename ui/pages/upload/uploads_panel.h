#pragma once

#include "domain/catalog.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace shelfcast::ui {

class TableView;
class UploadTableModel;
class ViewState;

/// What was imported, and one of them taken back.
class UploadsPanel : public QWidget {
    Q_OBJECT
public:
    explicit UploadsPanel(ViewState& viewState, QWidget* parent = nullptr);
    void setUploads(const std::vector<Upload>& uploads);

Q_SIGNALS:
    void takeBackClicked(const shelfcast::Upload& upload);

private:
    void updateActions();

    UploadTableModel* m_model;
    TableView* m_table;
    QPushButton* m_takeBack;
};

} // namespace shelfcast::ui
