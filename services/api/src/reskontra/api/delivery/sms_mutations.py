"""What may be done with text messages."""

from reskontra.api.context import Info
from reskontra.api.delivery.parts import refuse_if_not_carried
from reskontra.api.delivery.queries import load_parcels
from reskontra.api.delivery.sms_inputs import SmsTestSendInput
from reskontra.api.delivery.sms_payloads import SmsTestSendPayload
from reskontra.api.operation import mutation
from reskontra.domain.company.queries import profile
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates.commands import post_test_message
from reskontra.tenancy.access import Permission


@mutation(Permission.COMPANY_WRITE)
async def sms_test_send(info: Info, input: SmsTestSendInput) -> SmsTestSendPayload:
    """Send a text message to one's own telephone, to see how they look (skicka provsms)."""
    refuse_if_not_carried(info.context, Channel.SMS)
    parcel_id = await post_test_message(await profile(), input.to)
    (found,) = await load_parcels([parcel_id])
    return SmsTestSendPayload(delivery=found, user_errors=[])
