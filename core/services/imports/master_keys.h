#pragma once

#include "io/master/master_reader.h"

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Gives each line of a table its store and its product as the database knows them: the only store where the
/// table names none, codes whose leading zeros or capitals differ, places within a store. Adds up what
/// several lines say of one product, and says in the report what was decided, which names are unknown and how
/// old the stock is. Error InvalidData when it is open which of several stores is meant.
Result<void> settleKeys(storage::Database& database, const io::ReadOptions& options,
                        io::MasterReadResult& read);

} // namespace shelfcast::services
