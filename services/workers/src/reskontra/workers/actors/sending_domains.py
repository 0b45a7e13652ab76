"""Looks whether the records of firms' own domains are as they shall be."""

import asyncio

from reskontra.domain.delivery import commands, queries
from reskontra.domain.delivery.mail_records import (
    MailRecord,
    Returns,
    judged,
    mail_records,
)
from reskontra.domain.delivery.sending_domain_views import Finding, SendingDomain
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.name_servers import NameServers
from reskontra.workers.switchboard import plugged


@tenant_actor(queue=Queue.NOTIFY)
async def check_sending_domain(errand: Errand) -> None:
    """Look at the records for somebody who waits to see that they are there."""
    await _check(errand)


@tenant_actor(queue=Queue.MAINTENANCE)
async def recheck_sending_domain(errand: Errand) -> None:
    """Look at the records again, for they may be changed by people who know nothing of us."""
    await _check(errand)


async def _check(errand: Errand) -> None:
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        chosen = await queries.sending_domain()
    servers = plugged().name_servers
    findings = await _findings(chosen, servers) if chosen and servers else []
    async with errand.settling():
        if chosen and findings:
            required = [one.kind for one in _records(chosen) if one.is_required]
            await commands.note_domain_check(chosen.id, findings, required)


def _records(chosen: SendingDomain) -> tuple[MailRecord, ...]:
    settings = plugged().settings
    returns = Returns.at(settings.bounce_domain, settings.bounce_server)
    return mail_records(chosen.domain, chosen.public_key, returns)


async def _findings(chosen: SendingDomain, servers: NameServers) -> list[Finding]:
    return list(await asyncio.gather(*[_finding(one, servers) for one in _records(chosen)]))


async def _finding(record: MailRecord, servers: NameServers) -> Finding:
    seen = await servers.look_up(record.host, record.type)
    return Finding(kind=record.kind, state=judged(record, seen), values=seen.values or ())
