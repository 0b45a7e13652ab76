"""When a draft may not become a document."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.countries.references import OcrAgreement, OcrLevel
from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.se.ocr import is_ocr_number
from reskontra.domain.countries.vat import Sold, VatBuyer, VatCase, VatClass, VatSeller
from reskontra.domain.invoicing.deciding import Trade, decided
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.issuing import Issue, payment_references, reasons_not_to_issue
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.parties import Buyer, buyer_of_free
from reskontra.domain.invoicing.totals import totals
from reskontra.domain.invoicing.vat import domestic
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.addresses import NOWHERE
from tests.factories import varied
from tests.factories.invoicing import BUYER, new_line

DAY = date(2026, 11, 23)
FULL = buyer_of_free(BUYER)
SELLER = VatSeller(vat_number="SE202100548901")


def issue(*, lines: tuple[NewLine, ...] = (new_line(),), **about: object) -> Issue:
    trade = Trade(country=SWEDEN, seller=SELLER, buyer=VatBuyer(country="SE"), invoice_date=DAY)
    vat = decided(lines, trade)
    treated = [(each.treatment or domestic(Decimal(25))) for each in vat]
    nets = map(amount_of, lines)
    sound = Issue(
        state=InvoiceState.DRAFT,
        form=InvoiceForm.ORDINARY,
        lines=lines,
        trade=trade,
        vat=vat,
        totals=totals(list(zip(treated, nets, strict=True)), SWEDEN),
        seller_address=BUYER.address,
        buyer=FULL,
        buyer_reference="",
        invoice_date=DAY,
    )
    return varied(sound, **about)


def codes(one: Issue, closed_through: date | None = None) -> list[str]:
    reasons = reasons_not_to_issue(one, closed_through=closed_through, country=SWEDEN)
    return [reason.code for reason in reasons]


def test_a_sound_draft_is_issued() -> None:
    assert codes(issue()) == []


def test_what_is_issued_is_not_issued_again() -> None:
    assert codes(issue(state=InvoiceState.PAID, lines=())) == ["INVOICE_NOT_DRAFT"]


def test_nothing_is_not_invoiced() -> None:
    assert codes(issue(lines=())) == ["NOTHING_TO_INVOICE"]


def test_none_of_something_is_not_invoiced() -> None:
    one = issue(lines=(new_line(), new_line(quantity=Decimal(0))))
    (reason,) = reasons_not_to_issue(one, closed_through=None, country=SWEDEN)
    assert (reason.code, reason.path) == ("QUANTITY_ZERO", ("lines", "1", "quantity"))


def test_an_invoice_does_not_give_money_back() -> None:
    one = issue(lines=(new_line(quantity=Decimal(-1)),))
    (reason,) = reasons_not_to_issue(one, closed_through=None, country=SWEDEN)
    assert (reason.code, reason.path) == ("TOTAL_NEGATIVE", ("lines",))


@pytest.mark.parametrize(
    ("closed_through", "reasons"),
    [
        (None, []),
        (date(2026, 11, 22), []),
        (date(2026, 11, 23), ["PERIOD_CLOSED"]),
        (date(2026, 12, 31), ["PERIOD_CLOSED"]),
    ],
)
def test_closed_books_stay_closed(closed_through: date | None, reasons: list[str]) -> None:
    assert codes(issue(), closed_through) == reasons


@pytest.mark.parametrize(
    ("kind", "reference", "reasons"),
    [
        ("AUTHORITY", "", ["BUYER_REFERENCE_MISSING"]),
        ("AUTHORITY", "Ref 1", []),
        ("COMPANY", "", []),
    ],
)
def test_an_authority_needs_its_reference(kind: str, reference: str, reasons: list[str]) -> None:
    assert codes(issue(buyer=replace(FULL, kind=kind), buyer_reference=reference)) == reasons


@pytest.mark.parametrize(
    ("price", "reasons"),
    [("3120", []), ("3200", []), ("3200.01", ["BUYER_ADDRESS_MISSING"])],
)
def test_only_a_simplified_invoice_leaves_the_address_out(price: str, reasons: list[str]) -> None:
    lines = (new_line(unit_price=Decimal(price)),)
    assert codes(issue(lines=lines, buyer=Buyer(name="Kim", address=NOWHERE))) == reasons


@pytest.mark.parametrize(
    ("form", "reasons"),
    [
        (InvoiceForm.ORDINARY, ["SELLER_ADDRESS_MISSING"]),
        (InvoiceForm.ADVANCE, ["SELLER_ADDRESS_MISSING"]),
        (InvoiceForm.SIMPLIFIED, []),
    ],
)
def test_only_a_simplified_invoice_leaves_our_own_address_out(
    form: InvoiceForm, reasons: list[str]
) -> None:
    """ML 17:24 5 asks for it, 17:28 does not."""
    one = issue(form=form, buyer=replace(FULL, number=1), seller_address=NOWHERE)
    assert codes(one) == reasons


def test_an_advance_is_for_somebody_in_the_register() -> None:
    assert codes(issue(form=InvoiceForm.ON_ACCOUNT)) == ["ADVANCE_WITHOUT_CUSTOMER"]
    assert codes(issue(form=InvoiceForm.ON_ACCOUNT, buyer=replace(FULL, number=1))) == []


def test_everything_is_told_at_once() -> None:
    one = issue(lines=(), buyer=replace(FULL, kind="AUTHORITY"))
    assert codes(one, DAY) == ["NOTHING_TO_INVOICE", "PERIOD_CLOSED", "BUYER_REFERENCE_MISSING"]


def test_nothing_is_issued_before_its_case_has_every_fact() -> None:
    """Each fact is asked for once, however many lines want it."""
    scrap = new_line(sold=Sold.SCRAP, vat_class=VatClass.STANDARD, vat_case=VatCase.SCRAP)
    exempt = new_line(vat_class=VatClass.EXEMPT)
    assert codes(issue(lines=(scrap, scrap, exempt))) == [
        "BUYER_SWEDISH_VAT_NUMBER_MISSING", "VAT_TEXT_MISSING",
    ]  # fmt: skip


def test_no_vat_at_all_needs_its_reason() -> None:
    assert codes(issue(lines=(new_line(vat_rate=Decimal(0)),))) == ["VAT_TEXT_MISSING"]


def test_the_law_is_asked_again_on_the_day_of_the_invoice() -> None:
    dance = new_line(vat_class=VatClass.DANCE)
    assert codes(issue(lines=(dance,))) == ["VAT_CLASS_RATE_UNKNOWN"]


def test_a_reference_has_others_to_give_way_to() -> None:
    """1001 with its length digit is 100164, and so is 10016 with its check digit alone."""
    with_length = payment_references(1001, SWEDEN, OcrAgreement(OcrLevel.LENGTH_DIGIT))
    without = payment_references(10016, SWEDEN, OcrAgreement(OcrLevel.HARD))
    assert with_length[0] == without[0] == "100164"
    assert len(set(without)) == len(without) == 6
    assert all(is_ocr_number(each, OcrAgreement(OcrLevel.HARD)) for each in without)
