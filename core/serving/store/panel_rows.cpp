#include "serving/store/panel_rows.h"

#include <algorithm>

namespace shelfcast::services {

namespace {

template <typename Value>
Matrix<Value> rowsOf(const Matrix<Value>& values, const std::vector<std::size_t>& rows) {
    Matrix<Value> picked(rows.size(), values.columns());
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::ranges::copy(values.row(rows[i]), picked.row(i).begin());
    return picked;
}

} // namespace

Matrix<float> selectRows(const Matrix<float>& values, const std::vector<std::size_t>& rows) {
    return rowsOf(values, rows);
}

Matrix<float> firstColumns(const Matrix<float>& values, std::size_t columns) {
    Matrix<float> first(values.rows(), columns);
    for (std::size_t row = 0; row < values.rows(); ++row)
        std::ranges::copy(values.row(row).first(columns), first.row(row).begin());
    return first;
}

Panel selectRows(const Panel& panel, const std::vector<std::size_t>& rows) {
    Panel part;
    part.grain = panel.grain;
    part.first = panel.first;
    part.country = panel.country;
    part.futureSteps = panel.futureSteps;
    part.sales = selectRows(panel.sales, rows);
    if (!panel.soldOut.empty())
        part.soldOut = selectRows(panel.soldOut, rows);
    if (!panel.closed.empty())
        part.closed = rowsOf(panel.closed, rows);
    for (const std::size_t row : rows)
        part.keys.push_back(panel.keys[row]);
    for (const auto& regressor : panel.regressors) {
        part.regressors.push_back({regressor.name, selectRows(regressor.values, rows), regressor.knownAhead});
        part.regressors.back().reach = regressor.reach;
        if (!regressor.assumed.empty())
            part.regressors.back().assumed = rowsOf(regressor.assumed, rows);
    }
    for (const auto& attribute : panel.statics) {
        StaticAttribute picked{attribute.name, {}, attribute.levels};
        for (const std::size_t row : rows)
            picked.code.push_back(attribute.code[row]);
        part.statics.push_back(std::move(picked));
    }
    return part;
}

std::vector<std::size_t> rowsOfStore(const Panel& panel, const std::string& storeId) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        if (panel.keys[row].store == storeId)
            rows.push_back(row);
    return rows;
}

} // namespace shelfcast::services
