#pragma once

#include "domain/panel/panel.h"
#include "golden_panel.h"

#include <limits>

/// Features of a few rows of a generated panel with prices and deals, computed by the Python reference.
namespace golden {

/// Two items in three stores with prices and a deal flag, made of integers first as panel() is.
inline shelfcast::Panel pricedPanel(int steps, int horizon, shelfcast::Grain grain) {
    using namespace shelfcast;
    Panel panel;
    panel.grain = grain;
    panel.first = firstDay(grain);
    panel.futureSteps = horizon;
    panel.sales = golden::panel(6, steps, grain);
    StaticAttribute store{"store", {}, {"0", "1", "2"}}, item{"item", {}, {"0", "1"}};
    Regressor price{"price", Matrix<float>(6, static_cast<std::size_t>(steps + horizon))},
        deal{"deal", price.values};
    const std::uint32_t week = grain == Grain::Day ? 7 : 1;
    for (std::uint32_t i = 0; i < 6; ++i) {
        panel.keys.push_back({std::to_string(i % 3), std::to_string(i / 3)});
        store.code.push_back(static_cast<int>(i % 3));
        item.code.push_back(static_cast<int>(i / 3));
        for (std::uint32_t t = 0; t < static_cast<std::uint32_t>(steps + horizon); ++t) {
            const bool offer = hash(i + 50, t / week) % 5 == 0;
            const std::uint32_t base = 200 + 30 * i + hash(i + 70, t / (13 * week)) % 20;
            price.values(i, t) = static_cast<float>((offer ? base * 8 / 10 : base) / 100.0);
            deal.values(i, t) = offer && hash(i + 90, t / week) % 2 == 0 ? 1.0F : 0.0F;
        }
    }
    panel.statics = {store, item};
    panel.regressors = {price, deal};
    return panel;
}

inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
struct GoldenColumn {
    const char* name;
    double values[4];
};
inline constexpr GoldenColumn daily[] = {
    {"h", {1, 28, 14, 9}},
    {"m1", {1.40837, 1.44678, 0, 1.46682}},
    {"m7", {1.04942, 1.12288, 0.558444, 1.07648}},
    {"m14", {1.06314, 1.09126, 0.560467, 1.06917}},
    {"m28", {1.04942, 1.0473, 0.757481, 1.0528}},
    {"m56", {1.00484, 0.96992, 1.12573, 1.00637}},
    {"m91", {0.95058, 0.952702, 1.24252, 0.947202}},
    {"m182", {0.81516, 1.06267, 1.40009, 0.803945}},
    {"m364", {0.751275, 1.17114, 1.22641, 0.756055}},
    {"sw1", {1.26433, 1.44678, 0, 0.873267}},
    {"sw4", {1.22832, 1.3928, 0, 0.862181}},
    {"sw8", {1.18631, 1.31876, 0, 0.83148}},
    {"sw26", {0.951636, 1.42864, 0.958187, 0.659149}},
    {"dowr", {1.16742, 1.34439, 0.684377, 0.819893}},
    {"cv", {0.218525, 0.205682, 2.38754, 0.212956}},
    {"zf", {0, 0, 0.772727, 0}},
    {"since", {0, 0, 1, 0}},
    {"age", {741, 601, 501, 449}},
    {"lsc", {4.15078, 4.53924, 3.59188, 5.6841}},
    {"y0_1", {1.04027, 1.3712, 0, 0.726586}},
    {"y3_1", {0.887091, 1.06169, 0.793152, 0.855643}},
    {"y10_1", {0.884043, 1.06207, 0.900496, 0.878294}},
    {"y24_1", {0.87174, 1.05786, 0.68488, 0.876224}},
    {"gr1", {1.18223, 1.19018, 0.987688, 1.18738}},
    {"ps_store_1", {0.942317, 1.14192, 0.98703, 0.890151}},
    {"ps_item_1", {0.969303, 1.16876, 0.957961, 0.878151}},
    {"ps_all_1", {0.937874, 1.21406, 0.937785, 0.907094}},
    {"y0_2", {0.864228, unknown, unknown, unknown}},
    {"y3_2", {0.727049, unknown, unknown, unknown}},
    {"y10_2", {0.717904, unknown, unknown, unknown}},
    {"y24_2", {0.699132, unknown, unknown, unknown}},
    {"gr2", {1.44235, unknown, unknown, unknown}},
    {"ps_store_2", {unknown, unknown, unknown, unknown}},
    {"ps_item_2", {unknown, unknown, unknown, unknown}},
    {"ps_all_2", {unknown, unknown, unknown, unknown}},
    {"gg_store", {1.14121, 1.13606, 0.763667, 1.14926}},
    {"gg_item", {1.15542, 1.10539, 0.827998, 1.12133}},
    {"gg_all", {1.14101, 1.10383, 0.850119, 1.13646}},
    {"mon", {2, 10, 7, 2}},
    {"doy", {45, 297, 183, 46}},
    {"dow", {6, 5, 3, 0}},
    {"dom", {14, 24, 2, 15}},
    {"hd0", {unknown, unknown, unknown, unknown}},
    {"hd1", {-7, unknown, unknown, -8}},
    {"hd2", {0, unknown, unknown, -1}},
    {"hd3", {unknown, unknown, unknown, unknown}},
    {"hd4", {unknown, unknown, unknown, unknown}},
    {"hd5", {unknown, unknown, 2, unknown}},
    {"hd6", {unknown, unknown, unknown, unknown}},
    {"hd7", {unknown, 7, unknown, unknown}},
    {"hd8", {unknown, unknown, unknown, unknown}},
    {"hd9", {unknown, unknown, unknown, unknown}},
    {"c_store", {0, 2, 1, 2}},
    {"c_item", {0, 0, 1, 1}},
    {"x_price", {1.69, 2.71, 2.61, 3.64}},
    {"xr_price", {0.86046, 1.01663, 0.819848, 1.04469}},
    {"xl_price", {1, 1, 0.798165, 1.25086}},
    {"xy_price", {2.19, 2.13, 3.32, 3.62}},
    {"x_deal", {0, 0, 1, 0}},
    {"xr_deal", {-0.0769231, 0, 1, -0.10989}},
    {"xl_deal", {0, 0, 1, -1}},
    {"xy_deal", {0, 1, 0, 0}},
    {"p_dmx", {-0.226687, -0.0110093, -0.22544, 0}},
    {"p_dmn", {-0.12048, -0.000967848, -0.17056, 0.0564681}},
    {"p_d1", {0, 0, 0, 0}},
    {"p_d2", {0, 0, 0, 0}},
    {"p_lag1", {-0.122494, -0.00108883, -0.170476, 0.0565286}},
    {"p_lag2", {-0.124509, -0.00120981, -0.170391, 0.0565892}},
    {"c_dm", {0.100576, 0.0205158, 0.080184, 0.054996}},
    {"c_rel", {-0.596949, -0.289525, 0.122103, 0.332634}},
    {"c_min", {-0.596949, -0.289525, 0.122103, 0.332634}},
    {"c_dmin", {0.100576, 0.0205158, 0.080184, 0.054996}},
    {"q_deal_l1", {0, 0, 1, 0}},
    {"q_deal_l2", {0, 0, 1, 0}},
    {"q_deal_n8", {0, 0, 3, 1}},
    {"cx_deal", {0, 0, 0, 0}},
    {"k_0", {0.100576, 0.0205158, -0.17056, 0.0564681}},
    {"k_1", {-0.12048, -0.000967848, 0.080184, 0.054996}},
    {"an_o", {-0.197753, 0.0555073, -2.05542, -0.278927}},
    {"an_on", {15.1378, 148.381, 6.29864, 138.007}},
    {"an_i", {-0.00331868, -0.0913913, -2.38411, -0.0790574}},
    {"an_in", {10.8932, 77.6129, 0.52213, 88.1302}},
    {"el", {-0.166686, 0.0572083, -2.0971, -0.257587}},
    {"elx", {-0.0245192, 0.0263896, 0.310797, -0.0790377}},
    {"psd", {1.2066, 1.71973, 0.58411, 0.894137}},
};
inline constexpr GoldenColumn weekly[] = {
    {"h", {8, 3, 1}},
    {"m1", {0.892917, 0, 1.2117}},
    {"m2", {0.887193, 0, 1.1845}},
    {"m4", {0.915812, 0, 1.1573}},
    {"m8", {0.968757, 0.866846, 1.09671}},
    {"m13", {1.02075, 1.08345, 1.0386}},
    {"m26", {1.03124, 1.13315, 0.903286}},
    {"m52", {0.881231, 1.47277, 0.988236}},
    {"lag1", {0.892917, 0, 1.2117}},
    {"lag2", {0.881469, 0, 1.1573}},
    {"lag3", {0.938707, 0, 1.17708}},
    {"lag4", {0.950155, 0, 1.08311}},
    {"cv", {0.0919333, 2.35951, 0.164394}},
    {"zf", {0, 0.807692, 0}},
    {"since", {0, 7, 0}},
    {"age", {156, 101, 82}},
    {"lsc", {4.48135, 3.18703, 5.31417}},
    {"y0_1", {unknown, 0, 1.08806}},
    {"y1_1", {0.618173, 0, 1.10125}},
    {"y2_1", {0.656332, 1.54202, 1.12021}},
    {"y4_1", {0.66887, 2.55567, 1.11959}},
    {"yl-1_1", {unknown, 0, 1.07322}},
    {"yl1_1", {0.618173, 0, 1.14246}},
    {"gr1", {1.09547, 0.351528, 1.10089}},
    {"ps_store_1", {0.538803, 0.682892, 1.19234}},
    {"ps_item_1", {0.61086, 0.970096, 1.05771}},
    {"ps_all_1", {0.690735, 1.10758, 1.06998}},
    {"y0_2", {0.641068, unknown, unknown}},
    {"y1_2", {0.621989, unknown, unknown}},
    {"y2_2", {0.615884, unknown, unknown}},
    {"y4_2", {0.619445, unknown, unknown}},
    {"yl-1_2", {0.595278, unknown, unknown}},
    {"yl1_2", {0.629621, unknown, unknown}},
    {"gr2", {1.22202, unknown, unknown}},
    {"ps_store_2", {1.57312, unknown, 1.12484}},
    {"ps_item_2", {0.765597, unknown, 0.627696}},
    {"ps_all_2", {1.44743, unknown, 0.832178}},
    {"gg_store", {1.05745, 0.946023, 1.15399}},
    {"gg_item", {0.979363, 0.959492, 1.26407}},
    {"gg_all", {0.958559, 1.04075, 1.22623}},
    {"mon", {7, 1, 12}},
    {"doy", {186, 27, 363}},
    {"wom", {0, 3, 3}},
    {"hd0", {unknown, -3, 1}},
    {"hd1", {unknown, 2, unknown}},
    {"hd2", {unknown, 3, unknown}},
    {"hd3", {unknown, unknown, unknown}},
    {"hd4", {unknown, unknown, unknown}},
    {"hd5", {-0, unknown, unknown}},
    {"hd6", {unknown, unknown, unknown}},
    {"hd7", {unknown, unknown, unknown}},
    {"hd8", {unknown, unknown, unknown}},
    {"hd9", {unknown, unknown, -0}},
    {"c_store", {1, 1, 2}},
    {"c_item", {0, 1, 1}},
    {"x_price", {1.88, 3.3, 3.65}},
    {"xr_price", {0.813311, 1.05354, 1.04804}},
    {"xl_price", {0.8, 1, 1}},
    {"xy_price", {1.99, 3.39, 3.62}},
    {"x_deal", {0, 0, 0}},
    {"xr_deal", {-0.0384615, -0.153846, -0.0769231}},
    {"xl_deal", {0, 0, 0}},
    {"xy_deal", {1, 0, 0}},
    {"p_dmx", {-0.252496, -0.00904983, 0}},
    {"p_dmn", {-0.194145, 0.0472009, 0.0488007}},
    {"p_d1", {0, 0, 0}},
    {"p_d2", {-0.223144, 0, 0.223144}},
    {"p_lag1", {-0.203856, 0.0475522, 0.0499776}},
    {"p_lag2", {0.0182778, 0.0565742, -0.171989}},
    {"c_dm", {0.0689995, -0.166704, 0.0562227}},
    {"c_rel", {-0.580669, 0.505788, 0.327743}},
    {"c_min", {-0.580669, 0.505788, 0.327743}},
    {"c_dmin", {0.0689995, -0.166704, 0.0562227}},
    {"q_deal_l1", {0, 0, 0}},
    {"q_deal_l2", {0, 0, 0}},
    {"q_deal_n8", {0, 0, 1}},
    {"cx_deal", {0, 1, 0}},
    {"k_0", {0.0689995, 0.0472009, 0.0488007}},
    {"k_1", {-0.194145, -0.166704, 0.0562227}},
    {"an_o", {-0.0274164, -1.94913, -0.0524385}},
    {"an_on", {2.76378, 28.877, 28.6352}},
    {"an_i", {0.0622838, -2.20661, -0.0367601}},
    {"an_in", {0.148233, 18.5077, 20.525}},
    {"el", {0.0148443, -2.16039, -0.00424008}},
    {"elx", {0.0644217, 0.149564, 0.105643}},
    {"sna", {0.741369, 0.445432, 1.71941}},
    {"psd", {0.74707, 1.15734, 1.26426}},
};

} // namespace golden
