#include "ui/theme/stylesheet.h"

namespace shelfcast::ui {

namespace {

/// Names in the text below stand for tokens: @text, @muted …
QString filledIn(QString sheet, Scheme scheme) {
    // Longer names first, so that @accent-weak is not read as @accent.
    static constexpr std::pair<const char*, Token> names[] = {
        {"@accent-weak", Token::AccentWeak},
        {"@on-accent", Token::OnAccent},
        {"@accent", Token::Accent},
        {"@window", Token::Window},
        {"@surface", Token::Surface},
        {"@hairline", Token::Hairline},
        {"@text", Token::Text},
        {"@muted", Token::Muted},
        {"@critical-fill", Token::CriticalFill},
        {"@critical", Token::Critical},
        {"@low-fill", Token::LowFill},
        {"@low", Token::Low},
        {"@nodata-fill", Token::NoDataFill},
    };
    for (const auto& [name, token] : names)
        sheet.replace(QString::fromLatin1(name), color(token, scheme).name());
    const auto points = [](TextRole role) { return QString::number(font(role).pointSizeF(), 'f', 1); };
    sheet.replace(QStringLiteral("%check%"), scheme == Scheme::Dark ? QStringLiteral("check-on-dark")
                                                                    : QStringLiteral("check-on-light"));
    sheet.replace(QStringLiteral("%title%"), points(TextRole::PageTitle));
    sheet.replace(QStringLiteral("%section%"), points(TextRole::Section));
    sheet.replace(QStringLiteral("%number%"), points(TextRole::CardNumber));
    sheet.replace(QStringLiteral("%caption%"), points(TextRole::Caption));
    return sheet;
}

constexpr char sheet[] = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @hairline; padding: 4px 8px; }
QLabel[role="title"] { font-size: %title%pt; font-weight: 600; }
QLabel[role="section"] { font-size: %section%pt; font-weight: 600; }
QLabel[role="number"] { font-size: %number%pt; font-weight: 600; }
QLabel[role="caption"] { font-size: %caption%pt; color: @muted; }
QLabel[role="short"] { font-size: %caption%pt; color: @low; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="sentence"] { color: @muted; }
QLabel[role="good"] { font-size: %caption%pt; color: @text; }
QFrame[card="true"] { background: @surface; border: 1px solid @hairline; border-radius: 8px; }
QFrame[line="true"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: @surface; color: @text; border: 1px solid @hairline; border-radius: 4px;
  padding: 4px 12px; min-height: 20px; }
QPushButton:hover { border-color: @muted; }
QPushButton:pressed { background: @accent-weak; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QPushButton[kind="primary"] { background: @accent; color: @on-accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @nodata-fill; color: @muted; border-color: @hairline; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="danger"] { color: @critical; }
QPushButton[kind="quiet"], QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: @accent-weak; }
QPushButton[kind="link"] { color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: @muted; }
QPushButton[kind="quiet"]:focus, QPushButton[kind="link"]:focus { border: 2px solid @accent; }
QPushButton[kind="link"]:focus { padding: 1px 3px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 6px;
  min-height: 20px; color: @text; }
QToolButton:hover { background: @accent-weak; }
QToolButton:checked { background: @accent-weak; color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 3px 5px; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="nav"] { text-align: left; padding: 6px 2px 6px 12px; min-height: 24px; }
QToolButton[kind="nav"]:checked { font-weight: 600; }
QToolButton[kind="nav"]:focus { padding: 5px 1px 5px 11px; }
QToolButton[kind="chip"] { border: 1px solid @hairline; border-radius: 13px; padding: 2px 12px; }
QToolButton[kind="chip"]:checked { background: @accent-weak; border-color: @accent; color: @accent; }
QToolButton[kind="chip"]:focus { border: 2px solid @accent; padding: 1px 11px; }
QToolButton[kind="tab"] { color: @muted; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 4px 8px; }
QToolButton[kind="tab"]:hover { color: @text; background: transparent; }
QToolButton[kind="tab"]:checked { color: @text; background: transparent; border-bottom: 2px solid @accent;
  font-weight: 600; }
QToolButton[kind="tab"]:focus { border: 2px solid @accent; border-radius: 4px; padding: 2px 6px; }
QToolButton[kind="link"] { color: @accent; }
QToolButton[kind="status"] { color: @muted; font-size: %caption%pt; padding: 2px 6px; min-height: 18px; }
QToolButton[kind="status"]:hover { color: @accent; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: @surface; color: @text;
  border: 1px solid @hairline; border-radius: 4px; padding: 3px 8px; min-height: 20px;
  selection-background-color: @accent; selection-color: @on-accent; }
QLineEdit QToolButton { border: none; padding: 0; min-height: 0; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: @muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; padding: 2px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted; background: @window; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-field.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @hairline; outline: none;
  selection-background-color: @accent-weak; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; }
QDateEdit { padding-right: 20px; }
QDateEdit::drop-down { border: none; width: 22px; background: transparent; }
QDateEdit::down-arrow { image: url(:/icons/chevron-field.svg); width: 12px; height: 12px; }
QSpinBox, QDoubleSpinBox, QTimeEdit { padding-right: 20px; }
QSpinBox[buttonSymbols="NoButtons"], QDoubleSpinBox[buttonSymbols="NoButtons"] { padding-right: 8px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button {
  border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(:/icons/chevron-field-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(:/icons/chevron-field.svg); width: 10px; height: 10px; }

QTableView, QTreeView, QListView { background: @surface; border: 1px solid @hairline; border-radius: 8px;
  gridline-color: @hairline; alternate-background-color: @window; outline: none;
  selection-background-color: @accent-weak; selection-color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; }
QTableView::item, QTreeView::item { padding: 0 8px; }
QTreeView::item { min-height: 30px; }
QListView::item { min-height: 30px; padding: 0 8px; border-radius: 4px; }
QListView::item:selected { background: @accent-weak; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @hairline;
  padding: 6px 4px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @hairline; border: 3px solid transparent; border-radius: 6px; min-height: 28px;
  min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accent-weak; }

QProgressBar { background: @nodata-fill; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QMenu { background: @surface; color: @text; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accent-weak; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { background: @hairline; height: 1px; margin: 4px 8px; }
QMenuBar { background: @window; color: @text; }
QMenuBar::item { padding: 3px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accent-weak; }
QTabBar::tab { color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabWidget::pane { border: none; }
QSlider::groove:horizontal { background: @hairline; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 12px; height: 12px;
  margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: @accent; border: 2px solid @text; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator { width: 14px; height: 14px; background: @surface; border: 1px solid @muted;
  border-radius: 3px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/%check%.svg); }
QCheckBox::indicator:disabled { background: @window; border-color: @hairline; }

QWidget#sidebar { background: @surface; border-right: 1px solid @hairline; }
QWidget#topBar { background: @surface; border-bottom: 1px solid @hairline; }
QWidget#statusLinks { background: @surface; border-top: 1px solid @hairline; }
QFrame#errorBar { background: @critical-fill; border: 1px solid @critical; border-radius: 8px; }
QFrame#errorBar QLabel { color: @critical; }
QFrame#noteBar { background: @low-fill; border: none; border-radius: 8px; }
QFrame#noteBar QLabel { color: @low; }
QFrame#noteBar QToolButton { border: none; padding: 0; min-height: 0; }
QFrame#toast { background: @text; border-radius: 8px; }
QFrame#toast QLabel { color: @window; }
QFrame#toast QPushButton { color: @window; background: transparent; border: 1px solid @muted; font-weight: 600; }
QFrame#toast QPushButton:focus { border: 2px solid @window; }
QFrame#dropZone { background: @surface; border: 2px dashed @hairline; border-radius: 8px; }
QFrame#dropZone[over="true"] { background: @accent-weak; border: 2px dashed @accent; }
)";

} // namespace

QPalette paletteFor(Scheme scheme) {
    const auto c = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Token::Window));
    palette.setColor(QPalette::WindowText, c(Token::Text));
    palette.setColor(QPalette::Base, c(Token::Surface));
    palette.setColor(QPalette::AlternateBase, c(Token::Window));
    palette.setColor(QPalette::ToolTipBase, c(Token::Surface));
    palette.setColor(QPalette::ToolTipText, c(Token::Text));
    palette.setColor(QPalette::PlaceholderText, c(Token::Muted));
    palette.setColor(QPalette::Text, c(Token::Text));
    palette.setColor(QPalette::Button, c(Token::Surface));
    palette.setColor(QPalette::ButtonText, c(Token::Text));
    palette.setColor(QPalette::BrightText, c(Token::Critical));
    palette.setColor(QPalette::Highlight, c(Token::Accent));
    palette.setColor(QPalette::HighlightedText, c(Token::OnAccent));
    palette.setColor(QPalette::Link, c(Token::Accent));
    palette.setColor(QPalette::LinkVisited, c(Token::Accent));
    palette.setColor(QPalette::Light, c(Token::Surface));
    palette.setColor(QPalette::Midlight, c(Token::Hairline));
    palette.setColor(QPalette::Mid, c(Token::Hairline));
    palette.setColor(QPalette::Dark, c(Token::Muted));
    palette.setColor(QPalette::Shadow, c(Token::Hairline));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, c(Token::Accent));
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(Token::Muted));
    return palette;
}

QString styleSheetFor(Scheme scheme) {
    return filledIn(QString::fromLatin1(sheet), scheme);
}

} // namespace shelfcast::ui
