from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from reskontra.domain.invoicing.adjustments import AdjustmentKind
from reskontra.domain.invoicing.document import CreditedDocument, DocumentAdjustment
from reskontra.workers.rendering.invoice_page import TEXTS, invoice_page
from reskontra.workers.rendering.qr import code_of
from reskontra.workers.rendering.words import words_of
from tests.factories.invoicing import kr
from tests.workers.rendering.invoices import BUYER, SELLER, make_document, make_line

CREDITED = CreditedDocument(number=1001, invoice_date=date(2026, 11, 2), reason="Fel pris")


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


FOREIGN = replace(BUYER, address=replace(BUYER.address, country="NO"))
BANKED = replace(
    SELLER,
    plusgiro="90 19 50-6",
    swish_number="123 785 69 01",
    iban="SE3550000000054910000003",
    bic="ESSESESS",
)


def ways_to_pay(**about: Any) -> list[str]:
    return [name for name, _ in invoice_page(make_document(**about)).payment[3:]]


def test_at_home_the_giros_come_first_and_from_abroad_there_is_the_bank_alone() -> None:
    assert ways_to_pay(seller=BANKED) == ["bankgiro", "plusgiro", "swish", "iban", "bic"]
    assert ways_to_pay(seller=BANKED, buyer=FOREIGN) == ["iban", "bic"]
    assert ways_to_pay(buyer=FOREIGN) == ["bankgiro"]


ADJUSTED = (
    DocumentAdjustment(
        kind=AdjustmentKind.ALLOWANCE,
        reason="to_pay",
        percent=Decimal(10),
        vat_rate=None,
        net=kr("-10"),
    ),
    DocumentAdjustment(
        kind=AdjustmentKind.CHARGE,
        reason="Frakt",
        percent=None,
        vat_rate=Decimal(25),
        net=kr("50"),
    ),
)


@pytest.mark.parametrize(
    ("locale", "labels"),
    [
        ("sv", ["Summa rader", "to_pay 10\u00a0%", "Frakt (moms 25\u00a0%)", "Summa exkl. moms"]),
        ("en", ["Sum of lines", "to_pay 10%", "Frakt (VAT 25%)", "Total excl. VAT"]),
    ],
)
def test_allowances_and_charges_stand_between_the_lines_and_the_net(
    locale: str, labels: list[str]
) -> None:
    """What somebody wrote is never taken for a label of ours."""
    document = make_document([make_line()], locale=locale, adjustments=ADJUSTED, net=kr("140"))
    sums = invoice_page(document).sums
    assert [label for label, _ in sums][:4] == labels
    assert [amount.replace(",", ".") for _, amount in sums][:4] == [
        "100.00",
        "\u221210.00",
        "50.00",
        "140.00",
    ]


def test_a_credit_note_gives_them_back_with_the_other_sign() -> None:
    document = make_document([make_line()], credits=CREDITED, adjustments=ADJUSTED, net=kr("140"))
    amounts = [amount for _, amount in invoice_page(document).sums]
    assert amounts[:4] == ["\u2212100,00", "10,00", "\u221250,00", "\u2212140,00"]


def test_what_the_lines_come_to_is_summed_line_by_line() -> None:
    lines = [make_line(unit_price="0.10"), make_line(unit_price="999.90"), make_line(quantity="-2")]
    assert invoice_page(make_document(lines)).carried == ("0,10", "1\u00a0000,00", "800,00")


@pytest.mark.parametrize(
    ("first", "last", "label", "text"),
    [
        (date(2026, 11, 20), None, "supply_date", "2026-11-20"),
        (date(2026, 11, 1), date(2026, 11, 30), "supply_period", "2026-11-01 – 2026-11-30"),
    ],
)
def test_the_day_of_supply_stands_among_the_facts(
    first: date, last: date | None, label: str, text: str
) -> None:
    page = invoice_page(make_document(supply_date=first, supply_to=last))
    assert dict(page.facts)[label] == text


def test_what_the_law_will_have_said_is_passed_on_word_by_word() -> None:
    assert invoice_page(make_document(vat_texts=("Export",))).statements == ("Export",)


@pytest.mark.parametrize(
    ("locale", "title", "refers_to"),
    [
        ("sv", "Kreditfaktura", "Avser faktura 1001 av 2026-11-02"),
        ("en", "Credit note", "Credits invoice 1001 of 2026-11-02"),
    ],
)
def test_a_credit_note_says_what_it_credits_and_asks_for_nothing(
    locale: str, title: str, refers_to: str
) -> None:
    document = make_document(locale=locale)
    page = invoice_page(replace(document, ocr=None, credits=CREDITED))

    assert (page.title, page.refers_to) == (title, refers_to)
    assert {"due_date", "terms"} & set(dict(page.facts)) == set()
    assert (page.payment, page.total_label) == ((), "credited")
    assert page.statements[0].endswith(": Fel pris")
    assert "\N{MINUS SIGN}" in page.to_pay


def test_a_credit_note_has_no_code_to_pay_by() -> None:
    words = words_of(TEXTS, "sv")
    assert code_of(make_document(), words) is not None
    assert code_of(replace(make_document(), ocr=None, credits=CREDITED), words) is None


@pytest.mark.parametrize(
    ("locale", "prices", "labels"),
    [
        ("sv", "Priser inkl. moms", ["Summa inkl. moms", "varav moms"]),
        ("en", "Prices include VAT", ["Total incl. VAT", "of which VAT"]),
    ],
)
def test_prices_with_vat_say_so_and_so_do_their_sums(
    locale: str, prices: str, labels: list[str]
) -> None:
    line = replace(make_line(unit_price="125"), net=kr("100"), gross=kr("125"))
    document = make_document([line], locale=locale, prices_include_vat=True)
    page = invoice_page(document)
    assert page.prices == prices
    assert [label for label, _ in page.sums] == labels
    assert [text.replace(",", ".") for _, text in page.sums] == ["125.00", "25.00"]
    assert page.lines[0][-1].replace(",", ".") == "125.00"
    assert [row[1].replace(",", ".") for row in page.vat_rows] == ["100.00"]
    assert page.carried == (page.lines[0][-1],)


def test_a_credit_note_of_prices_with_vat_gives_them_back() -> None:
    line = replace(make_line(unit_price="125"), net=kr("100"), gross=kr("125"))
    document = make_document([line], prices_include_vat=True, credits=CREDITED)
    page = invoice_page(document)
    assert page.lines[0][-1] == "\u2212125,00"
    assert [text for _, text in page.sums] == ["\u2212125,00", "\u221225,00"]


def test_prices_without_vat_say_nothing_of_it() -> None:
    assert invoice_page(make_document()).prices == ""
