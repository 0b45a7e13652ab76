"""What wakes when, on one page."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reskontra.domain.delivery.sending_domains import CHECKED_EVERY
from reskontra.tenancy.pulse import unswept
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.tenants import ready_tenants
from reskontra.workers.actor import AnyActor
from reskontra.workers.actors import (
    assignments,
    billing,
    delivery,
    instalments,
    maintenance,
    network_fates,
    offers,
    printing,
    rates,
    sending_domains,
    tenancy,
    work_messages,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """An actor that is woken every so often; a tenant's actor once for each of ``tenants``."""

    actor: AnyActor
    every: timedelta
    tenants: Callable[[], Awaitable[list[TenantScope]]] = ready_tenants

    def slot(self, instant: datetime) -> datetime:
        """The turn that an instant belongs to: the same for every copy of the schedule."""
        return datetime.fromtimestamp(
            instant.timestamp() // self.every.total_seconds() * self.every.total_seconds(),
            tz=instant.tzinfo,
        )


async def _with_news_to_look_after() -> list[TenantScope]:
    return [news.scope for news in await unswept(_FIRMS_AT_A_TIME)]


_FIRMS_AT_A_TIME = 1_000
_OFTEN = timedelta(seconds=15)
_MINUTE = timedelta(minutes=1)
_QUARTER = timedelta(minutes=15)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)

JOBS: Sequence[Job] = (
    Job(actor=delivery.resend_due, every=_OFTEN),
    Job(actor=maintenance.resend_news, every=_OFTEN, tenants=_with_news_to_look_after),
    Job(actor=tenancy.keep_schemas_parked, every=_MINUTE),
    Job(actor=tenancy.open_waiting_firms, every=_MINUTE),
    Job(actor=tenancy.send_platform_mails, every=_MINUTE),
    Job(actor=network_fates.follow_up, every=_MINUTE),
    Job(actor=offers.move_rounds, every=_MINUTE),
    Job(actor=printing.ask_partner, every=_QUARTER),
    Job(actor=printing.make_daily_batch, every=_QUARTER),
    Job(actor=assignments.perform_due, every=_MINUTE),
    Job(actor=assignments.approve_in_silence, every=_QUARTER),
    Job(actor=billing.bill_due, every=_HOUR),
    Job(actor=billing.release_due, every=_HOUR),
    Job(actor=work_messages.remind, every=_QUARTER),
    Job(actor=instalments.bill_instalments, every=_HOUR),
    Job(actor=rates.take_rates, every=_HOUR),
    Job(actor=sending_domains.recheck_sending_domain, every=CHECKED_EVERY),
    Job(actor=maintenance.clean_platform, every=_DAY),
    Job(actor=maintenance.forget_old_answers, every=_DAY),
    Job(actor=maintenance.forget_old_bulks, every=_DAY),
    Job(actor=maintenance.forget_old_previews, every=_DAY),
    Job(actor=maintenance.forget_old_exports, every=_DAY),
)
