"""How people come in: signing up a company, confirming an address, accepting an invitation."""

import secrets

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.pages.forms import filled_in, is_own_form, put_right, refused_form
from reskontra.api.pages.session import caller_of, cookie_of, welcomed
from reskontra.api.pages.sheet import gone, message, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.confirmation import confirm_email
from reskontra.tenancy.invitations import (
    InvitationLetter,
    NewcomerEntry,
    accept_invitation,
    read_invitation,
)
from reskontra.tenancy.signup import SignUpEntry, sign_up

_FIELDS = ("companyName", "orgNumber", "slug", "ownerName", "ownerEmail", "password")
_SHORTEST_KEY = 16


async def show_signup(request: Request) -> Response:
    """The form for signing a company up."""
    return sheet(
        request, "signup.html", {"wrong": {}, "given": {}, "key": _new_key()}, hidden=False
    )


async def sign_company_up(request: Request) -> Response:
    """Sign a company up; the form's own key makes a second click harmless."""
    if not is_own_form(request):
        return refused_form(request, "signup.html", key=_new_key())
    given = await filled_in(request, *_FIELDS, "idempotencyKey")
    key = given.pop("idempotencyKey")
    house: House = request.app.state.house
    try:
        signed_up = await sign_up(
            _entry(given, language_of(request)),
            public_url=house.settings.public_url,
            idempotency_key=key if len(key) >= _SHORTEST_KEY else None,
            caller=caller_of(request),
        )
    except (Refused, KeyInUse) as error:
        refused = error if isinstance(error, Refused) else Refused([])
        return put_right(request, "signup.html", refused, given, key=_new_key())
    words = TEXTS[language_of(request)]
    response = message(request, "check_mail", button=words["to_my_firms"], href="/")
    cookie_of(request).keep(response, signed_up.session)
    return response


async def show_confirmation(request: Request) -> Response:
    """Ask for one click: mail programs follow links by themselves, and shall confirm nothing."""
    words = TEXTS[language_of(request)]
    facts = {
        "title": words["confirm_title"],
        "lead": words["confirm_lead"],
        "button": words["confirm_button"],
    }
    return sheet(request, "ask.html", facts)


async def confirm(request: Request) -> Response:
    """Confirm the address that the link was sent to."""
    try:
        await confirm_email(request.path_params["token"])
    except Refused:
        return gone(request)
    words = TEXTS[language_of(request)]
    return message(request, "confirmed", button=words["login_button"], href="/")


async def show_invitation(request: Request) -> Response:
    """The form for accepting an invitation."""
    try:
        letter = await read_invitation(request.path_params["token"])
    except Refused:
        return gone(request)
    facts = {"wrong": {}, "given": {}, "letter": letter, "role": _role(request, letter)}
    return sheet(request, "invitation.html", facts)


async def accept(request: Request) -> Response:
    """Join the firm that the link invites to."""
    token = request.path_params["token"]
    given = await filled_in(request, "name", "password")
    newcomer = NewcomerEntry(
        name=given["name"], password=given["password"], locale=language_of(request)
    )
    try:
        letter = await read_invitation(token)
        if not is_own_form(request):
            facts = {"letter": letter, "role": _role(request, letter)}
            return refused_form(request, "invitation.html", **facts)
        signed_in = await accept_invitation(token, newcomer, caller_of(request))
    except Refused as refused:
        if any(reason.code == "LINK_INVALID" for reason in refused.reasons):
            return gone(request)
        told = {"letter": letter, "role": _role(request, letter)}
        return put_right(request, "invitation.html", refused, given, **told)
    return welcomed(request, signed_in)


def _role(request: Request, letter: InvitationLetter) -> str:
    return TEXTS[language_of(request)][f"role_{letter.role}"]


def _entry(given: dict[str, str], locale: str) -> SignUpEntry:
    return SignUpEntry(
        company_name=given["companyName"],
        org_number=given["orgNumber"],
        slug=given["slug"],
        owner_name=given["ownerName"],
        owner_email=given["ownerEmail"],
        password=given["password"],
        locale=locale,
    )


def _new_key() -> str:
    return secrets.token_urlsafe(24)
