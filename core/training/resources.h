#pragma once

#include "base/result.h"

#include <optional>
#include <string>

namespace shelfcast::services {

/// "258.0 kB": thousands, as disks are sold.
std::string sizeText(unsigned long long bytes);

/// What a long job surely needs, in bytes; 0 = next to nothing. Lower bounds: a job that might get through is
/// never refused.
struct Need {
    std::string what; ///< "Importing this file"
    unsigned long long disk = 0, memory = 0;
    std::string path; ///< whose disk it is
};

/// What is free; nullopt = the system does not say, which refuses nothing.
struct Supply {
    std::optional<unsigned long long> disk, memory;
};
Supply supplyAt(const std::string& path);

/// Before a long job begins: Refused, with both numbers in the sentence, where it cannot get through.
Result<void> mustSuffice(const Need& need, const Supply& supply);
inline Result<void> mustSuffice(const Need& need) {
    return mustSuffice(need, supplyAt(need.path));
}

/// What the database and its log grow by, at the least, when a file of so many bytes is imported: measured on
/// files of six shapes, the database alone grows by 0.6 to 1.6 times the file, and the log by as much again.
constexpr unsigned long long leastDiskOfImport(unsigned long long fileBytes) {
    return fileBytes;
}
/// What the copy of a database takes, at the least: a file that shrank inside when it is written anew may
/// need half of what it takes now.
unsigned long long leastDiskOfBackup(const std::string& databasePath);
/// What training holds of so many rows, at the least: sales, price, discount, promotion, stock and the
/// competitor's price as numbers of 8 bytes, for two fits.
constexpr unsigned long long leastMemoryOfTraining(unsigned long long rows) {
    return rows * 6 * 8 * 2;
}

} // namespace shelfcast::services
