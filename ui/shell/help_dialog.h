#pragma once

#include <QDialog>

namespace shelfcast::ui {

/// F1: what each page answers, what the words mean, and every shortcut.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent);
};

} // namespace shelfcast::ui
