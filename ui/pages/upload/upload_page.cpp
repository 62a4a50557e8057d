#include "ui/pages/upload/upload_page.h"

#include "services/model_comparison.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/pages/preview_words.h"
#include "ui/pages/upload/comparison_dialog.h"
#include "ui/pages/upload/drop_zone.h"
#include "ui/pages/upload/import_panel.h"
#include "ui/pages/upload/models_panel.h"
#include "ui/pages/upload/train_panel.h"
#include "ui/pages/upload/upload_command.h"
#include "ui/pages/upload/uploads_panel.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QScrollArea>
#include <QTabWidget>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int previewRows = 6, recentFiles = 8;
const QString recentKey = QStringLiteral("upload/recent");
} // namespace

UploadPage::UploadPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Upload and train"), parent) {
    setAcceptDrops(true);
    keepAcrossScopes({QStringLiteral("preview"), QStringLiteral("import"), QStringLiteral("rejected"),
                      QStringLiteral("template"), QStringLiteral("train"), QStringLiteral("registry")});
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* layout = column(inside, 0, space::l);
    auto* columns = line(space::l);
    columns->addWidget(makeImportColumn(), 5);
    m_train = new TrainPanel;
    columns->addWidget(m_train, 3);
    layout->addLayout(columns);
    layout->addWidget(makeTables(), 1);
    area->setWidget(inside);
    content()->addWidget(area, 1);
    connect(m_train, &TrainPanel::trainClicked, this, [this] { train(); });
    QAction* calendar = addHeaderAction(tr("Selling calendar\u2026"), QStringLiteral("calendar"));
    calendar->setObjectName(QStringLiteral("sellingCalendar"));
    connect(calendar, &QAction::triggered, this, &UploadPage::calendarRequested);
    QAction* choose = addHeaderAction(tr("Import a file\u2026"), QStringLiteral("upload"));
    connect(choose, &QAction::triggered, this, &UploadPage::chooseFile);
    setSentence(tr("Import your sales to begin."));
}

QWidget* UploadPage::makeImportColumn() {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::m, 0);
    m_dropZone = new DropZone;
    m_import = new ImportPanel;
    layout->addWidget(m_dropZone); // not stacked: the card takes the height of the one that shows
    layout->addWidget(m_import);
    showImport(false);
    m_dropZone->setRecentFiles(context().viewState.list(recentKey));
    connect(m_dropZone, &DropZone::chooseClicked, this, &UploadPage::chooseFile);
    connect(m_dropZone, &DropZone::templateClicked, this, &UploadPage::saveTemplate);
    connect(m_dropZone, &DropZone::outsideTemplateClicked, this, &UploadPage::saveOutsideTemplate);
    connect(m_dropZone, &DropZone::recentClicked, this, [this](const QString& path) { openFile(path); });
    connect(m_import, &ImportPanel::optionsChanged, this, &UploadPage::readPreview);
    connect(m_import, &ImportPanel::importClicked, this, &UploadPage::importNow);
    connect(m_import, &ImportPanel::closed, this, &UploadPage::closePreview);
    connect(m_import, &ImportPanel::exportRejectedClicked, this, &UploadPage::exportRejected);
    return card;
}

void UploadPage::showImport(bool shown) {
    m_dropZone->setVisible(!shown);
    m_import->setVisible(shown);
}

QWidget* UploadPage::makeTables() {
    m_models = new ModelsPanel(context().viewState);
    m_uploads = new UploadsPanel(context().viewState);
    m_tabs = new QTabWidget;
    m_tabs->setAccessibleName(tr("Models and uploads"));
    m_tabs->addTab(m_models, tr("Models"));
    m_tabs->addTab(m_uploads, tr("Uploads"));
    connect(m_models, &ModelsPanel::compareClicked, this, &UploadPage::compare);
    connect(m_models, &ModelsPanel::promoteClicked, this, &UploadPage::askPromote);
    connect(m_models, &ModelsPanel::rollBackClicked, this, &UploadPage::askRollBack);
    connect(m_uploads, &UploadsPanel::takeBackClicked, this, &UploadPage::askTakeBack);
    return m_tabs;
}

void UploadPage::refresh() {
    request<Contents>(
        QStringLiteral("contents"), tr("Reading uploads and models"),
        [&workspace = context().workspace](const JobContext&) -> Result<Contents> {
            Contents contents;
            SHELFCAST_ASSIGN(contents.stores, workspace.catalog().stores());
            SHELFCAST_ASSIGN(contents.uploads, workspace.imports().uploads());
            SHELFCAST_ASSIGN(contents.models, workspace.training().models());
            return contents;
        },
        [this](const Contents& contents) { showContents(contents); });
}

void UploadPage::showContents(const Contents& contents) {
    m_models->setModels(contents.models);
    m_uploads->setUploads(contents.uploads);
    m_train->setStores(contents.stores, allStores() ? std::string() : store());
    for (QAction* action : headerActions())
        if (action->objectName() == QLatin1String("sellingCalendar"))
            action->setEnabled(!contents.stores.empty());
    updateSentence(contents);
}

void UploadPage::updateSentence(const Contents& contents) {
    std::int64_t records = 0;
    std::optional<Day> last;
    for (const Store& item : contents.stores) {
        records += item.records;
        if (item.lastDay && (!last || *item.lastDay > *last))
            last = item.lastDay;
    }
    if (contents.stores.empty()) {
        setSentence(tr("Import your sales to begin."));
        return;
    }
    QString sentence = tr("%1 rows of %n store(s)", nullptr, static_cast<int>(contents.stores.size()))
                           .arg(format::count(records));
    if (last)
        sentence += tr(", to %1").arg(format::date(*last));
    sentence += tr(". ");
    if (allStores()) {
        int served = 0;
        for (const Store& item : contents.stores)
            served += std::ranges::any_of(contents.models, [&](const ModelInfo& model) {
                return model.state == ModelState::Active && model.storeId == item.id;
            });
        setSentence(sentence + tr("A trained model serves %1 of %n store(s).", nullptr,
                                  static_cast<int>(contents.stores.size()))
                                   .arg(served));
        return;
    }
    const ModelInfo* active = nullptr;
    for (const ModelInfo& model : contents.models)
        if (model.state == ModelState::Active && model.storeId == store())
            active = &model;
    const bool waits =
        std::any_of(contents.models.begin(), contents.models.end(), [this](const ModelInfo& model) {
            return model.storeId == store() && model.holdOutDays == 0;
        });
    if (!active && waits)
        sentence += tr("The history of %1 is too short to test a model: import more, then train again.")
                        .arg(text(store()));
    else if (!active)
        sentence += tr("No trained model serves %1: train one to get better forecasts.").arg(text(store()));
    else
        sentence += tr("The model of %1 is %2 accurate; repeating the past season would be %3.")
                        .arg(text(store()), format::percent(accuracyOf(active->metrics.wape)),
                             format::percent(accuracyOf(active->naiveWape)));
    if (active && active->drift && active->drift->retrain)
        sentence += QLatin1Char(' ') + wordsOf(active->drift->reason);
    setSentence(sentence);
}

void UploadPage::chooseFile() {
    context().files.openFile(this, tr("Import"),
                             tr("Sales files (*.csv *.tsv *.txt *.psv *.xlsx *.xls *.ods);;All files (*)"),
                             [this](const QString& path) { openFile(path); });
}

bool UploadPage::openFile(const QString& path) {
    errors().dismiss();
    QStringList recent = context().viewState.list(recentKey);
    recent.removeAll(path);
    recent.prepend(path);
    context().viewState.setList(recentKey, recent.mid(0, recentFiles));
    m_dropZone->setRecentFiles(recent.mid(0, recentFiles));
    m_import->start(path);
    showImport(true);
    readPreview();
    return true;
}

void UploadPage::readPreview() {
    m_import->setBusy(true);
    request<Preview>(
        QStringLiteral("preview"), tr("Reading %1").arg(QFileInfo(m_import->path()).fileName()),
        [&imports = context().workspace.imports(), settings = context().workspace.settings(),
         path = utf8(m_import->path()),
         options = m_import->options()](const JobContext& job) -> Result<Preview> {
            Preview preview;
            SHELFCAST_ASSIGN(preview.rows, imports.sampleRows(path, options, previewRows));
            auto report = imports.preview(path, options, job);
            if (report) {
                preview.report = std::move(*report);
                if (!preview.report.settings.empty()) {
                    SHELFCAST_ASSIGN(preview.orders, settings.preview(preview.report.settings, job));
                }
                return preview;
            }
            // A file whose columns say too little is shown all the same, so that the user can say what they
            // are.
            auto understood = report.error().code == ErrorCode::InvalidData
                                  ? imports.understanding(path, options, job)
                                  : Result<ImportUnderstanding>(fail(report.error()));
            if (!understood || understood->columns.size() < 2)
                return fail(std::move(report.error()));
            preview.report.understanding = std::move(*understood);
            preview.report.message = report.error().message;
            return preview;
        },
        [this](const Preview& preview) { showPreview(preview); },
        [this](const Error& error) {
            m_import->refuse();
            if (m_import->report().understanding.columns.empty())
                closePreview();
            showError(error);
        });
}

void UploadPage::showPreview(const Preview& preview) {
    errors().dismiss();
    m_import->showReport(preview.report, preview.rows);
    if (!preview.report.settings.empty())
        m_import->showOrders(preview.orders);
    m_import->setBusy(false);
    if (!preview.report.success)
        showError(Error(ErrorCode::InvalidData, preview.report.message));
}

void UploadPage::closePreview() {
    cancelRequest(QStringLiteral("preview"));
    errors().dismiss();
    showImport(false);
}

void UploadPage::importNow() {
    const QString path = m_import->path();
    const services::ImportOptions options = m_import->options();
    runImport(path, options, [this, path, options](const ImportReport& report) {
        const QString words =
            tr("Imported %1 rows of %2.").arg(format::count(report.accepted), QFileInfo(path).fileName());
        context().undo.push(new UploadCommand(*this, path, options, report.uploadId));
        closePreview();
        m_tabs->setCurrentIndex(1);
        Q_EMIT toastRequested(words, true);
    });
}

void UploadPage::runImport(const QString& path, const services::ImportOptions& options,
                           std::function<void(const ImportReport&)> stored) {
    m_import->setBusy(true);
    request<ImportReport>(
        QStringLiteral("import"), tr("Importing %1").arg(QFileInfo(path).fileName()),
        [&imports = context().workspace.imports(), path = utf8(path), options](const JobContext& job) {
            return imports.import(path, options, job);
        },
        [this, stored = std::move(stored)](const ImportReport& report) {
            m_import->setBusy(false);
            if (!report.success) {
                showError(Error(ErrorCode::Refused, report.message));
                return;
            }
            stored(report);
            Q_EMIT dataChanged();
        },
        [this](const Error& error) {
            m_import->setBusy(false);
            showError(error);
        },
        true, {"import", utf8(path)});
}

void UploadPage::takeBack(std::int64_t uploadId) {
    request<Upload>(
        QStringLiteral("import"), tr("Taking the upload back"),
        [&imports = context().workspace.imports(), uploadId](const JobContext& job) {
            return imports.undo(uploadId, job);
        },
        [this](const Upload& upload) {
            Q_EMIT toastRequested(
                tr("Took back %1. Later uploads are as they were.").arg(text(upload.fileName)), false);
            Q_EMIT dataChanged();
        },
        {}, true, {"uploads", "undo", std::to_string(uploadId)});
}

void UploadPage::askTakeBack(const Upload& upload) {
    MessageBox::Question question;
    question.title = tr("Take back %1?").arg(text(upload.fileName));
    question.details =
        tr("Its %1 rows leave the database; what later uploads brought stays. The file itself is not "
           "touched.")
            .arg(format::count(upload.accepted));
    question.accept = tr("Take back");
    question.dangerous = true;
    context().messages.ask(this, question, [this, id = upload.id](bool accepted) {
        if (accepted)
            takeBack(id);
    });
}

void UploadPage::saveTemplate() {
    context().files.saveFile(
        this, tr("Save the template"), tr("sales template.csv"), tr("CSV files (*.csv)"),
        [this](const QString& path) {
            request<bool>(
                QStringLiteral("template"), tr("Saving the template"),
                [path](const JobContext&) -> Result<bool> {
                    QSaveFile file(path);
                    const QByteArray bytes =
                        QByteArray::fromStdString(services::ImportService::templateCsv());
                    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
                        !file.commit())
                        return fail(ErrorCode::Io,
                                    "The template could not be written. Nothing was changed; choose another "
                                    "folder.",
                                    utf8(file.errorString()));
                    return true;
                },
                [this, path](bool) {
                    Q_EMIT toastRequested(tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
                });
        });
}

void UploadPage::saveOutsideTemplate() {
    context().files.saveFile(this, tr("Save the template"), tr("weather and economy.csv"),
                             tr("CSV files (*.csv)"), [this](const QString& path) {
                                 services::ExportRequest asked;
                                 asked.what = "covariates_template";
                                 asked.path = utf8(path);
                                 request<Message>(
                                     QStringLiteral("template"), tr("Saving the template"),
                                     [&exports = context().workspace.exports(),
                                      asked](const JobContext& job) { return exports.write(asked, job); },
                                     [this, path](const Message&) {
                                         Q_EMIT toastRequested(
                                             tr("Saved %1.").arg(QFileInfo(path).fileName()), false);
                                     });
                             });
}

void UploadPage::exportRejected() {
    const QString suggestion = QFileInfo(m_import->path()).completeBaseName() + tr(" rejected rows.csv");
    context().files.saveFile(this, tr("Save the rejected rows"), suggestion, tr("CSV files (*.csv)"),
                             [this](const QString& target) {
                                 request<bool>(
                                     QStringLiteral("rejected"), tr("Saving the rejected rows"),
                                     [&imports = context().workspace.imports(), path = utf8(m_import->path()),
                                      options = m_import->options(),
                                      target = utf8(target)](const JobContext& job) -> Result<bool> {
                                         SHELFCAST_TRY(imports.exportRejected(path, options, target, job));
                                         return true;
                                     },
                                     [this, target](bool) {
                                         Q_EMIT toastRequested(
                                             tr("Saved %1.").arg(QFileInfo(target).fileName()), false);
                                     });
                             });
}

void UploadPage::startTraining(const std::string& scope) {
    if (!scope.empty())
        m_train->setScope(scope);
    train(scope); // the panel may not know the stores yet
}

void UploadPage::train(const std::string& scope) {
    services::TrainRequest wanted;
    wanted.storeId = scope.empty() ? m_train->scope() : scope;
    errors().dismiss();
    const auto job = request<std::vector<TrainResult>>(
        QStringLiteral("train"), tr("Training"),
        [&training = context().workspace.training(), wanted](const JobContext& context) {
            return training.train(wanted, context);
        },
        [this](const std::vector<TrainResult>& results) {
            m_train->showResults(results);
            m_tabs->setCurrentIndex(0);
            Q_EMIT dataChanged();
        },
        {}, false, {"train", "--store", wanted.storeId.empty() ? "all" : wanted.storeId});
    m_train->follow(job);
}

void UploadPage::compare(const std::string& challengerId, const std::string& championId) {
    struct Compared {
        services::ModelComparison comparison;
        std::optional<services::OrdersPreview> orders;
    };
    request<Compared>(
        QStringLiteral("compare"), tr("Comparing the models"),
        [&workspace = context().workspace, challengerId,
         championId](const JobContext& job) -> Result<Compared> {
            auto service = workspace.modelComparison();
            Compared compared;
            SHELFCAST_ASSIGN(compared.comparison,
                             service.compare(challengerId, championId, job.part(0, 0.7)));
            if (auto orders = service.ordersUnder(challengerId, job.part(0.7, 1)))
                compared.orders = std::move(*orders);
            return compared;
        },
        [this, challengerId](const Compared& compared) {
            auto* dialog = new ComparisonDialog(compared.comparison, compared.orders, window());
            connect(dialog, &QDialog::accepted, this, [this, challengerId] { promote(challengerId); });
            dialog->open();
        });
}

void UploadPage::askWhichOrders(const std::string& modelId, const QString& question, const QString& accept,
                                std::function<void()> accepted) {
    struct Effect {
        ModelInfo model;
        std::optional<services::OrdersPreview> orders;
    };
    request<Effect>(
        QStringLiteral("registry"), tr("Looking at what it changes"),
        [&workspace = context().workspace, modelId](const JobContext& job) -> Result<Effect> {
            Effect effect;
            SHELFCAST_ASSIGN(const auto models, workspace.training().models());
            const auto model = std::ranges::find(models, modelId, &ModelInfo::id);
            if (model != models.end())
                effect.model = *model;
            SHELFCAST_ASSIGN(effect.orders, workspace.modelComparison().ordersUnder(modelId, job));
            return effect;
        },
        [this, question, accept, accepted = std::move(accepted)](const Effect& effect) {
            const QString lines = effect.orders ? previewLines({*effect.orders}, 8) : QString();
            context().messages.ask(this,
                                   {question.arg(modelName(effect.model)),
                                    (effect.orders ? previewWords({*effect.orders}) : QString()) +
                                        (lines.isEmpty() ? lines : QLatin1Char('\n') + lines),
                                    accept},
                                   [accepted](bool yes) {
                                       if (yes)
                                           accepted();
                                   });
        });
}

void UploadPage::askPromote(const std::string& modelId) {
    askWhichOrders(modelId, tr("Let %1 serve its store?"), tr("Promote"),
                   [this, modelId] { promote(modelId); });
}

void UploadPage::askRollBack(const std::string& storeId) {
    request<ModelInfo>(
        QStringLiteral("registry"), tr("Looking at what it changes"),
        [&workspace = context().workspace, storeId](const JobContext&) {
            return workspace.modelComparison().before(storeId);
        },
        [this, storeId](const ModelInfo& model) {
            askWhichOrders(model.id, tr("Go back to %1?"), tr("Roll back"),
                           [this, storeId] { rollBack(storeId); });
        });
}

void UploadPage::promote(const std::string& modelId) {
    request<ModelInfo>(
        QStringLiteral("registry"), tr("Promoting the model"),
        [&training = context().workspace.training(), modelId](const JobContext&) {
            return training.promote(modelId);
        },
        [this](const ModelInfo& model) { registryChanged(model, tr("%1 v%2 is now the active model.")); });
}

void UploadPage::rollBack(const std::string& storeId) {
    request<ModelInfo>(
        QStringLiteral("registry"), tr("Rolling back"),
        [&training = context().workspace.training(), storeId](const JobContext&) {
            return training.rollback(storeId);
        },
        [this](const ModelInfo& model) {
            registryChanged(model, tr("Rolled back: %1 v%2 is active again."));
        });
}

void UploadPage::registryChanged(const ModelInfo& model, const QString& words) {
    Q_EMIT toastRequested(words.arg(text(model.storeId)).arg(model.version), false);
    Q_EMIT dataChanged();
}

void UploadPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls() || !event->mimeData()->urls().first().isLocalFile())
        return;
    event->acceptProposedAction();
    m_dropZone->setHot(true);
}

void UploadPage::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropZone->setHot(false);
}

void UploadPage::dropEvent(QDropEvent* event) {
    m_dropZone->setHot(false);
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace shelfcast::ui
