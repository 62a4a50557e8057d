#include "ui/pages/page.h"

#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "ui/charts/chart_base.h"
#include "ui/pages/chart_menu.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace shelfcast::ui {

Page::Page(PageContext& context, const QString& title, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(title) {
    auto* outer = column(this, 0, space::m);
    m_errors = new ErrorBar;
    m_note = new NoteBar;
    m_progress = new ProgressStrip;
    outer->addWidget(m_errors);
    outer->addWidget(m_note);
    outer->addWidget(m_progress);
    m_body = new QWidget;
    m_content = column(m_body, 0, space::l);
    outer->addWidget(m_body, 1);
    setAccessibleName(title);
}

Page::~Page() {
    for (auto& [name, slot] : m_slots)
        if (slot.job)
            slot.job->cancel();
}

void Page::setScope(const std::string& storeId, Day date, bool allStores) {
    if (storeId == m_store && date == m_date && allStores == m_allStores)
        return;
    m_store = storeId;
    m_date = date;
    m_allStores = allStores;
    for (const auto& entry : m_slots)
        if (!m_kept.contains(entry.first))
            cancelRequest(entry.first);
    invalidate();
}

void Page::invalidate() {
    m_stale = true;
    refreshIfNeeded();
}

void Page::refreshIfNeeded() {
    if (!m_stale || !isVisible() || (m_store.empty() && !worksWithoutData()))
        return;
    m_stale = false;
    m_errors->dismiss();
    const bool storeMissing = m_allStores && !showsAllStores() && !worksWithoutData();
    askForStore(storeMissing);
    if (storeMissing) {
        m_shownStore = m_store;
        setNote(QString());
        setSentence(tr("This is worked out for one store at a time."));
        return;
    }
    if (!worksWithoutData() && (m_shownStore != m_store || m_shownDate != m_date)) {
        m_shownStore = m_store;
        m_shownDate = m_date;
        showComputing();
    }
    refresh();
}

void Page::askForStore(bool asked) {
    if (asked && !m_chooseStore) {
        auto* choose =
            new EmptyState(QStringLiteral("store"), tr("Which store?"),
                           tr("All stores are chosen. The dashboard, the products, the purchase orders and "
                              "the plan show them together; this shows one."));
        auto* button = choose->addAction(tr("Choose a store"));
        button->setObjectName(QStringLiteral("chooseStore"));
        connect(button, &QPushButton::clicked, this, &Page::storeChoiceRequested);
        static_cast<QVBoxLayout*>(layout())->addWidget(choose, 1);
        m_chooseStore = choose;
    }
    if (!m_chooseStore || m_chooseStore->isHidden() != asked)
        return;
    m_chooseStore->setVisible(asked);
    m_body->setVisible(!asked);
    Q_EMIT headerActionsChanged();
}

void Page::showComputing() {
    for (Card* card : findChildren<Card*>()) {
        card->setValue(QStringLiteral("\u2026"));
        card->setNote(tr("Being computed\u2026"));
    }
    setSentence(tr("Being computed\u2026"));
    m_computing = true;
}

void Page::notComputed() {
    if (!m_computing)
        return;
    for (Card* card : findChildren<Card*>()) {
        card->setValue(QStringLiteral("\u2013"));
        card->setNote(tr("could not be computed"));
    }
    setSentence(tr("This could not be computed."));
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    giveChartsTheirMenus();
    refreshIfNeeded();
}

void Page::giveChartsTheirMenus() {
    for (ChartBase* chart : findChildren<ChartBase*>())
        if (!chart->findChild<ChartMenu*>())
            new ChartMenu(*chart, m_context.files,
                          [this](const QString& words) { Q_EMIT toastRequested(words, false); });
}

void Page::openProduct(const QString&) {}
bool Page::openFile(const QString&) {
    return false;
}

void Page::setSentence(const QString& sentence) {
    m_sentence = sentence;
    m_computing = false;
    setAccessibleDescription(sentence);
    Q_EMIT sentenceChanged();
}

QAction* Page::addHeaderAction(const QString& text, const QString& iconName) {
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setProperty("iconName", iconName);
    m_headerActions << action;
    Q_EMIT headerActionsChanged();
    return action;
}

void Page::setNote(const QString& text) {
    m_note->setText(text);
}

void Page::setNote(const Message& words) {
    setNote(wordsOf(words));
}

void Page::showError(const Error& error) {
    m_errors->showError(error);
    const auto trouble = services::troubleOf(error, m_context.workspace.databasePath());
    if (trouble == services::Trouble::None || trouble == services::Trouble::Foreign)
        return;
    auto* button = m_errors->addAction(tr("What can be done?"));
    button->setObjectName(QStringLiteral("whatCanBeDone"));
    connect(button, &QPushButton::clicked, this, [this, error] { Q_EMIT troubled(error); });
}

void Page::writeReport(const services::ExportRequest& asked) {
    request<Message>(
        QStringLiteral("export"), tr("Export"),
        [&exports = m_context.workspace.exports(), asked](const JobContext& job) {
            return exports.write(asked, job);
        },
        [this](const Message& sentence) { Q_EMIT toastRequested(wordsOf(sentence), false); });
}

int Page::newTicket(const QString& slot) {
    cancelRequest(slot);
    return m_slots[slot].ticket;
}

void Page::cancelRequest(const QString& name) {
    Slot& slot = m_slots[name];
    ++slot.ticket;
    if (slot.job)
        slot.job->cancel();
    slot.job.reset();
}

bool Page::isCurrent(const QString& name, int ticket) const {
    const auto found = m_slots.find(name);
    return found != m_slots.end() && found->second.ticket == ticket;
}

void Page::started(const QString& slot, const std::shared_ptr<services::Job>& job, bool showProgress) {
    m_slots[slot].job = job;
    if (showProgress)
        m_progress->follow(job);
}

} // namespace shelfcast::ui
