#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace shelfcast {

enum class MessageId : std::uint16_t; ///< base/message_ids.h
class Day;
class Message;

/// What stands in one place of a sentence: what it is, and how English writes it. The window writes it in
/// the user's way.
class Argument {
public:
    enum class Kind : std::uint8_t {
        Text,   ///< as it is: the name of a product, a store, a file, a column …
        Count,  ///< "1240" or "1,240"
        Number, ///< a quantity or an amount: "3.46", "12,500.00"
        Percent,
        Day,
        Time,  ///< ISO 8601
        Words, ///< a message by itself, translated too
    };

    Argument(std::string name);
    Argument(std::string_view name);
    Argument(const char* name);
    Argument(shelfcast::Day day);
    Argument(Message words);
    template <typename Whole>
    requires(std::integral<Whole> && !std::same_as<Whole, bool> && !std::same_as<Whole, char>)
        Argument(Whole count)
        : Argument(Kind::Count, std::to_string(count)) {}
    /// english: a value as English sentences write it; not for Words.
    Argument(Kind kind, std::string english);
    Argument(const Argument&);
    Argument(Argument&&) noexcept;
    Argument& operator=(const Argument&);
    Argument& operator=(Argument&&) noexcept;
    ~Argument();

    Kind kind() const { return m_kind; }
    std::string english() const;
    /// Of Kind::Words.
    const Message& words() const;

private:
    Kind m_kind;
    std::string m_english;
    std::vector<Message> m_words; ///< one for Kind::Words, else none
};

/// Values as English sentences write them.
inline Argument asCount(std::string english) {
    return {Argument::Kind::Count, std::move(english)};
}
inline Argument asNumber(std::string english) {
    return {Argument::Kind::Number, std::move(english)};
}
inline Argument asPercent(std::string english) {
    return {Argument::Kind::Percent, std::move(english)};
}
inline Argument asTime(std::string iso) {
    return {Argument::Kind::Time, std::move(iso)};
}

/// What core says to people, as data: sentences and parts of sentences one after another, each an id with
/// its arguments. Command line, JSON and log write it in English, the window in the user's language.
class Message {
public:
    struct Sentence {
        MessageId id;
        std::vector<Argument> arguments;
        bool isText() const; ///< words that no table knows, in the one argument
    };

    Message() = default;
    /// Words that no table knows (somebody's own, those of a library, the blank between two sentences): the
    /// same in every language.
    Message(std::string text);
    Message(std::string_view text);
    Message(const char* text);
    Message(MessageId id, std::vector<Argument> arguments = {});

    bool empty() const { return m_sentences.empty(); }
    const std::vector<Sentence>& sentences() const { return m_sentences; }
    bool says(MessageId id) const; ///< whether one of its sentences is that one
    std::string english() const;
    operator std::string() const { return english(); } ///< for those who speak English alone

    Message& operator+=(const Message& next);
    /// Another sentence, set apart by `between` where something was said before; nothing for an empty one.
    void add(const Message& next, std::string_view between = " ");
    friend Message operator+(Message first, const Message& second) { return first += second; }
    /// Whether the words are the same.
    friend bool operator==(const Message& a, const Message& b) { return a.english() == b.english(); }

    /// "1 store" and "3 stores": `one` with `others`, or `many` with the count before them.
    static Message counted(std::int64_t count, MessageId one, MessageId many,
                           std::vector<Argument> others = {});
    /// The sentences of the table without arguments are known by their English words; the rest is text. For
    /// what is kept as text: names of holidays, columns written before messages were data.
    static Message known(std::string_view english);

    /// For a column of text: the English words, and behind them the ids and arguments where the words alone
    /// do not tell them. What was stored before messages were data reads as it did.
    std::string stored() const;
    /// What cannot be read, or was said by another version, is known by its English words.
    static Message fromStored(std::string_view stored);

private:
    std::vector<Sentence> m_sentences; ///< never empty text, no two texts one after the other
};

/// One row of the table of sentences.
struct MessageForm {
    std::string_view name; ///< of the id
    const char* english;   ///< with %1, %2 … in the places of the arguments
};
/// By id; the first, of MessageId::Text, is "%1".
std::span<const MessageForm> messageForms();
const MessageForm& formOf(MessageId id);

} // namespace shelfcast
