#pragma once

#include "services/health.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shelfcast::ui {

class Card;
class RowsModel;
class TableView;

/// The state of database, models, backups, jobs and computer: one value of services::readHealth(), shown.
class HealthView : public Page {
    Q_OBJECT
public:
    explicit HealthView(PageContext& context, QWidget* parent = nullptr);
    bool worksWithoutData() const override { return true; }
    void checkNow();

Q_SIGNALS:
    void backUpRequested();
    void restoreRequested(const QString& backup);
    void openReadOnlyRequested(const QString& database);
    void trainRequested(const QString& storeId);
    void logRequested();
    /// How it stands, for the status line.
    void healthRead(const QString& sentence, int remarks, bool act);

protected:
    void refresh() override;

private:
    QWidget* makeCards();
    QWidget* makeRemarks();
    QWidget* makeModels();
    QWidget* makeBackups();
    QWidget* makeJobs();
    void showHealth(services::Health health);
    void showCards();
    void showRemarks();
    void showTables();
    void follow(const services::HealthRemark& remark);
    void acknowledge();
    void runAgain();
    void dismiss();
    void updateButtons();
    void saveBundle();
    const services::KeptBackup* chosenBackup() const;
    const services::JobRecord* chosenJob() const;

    services::Health m_shown;
    Card *m_database, *m_accuracy, *m_backupCard, *m_disk, *m_memory;
    QBoxLayout* m_remarks;
    QLabel* m_cache;
    RowsModel *m_models, *m_backups, *m_jobs;
    TableView *m_modelTable, *m_backupTable, *m_jobTable;
    QPushButton *m_restore, *m_openCopy, *m_again, *m_dismiss;
};

} // namespace shelfcast::ui
