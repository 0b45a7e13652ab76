"""Where somebody orders work by an agreement of their own."""

import hashlib
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from reskontra.api.pages.own.filled import Filled
from reskontra.api.pages.own.once import OtherForm, SentOnce
from reskontra.api.pages.own.opened import Opened
from reskontra.api.pages.own.orderer import ORDERERS
from reskontra.api.pages.own.terms import terms_of_agreements
from reskontra.api.pages.posted import posted
from reskontra.api.pages.sheet import gone, sheet
from reskontra.api.pages.typed_times import NoSpan, Span, typed_span
from reskontra.api.portal.opening import Orderer
from reskontra.domain.assignments.commands import order_oneself
from reskontra.domain.assignments.orderable import Orderable
from reskontra.domain.assignments.own_orders import OwnOrder
from reskontra.domain.assignments.queries import orderable_by
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import tenant_transaction

_SEE_OTHER: Final = 303
_UNPROCESSABLE: Final = 422


async def show_order(request: Request) -> Response:
    """The form, empty."""
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    return _sheet(request, opened, Filled(), await _choices(opened))


async def take_order(request: Request) -> Response:
    """Keep what is ordered, once, and show the orderer so."""
    fields = await posted(request)
    opened = await ORDERERS.opened(request)
    if opened is None:
        return await ORDERERS.no_longer(request)
    if fields is None:
        return gone(request)
    choices = await _choices(opened)
    wrong = await _ordered(opened, Filled(fields), choices)
    if wrong is None:
        return RedirectResponse(f"{opened.home}?told=ordered", _SEE_OTHER)
    return _sheet(request, opened, wrong, choices, _UNPROCESSABLE)


async def _choices(opened: Opened[Orderer]) -> Sequence[Orderable]:
    with opened.acting():
        async with tenant_transaction(read_only=True):
            return await orderable_by(opened.owner.customer.id)


async def _ordered(
    opened: Opened[Orderer], filled: Filled, choices: Sequence[Orderable]
) -> Filled | None:
    """Why nothing was ordered; None when it was, and when it had been before."""
    span = typed_span(filled.fields)
    chosen = next((one for one in choices if value_of(one) == filled.text("choice")), None)
    if isinstance(span, NoSpan):
        return filled.misread(span, opened.words)
    if chosen is None:
        return filled.with_word(opened.words["o_choose"])
    order = _order(filled, span, chosen)
    digest = hashlib.sha256(repr(order).encode()).hexdigest()
    sent = SentOnce(actor=opened.actor, deed="order_oneself", key=filled.key, digest=digest)
    try:
        with opened.acting():
            await sent.do(lambda: order_oneself(opened.owner.id, order))
    except Refused as refused:
        return filled.refused_for(refused.reasons, opened.locale)
    except OtherForm:
        return filled.anew(opened.words["form_used"])
    return None


def value_of(one: Orderable) -> str:
    """What the form calls a choice."""
    return f"{one.agreement.id} {one.hour_type.id}"


def _order(filled: Filled, span: Span, chosen: Orderable) -> OwnOrder:
    return OwnOrder(
        agreement_id=chosen.agreement.id,
        hour_type_id=chosen.hour_type.id,
        title=filled.text("title"),
        description=filled.text("description"),
        place=filled.text("place"),
        begins_at=span.begins_at,
        ends_at=span.ends_at,
        order_number=filled.text("order_number") or None,
    )


def _sheet(
    request: Request,
    opened: Opened[Orderer],
    filled: Filled,
    choices: Sequence[Orderable],
    status: int = 200,
) -> Response:
    several = len({one.agreement.id for one in choices}) > 1
    facts = {
        "seller": opened.seller,
        "home": opened.home,
        "choices": [
            (value_of(one), _name(one, opened.locale, with_agreement=several)) for one in choices
        ],
        "terms": terms_of_agreements(
            (one.agreement for one in choices), opened.words, opened.locale
        ),
        "form": filled.facts(),
    }
    usual = opened.owner.customer.locale
    return sheet(request, "own/order.html", facts, usual=usual, sends=True, status=status)


def _name(one: Orderable, locale: str, *, with_agreement: bool) -> str:
    name = one.name(locale)
    return f"{one.agreement.name} – {name}" if with_agreement else name
