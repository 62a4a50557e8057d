#include "ui/pages/health/health_view.h"

#include "services/diagnosis.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/rows_model.h"
#include "ui/pages/health/diagnosis_action.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/backup_words.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QDate>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr std::size_t remarksShown = 4;

std::string today() {
    return utf8(QDate::currentDate().toString(Qt::ISODate));
}

/// A job's time as the journal keeps it: local.
QString localTime(const std::string& iso) {
    const QDateTime time = QDateTime::fromString(text(iso), Qt::ISODate);
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString();
}

QString dayOf(const std::string& isoDay) {
    const auto day = Day::fromIso(isoDay.substr(0, 10));
    return day ? format::date(*day) : QString();
}

QString shortDayOf(const std::string& isoDay) {
    const auto day = Day::fromIso(isoDay.substr(0, 10));
    return day ? format::shortDate(*day) : QString();
}

QString sizeOf(const std::optional<unsigned long long>& bytes) {
    return bytes ? format::bytes(static_cast<std::int64_t>(*bytes)) : QStringLiteral("\u2013");
}

/// A job in the user's words, whatever language it was begun in; what the window does not do is called as it
/// was.
QString jobWords(const services::JobRecord& job) {
    const auto word = [&](std::size_t at) {
        return at < job.command.size() ? job.command[at] : std::string();
    };
    const std::string verb = word(0);
    if (verb == "import" && !word(1).empty() && word(1).front() != '-')
        return HealthView::tr("Importing %1").arg(QFileInfo(text(word(1))).fileName());
    if (verb == "train")
        return HealthView::tr("Training");
    if (verb == "backup")
        return word(1) == "--daily" ? HealthView::tr("Making the daily backup")
                                    : HealthView::tr("Backing up");
    if (verb == "restore")
        return HealthView::tr("Restoring a backup");
    if (verb == "uploads" && word(1) == "undo")
        return HealthView::tr("Taking the upload back");
    if (verb == "run" && word(1) == "nightly")
        return HealthView::tr("The work of the night");
    return text(job.name);
}

TableView* makeTable(RowsModel* model, const QString& name, const char* objectName) {
    auto* table = new TableView;
    table->setModel(model);
    table->setObjectName(QString::fromLatin1(objectName));
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setMinimumHeight(size::row * 3);
    return table;
}

/// A part of the page with its heading.
std::pair<QFrame*, QVBoxLayout*> makePart(SectionHeader* header) {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::l, space::s);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    layout->addWidget(header);
    return {card, layout};
}

} // namespace

HealthView::HealthView(PageContext& context, QWidget* parent) : Page(context, tr("State"), parent) {
    auto* rows = new QGridLayout;
    rows->setSpacing(space::m);
    rows->addWidget(makeRemarks(), 0, 0);
    rows->addWidget(makeModels(), 0, 1);
    rows->addWidget(makeBackups(), 1, 0);
    rows->addWidget(makeJobs(), 1, 1);
    rows->setColumnStretch(0, 5);
    rows->setColumnStretch(1, 6);
    rows->setRowStretch(0, 1);
    rows->setRowStretch(1, 1);
    content()->setSpacing(space::m);
    content()->addWidget(makeCards());
    content()->addLayout(rows, 1);
    QAction* bundle = addHeaderAction(tr("Save a diagnostic bundle\u2026"), QStringLiteral("file"));
    bundle->setObjectName(QStringLiteral("saveBundle"));
    connect(bundle, &QAction::triggered, this, &HealthView::saveBundle);
    QAction* check = addHeaderAction(tr("Check now"), QStringLiteral("check"));
    check->setObjectName(QStringLiteral("checkNow"));
    connect(check, &QAction::triggered, this, &HealthView::checkNow);
    QAction* backUp = addHeaderAction(tr("Back up now\u2026"), QStringLiteral("download"));
    connect(backUp, &QAction::triggered, this, &HealthView::backUpRequested);
    keepAcrossScopes({QStringLiteral("check"), QStringLiteral("bundle"), QStringLiteral("acknowledge")});
}

QWidget* HealthView::makeCards() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_database = new Card(tr("Database"));
    m_accuracy = new Card(tr("Accuracy by week"));
    m_backupCard = new Card(tr("Backups"));
    m_disk = new Card(tr("Disk, free"));
    m_memory = new Card(tr("Memory, free"));
    for (Card* card : {m_database, m_accuracy, m_backupCard, m_disk, m_memory})
        layout->addWidget(card, 1);
    m_database->setObjectName(QStringLiteral("databaseCard"));
    m_accuracy->setObjectName(QStringLiteral("weeksCard"));
    m_backupCard->setObjectName(QStringLiteral("backupCard"));
    m_database->setActivatable(true);
    m_database->setToolTip(tr("Open the folder of the database"));
    connect(m_database, &Card::activated, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(text(m_shown.database.path)).absolutePath()));
    });
    return row;
}

QWidget* HealthView::makeRemarks() {
    auto [card, layout] = makePart(new SectionHeader(tr("What to look at")));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    m_remarks = column(inside, 0, space::xs);
    area->setWidget(inside);
    layout->addWidget(area, 1);
    m_cache = makeLabel({}, LabelRole::Caption);
    m_cache->setWordWrap(true);
    layout->addWidget(m_cache);
    return card;
}

QWidget* HealthView::makeModels() {
    auto [card, layout] = makePart(new SectionHeader(tr("Models")));
    m_models = new RowsModel({{tr("Store")},
                              {tr("Accuracy"), true},
                              {tr("Naive"), true},
                              {tr("Last week"), true},
                              {tr("By week")},
                              {tr("Age"), true},
                              {tr("Still fits")}},
                             this);
    m_modelTable = makeTable(m_models, tr("Models"), "healthModels");
    m_modelTable->setItemDelegateForColumn(4, new SparklineDelegate(m_modelTable));
    layout->addWidget(m_modelTable, 1);
    return card;
}

QWidget* HealthView::makeBackups() {
    auto* header = new SectionHeader(tr("Backups"));
    m_restore = makeButton(tr("Restore\u2026"));
    m_restore->setObjectName(QStringLiteral("restoreChosen"));
    m_openCopy = makeButton(tr("Look into it"));
    m_openCopy->setToolTip(tr("Open this backup to read only"));
    header->addControl(m_openCopy);
    header->addControl(m_restore);
    auto [card, layout] = makePart(header);
    m_backups = new RowsModel({{tr("When")}, {tr("Why")}, {tr("Size"), true}}, this);
    m_backupTable = makeTable(m_backups, tr("Backups"), "healthBackups");
    layout->addWidget(m_backupTable, 1);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto* backup = chosenBackup())
            Q_EMIT restoreRequested(text(backup->path));
    });
    connect(m_openCopy, &QPushButton::clicked, this, [this] {
        if (const auto* backup = chosenBackup())
            Q_EMIT openReadOnlyRequested(text(backup->path));
    });
    connect(m_backupTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HealthView::updateButtons);
    return card;
}

QWidget* HealthView::makeJobs() {
    auto* header = new SectionHeader(tr("Jobs"));
    m_again = makeButton(tr("Run again"));
    m_again->setObjectName(QStringLiteral("runAgain"));
    m_dismiss = makeButton(tr("Let it be"));
    m_dismiss->setObjectName(QStringLiteral("dismissJob"));
    m_dismiss->setToolTip(tr("It is not told again"));
    header->addControl(m_dismiss);
    header->addControl(m_again);
    auto [card, layout] = makePart(header);
    m_jobs = new RowsModel({{tr("Begun")}, {tr("Job")}, {tr("Outcome")}}, this);
    m_jobTable = makeTable(m_jobs, tr("Jobs"), "healthJobs");
    m_jobTable->setItemDelegateForColumn(2, new PillDelegate(m_jobTable));
    layout->addWidget(m_jobTable, 1);
    connect(m_again, &QPushButton::clicked, this, &HealthView::runAgain);
    connect(m_dismiss, &QPushButton::clicked, this, &HealthView::dismiss);
    connect(m_jobTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HealthView::updateButtons);
    return card;
}

void HealthView::refresh() {
    request<services::Health>(
        QStringLiteral("health"), tr("Looking at the state of everything"),
        [&workspace = context().workspace](const JobContext& job) {
            return services::readHealth(workspace, today(), job);
        },
        [this](services::Health health) { showHealth(std::move(health)); });
}

void HealthView::showHealth(services::Health health) {
    m_shown = std::move(health);
    const QString sentence = wordsOf(sentenceOf(m_shown));
    setSentence(sentence);
    const bool act = std::ranges::any_of(m_shown.remarks, [](const services::HealthRemark& remark) {
        return remark.level == services::HealthRemark::Level::Act;
    });
    Q_EMIT healthRead(sentence, static_cast<int>(m_shown.remarks.size()), act);
    showCards();
    showRemarks();
    showTables();
    updateButtons();
}

void HealthView::showCards() {
    const auto& facts = m_shown.database;
    m_database->setValue(format::bytes(facts.bytes), tr("schema %1").arg(facts.schema));
    const auto& check = m_shown.lastCheck;
    m_database->setNote(!check      ? tr("never checked")
                        : check->ok ? tr("in order on %1").arg(dayOf(check->at))
                                    : tr("damage found on %1").arg(dayOf(check->at)));
    const auto one = std::ranges::find(m_shown.models, store(), &services::ModelHealth::storeId);
    const bool serves = one != m_shown.models.end() && one->model.has_value();
    const bool hasWeeks = serves && !one->weeks.empty();
    std::vector<double> weeks;
    if (hasWeeks)
        for (const auto& week : one->weeks)
            weeks.push_back(week.accuracy);
    m_accuracy->setSparkline(weeks, tr("Accuracy by week"), true);
    m_accuracy->setValue(!serves    ? QStringLiteral("\u2013")
                         : hasWeeks ? format::percent(one->weeks.back().accuracy)
                                    : format::percent(accuracyOf(one->model->metrics.wape)));
    m_accuracy->setNote(!serves ? tr("no trained model")
                        : hasWeeks
                            ? tr("newest week; naive %1").arg(format::percent(one->weeks.back().naive))
                            : tr("tested; naive %1").arg(format::percent(accuracyOf(one->model->naiveWape))));
    if (allStores()) { // the table beneath says it of each
        const auto trained = std::ranges::count_if(
            m_shown.models, [](const services::ModelHealth& store) { return store.model.has_value(); });
        m_accuracy->setValue(format::count(static_cast<std::int64_t>(trained)));
        m_accuracy->setNote(
            tr("of %n store(s) have a model", nullptr, static_cast<int>(m_shown.models.size())));
    }
    m_backupCard->setValue(format::count(static_cast<std::int64_t>(m_shown.backups.size())));
    m_backupCard->setNote(
        m_shown.backups.empty()
            ? tr("none yet")
            : tr("%1, next %2").arg(shortDayOf(m_shown.backups.front().at), shortDayOf(m_shown.nextBackup)));
    m_disk->setValue(sizeOf(m_shown.computer.freeDisk));
    m_disk->setNote(tr("where the database lies"));
    const auto& memory = m_shown.computer.memory;
    m_memory->setValue(memory ? sizeOf(memory->available) : QStringLiteral("\u2013"));
    m_memory->setNote(tr("Shelfcast holds %1").arg(sizeOf(m_shown.computer.ownMemory)));
}

void HealthView::showRemarks() {
    clearLayout(m_remarks);
    const auto verbText = [](const std::string& verb) {
        if (verb == "check")
            return tr("Check now");
        if (verb == "backup")
            return tr("Back up\u2026");
        if (verb == "train")
            return tr("Train");
        if (verb == "jobs")
            return tr("Show");
        if (verb == "log")
            return tr("Open the log");
        return verb == "acknowledge" ? tr("I know of it") : QString();
    };
    if (m_shown.remarks.empty()) {
        auto* label =
            makeLabel(tr("Nothing: data, models, backups and disk are in order."), LabelRole::Muted);
        label->setWordWrap(true);
        m_remarks->addWidget(label);
    }
    for (const auto& remark : m_shown.remarks) {
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::s);
        const bool act = remark.level == services::HealthRemark::Level::Act;
        auto* picture = new QToolButton; // paints its icon anew when the scheme changes
        picture->setIcon(icon(act ? QStringLiteral("warning") : QStringLiteral("info"),
                              act ? Token::Critical : Token::Low));
        picture->setAttribute(Qt::WA_TransparentForMouseEvents);
        picture->setFocusPolicy(Qt::NoFocus);
        auto* words = makeLabel(wordsOf(remark.sentence));
        words->setWordWrap(true);
        layout->addWidget(picture, 0, Qt::AlignTop);
        layout->addWidget(words, 1);
        if (const QString verb = verbText(remark.verb); !verb.isEmpty()) {
            auto* button = makeButton(verb, ButtonKind::Link);
            button->setObjectName(QStringLiteral("remark_") + text(remark.verb));
            layout->addWidget(button, 0, Qt::AlignTop);
            connect(button, &QPushButton::clicked, this, [this, remark] { follow(remark); });
        }
        m_remarks->addWidget(row);
    }
    m_remarks->addStretch(1);
    const auto& cache = m_shown.cache;
    m_cache->setText(tr("Forecasts since the start: %1 from memory, %2 kept from before, %3 computed.")
                         .arg(format::count(cache.fromMemory), format::count(cache.fromDatabase),
                              format::count(cache.computed)));
}

void HealthView::showTables() {
    std::vector<RowsModel::Cells> rows;
    for (const services::ModelHealth& one : m_shown.models) {
        const QString none = QStringLiteral("\u2013");
        if (!one.model) {
            rows.push_back(
                {{text(one.storeId)}, {none}, {none}, {none}, {QString()}, {none}, {tr("no model")}});
            continue;
        }
        const ModelInfo& model = *one.model;
        const bool isNew = one.weeks.empty();
        QList<double> weeks;
        for (const auto& week : one.weeks)
            weeks << week.accuracy;
        const QString fits = !model.drift           ? tr("too early")
                             : model.drift->retrain ? tr("train again")
                                                    : tr("yes");
        rows.push_back(
            {{text(one.storeId)},
             {format::percent(accuracyOf(model.metrics.wape))},
             {format::percent(accuracyOf(model.naiveWape))},
             {isNew ? none : format::percent(one.weeks.back().accuracy),
              isNew ? QString()
                    : tr("The week to %1; repeating the last season: %2")
                          .arg(format::date(one.weeks.back().last), format::percent(one.weeks.back().naive))},
             {QString(), {}, {}, {}, weeks},
             {one.ageDays ? format::days(*one.ageDays) : none},
             {fits, model.drift ? wordsOf(model.drift->reason) : QString()}});
    }
    m_models->setRows(std::move(rows));
    m_modelTable->fitColumns(4);
    m_modelTable->setEmptyText(tr("There are no stores yet: import sales first."));
    rows.clear();
    for (const services::KeptBackup& backup : m_shown.backups)
        rows.push_back({{format::timestamp(backup.at)},
                        {backupReason(backup.reason, backup.path), text(backup.path)},
                        {format::bytes(backup.bytes)}});
    m_backups->setRows(std::move(rows));
    m_backupTable->fitColumns(1);
    m_backupTable->setEmptyText(
        tr("No backup yet. Shelfcast makes one a day, and before it takes anything back."));
    rows.clear();
    for (const services::JobRecord& job : m_shown.jobs) {
        PillLook look{tr("done"), QStringLiteral("check"), Token::Adequate, Token::AdequateFill};
        if (job.interrupted)
            look = {tr("cut off"), QStringLiteral("warning"), Token::Low, Token::LowFill};
        else if (job.endedAt.empty())
            look = {tr("running"), QStringLiteral("jobs"), Token::Accent, Token::AccentWeak};
        else if (job.outcome == "seen" || job.outcome.starts_with("Cancelled"))
            look = {job.outcome == "seen" ? tr("let be") : tr("cancelled"), QStringLiteral("no-data"),
                    Token::NoData, Token::NoDataFill};
        else if (job.outcome != "done")
            look = {tr("failed"), QStringLiteral("warning"), Token::Critical, Token::CriticalFill};
        rows.push_back({{localTime(job.startedAt)},
                        {jobWords(job)},
                        {look.word,
                         job.outcome == "done" ? QString() : wordsOf(Message::fromStored(job.outcome)),
                         {},
                         look}});
    }
    m_jobs->setRows(std::move(rows));
    m_jobTable->fitColumns(1, space::s);
    m_jobTable->setColumnWidth(2, 130);
    m_jobTable->setEmptyText(tr("No import or training was begun yet."));
}

const services::KeptBackup* HealthView::chosenBackup() const {
    const auto rows = m_backupTable->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_shown.backups.size() : static_cast<std::size_t>(rows.first().row());
    return row < m_shown.backups.size() ? &m_shown.backups[row] : nullptr;
}

const services::JobRecord* HealthView::chosenJob() const {
    const auto rows = m_jobTable->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_shown.jobs.size() : static_cast<std::size_t>(rows.first().row());
    return row < m_shown.jobs.size() ? &m_shown.jobs[row] : nullptr;
}

void HealthView::updateButtons() {
    m_restore->setEnabled(chosenBackup() != nullptr);
    m_openCopy->setEnabled(chosenBackup() != nullptr);
    const auto* job = chosenJob();
    m_again->setEnabled(job && (job->interrupted || !job->endedAt.empty()) && !job->command.empty());
    m_dismiss->setEnabled(job && job->interrupted);
}

void HealthView::follow(const services::HealthRemark& remark) {
    if (remark.verb == "check")
        checkNow();
    else if (remark.verb == "backup")
        Q_EMIT backUpRequested();
    else if (remark.verb == "train")
        Q_EMIT trainRequested({});
    else if (remark.verb == "log")
        Q_EMIT logRequested();
    else if (remark.verb == "acknowledge")
        acknowledge();
    else if (const auto cutOff = std::ranges::find(m_shown.jobs, true, &services::JobRecord::interrupted);
             cutOff != m_shown.jobs.end()) {
        m_jobTable->selectRow(static_cast<int>(cutOff - m_shown.jobs.begin()));
        m_jobTable->setFocus(Qt::OtherFocusReason);
    }
}

void HealthView::checkNow() {
    request<services::MaintenanceService::CheckReport>(
        QStringLiteral("check"), tr("Checking the database"),
        [&workspace = context().workspace](const JobContext& job) {
            return workspace.maintenance().check(job);
        },
        [this](const services::MaintenanceService::CheckReport& report) {
            Q_EMIT toastRequested(report.ok ? tr("The database is in order.")
                                            : tr("The check found damage: see what to look at."),
                                  false);
            invalidate();
        },
        {}, true, {"check"});
}

void HealthView::acknowledge() {
    request<bool>(
        QStringLiteral("acknowledge"), tr("Writing down that you know"),
        [&workspace = context().workspace](const JobContext&) -> Result<bool> {
            SHELFCAST_TRY(workspace.maintenance().acknowledgeLosses());
            return true;
        },
        [this](bool) {
            Q_EMIT toastRequested(tr("Written down in the audit; it is not told again."), false);
            invalidate();
        });
}

void HealthView::runAgain() {
    const auto* job = chosenJob();
    if (!job)
        return;
    const auto word = [&](std::size_t at) {
        return at < job->command.size() ? job->command[at] : std::string();
    };
    if (job->interrupted && !m_shown.database.readOnly)
        services::JobJournal(m_shown.database.path).end(job->id, "seen");
    if (word(0) == "import")
        Q_EMIT importRequested(text(word(1)));
    else if (word(0) == "train")
        Q_EMIT trainRequested(word(2) == "all" ? QString() : text(word(2)));
    else if (word(0) == "backup")
        Q_EMIT backUpRequested();
    else if (word(0) == "check")
        checkNow();
    else
        Q_EMIT toastRequested(
            tr("This one is run on the command line: shelfcast-cli jobs again %1").arg(text(job->id)), false);
    invalidate();
}

void HealthView::dismiss() {
    if (const auto* job = chosenJob(); job && !m_shown.database.readOnly)
        services::JobJournal(m_shown.database.path).end(job->id, "seen");
    invalidate();
}

void HealthView::saveBundle() {
    context().files.saveFile(
        this, tr("Save a diagnostic bundle"), tr("shelfcast diagnosis.zip"), tr("ZIP files (*.zip)"),
        [this](const QString& path) {
            request<std::vector<std::string>>(
                QStringLiteral("bundle"), tr("Saving a diagnostic bundle"),
                [&workspace = context().workspace, asked = diagnosisRequest(context(), path)](
                    const JobContext& job) { return services::writeDiagnosis(&workspace, asked, job); },
                [this, path](const std::vector<std::string>&) {
                    Q_EMIT toastRequested(
                        tr("Saved %1. It holds no sales data.").arg(QFileInfo(path).fileName()), false);
                });
        });
}

} // namespace shelfcast::ui
