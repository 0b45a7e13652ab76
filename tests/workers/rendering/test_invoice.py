import logging
from dataclasses import replace
from pathlib import Path

import pytest

from reskontra.domain.invoicing.parties import Buyer
from reskontra.workers.rendering.invoice import render_invoice
from tests.workers.rendering.invoices import (
    BUYER,
    LOGO,
    SELLER,
    make_document,
    make_line,
    png,
)
from tests.workers.rendering.pages import Placed, figures_of, placed, read, text_of, words_of

GOLDEN = Path(__file__).parents[2] / "golden" / "pdf"
WINDOW_X, WINDOW_Y = (110, 195), (45, 75)
MARGIN = 3
LEFT_EDGE, LOGO_ROOM = 20, (62, 20)
MARKUP = r'#import "x"; #strong[x] $a^2$ *fet* <b> \ #panic() // \u{41} @ref'


def in_window(piece: Placed) -> bool:
    return piece.x > WINDOW_X[0] and WINDOW_Y[0] < piece.y < WINDOW_Y[1]


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_the_page_says_exactly_what_the_golden_page_says(locale: str) -> None:
    pdf = render_invoice(make_document(locale=locale), LOGO)
    golden = (GOLDEN / f"invoice.{locale}.txt").read_text("utf-8")
    assert text_of(pdf) + "\n" == golden


def test_the_address_and_nothing_else_lies_in_the_window_of_a_c5_envelope() -> None:
    pieces = [piece for piece in placed(render_invoice(make_document(), LOGO)) if in_window(piece)]
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


def test_a_long_address_is_set_smaller_and_stays_in_the_window() -> None:
    address = replace(BUYER.address, line1="Långa vägen " * 5, line2="c/o " + "Y" * 70)
    buyer = replace(BUYER, name="Stiftelsen för mycket långa namn " * 4, address=address)
    pieces = placed(render_invoice(make_document(buyer=buyer), LOGO))
    last = next(piece for piece in pieces if "Göteborg" in piece.text)
    assert last.y < WINDOW_Y[1]


def test_what_a_tenant_writes_is_never_markup() -> None:
    document = make_document(
        [make_line(MARKUP, unit="#pi")],
        note=MARKUP,
        buyer=replace(BUYER, name=MARKUP),
        seller=replace(SELLER, name=MARKUP),
        our_reference=MARKUP,
    )
    text = words_of(render_invoice(document, None)).replace(" ", "")
    assert text.count(MARKUP.replace(" ", "")) == 6


def test_emoji_are_shown_and_other_scripts_become_a_visible_box() -> None:
    line = make_line("🎉 👩‍🔧 🇸🇪 ❤️ Ω Жук 漢字 عر \t\x07 ü é š ł € –")
    text = words_of(render_invoice(make_document([line]), None))
    assert "🎉" in text
    assert "Ω Жук □□ □□" in text
    assert "ü é š ł € –" in text


def test_a_thousand_lines_break_over_pages_with_the_heading_on_each() -> None:
    lines = [make_line(f"Artikel {number}") for number in range(1, 1001)]
    pages = [page.extract_text() for page in read(render_invoice(make_document(lines), None)).pages]
    charged = [page for page in pages if "Artikel" in page]
    assert ["Beskrivning" in page for page in charged] == [True] * len(charged)
    assert f"Sida 2 ({len(pages)})" in " ".join(pages[1].split())
    assert sum(page.count("Artikel") for page in pages) == 1000


def test_the_discount_column_stands_there_only_when_somebody_has_one() -> None:
    assert "Rabatt" in text_of(render_invoice(make_document(), None))
    assert "Rabatt" not in text_of(render_invoice(make_document([make_line()]), None))


def test_a_private_persons_number_is_not_printed() -> None:
    person = Buyer(name="Karin Öström", kind="PERSON", org_number="811218-9876")
    assert "811218" not in text_of(render_invoice(make_document(buyer=person), None))


def test_an_address_abroad_ends_with_its_country() -> None:
    abroad = replace(BUYER, address=replace(BUYER.address, country="NO"))
    assert "NORGE" in text_of(render_invoice(make_document(buyer=abroad), None))


@pytest.mark.parametrize("price", ["0", "-100"])
def test_nothing_is_asked_for_when_nothing_is_to_be_paid(price: str) -> None:
    text = text_of(render_invoice(make_document([make_line(unit_price=price)]), LOGO))
    assert "Inget att betala" in text
    assert "Oss tillhanda senast" not in text


def test_an_invoice_without_lines_and_vat_is_still_a_page() -> None:
    assert len(read(render_invoice(make_document([], note=""), None)).pages) == 1


@pytest.mark.parametrize(
    "logo",
    [LOGO, png(300, 80), png(3000, 10), png(10, 2000)],
    ids=["svg", "png", "very wide", "very tall"],
)
def test_a_logo_keeps_inside_its_place(logo: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        pdf = render_invoice(make_document(), logo)
    assert caplog.messages == []
    assert SELLER.name not in [piece.text for piece in placed(pdf) if piece.y < WINDOW_Y[0]]
    logo_at = figures_of(pdf)[0]
    assert logo_at.left == pytest.approx(LEFT_EDGE)
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
