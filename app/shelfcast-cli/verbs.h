#pragma once

namespace CLI {
class App;
}

namespace shelfcast::cli {

class Session;

// Each adds its verbs to the command line; the session outlives the parsing and runs the action they set.
void addImportVerbs(CLI::App& app, Session& session);        ///< import, uploads
void addCatalogVerbs(CLI::App& app, Session& session);       ///< stores, products, history
void addCalendarVerb(CLI::App& stores, Session& session);    ///< stores calendar
void addOutsideVerb(CLI::App& app, Session& session);        ///< outside
void addTrainingVerbs(CLI::App& app, Session& session);      ///< train, models
void addPredictVerb(CLI::App& app, Session& session);        ///< predict
void addBulkVerb(CLI::App& app, Session& session);           ///< bulk
void addForecastVerb(CLI::App& app, Session& session);       ///< forecast
void addForecastChangeVerb(CLI::App& app, Session& session); ///< forecast-change
void addPlanVerb(CLI::App& app, Session& session);           ///< plan
void addOrderVerbs(CLI::App& app, Session& session);         ///< orders
void addSettingsVerb(CLI::App& app, Session& session);       ///< settings
void addSimulateVerb(CLI::App& app, Session& session);       ///< simulate
void addBacktestVerb(CLI::App& app, Session& session);       ///< backtest
void addExportVerb(CLI::App& app, Session& session);         ///< export
void addMaintenanceVerbs(CLI::App& app, Session& session);
void addRecordVerbs(CLI::App& app, Session& session);      ///< check, backup, restore
void addRunVerb(CLI::App& app, Session& session);          ///< run nightly, run schedule
void addServeVerb(CLI::App& app, Session& session);        ///< serve
void addAccessVerb(CLI::App& app, Session& session);       ///< access
void addAlertsVerb(CLI::App& app, Session& session);       ///< alerts
void addSampleVerb(CLI::App& app, Session& session);       ///< sample
void addForecastFileVerb(CLI::App& app, Session& session); ///< forecast-file

} // namespace shelfcast::cli
