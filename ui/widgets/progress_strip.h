#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shelfcast::services {
class Job;
}

namespace shelfcast::ui {

/// Stage, percent, time left and a cancel button of one running job. Appears only when the job takes longer
/// than half a second, and goes when it ends.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// `atOnce`: show without the half second (for work that is known to be long).
    void follow(const std::shared_ptr<services::Job>& job, bool atOnce = false);
    QString stage() const;

private:
    void showProgress(const Message& stage, double fraction);
    void stop();
    std::shared_ptr<services::Job> m_job;
    QLabel *m_stage, *m_left;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_delay;
    QElapsedTimer m_elapsed;
};

/// Seconds left by linear extrapolation; negative while nothing can be said (too early, or no fraction).
double secondsLeft(double elapsedSeconds, double fraction);

} // namespace shelfcast::ui
