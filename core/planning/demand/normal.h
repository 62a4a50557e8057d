#pragma once

namespace shelfcast::planning {

double normalDensity(double z);
double normalCdf(double z);
/// Phi^-1(p); minus or plus infinity at 0 and 1.
double normalQuantile(double p);
/// G(k) = phi(k) - k (1 - Phi(k)), the standard normal loss function.
double normalLoss(double k);
/// k with G(k) = loss, for loss > 0.
double normalLossInverse(double loss);
/// P(Phi(Z1) <= u, Phi(Z2) <= v) of two standard normals with correlation 0 <= rho <= 1 (Plackett's
/// integral).
double bivariateNormalCdf(double u, double v, double rho);

} // namespace shelfcast::planning
