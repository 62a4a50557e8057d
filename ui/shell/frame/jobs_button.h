#pragma once

#include <QToolButton>

#include <map>

class QMenu;

namespace shelfcast::services {
class Job;
class JobRunner;
} // namespace shelfcast::services

namespace shelfcast::ui {

/// How many jobs run; its menu lists them with their stage and cancels the one chosen.
class JobsButton : public QToolButton {
    Q_OBJECT
public:
    explicit JobsButton(services::JobRunner& jobs, QWidget* parent = nullptr);

private:
    void showCount();
    void fillMenu();
    services::JobRunner& m_jobs;
    QMenu* m_menu;
    std::map<const services::Job*, QString> m_stages;
};

} // namespace shelfcast::ui
