"""Signing up, logging in and out."""

from reskontra.api.context import Context, Info
from reskontra.api.errors import IdempotencyInProgress
from reskontra.api.guards import Access
from reskontra.api.operation import mutation
from reskontra.api.platform.answers import (
    EmailConfirmationResendPayload,
    EmailConfirmPayload,
    SessionCreatePayload,
    SessionDeleteAllPayload,
    SessionDeletePayload,
    SessionTicketCreatePayload,
    TenantSignUpPayload,
)
from reskontra.api.platform.inputs import (
    EmailConfirmationResendInput,
    EmailConfirmInput,
    SessionCreateInput,
    SessionDeleteAllInput,
    SessionDeleteInput,
    SessionTicketCreateInput,
    TenantSignUpInput,
)
from reskontra.api.platform.refusals import TicketNotForPrograms
from reskontra.api.platform.types import Session, Tenant
from reskontra.domain.history.commands import KeyInUse
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.refusals import NotFound, refuse_if
from reskontra.tenancy import confirmation, sessions, signup
from reskontra.tenancy.ids import SessionId


def caller_of(context: Context) -> sessions.Caller:
    """Where the request comes from, for the list of sessions."""
    return sessions.Caller(user_agent=context.agent, ip_address=context.address)


@mutation(Access.PUBLIC)
async def tenant_sign_up(info: Info, input: TenantSignUpInput) -> TenantSignUpPayload:
    """Open a firm (registrera företag), with a person who owns it and is logged in."""
    try:
        opened = await signup.sign_up(
            input.entry(),
            public_url=info.context.house.settings.public_url,
            idempotency_key=input.idempotency_key,
            caller=caller_of(info.context),
        )
    except KeyInUse as error:
        raise IdempotencyInProgress from error
    if opened.is_replay:
        info.context.extensions["idempotentReplay"] = True
    info.context.sessions.begin(opened.session)
    return TenantSignUpPayload(tenant=Tenant.of(opened.tenant), session=Session.of(opened.session))


@mutation(Access.PUBLIC)
async def session_create(info: Info, input: SessionCreateInput) -> SessionCreatePayload:
    """Log in (logga in)."""
    signed_in = await sessions.sign_in(input.email, input.password, caller_of(info.context))
    info.context.sessions.begin(signed_in)
    return SessionCreatePayload(session=Session.of(signed_in))


@mutation(Access.SIGNED_IN)
async def session_delete(info: Info, input: SessionDeleteInput) -> SessionDeletePayload:
    """Log out (logga ut), here or on another device."""
    viewer = info.context.signed_in
    session_id = input.id or own_session(info.context)
    refuse_if([] if await sessions.sign_out(viewer.user_id, session_id) else [NotFound()])
    info.context.sessions.end(session_id)
    await info.context.house.control.tell(f"session:{session_id}")
    return SessionDeletePayload(deleted_session_id=session_id)


@mutation(Access.SIGNED_IN)
async def session_delete_all(info: Info, input: SessionDeleteAllInput) -> SessionDeleteAllPayload:
    """Log out everywhere (logga ut överallt)."""
    viewer = info.context.signed_in
    ended = await sessions.sign_out_everywhere(viewer.user_id)
    info.context.sessions.end(*ended)
    await info.context.house.control.tell(f"user:{viewer.user_id}")
    return SessionDeleteAllPayload(deleted_session_count=len(ended))


@mutation(Access.KNOWN)
async def session_ticket_create(
    info: Info,
    input: SessionTicketCreateInput,
) -> SessionTicketCreatePayload:
    """A ticket that opens one socket within a minute (biljett), for `connection_init`."""
    session_id = own_session(info.context)
    tickets = info.context.house.tickets
    ticket = await tickets.issue(str(session_id))
    return SessionTicketCreatePayload(ticket=ticket, expires_in_seconds=tickets.seconds)


@mutation(Access.PUBLIC)
async def email_confirm(info: Info, input: EmailConfirmInput) -> EmailConfirmPayload:
    """Confirm an address with the link that was sent to it (bekräfta e-postadress)."""
    user_id = await confirmation.confirm_email(input.token)
    await info.context.house.control.tell(f"user:{user_id}")
    return EmailConfirmPayload(is_confirmed=True)


@mutation(Access.SIGNED_IN)
async def email_confirmation_resend(
    info: Info,
    input: EmailConfirmationResendInput,
) -> EmailConfirmationResendPayload:
    """Write to the viewer's address once more (skicka bekräftelsen igen)."""
    context = info.context
    await confirmation.ask_again_to_confirm(
        context.signed_in.user_id, context.house.settings.public_url
    )
    return EmailConfirmationResendPayload(is_sent=True)


def own_session(context: Context) -> SessionId:
    """The session that asks; a program has none.

    Raises:
        Refused: A program's token asks.
    """
    viewer = context.signed_in
    refuse_if([] if viewer.kind is ActorKind.USER else [TicketNotForPrograms()])
    return SessionId.parse(viewer.session_id)
