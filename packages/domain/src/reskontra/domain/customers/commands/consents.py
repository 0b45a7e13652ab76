"""The ledger of consent: what a customer was asked, and what they said."""

from collections.abc import Mapping
from typing import Final

from reskontra.domain.customers import asking, consent, queries
from reskontra.domain.customers.commands.locking import locked
from reskontra.domain.customers.events import ConsentAsked, ConsentGiven, ConsentWithdrawn
from reskontra.domain.customers.ids import ConsentId, CustomerId
from reskontra.domain.customers.models import Consent, Customer
from reskontra.domain.customers.refusals import ConsentNotGiven, ConsentSourceReserved
from reskontra.domain.customers.views import (
    ConsentEntry,
    ConsentSource,
    ConsentState,
    CustomerKind,
)
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, refuse_if

_EVENTS: Final = {ConsentState.GIVEN: ConsentGiven, ConsentState.WITHDRAWN: ConsentWithdrawn}


async def record_consent(customer_id: CustomerId, entry: ConsentEntry) -> ConsentId:
    """Write into the ledger that the customer said yes to a channel."""
    refuse_if(_reserved(entry))
    customer = await locked(customer_id)
    return await _write(customer, entry, ConsentState.GIVEN)


async def withdraw_consent(customer_id: CustomerId, entry: ConsentEntry) -> ConsentId:
    """Write into the ledger that the customer said no; it counts from this moment."""
    refuse_if(_reserved(entry))
    customer = await locked(customer_id)
    is_given = await queries.may_send_electronically(customer_id, entry.channel)
    refuse_if([] if is_given else [ConsentNotGiven(path=("channel",))])
    return await _write(customer, entry, ConsentState.WITHDRAWN)


async def ask_consent(customer_id: CustomerId, entry: ConsentEntry) -> ConsentId:
    """Write into the ledger that the customer is asked about a channel, once a day at most."""
    customer = await locked(customer_id)
    ledger = await queries.consents(customer_id)
    kind = CustomerKind(customer.kind)
    refuse_if(asking.reasons_not_to_ask(kind, entry.channel, ledger, now()))
    consent_id = await _keep(customer, entry, ConsentState.ASKED)
    record(ConsentAsked(customer_id=customer_id, consent_id=consent_id, channel=entry.channel))
    return consent_id


async def answer_consent(
    customer_id: CustomerId,
    answers: Mapping[Channel, bool],
    wordings: Mapping[Channel, str],
    evidence: str,
) -> list[ConsentId]:
    """Write what the customer answered on their own page; saying the same twice is saying it once.

    ``wordings`` are the words that they saw.
    """
    customer = await locked(customer_id)
    news = asking.new_answers(answers, await queries.consents(customer_id))
    return [
        await _write(
            customer,
            ConsentEntry(
                channel=channel,
                source=ConsentSource.PORTAL,
                wording=wordings[channel],
                wording_version=asking.WORDING_VERSION,
                evidence=evidence,
            ),
            state,
        )
        for channel, state in news.items()
    ]


async def _write(customer: Customer, entry: ConsentEntry, state: ConsentState) -> ConsentId:
    consent_id = await _keep(customer, entry, state)
    customer_id = CustomerId(customer.id)
    event = _EVENTS[state]
    record(event(customer_id=customer_id, consent_id=consent_id, channel=entry.channel))
    return consent_id


async def _keep(customer: Customer, entry: ConsentEntry, state: ConsentState) -> ConsentId:
    entry = consent.tidied(entry)
    refuse_if(consent.reasons_not_to_record(entry))
    actor, consent_id = current_actor(), ConsentId.new()
    await Consent(
        id=consent_id.uuid,
        customer_id=customer.id,
        channel=entry.channel,
        state=state,
        source=entry.source,
        wording=entry.wording,
        wording_version=entry.wording_version,
        evidence=entry.evidence,
        actor_kind=actor.kind,
        actor_id=actor.id,
        recorded_at=now(),
    ).save()
    return consent_id


def _reserved(entry: ConsentEntry) -> list[Refusal]:
    is_ours = entry.source is ConsentSource.PORTAL
    return [ConsentSourceReserved(path=("source",))] if is_ours else []
