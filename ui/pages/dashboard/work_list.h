#pragma once

#include "serving/views/results.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace shelfcast::ui {

/// What is to be done, in the language and the numbers of the window.
QString workWords(const services::WorkItem& item);
/// What it is worth, in words: "£1,240 at risk"; empty where that is not known.
QString workMoney(const services::WorkItem& item, const std::string& currency);
/// A stable name of a work item in one store, for snoozing.
QString workKey(const std::string& storeId, const services::WorkItem& item);

/// The exceptions worth looking at, biggest money first: what, how much, [Open] [Done] [Snooze].
class WorkList : public QWidget {
    Q_OBJECT
public:
    explicit WorkList(QWidget* parent = nullptr);
    void setItems(const std::vector<services::WorkItem>& items, const std::string& currency);
    int count() const { return static_cast<int>(m_lines.size()); }
    enum class Button { Open, Done, Snooze };
    /// Puts the keyboard on a button of that row, or of the last one.
    void focusRow(int index, Button button);

Q_SIGNALS:
    void openClicked(int index);
    void doneClicked(int index);
    void snoozeClicked(int index);

private:
    QWidget* makeRow(int index, const services::WorkItem& item, const std::string& currency);
    QVBoxLayout* m_rows;
    std::vector<std::array<QPushButton*, 3>> m_lines; ///< by Button
};

} // namespace shelfcast::ui
