"""What a program does to the files of a folder, recorded by strace, and what of it a disk keeps when the power fails."""
import collections, os, re, sys


class Recording:
    """What an operation did to the files of a folder, in its order, read from strace."""
    CALLS = ("openat", "close", "dup", "write", "pwrite64", "writev", "pwritev", "pwritev2", "lseek", "fsync", "fdatasync", "ftruncate", "rename",
             "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "copy_file_range", "sendfile", "fallocate")

    def __init__(self, folder, log):
        self.folder, self.events, self.fds, self.names, self.sizes = folder, [], {}, {}, {}
        self.base = {}
        for name in os.listdir(folder):
            number = len(self.sizes); data = open(f"{folder}/{name}", "rb").read()
            self.names[name], self.sizes[number], self.base[number] = number, len(data), data
        self.before = dict(self.names)
        self.log = log

    def read(self):
        open_calls = {}
        for line in open(self.log, errors="replace"):
            process, _, rest = line.rstrip("\n").partition(" ")
            rest = rest.strip()
            if rest.endswith("<unfinished ...>"): open_calls[process] = rest[:-len("<unfinished ...>")]; continue
            resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
            if resumed: rest = open_calls.pop(process, "") + resumed.group(1)
            call = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", rest)
            if call and int(call.group(3)) >= 0: self.take(call.group(1), call.group(2), int(call.group(3)))
        return self

    @staticmethod
    def texts(arguments): return [bytes.fromhex(text.replace("\\x", "")) for text in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)]

    def name(self, path):
        """Below the folder, or None."""
        path = os.path.normpath(os.path.join(os.getcwd(), path.decode()))
        return os.path.relpath(path, self.folder) if path == self.folder or path.startswith(self.folder + "/") else None

    def take(self, call, arguments, result):
        numbers = lambda: [int(n) for n in re.findall(r"(?:^|, )(-?\d+)(?=,|$)", re.sub(r'"[^"]*"', '""', arguments))]
        if call == "openat":
            name = self.name(self.texts(arguments)[0])
            self.fds.pop(result, None)
            if name is None or "O_TMPFILE" in arguments: return  # the latter has no name
            if name == "." or os.path.isdir(os.path.join(self.folder, name)): self.fds[result] = ["folder", 0, False]; return
            if name not in self.names:
                number = len(self.sizes); self.names[name], self.sizes[number], self.base[number] = number, 0, b""
                self.events.append(("name", "create", name, number))
            number = self.names[name]
            if "O_TRUNC" in arguments: self.events.append(("truncate", number, 0)); self.sizes[number] = 0
            self.fds[result] = [number, 0, "O_APPEND" in arguments]
        elif call in ("rename", "renameat", "renameat2", "link", "linkat"):
            old, new = (self.name(text) for text in self.texts(arguments)[:2])
            if old is None and new is None: return
            self.events.append(("name", call[:4], old, new))
            self.names[new] = self.names[old]
            if call.startswith("rename"): del self.names[old]
        elif call in ("unlink", "unlinkat"):
            name = self.name(self.texts(arguments)[0])
            if name is not None and name in self.names: self.events.append(("name", "unlink", name, None)); del self.names[name]
        else:
            fd = self.fds.get(int(re.match(r"\d+", arguments).group()))
            if call == "close": self.fds.pop(int(re.match(r"\d+", arguments).group()), None); return
            if fd is None: return
            if call in ("fsync", "fdatasync"): self.events.append(("sync", fd[0]))
            elif call == "lseek": fd[1] = result
            elif call == "dup": self.fds[result] = fd
            elif call == "ftruncate": self.events.append(("truncate", fd[0], numbers()[1])); self.sizes[fd[0]] = numbers()[1]
            elif call in ("write", "pwrite64"):
                at = numbers()[-1] if call == "pwrite64" else self.sizes[fd[0]] if fd[2] else fd[1]
                self.events.append(("write", fd[0], at, self.texts(arguments)[0][:result]))
                self.sizes[fd[0]] = max(self.sizes[fd[0]], at + result)
                if call == "write": fd[1] = at + result
            else: sys.exit(f"power: {call} is not understood")

    def disk_at(self, moment, random):
        """{name: bytes} as the disk may be when the power fails after so many events."""
        content, waiting = {n: bytearray(data) for n, data in self.base.items()}, collections.defaultdict(list)
        names, steps = dict(self.before), []
        def name_step(step):
            _, what, old, new = step
            if what == "create": names.setdefault(old, new)
            elif what == "unlink": names.pop(old, None)
            elif old in names:
                names[new] = names[old]
                if what == "rena": del names[old]
        def put(data, at, piece):
            if len(data) < at: data.extend(bytes(at - len(data)))
            data[at:at + len(piece)] = piece
        for event in self.events[:moment]:
            if event[0] == "name": steps.append(event)
            elif event == ("sync", "folder"):
                for step in steps: name_step(step)
                steps.clear()
            elif event[0] == "sync":
                for change in waiting.pop(event[1], ()):
                    if change[0] == "truncate": del content[event[1]][change[2]:]; put(content[event[1]], change[2], b"")
                    else: put(content[event[1]], change[2], change[3])
            else: waiting[event[1]].append(event)
        for step in steps[:random.randint(0, len(steps))]: name_step(step)
        likely = random.choice((0.0, 0.5, 0.9, 1.0))
        for number, changes in waiting.items():
            for change in changes:
                if change[0] == "truncate":
                    if random.random() < likely: del content[number][change[2]:]; put(content[number], change[2], b"")
                    continue
                for from_ in range(0, len(change[3]), 512):
                    if random.random() < likely: put(content[number], change[2] + from_, change[3][from_:from_ + 512])
        return {name: bytes(content[number]) for name, number in names.items()}
