#include "base/file_system.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test_file_system {

using namespace shelfcast;

/// What a file system is asked for, the same on every system.
class TestFileSystem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRenameTakesThePlaceOfWhatIsThere_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("nearby") << QString();
        QTest::newRow("not ASCII") << QStringLiteral("Läden łódź 東京");
        QString deep;
        for (int i = 0; i < 12; ++i)
            deep += QStringLiteral("a folder with a long name %1/").arg(i);
        QTest::newRow("a path of more than 260 characters") << deep.chopped(1);
    }
    void aRenameTakesThePlaceOfWhatIsThere() {
        QFETCH(QString, folder);
        QVERIFY(QDir(m_folder->path()).mkpath(folder.isEmpty() ? QStringLiteral(".") : folder));
        const QString from = at(folder, "new"), to = at(folder, "old");
        write(from, "new");
        write(to, "old");
        QVERIFY(files::rename(utf8(from), utf8(to)));
        QCOMPARE(read(to), QByteArray("new"));
        QVERIFY(!QFile::exists(from));
        QVERIFY(files::syncFile(utf8(to)));
    }

    void aPartIsWrittenByItsOwnerAndTakesThePlace() {
        const QString target = at({}, "shop.csv");
        write(target, "old");
        auto part = files::Part::make(utf8(target), files::Part::Rights::AsTarget);
        QVERIFY(part);
        write(text(part->path()), "new"); // by whatever writes it
        QCOMPARE(read(target), QByteArray("old"));
        QVERIFY(part->putInPlace());
        QCOMPARE(read(target), QByteArray("new"));
        QCOMPARE(everything(), QStringList{QStringLiteral("shop.csv")});
    }

    void aLivingPartIsNotSweptAndALeftOneIs() {
        const QString target = at({}, "shop.csv");
        {
            const auto part = files::Part::make(utf8(target), files::Part::Rights::OwnerOnly);
            QVERIFY(part);
            write(at({}, ".shop.csv.0123456789abcdef.part"), "left by a process that was killed");
            QCOMPARE(files::sweepParts(utf8(target)), 1);
            QVERIFY(QFile::exists(text(part->path())));
        }
        QCOMPARE(everything(), QStringList()); // what is not put in its place goes with its owner
    }

    void aTargetThatCannotBeReplacedSaysSo() {
        const QString target = at({}, "folder");
        QVERIFY(QDir(target).mkpath(QStringLiteral("below")));
        auto part = files::Part::make(utf8(target), files::Part::Rights::AsTarget);
        QVERIFY(part);
        const auto put = part->putInPlace();
        QVERIFY(!put);
        QVERIFY(put.error().message.english().ends_with("The old file was kept."));
    }

private:
    static std::string utf8(const QString& path) { return path.toStdString(); }
    static QString text(const std::string& path) { return QString::fromStdString(path); }
    QString at(const QString& folder, const char* name) const {
        return QDir(m_folder->filePath(folder)).filePath(QString::fromLatin1(name));
    }
    static void write(const QString& path, const char* bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(bytes) > 0);
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList everything() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace test_file_system

SHELFCAST_TEST(test_file_system, TestFileSystem)
#include "test_file_system.moc"
