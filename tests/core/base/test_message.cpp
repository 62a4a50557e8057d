#include "base/day.h"
#include "base/message_ids.h"
#include "base/result.h"
#include "test_program.h"

#include <QTest>

#include <set>

namespace test_message {

using namespace shelfcast;

namespace {

/// The arguments that a form has places for: %1, %2 … without a gap.
std::size_t placesOf(std::string_view form) {
    std::size_t most = 0;
    for (std::size_t at = 0; at + 1 < form.size(); ++at)
        if (form[at] == '%' && form[at + 1] >= '1' && form[at + 1] <= '9')
            most = std::max(most, static_cast<std::size_t>(form[at + 1] - '0'));
    return most;
}

Message imported() {
    return Message(MessageId::ThisVeryFileWasImportedBefore, {7, asTime("2024-01-05T10:00:00Z")}) + " " +
           Message(MessageId::OfStore, {"S1; \"x\"", Message(MessageId::DaysFromOn, {3, Day(19723)})}) + " " +
           MessageId::NothingWasStored + " Own words.";
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentenceIsWrittenInEnglish_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("english");
        const auto row = [](const char* name, const Message& said, const char* english) {
            QTest::newRow(name) << QString::fromStdString(said.english()) << QString::fromLatin1(english);
        };
        row("without arguments", MessageId::NothingWasStored, "Nothing was stored.");
        row("a name", Message(MessageId::ThereIsNoStore, {"S 9"}), "There is no store S 9.");
        row("a name like a place", Message(MessageId::ThereIsNoStore, {"%1"}), "There is no store %1.");
        row("a count", Message(MessageId::ThereIsNoUpload, {12345}), "There is no upload 12345.");
        row("a day", Message(MessageId::FirstDue, {Day(19723)}), "first due 2024-01-01");
        row("percent", Message(MessageId::ShelfLifeCaps, {3, asNumber("2.5")}),
            "shelf life 3 days: at most 2.5 % of the order may be left over");
        row("a message in a message",
            Message(MessageId::TheNewModelWasNotPutToUse,
                    {Message(MessageId::ItWasOffByRepeatingThe, {asPercent("9.0 %"), asPercent("8.0 %")})}),
            "The new model was not put to use: It was off by 9.0 %, repeating the last season by 8.0 %.");
        row("words of others", "Disk I/O error", "Disk I/O error");
        row("nothing", {}, "");
    }
    void aSentenceIsWrittenInEnglish() {
        QFETCH(QString, said);
        QTEST(said, "english");
    }

    void sentencesFollowEachOther() {
        Message text;
        text.add({});
        QVERIFY(text.empty());
        text.add(MessageId::TrainAgain);
        text.add({});
        text.add("More.");
        text.add(MessageId::AskAgain, "; ");
        QCOMPARE(text.english(), std::string("Train again. More.; Ask again."));
        QVERIFY(text == Message("Train again. More.; Ask again."));
        QVERIFY(!(text == Message("Train again.")));
        text += text;
        QCOMPARE(text.english(), std::string("Train again. More.; Ask again.Train again. More.; Ask again."));
        const Message words = Message("a") + "b" + std::string("c");
        QCOMPARE(words.sentences().size(), std::size_t(1));
    }

    void oneAndSeveral() {
        const auto packs = [](std::int64_t count) {
            return Message::counted(count, MessageId::OnePackOf, MessageId::PacksOf, {12}).english();
        };
        QCOMPARE(packs(1), std::string("1 pack of 12"));
        QCOMPARE(packs(3), std::string("3 packs of 12"));
        QCOMPARE(packs(0), std::string("0 packs of 12"));
    }

    void everyFormHasItsPlaces() {
        std::set<std::string_view> names, forms;
        for (const MessageForm& form : messageForms()) {
            QVERIFY2(names.insert(form.name).second, form.english);
            QVERIFY2(forms.insert(form.english).second, form.english);
            const std::string_view english = form.english;
            for (std::size_t place = 1; place <= placesOf(english); ++place)
                QVERIFY2(english.find('%' + std::to_string(place)) != std::string_view::npos, form.english);
        }
        QCOMPARE(formOf(MessageId::NothingWasStored).name, std::string_view("NothingWasStored"));
        QCOMPARE(formOf(static_cast<MessageId>(60000)).name, std::string_view("Text"));
    }

    void whatIsStoredComesBack_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < static_cast<int>(stored().size()); ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void whatIsStoredComesBack() {
        QFETCH(int, which);
        const Message& said = stored()[static_cast<std::size_t>(which)];
        const Message back = Message::fromStored(said.stored());
        QCOMPARE(back.english(), said.english());
        QCOMPARE(back.sentences().size(), said.sentences().size());
        for (std::size_t s = 0; s < back.sentences().size(); ++s) {
            const auto &a = back.sentences()[s], &b = said.sentences()[s];
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.arguments.size(), b.arguments.size());
            for (std::size_t i = 0; i < a.arguments.size(); ++i) {
                QCOMPARE(a.arguments[i].kind(), b.arguments[i].kind());
                QCOMPARE(a.arguments[i].english(), b.arguments[i].english());
            }
        }
    }

    void whatIsStoredCanBeRead() {
        QVERIFY(imported().stored().starts_with(imported().english()));
        // What words alone tell is nothing but words: so texts of earlier versions are found in the table.
        const Message fixed = Message(MessageId::NothingWasStored) + " " + MessageId::TrainAgain;
        QCOMPARE(fixed.stored(), std::string("Nothing was stored. Train again."));
        const Message old = Message::fromStored("There is no store S9. Nothing was stored.");
        QCOMPARE(old.english(), std::string("There is no store S9. Nothing was stored."));
        QCOMPARE(old.sentences().back().id, MessageId::NothingWasStored);
        QVERIFY(old.sentences().front().isText());
        QCOMPARE(Message::known("Good Friday").sentences().front().id, MessageId::GoodFriday);
        QVERIFY(Message::known("").empty());
    }

    void whatIsDamagedIsItsWords() {
        const std::string whole = imported().stored();
        const std::string words = imported().english();
        for (std::size_t length = words.size() + 1; length < whole.size(); ++length)
            QCOMPARE(Message::fromStored(std::string_view(whole).substr(0, length)).english(), words);
        std::string otherVersion = whole;
        otherVersion.replace(otherVersion.rfind("NothingWasStored"), 7, "Nothink");
        QCOMPARE(Message::fromStored(otherVersion).english(), words);
        for (const char* data : {"2.4:Text0.4:Text0.", "1.14:ThereIsNoStore0.", "1.4:Text1.0",
                                 "1.16:NothingWasStored", "9999999999999999999999.", "-1.", "1.4:Text1.099:x",
                                 "1.16:NothingWasStored0.x", "1.4:Text1.71:x"})
            QCOMPARE(Message::fromStored("Words." + std::string("\x1e") + data).english(),
                     std::string("Words."));
    }

    void anErrorIsSeenFromAbove() {
        const Error error = Error(ErrorCode::Io, MessageId::TheDiskIsFull)
                                .wrap(Message(MessageId::TheBackupCouldNotBeCopied));
        QCOMPARE(error.message.english(), std::string("The backup could not be copied."));
        QCOMPARE(error.causes.size(), std::size_t(1));
        QCOMPARE(error.causes.front().english(), std::string("The disk is full."));
    }

private:
    static const std::vector<Message>& stored() {
        static const std::vector<Message> all = {
            imported(),
            {},
            MessageId::TrainAgain,
            "Own words",
            Message(MessageId::OfStores, {"1:2.3", imported()}),
            Message(MessageId::ItWasOffByTheActive, {asPercent("9.0 %"), asPercent("8.0 %")}),
        };
        return all;
    }
};

} // namespace test_message

SHELFCAST_TEST(test_message, TestMessage)
#include "test_message.moc"
