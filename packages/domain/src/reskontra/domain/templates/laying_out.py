"""Words and values become a mail: a subject, plain text, and HTML that says the same.

A line that holds nothing but a link becomes a button, and one that holds nothing but the details
a box; lines together are a paragraph.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Final

from reskontra.domain.kernel.text import one_line
from reskontra.domain.templates import mail_page as page
from reskontra.domain.templates.filling import Values, alone, filled
from reskontra.domain.templates.views import Words

_LONGEST_SUBJECT: Final = 150
_SAFE_URL: Final = re.compile(r"https?://[^\s\"'<>]+")
_LINK, _DETAILS = "link", "details"


class UnsafeLinkFault(Exception):
    """A link in a mail leads somewhere else than to a web page."""


@dataclass(frozen=True, slots=True)
class Mail:
    """What is written in a mail; whom it goes to is another matter."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the words.

    Attributes:
        details: What is told in the box, by its labels.
        button: What stands on the link.
        hint: What stands before the link in letters, below its button; neither if it is empty.
        notice: What stands on top of everything.
        mark: What stands in front of the subject.
    """

    foot: str
    details: Mapping[str, str] | None = None
    button: str = ""
    hint: str = ""
    notice: str = ""
    mark: str = ""


def laid_out(words: Words, values: Values, frame: Frame, language: str) -> Mail:
    """Write a mail.

    Raises:
        UnsafeLinkFault: Its link is no web address.
    """
    _refuse_unsafe(values.get(_LINK))
    subject = _shortened(one_line(f"{frame.mark} {filled(words.subject, values)}"))
    blocks = list(_blocks(words.body, values))
    heading, foot = filled(words.heading, values), filled(frame.foot, values)
    return Mail(
        subject=subject,
        text=_text([frame.notice, heading], blocks, foot, values, frame),
        html=page.whole(
            [page.notice(frame.notice), page.heading(heading), *_marked(blocks, values, frame)],
            language=language,
            subject=subject,
            preview=filled(words.preview, values),
            foot=foot,
        ),
    )


_Block = tuple[str | None, list[str]]


def _blocks(body: str, values: Values) -> Iterator[_Block]:
    """Paragraphs as their lines; what has a line of its own by its name."""
    for kind, lines in groupby(body.split("\n"), _kind):
        if kind in {_LINK, _DETAILS}:
            yield kind, []
        elif kind is None and (kept := [line for line in lines if filled(line, values)]):
            yield None, kept


def _kind(line: str) -> str | None:
    name = alone(line)
    if name in {_LINK, _DETAILS}:
        return name
    return None if line.strip() else ""


def _text(
    above: Iterable[str], blocks: Iterable[_Block], foot: str, values: Values, frame: Frame
) -> str:
    parts = [*above]
    for kind, lines in blocks:
        if kind == _DETAILS:
            parts.append(_aligned(frame.details or {}))
        elif kind == _LINK:
            link = values.get(_LINK)
            parts.append(f"{frame.button}: {link}" if link else "")
        else:
            parts.append("\n".join(filled(line, values) for line in lines))
    return "\n\n".join(part for part in [*parts, foot] if part) + "\n"


def _marked(blocks: Iterable[_Block], values: Values, frame: Frame) -> Iterator[str]:
    for kind, lines in blocks:
        if kind == _DETAILS:
            yield page.details(frame.details or {})
        elif kind == _LINK:
            link = values.get(_LINK)
            yield page.button(frame.button, link, frame.hint) if link else ""
        else:
            yield page.paragraph([filled(line, values, _marked_up) for line in lines])


def _marked_up(name: str | None, text: str) -> str:
    return page.link(text) if name == _LINK else escape(text)


def _aligned(details: Mapping[str, str]) -> str:
    width = max((len(label) for label in details), default=0) + 4
    return "\n".join(f"{label}:".ljust(width + 1) + value for label, value in details.items())


def _refuse_unsafe(link: str | None) -> None:
    if link is not None and not _SAFE_URL.fullmatch(link):
        raise UnsafeLinkFault(repr(link))


def _shortened(subject: str) -> str:
    return subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1] + "…"
