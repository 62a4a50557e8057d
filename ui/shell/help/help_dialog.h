#pragma once

#include "ui/shell/help/help_topics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QScrollArea;

namespace shelfcast::ui {

/// Help without a network: one topic per page, the words and the keys; searched over all of them.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens at the topic of this page (PageId; 0 = the first).
    explicit HelpDialog(int page, QWidget* parent = nullptr);

private:
    void showText();
    QList<HelpTopic> m_topics;
    QLineEdit* m_search;
    QListWidget* m_list;
    QScrollArea* m_text;
};

} // namespace shelfcast::ui
