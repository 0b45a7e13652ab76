"""The drafts of the invoices that we write for consultants' companies."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final, NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.assignments.billing_views import PayShare, SelfBillView
from reskontra.domain.assignments.ids import PayReleaseId, SelfBillId
from reskontra.domain.assignments.queries.pay import PAY_COLUMNS, PayRow
from reskontra.domain.assignments.self_billing import (
    reasons_not_to_self_bill,
    self_bill_vat,
    standing_shares,
)
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultants
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind
from reskontra.domain.countries import country_of
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.money import Money
from reskontra.domain.tables import CONNECTION

# What was released and taken back again, before it was on any bill, is nothing to bill.
_TO_BILL: Final = """
    WITH unbilled AS (
        SELECT share.id, sum(share.amount_minor) OVER (PARTITION BY pay.id) AS left_minor
        FROM pay_release AS share JOIN pay_line AS pay ON pay.id = share.pay_line_id
        WHERE pay.consultant_id = $1 AND pay.earned_as = $2 AND share.self_bill_id IS NULL
    )
    SELECT id FROM unbilled WHERE left_minor <> 0 ORDER BY id
"""
_BILL: Final = "SELECT id, version, consultant_id, created_at FROM self_bill"
_BILLS: Final = f"""
    {_BILL} WHERE $1::uuid IS NULL OR consultant_id = $1 ORDER BY id DESC LIMIT 500
"""
_BY_ID: Final = f"{_BILL} WHERE id = ANY($1)"
_SHARES: Final = f"""
    SELECT share.self_bill_id, share.id AS share_id, share.amount_minor AS share_minor,
           share.released_at, {PAY_COLUMNS}
    FROM pay_release AS share JOIN pay_line AS pay ON pay.id = share.pay_line_id
    WHERE share.self_bill_id = ANY($1)
    ORDER BY share.self_bill_id, pay.work_date, pay.id, share.released_at, share.id
"""  # noqa: S608 - fixed names


class _Bill(NamedTuple):
    uuid: UUID
    version: int
    consultant_uuid: UUID
    created_at: datetime


async def shares_to_bill(consultant_id: ConsultantId) -> list[PayReleaseId]:
    """What is released of a consultant's company's pay and on no bill.

    What was earned before the company came is salary (SFL 10 kap.), and on no invoice.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(
        _TO_BILL, [consultant_id.uuid, ConsultantKind.COMPANY]
    )
    return [PayReleaseId(row["id"]) for row in rows]


async def self_bills(consultant_id: ConsultantId | None = None) -> list[SelfBillView]:
    """The drafts of the invoices that we write for consultants' companies, the newest first."""
    return await _read(_BILLS, consultant_id.uuid if consultant_id else None)


async def self_bills_by_id(ids: Collection[SelfBillId]) -> dict[SelfBillId, SelfBillView]:
    """Many drafts in as many statements as one, by id; unknown ids are left out."""
    return {bill.id: bill for bill in await _read(_BY_ID, [one.uuid for one in ids])}


async def _read(sql: str, *values: object) -> list[SelfBillView]:
    _, found = await get_connection(CONNECTION).execute_query(sql, list(values))
    rows = [_Bill._make(row.values()) for row in found]
    if not rows:
        return []
    known = await consultants({ConsultantId(row.consultant_uuid) for row in rows})
    shares = await _shares_on([row.uuid for row in rows])
    us = await profile()
    return [
        _bill(row, known[ConsultantId(row.consultant_uuid)], shares[row.uuid], us) for row in rows
    ]


def _bill(
    row: _Bill, card: ConsultantCard, lines: tuple[PayShare, ...], us: CompanyEntry
) -> SelfBillView:
    return SelfBillView(
        id=SelfBillId(row.uuid),
        version=row.version,
        consultant=card,
        words=country_of(us.address.country).self_billing_words(),
        lines=lines,
        vat_rows=self_bill_vat(lines, card, us),
        against=tuple(reasons_not_to_self_bill(card, us, today(), has_earned=bool(lines))),
        created_at=row.created_at,
    )


async def _shares_on(bills: Sequence[UUID]) -> dict[UUID, tuple[PayShare, ...]]:
    _, rows = await get_connection(CONNECTION).execute_query(_SHARES, [list(bills)])
    found: dict[UUID, tuple[PayShare, ...]] = defaultdict(tuple)
    shares = [_share(*row.values()) for row in rows]
    for (bill_uuid, _), of_line in groupby(shares, lambda one: (one[0], one[1].line.id)):
        found[bill_uuid] += standing_shares(share for _, share in of_line)
    return found


def _share(
    bill_uuid: UUID, share_uuid: UUID, minor: int, released_at: datetime, *line: object
) -> tuple[UUID, PayShare]:
    share = PayShare(
        id=PayReleaseId(share_uuid),
        line=PayRow._make(line).line,
        amount=Money(minor),
        released_at=released_at,
    )
    return bill_uuid, share
