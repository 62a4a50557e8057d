#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace shelfcast::ui {

/// Asks for file names without a nested event loop. One object is made by the application and handed to
/// whoever asks; tests set the names beforehand. The folder of the last answer is where the next dialog
/// opens.
class FileDialog : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// `chosen` is not called when the user cancels.
    void openFile(QWidget* parent, const QString& caption, const QString& filter,
                  std::function<void(const QString&)> chosen);
    /// `suggestion` is a file name without a folder; its suffix is added to a name typed without one.
    void saveFile(QWidget* parent, const QString& caption, const QString& suggestion, const QString& filter,
                  std::function<void(const QString&)> chosen);
    void chooseFolder(QWidget* parent, const QString& caption, std::function<void(const QString&)> chosen);

    /// For tests: the next dialogs give these names at once; an empty name = cancelled.
    void setNextFileName(const QString& name) { m_next << name; }
    void setFolder(const QString& folder) { m_folder = folder; }
    QString folder() const { return m_folder; }

private:
    bool answerAtOnce(const std::function<void(const QString&)>& chosen);
    QStringList m_next;
    QString m_folder;
};

} // namespace shelfcast::ui
