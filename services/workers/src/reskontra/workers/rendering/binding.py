"""Finished documents bound into one file: their pages stay as they are, and get a mark beside."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, TypeAlias

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    PdfObject,
    RectangleObject,
    StreamObject,
)

_MARK: Final = "/ReskontraMark"
_DRAW_MARK: Final = f"q {_MARK} Do Q\n".encode()

# Whether an insert lies in front, the documents, and whether an insert lies behind.
Envelope: TypeAlias = tuple[bool, Sequence[bytes], bool]


@dataclass(frozen=True, slots=True)
class Booklet:
    """A file to print: pages of the front, and how many sheets each envelope gets behind them."""

    content: bytes
    front_pages: int
    sheets: tuple[int, ...]

    @property
    def sheet_count(self) -> int:
        """How many sheets go into envelopes."""
        return sum(self.sheets)


def sheets_in(document: bytes) -> int:
    """How many pages a document has."""
    return len(PdfReader(io.BytesIO(document)).pages)


def bound(
    front: bytes, inserts: bytes | None, envelopes: Sequence[Envelope], marks: bytes
) -> Booklet:
    """The front, and then each envelope's sheets, each with its mark from ``marks``.

    A page keeps its own content as it is: the mark is drawn before it, by a stream of its own.
    """
    writer = PdfWriter()
    before = PdfReader(io.BytesIO(front)).pages
    for page in before:
        writer.add_page(page)
    extra = iter(PdfReader(io.BytesIO(inserts)).pages if inserts else ())
    filled = [list(_sheets(envelope, extra)) for envelope in envelopes]
    marked = PdfReader(io.BytesIO(marks)).pages
    for sheet, mark in zip(chain.from_iterable(filled), marked, strict=True):
        _mark(writer.add_page(sheet), mark, writer)
    file = io.BytesIO()
    writer.write(file)
    return Booklet(file.getvalue(), len(before), tuple(len(sheets) for sheets in filled))


def _sheets(envelope: Envelope, extra: Iterator[PageObject]) -> Iterator[PageObject]:
    in_front, documents, behind = envelope
    if in_front:
        yield next(extra)
    for document in documents:
        yield from PdfReader(io.BytesIO(document)).pages
    if behind:
        yield next(extra)


def _mark(page: PageObject, mark: PageObject, writer: PdfWriter) -> None:
    drawing = StreamObject()
    drawing.set_data(_DRAW_MARK)
    own = page.get("/Contents")
    kept = [] if own is None else _parts(page.raw_get("/Contents"))
    resources = DictionaryObject(page.get("/Resources", DictionaryObject()))
    pictures = DictionaryObject(resources.get("/XObject", DictionaryObject()))
    pictures[NameObject(_MARK)] = writer._add_object(_as_picture(mark, writer))  # noqa: SLF001 - the library has no other way to add one
    resources[NameObject("/XObject")] = pictures
    page[NameObject("/Resources")] = resources
    page[NameObject("/Contents")] = ArrayObject(
        [writer._add_object(drawing), *kept]  # noqa: SLF001 - as above
    )


def _parts(contents: PdfObject) -> Sequence[PdfObject]:
    found = contents.get_object()
    return found if isinstance(found, ArrayObject) else [contents]


def _as_picture(mark: PageObject, writer: PdfWriter) -> StreamObject:
    picture = StreamObject()
    content = mark["/Contents"].get_object()
    assert isinstance(content, StreamObject)  # noqa: S101 - we set the mark
    picture.set_data(content.get_data())
    picture[NameObject("/Type")] = NameObject("/XObject")
    picture[NameObject("/Subtype")] = NameObject("/Form")
    picture[NameObject("/BBox")] = RectangleObject(mark.mediabox)
    picture[NameObject("/Resources")] = mark["/Resources"].clone(writer)
    return picture
