"""What a credit note takes back of the reduction is what is left counted anew."""

from decimal import Decimal

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.invoicing.household_credit import credited_household
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoice
from reskontra.domain.invoicing.views import Invoice
from tests.factories.households import household, make_rot, person
from tests.factories.invoicing import kr, make_issued


async def whole(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def test_half_the_labour_gives_half_of_it_back(company: CompanyId) -> None:
    original = await whole(await make_rot())
    labour, material = original.lines
    half = credited_household(original, [], [(labour.uuid, kr("8 000"))])
    assert half is not None
    assert (half.labour, half.deduction) == (kr("10 000"), kr("3 000"))
    goods = credited_household(original, [], [(material.uuid, kr("5 000"))])
    assert goods is not None
    assert goods.deduction == kr("0")


async def test_what_was_not_given_is_not_given_back(company: CompanyId) -> None:
    least = household(persons=(person(at_most=Decimal(1_000)),))
    original = await whole(await make_rot(household=least))
    labour = original.lines[0]
    part = credited_household(original, [], [(labour.uuid, kr("8 000"))])
    assert part is not None
    assert part.deduction == kr("0")
    rest = credited_household(original, [], [(labour.uuid, kr("16 000"))])
    assert rest is not None
    assert rest.deduction == kr("1 000")


async def test_what_was_denied_is_not_taken_back_again(company: CompanyId) -> None:
    original = await whole(await make_rot())
    denied = original.head._replace(denied_minor=6_000_00)
    labour = original.lines[0]
    note = credited_household(
        Invoice(
            head=denied,
            lines=original.lines,
            totals=original.totals,
            buyer=original.buyer,
            seller=original.seller,
            household=original.household,
        ),
        [],
        [(labour.uuid, kr("16 000"))],
    )
    assert note is not None
    assert note.deduction == kr("0")


async def test_an_ordinary_invoice_gave_nothing(company: CompanyId) -> None:
    original = await whole(await make_issued())
    assert credited_household(original, [], [(original.lines[0].uuid, kr("1 000"))]) is None
