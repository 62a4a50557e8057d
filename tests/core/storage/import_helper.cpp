/// Imports 200,000 made-up rows into the database named on the command line, to be killed meanwhile.
#include "storage/file/database.h"
#include "storage/sales/sales_writer.h"

#include <QCoreApplication>

#include <cstdio>

using namespace shelfcast;
using namespace shelfcast::storage;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    auto database = Database::open(argv[1]);
    if (!database)
        return 1;
    auto writer = SalesWriter::begin(**database, {});
    if (!writer)
        return 1;
    std::puts("started");
    std::fflush(stdout);
    SalesDictionaries dictionaries;
    dictionaries.store.code("S");
    SalesBatch batch;
    for (int day = 0; day < 400; ++day)
        for (int product = 0; product < 500; ++product) {
            batch.store.push_back(0);
            batch.product.push_back(dictionaries.product.code("P" + std::to_string(product)));
            batch.day.push_back(day);
            batch.unitsSold.push_back(day + product);
        }
    ImportReport report;
    report.records = report.accepted = static_cast<std::int64_t>(batch.size());
    if (!(*writer)->append(batch, dictionaries) || !(*writer)->finish(report, dictionaries))
        return 1;
    std::puts("acknowledged");
    std::fflush(stdout);
    return 0;
}
