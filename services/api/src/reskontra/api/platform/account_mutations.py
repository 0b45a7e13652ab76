"""What somebody changes of their own account, and how they come back into it."""

from dataclasses import replace

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import mutation
from reskontra.api.platform.account_answers import (
    PasswordChangePayload,
    PasswordResetPayload,
    PasswordResetRequestPayload,
    ViewerUpdatePayload,
)
from reskontra.api.platform.account_inputs import (
    PasswordChangeInput,
    PasswordResetInput,
    PasswordResetRequestInput,
    ViewerUpdateInput,
)
from reskontra.api.platform.mutations import caller_of
from reskontra.api.platform.types import Session, Viewer
from reskontra.tenancy import passwords, people


@mutation(Access.SIGNED_IN)
async def viewer_update(info: Info, input: ViewerUpdateInput) -> ViewerUpdatePayload:
    """Change one's own name or language (ändra mina uppgifter)."""
    viewer = info.context.signed_in
    now = await people.change_person(viewer.user_id, input.change())
    await info.context.house.control.tell(f"user:{viewer.user_id}")
    row = replace(viewer, name=now.name, locale=now.locale)
    return ViewerUpdatePayload(viewer=Viewer(id=viewer.user_id, row=row))


@mutation(Access.SIGNED_IN)
async def password_change(info: Info, input: PasswordChangeInput) -> PasswordChangePayload:
    """Choose another password (byt lösenord); every other session is over."""
    viewer = info.context.signed_in
    ended = await passwords.change_password(viewer, input.current_password, input.password)
    info.context.sessions.end(*ended)
    await info.context.house.control.tell(f"user:{viewer.user_id}")
    return PasswordChangePayload(ended_session_count=len(ended))


@mutation(Access.PUBLIC)
async def password_reset_request(
    info: Info, input: PasswordResetRequestInput
) -> PasswordResetRequestPayload:
    """Have a link sent to one's address (glömt lösenord); the answer never tells who is known."""
    await passwords.ask_to_reset(input.email, info.context.house.settings.public_url)
    return PasswordResetRequestPayload(is_sent=True)


@mutation(Access.PUBLIC)
async def password_reset(info: Info, input: PasswordResetInput) -> PasswordResetPayload:
    """Choose a new password by the link that was sent (nytt lösenord), and be logged in."""
    signed_in = await passwords.reset_password(input.token, input.password, caller_of(info.context))
    info.context.sessions.begin(signed_in)
    await info.context.house.control.tell(f"user:{signed_in.user_id}")
    return PasswordResetPayload(session=Session.of(signed_in))
