"""The hours behind an invoice, on a page of their own in the buyer's language."""

from datetime import date

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.invoicing.time_sheets import SheetApproval, SheetKind
from reskontra.domain.kernel.numerals import numerals_of
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.invoice_page import TEXTS
from reskontra.workers.rendering.time_sheet import TimeSheet, time_sheet
from reskontra.workers.rendering.words import words_of
from tests.factories.time_sheets import sheet_entry
from tests.workers.rendering.invoices import looking, make_document
from tests.workers.rendering.pages import read, text_of

SHEET = (
    sheet_entry(),
    sheet_entry(heading="", approval=SheetApproval.SILENCE, approver="", amount_minor=50_050),
    sheet_entry(heading="Uppdrag 1002: Jour", kind=SheetKind.CANCELLATION, amount_minor=100_000),
)


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in read(pdf).pages]


def told() -> TimeSheet:
    document = make_document(time_sheet=SHEET)
    found = time_sheet(document, words_of(TEXTS, "sv"), numerals_of("sv"))
    assert found is not None
    return found


def test_each_entry_says_who_when_and_who_approved() -> None:
    sheet = told()
    assert sheet.rows == (
        (
            *("2026-11-02", "08:00–16:30", "8", "Karin Ek"),
            *("Anna Öberg, 2026-11-03 09:12", "8\u00a0000,00"),
        ),
        (
            *("2026-11-02", "08:00–16:30", "8", "Karin Ek"),
            *("Utebliven invändning, enligt avtal, 2026-11-03 09:12", "500,50"),
        ),
        (
            *("2026-11-02", "08:00–16:30", "", "Sen avbokning"),
            *("Anna Öberg, 2026-11-03 09:12", "1\u00a0000,00"),
        ),
    )


def test_sections_and_the_whole_are_summed() -> None:
    sheet = told()
    assert sheet.headings == ("Uppdrag 1001: Tolkning", "", "Uppdrag 1002: Jour")
    assert sheet.sums == (("", ""), ("16", "8\u00a0500,50"), ("0", "1\u00a0000,00"))
    assert sheet.total == ("16", "9\u00a0500,50")


def test_an_invoice_without_hours_has_no_appendix() -> None:
    document = make_document()
    assert time_sheet(document, words_of(TEXTS, "sv"), numerals_of("sv")) is None
    assert "Tidsspecifikation" not in text_of(render_invoice(document, None))


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize(("locale", "title"), [("sv", "Tidsspecifikation"), ("en", "Time sheet")])
def test_the_appendix_is_a_page_of_its_own(design: PageDesign, locale: str, title: str) -> None:
    document = make_document(seller=looking(design=design), locale=locale, time_sheet=SHEET)
    pages = pages_of(render_invoice(document, None))
    assert len(pages) == 2
    assert (title in pages[0], title in pages[1]) == (False, True)
    assert "Anna Öberg" in pages[1]


def test_many_hours_go_on_over_pages_with_their_headings() -> None:
    many = tuple(sheet_entry(heading="" if place else "Uppdrag 1") for place in range(90))
    pages = pages_of(render_invoice(make_document(time_sheet=many), None))
    assert len(pages) > 3
    assert all("Utfört av" in page for page in pages[1:])
    assert date(2026, 11, 2).isoformat() in pages[-1]
