#include "ui/widgets/core_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace shelfcast::ui {

namespace {
/// For the translators; looked up by the sentence itself.
[[maybe_unused]] constexpr const char* known[] = {
    QT_TRANSLATE_NOOP("Core", "Reading the file"),
    QT_TRANSLATE_NOOP("Core", "Looking at the whole file"),
    QT_TRANSLATE_NOOP("Core", "Storing the rows"),
    QT_TRANSLATE_NOOP("Core", "Summing up"),
    QT_TRANSLATE_NOOP("Core", "Keeping a copy of the file"),
    QT_TRANSLATE_NOOP("Core", "Taking the upload back"),
    QT_TRANSLATE_NOOP("Core", "Writing the sample"),
    QT_TRANSLATE_NOOP("Core", "Reading the sales"),
    QT_TRANSLATE_NOOP("Core", "Looking for the forecast"),
    QT_TRANSLATE_NOOP("Core", "Forecasting"),
    QT_TRANSLATE_NOOP("Core", "Deciding the orders"),
    QT_TRANSLATE_NOOP("Core", "Preparing features"),
    QT_TRANSLATE_NOOP("Core", "Training"),
    QT_TRANSLATE_NOOP("Core", "Learning from the earlier history"),
    QT_TRANSLATE_NOOP("Core", "Comparing the models on the past"),
    QT_TRANSLATE_NOOP("Core", "Searching settings"),
    QT_TRANSLATE_NOOP("Core", "Measuring the bands"),
    QT_TRANSLATE_NOOP("Core", "Learning from the whole history"),
    QT_TRANSLATE_NOOP("Core", "Learning from all days"),
    QT_TRANSLATE_NOOP("Core", "Trained"),
    QT_TRANSLATE_NOOP("Core", "Checking all stores together on days the model has not seen"),
    QT_TRANSLATE_NOOP("Core", "Checking the forecast week by week"),
    QT_TRANSLATE_NOOP("Core", "Saving the models"),
    QT_TRANSLATE_NOOP("Core", "Writing the file"),
    QT_TRANSLATE_NOOP("Core", "Writing the workbook"),
    QT_TRANSLATE_NOOP("Core", "Checking the workbook"),
    QT_TRANSLATE_NOOP("Core", "Writing the backup"),
    QT_TRANSLATE_NOOP("Core", "Checking the backup"),
    QT_TRANSLATE_NOOP("Core", "Copying the backup"),
    QT_TRANSLATE_NOOP("Core", "No model is trained for this store yet: this is a simple forecast."),
    QT_TRANSLATE_NOOP("Core", "Train one on the Upload and train page."),
    QT_TRANSLATE_NOOP("Core", "There is too little history for machine learning yet; the forecast rests on "
                              "averages, trend and weekdays."),
    QT_TRANSLATE_NOOP("Core", "With little more than a year of history or less, yearly seasons cannot be "
                              "learned yet, and bands over long periods are optimistic."),
    QT_TRANSLATE_NOOP("Core", "With less than two years of history, bands over long periods are optimistic."),
    QT_TRANSLATE_NOOP("Core", "The data hold no pattern that helps to forecast: each product's plain average "
                              "is the best guess, and the bands show how far sales scatter around it."),
    QT_TRANSLATE_NOOP("Core", "No sales before this date."),
};
constexpr QLatin1String checking("Checking "), unseen(" on days the model has not seen");
} // namespace

QString coreWords(const QString& sentence) {
    const QString words = QCoreApplication::translate("Core", sentence.toUtf8().constData());
    // The one stage that names its store.
    if (words == sentence && sentence.startsWith(checking) && sentence.endsWith(unseen))
        return QCoreApplication::translate("Core", "Checking %1 on days the model has not seen")
            .arg(sentence.mid(checking.size(), sentence.size() - checking.size() - unseen.size()));
    return words;
}

QString coreSentences(const QString& sentences) {
    QStringList words;
    qsizetype from = 0;
    while (from < sentences.size()) {
        const auto end = sentences.indexOf(QLatin1String(". "), from);
        const auto next = end < 0 ? sentences.size() : end + 1;
        words << coreWords(sentences.mid(from, next - from));
        from = next + 1;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace shelfcast::ui
