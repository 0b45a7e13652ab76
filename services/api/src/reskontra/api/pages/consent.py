"""Where a customer says how invoices may come: yes or no, each way for itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api import links
from reskontra.api.doors.caller import address_of
from reskontra.api.pages.archived import house_of
from reskontra.api.pages.expired import no_longer
from reskontra.api.pages.masked import masked_email, masked_mobile
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.customers import asking
from reskontra.domain.customers.commands import answer_consent
from reskontra.domain.customers.ids import ConsentId, CustomerId
from reskontra.domain.customers.queries import consents, customer
from reskontra.domain.customers.views import ConsentState, ContactRole, CustomerCard
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.short_links import CONSENT
from reskontra.tenancy.transaction import tenant_transaction

_SAID: Final = {"yes": True, "no": False}
_SEE_OTHER: Final = 303
_STATES: Final = {ConsentState.GIVEN: "yes", ConsentState.WITHDRAWN: "no"}


@dataclass(frozen=True, slots=True)
class _Opened:
    scope: TenantScope
    customer_id: CustomerId
    asked: ConsentId | None

    @property
    def name(self) -> str:
        """What the evidence calls the link: the question, or on paper the customer."""
        return str(self.asked or self.customer_id)


@dataclass(frozen=True, slots=True)
class _Question:
    """Who is asked what by whom, in the reader's language."""

    card: CustomerCard
    seller: CompanyProfile
    locale: str

    @property
    def wordings(self) -> dict[Channel, str]:
        return asking.wordings(self.card.kind, self.locale, self.seller.name)

    def places(self, channel: Channel) -> str:
        """Where invoices would come by that way; whoever has the link may be somebody else."""
        about = ContactRole.INVOICES
        shown = {
            Channel.EMAIL: [masked_email(one) for one in self.card.addresses_for(about)],
            Channel.SMS: [masked_mobile(one) for one in self.card.phones_for(about)],
        }
        return ", ".join(dict.fromkeys(one for one in shown.get(channel, ()) if one))


async def show_question(request: Request) -> Response:
    """The question that a mail's link opens, with what holds now."""
    opened = await _opened(request)
    if opened is None:
        return await no_longer(request, CONSENT)
    with within(opened.scope):
        async with tenant_transaction(read_only=True):
            question = await _question(request, opened)
            ledger = await consents(opened.customer_id)
    if question is None:
        return gone(request)
    return _page(request, question, _held(asking.in_force(ledger)))


async def take_answer(request: Request) -> Response:
    """Write the answers into the ledger; the same answers again change nothing."""
    opened = await _opened(request)
    fields = await posted(request)
    if opened is None:
        return await no_longer(request, CONSENT)
    if fields is None:
        return gone(request)
    answers = _answers(fields)
    with within(opened.scope), acting_as(Actor(ActorKind.LINK, str(opened.customer_id))):
        async with tenant_transaction():
            question = await _question(request, opened)
            if question is None:
                return gone(request)
            words = question.wordings
            is_seen = fields.get("seen") == asking.stamp_of(words)
            if is_seen:
                evidence = _evidence(question.seller, opened.name, address_of(request))
                told = {channel: yes for channel, yes in answers.items() if channel in words}
                await answer_consent(opened.customer_id, told, words, evidence)
    told_so = _told_so(is_seen=is_seen, is_answered=bool(answers))
    return RedirectResponse(f"{request.url.path}?told={told_so}&lang={question.locale}", _SEE_OTHER)


async def _opened(request: Request) -> _Opened | None:
    house, token = house_of(request), request.path_params["token"]
    link = await links.followed(house, CONSENT, token)
    if link is None:
        return None
    customer_id, _, asked = link.subject.partition(" ")
    question = ConsentId.parse(asked) if asked else None
    return _Opened(link.scope, CustomerId.parse(customer_id), question)


async def _question(request: Request, opened: _Opened) -> _Question | None:
    card = await customer(opened.customer_id)
    if card is None:
        return None
    # The firm writes to them in the card's language, whatever their browser speaks.
    return _Question(card, await profile(), language_of(request, card.locale))


def _page(request: Request, question: _Question, held: Mapping[Channel, str]) -> Response:
    words = question.wordings
    facts = {
        "seller": question.seller,
        "buyer_name": question.card.name,
        "ways": [
            {
                "name": channel.value,
                "words": said,
                "places": question.places(channel),
                "held": held.get(channel, ""),
            }
            for channel, said in words.items()
        ],
        "seen": asking.stamp_of(words),
        "told": request.query_params.get("told", ""),
    }
    return sheet(request, "consent.html", facts, usual=question.card.locale, sends=True)


def _held(states: Mapping[Channel, ConsentState]) -> dict[Channel, str]:
    return {channel: _STATES[state] for channel, state in states.items()}


def _answers(fields: Mapping[str, str]) -> dict[Channel, bool]:
    said = {channel: _SAID.get(fields.get(channel.value, "")) for channel in Channel}
    return {channel: yes for channel, yes in said.items() if yes is not None}


def _told_so(*, is_seen: bool, is_answered: bool) -> str:
    # What they saw may no longer be what we ask: they see it as it is, and answer that.
    if not is_seen:
        return "again"
    return "saved" if is_answered else "choose"


def _evidence(seller: CompanyProfile, link: str, address: str) -> str:
    return TEXTS[seller.locale]["consent_evidence"].format(link=link, address=address)
