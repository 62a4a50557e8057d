#pragma once

#include <QLineEdit>
#include <QTimer>

namespace shelfcast::ui {

/// A field with a magnifier and a clear button that reports its text shortly after the last key. Escape
/// clears.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer m_delay;
};

} // namespace shelfcast::ui
