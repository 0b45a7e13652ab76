"""Keeps the house in order: nothing that was promised stays undone, nothing is kept too long."""

from datetime import datetime, timedelta

from reskontra.domain.history.commands import forget_answers
from reskontra.domain.history.queries import last_seq_before, unhandled
from reskontra.domain.invoicing.commands import forget_bulks, forget_previews
from reskontra.domain.jobs.commands import forget_exports, forget_imports
from reskontra.domain.kernel import clock
from reskontra.tenancy import pulse, repeats
from reskontra.tenancy.confirmation import forget_old_links
from reskontra.tenancy.outgoing_mail import forget_old_mails
from reskontra.tenancy.passwords import forget_old_resets
from reskontra.tenancy.people import forget_old_attempts
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.sessions import forget_ended_sessions
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, actor_named, names_by_kind, platform_actor, tenant_actor
from reskontra.workers.broker import Queue, is_first, send
from reskontra.workers.switchboard import plugged

_AT_A_TIME = 500
_PAGES = 20


@tenant_actor(queue=Queue.MAINTENANCE)
async def resend_news(_: Errand) -> None:
    """Wake again the actors that have not handled what they should have by now.

    Redis may have lost a message and kept no trace of it; the history forgets nothing.
    """
    tenant, before = current_tenant(), _old_enough()
    news = await pulse.news_of(tenant)
    swept = news.swept if news is not None else 0
    async with tenant_transaction(read_only=True):
        missed = await _missed(swept, before)
        upto = missed[0][0] - 1 if missed else await last_seq_before(before, after=swept)

    for seq, actor in missed:
        if await _is_time_for(f"{tenant.id}:{seq}:{actor}"):
            await send([actor_named(actor).message(tenant.id, seq)])
    await pulse.sweep_done(tenant, upto)


async def _missed(after: int, before: datetime) -> list[tuple[int, str]]:
    """What nobody handled, page by page: faults that stay must not hide what can be mended."""
    found: list[tuple[int, str]] = []
    for _ in range(_PAGES):
        page = await unhandled(names_by_kind(), before, after=after, limit=_AT_A_TIME)
        found += page
        if len(page) < _AT_A_TIME:
            break
        after = page[-1][0]
    return found


def _old_enough() -> datetime:
    return clock.ago(timedelta(seconds=plugged().settings.sweep_after_seconds))


async def _is_time_for(name: str) -> bool:
    return await is_first(name, plugged().settings.resend_after_seconds)


@tenant_actor(queue=Queue.MAINTENANCE)
async def forget_old_answers(_: Errand) -> None:
    """Let go of idempotent answers that nobody will ask for again."""
    async with tenant_transaction():
        await forget_answers()


@tenant_actor(queue=Queue.MAINTENANCE)
async def forget_old_previews(_: Errand) -> None:
    """Let go of pages of drafts that were only to be looked at, and of their bytes."""
    async with tenant_transaction():
        unused = await forget_previews()
    for sha256 in unused:
        await plugged().archive.remove(sha256)


@tenant_actor(queue=Queue.MAINTENANCE)
async def forget_old_bulks(_: Errand) -> None:
    """Let go of how it went when many were done at once, a season ago."""
    async with tenant_transaction():
        await forget_bulks()
        await forget_imports()


@tenant_actor(queue=Queue.MAINTENANCE)
async def forget_old_exports(_: Errand) -> None:
    """Let go of lists that were written to be fetched, and of their bytes."""
    async with tenant_transaction():
        unused = await forget_exports()
    for sha256 in unused:
        await plugged().archive.remove(sha256)


@platform_actor(queue=Queue.MAINTENANCE)
async def clean_platform(_: str) -> None:
    """Let go of sessions, links, mails and answers whose time is over."""
    await forget_ended_sessions()
    await forget_old_links()
    await forget_old_resets()
    await forget_old_attempts()
    await forget_old_mails()
    await repeats.forget_answers()
    await pulse.forget_slots()
