#include "ui/shell/frame/command_palette.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int mostShown = 50;
}

int matchScore(const QString& text, const QString& query) {
    int score = 0;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const bool startsWord = at == 0 || !text.at(at - 1).isLetterOrNumber();
        score += (startsWord ? 0 : 100) + static_cast<int>(std::min<qsizetype>(at, 99));
    }
    return score;
}

CommandPalette::CommandPalette(QWidget* parent) : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint) {
    setWindowTitle(tr("Search"));
    auto* layout = column(this, space::s, space::s);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Product, store, page or action"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle); // the hint at the end stays
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(
        makeLabel(tr("Up and Down to choose, Enter to open, Escape to close"), LabelRole::Caption));
    resize(520, 380);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(std::vector<Command> commands) {
    m_commands = std::move(commands);
    m_field->clear();
    filter({});
    const QRect frame = parentWidget()->rect();
    const QPoint corner = parentWidget()->mapToGlobal(QPoint((frame.width() - width()) / 2, 72));
    move(corner);
    show();
    m_field->setFocus();
}

int CommandPalette::shown() const {
    return m_list->count();
}

void CommandPalette::filter(const QString& query) {
    std::vector<std::pair<int, int>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const int score = matchScore(m_commands[i].text + QLatin1Char(' ') + m_commands[i].hint, query);
        if (score >= 0)
            found.emplace_back(score, static_cast<int>(i));
    }
    std::stable_sort(found.begin(), found.end(), [](auto& a, auto& b) { return a.first < b.first; });
    m_list->clear();
    for (const auto& [score, index] : found) {
        if (m_list->count() == mostShown)
            break;
        const Command& command = m_commands[static_cast<std::size_t>(index)];
        auto* item =
            new QListWidgetItem(icon(command.iconName, Token::Muted),
                                command.text + QStringLiteral("   \u00b7   ") + command.hint, m_list);
        item->setData(Qt::UserRole, index);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].run;
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow(), last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(last, row + 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(0, row - 1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shelfcast::ui
