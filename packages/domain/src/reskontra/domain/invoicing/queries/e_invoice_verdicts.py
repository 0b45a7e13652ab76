"""What the rules said of invoices in UBL."""

import json
from collections.abc import Collection
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.e_invoice_verdicts import JudgedVerdict, RuleSet, Violation
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.tables import CONNECTION

_LATEST: Final = """
    SELECT DISTINCT ON (invoice_id) invoice_id, rules_name, rules_version, rules_day, violations,
           judged_at
    FROM e_invoice_verdict WHERE invoice_id = ANY($1) ORDER BY invoice_id, id DESC
"""


async def verdicts_of(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, JudgedVerdict]:
    """The latest verdict on each of many in one statement; those without any are left out."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        _LATEST, [[one.uuid for one in invoice_ids]]
    )
    return {
        InvoiceId(each["invoice_id"]): JudgedVerdict(
            RuleSet(each["rules_name"], each["rules_version"], each["rules_day"]),
            tuple(Violation(**one) for one in json.loads(each["violations"])),
            each["judged_at"],
        )
        for each in rows
    }
