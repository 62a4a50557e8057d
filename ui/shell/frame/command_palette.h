#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace shelfcast::ui {

struct Command {
    QString text, hint; ///< "P0007 Oat milk", "Product"
    QString iconName;
    std::function<void()> run;
};

/// How well `query` is found in `text`: -1 not at all, else smaller is better. Words may be in any order.
int matchScore(const QString& text, const QString& query);

/// Ctrl+K: type a few letters of a page, a product, a store or an action, and press Enter.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);
    void open(std::vector<Command> commands);
    int shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& query);
    void runCurrent();
    std::vector<Command> m_commands;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace shelfcast::ui
