#include "ui/desktop/single_instance.h"

#include "base/machine.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace shelfcast::ui {

namespace {

constexpr int connectMilliseconds = 500, answerMilliseconds = 1500;
constexpr char taken = 'y';

/// The same for every way of writing the database's path; of this user alone.
QString nameOf(const QString& database) {
    const QFileInfo file(database);
    const QFileInfo folder(file.absolutePath());
    const QString place =
        folder.canonicalFilePath().isEmpty() ? folder.absoluteFilePath() : folder.canonicalFilePath();
    const QString whole =
        file.canonicalFilePath().isEmpty() ? place + u'/' + file.fileName() : file.canonicalFilePath();
    const QByteArray key = QByteArray::fromStdString(machine::userName()) + '\n' + whole.toUtf8();
    return QStringLiteral("shelfcast-") +
           QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& database, const QString& file) {
    QLocalSocket socket;
    socket.connectToServer(nameOf(database));
    if (!socket.waitForConnected(connectMilliseconds))
        return false;
    machine::letOthersComeForward();
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << file;
    socket.write(message);
    socket.waitForBytesWritten(connectMilliseconds); // reads, too: a quick answer is there already
    if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(answerMilliseconds))
        return false; // it hangs: this start goes its own way
    char answered = 0;
    return socket.getChar(&answered) && answered == taken;
}

void SingleInstance::serve(const QString& database) {
    if (m_server && database == m_database)
        return;
    m_database = database;
    m_server.reset();
    QLocalSocket other;
    other.connectToServer(nameOf(database));
    if (other.waitForConnected(connectMilliseconds))
        return; // another process keeps the name; where sockets are files, listening would take it away
    QLocalServer::removeServer(nameOf(database)); // of one that was killed
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::answer);
    m_server->listen(nameOf(database));
}

void SingleInstance::answer() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QString file;
            stream >> file;
            if (!stream.commitTransaction())
                return; // the rest is under way
            socket->putChar(taken);
            socket->flush();
            Q_EMIT asked(file);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace shelfcast::ui
