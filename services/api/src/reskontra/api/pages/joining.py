"""How people come in: signing up a company, confirming an address, accepting an invitation."""

import secrets

from starlette.requests import Request
from starlette.responses import Response

from reskontra.api.context import House
from reskontra.api.pages.forms import filled_in, is_own_form, put_right, refused_form
from reskontra.api.pages.session import caller_of, keep_session, welcomed
from reskontra.api.pages.sheet import gone, message, sheet
from reskontra.api.pages.words import TEXTS, language_of
from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.confirmation import confirm_email
from reskontra.tenancy.invitations import accept_invitation
from reskontra.tenancy.signup import SignUpEntry, sign_up

_FIELDS = ("companyName", "orgNumber", "slug", "ownerName", "ownerEmail", "password")
_SHORTEST_KEY = 16


async def show_signup(request: Request) -> Response:
    """The form for signing a company up."""
    return sheet(request, "signup.html", wrong={}, given={}, key=_new_key(), hidden=False)


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
    keep_session(response, signed_up.session)
    return response


async def show_confirmation(request: Request) -> Response:
    """Ask for one click: mail programs follow links by themselves, and shall confirm nothing."""
    words = TEXTS[language_of(request)]
    return sheet(
        request,
        "ask.html",
        title=words["confirm_title"],
        lead=words["confirm_lead"],
        button=words["confirm_button"],
    )


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
    return sheet(request, "invitation.html", wrong={}, given={})


async def accept(request: Request) -> Response:
    """Join the firm that the link invites to."""
    if not is_own_form(request):
        return refused_form(request, "invitation.html")
    given = await filled_in(request, "name", "password")
    try:
        accepted = await accept_invitation(
            request.path_params["token"], name=given["name"], password=given["password"]
        )
    except Refused as refused:
        if any(reason.code == "LINK_INVALID" for reason in refused.reasons):
            return gone(request)
        return put_right(request, "invitation.html", refused, given)
    return welcomed(accepted.session)


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
