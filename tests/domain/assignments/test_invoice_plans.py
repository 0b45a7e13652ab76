"""Approved work as invoices."""

from datetime import UTC, date, datetime

import pytest

from reskontra.domain.assignments.billing_views import ApprovedEntry
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.invoice_plans import (
    InvoicePlan,
    Work,
    invoice_plans,
    reasons_not_to_bill,
    works,
)
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.lines import LONGEST_HEADING, MOST_LINES, amount_of
from reskontra.domain.kernel.money import Money
from tests.factories.agreements import agreement_card
from tests.factories.billing import approved_entry, price_line

LAST_DAY, NEW_YEAR = date(2027, 12, 31), date(2028, 1, 1)
CUSTOMER, OTHER = CustomerId.new(), CustomerId.new()
ASSIGNMENT = AssignmentId.new()


def entry(**about: object) -> ApprovedEntry:
    return approved_entry(**{"customer_id": CUSTOMER, **about})


def plans(*entries: ApprovedEntry, locale: str = "sv") -> list[InvoicePlan]:
    return invoice_plans(works(entries, {}), {CUSTOMER: locale, OTHER: locale})


def test_each_customer_gets_one_invoice() -> None:
    found = plans(entry(), entry(customer_id=OTHER), entry(assignment_number=2))
    assert sorted(len(plan.entries) for plan in found) == [1, 2]
    assert {plan.draft.customer_id for plan in found} == {CUSTOMER, OTHER}


def test_what_stands_only_once_on_an_invoice_parts_them() -> None:
    found = plans(entry(buyer_reference="Anna"), entry(buyer_reference="Bo"), entry())
    assert sorted(plan.draft.buyer_reference or "" for plan in found) == ["", "Anna", "Bo"]


FOOD, USUAL = VatClass.FOOD, VatClass.STANDARD
Told = list[list[tuple[int, int]]]


@pytest.mark.parametrize(
    ("case", "work", "parts"),
    [
        ("no rate changes", [(FOOD, 2028, 1), (USUAL, 2028, 2)], [[(2028, 1), (2028, 2)]]),
        ("on both sides", [(FOOD, 2028, 1), (FOOD, 2027, 12)], [[(2027, 12)], [(2028, 1)]]),
        ("work of other rates", [(USUAL, 2027, 12), (USUAL, 2028, 1)], [[(2027, 12), (2028, 1)]]),
        ("days of one invoice", [(USUAL, 2027, 12), (FOOD, 2028, 1)], [[(2027, 12)], [(2028, 1)]]),
        (
            "in order of its days",
            [(USUAL, 2028, 2), (FOOD, 2027, 12), (FOOD, 2028, 1), (USUAL, 2027, 11)],
            [[(2027, 11), (2027, 12)], [(2028, 1), (2028, 2)]],
        ),
        (
            "there and back again",
            [(FOOD, 2026, 3), (FOOD, 2026, 4), (FOOD, 2028, 1)],
            [[(2026, 3)], [(2026, 4)], [(2028, 1)]],
        ),
    ],
)
def test_each_rate_has_an_invoice_of_its_own(
    case: str, work: list[tuple[VatClass, int, int]], parts: Told
) -> None:
    entries = [
        entry(lines=(price_line(date(year, month, 15))._replace(vat_class=vat_class),))
        for vat_class, year, month in work
    ]
    rates = country_of("SE").vat_rates_through
    found = invoice_plans(works(entries, {}), rates=rates)
    days = [sorted(line.work_date for line in plan.lines) for plan in found]
    assert [[(day.year, day.month) for day in each] for each in days] == parts, case


def test_a_report_on_both_sides_of_a_change_holds_no_other() -> None:
    night = [price_line(day)._replace(vat_class=FOOD) for day in (LAST_DAY, NEW_YEAR)]
    before = (price_line(LAST_DAY)._replace(vat_class=FOOD),)
    entries = [entry(lines=tuple(night)), entry(lines=before), entry(lines=tuple(night[1:]))]
    found = invoice_plans(works(entries, {}), rates=country_of("SE").vat_rates_through)
    assert sorted(len(plan.lines) for plan in found) == [1, 1, 2]


def test_work_is_told_in_sections_by_assignment_and_then_by_day() -> None:
    late = datetime(2026, 11, 5, 7, tzinfo=UTC)
    line = price_line(date(2026, 11, 5))
    (plan,) = plans(
        entry(assignment_id=ASSIGNMENT, begins_at=late, lines=(line,)),
        entry(assignment_number=2, title="Översättning", order_number="4711"),
        entry(assignment_id=ASSIGNMENT),
    )
    assert [(each.heading, each.description) for each in plan.draft.lines] == [
        ("Uppdrag 1: Tolkning", "2026-11-02 Konsult"),
        ("", "2026-11-05 Konsult"),
        ("Uppdrag 2: Översättning · Ordernummer 4711", "2026-11-02 Konsult"),
    ]
    assert (plan.draft.supply_date, plan.draft.supply_to) == (date(2026, 11, 2), date(2026, 11, 5))


def test_the_headings_are_in_the_customers_language() -> None:
    (plan,) = plans(entry(order_number="4711"), locale="en")
    assert plan.draft.lines[0].heading == "Assignment 1: Tolkning · Order number 4711"


def test_a_long_title_leaves_room_for_the_order_number() -> None:
    (plan,) = plans(entry(title="x" * 300, order_number="4711"))
    heading = plan.draft.lines[0].heading
    assert len(heading) == LONGEST_HEADING
    assert heading.endswith(" · Ordernummer 4711")


def test_each_line_comes_to_its_amount_to_the_ore() -> None:
    (plan,) = plans(entry(lines=(price_line(), price_line(amount_minor=100_000))))
    assert [amount_of(line) for line in plan.draft.lines] == [Money(100_000)] * 2
    assert [line.amount_minor for line in plan.lines] == [100_000] * 2


def test_what_costs_nothing_is_on_no_invoice() -> None:
    free = price_line(amount_minor=0)
    assert plans(entry(lines=(free,))) == []
    (plan,) = plans(entry(lines=(free, price_line())))
    assert len(plan.draft.lines) == 1


def test_an_entry_is_never_parted_where_an_invoice_is_full() -> None:
    whole = tuple(price_line() for _ in range(MOST_LINES - 1))
    found = plans(entry(lines=whole), entry(lines=(price_line(), price_line())))
    assert [len(plan.lines) for plan in found] == [MOST_LINES - 1, 2]


def test_prices_are_in_kronor_and_without_vat_whoever_buys() -> None:
    (plan,) = plans(entry())
    assert (plan.draft.currency, plan.draft.prices_include_vat) == ("SEK", False)


def test_what_the_agreement_says_counts_where_the_assignment_says_nothing() -> None:
    agreement = agreement_card(
        order_number="17", buyer_reference="Anna", our_reference="Ove", needs_order_number=True
    )
    both = (
        entry(agreement_id=agreement.id),
        entry(agreement_id=agreement.id, order_number="4711", buyer_reference="Bo"),
    )
    found = works(both, {agreement.id: agreement})
    assert [each.order_number for each in found] == ["17", "4711"]
    assert [each.buyer_reference for each in found] == ["Anna", "Bo"]
    assert {plan.draft.our_reference for plan in invoice_plans(found)} == {"Ove"}


@pytest.mark.parametrize(
    ("needs", "order_number", "codes"),
    [
        (True, None, ["ORDER_NUMBER_MISSING"]),
        (True, "4711", []),
        (False, None, []),
    ],
)
def test_a_customer_may_demand_an_order_number(
    needs: bool, order_number: str | None, codes: list[str]
) -> None:
    work = Work(entry(order_number=order_number), agreement_card(needs_order_number=needs))
    assert [each.code for each in reasons_not_to_bill(work)] == codes


def test_the_time_sheet_tells_every_entry_and_comes_to_the_lines() -> None:
    karin = ConsultantId.new()
    found = invoice_plans(
        works(
            [
                entry(assignment_id=ASSIGNMENT, consultant_id=karin, approver_name="Anna"),
                entry(
                    assignment_number=2,
                    title="Översättning",
                    consultant_id=None,
                    approver_kind="SILENCE",
                    lines=(price_line(), price_line(amount_minor=33_333)),
                ),
                entry(lines=(price_line(amount_minor=0),)),
            ],
            {},
        ),
        consultants={karin: "Karin Ek"},
    )
    (plan,) = found
    sheet = plan.draft.time_sheet
    assert [(each.heading, each.consultant, each.approval, each.approver) for each in sheet] == [
        ("Uppdrag 1: Tolkning", "Karin Ek", "ORDERER", "Anna"),
        ("Uppdrag 2: Översättning", "", "SILENCE", ""),
    ]
    assert Money.total(each.amount for each in sheet) == Money.total(
        amount_of(line) for line in plan.draft.lines
    )


def test_the_time_sheet_tells_the_order_of_the_assignment_or_else_of_the_agreement() -> None:
    agreed = agreement_card(order_number="RAM-1")
    own, other = entry(order_number="4711"), entry(assignment_number=2)
    (plan,) = invoice_plans([Work(own, agreed), Work(other, agreed)])
    assert [each.order_number for each in plan.draft.time_sheet] == ["4711", "RAM-1"]


def test_a_line_names_the_surcharge_that_it_has() -> None:
    line = price_line()._replace(window_name="Natt")
    (plan,) = invoice_plans(works([approved_entry(lines=(line,))], {}))
    assert plan.draft.lines[0].description == f"2026-11-02 {line.description} · Natt"
