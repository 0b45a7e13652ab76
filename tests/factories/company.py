"""A company, valid by default."""

from reskontra.domain.company.commands import open_company
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.kernel.addresses import Address
from tests.factories import varied

ENTRY = CompanyEntry(
    name="Övningsbolaget AB",
    org_number="556703-7485",
    seat="Stockholm",
    address=Address(line1="Storgatan 1", postal_code="114 18", city="Stockholm"),
    email="ekonomi@ovningsbolaget.example",
    bankgiro="5050-1055",
    is_f_skatt_approved=True,
)


def company_entry(**about: object) -> CompanyEntry:
    return varied(ENTRY, **about)


async def make_company(**about: object) -> CompanyId:
    return await open_company(company_entry(**about))
