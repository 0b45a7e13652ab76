"""What is paid on account of the work of an agreement."""

from decimal import Decimal

import strawberry

from reskontra.api.columns import column
from reskontra.api.money import Money
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments import on_account_views
from reskontra.domain.assignments.queries import on_account


@strawberry.type
class OnAccountApart:
    """What is left at a VAT that none of the work bears: it is never taken off by itself."""

    row: strawberry.Private[on_account_views.Apart]
    percent: Decimal = column("row.percent", "The VAT in percent (momssats).")
    left: Money = column(lambda root: Money.of(root.row.left), "Without VAT (återstår).")


@strawberry.type
class OnAccount:
    """What was invoiced on account of work that is invoiced later, without VAT (a conto)."""

    sums: strawberry.Private[on_account_views.OnAccount]
    invoiced: Money = column(
        lambda root: Money.of(root.sums.invoiced), "Less what is credited (fakturerat a conto)."
    )
    taken: Money = column(
        lambda root: Money.of(root.sums.taken), "Taken off invoices of work (avräknat)."
    )
    left: Money = column(
        lambda root: Money.of(root.sums.left), "Left to take off (återstår att räkna av)."
    )
    apart: list[OnAccountApart] = column(
        lambda root: [OnAccountApart(row=each) for each in root.sums.apart],
        "What of that no work reaches, by its VAT (räknas inte av av sig själv).",
    )


async def load_on_account(ids: list[AgreementId]) -> list[OnAccount | None]:
    """What is paid on account by many agreements, in as many statements as by one."""
    found = await on_account(ids)
    return [OnAccount(sums=found[one]) if one in found else None for one in ids]
