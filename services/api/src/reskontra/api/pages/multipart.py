"""A form that carries files (RFC 7578), taken apart."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

_BOUNDARY: Final = re.compile(
    r'multipart/form-data;.*?boundary="?([^";]{1,70})"?', re.IGNORECASE | re.DOTALL
)
_NAMED: Final = re.compile(r'\bname="([^"]*)"', re.IGNORECASE)
_CALLED: Final = re.compile(r'\bfilename="([^"]*)"', re.IGNORECASE)
# A report with all its expenses has 152.
_MOST_PARTS: Final = 200
_BREAK: Final = b"\r\n"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it came, with what its sender calls it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SentForm:
    """What a form sends: its fields, and the files that were chosen."""

    fields: Mapping[str, str]
    files: Mapping[str, SentFile] = field(default_factory=dict)

    def digest(self) -> str:
        """What tells what it says from what another form says; its ``key`` is no part of that."""
        said = sorted((name, told) for name, told in self.fields.items() if name != "key")
        sent = sorted(
            (name, file.name, hashlib.sha256(file.content).hexdigest())
            for name, file in self.files.items()
        )
        return hashlib.sha256(repr((said, sent)).encode()).hexdigest()


def boundary_of(content_type: str) -> bytes | None:
    """What stands between the parts of a form that carries files; None for another form."""
    found = _BOUNDARY.match(content_type)
    return found[1].encode("ascii", "replace") if found else None


def taken_apart(content: bytes, boundary: bytes) -> SentForm:
    """The parts of a form; what is none is left out, and so is a file that nobody chose."""
    fields: dict[str, str] = {}
    files: dict[str, SentFile] = {}
    parts = (_BREAK + content).split(_BREAK + b"--" + boundary, _MOST_PARTS)
    for part in parts[1:]:
        head, found, body = part.removeprefix(_BREAK).partition(_BREAK * 2)
        told = head.decode("utf-8", "replace")
        name = _NAMED.search(told)
        if not found or name is None:
            continue
        called = _CALLED.search(told)
        if called is None:
            fields[unquote(name[1])] = body.decode("utf-8", "replace")
        elif body or called[1]:
            files[unquote(name[1])] = SentFile(_plain(called[1]), body)
    return SentForm(fields, files)


def _plain(called: str) -> str:
    """A file's name without the folders that some browsers tell."""
    return re.split(r"[\\/]", unquote(called))[-1]
