#include "training/input_shift.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace shelfcast::services {

namespace {

constexpr std::size_t tenths = 10;
constexpr double changedFrom = 0.25, aboveUsual = 1.2;
constexpr double leastShare = 1e-4; ///< an empty bin counts as this much of all
constexpr std::size_t sampled = 100000;

struct Window {
    int year, recent, fewest; ///< steps: of the reference, of the newest, and fewest of those
};
Window windowOf(Grain grain) {
    return grain == Grain::Day    ? Window{364, 28, 14}
           : grain == Grain::Week ? Window{52, 8, 4}
                                  : Window{24, 6, 3};
}

using Counts = std::array<double, tenths>;

double stabilityIndex(const Counts& expected, const Counts& actual) {
    double expectedSum = 0, actualSum = 0, index = 0;
    for (std::size_t bin = 0; bin < tenths; ++bin) {
        expectedSum += expected[bin];
        actualSum += actual[bin];
    }
    if (expectedSum <= 0 || actualSum <= 0)
        return 0;
    for (std::size_t bin = 0; bin < tenths; ++bin) {
        const double p = std::max(leastShare, expected[bin] / expectedSum),
                     q = std::max(leastShare, actual[bin] / actualSum);
        index += (q - p) * std::log(q / p);
    }
    return index;
}

/// Values relative to their series' mean over the reference, counted by step and tenth.
class Histogram {
public:
    Histogram(const Matrix<float>& values, int from, int trained, int end)
        : m_first(from), m_counts(static_cast<std::size_t>(end - from)) {
        std::vector<double> scale(values.rows(), 0.0);
        std::vector<float> sample;
        const std::size_t cells = values.rows() * static_cast<std::size_t>(trained - from),
                          stride = std::max<std::size_t>(1, cells / sampled);
        for (std::size_t row = 0; row < values.rows(); ++row) {
            double sum = 0;
            int known = 0;
            for (int step = from; step < trained; ++step)
                if (const float value = values(row, static_cast<std::size_t>(step)); std::isfinite(value)) {
                    sum += value;
                    ++known;
                }
            scale[row] = known > 0 ? sum / known : 0;
        }
        std::size_t cell = 0;
        for (std::size_t row = 0; row < values.rows(); ++row)
            for (int step = from; step < trained; ++step)
                if (const float value = values(row, static_cast<std::size_t>(step));
                    ++cell % stride == 0 && std::isfinite(value) && scale[row] > 0)
                    sample.push_back(static_cast<float>(value / scale[row]));
        if (sample.empty())
            return;
        std::ranges::sort(sample);
        for (std::size_t k = 1; k < tenths; ++k)
            m_edges[k - 1] = sample[std::min(sample.size() - 1, k * sample.size() / tenths)];
        for (std::size_t row = 0; row < values.rows(); ++row)
            for (int step = from; scale[row] > 0 && step < end; ++step)
                if (const float value = values(row, static_cast<std::size_t>(step)); std::isfinite(value)) {
                    const auto relative = static_cast<float>(value / scale[row]);
                    const auto bin = static_cast<std::size_t>(
                        std::upper_bound(m_edges.begin(), m_edges.end(), relative) - m_edges.begin());
                    Step& at = m_counts[static_cast<std::size_t>(step - from)];
                    at.counts[bin] += 1;
                    at.sum += relative;
                    at.known += 1;
                }
    }
    Counts between(int from, int end) const {
        Counts sum{};
        for (int step = from; step < end; ++step)
            for (std::size_t bin = 0; bin < tenths; ++bin)
                sum[bin] += m_counts[static_cast<std::size_t>(step - m_first)].counts[bin];
        return sum;
    }
    double meanBetween(int from, int end) const {
        double sum = 0, known = 0;
        for (int step = from; step < end; ++step) {
            sum += m_counts[static_cast<std::size_t>(step - m_first)].sum;
            known += m_counts[static_cast<std::size_t>(step - m_first)].known;
        }
        return known > 0 ? sum / known : 0;
    }

private:
    struct Step {
        Counts counts{};
        double sum = 0, known = 0;
    };
    int m_first;
    std::array<float, tenths - 1> m_edges{};
    std::vector<Step> m_counts;
};

InputShift shiftOf(const std::string& name, const Matrix<float>& values, int from, int trained, int end,
                   int length) {
    const Histogram histogram(values, from, trained, end);
    const Counts year = histogram.between(from, trained);
    InputShift shift;
    shift.input = name;
    shift.index = stabilityIndex(year, histogram.between(end - length, end));
    for (int start = trained - length; start >= from; start -= std::max(1, length / 4))
        shift.usual = std::max(shift.usual, stabilityIndex(year, histogram.between(start, start + length)));
    const double usualMean = histogram.meanBetween(from, trained);
    if (usualMean > 0)
        shift.ratio = histogram.meanBetween(end - length, end) / usualMean;
    shift.changed = shift.index > std::max(changedFrom, aboveUsual * shift.usual);
    return shift;
}

} // namespace

std::optional<InputShift> largestInputShift(const Panel& panel, int trainedSteps) {
    const Window window = windowOf(panel.grain);
    const int fresh = panel.steps() - trainedSteps;
    const int length = std::min(window.recent, fresh);
    const int from = std::max(0, trainedSteps - window.year);
    if (length < window.fewest || trainedSteps - from < 2 * length)
        return std::nullopt;
    InputShift largest = shiftOf("units sold", panel.sales, from, trainedSteps, panel.steps(), length);
    for (const auto& regressor : panel.regressors) {
        if (regressor.name != "price" && regressor.name != "discount" && regressor.name != "promotion")
            continue;
        InputShift shift =
            shiftOf(regressor.name, regressor.values, from, trainedSteps, panel.steps(), length);
        if (std::pair(shift.changed, shift.index) > std::pair(largest.changed, largest.index))
            largest = std::move(shift);
    }
    return largest;
}

} // namespace shelfcast::services
