#pragma once

#include <QPointF>

#include <vector>

namespace shelfcast::ui {

/// At most `limit` points that keep the look of the line: the lowest and the highest of each bucket, in their
/// order, and the first and last point. x must ascend; limit >= 8.
std::vector<QPointF> decimate(const std::vector<QPointF>& points, int limit);

} // namespace shelfcast::ui
