"""Work in homes, valid by default: 16 000 kr of labour and 5 000 kr of material for one owner."""

from decimal import Decimal

from reskontra.domain.countries.household import HouseholdKind, HouseholdPart, HouseholdWork
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.household import Household, HouseholdPerson, LineWork
from reskontra.domain.invoicing.ids import InvoiceId
from tests.factories import varied
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_draft, make_issued, new_line

ANNA = HouseholdPerson(name="Anna Ägare", personal_number="19800101-0209")
BERTIL = HouseholdPerson(name="Bertil Ägare", personal_number="19820202-0205")
ROT = Household(kind=HouseholdKind.ROT, persons=(ANNA,), property_designation="Malmö Slottet 1:23")
RUT = Household(kind=HouseholdKind.RUT, persons=(ANNA,))
PLUMBING = LineWork(part=HouseholdPart.LABOUR, work=HouseholdWork.PLUMBING, hours=Decimal(20))
CLEANING = LineWork(part=HouseholdPart.LABOUR, work=HouseholdWork.CLEANING, hours=Decimal(4))
PIPES = LineWork(part=HouseholdPart.MATERIAL, work=HouseholdWork.PLUMBING)

LABOUR = new_line(
    description="Rörarbete", quantity=Decimal(20), unit_price=Decimal(800), household=PLUMBING
)
MATERIAL = new_line(description="Rör", unit_price=Decimal(5_000), household=PIPES)
TRAVEL = new_line(description="Framkörning", unit_price=Decimal(400))
LINES = (LABOUR, MATERIAL)


def household(**about: object) -> Household:
    return varied(ROT, **about)


def person(**about: object) -> HouseholdPerson:
    return varied(ANNA, **about)


async def make_owner(**about: object) -> dict[str, CustomerId]:
    """A private person to draft an invoice for."""
    return {"customer_id": await make_customer(kind=CustomerKind.PERSON, **about)}


async def make_rot_draft(**about: object) -> InvoiceId:
    return await make_draft(**{"lines": LINES, "household": ROT, **await make_owner(), **about})


async def make_rot(**about: object) -> InvoiceId:
    return await make_issued(**{"lines": LINES, "household": ROT, **await make_owner(), **about})
