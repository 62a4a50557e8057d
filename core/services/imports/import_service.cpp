#include "services/imports/import_service.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "domain/actor.h"
#include "io/kind/table_words.h"
#include "io/master/master_reader.h"
#include "io/sales/sales_reader.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/understand/decision_codes.h"
#include "io/understand/layout_description.h"
#include "io/understand/table_layout.h"
#include "services/imports/import_answers.h"
#include "services/imports/import_understanding.h"
#include "services/imports/master_keys.h"
#include "services/imports/outside_check.h"
#include "services/imports/policy_lines.h"
#include "services/imports/upload_overlap.h"
#include "services/jobs/qt_text.h"
#include "services/keeping/backup_service.h"
#include "serving/settings/measure.h"
#include "storage/file/database.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/sales/sales_writer.h"
#include "storage/sales/upload_repository.h"
#include "training/model_monitor.h"
#include "training/resources.h"

#include <QCryptographicHash>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelfcast::services {

namespace {

QJsonObject toJson(const std::map<std::string, std::string>& values) {
    QJsonObject object;
    for (const auto& [key, value] : values)
        object.insert(qt(key), qt(value));
    return object;
}

/// What decides how a file is read, so that it can be read again in the same way.
std::string mappingJson(const io::TableLayout& layout, const ImportOptions& options,
                        const std::string& table) {
    QJsonObject columns;
    for (std::size_t f = 0; f < io::fieldCount; ++f)
        if (const int column = layout.map[f].column; column >= 0)
            columns.insert(qt(std::string(toString(static_cast<io::Field>(f)))), qt(layout.header(column)));
    QJsonObject object;
    object.insert(QStringLiteral("table"), qt(table));
    object.insert(QStringLiteral("columns"), columns);
    object.insert(QStringLiteral("mapping"), toJson(options.mapping));
    object.insert(QStringLiteral("sheet"), qt(layout.sheet));
    object.insert(QStringLiteral("store"), qt(options.store));
    object.insert(QStringLiteral("encoding"), qt(std::string(toString(layout.encoding.encoding))));
    object.insert(QStringLiteral("delimiter"), qt(std::string(1, layout.dialect.delimiter)));
    object.insert(QStringLiteral("decimal"), qt(std::string(1, layout.decimal)));
    object.insert(QStringLiteral("dateOrder"), qt(std::string(toString(layout.date.order))));
    object.insert(QStringLiteral("shape"), qt(std::string(toString(layout.shape))));
    object.insert(QStringLiteral("overlap"), qt(options.overlap));
    object.insert(QStringLiteral("decisions"), toJson(options.decisions));
    if (options.missingDayIsZero)
        object.insert(QStringLiteral("missingDayIsZero"), *options.missingDayIsZero);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<std::string> sha256OfFile(const QString& path, const JobContext& job) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file cannot be opened: " + file.errorString().toStdString() + ".");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (;;) {
        if (job.cancelled())
            return cancelled();
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0)
            return fail(ErrorCode::Io, "Reading the file failed: " + file.errorString().toStdString() + ".");
        if (got == 0)
            return hash.result().toHex().toStdString();
        hash.addData(QByteArrayView(block.constData(), got));
    }
}

void addStoresAndProducts(Message& sentence, const ImportReport& report) {
    sentence.add(Message::counted(std::ssize(report.stores), MessageId::OneStore, MessageId::Stores), ", ");
    sentence.add(report.products == 1
                     ? Message(MessageId::OneProduct)
                     : Message(MessageId::Products, {asCount(groupedDigits(report.products))}),
                 ", ");
}

/// "12 of 13 rows, 2024-01-01 to 2024-01-13, 1 store, 1 product": a part of a sentence.
Message counts(const ImportReport& report) {
    Message text(MessageId::RowsOfRows,
                 {asCount(groupedDigits(report.accepted)), asCount(groupedDigits(report.records))});
    if (report.firstDay)
        text.add(Message(MessageId::FromTo, {*report.firstDay, *report.lastDay}), ", ");
    addStoresAndProducts(text, report);
    if (report.planned > 0)
        text.add(report.planned == 1
                     ? Message(MessageId::OneRowThatPlansTheFuture)
                     : Message(MessageId::RowsThatPlanTheFuture, {asCount(groupedDigits(report.planned))}),
                 ", ");
    return text;
}

void addNotes(ImportReport& report, const Understood& understood) {
    for (const auto& note : understood.layout.notes)
        report.quality.push_back({Severity::Info, "note", note, 0, {}});
    for (const auto& question : report.understanding.questions)
        report.quality.push_back({Severity::Info, "question", question, 0, {}});
    Message& sentence = report.understanding.sentence;
    if (report.firstDay)
        sentence.add(Message(MessageId::FromTo, {*report.firstDay, *report.lastDay}), ", ");
    addStoresAndProducts(sentence, report);
}

/// Money is said to be money wherever the store's figures are shown; whatever comes of remembering it.
void rememberMeasure(storage::Database& database, const ImportReport& report) {
    storage::SettingsRepository settings(database);
    const auto& decisions = report.understanding.decisions;
    const bool money = std::ranges::any_of(
        decisions, [](const ImportDecision& one) { return one.code == "measure" && one.value == "money"; });
    std::string column;
    for (const auto& mapped : report.understanding.columns)
        if (mapped.field == "units_sold")
            column = mapped.header;
    for (const std::string& store : report.stores)
        if (money)
            static_cast<void>(settings.set(measureSetting(store), column));
        else if (const auto before = settings.value(measureSetting(store)); before && *before)
            static_cast<void>(settings.remove(measureSetting(store)));
}

/// Says how weeks or months go together with the days of a store, or the other way round.
Result<void> addGrains(storage::Database& database, io::SalesReadResult& read) {
    SHELFCAST_ASSIGN(const auto earlier, storage::UploadRepository(database).meanings());
    for (const auto& [store, meaning] : read.meaning.byStore) {
        const auto known = earlier.find(store);
        if (known == earlier.end() || !meaning.grain)
            continue;
        std::optional<Grain> other;
        for (const auto& [upload, own] : known->second)
            if (own.grain && *own.grain != *meaning.grain)
                other = own.grain;
        if (!other)
            continue;
        const bool coarser = *meaning.grain > *other;
        const Message finer = stepsWord(coarser ? *other : *meaning.grain);
        const Message longer = stepsWord(coarser ? *meaning.grain : *other);
        read.report.understanding.decisions.push_back(
            {"grain",
             Message(MessageId::TheseRowsAreByEarlierOnes,
                     {stepWord(*meaning.grain), store, stepWord(*other), finer, longer, finer}),
             std::string(toString(*meaning.grain)),
             {},
             false});
        break; // one store says it for all
    }
    return {};
}

void addOverlap(ImportReport& report, const UploadOverlap& overlap) {
    if (overlap.decision)
        report.understanding.decisions.push_back(*overlap.decision);
    if (overlap.finding)
        report.quality.push_back(*overlap.finding);
}

/// Everything besides sales goes the same way, whether it is written afterwards or not.
Result<io::MasterReadResult> readMasterTable(storage::Database& database, const Understood& understood,
                                             const ImportOptions& options, const JobContext& job) {
    if (options.overlap == "keep" && *understood.table != io::MasterTable::Covariates)
        return fail(ErrorCode::InvalidArgument,
                    "Only sales and numbers by date can give way to what is stored; of this table the newest "
                    "import counts. Nothing was stored: import it without that choice.");
    SHELFCAST_ASSIGN(auto result, io::readMaster(understood.layout, *understood.table, understood.guess,
                                                 understood.read, {}, job));
    SHELFCAST_TRY(settleKeys(database, understood.read, result));
    SHELFCAST_TRY(settlePolicies(result));
    if (*understood.table == io::MasterTable::Covariates) {
        SHELFCAST_ASSIGN(const auto stores, storage::CatalogRepository(database).stores());
        checkOutsideSeries(stores, result);
    }
    for (const auto& note : understood.layout.notes)
        result.report.quality.push_back({Severity::Info, "note", note, 0, {}});
    SHELFCAST_TRY(io::settleChoices(understood.chosen, result.report));
    return result;
}

/// As the command line takes them.
Message alternativesOf(const ImportDecision& decision) {
    std::string others;
    for (const std::string& value : decision.alternatives)
        others += (others.empty() ? "" : ", ") + decision.code + "=" + value;
    const std::string taken = decision.code + "=" + decision.value;
    return others.empty() ? Message(MessageId::RecommendedAnswer, {taken})
                          : Message(MessageId::RecommendedAnswerOfSeveral, {taken, others});
}

Message masterCounts(const ImportReport& report, const Understood& understood) {
    return {MessageId::RowsOfATable,
            {asCount(groupedDigits(report.accepted)), asCount(groupedDigits(report.records)),
             understood.guess.kind == io::TableKind::Unknown
                 ? Message("the table of " + std::string(toString(*understood.table)))
                 : Message::known(io::inWords(understood.guess.kind))}};
}

} // namespace

Result<ImportReport> ImportService::preview(const std::string& path, const ImportOptions& options,
                                            const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    if (understood.refused)
        return fail(*understood.refused);
    if (understood.table) {
        SHELFCAST_ASSIGN(auto read, readMasterTable(m_database, understood, options, job));
        read.report.message =
            Message(MessageId::CountsCanBeImported, {masterCounts(read.report, understood)});
        read.report.settings = std::move(read.data.settings);
        return std::move(read.report);
    }
    const io::SalesSink sink{[](const SalesBatch&, const SalesDictionaries&) -> Result<void> { return {}; },
                             {}};
    SHELFCAST_ASSIGN(auto read, io::readSales(understood.layout, understood.read, sink, job));
    SHELFCAST_TRY(addGrains(m_database, read));
    addNotes(read.report, understood);
    SHELFCAST_ASSIGN(const auto overlap, decideOverlap(m_database, read, options));
    addOverlap(read.report, overlap);
    SHELFCAST_TRY(io::settleChoices(understood.chosen, read.report));
    read.report.accepted -= read.report.duplicates; // a repeated row is no second one
    read.report.message = Message(MessageId::CountsCanBeImported, {counts(read.report)});
    return std::move(read.report);
}

namespace {

/// Where the night finds what a person has answered: by the columns that it sees before it knows of any
/// answer.
void keepAnswers(storage::Database& database, const std::string& path, const ImportOptions& options,
                 const Understood& understood, const ImportUnderstanding& answered, const JobContext& job) {
    if (!options.isAnswered)
        return;
    if (!saysHow(options))
        return keepImportAnswers(database, understood.layout, options, answered);
    ImportOptions unasked;
    unasked.today = options.today;
    if (const auto seen = understandFile(database, path, unasked, {job.stop, {}}))
        keepImportAnswers(database, seen->layout, options, answered);
}

/// How the models do on the sales that came, and which of them should be trained again. The import is done,
/// whatever comes of this.
void addModelAdvice(storage::Database& database, ImportReport& report, const JobContext& job) {
    if (!report.firstDay || !watchModels(database, report.stores, report.firstDay, {job.stop, {}}))
        return;
    auto models = storage::ModelRepository(database).list();
    if (!models || !addScores(database, *models))
        return;
    for (const ModelInfo& model : *models)
        if (model.drift && model.drift->retrain &&
            std::ranges::find(report.stores, model.storeId) != report.stores.end())
            report.quality.push_back(
                {Severity::Warning,
                 "retrain",
                 Message(MessageId::StoreRetrain, {model.storeId}) + " " + model.drift->reason,
                 1,
                 {}});
}

} // namespace

Result<ImportReport> ImportService::import(const std::string& path, const ImportOptions& options,
                                           const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Import));
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    if (understood.refused)
        return fail(*understood.refused);
    if (understood.table)
        return importMaster(path, options, job);
    SHELFCAST_TRY(io::checkSalesColumns(understood.layout));
    const auto fileBytes = static_cast<unsigned long long>(QFileInfo(qt(path)).size());
    SHELFCAST_TRY(mustSuffice({"Importing this file", leastDiskOfImport(fileBytes), 0, m_database.path()}));
    storage::UploadRepository uploads(m_database);
    storage::UploadMetadata metadata;
    metadata.fileName = QFileInfo(qt(path)).fileName().toStdString();
    metadata.rawPath = path;
    metadata.mappingJson = mappingJson(understood.layout, options, "sales");
    metadata.overlap = options.overlap;
    metadata.missingDayIsZero = options.missingDayIsZero;

    // The same bytes, read the same way, with nothing newer over them: there is nothing to do.
    SHELFCAST_ASSIGN(const auto earlier, uploads.list());
    std::optional<Upload> same;
    if (!earlier.empty()) {
        SHELFCAST_ASSIGN(metadata.sha256, sha256OfFile(qt(path), job));
        SHELFCAST_ASSIGN(same, uploads.findBySha256(metadata.sha256));
    }
    if (same) {
        SHELFCAST_ASSIGN(const auto details, uploads.find(same->id));
        bool newest = details.mappingJson == metadata.mappingJson;
        if (newest && same->firstDay && same->lastDay) {
            SHELFCAST_ASSIGN(const auto over,
                             uploads.overlapping(same->stores, *same->firstDay, *same->lastDay));
            newest = over.empty() || over.front().id == same->id;
        }
        if (newest) {
            SHELFCAST_ASSIGN(auto report, preview(path, options, job));
            report.uploadId = same->id;
            report.message = Message(MessageId::ThisVeryFileWasImportedBefore,
                                     {std::to_string(same->id), asTime(same->importedAt)});
            report.quality.insert(report.quality.begin(),
                                  {Severity::Info, "same_file", report.message, 1, {}});
            return report;
        }
    }

    SHELFCAST_ASSIGN(auto writer, storage::SalesWriter::begin(m_database, metadata, job));
    const io::SalesSink sink{[&](const SalesBatch& batch, const SalesDictionaries& dictionaries) {
                                 return writer->append(batch, dictionaries);
                             },
                             {}};
    SHELFCAST_ASSIGN(auto read, io::readSales(understood.layout, understood.read, sink, job.part(0, 0.6)));
    auto& report = read.report;
    SHELFCAST_TRY(addGrains(m_database, read));
    addNotes(report, understood);
    SHELFCAST_ASSIGN(auto overlap, decideOverlap(m_database, read, options));
    addOverlap(report, overlap);
    SHELFCAST_TRY(io::settleChoices(understood.chosen, report));
    writer->setOverlap(std::move(overlap.parts), overlap.others);
    writer->setVerdict(std::move(read.verdict));
    writer->setMeaning(read.meaning.byStore);
    SHELFCAST_ASSIGN(const auto summary, writer->finish(report, read.dictionaries, job.part(0.6, 1)));
    report.uploadId = summary.uploadId;
    report.duplicates = summary.duplicates;
    report.accepted -= report.duplicates;
    report.message = Message(MessageId::ImportedCounts, {counts(report)});
    if (summary.displaced > 0)
        report.message.add(Message(MessageId::RowsOfEarlierUploadsWereReplaced,
                                   {asCount(groupedDigits(summary.displaced))}));
    if (summary.completed > 0)
        report.message.add(
            Message(MessageId::RowsWereAddedToStoredOnes, {asCount(groupedDigits(summary.completed))}));
    if (summary.kept > 0)
        report.message.add(
            Message(MessageId::RowsGaveWayToStoredOnes, {asCount(groupedDigits(summary.kept))}));
    for (const auto& [store, calendar] : read.meaning.calendars)
        static_cast<void>(storage::SettingsRepository(m_database)
                              .set(std::string(sellingCalendarSetting) + store, calendar));
    rememberMeasure(m_database, report);
    if (!options.mapping.empty()) // a failure to remember a choice must not undo an import
        static_cast<void>(
            storage::SettingsRepository(m_database)
                .set(layoutKey(understood.layout),
                     QJsonDocument(toJson(options.mapping)).toJson(QJsonDocument::Compact).toStdString()));
    keepAnswers(m_database, path, options, understood, report.understanding, job);
    addModelAdvice(m_database, report, job);
    return std::move(report);
}

Result<ImportReport> ImportService::importMaster(const std::string& path, const ImportOptions& options,
                                                 const JobContext& job) {
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    SHELFCAST_ASSIGN(auto read, readMasterTable(m_database, understood, options, job.part(0, 0.5)));
    storage::UploadMetadata metadata;
    metadata.fileName = QFileInfo(qt(path)).fileName().toStdString();
    metadata.rawPath = path;
    metadata.table = toString(*understood.table);
    metadata.mappingJson = mappingJson(understood.layout, options, metadata.table);
    if (*understood.table == io::MasterTable::Bills)
        metadata.table = "products"; // the kind of upload; what assembled products are made of
    if (*understood.table == io::MasterTable::Receipts)
        metadata.table = "stock";
    if (*understood.table == io::MasterTable::Policies || *understood.table == io::MasterTable::PriceBreaks)
        metadata.table = "products";
    metadata.overlap = options.overlap;
    SHELFCAST_ASSIGN(read.report.uploadId,
                     storage::CatalogRepository(m_database)
                         .importMaster(metadata, read.data, read.report, job.part(0.5, 1)));
    read.report.message = Message(MessageId::ImportedCounts, {masterCounts(read.report, understood)});
    keepAnswers(m_database, path, options, understood, read.report.understanding, job);
    return std::move(read.report);
}

Result<ImportUnderstanding> ImportService::understanding(const std::string& path,
                                                         const ImportOptions& options,
                                                         const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    return describe(understood.layout, understood.read, -1);
}

Result<std::vector<std::vector<std::string>>>
ImportService::sampleRows(const std::string& path, const ImportOptions& options, int rows) const {
    const JobContext job;
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    return io::sampleRows(understood.layout, static_cast<std::size_t>(std::max(0, rows)));
}

Result<void> ImportService::exportRejected(const std::string& path, const ImportOptions& options,
                                           const std::string& target, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    std::string text = "\xEF\xBB\xBFRow,Column,Value,Reason\r\n";
    const io::SalesSink sink{[](const SalesBatch&, const SalesDictionaries&) -> Result<void> { return {}; },
                             [&](const RejectedRow& row) -> Result<void> {
                                 text += std::to_string(row.row);
                                 for (const std::string& cell : {row.column, row.value, row.reason.english()})
                                     text += "," + io::csvField(io::neutralised(cell), ',');
                                 text += "\r\n";
                                 return {};
                             }};
    std::optional<Error> error;
    if (understood.table) {
        if (auto read = io::readMaster(understood.layout, *understood.table, understood.guess,
                                       understood.read, sink.rejected, job);
            !read)
            error = std::move(read.error());
    } else if (auto read = io::readSales(understood.layout, understood.read, sink, job); !read) {
        error = std::move(read.error());
    }
    if (error && (error->code == ErrorCode::Cancelled || error->code == ErrorCode::Io))
        return fail(std::move(*error)); // a refused file still has its rejected rows to show
    SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(target));
    SHELFCAST_TRY(file.write(text));
    return file.commit();
}

Result<UnattendedImport> ImportService::unattended(const std::string& path, const ImportOptions& options,
                                                   const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto understood, understandFile(m_database, path, options, job));
    SHELFCAST_ASSIGN(const auto answers, importAnswers(m_database, understood.layout));
    SHELFCAST_ASSIGN(const auto meanings, storage::UploadRepository(m_database).meanings());
    // A file of few rows does not show when stock is counted; those of the store before it did.
    const auto isAsBefore = [&](const ImportDecision& decision, const std::vector<std::string>& stores) {
        const StockTime time = decision.value == "evening" ? StockTime::Evening : StockTime::Morning;
        return decision.code == "stock_time" && std::ranges::all_of(stores, [&](const std::string& store) {
                   const auto known = meanings.find(store);
                   return known != meanings.end() &&
                          std::ranges::any_of(
                              known->second, [&](const auto& upload) { return upload.second.stock == time; });
               });
    };
    UnattendedImport result;
    result.options = answers.options;
    result.options.today = options.today;
    result.options.isAnswered = false;
    for (bool changed = true; changed;) { // another answer may open another question
        SHELFCAST_ASSIGN(const auto report, preview(path, result.options, job));
        changed = false;
        result.questions.clear();
        for (const ImportDecision& decision : report.understanding.decisions) {
            const auto answer = answers.decisions.find(decision.code);
            const bool known = answer != answers.decisions.end();
            if (!isOpen(decision) || isAsBefore(decision, report.stores) ||
                (known && answer->second == decision.value))
                continue;
            if (known &&
                std::ranges::find(decision.alternatives, answer->second) != decision.alternatives.end())
                changed = result.options.decisions.insert(*answer).second || changed;
            else
                result.questions.push_back(decision.sentence + " " + alternativesOf(decision));
        }
        for (const Message& question : report.understanding.questions)
            if (!answers.knows(question))
                result.questions.push_back(question);
    }
    return result;
}

Result<std::optional<Upload>> ImportService::importedBefore(const std::string& path,
                                                            const JobContext& job) const {
    SHELFCAST_ASSIGN(const std::string hash, sha256OfFile(qt(path), job));
    return storage::UploadRepository(m_database).findBySha256(hash);
}

Result<std::vector<Upload>> ImportService::uploads() const {
    return storage::UploadRepository(m_database).list();
}

Result<Upload> ImportService::undo(std::int64_t uploadId, const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Import));
    SHELFCAST_TRY(storage::UploadRepository(m_database).find(uploadId));
    if (auto kept = BackupService(m_database).makeBefore("undo", job.part(0, 0.3)); !kept)
        return fail(
            std::move(kept.error())
                .wrap(
                    Message("The backup that is made before an upload is taken back could not be written. ") +
                    MessageId::NothingWasChanged));
    SHELFCAST_ASSIGN(auto upload, storage::UploadRepository(m_database).undo(uploadId, job.part(0.3, 1)));
    if (upload.firstDay) // the upload is taken back, whatever comes of this
        (void)watchModels(m_database, upload.stores, upload.firstDay, {job.stop, {}});
    return upload;
}

bool ImportService::isAboutStore(const Message& question) {
    return question.says(MessageId::TheFileHasNoStoreColumn);
}

std::string ImportService::templateCsv() {
    return "Date,Store ID,Product ID,Category,Region,Inventory Level,Units Sold,Units Ordered,Demand "
           "Forecast,Price,"
           "Discount,Weather Condition,Holiday/Promotion,Competitor Pricing,Seasonality\r\n"
           "2024-01-01,S001,P0001,Groceries,North,231,127,55,,33.50,20,Rainy,0,29.69,Winter\r\n"
           "2024-01-01,S001,P0002,Toys,North,204,150,66,,63.01,0,Rainy,1,66.16,Winter\r\n";
}

} // namespace shelfcast::services
