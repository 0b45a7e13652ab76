"""The platform's own work: schemas made ahead of need, firms opened, its mails sent."""

import logging

from reskontra.domain.delivery.trying import pause_after
from reskontra.domain.kernel import clock
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.opening import open_waiting_tenants
from reskontra.tenancy.outgoing_mail import MailClaim, claim_mail, fail_mail, settle_mail
from reskontra.tenancy.provisioning import park
from reskontra.workers.actor import platform_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.delivery import Consignment, DeliveryOutage, DeliveryRefused
from reskontra.workers.rendering.mail import platform_mail
from reskontra.workers.switchboard import carrier, plugged

_log = logging.getLogger(__name__)

_OURSELVES = "Reskontra"


@platform_actor(queue=Queue.MAINTENANCE)
async def keep_schemas_parked(_: str) -> None:
    """Make schemas ahead of need, so that a firm that signs up need not wait for one."""
    settings = plugged().settings
    await park(settings.migrator_database_url, settings.database_url)


@platform_actor(queue=Queue.MAINTENANCE)
async def open_waiting_firms(_: str) -> None:
    """Build and open firms that signed up when no schema was parked."""
    settings = plugged().settings
    await open_waiting_tenants(settings.migrator_database_url, settings.database_url)


@platform_actor(queue=Queue.NOTIFY)
async def send_platform_mails(_: str) -> None:
    """Send every mail of our own that is due: claim, call, settle, one after the other."""
    while (claim := await claim_mail()) is not None:
        await _send(claim)


async def _send(claim: MailClaim) -> None:
    try:
        await carrier(Channel.EMAIL).hand_over(_written(claim))
    except DeliveryRefused as refused:
        await fail_mail(claim, refused.reason)
    except DeliveryOutage as outage:
        await _try_later(claim, outage.reason)
    except Exception:  # noqa: BLE001 - no mail is lost to a fault of ours
        _log.exception("Mail %s could not be written or carried", claim.id)
        await _try_later(claim, "OUR_FAULT")
    else:
        await settle_mail(claim)


async def _try_later(claim: MailClaim, reason: str) -> None:
    pause = pause_after(claim.attempt)
    await fail_mail(claim, reason, retry_at=None if pause is None else clock.now() + pause)


def _written(claim: MailClaim) -> Consignment:
    mail = platform_mail(claim.template, claim.locale, claim.facts)
    return Consignment(
        message_id=claim.message_id,
        sender=_OURSELVES,
        is_from_us=True,
        reply_to=None,
        recipient=claim.recipient,
        subject=mail.subject,
        text=mail.text,
        html=mail.html,
    )
