"""The mail room's porter: takes parcels to their carrier."""

import logging
from datetime import timedelta

from reskontra.domain.company import queries as company
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery import commands, queries
from reskontra.domain.delivery.enclosing import goes_by_link
from reskontra.domain.delivery.events import ParcelQueued
from reskontra.domain.delivery.ids import ParcelId
from reskontra.domain.delivery.troubles import Severity, Trouble, severity_of
from reskontra.domain.delivery.trying import LEASE, is_told_after, pause_after
from reskontra.domain.delivery.views import ParcelClaim, ParcelState
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import is_still_welcome
from reskontra.domain.invoicing.sending import PURPOSE
from reskontra.domain.kernel import clock
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.links import SMS_OUTCOME, sign_link
from reskontra.tenancy.parcel_marks import mark_of
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import Errand, later, tenant_actor
from reskontra.workers.broker import Queue, send
from reskontra.workers.leaving import own_domain
from reskontra.workers.network_accounts import account_of
from reskontra.workers.ports.delivery import (
    Consignment,
    DeliveryOutage,
    DeliveryRefused,
    Enclosure,
    ParcelTooLarge,
    RecipientPutOff,
    RecipientRefused,
)
from reskontra.workers.rendering.by_link import told_by_link
from reskontra.workers.rendering.mail import worded_mail
from reskontra.workers.switchboard import carrier, plugged

_log = logging.getLogger(__name__)

# Each outage is one retry of the message; the domain decides when enough is enough.
_MORE_THAN_ENOUGH = 1_000
_MOMENT = timedelta(seconds=1)


@tenant_actor(queue=Queue.NOTIFY, max_retries=_MORE_THAN_ENOUGH)
async def hand_over_parcel(errand: Errand) -> None:
    """Give one parcel to its carrier, and note what the carrier said."""
    async with tenant_transaction():
        parcel_id = await _parcel_of(errand)
        claim = await commands.claim_parcel(parcel_id)
        claim = await _unless_refused(claim) if claim else None
        claim = await _unless_unwelcome(claim) if claim else None
        sender = await company.profile()
        await errand.note_handled()
    if claim is None:
        await _wait_for_other_hands(parcel_id)
        return

    try:
        receipt = await carrier(claim.channel).hand_over(await _packed(claim, sender))
    except ParcelTooLarge as refused:
        await _send_by_link(claim, refused)
        return
    except DeliveryRefused as refused:
        await _give_up(claim, refused)
        return
    except DeliveryOutage as outage:
        await _try_again(claim, outage)
        return
    except Exception:  # noqa: BLE001 - no parcel is lost to a fault of ours
        _log.exception("%s could not be packed or carried", claim.id)
        await _try_again(claim, DeliveryOutage("OUR_FAULT"))
        return

    async with tenant_transaction():
        await commands.settle_parcel(claim, receipt.text)


@tenant_actor(queue=Queue.MAINTENANCE)
async def resend_due(_: Errand) -> None:
    """Wake the porter for parcels whose time has come, and for those that died on the way."""
    async with tenant_transaction(read_only=True):
        due = await queries.parcels_due()
    tenant = current_tenant().id
    await send([hand_over_parcel.message(tenant, str(parcel_id)) for parcel_id in due])


async def _parcel_of(errand: Errand) -> ParcelId:
    if errand.seq is None:
        return errand.names(ParcelId)
    return (await errand.event(ParcelQueued)).parcel_id


async def _wait_for_other_hands(parcel_id: ParcelId) -> None:
    """Come again when it may be taken: it is held back, or whoever holds it may have died."""
    async with tenant_transaction(read_only=True):
        parcel = await queries.parcel(parcel_id)
    if parcel is None or parcel.channel is Channel.LETTER:
        return
    if parcel.state is ParcelState.QUEUED and parcel.due_at > clock.now():
        raise later(parcel.due_at)
    if parcel.state is ParcelState.SENDING:
        raise later(parcel.updated_at + LEASE + _MOMENT)


async def _unless_refused(claim: ParcelClaim) -> ParcelClaim | None:
    """The claim, unless its address has come to refuse what is sent there: then it fails."""
    refused = await queries.refused_addresses(claim.channel, [claim.recipient])
    if not refused:
        return claim
    await commands.fail_parcel(claim, Trouble.ADDRESS_REFUSED)
    return None


async def _unless_unwelcome(claim: ParcelClaim) -> ParcelClaim | None:
    """The claim, unless the buyer said no to the channel while it was in somebody's hands."""
    if claim.purpose != PURPOSE:
        return claim
    if await is_still_welcome(InvoiceId.parse(claim.subject), claim.channel):
        return claim
    await commands.cancel_claimed(claim)
    return None


async def _give_up(claim: ParcelClaim, refused: DeliveryRefused) -> None:
    async with tenant_transaction():
        is_noted = await commands.fail_parcel(claim, refused.reason)
        if is_noted and isinstance(refused, RecipientRefused):
            await commands.mark_address(claim.id, severity_of(refused.reason), refused.reason)


async def _send_by_link(claim: ParcelClaim, refused: ParcelTooLarge) -> None:
    """Send it once more, without what made it too large."""
    if claim.files_by_link or not (claim.attachments and claim.facts.get("url")):
        await _give_up(claim, refused)
        return
    async with tenant_transaction():
        is_noted = await commands.leave_files_out(claim, refused.reason)
    if is_noted:
        raise later(clock.now())


async def _try_again(claim: ParcelClaim, outage: DeliveryOutage) -> None:
    pause = pause_after(claim.attempt, claim.channel)
    retry_at = None if pause is None else clock.now() + pause
    async with tenant_transaction():
        is_noted = await commands.fail_parcel(claim, outage.reason, retry_at=retry_at)
        if is_noted and isinstance(outage, RecipientPutOff) and is_told_after(claim.attempt):
            await commands.mark_address(claim.id, Severity.SOFT, outage.reason)
    if retry_at is not None:
        raise later(retry_at)


async def _packed(claim: ParcelClaim, sender: CompanyProfile) -> Consignment:
    match claim.channel:
        case Channel.SMS:
            return _text_message(claim, sender)
        case Channel.PEPPOL:
            return await _e_invoice(claim, sender)
        case _:
            return await _mail(claim, sender)


def _text_message(claim: ParcelClaim, sender: CompanyProfile) -> Consignment:
    """What stands in it was shown before it was sent, and is sent as it was shown."""
    return Consignment(
        message_id=claim.message_id,
        sender=sender.sms_sender_shown,
        reply_to=None,
        recipient=claim.recipient,
        subject="",
        text=str(claim.facts["text"]),
        perhaps_taken_since=claim.posted_at if claim.attempt > 1 else None,
        outcome_url=_outcome_url(claim.id),
    )


def _outcome_url(parcel_id: ParcelId) -> str | None:
    """Where whoever carries a text message tells what became of it."""
    settings = plugged().settings
    if not (settings.public_url and settings.secret_key):
        return None
    vendor = settings.sms_url.partition("://")[0]
    token = sign_link(
        settings.secret_key,
        purpose=f"{SMS_OUTCOME}.{vendor}",
        tenant=current_tenant().id,
        subject=str(parcel_id),
    )
    return f"{settings.public_url.rstrip('/')}/hooks/sms/{vendor}/{token}"


async def _e_invoice(claim: ParcelClaim, sender: CompanyProfile) -> Consignment:
    return Consignment(
        message_id=claim.message_id,
        sender=sender.name,
        reply_to=None,
        recipient=claim.recipient,
        subject="",
        text="",
        enclosures=await _enclosures(claim),
        perhaps_taken_since=claim.posted_at if claim.attempt > 1 else None,
        account=account_of(sender.network),
    )


async def _enclosures(claim: ParcelClaim) -> tuple[Enclosure, ...]:
    return tuple(
        [
            Enclosure(
                name=one.name,
                media_type=one.media_type,
                content=await plugged().archive.get(one.sha256),
            )
            for one in claim.attachments
        ]
    )


async def _mail(claim: ParcelClaim, sender: CompanyProfile) -> Consignment:
    mail = worded_mail(claim)
    url = claim.facts.get("url")
    is_by_link = goes_by_link(
        [one.size for one in claim.attachments], url, is_refused=claim.files_by_link
    )
    if is_by_link:
        mail = told_by_link(mail, claim.locale, str(url))
    return Consignment(
        message_id=claim.message_id,
        sender=sender.mail_sender_shown,
        reply_to=sender.mail_reply_to_shown,
        own_domain=await own_domain(),
        recipient=claim.recipient,
        subject=mail.subject,
        text=mail.text,
        html=mail.html,
        enclosures=() if is_by_link else await _enclosures(claim),
        mark=_mark_of(claim),
    )


def _mark_of(claim: ParcelClaim) -> str | None:
    secret_key = plugged().settings.secret_key
    return mark_of(secret_key, current_tenant().id, claim.id) if secret_key else None
