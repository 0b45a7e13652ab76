"""What a PDF says when it is read back."""

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2
import zxingcpp
from pypdf import PdfReader

MM_PER_POINT = 25.4 / 72


class Placed(NamedTuple):
    """A piece of text and its baseline's start, in millimetres from the page's top left corner."""

    text: str
    x: float
    y: float


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def catalogue_of(pdf: bytes) -> Any:
    return read(pdf).trailer["/Root"]


def text_of(pdf: bytes) -> str:
    """All pages as lines of text; the break that keeps a long word inside its column is dropped."""
    pages = [page.extract_text() for page in read(pdf).pages]
    return "\n".join(pages).replace("\u200b", "")


def seen_by_a_viewer(pdf: bytes, page: int = 0) -> str:
    """A page's text as it is copied in a browser, which drops what it takes for hyphenation."""
    return str(pypdfium2.PdfDocument(pdf)[page].get_textpage().get_text_range())


def words_of(pdf: bytes) -> str:
    """All pages as words with single spaces between."""
    return " ".join(text_of(pdf).split())


def placed(pdf: bytes, page: int = 0) -> list[Placed]:
    sheet = read(pdf).pages[page]
    height = float(sheet.mediabox.height)
    found: list[Placed] = []

    def visit(text: str, transform: list[float], matrix: list[float], *_font: object) -> None:
        x = matrix[4] * transform[0] + transform[4]
        y = matrix[5] * transform[3] + transform[5]
        found.append(Placed(text.strip(), x * MM_PER_POINT, (height - y) * MM_PER_POINT))

    sheet.extract_text(visitor_text=visit)
    return [piece for piece in found if piece.text]


def fonts_of(pdf: bytes) -> Iterator[tuple[str, bool]]:
    """Each font's name and whether its outlines are in the file."""
    for page in catalogue_of(pdf)["/Pages"]["/Kids"]:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            outlines = descendant["/FontDescriptor"].get_object()
            yield descendant["/BaseFont"], "/FontFile2" in outlines or "/FontFile3" in outlines


def codes_on(pdf: bytes, page: int = 0) -> list[str]:
    """What a telephone reads off a page as it is printed."""
    picture = pypdfium2.PdfDocument(pdf)[page].render(scale=3, grayscale=True)
    dots = bytes(picture.buffer)
    grey = memoryview(dots).cast("B", (picture.height, picture.stride))
    return [code.text for code in zxingcpp.read_barcodes(grey)]


def widest(pdf: bytes) -> float:
    """How far to the right any text reaches, in millimetres from the paper's left edge."""
    sheets = [page.get_textpage() for page in pypdfium2.PdfDocument(pdf)]
    edges = [sheet.get_rect(place)[2] for sheet in sheets for place in range(sheet.count_rects())]
    return float(max(edges)) * MM_PER_POINT


class Figure(NamedTuple):
    """A picture's edges, in millimetres from the page's bottom left corner."""

    left: float
    bottom: float
    right: float
    top: float


def figures_of(pdf: bytes) -> list[Figure]:
    """The pictures in the order in which a reader meets them."""
    return [
        Figure(*(float(edge) * MM_PER_POINT for edge in element["/A"][0]["/BBox"]))
        for element in _elements(catalogue_of(pdf)["/StructTreeRoot"])
        if element.get("/S") == "/Figure"
    ]


def _elements(root: Any) -> Iterator[Any]:
    yield root
    below = root.get("/K", [])
    for each in below if isinstance(below, list) else [below]:
        element = each.get_object()
        if hasattr(element, "get"):
            yield from _elements(element)
