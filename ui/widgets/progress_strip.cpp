#include "ui/widgets/progress_strip.h"

#include "services/job_runner.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr int delayMs = 500;
}

double secondsLeft(double elapsedSeconds, double fraction) {
    if (elapsedSeconds < 2.0 || fraction < 0.02 || fraction > 1.0)
        return -1;
    return elapsedSeconds * (1 - fraction) / fraction;
}

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::xs);
    auto* top = line(space::s);
    m_stage = makeLabel({});
    m_left = makeLabel({}, LabelRole::Caption);
    m_cancel = makeButton(tr("Cancel"));
    top->addWidget(m_stage);
    top->addStretch(1);
    top->addWidget(m_left);
    top->addWidget(m_cancel);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
        m_stage->setText(tr("Stopping\u2026"));
    });
    hide();
}

void ProgressStrip::follow(const std::shared_ptr<services::Job>& job, bool atOnce) {
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_elapsed.start();
    m_cancel->setEnabled(true);
    m_stage->setText(job->name());
    m_bar->setAccessibleName(job->name());
    showProgress(job->name().toStdString(), -1);
    connect(job.get(), &services::Job::progressed, this, &ProgressStrip::showProgress);
    connect(job.get(), &services::Job::finished, this, &ProgressStrip::stop);
    if (atOnce)
        show();
    else if (isHidden())
        m_delay.start();
}

void ProgressStrip::showProgress(const Message& stage, double fraction) {
    if (!m_cancel->isEnabled())
        return;
    m_stage->setText(wordsOf(stage));
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    QString words;
    if (fraction >= 0) {
        m_bar->setValue(qRound(fraction * 1000));
        words = format::percent(fraction);
        const double left = secondsLeft(static_cast<double>(m_elapsed.elapsed()) / 1000.0, fraction);
        if (left >= 1)
            words += QStringLiteral(" \u00b7 ") + tr("%1 left").arg(format::duration(std::ceil(left)));
    }
    m_left->setText(words);
}

void ProgressStrip::stop() {
    m_delay.stop();
    m_job.reset();
    hide();
}

QString ProgressStrip::stage() const {
    return m_stage->text();
}

} // namespace shelfcast::ui
