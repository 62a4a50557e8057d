#include "ui/shell/help/help_dialog.h"

#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int listWidth = 180, headWidth = 150;

/// Every word of the search stands somewhere in the row.
bool answers(const HelpRow& row, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) {
        return row.head.contains(word, Qt::CaseInsensitive) || row.words.contains(word, Qt::CaseInsensitive);
    });
}

class HelpText : public QWidget {
public:
    HelpText() {
        m_grid = new QGridLayout(this);
        m_grid->setContentsMargins(space::m, 0, space::l, space::m);
        m_grid->setHorizontalSpacing(space::l);
        m_grid->setVerticalSpacing(space::s);
        m_grid->setColumnMinimumWidth(0, headWidth);
        m_grid->setColumnStretch(1, 1);
    }
    void addTitle(const QString& title) {
        m_grid->addWidget(makeLabel(title, LabelRole::Section), m_row++, 0, 1, 2);
    }
    void addRow(const HelpRow& row) {
        auto* head = makeLabel(row.head);
        head->setWordWrap(true);
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        auto* words = makeLabel(row.words, LabelRole::Muted);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(head, m_row, 0, Qt::AlignTop);
        m_grid->addWidget(words, m_row++, 1, Qt::AlignTop);
    }
    void end() { m_grid->setRowStretch(m_row, 1); }

private:
    QGridLayout* m_grid;
    int m_row = 0;
};

} // namespace

HelpDialog::HelpDialog(int page, QWidget* parent) : QDialog(parent), m_topics(helpTopics()) {
    setWindowTitle(tr("Help"));
    setObjectName(QStringLiteral("helpDialog"));
    resize(860, 560);
    auto* layout = column(this, space::l, space::m);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search in all of help"));
    m_search->setAccessibleName(tr("Search in all of help"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    auto* across = line(space::l);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    for (const HelpTopic& topic : m_topics)
        m_list->addItem(topic.title);
    m_list->ensurePolished(); // rows are as high as the style says, also those laid out before they are shown
    m_list->setFixedWidth(std::max(listWidth, m_list->sizeHintForColumn(0) + 2 * space::l));
    m_text = new QScrollArea;
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setWidgetResizable(true);
    m_text->setFrameShape(QFrame::NoFrame);
    across->addWidget(m_list);
    across->addWidget(m_text, 1);
    layout->addLayout(across, 1);
    auto* bottom = line();
    bottom->addWidget(
        makeLabel(tr("Shelfcast %1, free software under the GNU General Public License, version 3 or "
                     "later.")
                      .arg(QStringLiteral(SHELFCAST_VERSION)),
                  LabelRole::Caption));
    bottom->addStretch(1);
    auto* close = makeButton(tr("Close"), ButtonKind::Primary);
    bottom->addWidget(close);
    layout->addLayout(bottom);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::showText);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_search);
        m_search->clear(); // a topic was chosen: it is shown whole
        showText();
    });
    const auto own = std::ranges::find(m_topics, page, &HelpTopic::page);
    m_list->setCurrentRow(page > 0 && own != m_topics.end() ? static_cast<int>(own - m_topics.begin()) : 0);
    showText();
    m_search->setFocus();
}

void HelpDialog::showText() {
    auto* text = new HelpText;
    const QStringList words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int found = 0;
    for (int i = 0; i < m_topics.size(); ++i) {
        const HelpTopic& topic = m_topics[i];
        if (words.isEmpty() && i != m_list->currentRow())
            continue;
        const bool whole = words.isEmpty() || answers({topic.title, {}}, words);
        bool titled = false;
        for (const HelpRow& row : topic.rows) {
            if (!whole && !answers(row, words))
                continue;
            if (!std::exchange(titled, true))
                text->addTitle(topic.title);
            text->addRow(row);
            ++found;
        }
    }
    if (found == 0)
        text->addTitle(tr("Nothing in help speaks of that."));
    text->end();
    m_text->setWidget(text);
}

} // namespace shelfcast::ui
