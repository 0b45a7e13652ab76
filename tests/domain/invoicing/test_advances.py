"""What a final invoice takes off for its advances. Sources: ML 7:7, 17:24 9-11; 2026:118."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.advances import (
    Advance,
    advance_ids,
    advance_reasons,
    lines_taken_off,
    reasons_not_to_take_off,
    reasons_to_keep,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, credited
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.totals import Totals, totals
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.money import Money
from tests.factories.frozen import DAY, invoice_of, note_of, sold
from tests.factories.invoicing import kr

CUSTOMER = CustomerId.new()


def advance_of(*lines: NewLine, form: InvoiceForm = InvoiceForm.ADVANCE) -> Advance:
    invoice = invoice_of(*lines)
    head = invoice.head._replace(form=form, number=1003, customer_uuid=CUSTOMER.uuid)
    return Advance(invoice=replace(invoice, head=head))


def credited_by(advance: Advance, *parts: CreditPart) -> Advance:
    note = note_of(credited(advance.invoice, advance.notes, parts or None))
    return replace(advance, notes=(*advance.notes, note))


def by_id(*advances: Advance) -> dict[InvoiceId, Advance]:
    return {each.invoice.id: each for each in advances}


def taken_off(*advances: Advance, locale: str = "sv") -> tuple[NewLine, ...]:
    found = by_id(*advances)
    return lines_taken_off(found, found, locale)


def reasons(lines: list[NewLine], *advances: Advance) -> list[str]:
    found = advance_reasons(lines, _sums(lines), by_id(*advances), DAY)
    return [reason.code for reason in found]


@pytest.mark.parametrize(
    ("locale", "form", "words"),
    [
        ("sv", InvoiceForm.ADVANCE, "Avgår förskott, faktura 1003 av 2026-11-23"),
        ("sv", InvoiceForm.ON_ACCOUNT, "Avgår a conto, faktura 1003 av 2026-11-23"),
        ("en", InvoiceForm.ADVANCE, "Less advance, invoice 1003 of 2026-11-23"),
        ("en", InvoiceForm.ON_ACCOUNT, "Less payment on account, invoice 1003 of 2026-11-23"),
    ],
)
def test_a_line_says_which_advance_it_takes_off(locale: str, form: InvoiceForm, words: str) -> None:
    (line,) = taken_off(advance_of(sold("1", "1000"), form=form), locale=locale)
    assert line.description == words


def test_each_rate_is_taken_off_by_itself_and_deductions_are_given_back() -> None:
    advance = advance_of(sold("2", "500"), sold("1", "100", "12"), sold("-1", "40", "6"))
    found = [(line.vat_rate, amount_of(line)) for line in taken_off(advance)]
    assert found == [
        (Decimal(25), kr("-1000")),
        (Decimal(12), kr("-100")),
        (Decimal(6), kr("40")),
    ]


def test_never_more_is_taken_off_than_its_credit_notes_have_left() -> None:
    advance = credited_by(advance_of(sold("4", "250")), CreditPart(position=1, quantity=Decimal(1)))
    (line,) = taken_off(advance)
    assert amount_of(line) == kr("-750")
    assert (advance.net, advance.vat) == (kr("750"), kr("187.50"))
    assert taken_off(credited_by(advance)) == ()


@pytest.mark.parametrize(
    ("case", "supply", "advance", "codes"),
    [
        ("the same rate", [sold("1", "5000")], sold("1", "1000"), []),
        ("all of it was paid", [sold("1", "1000")], sold("1", "1000"), []),
        ("the rate has changed", [sold("1", "5000", "6")], sold("1", "1000", "12"), ["WITHOUT"]),
        (
            "the rate has changed, and what was paid for stands at its own",
            [sold("1", "4000", "6"), sold("1", "1000", "12")],
            sold("1", "1000", "12"),
            [],
        ),
        (
            "less stands at its own rate than was paid for",
            [sold("1", "4000", "6"), sold("1", "999.99", "12")],
            sold("1", "1000", "12"),
            ["WITHOUT"],
        ),
        ("less was supplied than was paid for", [sold("1", "900")], sold("1", "1000"), ["WITHOUT"]),
    ],
)
def test_the_advances_own_rate_holds_for_what_it_paid_for(
    case: str, supply: list[NewLine], advance: NewLine, codes: list[str]
) -> None:
    """2026:118, transitional 2: a later law leaves what was taxed on payment as it was."""
    found = advance_of(advance)
    names = {"WITHOUT": "ADVANCE_WITHOUT_SUPPLY"}
    told = reasons([*supply, *taken_off(found)], found)
    assert told == [names[each] for each in codes], case


def test_what_has_happened_to_it_since_the_draft_is_told() -> None:
    advance = advance_of(sold("4", "250"))
    lines = [sold("1", "5000"), *taken_off(advance)]
    partly = credited_by(advance, CreditPart(position=1, quantity=Decimal(1)))
    final = invoice_of(sold("1", "1")).head._replace(number=1007)

    assert reasons(lines) == ["ADVANCE_NOT_FOUND"]
    assert reasons(lines, partly) == ["ADVANCE_MOVED"]
    assert reasons(lines, credited_by(advance)) == ["ADVANCE_CREDITED"]
    assert reasons(lines, replace(advance, taken_off_by=final)) == ["ADVANCE_TAKEN_OFF"]
    assert advance_ids(lines) == (advance.invoice.id,)


def test_an_advance_of_a_later_day_is_told_at_the_issue() -> None:
    advance = advance_of(sold("4", "250"))
    lines = [sold("1", "5000"), *taken_off(advance)]
    (reason,) = advance_reasons(lines, _sums(lines), by_id(advance), DAY - timedelta(days=1))
    assert (reason.code, reason.path) == ("ADVANCE_LATER", ("advances", "0"))
    assert reason.facts == {"number": 1003, "on": advance.head.invoice_date}


@pytest.mark.parametrize(
    ("case", "about", "codes"),
    [
        ("it fits", {}, []),
        ("nobody in the register", {"customer_id": None}, ["ADVANCE_OF_ANOTHER"]),
        ("somebody else", {"customer_id": CustomerId.new()}, ["ADVANCE_OF_ANOTHER"]),
        ("another currency", {"currency": "EUR"}, ["ADVANCE_CURRENCY_UNFIT"]),
        ("of an earlier day", {"invoice_date": DAY - timedelta(days=1)}, ["ADVANCE_LATER"]),
        ("itself an advance", {"form": InvoiceForm.ON_ACCOUNT}, ["ADVANCE_ON_ADVANCE"]),
    ],
)
def test_only_a_final_invoice_to_the_same_customer_takes_it_off(
    case: str, about: dict[str, object], codes: list[str]
) -> None:
    found = by_id(advance_of(sold("1", "1000")))
    usual = {
        "customer_id": CUSTOMER,
        "currency": "SEK",
        "form": InvoiceForm.ORDINARY,
        "invoice_date": DAY,
    }
    told = reasons_not_to_take_off(list(found), found, **(usual | about))  # type: ignore[arg-type]  # told by case
    assert [reason.code for reason in told] == codes, case


def test_what_is_credited_or_unknown_is_told_at_its_place() -> None:
    gone = credited_by(advance_of(sold("1", "1000")))
    told = reasons_not_to_take_off(
        [gone.invoice.id, InvoiceId.new()],
        by_id(gone),
        customer_id=CUSTOMER,
        currency="SEK",
        form=InvoiceForm.ORDINARY,
        invoice_date=DAY,
    )
    assert [(reason.code, reason.path) for reason in told] == [
        ("ADVANCE_CREDITED", ("advances", "0")),
        ("ADVANCE_NOT_FOUND", ("advances", "1")),
    ]


def test_what_is_taken_off_is_kept() -> None:
    final = invoice_of(sold("1", "1")).head._replace(number=1007)
    (reason,) = reasons_to_keep(final)
    assert (reason.code, reason.facts["number"]) == ("ADVANCE_TAKEN_OFF", 1007)
    assert reasons_to_keep(None) == []


ORE = st.integers(min_value=1, max_value=10_000_000).map(lambda ore: Decimal(ore).scaleb(-2))
RATE = st.sampled_from(["25", "12", "6"])


@given(st.lists(st.tuples(ORE, RATE), min_size=1, max_size=6), st.lists(ORE, max_size=3))
def test_advances_and_the_rest_are_the_whole(
    paid_for: list[tuple[Decimal, str]], more: list[Decimal]
) -> None:
    """No öre of the price is lost; VAT is rounded once more for each rate of each invoice."""
    advances = [advance_of(sold("1", str(price), rate)) for price, rate in paid_for]
    supply = [sold("1", str(price), rate) for price, rate in paid_for]
    supply += [sold("1", str(price)) for price in more]
    lines = [*supply, *taken_off(*advances)]
    whole, final = (_sums(each) for each in (supply, lines))
    parts = [each.invoice.totals for each in advances]

    assert reasons(lines, *advances) == []
    assert final.net + Money.total(each.net for each in parts) == whole.net
    off = final.vat + Money.total(each.vat for each in parts) - whole.vat
    assert abs(off.minor) <= len(parts) + 3


def _sums(lines: list[NewLine]) -> Totals:
    treated = [(VatTreatment(VatCase.DOMESTIC, line.vat_rate), amount_of(line)) for line in lines]
    return totals(treated, None)


@given(
    st.lists(st.integers(1, 99_999), min_size=1, max_size=6),
    st.integers(0, 999_999),
    st.sampled_from(["25", "12", "6"]),
)
def test_several_advances_and_their_final_invoice_are_the_supply_to_the_last_ore(
    minors: list[int], rest: int, rate: str
) -> None:
    """ML 17:24 9-11: each invoice states its own base and the VAT on it, rounded once.

    The bases add up exactly. The VAT is what the documents state together, so it lies within half
    an öre for each of them from the VAT on the whole; and no öresavrundning exceeds 50 öre.
    """
    treated, sweden = VatTreatment(VatCase.DOMESTIC, Decimal(rate)), country_of("SE")
    supply = Money(sum(minors) + rest)
    advances = [totals([(treated, Money(minor))], sweden) for minor in minors]
    taken = [(treated, -each.net) for each in advances]
    final = totals([(treated, supply), *taken], sweden)
    documents = [*advances, final]

    assert Money.total(each.net for each in documents) == supply
    whole = totals([(treated, supply)], sweden)
    apart = Money.total(each.vat for each in documents) - whole.vat
    assert 2 * abs(apart.minor) <= len(documents) + 1
    assert all(abs(each.rounding.minor) <= 50 for each in documents)
    assert final.vat == totals([(treated, Money(rest))], None).vat
