#pragma once

#include <QObject>

#include <functional>

class QPoint;

namespace shelfcast::ui {

class ChartBase;
class FileDialog;

/// What a chart offers in its context menu: its picture and its numbers to copy, pictures to save, and itself
/// as a table. Owned by the chart.
class ChartMenu : public QObject {
    Q_OBJECT
public:
    using Say = std::function<void(const QString&)>;
    ChartMenu(ChartBase& chart, FileDialog& files, Say say);
    /// A window of its own that stays until it is closed.
    void showTable();

private:
    void open(const QPoint& place);
    void save(const QString& suffix, const QString& filter);
    void copyNumbers();
    QString name() const;
    ChartBase& m_chart;
    FileDialog& m_files;
    Say m_say;
};

} // namespace shelfcast::ui
