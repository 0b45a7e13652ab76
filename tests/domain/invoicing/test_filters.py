"""Filters that are joined mean the same invoices in a list as one by one."""

from datetime import date
from random import Random
from typing import Any

import pytest

from reskontra.domain.invoicing.filters import means, parts_of
from reskontra.domain.invoicing.listing import conditions_of
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import heads, invoice_page
from reskontra.domain.invoicing.views import OPEN_STATES, InvoiceFilter, InvoiceKind, InvoiceState
from reskontra.domain.kernel.clock import today
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_draft, make_issued
from tests.factories.payments import make_payment

EARLY, LATE = date(2026, 9, 1), date(2026, 10, 1)
EVIL = "'; DROP TABLE invoice; --{0}"


def test_an_empty_filter_is_one_part() -> None:
    assert parts_of(InvoiceFilter()) == [InvoiceFilter()]


def test_every_joined_filter_is_a_part() -> None:
    number = [InvoiceFilter(number=each) for each in range(3)]
    inner = InvoiceFilter(any_of=(number[1],), excluded=number[2])

    assert parts_of(InvoiceFilter(all_of=(number[0], inner)))[1:] == [
        number[0],
        inner,
        number[1],
        number[2],
    ]


def test_values_of_joined_filters_stay_beside_the_text() -> None:
    evil = InvoiceFilter(ocr=EVIL)
    joined = InvoiceFilter(ocr="1", all_of=(evil,), any_of=(evil, evil), excluded=evil)
    found = conditions_of(joined, today())

    assert "DROP" not in found.sql
    assert found.values == ["1", EVIL, EVIL, EVIL, EVIL]
    assert all(f"${place}" in found.sql for place in range(1, 6))


def leaf(random: Random, customer_id: Any) -> InvoiceFilter:
    """A filter that asks one thing."""
    return random.choice(
        [
            InvoiceFilter(),
            InvoiceFilter(states=(InvoiceState.DRAFT,)),
            InvoiceFilter(states=OPEN_STATES),
            InvoiceFilter(is_to_refund=random.choice([True, False])),
            InvoiceFilter(is_disputed=random.choice([True, False])),
            InvoiceFilter(is_said_paid=random.choice([True, False])),
            InvoiceFilter(number=1001),
            InvoiceFilter(kind=random.choice(list(InvoiceKind))),
            InvoiceFilter(ocr="100164"),
            InvoiceFilter(text="none"),
            InvoiceFilter(text="1002"),
            InvoiceFilter(text="KUND"),
            InvoiceFilter(customer_id=customer_id),
            InvoiceFilter(is_open=random.random() > 0.5),
            InvoiceFilter(is_overdue=random.random() > 0.5),
            InvoiceFilter(invoice_date_from=EARLY, invoice_date_to=LATE),
            InvoiceFilter(due_date_to=LATE),
        ]
    )


def tree(random: Random, customer_id: Any, levels: int) -> list[InvoiceFilter]:
    """None or a few filters, each of which may join others."""
    return [
        InvoiceFilter(
            all_of=tuple(tree(random, customer_id, levels - 1)),
            any_of=tuple(tree(random, customer_id, levels - 1)),
            excluded=leaf(random, customer_id),
        )
        if levels and random.random() > 0.6
        else leaf(random, customer_id)
        for _ in range(random.randrange(3))
    ]


@pytest.mark.usefixtures("company")
async def test_a_list_and_a_look_agree_on_every_filter() -> None:
    customer_id = await make_customer()
    made = [
        await make_draft(),
        await make_draft(customer_id=customer_id),
        await make_issued(customer_id=customer_id),
        await make_issued(invoice_date=EARLY, due_date=date(2026, 9, 30)),
        await make_issued(invoice_date=LATE, due_date=date(2027, 1, 1)),
    ]
    await make_payment(made[3])
    all_heads = await heads(made)
    random = Random(2026)

    for _ in range(150):
        where = InvoiceFilter(
            all_of=tuple(tree(random, customer_id, 3)),
            any_of=tuple(tree(random, customer_id, 3)),
            excluded=leaf(random, customer_id),
        )
        listed = await invoice_page(InvoicePageRequest(where=where))
        meant = {each for each, head in all_heads.items() if means(where, head, today())}
        assert {head.id for head in listed.rows} == meant, where
