"""What became of firms that chose before there was as much to choose from."""

import secrets
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from reskontra.tenancy.scripts import tenant_scripts

LOOKS = 7
BEFORE = """
    INSERT INTO company (id, name, org_number, ocr_has_length_digit, created_at, updated_at)
    VALUES (gen_random_uuid(), 'Gamla bolaget AB', '556703-7485', $1, now(), now())
"""


@pytest_asyncio.fixture
async def before(owner: asyncpg.Connection) -> AsyncIterator[asyncpg.Connection]:
    """A schema as it was before firms chose their looks; it is never committed."""
    work = owner.transaction()
    await work.start()
    schema = f"before_{secrets.token_hex(6)}"
    await owner.execute(f"CREATE SCHEMA {schema}; SET LOCAL search_path = {schema}")
    for script in tenant_scripts()[:LOOKS]:
        await owner.execute(script.sql)
    yield owner
    await work.rollback()


@pytest.mark.parametrize(("has_length_digit", "level"), [(True, "LENGTH_DIGIT"), (False, "HARD")])
async def test_a_firm_keeps_what_it_has_agreed_with_its_bank(
    before: asyncpg.Connection, has_length_digit: bool, level: str
) -> None:
    await before.execute(BEFORE, has_length_digit)
    await before.execute(tenant_scripts()[LOOKS].sql)
    kept = await before.fetchrow("SELECT * FROM company")
    assert kept is not None
    assert (kept["ocr_level"], kept["ocr_lengths"]) == (level, "[]")
    assert (kept["page_design"], kept["page_colour"]) == ("CLASSIC", "#0b5563")
    assert (kept["page_code"], kept["page_texts"]) == ("USING_QR", "[]")


@pytest.mark.parametrize(
    ("level", "lengths"), [("FIXED_LENGTH", "[]"), ("SOFT", "[8]"), ("FIFTH", "[]")]
)
async def test_the_table_keeps_no_agreement_that_cannot_be(
    before: asyncpg.Connection, level: str, lengths: str
) -> None:
    await before.execute(BEFORE, True)
    await before.execute(tenant_scripts()[LOOKS].sql)
    with pytest.raises(asyncpg.CheckViolationError):
        await before.execute(
            "UPDATE company SET ocr_level = $1, ocr_lengths = $2::jsonb", level, lengths
        )
