"""What has been paid on account of the work of agreements, and how much of it is taken off."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.queries import billed_sums
from reskontra.domain.assignments.on_account_views import OnAccount, WorkVat
from reskontra.domain.company.queries import profile
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass, VatStatus
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.on_account import OnAccountSum
from reskontra.domain.invoicing.queries import on_account_sums, open_on_account
from reskontra.domain.tables import CONNECTION

_WORK_VAT: Final = """
    SELECT assignment.agreement_id, line.vat_class, max(line.work_date) AS last
    FROM assignment
    JOIN time_entry AS entry ON entry.assignment_id = assignment.id
    JOIN entry_line AS line ON line.entry_id = entry.id
    WHERE assignment.agreement_id = ANY($1) AND entry.state <> 'REJECTED'
        AND line.side = 'PRICE' AND line.amount_minor <> 0
    GROUP BY 1, 2
"""


async def open_on_account_invoices(
    ids: Collection[AgreementId],
) -> dict[AgreementId, tuple[InvoiceId, ...]]:
    """The invoices on account of agreements of which something is left, the oldest first."""
    billed = await billed_sums(ids) if ids else {}
    owners = {InvoiceId(one): owner for owner, invoices in billed.items() for one in invoices}
    found: dict[AgreementId, list[InvoiceId]] = defaultdict(list)
    for one in await open_on_account(owners):
        found[owners[one]].append(one)
    return {one: tuple(invoices) for one, invoices in found.items()}


async def on_account(ids: Collection[AgreementId]) -> dict[AgreementId, OnAccount]:
    """What agreements have been invoiced on account, without VAT, and what is left to take off."""
    billed = await billed_sums(ids) if ids else {}
    owners = {InvoiceId(one): owner for owner, invoices in billed.items() for one in invoices}
    sums: dict[AgreementId, list[OnAccountSum]] = defaultdict(list)
    for each in await on_account_sums(owners) if owners else ():
        sums[owners[each.invoice_id]].append(each)
    if not sums:
        return {}
    seller = await profile()
    country = country_of(seller.address.country)
    work = await _work_vat(one for one, own in sums.items() if any(each.left for each in own))
    if seller.vat_status is VatStatus.UNREGISTERED:
        work = {one: [each.exempt for each in own] for one, own in work.items()}
    return {one: OnAccount.of(own, work.get(one, ()), country) for one, own in sums.items()}


async def _work_vat(ids: Iterable[AgreementId]) -> dict[AgreementId, list[WorkVat]]:
    """How the work of agreements is taxed."""
    uuids = [one.uuid for one in ids]
    found: dict[AgreementId, list[WorkVat]] = defaultdict(list)
    if not uuids:
        return found
    for row in await get_connection(CONNECTION).execute_query_dict(_WORK_VAT, [uuids]):
        work = WorkVat(VatClass(row["vat_class"]), row["last"])
        found[AgreementId(row["agreement_id"])].append(work)
    return found
