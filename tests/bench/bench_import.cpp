// bench_import generate ROWS FILE   writes a sales file in the reference layout
// bench_import import FILE DATABASE imports it and prints seconds, rows and peak memory
// bench_import sample ROWS iso|european FILE writes the same German sample in either dialect
// bench_import dump DATABASE FILE   writes the content of a database as text, to be compared
#include "core/storage/content_dump.h"
#include "sample/sample_generator.h"
#include "services/imports/import_service.h"
#include "storage/file/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

using namespace shelfcast;

/// Numbers that look random and are the same everywhere.
struct Numbers {
    std::uint64_t state = 88172645463325252ull;
    unsigned below(unsigned limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return static_cast<unsigned>((state >> 32) % limit);
    }
};

int generate(long rows, const char* path) {
    std::FILE* file = std::fopen(path, "wb");
    if (!file)
        return 1;
    std::fputs("Date,Store ID,Product ID,Category,Region,Inventory Level,Units Sold,Units Ordered,Demand "
               "Forecast,Price,"
               "Discount,Weather Condition,Holiday/Promotion,Competitor Pricing,Seasonality\n",
               file);
    static const char* const categories[] = {"Groceries", "Toys", "Electronics", "Furniture", "Clothing"};
    static const char* const regions[] = {"North", "South", "East", "West"};
    static const char* const weathers[] = {"Sunny", "Rainy", "Cloudy", "Snowy"};
    static const char* const seasons[] = {"Winter", "Spring", "Summer", "Autumn"};
    const Day first = *Day::fromYmd(2020, 1, 1);
    const int stores = rows > 2000000 ? 20 : 10, products = rows > 2000000 ? 250 : 100;
    Numbers numbers;
    long written = 0;
    for (int day = 0; written < rows; ++day) {
        const std::string date = (first + day).toIso();
        for (int store = 0; store < stores && written < rows; ++store)
            for (int product = 0; product < products && written < rows; ++product, ++written) {
                const unsigned units = numbers.below(200), price = 1000 + numbers.below(9000);
                std::fprintf(file, "%s,S%03d,P%04d,%s,%s,%u,%u,%u,%u.%02u,%u.%02u,%u,%s,%d,%u.%02u,%s\n",
                             date.c_str(), store + 1, product + 1, categories[product % 5],
                             regions[store % 4], units + numbers.below(300), units, numbers.below(200),
                             units + numbers.below(20), numbers.below(100), price / 100, price % 100,
                             numbers.below(5) * 5, weathers[numbers.below(4)], numbers.below(10) < 3 ? 1 : 0,
                             price / 100 + numbers.below(5), numbers.below(100), seasons[day / 91 % 4]);
            }
    }
    return std::fclose(file) == 0 ? 0 : 1;
}

int import(const char* path, const char* databasePath) {
    auto database = storage::Database::open(databasePath);
    if (!database) {
        std::fprintf(stderr, "%s\n", database.error().message.english().c_str());
        return 1;
    }
    services::ImportService imports(**database);
    const auto start = std::chrono::steady_clock::now();
    const auto report = imports.import(path, {}, {});
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!report) {
        std::fprintf(stderr, "%s\n", report.error().message.english().c_str());
        return 1;
    }
    double megabytes = 0;
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
#endif
    std::printf("shelfcast import: %.2f s, %.0f MB, %" PRId64 " rows accepted, %zu findings\n", seconds,
                megabytes, report->accepted, report->quality.size());
    return 0;
}

int sample(long rows, const std::string& format, const char* path) {
    services::SampleOptions options;
    options.stores = 10;
    options.products = 100; // some of them come later, so that 950 of 1,000 have a row
    options.days = static_cast<int>(std::max(1L, rows / 950));
    options.language = services::SampleLanguage::German;
    options.format = format == "european" ? services::SampleFormat::European : services::SampleFormat::Iso;
    const auto written = services::writeSample(options, path, {}, {});
    if (!written) {
        std::fprintf(stderr, "%s\n", written.error().message.english().c_str());
        return 1;
    }
    std::printf("%s sample: %" PRId64 " rows\n", format.c_str(), written->rows);
    return 0;
}

int dump(const char* databasePath, const char* path) {
    const std::string content = storage::contentDump(databasePath);
    std::FILE* file = content.empty() ? nullptr : std::fopen(path, "wb");
    if (!file)
        return 1;
    const bool whole = std::fwrite(content.data(), 1, content.size(), file) == content.size();
    return std::fclose(file) == 0 && whole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "generate" && argc == 4)
        return generate(std::atol(argv[2]), argv[3]);
    if (verb == "import" && argc == 4)
        return import(argv[2], argv[3]);
    if (verb == "sample" && argc == 5)
        return sample(std::atol(argv[2]), argv[3], argv[4]);
    if (verb == "dump" && argc == 4)
        return dump(argv[2], argv[3]);
    std::fputs(
        "usage: bench_import generate ROWS FILE | import FILE DATABASE | sample ROWS iso|european FILE "
        "| dump DATABASE FILE\n",
        stderr);
    return 2;
}
