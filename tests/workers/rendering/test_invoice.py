import logging
import re
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.invoicing.document import CreditedDocument
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.numerals import SWEDISH
from reskontra.workers.rendering.invoice import render_invoice
from tests.workers.rendering.invoices import (
    BUYER,
    LOGO,
    SELLER,
    looking,
    make_document,
    make_line,
    png,
)
from tests.workers.rendering.pages import (
    Placed,
    figures_of,
    placed,
    read,
    text_of,
    widest,
    words_of,
)

GOLDEN = Path(__file__).parents[2] / "golden" / "pdf"
WINDOW_X, WINDOW_Y = (110, 195), (45, 75)
MARGIN = 3
LEFT_EDGES = {PageDesign.CLASSIC: 20, PageDesign.MODERN: 20, PageDesign.COMPACT: 16}
LOGO_ROOM, PAPER = (62, 20), 210
MARKUP = r'#import "x"; #strong[x] $a^2$ *fet* <b> \ #panic() // \u{41} @ref'


every_design = pytest.mark.parametrize("design", PageDesign)


def with_words(design: PageDesign) -> Seller:
    return looking(
        design=design,
        greeting="Tack för att du handlar av oss.",
        terms="Efter förfallodagen debiteras ränta enligt räntelagen.",
        footer="Certifierat enligt ISO 9001.",
    )


def in_window(piece: Placed) -> bool:
    return piece.x > WINDOW_X[0] and WINDOW_Y[0] < piece.y < WINDOW_Y[1]


@every_design
@pytest.mark.parametrize("locale", ["sv", "en"])
def test_the_page_says_exactly_what_the_golden_page_says(design: PageDesign, locale: str) -> None:
    pdf = render_invoice(make_document(locale=locale, seller=with_words(design)), LOGO)
    golden = (GOLDEN / f"{design.lower()}.{locale}.txt").read_text("utf-8")
    assert text_of(pdf) + "\n" == golden


@every_design
def test_equal_invoices_give_equal_bytes_and_another_colour_or_word_others(
    design: PageDesign,
) -> None:
    document = make_document(seller=with_words(design))
    page = render_invoice(document, LOGO)
    assert render_invoice(document, LOGO) == page
    others = [{"colour": "#7a1f3d"}, {"greeting": "Hej"}, {"terms": "x"}, {"footer": "y"}]
    pages = {
        render_invoice(make_document(seller=looking(with_words(design), **other)), LOGO)
        for other in others
    }
    assert len(pages - {page}) == len(others)


@every_design
def test_the_address_and_nothing_else_lies_in_the_window_of_a_c5_envelope(
    design: PageDesign,
) -> None:
    page = render_invoice(make_document(seller=with_words(design)), LOGO)
    pieces = [piece for piece in placed(page) if in_window(piece)]
    assert [piece.text for piece in pieces] == [
        BUYER.name,
        "Västra Hamngatan 12",
        "Plan 3",
        "411 17",
        "Göteborg",
    ]
    assert min(piece.x for piece in pieces) > WINDOW_X[0] + MARGIN
    assert min(piece.y for piece in pieces) > WINDOW_Y[0] + MARGIN
    assert max(piece.y for piece in pieces) < WINDOW_Y[1] - MARGIN


@every_design
def test_a_long_address_is_set_smaller_and_stays_in_the_window(design: PageDesign) -> None:
    address = replace(BUYER.address, line1="Långa vägen " * 5, line2="c/o " + "Y" * 70)
    buyer = replace(BUYER, name="Stiftelsen för mycket långa namn " * 4, address=address)
    pieces = placed(render_invoice(make_document(buyer=buyer, seller=with_words(design)), LOGO))
    last = next(piece for piece in pieces if "Göteborg" in piece.text)
    assert last.y < WINDOW_Y[1]


@every_design
def test_what_a_tenant_writes_is_never_markup(design: PageDesign) -> None:
    own = {"greeting": MARKUP, "terms": MARKUP, "footer": MARKUP}
    document = make_document(
        [make_line(MARKUP, unit="#pi")],
        note=MARKUP,
        buyer=replace(BUYER, name=MARKUP),
        seller=looking(replace(SELLER, name=MARKUP), design=design, **own),
        our_reference=MARKUP,
    )
    text = words_of(render_invoice(document, None)).replace(" ", "")
    assert text.count(MARKUP.replace(" ", "")) == 9


def test_emoji_are_shown_and_other_scripts_become_a_visible_box() -> None:
    line = make_line("🎉 👩‍🔧 🇸🇪 ❤️ Ω Жук 漢字 عر \t\x07 ü é š ł € –")
    text = words_of(render_invoice(make_document([line]), None))
    assert "🎉" in text
    assert "Ω Жук □□ □□" in text
    assert "ü é š ł € –" in text


@every_design
def test_999_lines_break_over_pages_with_headings_and_what_is_carried(design: PageDesign) -> None:
    lines = [make_line(f"Artikel {number}", unit_price=str(number)) for number in range(1, 1000)]
    pdf = render_invoice(make_document(lines, seller=with_words(design)), None)
    pages = [" ".join(page.extract_text().split()) for page in read(pdf).pages]
    charged = [page for page in pages if "Artikel" in page]
    assert ["Beskrivning" in page for page in charged] == [True] * len(charged)
    assert all(f"Sida {at} ({len(pages)})" in page for at, page in enumerate(pages, 1))
    numbers = [[int(each) for each in re.findall(r"Artikel (\d+)", page)] for page in charged]
    assert list(chain(*numbers)) == list(range(1, 1000))
    for at, last in enumerate(page[-1] for page in numbers[:-1]):
        amount = SWEDISH.amount(Money(last * (last + 1) * 50)).replace("\u00a0", " ")
        assert f"Transport till nästa sida {amount} " in charged[at]
        assert f"Transport från föregående sida {amount} " in charged[at + 1]
    assert "Transport till" not in charged[-1]


@every_design
def test_a_credit_note_tells_what_it_credits_and_asks_for_nothing(design: PageDesign) -> None:
    credited = CreditedDocument(number=1041, invoice_date=date(2026, 10, 23), reason="Fel pris")
    document = make_document(credits=credited, ocr=None, seller=with_words(design))
    text = words_of(render_invoice(document, LOGO)).replace("\u00a0", " ")
    for words in ("Kreditfaktura", "Avser faktura 1041 av 2026-10-23", "Fel pris", "Att kreditera"):
        assert words in text
    assert "−144 636,00 kr" in text
    assert "Inget att betala" not in text
    assert "Oss tillhanda" not in text


@every_design
def test_the_sentences_of_the_law_stand_on_the_page(design: PageDesign) -> None:
    law = "Omvänd betalningsskyldighet enligt 16 kap. 13 § mervärdesskattelagen (2023:200)."
    document = make_document(vat_texts=(law,), seller=with_words(design))
    assert law in words_of(render_invoice(document, LOGO))


@every_design
@pytest.mark.parametrize("home", ["SE", "NO"])
@pytest.mark.parametrize("ways", [{}, {"plusgiro": "90 19 50-6"}, {"bankgiro": None}])
def test_there_is_room_for_every_way_to_pay(
    design: PageDesign, home: str, ways: dict[str, Any]
) -> None:
    banked = replace(replace(SELLER, **ways), iban="SE3550000000054910000003", bic="ESSESESS")
    buyer = replace(BUYER, address=replace(BUYER.address, country=home))
    document = make_document(
        seller=looking(banked, design=design), buyer=buyer, buyer_reference="Referens " * 11
    )
    text = words_of(render_invoice(document, None)).replace("\u00a0", " ")
    assert "SE35 5000 0000 0549 1000 0003" in text
    assert "ESSESESS" in text


def test_one_page_carries_nothing_over() -> None:
    assert "Transport" not in text_of(render_invoice(make_document(), None))


@every_design
def test_the_longest_words_and_largest_sums_stay_on_the_paper(design: PageDesign) -> None:
    word = "Å" * 200
    line = make_line(word, quantity="999999.123456", unit=word[:20], unit_price="99999.123456")
    seller = looking(
        replace(SELLER, name=word, plusgiro="90 19 50-6", iban="SE3550000000054910000003"),
        design=design, greeting=word + word[:100], terms=word * 5, footer=word,
    )  # fmt: skip
    page = render_invoice(make_document([line], note=word, our_reference=word, seller=seller), None)
    assert widest(page) < PAPER - MARGIN


def test_the_discount_column_stands_there_only_when_somebody_has_one() -> None:
    assert "Rabatt" in text_of(render_invoice(make_document(), None))
    assert "Rabatt" not in text_of(render_invoice(make_document([make_line()]), None))


def test_a_private_persons_number_is_not_printed() -> None:
    person = Buyer(name="Karin Öström", kind="PERSON", org_number="811218-9876")
    assert "811218" not in text_of(render_invoice(make_document(buyer=person), None))


@pytest.mark.parametrize(
    ("number", "is_printed"), [("556703-7485", True), ("811218-9876", False), (None, False)]
)
def test_the_number_of_one_who_is_not_in_the_register_is_printed_where_it_is_a_firms(
    number: str | None, *, is_printed: bool
) -> None:
    once = Buyer(name="Tillfällig kund", org_number=number)
    text = text_of(render_invoice(make_document(buyer=once), None))
    assert (number is not None and number in text) is is_printed
    assert ("Ert org.nr" in text) is is_printed


def test_an_address_abroad_ends_with_its_country() -> None:
    abroad = replace(BUYER, address=replace(BUYER.address, country="NO"))
    assert "NORGE" in text_of(render_invoice(make_document(buyer=abroad), None))


@every_design
@pytest.mark.parametrize("price", ["0", "-100"])
def test_nothing_is_asked_for_when_nothing_is_to_be_paid(design: PageDesign, price: str) -> None:
    document = make_document([make_line(unit_price=price)], seller=with_words(design))
    text = text_of(render_invoice(document, LOGO))
    assert "Inget att betala" in text
    assert "Oss tillhanda senast" not in text


def test_an_invoice_without_lines_and_vat_is_still_a_page() -> None:
    assert len(read(render_invoice(make_document([], note=""), None)).pages) == 1


@every_design
@pytest.mark.parametrize(
    "logo",
    [LOGO, png(300, 80), png(3000, 10), png(10, 2000)],
    ids=["svg", "png", "very wide", "very tall"],
)
def test_a_logo_keeps_inside_its_place(
    design: PageDesign, logo: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        pdf = render_invoice(make_document(seller=with_words(design)), logo)
    assert caplog.messages == []
    assert SELLER.name not in [piece.text for piece in placed(pdf) if piece.y < WINDOW_Y[0]]
    logo_at = figures_of(pdf)[0]
    assert logo_at.left == pytest.approx(LEFT_EDGES[design])
    assert logo_at.right - logo_at.left < LOGO_ROOM[0] + 0.01
    assert logo_at.top - logo_at.bottom < LOGO_ROOM[1] + 0.01


@pytest.mark.parametrize(
    "logo",
    [
        b"",
        b"\xff\xfe\x00junk",
        b"<html>",
        b"<svg><g></svg>",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>',
        b'<svg viewBox="0 0 9 9" xmlns="http://www.w3.org/2000/svg"><image href="/x.png"/></svg>',
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        png(300, 80)[:60],
        png(1, 1)[:16] + b"\x00\x00\xff\xff\x00\x00\xff\xff" + png(1, 1)[24:],
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(50),
        b"<svg" + bytes(2_000_000),
    ],
    ids=[
        "empty",
        "junk",
        "html",
        "broken svg",
        "svg without size",
        "svg with a file",
        "svg with entities",
        "broken png",
        "enormous png",
        "broken jpeg",
        "too many bytes",
    ],
)
def test_a_logo_that_cannot_be_drawn_is_left_out_and_told_of(
    logo: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    document = make_document()
    with caplog.at_level(logging.WARNING):
        pdf = render_invoice(document, logo)
    assert pdf == render_invoice(document, None)
    assert ["left out" in message for message in caplog.messages] == [True]
