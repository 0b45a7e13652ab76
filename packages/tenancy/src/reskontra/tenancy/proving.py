"""Issued documents against the history: what was frozen, the page, and the e-invoice."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from uuid import UUID

import asyncpg

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sealing import DIGEST

_SOME: Final = 1_000
_MOST_TOLD: Final = 20
_TOLD: Final = """
    SELECT seq, kind, payload::text AS payload FROM event
    WHERE kind IN ('InvoiceRendered', 'EInvoiceMade') AND seq > $1 ORDER BY seq LIMIT $2
"""
_NOW: Final = f"""
    SELECT id, number, pdf_sha256, {DIGEST} AS digest,
           (SELECT sha256 FROM e_invoice WHERE invoice_id = invoice.id) AS ubl_sha256
    FROM invoice WHERE id = ANY($1)
"""  # noqa: S608 - fixed names
# A page that no event tells of was put there by nobody.
_KEPT: Final = """
    SELECT (SELECT count(*) FROM invoice WHERE pdf_sha256 IS NOT NULL) AS pages,
           (SELECT count(*) FROM event WHERE kind = 'InvoiceRendered') AS rendered,
           (SELECT count(*) FROM e_invoice) AS written,
           (SELECT count(*) FROM event WHERE kind = 'EInvoiceMade') AS made
"""


async def unproven_documents(owner: asyncpg.Connection) -> list[str]:
    """What of a firm's documents is not as its history says, the first of it."""
    found = await _unkept(owner)
    seq = 0
    while told := await owner.fetch(_TOLD, seq, _SOME):
        seq = told[-1]["seq"]
        facts = [(each["kind"], json.loads(each["payload"])) for each in told]
        ids = [InvoiceId.parse(fact["invoice_id"]).uuid for _, fact in facts]
        rows = {row["id"]: row for row in await owner.fetch(_NOW, ids)}
        found += _differences(facts, ids, rows)
        if len(found) >= _MOST_TOLD:
            break
    return found[:_MOST_TOLD]


async def _unkept(owner: asyncpg.Connection) -> list[str]:
    row = await owner.fetchrow(_KEPT)
    pages = f"{row['pages']} pages are kept, and its history tells of {row['rendered']}"
    written = f"{row['written']} e-invoices are kept, and its history tells of {row['made']}"
    return [
        *([pages] if row["pages"] != row["rendered"] else []),
        *([written] if row["written"] != row["made"] else []),
    ]


def _differences(
    facts: Sequence[tuple[str, Mapping[str, str]]],
    ids: Sequence[UUID],
    rows: Mapping[UUID, asyncpg.Record],
) -> Iterator[str]:
    for (kind, fact), invoice_id in zip(facts, ids, strict=True):
        row = rows.get(invoice_id)
        if row is None:
            yield f"document {fact['invoice_id']} is gone"
        elif kind == "EInvoiceMade":
            if row["ubl_sha256"] != fact["sha256"]:
                yield f"the e-invoice of {row['number']} is not the one that was made"
        else:
            yield from _page_differences(fact, row)


def _page_differences(fact: Mapping[str, str], row: asyncpg.Record) -> Iterator[str]:
    if row["pdf_sha256"] != fact["sha256"]:
        yield f"the page of {row['number']} is not the one that was made"
    # Documents of before were sealed by their page alone.
    if (fact.get("document_sha256") or row["digest"]) != row["digest"]:
        yield f"document {row['number']} is not as it was issued"
