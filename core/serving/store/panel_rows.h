#pragma once

#include "domain/panel/panel.h"

#include <vector>

namespace shelfcast::services {

Matrix<float> selectRows(const Matrix<float>& values, const std::vector<std::size_t>& rows);
Matrix<float> firstColumns(const Matrix<float>& values, std::size_t columns);
/// The panel of the given series only, on the same grid, in the order of `rows`.
Panel selectRows(const Panel& panel, const std::vector<std::size_t>& rows);
/// Rows of one store's series.
std::vector<std::size_t> rowsOfStore(const Panel& panel, const std::string& storeId);

} // namespace shelfcast::services
