#pragma once

#include "ui/desktop/update_check.h"

#include <QTimer>

#include <functional>

class QMenu;

namespace shelfcast::ui {

class ViewState;

/// The two entries of the Help menu: look for a newer version now, or once a week (off until somebody ticks
/// it). Never at the start: the first look of a week is an hour after it.
class UpdateMenu : public QObject {
    Q_OBJECT
public:
    /// `say` shows a sentence to the user.
    UpdateMenu(QUrl address, QString version, ViewState& state, std::function<void(const QString&)> say,
               QObject* parent = nullptr);
    void addTo(QMenu& menu);

private:
    void check(bool byHand);
    UpdateCheck m_check;
    ViewState& m_state;
    std::function<void(const QString&)> m_say;
    QTimer m_timer;
    QString m_version;
};

} // namespace shelfcast::ui
