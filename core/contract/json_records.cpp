#include "contract/json_records.h"

#include "contract/json_values.h"
#include "contract/result_words.h"
#include "engine/backtest.h"

namespace shelfcast::services {

namespace {

using namespace json;

QJsonObject dateRange(const std::optional<Day>& first, const std::optional<Day>& last) {
    return {{QStringLiteral("start"), day(first)}, {QStringLiteral("end"), day(last)}};
}

QJsonArray qualityArray(const std::vector<QualityFinding>& findings) {
    return array(findings, [](const QualityFinding& finding) {
        return QJsonObject{{QStringLiteral("severity"), text(severityWord(finding.severity))},
                           {QStringLiteral("code"), text(finding.code)},
                           {QStringLiteral("message"), text(finding.message)},
                           {QStringLiteral("count"), integer(finding.count)},
                           {QStringLiteral("example_rows"),
                            array(finding.exampleRows, [](std::int64_t row) { return integer(row); })}};
    });
}

QJsonObject understandingObject(const ImportUnderstanding& understanding) {
    const auto column = [](const ColumnMapping& mapping) {
        return QJsonObject{{QStringLiteral("field"), textOrNull(mapping.field)},
                           {QStringLiteral("column"), text(mapping.header)},
                           {QStringLiteral("confidence"), number(mapping.confidence)},
                           {QStringLiteral("samples"), texts(mapping.samples)}};
    };
    const auto decision = [](const ImportDecision& decided) {
        return QJsonObject{{QStringLiteral("code"), text(decided.code)},
                           {QStringLiteral("sentence"), text(decided.sentence)},
                           {QStringLiteral("value"), text(decided.value)},
                           {QStringLiteral("alternatives"), texts(decided.alternatives)},
                           {QStringLiteral("doubtful"), decided.doubtful}};
    };
    return {{QStringLiteral("format"), textOrNull(understanding.format)},
            {QStringLiteral("encoding"), textOrNull(understanding.encoding)},
            {QStringLiteral("delimiter"), textOrNull(understanding.delimiter)},
            {QStringLiteral("decimal"), textOrNull(understanding.decimal)},
            {QStringLiteral("date_order"), textOrNull(understanding.dateOrder)},
            {QStringLiteral("shape"), textOrNull(understanding.shape)},
            {QStringLiteral("sheet"), textOrNull(understanding.sheet)},
            {QStringLiteral("sheets"), texts(understanding.sheets)},
            {QStringLiteral("header_row"), integer(understanding.headerRow)},
            {QStringLiteral("columns"), array(understanding.columns, column)},
            {QStringLiteral("questions"), texts(understanding.questions)},
            {QStringLiteral("decisions"), array(understanding.decisions, decision)},
            {QStringLiteral("sentence"), textOrNull(understanding.sentence)}};
}

} // namespace

QJsonObject toJson(const ImportReport& report) {
    const auto rejected = [](const RejectedRow& row) {
        return QJsonObject{{QStringLiteral("row"), integer(row.row)},
                           {QStringLiteral("column"), text(row.column)},
                           {QStringLiteral("value"), text(row.value)},
                           {QStringLiteral("reason"), text(row.reason)}};
    };
    return {{QStringLiteral("success"), report.success},
            {QStringLiteral("message"), text(report.message)},
            {QStringLiteral("upload_id"), report.uploadId > 0 ? integer(report.uploadId) : QJsonValue()},
            {QStringLiteral("stores"), texts(report.stores)},
            {QStringLiteral("products"), integer(report.products)},
            {QStringLiteral("records"), integer(report.records)},
            {QStringLiteral("accepted"), integer(report.accepted)},
            {QStringLiteral("rejected"), integer(report.rejected)},
            {QStringLiteral("duplicates"), integer(report.duplicates)},
            {QStringLiteral("date_range"), dateRange(report.firstDay, report.lastDay)},
            {QStringLiteral("quality"), qualityArray(report.quality)},
            {QStringLiteral("rejected_rows"), array(report.rejectedRows, rejected)},
            {QStringLiteral("understanding"), understandingObject(report.understanding)}};
}

QJsonObject toJson(const std::vector<ImportReport>& reports) {
    ImportReport total;
    total.success = true;
    QJsonArray files, uploadIds;
    for (const auto& report : reports) {
        total.success = total.success && report.success;
        total.message += (total.message.empty() ? "" : " ") + report.message;
        for (const auto& store : report.stores)
            if (std::find(total.stores.begin(), total.stores.end(), store) == total.stores.end())
                total.stores.push_back(store);
        total.records += report.records;
        total.accepted += report.accepted;
        total.rejected += report.rejected;
        total.duplicates += report.duplicates;
        if (report.firstDay && (!total.firstDay || *report.firstDay < *total.firstDay))
            total.firstDay = report.firstDay;
        if (report.lastDay && (!total.lastDay || *report.lastDay > *total.lastDay))
            total.lastDay = report.lastDay;
        total.quality.insert(total.quality.end(), report.quality.begin(), report.quality.end());
        total.uploadId = report.uploadId;
        uploadIds.append(report.uploadId > 0 ? integer(report.uploadId) : QJsonValue());
        files.append(toJson(report));
    }
    QJsonObject object = toJson(total);
    for (const auto* single : {"products", "rejected_rows", "understanding"})
        object.remove(QLatin1String(single));
    object.insert(QStringLiteral("upload_ids"), uploadIds);
    object.insert(QStringLiteral("files"), files);
    return object;
}

namespace {

QJsonValue recentObject(const std::optional<RecentScore>& recent) {
    if (!recent)
        return {};
    return QJsonObject{{QStringLiteral("from"), day(recent->first)},
                       {QStringLiteral("to"), day(recent->last)},
                       {QStringLiteral("cells"), integer(recent->cells)},
                       {QStringLiteral("accuracy"), percent(accuracyOf(recent->wape))},
                       {QStringLiteral("wape"), number(recent->wape)},
                       {QStringLiteral("naive_wape"), number(recent->naiveWape)},
                       {QStringLiteral("bias"), number(recent->bias)}};
}

QJsonValue driftObject(const std::optional<ModelDrift>& drift) {
    if (!drift)
        return {};
    return QJsonObject{{QStringLiteral("retrain"), drift->retrain},
                       {QStringLiteral("reason"), textOrNull(drift->reason)},
                       {QStringLiteral("input"), textOrNull(drift->input)},
                       {QStringLiteral("input_shift"), number(drift->inputShift)},
                       {QStringLiteral("data_to"), day(drift->dataTo)},
                       {QStringLiteral("checked_at"), textOrNull(drift->checkedAt)}};
}

} // namespace

QJsonObject toJson(const OutsideUse& use) {
    const bool tried = use.weeks > 0;
    return {{QStringLiteral("name"), text(use.name)},
            {QStringLiteral("used"), use.used},
            {QStringLiteral("days_ahead"), use.daysAhead},
            {QStringLiteral("weeks"), use.weeks},
            {QStringLiteral("gain"), tried ? number(use.gain) : QJsonValue()},
            {QStringLiteral("gain_spread"), tried ? number(use.spread) : QJsonValue()},
            {QStringLiteral("message"), text(use.sentence)}};
}

QJsonObject toJson(const OutsideSeries& series) {
    return {{QStringLiteral("name"), text(series.name)},
            {QStringLiteral("store_id"), textOrNull(series.storeId)},
            {QStringLiteral("region"), textOrNull(series.region)},
            {QStringLiteral("values"), integer(series.values)},
            {QStringLiteral("date_range"), dateRange(series.first, series.last)}};
}

QJsonObject toJson(const ModelInfo& model) {
    const AccuracyMetrics& metrics = model.metrics;
    const bool measured = model.holdOutDays > 0;
    const auto ifMeasured = [measured](double value) { return measured ? number(value) : QJsonValue(); };
    return {
        {QStringLiteral("model_id"), textOrNull(model.id)},
        {QStringLiteral("store_id"), text(model.storeId)},
        {QStringLiteral("version"), model.version},
        {QStringLiteral("algorithm"), text(model.algorithm)},
        {QStringLiteral("trained_at"), textOrNull(model.trainedAt)},
        {QStringLiteral("records"), integer(model.records)},
        {QStringLiteral("mae"), ifMeasured(metrics.mae)},
        {QStringLiteral("accuracy"), measured ? percent(accuracyOf(metrics.wape)) : QJsonValue()},
        {QStringLiteral("wape"), ifMeasured(metrics.wape)},
        {QStringLiteral("rmse"), ifMeasured(metrics.rmse)},
        {QStringLiteral("bias"), ifMeasured(metrics.bias)},
        {QStringLiteral("r2"), number(metrics.r2)},
        {QStringLiteral("mape"), number(metrics.mape)},
        {QStringLiteral("smape"), number(metrics.smape)},
        {QStringLiteral("mase"), number(metrics.mase)},
        {QStringLiteral("rmsse"), number(metrics.rmsse)},
        {QStringLiteral("naive_wape"), ifMeasured(model.naiveWape)},
        {QStringLiteral("previous_wape"), number(model.previousWape)},
        {QStringLiteral("state"), text(stateWord(model.state))},
        {QStringLiteral("reason"), textOrNull(model.reason)},
        {QStringLiteral("data_to"), day(model.dataTo)},
        {QStringLiteral("hold_out_days"), model.holdOutDays},
        {QStringLiteral("seconds"), number(model.seconds, 3)},
        {QStringLiteral("recent"), recentObject(model.recent)},
        {QStringLiteral("drift"), driftObject(model.drift)},
        {QStringLiteral("outside"), array(model.outside, [](const OutsideUse& use) { return toJson(use); })}};
}

QJsonObject toJson(const std::vector<TrainResult>& results) {
    std::string message;
    QJsonArray items;
    for (const auto& result : results) {
        if (!message.empty())
            message += " ";
        message += result.storeId + ": " + result.message;
        QJsonObject item = toJson(result.model);
        item.insert(QStringLiteral("store_id"), text(result.storeId));
        item.insert(QStringLiteral("message"), text(result.message));
        items.append(item);
    }
    return {{QStringLiteral("success"), true},
            {QStringLiteral("message"), text(message)},
            {QStringLiteral("results"), items}};
}

QJsonArray toJson(const std::vector<HistoryPoint>& history) {
    return array(history, [](const HistoryPoint& point) {
        return QJsonObject{{QStringLiteral("date"), day(point.date)},
                           {QStringLiteral("units_sold"), number(point.unitsSold)},
                           {QStringLiteral("units_sold_7d"), number(point.unitsSold7d)},
                           {QStringLiteral("predicted"), number(point.predicted)},
                           {QStringLiteral("inventory_level"), number(point.inventoryLevel)},
                           {QStringLiteral("price"), number(point.price)},
                           {QStringLiteral("discount"), number(point.discount)}};
    });
}

QJsonArray toJson(const std::vector<Store>& stores) {
    return array(stores, [](const Store& store) {
        return QJsonObject{{QStringLiteral("store_id"), text(store.id)},
                           {QStringLiteral("name"), textOrNull(store.name)},
                           {QStringLiteral("region"), textOrNull(store.region)},
                           {QStringLiteral("country"), textOrNull(store.country)},
                           {QStringLiteral("products"), store.products},
                           {QStringLiteral("records"), integer(store.records)},
                           {QStringLiteral("date_range"), dateRange(store.firstDay, store.lastDay)}};
    });
}

QJsonArray toJson(const std::vector<Product>& products) {
    return array(products, [](const Product& product) {
        const auto optionalInt = [](const std::optional<int>& value) {
            return value ? QJsonValue(*value) : QJsonValue();
        };
        return QJsonObject{{QStringLiteral("product_id"), text(product.id)},
                           {QStringLiteral("store_id"), text(product.storeId)},
                           {QStringLiteral("name"), textOrNull(product.name)},
                           {QStringLiteral("category"), textOrNull(product.category)},
                           {QStringLiteral("supplier"), textOrNull(product.supplier)},
                           {QStringLiteral("supplier_sku"), textOrNull(product.supplierSku)},
                           {QStringLiteral("barcode"), textOrNull(product.barcode)},
                           {QStringLiteral("predecessor"), textOrNull(product.predecessor)},
                           {QStringLiteral("price"), money(product.price)},
                           {QStringLiteral("unit_cost"), money(product.unitCost)},
                           {QStringLiteral("pack_size"), product.packSize},
                           {QStringLiteral("minimum_order"), product.minimumOrder},
                           {QStringLiteral("shelf_life_days"), optionalInt(product.shelfLifeDays)},
                           {QStringLiteral("lead_time_days"), optionalInt(product.leadTimeDays)},
                           {QStringLiteral("current_stock"), number(product.stock)},
                           {QStringLiteral("on_order"), number(product.onOrder)},
                           {QStringLiteral("records"), integer(product.records)},
                           {QStringLiteral("date_range"), dateRange(product.firstDay, product.lastDay)}};
    });
}

QJsonObject toJson(const Upload& upload) {
    return {{QStringLiteral("upload_id"), integer(upload.id)},
            {QStringLiteral("file_name"), text(upload.fileName)},
            {QStringLiteral("sha256"), text(upload.sha256)},
            {QStringLiteral("imported_at"), text(upload.importedAt)},
            {QStringLiteral("stores"), texts(upload.stores)},
            {QStringLiteral("records"), integer(upload.records)},
            {QStringLiteral("accepted"), integer(upload.accepted)},
            {QStringLiteral("rejected"), integer(upload.rejected)},
            {QStringLiteral("duplicates"), integer(upload.duplicates)},
            {QStringLiteral("date_range"), dateRange(upload.firstDay, upload.lastDay)},
            {QStringLiteral("undone"), upload.undone}};
}

QJsonArray toJson(const std::vector<Upload>& uploads) {
    return array(uploads, [](const Upload& upload) { return toJson(upload); });
}

QJsonArray toJson(const std::vector<ModelInfo>& models) {
    return array(models, [](const ModelInfo& model) { return toJson(model); });
}

QJsonObject toJson(const engine::BacktestResult& result) {
    const auto byLevel = [](const std::map<double, double>& values) {
        QJsonObject object;
        for (const auto& [level, value] : values)
            object.insert(QString::fromStdString(levelName(level)), number(value));
        return object;
    };
    const auto score = [&byLevel](const engine::BacktestScore& value) {
        QJsonObject segments;
        for (const auto& [segment, wape] : value.wapeBySegment)
            segments.insert(QString::fromStdString(segment), number(wape));
        const auto numbers = [](const std::vector<double>& values) {
            return array(values, [](double each) { return number(each); });
        };
        return QJsonObject{{QStringLiteral("model"), text(value.model)},
                           {QStringLiteral("wape"), number(value.wape)},
                           {QStringLiteral("mae"), number(value.mae)},
                           {QStringLiteral("rmse"), number(value.rmse)},
                           {QStringLiteral("bias"), number(value.bias)},
                           {QStringLiteral("smape"), number(value.smape)},
                           {QStringLiteral("mase"), number(value.mase)},
                           {QStringLiteral("rmsse"), number(value.rmsse)},
                           {QStringLiteral("pinball"), byLevel(value.pinball)},
                           {QStringLiteral("coverage"), byLevel(value.coverage)},
                           {QStringLiteral("total_demand_coverage"), byLevel(value.leadTimeP)},
                           {QStringLiteral("wape_by_origin"), numbers(value.wapeByOrigin)},
                           {QStringLiteral("wape_by_segment"), segments},
                           {QStringLiteral("wape_by_horizon_quarter"), numbers(value.wapeByHorizonQuarter)},
                           {QStringLiteral("seconds"), number(value.seconds, 3)}};
    };
    return {{QStringLiteral("origins"), result.origins},
            {QStringLiteral("horizon"), result.horizon},
            {QStringLiteral("origin_dates"), array(result.originDays, [](Day value) { return day(value); })},
            {QStringLiteral("results"), array(result.results, score)},
            {QStringLiteral("notes"), texts(result.notes)}};
}

QJsonObject toJson(const ForecastFileResult& result) {
    QJsonValue score;
    if (result.score) {
        const auto byLevel = [](const std::map<double, double>& values) {
            QJsonObject object;
            for (const auto& [level, value] : values)
                object.insert(QString::fromStdString(levelName(level)), number(value));
            return object;
        };
        score = QJsonObject{{QStringLiteral("cells"), integer(result.score->cells)},
                            {QStringLiteral("wape"), number(result.score->wape)},
                            {QStringLiteral("naive_wape"), number(result.score->naiveWape)},
                            {QStringLiteral("bias"), number(result.score->bias)},
                            {QStringLiteral("mae"), number(result.score->mae)},
                            {QStringLiteral("rmse"), number(result.score->rmse)},
                            {QStringLiteral("smape"), number(result.score->smape)},
                            {QStringLiteral("achieved"), byLevel(result.score->achieved)},
                            {QStringLiteral("total_achieved"), byLevel(result.score->sumAchieved)}};
    }
    return {{QStringLiteral("success"), true},
            {QStringLiteral("series"), integer(result.series)},
            {QStringLiteral("rows_read"), integer(result.rowsRead)},
            {QStringLiteral("rows_written"), integer(result.rowsWritten)},
            {QStringLiteral("grain"), text(toString(result.grain))},
            {QStringLiteral("origin"), day(result.origin)},
            {QStringLiteral("regressors"), texts(result.regressors)},
            {QStringLiteral("statics"), texts(result.statics)},
            {QStringLiteral("notes"), texts(result.notes)},
            {QStringLiteral("score"), score},
            {QStringLiteral("seconds"),
             QJsonObject{{QStringLiteral("read"), number(result.readSeconds, 3)},
                         {QStringLiteral("train"), number(result.trainSeconds, 3)},
                         {QStringLiteral("forecast"), number(result.forecastSeconds, 3)}}}};
}

} // namespace shelfcast::services
