"""What may be done to the words of messages."""

from reskontra.api.context import Info
from reskontra.api.delivery.queries import load_parcels
from reskontra.api.errors import BadUserInput
from reskontra.api.operation import mutation
from reskontra.api.templates.inputs import (
    MailTestSendInput,
    TemplateChangeInput,
    TemplateResetInput,
    TemplateRestoreInput,
)
from reskontra.api.templates.payloads import (
    MailTestSendPayload,
    TemplateChangePayload,
    TemplateResetPayload,
    TemplateRestorePayload,
)
from reskontra.api.templates.queries import template_now
from reskontra.domain.company.queries import profile
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.templates import commands
from reskontra.tenancy.access import Permission


@mutation(Permission.COMPANY_WRITE)
async def template_change(info: Info, input: TemplateChangeInput) -> TemplateChangePayload:
    """Write a message in other words (ändra mall)."""
    words = input.words.value()
    await commands.change_template(input.purpose, input.locale, words, input.expected_version)
    now = await template_now(input.purpose, input.locale)
    return TemplateChangePayload(template=now, user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def template_reset(info: Info, input: TemplateResetInput) -> TemplateResetPayload:
    """Go back to the words as shipped (återställ mall)."""
    await commands.reset_template(input.purpose, input.locale, input.expected_version)
    now = await template_now(input.purpose, input.locale)
    return TemplateResetPayload(template=now, user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def template_restore(info: Info, input: TemplateRestoreInput) -> TemplateRestorePayload:
    """Go back to what was written then (återgå till en tidigare version)."""
    await commands.restore_template(
        input.purpose, input.locale, input.version, input.expected_version
    )
    now = await template_now(input.purpose, input.locale)
    return TemplateRestorePayload(template=now, user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def mail_test_send(info: Info, input: MailTestSendInput) -> MailTestSendPayload:
    """Send a mail to one's own address, to see how it looks (skicka provmejl)."""
    if input.purpose.channel is not Channel.EMAIL:
        raise BadUserInput("This is no mail.", path=["purpose"])
    me = info.context.signed_in.email
    parcel_id = await commands.post_test_mail(
        await profile(), me, input.purpose, input.locale, input.words.value()
    )
    (found,) = await load_parcels([parcel_id])
    return MailTestSendPayload(delivery=found, user_errors=[])
