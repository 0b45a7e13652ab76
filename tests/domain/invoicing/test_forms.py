"""What an invoice is called, and which days' law it has its VAT of. Source: ML 7 kap. 7 §."""

from datetime import date

import pytest

from reskontra.domain.invoicing.forms import InvoiceForm, form_at_issue, supplied_on, taxed_period

DAY, DUE, SUPPLIED = date(2026, 3, 20), date(2026, 4, 19), date(2026, 6, 1)
ORDINARY, SIMPLIFIED = InvoiceForm.ORDINARY, InvoiceForm.SIMPLIFIED


@pytest.mark.parametrize(
    ("form", "has_address", "becomes"),
    [
        (ORDINARY, True, ORDINARY),
        (ORDINARY, False, SIMPLIFIED),
        (SIMPLIFIED, True, SIMPLIFIED),
        (SIMPLIFIED, False, SIMPLIFIED),
    ],
)
def test_without_an_address_it_is_simplified(
    form: InvoiceForm, becomes: InvoiceForm, *, has_address: bool
) -> None:
    assert form_at_issue(form, has_address=has_address) is becomes


@pytest.mark.parametrize(
    ("form", "taxed"),
    [
        (ORDINARY, (SUPPLIED, None)),
        (SIMPLIFIED, (SUPPLIED, None)),
        (InvoiceForm.ADVANCE, (DAY, DUE)),
        (InvoiceForm.ON_ACCOUNT, (DAY, DUE)),
    ],
)
def test_an_advance_is_taxed_while_it_may_be_paid(
    form: InvoiceForm, taxed: tuple[date, date | None]
) -> None:
    """7:7: on the day that it is received."""
    assert taxed_period(form, (SUPPLIED, None), (DAY, DUE)) == taxed


@pytest.mark.parametrize(
    ("form", "supplied", "day"),
    [
        (ORDINARY, (None, None), DAY),
        (ORDINARY, (DUE, None), DUE),
        (ORDINARY, (DUE, SUPPLIED), SUPPLIED),
        (InvoiceForm.ADVANCE, (DUE, SUPPLIED), DAY),
    ],
)
def test_one_day_s_law_and_rate_count(
    form: InvoiceForm, supplied: tuple[date | None, date | None], day: date
) -> None:
    assert supplied_on(form, supplied, DAY) == day


def test_what_was_due_before_it_was_written_is_taxed_on_its_day() -> None:
    assert taxed_period(InvoiceForm.ADVANCE, (None, None), (DUE, DAY)) == (DUE, DUE)


def test_each_form_has_its_word() -> None:
    words = ["invoice", "simplified_invoice", "advance_invoice", "on_account_invoice"]
    assert [form.word for form in InvoiceForm] == words
