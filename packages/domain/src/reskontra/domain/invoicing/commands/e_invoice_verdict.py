"""Keep what the rules said of an invoice in UBL."""

import json
from dataclasses import asdict
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.e_invoice_verdicts import Verdict
from reskontra.domain.invoicing.events import EInvoiceJudged
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.tables import CONNECTION

_KEEP: Final = """
    INSERT INTO e_invoice_verdict
        (id, invoice_id, sha256, rules_name, rules_version, rules_day, violations, judged_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (invoice_id, sha256, rules_name, rules_version) DO NOTHING RETURNING id
"""


async def keep_verdict(invoice_id: InvoiceId, sha256: str, verdict: Verdict) -> None:
    """Keep a verdict with the rules that gave it; the same rules say the same again."""
    rules = verdict.rules
    told = json.dumps([asdict(each) for each in verdict.violations])
    rows = await get_connection(CONNECTION).execute_query_dict(
        _KEEP,
        [
            uuid7(),
            invoice_id.uuid,
            sha256,
            rules.name,
            rules.version,
            rules.day,
            told,
            now(),
        ],
    )
    if rows:
        record(
            EInvoiceJudged(
                invoice_id=invoice_id,
                sha256=sha256,
                rules=f"{rules.name} {rules.version}",
                broken=verdict.broken,
            )
        )
