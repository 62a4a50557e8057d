#include "engine/members/baselines.h"

#include "engine/members/member.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

float longRunMean(std::span<const float> sales) {
    double sum = 0;
    int seen = 0;
    for (const float y : sales)
        if (std::isfinite(y)) {
            sum += std::max(y, 0.0F);
            ++seen;
        }
    return static_cast<float>(seen > 0 ? sum / seen : 0);
}

template <typename Forecast>
Matrix<float> eachSeries(const Matrix<float>& sales, int origin, int horizon, Forecast forecast) {
    Matrix<float> out(sales.rows(), static_cast<std::size_t>(horizon));
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        const auto past = sales.row(i).first(static_cast<std::size_t>(origin));
        forecast(past, longRunMean(past), out.row(i));
    }
    return out;
}

} // namespace

Matrix<float> forecastSeasonalNaive(const Matrix<float>& sales, int origin, int horizon, Grain grain) {
    const int season = origin >= stepsPerYear(grain) ? stepsPerYear(grain) : grain == Grain::Day ? 7 : 1;
    return eachSeries(sales, origin, horizon,
                      [=](std::span<const float> past, float mean, std::span<float> out) {
                          for (int h = 0; h < horizon; ++h) {
                              float value = mean;
                              for (int t = origin + h - season * (h / season + 1); t >= 0; t -= season)
                                  if (const float y = past[static_cast<std::size_t>(t)]; std::isfinite(y)) {
                                      value = std::max(y, 0.0F);
                                      break;
                                  }
                              out[static_cast<std::size_t>(h)] = value;
                          }
                      });
}

Matrix<float> forecastWindowMean(const Matrix<float>& sales, int origin, int horizon, Grain grain) {
    const int period = grain == Grain::Day ? 7 : 1;
    const int window = grain == Grain::Day ? 28 : grain == Grain::Week ? 8 : 6;
    return eachSeries(
        sales, origin, horizon, [=](std::span<const float> past, float mean, std::span<float> out) {
            for (int h = 0; h < horizon; ++h) {
                double sum = 0;
                int seen = 0;
                for (int t = origin + h % period - period; t >= std::max(0, origin - window); t -= period)
                    if (const float y = past[static_cast<std::size_t>(t)]; std::isfinite(y)) {
                        sum += std::max(y, 0.0F);
                        ++seen;
                    }
                out[static_cast<std::size_t>(h)] = seen > 0 ? static_cast<float>(sum / seen) : mean;
            }
        });
}

Matrix<float> forecastPlainMean(const Matrix<float>& sales, int origin, int horizon) {
    return eachSeries(sales, origin, horizon, [](std::span<const float>, float mean, std::span<float> out) {
        std::fill(out.begin(), out.end(), mean);
    });
}

namespace {
class SeasonalNaive final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastSeasonalNaive(asked.inputs.panel.sales, asked.origin, asked.horizon,
                                     asked.inputs.panel.grain);
    }
};
} // namespace

const Member& seasonalNaive() {
    static const SeasonalNaive member({.name = "seasonal_naive"});
    return member;
}

namespace {
class WindowMean final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastWindowMean(asked.inputs.panel.sales, asked.origin, asked.horizon,
                                  asked.inputs.panel.grain);
    }
};
} // namespace

const Member& windowMean() {
    static const WindowMean member(
        {.name = "window_mean", .takesPart = TakesPart::WithoutLearners, .standsInFrom = 14});
    return member;
}

namespace {
class PlainMean final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastPlainMean(asked.inputs.panel.sales, asked.origin, asked.horizon);
    }
};
} // namespace

const Member& plainMean() {
    static const PlainMean member({.name = "plain_mean",
                                   .takesPart = TakesPart::AsReference,
                                   .story = Story::Level,
                                   .standsInFrom = 0});
    return member;
}

} // namespace shelfcast::engine
