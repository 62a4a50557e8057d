#pragma once

#include <QFrame>
#include <QStringList>

class QBoxLayout;

namespace shelfcast::ui {

/// Where a file is dropped or chosen; also the recent files and the template. The whole page accepts drops
/// and tells the zone with setHot().
class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent = nullptr);
    void setRecentFiles(const QStringList& paths);
    void setHot(bool hot);

Q_SIGNALS:
    void chooseClicked();
    void templateClicked();
    void outsideTemplateClicked(); ///< the table of weather and economy
    void recentClicked(const QString& path);

private:
    QBoxLayout* m_recent;
    QWidget* m_recentBox;
};

} // namespace shelfcast::ui
