"""What an invoice in another currency says in kronor. Source: ML (2023:200) 17 kap. 29 §."""

from dataclasses import replace

import pytest

from reskontra.domain.company.looks import PageDesign
from reskontra.domain.exchange.views import RateSource
from reskontra.domain.kernel.numerals import numerals_of
from reskontra.workers.rendering.in_kronor import told_in_kronor
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.words import words_of
from tests.workers.rendering.invoices import EURO, SELLER, in_euro, looking, make_document
from tests.workers.rendering.pages import words_of as words_on

AGREED = replace(EURO, source=RateSource.ENTERED, reason="Riksbankens mittkurs")


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        (
            "sv",
            "315 954,01 SEK. Kurs 1 EUR = 11,0235 SEK den 2026-11-20, Europeiska centralbanken.",
        ),
        (
            "en",
            "SEK 315,954.01. Rate 1 EUR = SEK 11.0235 on 2026-11-20, European Central Bank.",
        ),
    ],
)
def test_vat_rate_day_and_source_are_told(locale: str, sentence: str) -> None:
    words, numerals = words_of("invoice", locale), numerals_of(locale)
    (told,) = told_in_kronor(in_euro(make_document()), words, numerals)
    assert told.replace("\u00a0", " ").endswith(f": {sentence}")


def test_a_rate_that_was_entered_says_where_it_comes_from() -> None:
    document = replace(in_euro(make_document()), rate=AGREED)
    (told,) = told_in_kronor(document, words_of("invoice", "sv"), numerals_of("sv"))
    assert told.endswith("den 2026-11-20, Riksbankens mittkurs.")


def test_kronor_say_nothing_of_it() -> None:
    assert told_in_kronor(make_document(), words_of("invoice", "sv"), numerals_of("sv")) == ()


@pytest.mark.parametrize("design", PageDesign)
@pytest.mark.parametrize(("locale", "label"), [("sv", "Moms i SEK"), ("en", "VAT in SEK")])
def test_every_design_shows_it_and_only_the_bank(
    design: PageDesign, locale: str, label: str
) -> None:
    seller = replace(
        SELLER, iban="SE3550000000054910000003", bic="ESSESESS", swish_number="123 456 78 90"
    )
    document = in_euro(make_document(locale=locale, seller=looking(seller, design=design)))
    page = words_on(render_invoice(document, None))
    assert label in page
    assert "SE35" in page
    assert "Bankgiro" not in page
    assert "Swish" not in page
