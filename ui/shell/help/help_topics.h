#pragma once

#include <QList>
#include <QString>

namespace shelfcast::ui {

/// One thing that help explains: what it is called, and what is to be known of it.
struct HelpRow {
    QString head, words;
};

/// What is explained together: a page, the words of the program, the keys.
struct HelpTopic {
    QString title;
    int page = 0; ///< PageId of the page that it is about; 0 = of none
    QList<HelpRow> rows;
};

/// All of help, in the language of the window; pages first.
QList<HelpTopic> helpTopics();

} // namespace shelfcast::ui
