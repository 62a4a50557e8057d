#!/usr/bin/env python3
"""compare.py ONE.json OTHER.json: says how two results of bulk differ. Exit code 1: in more than the last digits."""
import json
import sys

TOLERANCE = 1e-4  # of a number; the C library's exp and log differ in their last bit


def leaves(value, path=""):
    if isinstance(value, dict):
        for key in value:
            yield from leaves(value[key], f"{path}.{key}")
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from leaves(item, f"{path}[{i}]")
    else:
        yield path, value


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def main():
    one, other = (open(name, "rb").read() for name in sys.argv[1:3])
    if one == other:
        print("the same bytes")
        return 0
    ours, theirs = dict(leaves(json.loads(one))), dict(leaves(json.loads(other)))
    different = [(path, ours.get(path), theirs.get(path)) for path in sorted(ours.keys() | theirs.keys())
                 if path not in ours or path not in theirs or ours[path] != theirs[path]]
    worst, serious = 0.0, []
    for path, a, b in different:
        if is_number(a) and is_number(b):
            size = abs(a - b) / max(abs(a), abs(b))
            worst = max(worst, size)
            if size <= TOLERANCE and "recommended_order" not in path:
                continue
        serious.append(f"{path}: {a} and {b}")
    numbers = sum(1 for value in ours.values() if is_number(value))
    print(f"{len(different)} of {numbers} numbers differ, the most by {worst:.1e} of itself")
    print("\n".join(serious[:10]))
    return 1 if serious else 0


sys.exit(main())
