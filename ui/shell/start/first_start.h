#pragma once

#include "base/error.h"

#include <QWidget>

#include <memory>

namespace shelfcast::services {
class Job;
}

namespace shelfcast::ui {

class ErrorBar;
class ProgressStrip;

/// The two ways in, while the database is empty.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(QWidget* parent = nullptr);
    /// Shows the progress of the sample; the choices come back when it ends.
    void follow(const std::shared_ptr<services::Job>& job);
    void showError(const Error& error);
    /// Puts the keyboard on the way that most take.
    void focusChoice();

Q_SIGNALS:
    void sampleChosen();
    void importChosen();

private:
    QWidget *m_choices, *m_import;
    ErrorBar* m_errors;
    ProgressStrip* m_progress;
};

} // namespace shelfcast::ui
