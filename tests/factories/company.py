"""A company, valid by default."""

from reskontra.domain.company.commands import ask_for_network, open_company, settle_network
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyEntry, NetworkState
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


async def connect_to_network() -> None:
    """Let the company send e-invoices in its own name, if it does not yet."""
    if (await profile()).network.state is NetworkState.CONNECTED:
        return
    await ask_for_network("7")
    await settle_network((await profile()).network, NetworkState.CONNECTED)
