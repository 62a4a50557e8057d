#include "ui/shell/night_words.h"

#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace shelfcast::ui {

namespace {

struct NightWords {
    Q_DECLARE_TR_FUNCTIONS(Night)
};

QString outcome(InboxOutcome outcome) {
    switch (outcome) {
    case InboxOutcome::Imported:
        return NightWords::tr("imported");
    case InboxOutcome::Duplicate:
        return NightWords::tr("was imported before");
    case InboxOutcome::Asked:
        return NightWords::tr("has to be asked about");
    case InboxOutcome::Rejected:
        return NightWords::tr("cannot be imported");
    case InboxOutcome::Waiting:
        return NightWords::tr("waits for the next time");
    }
    return {};
}

int filesOf(const NightlyReport& report, InboxOutcome outcome) {
    return static_cast<int>(std::ranges::count(report.files, outcome, &InboxResult::outcome));
}

} // namespace

QString nightSentence(const NightlyReport& report) {
    QStringList parts{
        NightWords::tr("%n file(s) imported", nullptr, filesOf(report, InboxOutcome::Imported))};
    if (const int asked = filesOf(report, InboxOutcome::Asked))
        parts << NightWords::tr("%n to be asked about", nullptr, asked);
    if (const int rejected = filesOf(report, InboxOutcome::Rejected))
        parts << NightWords::tr("%n rejected", nullptr, rejected);
    if (const int waiting = filesOf(report, InboxOutcome::Waiting))
        parts << NightWords::tr("%n waiting", nullptr, waiting);
    int orders = 0, trained = 0, without = 0;
    for (const NightlyStore& store : report.stores) {
        orders += store.orders;
        trained += store.trained;
        without += !store.problem.empty();
    }
    if (trained > 0)
        parts << NightWords::tr("%n model(s) trained", nullptr, trained);
    parts << NightWords::tr("%n order(s) proposed", nullptr, orders);
    if (without > 0)
        parts << NightWords::tr("%n store(s) without orders", nullptr, without);
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString nightReport(const NightlyReport& report) {
    QStringList lines{nightSentence(report)};
    for (const Message& problem : report.problems)
        lines << NightWords::tr("Problem: %1").arg(wordsOf(problem));
    if (!report.files.empty())
        lines << QString() << NightWords::tr("Files");
    for (const InboxResult& file : report.files) {
        lines << QStringLiteral("  %1: %2. %3")
                     .arg(text(file.name), outcome(file.outcome), wordsOf(file.message));
        for (const Message& doubt : file.doubts)
            lines << NightWords::tr("    Please look at: %1").arg(wordsOf(doubt));
    }
    if (!report.stores.empty())
        lines << QString() << NightWords::tr("Stores");
    for (const NightlyStore& store : report.stores) {
        QString words = QStringLiteral("  %1: ").arg(text(store.storeId));
        words +=
            store.date
                ? NightWords::tr("%n order(s) for %1", nullptr, store.orders).arg(format::date(*store.date))
                : NightWords::tr("no sales yet");
        if (store.trained)
            words += NightWords::tr(", model trained");
        lines << words;
        if (!store.problem.empty())
            lines << NightWords::tr("    Problem: %1").arg(wordsOf(store.problem));
        for (const std::string& path : store.written)
            lines << QStringLiteral("    ") + text(path);
    }
    if (!report.backup.empty())
        lines << QString() << NightWords::tr("Backup: %1").arg(text(report.backup));
    return lines.join(QLatin1Char('\n'));
}

} // namespace shelfcast::ui
