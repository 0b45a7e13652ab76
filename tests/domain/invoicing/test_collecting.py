"""Several drafts as one invoice. Source: ML (2023:200) 17 kap. 19 §."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.collecting import (
    MOST,
    collected,
    reasons_not_to_collect,
    sum_reasons,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.vat import domestic
from reskontra.domain.invoicing.views import Invoice
from tests.factories.frozen import invoice_of, sold
from tests.factories.invoicing import kr, rebate

CUSTOMER = CustomerId.new()
DAY, TODAY = date(2026, 11, 2), date(2026, 11, 26)


def draft(*lines: str, **about: object) -> Invoice:
    whole = invoice_of(*(sold("1", price) for price in lines or ("100",)))
    usual: dict[str, object] = {
        "state": "DRAFT",
        "form": "ORDINARY",
        "issued_at": None,
        "customer_uuid": CUSTOMER.uuid,
        "invoice_date": DAY,
        "due_date": DAY + timedelta(days=30),
        "buyer_reference": "",
        "our_reference": "",
        "note": "",
        "locale": "sv",
    }
    return replace(whole, head=whole.head._replace(**(usual | about)))  # type: ignore[arg-type]  # told by name


def told(*drafts: Invoice | None) -> list[tuple[str, tuple[str, ...]]]:
    ids = [InvoiceId.new() for _ in drafts]
    reasons = reasons_not_to_collect(ids, drafts)
    return [(reason.code, tuple(reason.path)) for reason in reasons]


@pytest.mark.parametrize(
    ("case", "other", "code"),
    [
        ("another customer", draft(customer_uuid=CustomerId.new().uuid), "COLLECTED_OF_ANOTHER"),
        ("nobody in the register", draft(customer_uuid=None), "COLLECTED_OF_ANOTHER"),
        ("another currency", draft(currency="EUR"), "COLLECTED_TERMS_UNFIT"),
        ("other terms", draft(due_date=DAY), "COLLECTED_TERMS_UNFIT"),
        ("an advance", draft(form="ADVANCE"), "COLLECTED_FORM_UNFIT"),
        ("a simplified one", draft(form="SIMPLIFIED"), "COLLECTED_FORM_UNFIT"),
        ("a credit note", draft(kind="CREDIT_NOTE"), "CREDIT_NOTE_FIXED"),
        ("issued", draft(state="ISSUED"), "INVOICE_NOT_DRAFT"),
        ("nothing", None, "NOT_FOUND"),
    ],
)
def test_only_drafts_that_are_alike_are_collected(
    case: str, other: Invoice | None, code: str
) -> None:
    assert told(draft(), draft(), other) == [(code, ("ids", "2"))], case


def test_a_discount_on_the_whole_would_fall_on_the_other_drafts_too() -> None:
    other = draft("100")
    (found,) = applied([(rebate(percent="10"), None)], [(domestic(Decimal(25)), kr("100"))])
    other = replace(other, totals=replace(other.totals, adjustments=(found,)))
    assert told(draft(), other) == [("COLLECTED_ADJUSTED", ("ids", "1"))]


def test_a_collective_draft_is_not_collected_once_more() -> None:
    ids = [InvoiceId.new(), InvoiceId.new()]
    (reason,) = reasons_not_to_collect(ids, [draft(), draft()], {ids[1]: 2})
    assert (reason.code, reason.path) == ("COLLECTED_ALREADY", ("ids", "1"))


def test_one_is_too_few_and_there_is_a_most() -> None:
    assert told(draft()) == [("COLLECTS_TOO_FEW", ("ids",))]
    assert told(*[draft()] * (MOST + 1)) == [("TOO_MANY_INVOICES", ("ids",))]
    assert told(*[draft()] * MOST) == []


def test_each_draft_is_a_section_with_its_day_and_reference() -> None:
    sources = [
        draft("100", "200", buyer_reference="Karin"),
        draft("300", buyer_reference="Bo", supply_date=date(2026, 11, 9)),
        draft("400", our_reference="Johan"),
    ]
    new = collected(sources, TODAY)
    assert [(line.heading, line.unit_price) for line in new.lines] == [
        ("2026-11-02 · Karin", Decimal(100)),
        ("", Decimal(200)),
        ("2026-11-09 · Bo", Decimal(300)),
        ("2026-11-02 · Johan", Decimal(400)),
    ]
    assert new.buyer_reference == ""


def test_it_is_dated_today_on_the_terms_that_all_have_for_all_that_was_supplied() -> None:
    sources = [
        draft(note="Tack!", buyer_reference="Karin"),
        draft(
            note="Tack!",
            buyer_reference="Karin",
            supply_date=date(2026, 10, 1),
            supply_to=date(2026, 10, 31),
        ),
    ]
    new = collected(sources, TODAY)
    assert (new.invoice_date, new.due_date) == (TODAY, date(2026, 12, 26))
    assert (new.supply_date, new.supply_to) == (date(2026, 10, 1), DAY)
    assert (new.note, new.buyer_reference) == ("Tack!", "Karin")
    assert collected([draft(), draft()], TODAY).supply_to is None


def test_a_draft_with_headings_of_its_own_keeps_them() -> None:
    source = draft("100")
    (row,) = source.lines
    own = replace(source, lines=(row._replace(heading="Etapp 1"),))
    assert [line.heading for line in collected([own, draft()], TODAY).lines] == [
        "Etapp 1", "2026-11-02",
    ]  # fmt: skip


def test_nothing_of_a_sum_may_be_lost() -> None:
    sources = [draft("100", net_minor=10_000), draft("50", net_minor=4_500)]
    whole, less = (sources[0].head._replace(net_minor=net) for net in (14_500, 15_000))
    assert sum_reasons(whole, sources) == []
    assert [reason.code for reason in sum_reasons(less, sources)] == ["COLLECTED_FORM_UNFIT"]


def test_it_takes_its_number_from_the_series_that_all_have_chosen() -> None:
    units = [uuid4(), uuid4()]
    shared, apart = (
        collected([draft(series_uuid=one), draft(series_uuid=other)], TODAY).series_id
        for one, other in ((units[0], units[0]), units)
    )
    assert shared is not None
    assert (shared.uuid, apart) == (units[0], None)
