#include "domain/days/selling_calendar.h"
#include "sample/sample_generator.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>

namespace shelfcast::cli {

namespace {

struct SampleArguments {
    services::SampleOptions options;
    std::string out, truth, start = "2022-01-01";
    std::string promotions = "normal", stockOuts = "normal", future;
    std::string language = "en", format = "iso";
    std::vector<std::string> closed;
    std::string rows = "all", stock = "morning", grain = "day";
};

/// "sunday", "holidays" … into the options.
Result<void> readClosedDays(const std::vector<std::string>& words, services::SampleOptions& options) {
    for (const std::string& word : words) {
        bool known = word == "holidays";
        options.closedOnHolidays = options.closedOnHolidays || known;
        for (int day = 0; day < 7; ++day) {
            std::string name(weekdayName(day));
            name[0] = static_cast<char>(name[0] - 'A' + 'a');
            if (word == name)
                known = options.closedWeekdays[static_cast<std::size_t>(day)] = true;
        }
        if (!known)
            return fail(ErrorCode::InvalidArgument,
                        "--closed \"" + word + "\" is no weekday; give names such as sunday, or holidays.");
    }
    return {};
}

Result<void> runSample(Session& session, SampleArguments arguments) {
    using services::SampleFuture;
    using services::SamplePromotions;
    auto& options = arguments.options;
    SHELFCAST_ASSIGN(options.start, parseDay(arguments.start, "--start"));
    options.promotions = arguments.promotions == "none"     ? SamplePromotions::None
                         : arguments.promotions == "strong" ? SamplePromotions::Strong
                                                            : SamplePromotions::Normal;
    options.stockOuts = arguments.stockOuts != "none";
    SHELFCAST_TRY(readClosedDays(arguments.closed, options));
    SHELFCAST_ASSIGN(options.grain, grainFromString(arguments.grain));
    options.soldOnly = arguments.rows == "sold-only";
    options.eveningStock = arguments.stock == "evening";
    const bool planned =
        arguments.future.empty() ? arguments.promotions == "strong" : arguments.future == "planned";
    options.future = planned ? SampleFuture::Planned : SampleFuture::Held;
    options.language =
        arguments.language == "de" ? services::SampleLanguage::German : services::SampleLanguage::English;
    options.format =
        arguments.format == "european" ? services::SampleFormat::European : services::SampleFormat::Iso;

    SHELFCAST_ASSIGN(const auto summary,
                     services::writeSample(options, arguments.out, arguments.truth, session.job()));
    std::string message = "Wrote " + formatNumber(static_cast<double>(summary.rows)) + " rows, " +
                          std::to_string(options.stores) + " stores x " + std::to_string(options.products) +
                          " products, " + summary.first.toIso() + " to " + summary.last.toIso() + ", to " +
                          arguments.out + ".";
    if (!arguments.truth.empty())
        message += " The truth behind it is in " + arguments.truth + ".";
    QJsonObject document{
        {QStringLiteral("success"), true},
        {QStringLiteral("message"), QString::fromStdString(message)},
        {QStringLiteral("records"), static_cast<qint64>(summary.rows)},
        {QStringLiteral("truth_records"), static_cast<qint64>(summary.truthRows)},
        {QStringLiteral("stock_out_records"), static_cast<qint64>(summary.stockOutRows)},
        {QStringLiteral("date_range"),
         QJsonObject{{QStringLiteral("start"), QString::fromStdString(summary.first.toIso())},
                     {QStringLiteral("end"), QString::fromStdString(summary.last.toIso())}}}};
    session.print(document, message);
    return {};
}

} // namespace

void addSampleVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<SampleArguments>();
    auto& options = arguments->options;
    auto* verb = app.add_subcommand("sample", "Write a realistic sample sales file whose truth is known");
    verb->add_option("--out", arguments->out, "CSV file to write, in the reference layout")->required();
    verb->add_option("--stores", options.stores, "Number of stores")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    verb->add_option("--products", options.products, "Number of products")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    verb->add_option("--days", options.days,
                     "Number of days; of weeks and months only whole ones are written")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    verb->add_option("--start", arguments->start, "First day")->capture_default_str();
    verb->add_option("--seed", options.seed, "The same seed gives the same bytes")->capture_default_str();
    verb->add_flag("--noise", options.noise, "Demand that no column explains: nothing to learn");
    verb->add_option("--promotions", arguments->promotions, "How much promotions and prices matter")
        ->check(CLI::IsMember({"none", "normal", "strong"}))
        ->capture_default_str();
    verb->add_option(
        "--truth", arguments->truth,
        "CSV file for the truth: expected and realised demand of the file's days and of the 90 after");
    verb->add_option("--stockouts", arguments->stockOuts, "Whether products run out: none or normal")
        ->check(CLI::IsMember({"none", "normal"}))
        ->capture_default_str();
    verb->add_option("--price-effect", options.priceEffect, "Multiplies every price elasticity")
        ->check(CLI::Range(0.0, 10.0))
        ->capture_default_str();
    verb->add_option(
            "--future", arguments->future,
            "Prices and promotions of the 90 days after: held (prices stay, no promotion; the default) or "
            "planned (as before; the default with --promotions strong)")
        ->check(CLI::IsMember({"held", "planned"}));
    verb->add_option("--format", arguments->format,
                     "iso: comma, decimal point, YYYY-MM-DD, UTF-8; european: semicolon, decimal comma, "
                     "DD.MM.YYYY, Windows-1252")
        ->check(CLI::IsMember({"iso", "european"}))
        ->capture_default_str();
    verb->add_option("--language", arguments->language, "Language of the columns and texts: en or de")
        ->check(CLI::IsMember({"en", "de"}))
        ->capture_default_str();
    verb->add_option("--closed", arguments->closed,
                     "Days on which the shop is closed and writes no rows, as in sunday,holidays")
        ->delimiter(',');
    verb->add_option("--rows", arguments->rows, "all: every product every day; sold-only: what was sold")
        ->check(CLI::IsMember({"all", "sold-only"}))
        ->capture_default_str();
    verb->add_flag("--till-lines", options.tillLines,
                   "Several rows a day and product, as a till writes them");
    verb->add_option("--stock", arguments->stock, "Whether the stock is the morning's or the evening's")
        ->check(CLI::IsMember({"morning", "evening"}))
        ->capture_default_str();
    verb->add_option("--grain", arguments->grain,
                     "Rows by day, week or month. A weekly shop counts, orders and is delivered once a week; "
                     "the stock "
                     "of weeks and months is what is left at their end")
        ->check(CLI::IsMember({"day", "week", "month"}))
        ->capture_default_str();
    verb->add_option("--slow-share", options.slowShare,
                     "Share of products that sell less than once a day (default: a tenth)")
        ->check(CLI::Range(0.0, 1.0));
    verb->add_option("--volume", options.volume, "Multiplies the demand of every product, as in 0.1")
        ->check(CLI::Range(0.001, 1000.0))
        ->capture_default_str();
    verb->add_option("--growth", options.growthPerYear,
                     "Growth a year of all products, as in 0.1; added to their own")
        ->check(CLI::Range(-1.0, 1.0));
    verb->add_option("--season-effect", options.seasonEffect, "Multiplies every yearly season")
        ->check(CLI::Range(0.0, 10.0))
        ->capture_default_str();
    verb->add_option("--typos", options.typos, "Rows with an absurd quantity, date, price or discount")
        ->check(CLI::Range(0, 1000));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runSample(session, *arguments); };
    });
}

} // namespace shelfcast::cli
