#pragma once

#include <QWidget>

namespace shelfcast::ui {

/// The two ways in, while the database is empty.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleChosen();
    void importChosen();
};

} // namespace shelfcast::ui
