#pragma once

#include "domain/master_data.h"
#include "io/write/report.h"

#include <vector>

namespace shelfcast::services {

/// Outside series with their days, stores and regions, so that the file imports again.
io::Report outsideReport(const std::vector<Covariate>& values);
/// The same columns, empty, a row for every day from the first sale to two weeks after the last.
io::Report outsideTemplate(const std::vector<Store>& stores);

} // namespace shelfcast::services
