#pragma once

#include "services/imports/import_service.h"
#include "services/settings/settings_service.h"
#include "serving/views/results.h"
#include "ui/pages/page.h"

#include <functional>

class QTabWidget;

namespace shelfcast::ui {

class DropZone;
class ImportPanel;
class ModelsPanel;
class TrainPanel;
class UploadsPanel;

/// "Get my data in; is the model good?"
class UploadPage : public Page {
    Q_OBJECT
public:
    explicit UploadPage(PageContext& context, QWidget* parent = nullptr);
    bool openFile(const QString& path) override;
    bool worksWithoutData() const override { return true; }

    /// What the lists of the page show.
    struct Contents {
        std::vector<Store> stores;
        std::vector<Upload> uploads;
        std::vector<ModelInfo> models;
    };
    void showContents(const Contents& contents);
    struct Preview {
        ImportReport report;
        std::vector<std::vector<std::string>> rows;  ///< header first
        std::vector<services::OrdersPreview> orders; ///< of a table of rules
    };
    void showPreview(const Preview& preview);

    /// Stores the file; afterwards `stored` gets the upload.
    void runImport(const QString& path, const services::ImportOptions& options,
                   std::function<void(const ImportReport&)> stored);
    void takeBack(std::int64_t uploadId);
    /// Of this store, "all", or (empty) what is chosen on the page.
    void startTraining(const std::string& scope);

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeImportColumn();
    QWidget* makeTables();
    void chooseFile();
    void saveTemplate();
    void saveOutsideTemplate();
    void showImport(bool shown);
    void readPreview();
    void importNow();
    void exportRejected();
    void closePreview();
    void askTakeBack(const Upload& upload);
    /// scope: a store or "all"; empty = what the panel says.
    void train(const std::string& scope = {});
    /// The two side by side; the challenger can be promoted there.
    void compare(const std::string& challengerId, const std::string& championId);
    /// Says what it changes in today's orders before it is done.
    void askPromote(const std::string& modelId);
    void askRollBack(const std::string& storeId);
    void askWhichOrders(const std::string& modelId, const QString& question, const QString& accept,
                        std::function<void()> accepted);
    void promote(const std::string& modelId);
    void rollBack(const std::string& storeId);
    void registryChanged(const ModelInfo& model, const QString& words);
    void updateSentence(const Contents& contents);

    DropZone* m_dropZone;
    ImportPanel* m_import;
    TrainPanel* m_train;
    QTabWidget* m_tabs;
    ModelsPanel* m_models;
    UploadsPanel* m_uploads;
};

} // namespace shelfcast::ui
