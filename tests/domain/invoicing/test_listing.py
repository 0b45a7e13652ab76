"""From a question to SQL: values stay beside the text."""

from datetime import date, timedelta
from random import Random

import pytest
from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.listing import FALLS_DUE, conditions_of, page_statement
from reskontra.domain.invoicing.paging import InvoicePageRequest, InvoiceSorting
from reskontra.domain.invoicing.totals import totals
from reskontra.domain.invoicing.views import InvoiceFilter, InvoiceOrder
from reskontra.domain.tables import CONNECTION
from tests.factories.frozen import whole

TODAY = date(2026, 11, 23)
EVIL = "'; DROP TABLE invoice; --{0}%_\\"


def test_what_people_type_never_becomes_sql() -> None:
    found = conditions_of(InvoiceFilter(text=EVIL, ocr=EVIL), TODAY)
    assert "DROP" not in found.sql
    assert found.values == [EVIL, "'; drop table invoice; {0}%_\\"]


def test_asking_nothing_means_every_row() -> None:
    assert conditions_of(InvoiceFilter(), TODAY).sql == "true"


@pytest.mark.parametrize("order", InvoiceOrder)
@pytest.mark.parametrize("is_descending", [True, False])
def test_every_order_ends_with_the_id(order: InvoiceOrder, is_descending: bool) -> None:
    request = InvoicePageRequest(
        order=order, is_descending=is_descending, after=(1, InvoiceId.new())
    )
    statement, values = page_statement(request, TODAY)
    direction = "DESC" if is_descending else "ASC"
    assert f"id {direction} LIMIT ${len(values)}" in statement
    assert values[-1] == 51


def test_what_is_equal_is_sorted_by_the_next() -> None:
    then = (InvoiceSorting(InvoiceOrder.NUMBER, is_descending=False),)
    request = InvoicePageRequest(
        order=InvoiceOrder.DUE_DATE,
        then=then,
        after=(TODAY, InvoiceId.new()),
        then_after=(1001,),
    )
    statement, values = page_statement(request, TODAY)

    number = "coalesce(number, 9223372036854775807)"
    assert f"{FALLS_DUE} < $1" in statement
    assert f"{FALLS_DUE} = $1 AND {number} > $2" in statement
    assert f"ORDER BY {FALLS_DUE} DESC, {number} ASC, id ASC" in statement
    assert values[:2] == [TODAY, 1001]


def test_nothing_is_sorted_after_the_making() -> None:
    then = (InvoiceSorting(InvoiceOrder.NUMBER),)
    request = InvoicePageRequest(order=InvoiceOrder.CREATED, then=then)

    assert request.sortings == (InvoiceSorting(InvoiceOrder.CREATED),)


@pytest.mark.usefixtures("company")
async def test_a_row_and_its_head_fall_due_on_the_same_day() -> None:
    chance = Random(1)
    amounts = [[chance.choice((0, 1, 50, 100)) for _ in range(4)] for _ in range(400)]
    days = [TODAY + timedelta(days=chance.randint(-60, 60)) for _ in amounts]
    denied = [chance.choice((None, day, day + timedelta(days=30))) for day in days]
    heads = [
        whole([], totals([], None)).head._replace(
            total_minor=total,
            deduction_minor=deduction,
            paid_minor=paid,
            credited_minor=credited,
            due_date=day,
            denied_due_date=later,
        )
        for (total, deduction, paid, credited), day, later in zip(
            amounts, days, denied, strict=True
        )
    ]
    columns = [[each[place] for each in amounts] for place in range(4)]
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"""
        SELECT {FALLS_DUE} AS falls_due
        FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::date[], $6::date[])
             WITH ORDINALITY AS invoice(total_minor, deduction_minor, paid_minor, credited_minor,
                                        due_date, denied_due_date, place)
        ORDER BY place
        """,
        [*columns, days, denied],
    )
    assert [row["falls_due"] for row in rows] == [head.falls_due for head in heads]
    assert {head.falls_due == head.due_date for head in heads} == {True, False}
