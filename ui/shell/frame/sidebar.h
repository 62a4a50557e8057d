#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace shelfcast::ui {

/// The pages, settings and help, as buttons with words; with icons alone when the window is narrow.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);
    /// atBottom: above settings and help, as a page of the program and not of the shop.
    void addPage(int id, const QString& title, const QString& iconName, bool atBottom = false);
    void setCurrent(int id);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void pageChosen(int id);
    void settingsChosen();
    void helpChosen();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void changeEvent(QEvent* event) override;

    /// As wide as the longest title wants, at least as in English.
    void fitWidth();
    QToolButton* makeButton(const QString& title, const QString& iconName, const QString& shortcut);
    QVBoxLayout *m_pages, *m_lower;
    QButtonGroup* m_group;
    QLabel *m_name, *m_version;
    std::vector<std::pair<QToolButton*, QString>> m_buttons; ///< with the words that narrow hides
    bool m_narrow = false;
};

} // namespace shelfcast::ui
