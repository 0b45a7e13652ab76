"""Letters as the sheets of one file, in the order in which they are folded and posted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import orjson

from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import numerals_of
from reskontra.workers.rendering.binding import Booklet, bound, sheets_in
from reskontra.workers.rendering.compiler import compile_plain
from reskontra.workers.rendering.glyphs import settable
from reskontra.workers.rendering.qr import as_svg
from reskontra.workers.rendering.words import known, words_of

_TEXTS: Final = "letter"
_COUNTRIES: Final = "invoice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a buyer on paper is asked: to say yes, at an address, to a wording."""

    url: str
    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLetter:
    """One envelope. ``is_on_page``: the document itself shows the address in the window."""

    locale: str
    seller: str
    lines: tuple[str, ...]
    city: str
    country: str = "SE"
    number: str
    total: Money | None
    is_on_page: bool
    documents: tuple[bytes, ...]
    question: Question | None = None

    @property
    def has_cover(self) -> bool:
        """Whether a sheet with the address lies in front."""
        return not self.is_on_page

    @property
    def has_question_behind(self) -> bool:
        """Whether the question has a sheet of its own, since no cover carries it."""
        return self.is_on_page and self.question is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintBatch:
    """What is printed together, for whom the list is, and of which day."""

    number: int
    locale: str
    made_on: date
    letters: Sequence[PrintedLetter] = field(default_factory=tuple)


def print_letters(batch: PrintBatch) -> Booklet:
    """The list of what is in the batch, and then each letter's sheets, marked in the margin."""
    counts = [_sheets_of(letter) for letter in batch.letters]
    return bound(
        _list_of(batch, counts),
        _inserts(batch),
        [
            (letter.has_cover, letter.documents, letter.has_question_behind)
            for letter in batch.letters
        ],
        _marks(batch, counts),
    )


def _sheets_of(letter: PrintedLetter) -> int:
    pages = sum(sheets_in(document) for document in letter.documents)
    return pages + letter.has_cover + letter.has_question_behind


def _set(template: str, page: Mapping[str, object]) -> bytes:
    return compile_plain(
        f"{_TEXTS}/{template}.typ", {"page": orjson.dumps(settable(dict(page))).decode()}
    )


def _list_of(batch: PrintBatch, counts: Sequence[int]) -> bytes:
    locale = known(batch.locale)
    words = words_of(_TEXTS, locale)
    rows = [
        (
            str(place),
            letter.number,
            letter.lines[0] if letter.lines else "",
            letter.city or (letter.lines[-1] if len(letter.lines) > 1 else ""),
            str(count),
            numerals_of(locale).with_currency(letter.total) if letter.total else "",
        )
        for place, (letter, count) in enumerate(zip(batch.letters, counts, strict=True), start=1)
    ]
    return _set(
        "list",
        {
            "locale": locale,
            "title": words["title"].format(number=batch.number),
            "summary": words["summary"].format(letters=len(rows), sheets=sum(counts)),
            "made": words["made"].format(day=batch.made_on.isoformat()),
            "how": words["how"],
            "rows": rows,
        },
    )


def _inserts(batch: PrintBatch) -> bytes | None:
    sheets = [
        _sheet(letter) for letter in batch.letters if letter.has_cover or letter.has_question_behind
    ]
    return _set("sheet", {"title": str(batch.number), "sheets": sheets}) if sheets else None


def _sheet(letter: PrintedLetter) -> dict[str, object]:
    words = words_of(_TEXTS, known(letter.locale))
    return {
        "locale": known(letter.locale),
        "seller": letter.seller,
        "lines": _address(letter) if letter.has_cover else [],
        "encloses": (
            words["encloses"].format(number=letter.number, seller=letter.seller)
            if letter.has_cover and letter.number
            else ""
        ),
        "asked": _asked(letter.question) if letter.question else None,
    }


def _address(letter: PrintedLetter) -> list[str]:
    """As the post wants it: abroad the country's name, in capitals, is the last line."""
    if letter.country == "SE":
        return list(letter.lines)
    country = words_of(_COUNTRIES, known(letter.locale)).country(letter.country)
    return [*letter.lines[:-1], country.upper()]


def _asked(question: Question) -> dict[str, object]:
    return {
        "code": as_svg(question.url),
        "shown": _shown(question.url),
        "wording": question.wording,
    }


def _shown(url: str) -> list[str]:
    """The address in lines that end where nobody takes the end for hyphenation.

    A program that reads a page drops a "-" at a line's end, so one that an address ends with gets a
    "/" behind it, which leads to the same page.
    """
    place, _, name = url.removeprefix("https://").rpartition("/")
    return [f"{place}/", f"{name}/" if name.endswith("-") else name]


def _marks(batch: PrintBatch, counts: Sequence[int]) -> bytes:
    words = words_of(_TEXTS, known(batch.locale))
    marks = [
        words["mark"].format(
            batch=batch.number, letter=place, letters=len(counts), sheet=sheet, sheets=count
        )
        for place, count in enumerate(counts, start=1)
        for sheet in range(1, count + 1)
    ]
    return _set("marks", {"title": str(batch.number), "marks": marks})
