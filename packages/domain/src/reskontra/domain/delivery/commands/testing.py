"""Send a text message to one's own telephone."""

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.commands.parcels import post_parcel
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.testing import (
    TEST_PURPOSE,
    TESTED_WITHIN,
    reasons_not_to_test,
    text_of_test,
)
from reskontra.domain.delivery.views import NewParcel
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import ago
from reskontra.domain.kernel.refusals import refuse_if


async def post_test_message(company: CompanyProfile, to: str) -> ParcelId:
    """Post a text message that shows how they look; whoever asks is awake."""
    tests = Parcel.filter(purpose=TEST_PURPOSE)
    refuse_if(
        reasons_not_to_test(to, await tests.filter(created_at__gt=ago(TESTED_WITHIN)).count())
    )
    number = mobile_number(to)
    return await post_parcel(
        NewParcel(
            purpose=TEST_PURPOSE,
            subject=str(company.id),
            channel=Channel.SMS,
            recipient=number.e164 if number else to,
            template=TEST_PURPOSE.lower(),
            locale=company.locale,
            facts={"text": text_of_test(company.name, company.locale)},
            generation=1 + await tests.count(),
            is_urgent=True,
        )
    )
