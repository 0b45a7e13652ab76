"""Issued documents against the history: what was frozen, the page, and the e-invoice."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias
from uuid import UUID

import asyncpg

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.sealing import SEALS

Fact: TypeAlias = tuple[str, Mapping[str, str]]

_SOME: Final = 1_000
_MOST_TOLD: Final = 20
_TOLD: Final = """
    SELECT seq, kind, payload::text AS payload FROM event
    WHERE kind IN ('InvoiceRendered', 'EInvoiceMade') AND seq > $1 ORDER BY seq LIMIT $2
"""
_BY_SEAL: Final = " ".join(f"WHEN {version} THEN {seal.digest}" for version, seal in SEALS.items())
_NOW: Final = f"""
    SELECT invoice.id, number, pdf_sha256, CASE seal {_BY_SEAL} END AS digest,
           (SELECT sha256 FROM e_invoice WHERE invoice_id = invoice.id) AS ubl_sha256
    FROM invoice JOIN unnest($1::uuid[], $2::integer[]) AS told (invoice_id, seal)
         ON told.invoice_id = invoice.id
"""  # noqa: S608 - fixed names
# Digests of before versions were told.
_FIRST_SEAL: Final = 1
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
        found += _differences(facts, ids, await _now(owner, facts, ids))
        if len(found) >= _MOST_TOLD:
            break
    return found[:_MOST_TOLD]


async def _now(
    owner: asyncpg.Connection, facts: Sequence[Fact], ids: Sequence[UUID]
) -> dict[UUID, asyncpg.Record]:
    """The documents as they are, each with the digest of the version that sealed it."""
    seals: dict[UUID, int | None] = dict.fromkeys(ids)
    for (kind, fact), invoice_id in zip(facts, ids, strict=True):
        if kind == "InvoiceRendered":
            seals[invoice_id] = int(fact.get("document_seal", _FIRST_SEAL))
    rows = await owner.fetch(_NOW, list(seals), list(seals.values()))
    return {row["id"]: row for row in rows}


async def _unkept(owner: asyncpg.Connection) -> list[str]:
    row = await owner.fetchrow(_KEPT)
    pages = f"{row['pages']} pages are kept, and its history tells of {row['rendered']}"
    written = f"{row['written']} e-invoices are kept, and its history tells of {row['made']}"
    return [
        *([pages] if row["pages"] != row["rendered"] else []),
        *([written] if row["written"] != row["made"] else []),
    ]


def _differences(
    facts: Sequence[Fact],
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
    sealed = fact.get("document_sha256")
    # Documents of before were sealed by their page alone.
    if sealed is None:
        return
    if row["digest"] is None:
        yield f"document {row['number']} is sealed in a way that this release does not know"
    elif row["digest"] != sealed:
        yield f"document {row['number']} is not as it was issued"
