#include "ui/pages/upload/train_panel.h"

#include "services/job_runner.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/message_words.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace shelfcast::ui {

namespace {
constexpr qsizetype stagesShown = 6;
}

TrainPanel::TrainPanel(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    auto* layout = column(this, space::l, space::s);
    layout->addWidget(makeLabel(tr("Train"), LabelRole::Section));
    auto* words = makeLabel(
        tr("Learns from all stored sales. The last 30 days are held out to measure it; it takes over "
           "only if it is better."),
        LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* top = line(space::s);
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("trainScope"));
    m_scope->setAccessibleName(tr("What to train"));
    m_scope->addItem(tr("All stores"), QStringLiteral("all"));
    m_train = makeButton(tr("Train"), ButtonKind::Primary);
    m_train->setObjectName(QStringLiteral("trainButton"));
    top->addWidget(m_scope, 1);
    top->addWidget(m_train);
    layout->addLayout(top);
    m_progress = new ProgressStrip;
    layout->addWidget(m_progress);
    m_stages = makeLabel({}, LabelRole::Caption);
    m_stages->setWordWrap(true);
    m_stages->hide();
    layout->addWidget(m_stages);
    m_result = makeLabel({});
    m_result->setObjectName(QStringLiteral("trainResult"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    layout->addWidget(m_result);
    layout->addStretch(1);
    connect(m_train, &QPushButton::clicked, this, &TrainPanel::trainClicked);
}

void TrainPanel::setStores(const std::vector<Store>& stores, const std::string& current) {
    const QVariant chosen = m_scope->currentData();
    m_scope->clear();
    if (stores.size() != 1)
        m_scope->addItem(tr("All stores"), QStringLiteral("all"));
    for (const Store& store : inNaturalOrder(stores)) {
        const QString id = text(store.id);
        const bool saysStore = id.startsWith(tr("Store %1").arg(QString()), Qt::CaseInsensitive);
        m_scope->addItem(store.name.empty() || store.name == store.id
                             ? (saysStore ? id : tr("Store %1").arg(id))
                             : tr("Store %1 %2").arg(id, text(store.name)),
                         id);
    }
    int index = m_scope->findData(chosen);
    if (index < 0)
        index = m_scope->findData(text(current));
    m_scope->setCurrentIndex(std::max(0, index));
    m_train->setEnabled(!stores.empty());
    m_scope->setEnabled(!stores.empty());
    m_train->setToolTip(stores.empty() ? tr("Import sales first") : QString());
}

void TrainPanel::setScope(const std::string& scope) {
    if (const int index = m_scope->findData(text(scope)); index >= 0)
        m_scope->setCurrentIndex(index);
}

std::string TrainPanel::scope() const {
    return utf8(m_scope->currentData().toString());
}

void TrainPanel::follow(const std::shared_ptr<services::Job>& job) {
    m_done.clear();
    m_stage.clear();
    m_result->hide();
    m_stages->hide();
    m_train->setEnabled(false);
    m_scope->setEnabled(false);
    m_progress->follow(job, true);
    connect(job.get(), &services::Job::progressed, this,
            [this](const Message& stage, double) { addStage(wordsOf(stage)); });
    connect(job.get(), &services::Job::finished, this, &TrainPanel::ended);
}

void TrainPanel::addStage(const QString& stage) {
    if (stage == m_stage)
        return;
    if (!m_stage.isEmpty())
        m_done << tr("\u2713 %1, %2")
                      .arg(m_stage, format::duration(static_cast<double>(m_stageTime.elapsed()) / 1000));
    m_stage = stage;
    m_stageTime.start();
    m_stages->setText(
        m_done.mid(std::max<qsizetype>(0, m_done.size() - stagesShown)).join(QLatin1Char('\n')));
    m_stages->setVisible(!m_done.isEmpty());
}

void TrainPanel::ended() {
    if (!m_stage.isEmpty())
        addStage({});
    m_train->setEnabled(true);
    m_scope->setEnabled(true);
}

void TrainPanel::showResults(const std::vector<TrainResult>& results) {
    m_stages->hide(); // what came of it takes their place
    QStringList lines;
    for (const TrainResult& result : results) {
        const QString words = wordsOf(result.message);
        lines << (results.size() > 1 ? tr("%1: %2").arg(text(result.storeId), words) : words);
    }
    showMessage(lines.join(QStringLiteral("\n\n")));
}

void TrainPanel::showMessage(const QString& words) {
    m_result->setText(words);
    m_result->setVisible(!words.isEmpty());
}

QString TrainPanel::resultText() const {
    return m_result->isHidden() ? QString() : m_result->text();
}

} // namespace shelfcast::ui
