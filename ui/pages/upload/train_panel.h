#pragma once

#include "domain/catalog.h"
#include "domain/training.h"

#include <QElapsedTimer>
#include <QFrame>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace shelfcast::services {
class Job;
}

namespace shelfcast::ui {

class ProgressStrip;

/// Scope, [Train], the stages with their times, and the result in plain words.
class TrainPanel : public QFrame {
    Q_OBJECT
public:
    explicit TrainPanel(QWidget* parent = nullptr);
    void setStores(const std::vector<Store>& stores, const std::string& current);
    /// "all" or a store.
    std::string scope() const;
    void setScope(const std::string& scope);
    void follow(const std::shared_ptr<services::Job>& job);
    void showResults(const std::vector<TrainResult>& results);
    void showMessage(const QString& words);
    QString resultText() const;

Q_SIGNALS:
    void trainClicked();

private:
    void addStage(const QString& stage);
    void ended();
    QComboBox* m_scope;
    QPushButton* m_train;
    ProgressStrip* m_progress;
    QLabel *m_stages, *m_result;
    QStringList m_done;
    QString m_stage;
    QElapsedTimer m_stageTime;
};

} // namespace shelfcast::ui
