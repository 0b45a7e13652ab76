from dataclasses import replace
from datetime import timedelta

import pytest

from reskontra.workers.rendering.invoice_page import invoice_page
from tests.workers.rendering.invoices import make_document


@pytest.mark.parametrize(
    ("days", "locale", "words"),
    [
        (30, "sv", "30 dagar netto"),
        (1, "sv", "1 dag netto"),
        (0, "sv", "Betalas genast"),
        (30, "en", "30 days net"),
        (1, "en", "1 day net"),
        (0, "en", "Due on receipt"),
    ],
)
def test_terms_are_told_as_people_say_them(days: int, locale: str, words: str) -> None:
    document = make_document(locale=locale)
    due = document.invoice_date + timedelta(days=days)
    assert dict(invoice_page(replace(document, due_date=due)).facts)["terms"] == words


@pytest.mark.parametrize(("locale", "mark"), [("sv", "UTKAST"), ("en", "DRAFT")])
def test_a_draft_says_that_it_is_one_where_its_numbers_will_stand(locale: str, mark: str) -> None:
    page = invoice_page(make_document(locale=locale, number=None, ocr=None))
    assert (page.number, dict(page.facts)["number"], dict(page.payment)["ocr"]) == (mark,) * 3
