"""Letters look right in a window envelope, in each design and language."""

from datetime import date

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.kernel.money import Money
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.letters import (
    PrintBatch,
    PrintedLetter,
    Question,
    print_letters,
)
from tests.workers.rendering.invoices import looking, make_document
from tests.workers.rendering.pages import codes_on, placed, read, seen_by_a_viewer, text_of, widest

WINDOW_LEFT, WINDOW_RIGHT, WINDOW_TOP, WINDOW_BOTTOM = 110, 195, 45, 75
ASKED = Question(url="https://reskontra.example/p/consent/abc", wording="Jag godkänner.")
LINES = ("Kunden AB", "Nya Gatan 3", "222 22 Lund")


def letter(
    design: PageDesign = PageDesign.CLASSIC, locale: str = "sv", **about: object
) -> PrintedLetter:
    document = make_document(locale=locale, seller=looking(design=design))
    given: dict[str, object] = {
        "locale": locale,
        "seller": document.seller.name,
        "lines": LINES,
        "city": "Lund",
        "number": str(document.number),
        "total": Money(125_000),
        "is_on_page": True,
        "documents": (render_invoice(document, None),),
    }
    return PrintedLetter(**(given | about))  # type: ignore[arg-type]  # valid by default


def printed(*letters: PrintedLetter, locale: str = "sv") -> bytes:
    batch = PrintBatch(number=12, locale=locale, made_on=date(2026, 11, 26), letters=letters)
    return print_letters(batch).content


def in_window(pdf: bytes, page: int) -> list[str]:
    return [
        one.text
        for one in placed(pdf, page)
        if WINDOW_LEFT <= one.x <= WINDOW_RIGHT and WINDOW_TOP <= one.y <= WINDOW_BOTTOM
    ]


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize("design", PageDesign)
def test_every_design_shows_the_buyer_and_nothing_else_in_the_window(
    design: PageDesign, locale: str
) -> None:
    document = make_document(locale=locale, seller=looking(design=design))
    shown = " ".join(in_window(render_invoice(document, None), 0))
    place = document.buyer.address
    for part in (document.buyer.name, place.line1, place.postal_code, place.city):
        assert part in shown
        shown = shown.replace(part, "")
    assert shown.replace(place.line2, "").split() == []


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_a_cover_shows_another_address_and_nothing_else_in_the_window(locale: str) -> None:
    pdf = printed(letter(locale=locale, is_on_page=False, question=ASKED))
    assert " ".join(in_window(pdf, 1)).split() == " ".join(LINES).split()
    assert len(read(pdf).pages) == 3


def test_abroad_the_country_is_the_last_line() -> None:
    lines = ("Kunden", "Vej 1", "1000 København", "DK")
    pdf = printed(letter(is_on_page=False, lines=lines, country="DK"))
    assert in_window(pdf, 1)[-1] == "DANMARK"


@pytest.mark.parametrize(
    ("locale", "marks"),
    [
        ("sv", ["Bunt 12 · brev 1 av 2 · blad 1 av 1", "Bunt 12 · brev 2 av 2 · blad 2 av 2"]),
        ("en", ["Batch 12 · letter 1 of 2 · sheet 1 of 1"]),
    ],
)
def test_every_sheet_is_marked_in_the_margin(locale: str, marks: list[str]) -> None:
    pdf = printed(letter(), letter(question=ASKED), locale=locale)
    text = text_of(pdf)
    assert [mark for mark in marks if mark not in text] == []


def test_the_list_says_what_is_in_the_batch() -> None:
    pdf = printed(letter(), letter(is_on_page=False))
    (front, *_) = read(pdf).pages
    text = front.extract_text()
    for told in ("bunt 12", "2 brev · 3 blad", "Kunden AB", "Lund", "1 250,00"):
        assert told in text.replace("\u00a0", " ")


def test_the_question_can_be_scanned() -> None:
    pdf = printed(letter(question=ASKED))
    alone = read(pdf).pages[2]
    assert "Vill du hellre få fakturan elektroniskt?" in alone.extract_text()
    assert codes_on(pdf, 2) == [ASKED.url]


HOUSE = "https://faktura.norr-sken.example/p/consent/"


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize(
    "token",
    [
        "AZ-Ej0K" * 8,
        "-" * 56,
        "W-_M" * 14,
        "Mm4W" * 14,
        "A" * 20 + "-" + "b" * 20 + "-" + "C" * 14,
        "A" * 55 + "-",
    ],
)
def test_the_address_can_be_copied_and_typed(locale: str, token: str) -> None:
    url = HOUSE + token
    pdf = printed(letter(locale=locale, question=Question(url=url, wording="Ja.")))
    for text in (read(pdf).pages[2].extract_text(), seen_by_a_viewer(pdf, 2)):
        lines = [line.strip() for line in text.splitlines()]
        at = lines.index("faktura.norr-sken.example/p/consent/")
        assert lines[at + 1].removesuffix("/") == token
        assert not lines[at + 1].endswith("-")
    assert codes_on(pdf, 2) == [url]


@pytest.mark.parametrize("is_on_page", [True, False])
def test_the_address_stays_on_the_paper(*, is_on_page: bool) -> None:
    question = Question(url=HOUSE + "W" * 56, wording="Ja.")
    assert widest(printed(letter(is_on_page=is_on_page, question=question))) <= 195
