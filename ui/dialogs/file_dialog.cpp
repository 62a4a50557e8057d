#include "ui/dialogs/file_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace shelfcast::ui {

bool FileDialog::answerAtOnce(const std::function<void(const QString&)>& chosen) {
    if (m_next.isEmpty())
        return false;
    const QString name = m_next.takeFirst();
    if (!name.isEmpty())
        chosen(name);
    return true;
}

void FileDialog::openFile(QWidget* parent, const QString& caption, const QString& filter,
                          std::function<void(const QString&)> chosen) {
    if (answerAtOnce(chosen))
        return;
    auto* dialog = new QFileDialog(parent, caption, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosen = std::move(chosen)](const QString& name) {
                m_folder = QFileInfo(name).absolutePath();
                chosen(name);
            });
    dialog->open();
}

void FileDialog::saveFile(QWidget* parent, const QString& caption, const QString& suggestion,
                          const QString& filter, std::function<void(const QString&)> chosen) {
    if (answerAtOnce(chosen))
        return;
    auto* dialog = new QFileDialog(parent, caption, m_folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosen = std::move(chosen)](const QString& name) {
                m_folder = QFileInfo(name).absolutePath();
                chosen(name);
            });
    dialog->open();
}

void FileDialog::chooseFolder(QWidget* parent, const QString& caption,
                              std::function<void(const QString&)> chosen) {
    if (answerAtOnce(chosen))
        return;
    auto* dialog = new QFileDialog(parent, caption, m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, chosen = std::move(chosen)](const QString& name) {
                m_folder = name;
                chosen(name);
            });
    dialog->open();
}

} // namespace shelfcast::ui
