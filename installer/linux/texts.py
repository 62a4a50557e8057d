#!/usr/bin/env python3
"""texts.py CLI VERSION OUT: man pages and completions of bash, zsh and fish, made from what `CLI --help` says."""
import gzip, os, re, subprocess, sys

cli, version, out = sys.argv[1:]
NAME = "shelfcast-cli"


def help_of(*words):
    return subprocess.run([cli, *words, "--help"], capture_output=True, text=True, check=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8")).stdout


class Verb:
    """One verb (or the program itself): what it does, its options as (names, value, choices, text), its verbs."""

    def __init__(self, words):
        text = help_of(*words)
        self.words, self.options, self.verbs, self.positionals = words, [], [], []
        self.summary = text.split("\n", 1)[0]
        self.usage = re.search(r"^Usage: (.*)$", text, re.M).group(1)
        section, entries = None, []
        for line in text.split("\n"):
            head = re.match(r"^(Options|Positionals|Subcommands):$", line)
            if head:
                section = head.group(1)
            elif line.startswith("Exit codes:"):
                section = None
            elif section and re.match(r"^  \S", line):
                left, _, right = line.strip().partition("  ")
                entries.append([section, left, right.strip()])
            elif section and line.strip() and entries:
                entries[-1][2] = (entries[-1][2] + " " + line.strip()).strip()
        for section, left, right in entries:
            if section == "Subcommands":
                self.verbs.append((left, right))
                continue
            name, _, value = left.partition(" ")
            choices = re.search(r"\{([^}]*)\}", value)
            row = (name.split(","), value, choices.group(1).split(",") if choices else [], right)
            (self.options if section == "Options" else self.positionals).append(row)


def roff(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("\n.", "\n\\&.")


def described(row):
    names, value, choices, text = row
    value = re.sub(r"\s*(REQUIRED|Excludes:.*)", "", re.sub(r":.*", "", value)).strip()
    title = ", ".join(f"\\fB{roff(n)}\\fR" for n in names) + (f" \\fI{roff(value)}\\fR" if value else "")
    if choices and not any(c == "" for c in choices):
        text += " (" + ", ".join(choices) + ")"
    return f".TP\n{title}\n{roff(text)}\n"


def man_page(program, verbs):
    page = [f'.TH {NAME.upper()} 1 "" "Shelfcast {version}" "Shelfcast"\n.SH NAME\n{roff(NAME)} \\- demand forecasts and orders for shops, offline\n',
            f".SH SYNOPSIS\n.B {roff(NAME)}\n[options] verb [options of the verb]\n.SH OPTIONS\n"]
    page += [described(o) for o in program.options]
    page.append(".SH VERBS\n")
    for verb in verbs:
        page.append(f".SS \"{roff(' '.join(verb.words))}\"\n{roff(verb.summary)}\n")
        page += [described(o) for o in verb.positionals + verb.options if "--help" not in o[0]]
    page.append(".SH EXIT STATUS\n.TP\n0\ndone\n.TP\n1\nrefused or failed; the message says why\n.TP\n2\nbad usage\n"
                ".SH FILES\nWithout \\fB\\-\\-db\\fR the database is \\fIshelfcast/shelfcast.db\\fR in the user's data folder.\n"
                ".SH SEE ALSO\n.BR shelfcast (1)\n")
    return "".join(page)


WINDOW = f'''.TH SHELFCAST 1 "" "Shelfcast {version}" "Shelfcast"
.SH NAME
shelfcast \\- window of the planner for shops
.SH SYNOPSIS
.B shelfcast
[\\fB\\-\\-db\\fR \\fIfile\\fR] [\\fB\\-\\-read\\-only\\fR] [\\fIsales file\\fR]
.SH DESCRIPTION
Forecasts what every product of a shop will sell and says what to order today. A file that is named opens on the page
\\(lqUpload & train\\(rq.
.SH OPTIONS
.TP
\\fB\\-\\-db\\fR \\fIfile\\fR
The database to open or create.
.TP
\\fB\\-\\-read\\-only\\fR
Write nothing to the database.
.SH SEE ALSO
.BR shelfcast\\-cli (1)
'''


def bash(program, verbs):
    def words(verb): return " ".join([n for o in verb.options for n in o[0] if n.startswith("--")] + [v for v, _ in verb.verbs])
    cases = "".join(f"    {'/'.join(v.words)}) words=\"{words(v)}\" ;;\n" for v in verbs)
    choices = "".join(f"    {'/'.join(v.words)}{n}) words=\"{' '.join(o[2])}\" ;;\n" for v in [program, *verbs] for o in v.options if o[2]
                      for n in o[0] if "," not in "".join(o[2]) and "" not in o[2])
    seconds = "|".join(f"{v.words[0]}/{s}" for v in verbs if v.verbs and len(v.words) == 1 for s, _ in v.verbs)
    return f'''# bash completion of {NAME}
_shelfcast_cli() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} verb="" word words=""
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case "$word" in -*) continue ;; esac
    if [ -z "$verb" ]; then
      case " {' '.join(v for v, _ in program.verbs)} " in *" $word "*) verb=$word ;; esac
    else
      case "$verb/$word" in {seconds}) verb=$verb/$word; break ;; esac
    fi
  done
  case "$verb" in
    "") words="{words(program)}" ;;
{cases}  esac
  case "$verb$before" in
{choices}  esac
  case "$before" in
    --db|--out|--truth) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ ${{#COMPREPLY[@]}} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}}
complete -o filenames -F _shelfcast_cli {NAME}
'''


def fish(program, verbs):
    def quoted(text): return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    lines = [f"# fish completion of {NAME}", f"complete -c {NAME} -f"]
    for name, text in program.verbs:
        lines.append(f"complete -c {NAME} -n __fish_use_subcommand -a {name} -d {quoted(text)}")
    for verb in [program, *verbs]:
        where = " ".join(f"__fish_seen_subcommand_from {w};" + (" and" if w != verb.words[-1] else "") for w in verb.words).rstrip(";")
        where = f" -n {quoted(where)}" if verb.words else ""
        for second, text in verb.verbs if verb.words else []:
            lines.append(f"complete -c {NAME}{where} -a {second} -d {quoted(text)}")
        for names, value, choices, text in verb.options:
            for long in (n for n in names if n.startswith("--")):
                more = (" -x -a " + quoted(" ".join(choices)) if choices and "" not in choices else " -r -F" if value else "")
                lines.append(f"complete -c {NAME}{where} -l {long[2:]}{more} -d {quoted(text[:90])}")
    return "\n".join(lines) + "\n"


def zsh():
    return f"#compdef {NAME}\nautoload -U +X bashcompinit && bashcompinit\nsource /usr/share/bash-completion/completions/{NAME}\n"


def main():
    program = Verb([])
    verbs = []
    for name, _ in program.verbs:
        verb = Verb([name]); verbs.append(verb)
        verbs += [Verb([name, second]) for second, _ in verb.verbs]
    for folder in ("man", "bash", "fish", "zsh"):
        os.makedirs(os.path.join(out, folder), exist_ok=True)
    for name, page in ((NAME, man_page(program, verbs)), ("shelfcast", WINDOW)):
        with open(os.path.join(out, "man", name + ".1.gz"), "wb") as file:
            file.write(gzip.compress(page.encode(), 9, mtime=0))
    for path, text in ((f"bash/{NAME}", bash(program, verbs)), (f"fish/{NAME}.fish", fish(program, verbs)), (f"zsh/_{NAME}", zsh())):
        open(os.path.join(out, path), "w").write(text)


main()
