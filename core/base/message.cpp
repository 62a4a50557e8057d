#include "base/message.h"

#include "base/day.h"
#include "base/message_ids.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <utility>

namespace shelfcast {

namespace {
#define QT_TRANSLATE_NOOP(context, text) text // a mark for the tool that collects texts to translate
constexpr MessageForm forms[] = {
    {"Text", "%1"},
#define MESSAGE(id, english) {#id, english},
#include "base/message_table.inc"
#undef MESSAGE
};
#undef QT_TRANSLATE_NOOP

/// The arguments that a form has places for: %1, %2 … without a gap.
std::size_t placesOf(std::string_view form) {
    std::size_t most = 0;
    for (std::size_t at = 0; at + 1 < form.size(); ++at)
        if (form[at] == '%' && form[at + 1] >= '1' && form[at + 1] <= '9')
            most = std::max(most, static_cast<std::size_t>(form[at + 1] - '0'));
    return most;
}

constexpr char behindWords = '\x1e'; ///< between the English words and the message as data

/// "12:StoresOfShop", read back whatever stands in it.
void writePiece(std::string& out, std::string_view piece) {
    out += std::to_string(piece.size());
    out += ':';
    out += piece;
}

void write(std::string& out, const Message& message) {
    out += std::to_string(message.sentences().size()) + '.';
    for (const auto& sentence : message.sentences()) {
        writePiece(out, formOf(sentence.id).name);
        out += std::to_string(sentence.arguments.size()) + '.';
        for (const Argument& argument : sentence.arguments) {
            out += static_cast<char>('0' + static_cast<int>(argument.kind()));
            if (argument.kind() == Argument::Kind::Words)
                write(out, argument.words());
            else
                writePiece(out, argument.english());
        }
    }
}

/// Reads what write() wrote; whatever else it is given, it stops at its end.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    bool isDone() const { return m_at == m_text.size(); }

    std::optional<Message> message(int depth = 0) {
        constexpr int deepest = 8;
        const auto sentences = number('.');
        if (!sentences || depth > deepest)
            return std::nullopt;
        Message result;
        for (std::size_t s = 0; s < *sentences; ++s) {
            const auto name = piece();
            const auto count = name ? number('.') : std::nullopt;
            const auto form = name ? std::ranges::find(forms, *name, &MessageForm::name) : std::end(forms);
            if (!count || form == std::end(forms) || *count != placesOf(form->english))
                return std::nullopt;
            std::vector<Argument> arguments;
            for (std::size_t a = 0; a < *count; ++a) {
                const auto kind = m_at < m_text.size() ? m_text[m_at++] - '0' : -1;
                if (kind == static_cast<int>(Argument::Kind::Words)) {
                    auto words = message(depth + 1);
                    if (!words)
                        return std::nullopt;
                    arguments.emplace_back(std::move(*words));
                    continue;
                }
                const auto english = piece();
                if (!english || kind < 0 || kind > static_cast<int>(Argument::Kind::Words))
                    return std::nullopt;
                arguments.emplace_back(static_cast<Argument::Kind>(kind), std::string(*english));
            }
            result += Message(static_cast<MessageId>(form - std::begin(forms)), std::move(arguments));
        }
        return result;
    }

private:
    std::optional<std::size_t> number(char end) {
        std::size_t value = 0;
        const auto [next, error] =
            std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
        const auto at = static_cast<std::size_t>(next - m_text.data());
        if (error != std::errc() || at == m_text.size() || m_text[at] != end)
            return std::nullopt;
        m_at = at + 1;
        return value;
    }
    std::optional<std::string_view> piece() {
        const auto size = number(':');
        if (!size || *size > m_text.size() - m_at)
            return std::nullopt;
        m_at += *size;
        return m_text.substr(m_at - *size, *size);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::span<const MessageForm> messageForms() {
    return forms;
}

const MessageForm& formOf(MessageId id) {
    const auto index = static_cast<std::size_t>(id);
    return forms[index < std::size(forms) ? index : 0];
}

Argument::Argument(std::string name) : Argument(Kind::Text, std::move(name)) {}
Argument::Argument(std::string_view name) : Argument(Kind::Text, std::string(name)) {}
Argument::Argument(const char* name) : Argument(Kind::Text, std::string(name)) {}
Argument::Argument(shelfcast::Day day) : Argument(Kind::Day, day.toIso()) {}
Argument::Argument(Message words) : m_kind(Kind::Words) {
    m_words.push_back(std::move(words));
}
Argument::Argument(Kind kind, std::string english) : m_kind(kind), m_english(std::move(english)) {}
Argument::Argument(const Argument&) = default;
Argument::Argument(Argument&&) noexcept = default;
Argument& Argument::operator=(const Argument&) = default;
Argument& Argument::operator=(Argument&&) noexcept = default;
Argument::~Argument() = default;

std::string Argument::english() const {
    return m_kind == Kind::Words ? m_words.front().english() : m_english;
}

const Message& Argument::words() const {
    return m_words.front();
}

Message::Message(std::string text) {
    if (!text.empty())
        m_sentences.push_back({MessageId::Text, {Argument(std::move(text))}});
}
Message::Message(std::string_view text) : Message(std::string(text)) {}
Message::Message(const char* text) : Message(std::string(text)) {}
Message::Message(MessageId id, std::vector<Argument> arguments) {
    m_sentences.push_back({id, std::move(arguments)});
}

bool Message::says(MessageId id) const {
    return std::ranges::find(m_sentences, id, &Sentence::id) != m_sentences.end();
}

bool Message::Sentence::isText() const {
    return id == MessageId::Text;
}

std::string Message::english() const {
    std::string text;
    for (const Sentence& sentence : m_sentences) {
        const std::string_view form = formOf(sentence.id).english;
        for (std::size_t at = 0; at < form.size(); ++at) {
            const bool isPlace =
                form[at] == '%' && at + 1 < form.size() && form[at + 1] >= '1' && form[at + 1] <= '9';
            const auto place = isPlace ? static_cast<std::size_t>(form[at + 1] - '1') : 0;
            if (isPlace && place < sentence.arguments.size()) {
                text += sentence.arguments[place].english();
                ++at;
            } else {
                text += form[at];
            }
        }
    }
    return text;
}

Message& Message::operator+=(const Message& next) {
    const std::vector<Sentence> added = next.m_sentences; // it may be this very message
    for (const Sentence& sentence : added) {
        if (sentence.isText() && !m_sentences.empty() && m_sentences.back().isText())
            m_sentences.back().arguments = {m_sentences.back().arguments.front().english() +
                                            sentence.arguments.front().english()};
        else
            m_sentences.push_back(sentence);
    }
    return *this;
}

void Message::add(const Message& next, std::string_view between) {
    if (next.empty())
        return;
    if (!empty())
        *this += Message(between);
    *this += next;
}

Message Message::counted(std::int64_t count, MessageId one, MessageId many, std::vector<Argument> others) {
    if (count != 1)
        others.insert(others.begin(), Argument(count));
    return {count == 1 ? one : many, std::move(others)};
}

Message Message::known(std::string_view english) {
    static const std::unordered_map<std::string_view, MessageId> ids = [] {
        std::unordered_map<std::string_view, MessageId> known;
        for (std::size_t i = 1; i < std::size(forms); ++i)
            known.emplace(forms[i].english, static_cast<MessageId>(i));
        return known;
    }();
    Message result;
    while (!english.empty()) {
        const std::size_t end = english.find(". ");
        const std::string_view sentence = english.substr(0, end == std::string_view::npos ? end : end + 1);
        const auto found = ids.find(sentence);
        result.add(found == ids.end() ? Message(sentence) : Message(found->second));
        english.remove_prefix(std::min(english.size(), sentence.size() + 1));
    }
    return result;
}

std::string Message::stored() const {
    std::string text = english(), data, dataOfWords;
    write(data, *this);
    write(dataOfWords, known(text));
    return data == dataOfWords ? text : text + behindWords + data;
}

Message Message::fromStored(std::string_view stored) {
    const std::size_t end = stored.rfind(behindWords);
    if (end == std::string_view::npos)
        return known(stored);
    Reader reader(stored.substr(end + 1));
    auto message = reader.message();
    return message && reader.isDone() ? std::move(*message) : known(stored.substr(0, end));
}

} // namespace shelfcast
