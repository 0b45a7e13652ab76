"""What people type to find an invoice."""

import pytest

from reskontra.domain.invoicing.finding import amounts_of, finder
from reskontra.domain.invoicing.queries import heads
from tests.factories import varied
from tests.factories.invoicing import BUYER, make_issued


@pytest.mark.parametrize(
    ("text", "least", "largest"),
    [
        ("12500", 1250000, 1250099),
        ("12 500", 1250000, 1250099),
        ("12\N{NO-BREAK SPACE}500 kr", 1250000, 1250099),
        ("12.500", 1250000, 1250099),
        ("12500,00", 1250000, 1250000),
        ("12 500,5", 1250050, 1250050),
        ("12,500.75 SEK", 1250075, 1250075),
        ("0.99", 99, 99),
    ],
)
def test_an_amount_is_read_as_people_write_it(text: str, least: int, largest: int) -> None:
    assert amounts_of(text) == (least, largest)


@pytest.mark.parametrize(
    "text", ["", "AB", "-5", "1,2,3", "12 50", "1" * 14, "1 000 000 000 000 000"]
)
def test_what_is_no_amount_is_none(text: str) -> None:
    assert amounts_of(text) is None


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("akeri", True),
        ("Nord-Syds", True),
        ("nordsyd", True),
        ("1001", True),
        ("1 001", True),
        ("1 250,00", True),
        ("1250,01", False),
        ("sydnord", False),
    ],
)
async def test_an_invoice_is_found_by_what_stands_on_it(text: str, is_found: bool) -> None:
    invoice_id = await make_issued(buyer=varied(BUYER, name="Nord\N{EN DASH}Syds Åkeri"))
    head = (await heads([invoice_id]))[invoice_id]

    assert finder(text)(head) is is_found
