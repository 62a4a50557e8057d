#include "services/orders/export_service.h"

#include "base/message_ids.h"
#include "io/write/csv_writer.h"
#include "io/write/pdf_writer.h"
#include "io/write/xlsx_writer.h"
#include "reports/export_orders.h"
#include "reports/export_outside.h"
#include "reports/export_plan.h"
#include "reports/export_policies.h"
#include "reports/export_reports.h"
#include "services/orders/plan_service.h"
#include "services/orders/purchase_order_service.h"
#include "services/orders/supplier_proposals.h"
#include "serving/settings/catalog_service.h"
#include "serving/store/store_view.h"
#include "serving/views/all_stores.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "storage/records/settings_repository.h"

#include <algorithm>
#include <limits>

namespace shelfcast::services {

namespace {

enum class FileFormat { Csv, Xlsx, Pdf };

Result<FileFormat> formatOf(const std::string& path) {
    const auto dot = path.find_last_of('.');
    std::string ending = dot == std::string::npos ? "" : path.substr(dot + 1);
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == "csv")
        return FileFormat::Csv;
    if (ending == "xlsx")
        return FileFormat::Xlsx;
    if (ending == "pdf")
        return FileFormat::Pdf;
    return fail(ErrorCode::InvalidArgument, Message(MessageId::ShouldEndInCsvXlsxOr, {path}));
}

/// The store asked for, or the only one there is.
Result<std::string> storeOf(const CatalogService& catalog, const std::string& storeId) {
    if (!storeId.empty()) {
        SHELFCAST_ASSIGN(const auto store, catalog.store(storeId));
        return store.id;
    }
    SHELFCAST_ASSIGN(const auto stores, catalog.stores());
    if (stores.size() == 1)
        return stores.front().id;
    return stores.empty() ? fail(ErrorCode::NotEnoughData, Message(MessageId::ThereAreNoSalesYet) + " " +
                                                               MessageId::ImportASalesFileFirst)
                          : fail(ErrorCode::InvalidArgument, "There are several stores; say which one.");
}

Result<std::vector<ForecastSeries>> forecasts(const CatalogService& catalog, const Planner& planner,
                                              const ExportRequest& request, const std::string& storeId,
                                              const JobContext& job) {
    ForecastRequest wanted;
    wanted.withHistory = false;
    wanted.storeId = storeId;
    wanted.productId = request.productId;
    wanted.category = request.category;
    wanted.horizon = request.horizon;
    wanted.grain = request.grain;
    wanted.from = request.date;
    wanted.levels = {0.1, 0.5, 0.9};
    std::vector<ForecastSeries> series;
    if (!request.productId.empty() || !request.category.empty()) {
        SHELFCAST_ASSIGN(auto one, planner.forecast(wanted, job));
        series.push_back(std::move(one));
        return series;
    }
    SHELFCAST_ASSIGN(const auto products, catalog.products(storeId));
    for (std::size_t i = 0; i < products.size(); ++i) {
        wanted.productId = products[i].id;
        job.report(MessageId::Forecasting, static_cast<double>(i) / static_cast<double>(products.size()));
        auto one = planner.forecast(wanted, JobContext{job.stop, {}});
        if (!one && one.error().code == ErrorCode::NotEnoughData)
            continue; // a product without sales has no forecast
        if (!one)
            return fail(std::move(one.error()));
        one->category = products[i].category;
        series.push_back(std::move(*one));
    }
    return series;
}

Result<std::vector<SalesRecord>> salesOf(storage::Database& database, const CatalogService& catalog,
                                         const std::string& storeId, const std::string& productId,
                                         const JobContext& job) {
    SHELFCAST_ASSIGN(const auto store, catalog.store(storeId));
    std::vector<SalesRecord> all;
    if (!store.firstDay || !store.lastDay)
        return all;
    std::vector<std::string> products{productId};
    if (productId.empty()) {
        products.clear();
        SHELFCAST_ASSIGN(const auto known, catalog.products(storeId));
        for (const auto& product : known)
            products.push_back(product.id);
    }
    for (const auto& product : products) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_ASSIGN(auto records, storage::SalesRepository(database).records(
                                           storeId, product, *store.firstDay, *store.lastDay));
        std::move(records.begin(), records.end(), std::back_inserter(all));
    }
    return all;
}

/// The orders already approved for the planning date, and what is proposed beyond them; of one store or
/// several.
Result<io::Report> ordersOfDay(storage::Database& database, const Planner& planner, BulkResult bulk,
                               bool selection, FileFormat format) {
    std::map<std::string, BulkResult> stores;
    for (BulkRow& row : bulk.rows) {
        BulkResult& own = stores[row.storeId.empty() ? bulk.storeId : row.storeId];
        row.storeId.clear();
        own.rows.push_back(std::move(row));
    }
    std::vector<PurchaseOrder> all;
    ProductsByStore products;
    std::map<std::string, Supplier> suppliers;
    for (auto& [store, own] : stores) {
        own.storeId = store;
        own.date = bulk.date;
        own.summary.currency = bulk.summary.currency;
        SHELFCAST_ASSIGN(const auto view, planner.view(store, bulk.date, 0, {}));
        own.modelId = view->modelId;
        SHELFCAST_ASSIGN(auto orders, storage::PurchaseOrderRepository(database).list(store));
        std::erase_if(orders, [&](const PurchaseOrder& order) {
            return order.planned != bulk.date || order.status == PurchaseOrderStatus::Proposed ||
                   order.status == PurchaseOrderStatus::Cancelled;
        });
        if (selection) // which says exactly what it wants
            orders.clear();
        auto proposed = ordersOf(own, *view, !selection);
        std::move(orders.begin(), orders.end(), std::back_inserter(all));
        std::move(proposed.begin(), proposed.end(), std::back_inserter(all));
        for (const Product& product : view->products)
            products[store].emplace(product.id, product);
        for (const auto& [id, facts] : view->suppliers)
            suppliers.emplace(id, facts.supplier);
    }
    if (format == FileFormat::Pdf)
        return orderListReport(all, products);
    std::vector<Supplier> known;
    for (const auto& [id, supplier] : suppliers)
        known.push_back(supplier);
    return purchaseOrderReport(all, products, known);
}

Result<BulkResult> bulkOf(storage::Database& database, const Planner& planner, const ExportRequest& request,
                          const std::string& storeId, const JobContext& job) {
    const bool all = meansAllStores(database, storeId);
    BulkRequest wanted{storeId, Day(), request.budget};
    if (request.date) {
        wanted.date = *request.date;
    } else {
        SHELFCAST_ASSIGN(wanted.date,
                         all ? defaultDateOfAllStores(database, planner) : planner.defaultDate(storeId));
    }
    if (all && request.budget)
        return fail(ErrorCode::InvalidArgument, "A budget is of one store: name the store.");
    auto bulk = all ? bulkOfAllStores(database, planner, wanted.date, job) : planner.bulk(wanted, job);
    if (bulk && !request.productIds.empty())
        std::erase_if(bulk->rows, [&](const BulkRow& row) {
            return std::find(request.productIds.begin(), request.productIds.end(),
                             rowKey(row.storeId, row.productId)) == request.productIds.end();
        });
    return bulk;
}

} // namespace

Paper paperOf(const QLocale& locale) {
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Venezuela:
        return Paper::Letter;
    default:
        return Paper::A4;
    }
}

Result<Message> ExportService::write(const ExportRequest& request, const JobContext& job) const {
    SHELFCAST_ASSIGN(const FileFormat format, formatOf(request.path));
    const CatalogService catalog(m_database);
    const bool severalPossible = request.what == "bulk" || request.what == "orders" || request.what == "plan";
    const bool ofNoStore = request.what == "policies" || request.what == "price_breaks" ||
                           request.what == "covariates" || request.what == "covariates_template";
    std::string storeId = request.storeId;
    if (!ofNoStore && (!severalPossible || !meansAllStores(m_database, storeId))) {
        SHELFCAST_ASSIGN(storeId, storeOf(catalog, request.storeId));
    }
    const JobContext gathering = job.part(0.0, 0.6), writing = job.part(0.6, 1.0);
    io::Report report;
    if (request.what == "bulk" || request.what == "orders") {
        SHELFCAST_ASSIGN(auto bulk, bulkOf(m_database, m_planner, request, storeId, gathering));
        if (request.what == "bulk") {
            report = bulkReport(bulk);
        } else {
            SHELFCAST_ASSIGN(report, ordersOfDay(m_database, m_planner, std::move(bulk),
                                                 !request.productIds.empty(), format));
        }
    } else if (request.what == "forecast") {
        SHELFCAST_ASSIGN(const auto series, forecasts(catalog, m_planner, request, storeId, gathering));
        report = forecastReport(series);
    } else if (request.what == "plan") {
        PlanRequest wanted{storeId, request.date, request.horizon, request.grain.value_or(Grain::Week)};
        SHELFCAST_ASSIGN(const auto plan, PlanService(m_database, m_planner).plan(wanted, gathering));
        report = planReport(plan);
    } else if (request.what == "accuracy") {
        const storage::ModelRepository models(m_database);
        SHELFCAST_ASSIGN(const auto list, models.list());
        SHELFCAST_ASSIGN(const auto active, models.active(storeId));
        std::vector<storage::HoldoutPrediction> holdout;
        if (active) {
            SHELFCAST_ASSIGN(holdout, models.holdout(active->id));
        }
        report = accuracyReport(storeId, list, holdout);
    } else if (request.what == "history") {
        SHELFCAST_ASSIGN(const auto records,
                         salesOf(m_database, catalog, storeId, request.productId, gathering));
        report = historyReport(storeId, records);
    } else if (request.what == "products") {
        SHELFCAST_ASSIGN(const auto products, catalog.productMaster(storeId));
        report = productReport(storeId, products);
    } else if (request.what == "covariates") {
        SHELFCAST_ASSIGN(const auto values, storage::CatalogRepository(m_database)
                                                .covariates({}, Day(std::numeric_limits<int>::min()),
                                                            Day(std::numeric_limits<int>::max())));
        report = outsideReport(values);
    } else if (request.what == "covariates_template") {
        SHELFCAST_ASSIGN(const auto stores, catalog.stores());
        report = outsideTemplate(stores);
    } else if (ofNoStore) {
        SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
        report = request.what == "policies" ? policyReport(settings) : priceBreakReport(settings);
    } else {
        return fail(ErrorCode::InvalidArgument,
                    "\"" + request.what +
                        "\" cannot be exported; choose bulk, forecast, orders, plan, accuracy, "
                        "history, products, policies, price_breaks, covariates or covariates_template.");
    }
    switch (format) {
    case FileFormat::Csv:
        SHELFCAST_TRY(io::writeCsv(report.tables.front(), request.path,
                                   {request.csv.delimiter, request.csv.decimal}, writing));
        break;
    case FileFormat::Xlsx:
        SHELFCAST_TRY(io::writeXlsx(report, request.path, writing));
        break;
    case FileFormat::Pdf:
        SHELFCAST_TRY(io::writePdf(report, request.path,
                                   request.paper == Paper::Letter ? io::PaperSize::Letter : io::PaperSize::A4,
                                   writing));
        break;
    }
    job.report(MessageId::WritingTheFile, 1.0);
    const std::size_t rows = report.tables.front().rows.size();
    return Message::counted(static_cast<std::int64_t>(rows), MessageId::Wrote1RowTo, MessageId::WroteRowsTo,
                            {request.path});
}

} // namespace shelfcast::services
