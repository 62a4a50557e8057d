#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace shelfcast::ui {

/// What every chart can do: say itself in a sentence, be read as a table, be copied and saved as a picture.
/// The context menu, by the mouse or by the keyboard, is asked for by menuRequested().
class ChartBase : public QWidget {
    Q_OBJECT
public:
    /// What the chart shows, in the language and the numbers of the window; the first column names the rows.
    struct Table {
        QStringList titles;
        std::vector<QStringList> rows; ///< as many cells as titles
    };
    explicit ChartBase(QWidget* parent = nullptr);

    /// One sentence of what the chart shows; also the accessible description.
    virtual QString sentence() const = 0;
    virtual Table table() const = 0;
    /// Twice as fine as on the screen, without cursor and focus.
    QImage picture() const;
    /// The same as an SVG document.
    QByteArray svg() const;
    /// Whether the period on screen can be changed, and so reset.
    virtual bool isZoomable() const { return false; }
    virtual void resetZoom() {}

Q_SIGNALS:
    void menuRequested(const QPoint& globalPosition);

protected:
    enum class Medium { Screen, Paper }; ///< Paper: no cursor, no focus, lines instead of pixels
    virtual void paintChart(QPainter& painter, Medium medium) const = 0;
    void paintEvent(QPaintEvent*) final;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    /// A cursor that stops at places counted from 0, moved by the mouse, Left, Right, Home and End. A chart
    /// without stops has none, or one of its own.
    virtual int stops() const { return 0; }
    virtual double xOfStop(int) const { return 0; }
    virtual QStringList linesAt(int) const { return {}; } ///< of its card
    int stop() const { return m_stop; }                   ///< -1 = none
    void setStop(int stop);
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// The card beside a cursor at `x`; its first line is bold. leftOf: where it turns to the left.
    void paintCard(QPainter& painter, const QStringList& lines, double x, double leftOf, double top) const;

private:
    void paintOn(QPainter& painter) const;
    int m_stop = -1;
};

} // namespace shelfcast::ui
