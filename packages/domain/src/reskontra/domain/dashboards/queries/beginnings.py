"""How far a new company has come."""

from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.dashboards.onboarding import Beginnings, OnboardingStep, onboarding_steps
from reskontra.domain.tables import CONNECTION

# What was sent is asked of the mail room, which is empty where nothing ever was.
_BEGUN: Final = """
    SELECT EXISTS (SELECT FROM customer) AS has_customer,
           EXISTS (SELECT FROM invoice WHERE number IS NOT NULL) AS has_issued,
           EXISTS (SELECT FROM parcel WHERE purpose = 'INVOICE' AND sent_at IS NOT NULL) AS has_sent
"""


async def onboarding(*, is_email_confirmed: bool) -> tuple[OnboardingStep, ...]:
    """The steps to the first invoice, and which of them are taken."""
    company = await profile()
    (begun,) = await get_connection(CONNECTION).execute_query_dict(_BEGUN)
    return onboarding_steps(company, Beginnings(**begun), is_email_confirmed=is_email_confirmed)
