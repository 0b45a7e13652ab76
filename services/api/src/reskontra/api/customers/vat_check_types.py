"""What the EU's register says of customers' VAT numbers, as clients see it."""

from datetime import datetime
from enum import Enum
from typing import TypeAlias

import strawberry

from reskontra.api.columns import column
from reskontra.api.refusals import UserError
from reskontra.api.scalars import VatNumber
from reskontra.domain.customers import vat_checks
from reskontra.domain.customers.ids import CustomerId

VatCheckState: TypeAlias = vat_checks.VatCheckState
strawberry.enum(
    vat_checks.VatCheckState,
    description="What VIES says of a VAT number; `UNKNOWN` when it could not be asked.",
)


@strawberry.type
class VatCheck:
    """What the EU's register said of a VAT number (kontroll i VIES)."""

    check: strawberry.Private[vat_checks.VatCheck]
    number: VatNumber = column("check.number", "The number that was asked about.")
    state: VatCheckState = column("check.state")
    checked_at: datetime = column("check.checked_at")
    reason: str | None = column("check.reason", "Why nothing was said: VIES' own code.")
    name: str = column("check.name", "As the register has it; some states keep it to themselves.")
    address: str = column("check.address", "As the register has it.")
    consultation_number: str | None = column(
        "check.consultation_number", "VIES' number of the question: proof that it was put."
    )


def shown(check: vat_checks.VatCheck | None) -> VatCheck | None:
    """A check as clients see it, if there is one."""
    return VatCheck(check=check) if check else None


@strawberry.input
class CustomerVatCheckInput:
    """Whose VAT number is to be looked up now."""

    id: CustomerId


@strawberry.enum
class CustomerVatCheckErrorCode(Enum):
    """Why `customerVatCheck` says no."""

    NOT_FOUND = "NOT_FOUND"
    VAT_NUMBER_NOT_IN_REGISTER = "VAT_NUMBER_NOT_IN_REGISTER"


@strawberry.type
class CustomerVatCheckUserError(UserError):
    """What `customerVatCheck` was refused for."""

    code: CustomerVatCheckErrorCode
