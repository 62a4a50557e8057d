#!/usr/bin/env python3
"""debian_texts.py SOURCE OUT: CHANGELOG.md in the form Debian keeps, compressed. The time of a release is its date, so that
the same sources give the same bytes."""
import datetime, gzip, os, re, sys, textwrap

source, out = sys.argv[1:]
entries = re.split(r"^## ", open(os.path.join(source, "CHANGELOG.md"), encoding="utf-8").read(), flags=re.M)[1:]
text = ""
for entry in entries:
    version, date = re.match(r"(\S+) · (\d{4}-\d\d-\d\d)", entry).groups()
    points = re.findall(r"^- (.*(?:\n  .*)*)", entry, re.M)
    day = datetime.date.fromisoformat(date)
    text += f"shelfcast ({version}) stable; urgency=medium\n\n"
    text += "".join(textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ") + "\n" for point in points)
    text += f"\n -- Shelfcast team <team@shelfcast.example>  {day:%a, %d %b %Y} 00:00:00 +0000\n\n"
with open(os.path.join(out, "changelog.gz"), "wb") as file:
    file.write(gzip.compress(text.encode(), 9, mtime=0))
