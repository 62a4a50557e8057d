#include "services/alerts/secret_file.h"

#include "base/file_system.h"

#include <QFile>

namespace shelfcast::services {

Result<std::string> secretOfFile(const std::string& path, const std::string& what) {
    SHELFCAST_TRY(files::mustBeOrdinary(path, "The file of " + what, true));
    QFile file(QString::fromStdString(path));
#ifndef Q_OS_WIN // access lists there, which Qt does not read unless told to
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (file.permissions() & others)
        return fail(ErrorCode::Refused, "The file of " + what + " may be read by others: chmod 600 it.",
                    path);
#endif
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file of " + what + " cannot be read.", path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(ErrorCode::Io, "The first line of the file of " + what + " is empty.", path);
    return line.toStdString();
}

} // namespace shelfcast::services
