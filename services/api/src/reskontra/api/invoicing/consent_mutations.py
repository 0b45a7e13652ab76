"""What customers may be asked about invoices."""

from enum import Enum

import strawberry

from reskontra.api.columns import asked
from reskontra.api.context import Info
from reskontra.api.customers.queries import load_customers
from reskontra.api.customers.types import Consent, Customer, DeliveryChannel, newest_consent
from reskontra.api.links import consent_url
from reskontra.api.operation import mutation
from reskontra.api.refusals import UserError
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing import commands
from reskontra.tenancy.access import Permission


@strawberry.input
class ConsentAskInput:
    """A question to a customer, by mail, whether a channel may be used (fråga om samtycke)."""

    customer_id: CustomerId
    channel: DeliveryChannel
    idempotency_key: str | None = None


@strawberry.enum
class ConsentAskErrorCode(Enum):
    """Why `consentAsk` says no."""

    NOT_FOUND = "NOT_FOUND"
    RECIPIENT_MISSING = "RECIPIENT_MISSING"
    CONSENT_ASKED_TODAY = "CONSENT_ASKED_TODAY"
    CONSENT_GIVEN_ALREADY = "CONSENT_GIVEN_ALREADY"
    CONSENT_NOT_ASKED_FOR = "CONSENT_NOT_ASKED_FOR"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ConsentAskUserError(UserError):
    """What `consentAsk` was refused for."""

    code: ConsentAskErrorCode


@strawberry.type
class ConsentAskPayload:
    """What `consentAsk` answers."""

    user_errors: list[ConsentAskUserError]
    customer: Customer | None = None
    consent: Consent | None = asked(newest_consent, "The line that was written.")


@mutation(Permission.CONSENT_WRITE)
async def consent_ask(info: Info, input: ConsentAskInput) -> ConsentAskPayload:
    """Ask a customer by mail how invoices may come (fråga om samtycke), once a day at most.

    They answer on a page of their own, each way for itself.
    """
    await commands.ask_for_consent(
        input.customer_id,
        input.channel,
        lambda line: consent_url(info.context, input.customer_id, line),
    )
    (found,) = await load_customers([input.customer_id])
    return ConsentAskPayload(customer=found, user_errors=[])
