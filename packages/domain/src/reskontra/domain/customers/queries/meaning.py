"""Who in the register is meant by what other programs say of them, for whole sets of rows."""

from collections.abc import Mapping
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.importing import SameCustomer
from reskontra.domain.kernel.folding import sorted_sql
from reskontra.domain.tables import CONNECTION

# Two questions, so that each finds its index.
_LIKE: Final = f"""
    WITH asked AS (
        SELECT * FROM unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[])
            AS one(place, org_number, name, postal_code, email)
    )
    SELECT place, c.number FROM asked JOIN customer c ON c.org_number = asked.org_number
    WHERE asked.org_number <> ''
    UNION
    SELECT place, c.number FROM asked
    JOIN customer c ON {sorted_sql("c.name")} = {sorted_sql("asked.name")}
    WHERE asked.org_number = '' AND lower(c.name) = asked.name
      AND c.postal_code = asked.postal_code AND lower(coalesce(c.email, '')) = asked.email
    ORDER BY place, number DESC
"""  # noqa: S608 - fixed names
# Whoever has the number, or else everybody of the name.
_MEANT: Final = f"""
    WITH asked AS (
        SELECT * FROM unnest($1::integer[], $2::text[], $3::text[]) AS one(place, org_number, name)
    )
    SELECT place, c.id FROM asked
    JOIN customer c ON right(replace(c.org_number, '-', ''), 10) = right(asked.org_number, 10)
    WHERE asked.org_number <> ''
    UNION
    SELECT place, c.id FROM asked
    JOIN customer c ON {sorted_sql("c.name")} = {sorted_sql("asked.name")}
    WHERE asked.org_number = '' AND lower(c.name) = lower(asked.name)
"""  # noqa: S608 - fixed names


async def numbers_of_like(likenesses: Mapping[int, SameCustomer]) -> dict[int, int]:
    """The numbers of customers that the register has already, by place, in one statement."""
    columns = zip(*likenesses.values(), strict=True) if likenesses else ((), (), (), ())
    values = [list(likenesses), *map(list, columns)]
    rows = await get_connection(CONNECTION).execute_query_dict(_LIKE, values)
    return {row["place"]: row["number"] for row in rows}


async def ids_named(asked: Mapping[int, tuple[str, str]]) -> dict[int, list[CustomerId]]:
    """Who is meant by an organisation number, or else by a name, by place; letters and digits."""
    numbers, names = ([pair[at] for pair in asked.values()] for at in (0, 1))
    rows = await get_connection(CONNECTION).execute_query_dict(
        _MEANT, [list(asked), numbers, names]
    )
    found: dict[int, list[CustomerId]] = {place: [] for place in asked}
    for row in rows:
        found[row["place"]].append(CustomerId(row["id"]))
    return found
