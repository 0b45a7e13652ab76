"""What persons have had of the reduction for work in homes, as far as our invoices tell."""

from collections.abc import Collection, Iterable
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.household import (
    Household,
    HouseholdShare,
    KeptHousehold,
    household_from_json,
)
from reskontra.domain.invoicing.household_reasons import Used
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

# What is left of each person's share after credit notes and denials.
_LEFT: Final = """
    SELECT invoice_id, min(kind) AS kind, min(name) AS name, personal_number,
           sum(price_minor)::bigint AS price_minor,
           sum(deduction_minor)::bigint AS deduction_minor
    FROM household_entry WHERE NOT invoice_id = ANY($1)
    GROUP BY invoice_id, personal_number HAVING sum(deduction_minor) > 0
    ORDER BY invoice_id, min(id::text) LIMIT $2
"""
_LAST: Final = """
    SELECT household FROM invoice
    WHERE customer_id = $1 AND household IS NOT NULL AND kind = 'INVOICE' ORDER BY id DESC LIMIT 1
"""
_USED: Final = """
    SELECT personal_number, kind, year, sum(deduction_minor)::bigint AS deduction_minor
    FROM household_entry WHERE personal_number = ANY($1) AND year = ANY($2)
    GROUP BY personal_number, kind, year
"""


async def deductions_left(
    except_for: Collection[InvoiceId], at_most: int = 2_000
) -> dict[InvoiceId, tuple[HouseholdShare, ...]]:
    """What persons are given on invoices, but for some, after credit; the oldest invoice first."""
    values = [[one.uuid for one in except_for], at_most]
    rows = await get_connection(CONNECTION).execute_query_dict(_LEFT, values)
    found: dict[InvoiceId, list[HouseholdShare]] = {}
    for row in rows:
        share = HouseholdShare(
            name=row["name"],
            personal_number=row["personal_number"],
            price=Money(row["price_minor"]),
            deduction=Money(row["deduction_minor"]),
        )
        found.setdefault(InvoiceId(row["invoice_id"]), []).append(share)
    return {one: tuple(shares) for one, shares in found.items()}


async def last_household(customer_id: CustomerId) -> KeptHousehold | None:
    """What the newest invoice to a customer says of work in a home, draft or issued."""
    rows = await get_connection(CONNECTION).execute_query_dict(_LAST, [customer_id.uuid])
    return household_from_json(rows[0]["household"]) if rows else None


async def used_by(asked: Household | None, year: int) -> Used:
    """What the persons of a household have had in a year."""
    return (await used_by_many([(asked, year)])).get(year, {}) if asked else {}


async def used_by_many(asked: Iterable[tuple[Household | None, int]]) -> dict[int, Used]:
    """What the persons of many households have had, by year, in one statement."""
    named = [
        (person.personal_number, year) for each, year in asked if each for person in each.persons
    ]
    if not named:
        return {}
    numbers, years = {number for number, _ in named}, {year for _, year in named}
    rows = await get_connection(CONNECTION).execute_query_dict(_USED, [list(numbers), list(years)])
    return {
        year: {
            (row["personal_number"], HouseholdKind(row["kind"])): Money(row["deduction_minor"])
            for row in rows
            if row["year"] == year
        }
        for year in years
    }
