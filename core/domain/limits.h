#pragma once

// How far a question may reach, for verbs, pages and services alike.
namespace shelfcast {

inline constexpr int longestHorizon = 3660;     ///< periods of a forecast
inline constexpr int longestReplayDays = 3660;  ///< of a simulation, and between two trainings in it
inline constexpr int mostPlanPeriods = 520;     ///< of a time-phased plan
inline constexpr int mostPlanWeeks = 104;       ///< asked for by verb and page
inline constexpr int longestLeadTimeDays = 365; ///< of a product, and between two reviews

} // namespace shelfcast
