#pragma once

namespace shelfcast {

/// Share of revenue: A = the first 80 %, B = the next 15 %, C = the last 5 %.
enum class AbcClass { A, B, C };

/// Variation of weekly demand: X up to 0.5, Y up to 1, Z above (coefficient of variation).
enum class XyzClass { X, Y, Z };

/// Pattern of demand by the mean interval between demands (1.32) and the squared coefficient of variation of
/// the demand sizes (0.49) (Syntetos & Boylan 2005).
enum class DemandPattern { Smooth, Erratic, Intermittent, Lumpy };

} // namespace shelfcast
