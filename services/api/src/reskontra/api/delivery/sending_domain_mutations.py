"""What may be done with a firm's own domain."""

import asyncio

from reskontra.api.context import Info
from reskontra.api.delivery.sending_domain_inputs import (
    SendingDomainCheckInput,
    SendingDomainChooseInput,
    SendingDomainRemoveInput,
)
from reskontra.api.delivery.sending_domain_payloads import (
    SendingDomainCheckPayload,
    SendingDomainChoosePayload,
    SendingDomainRemovePayload,
)
from reskontra.api.delivery.sending_domain_queries import sending_domain_now
from reskontra.api.operation import mutation
from reskontra.domain.delivery import commands
from reskontra.tenancy.access import Permission
from reskontra.tenancy.mail_keys import new_mail_key
from reskontra.tenancy.scope import current_tenant


@mutation(Permission.COMPANY_WRITE)
async def sending_domain_choose(
    info: Info, input: SendingDomainChooseInput
) -> SendingDomainChoosePayload:
    """Let mail leave from a domain of one's own, once its records are seen (egen domän)."""
    settings = info.context.house.settings
    key = await asyncio.to_thread(new_mail_key, settings.secret_key, current_tenant().id)
    ours = {settings.mail_from.rpartition("@")[2], settings.bounce_domain}
    await commands.choose_sending_domain(input.domain, input.local_part, key, ours=ours)
    return SendingDomainChoosePayload(
        sending_domain=await sending_domain_now(settings), user_errors=[]
    )


@mutation(Permission.COMPANY_WRITE)
async def sending_domain_check(
    info: Info, input: SendingDomainCheckInput
) -> SendingDomainCheckPayload:
    """Have the records looked at now (kontrollera nu)."""
    await commands.ask_for_domain_check(input.id)
    found = await sending_domain_now(info.context.house.settings)
    return SendingDomainCheckPayload(sending_domain=found, user_errors=[])


@mutation(Permission.COMPANY_WRITE)
async def sending_domain_remove(
    info: Info, input: SendingDomainRemoveInput
) -> SendingDomainRemovePayload:
    """Let mail leave from the platform's address again (ta bort egen domän)."""
    await commands.remove_sending_domain(input.id)
    return SendingDomainRemovePayload(user_errors=[])
