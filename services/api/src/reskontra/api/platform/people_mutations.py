"""Who belongs to a firm, and as what."""

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import mutation
from reskontra.api.platform.firms import firm_of
from reskontra.api.platform.inputs import (
    InvitationAcceptInput,
    InvitationCreateInput,
    InvitationRevokeInput,
    MemberRemoveInput,
    MemberUpdateInput,
)
from reskontra.api.platform.mutations import caller_of
from reskontra.api.platform.people_answers import (
    InvitationAcceptPayload,
    InvitationCreatePayload,
    InvitationRevokePayload,
    MemberRemovePayload,
    MemberUpdatePayload,
)
from reskontra.api.platform.types import Session
from reskontra.tenancy import invitations, members
from reskontra.tenancy.access import Permission


@mutation(Access.SIGNED_IN)
async def invitation_create(info: Info, input: InvitationCreateInput) -> InvitationCreatePayload:
    """Ask somebody into a firm (bjud in), by a link that is sent to them."""
    context = info.context
    firm = firm_of(context, input.tenant_id, Permission.MEMBER_WRITE)
    made = await invitations.invite(
        context.signed_in.user_id,
        firm,
        input.email,
        input.role,
        public_url=context.house.settings.public_url,
    )
    return InvitationCreatePayload(invitation_id=made)


@mutation(Access.SIGNED_IN)
async def invitation_revoke(info: Info, input: InvitationRevokeInput) -> InvitationRevokePayload:
    """Take an invitation back (dra tillbaka inbjudan)."""
    firm = firm_of(info.context, input.tenant_id, Permission.MEMBER_WRITE)
    await invitations.revoke_invitation(firm, input.id)
    return InvitationRevokePayload(revoked_invitation_id=input.id)


@mutation(Access.PUBLIC)
async def invitation_accept(info: Info, input: InvitationAcceptInput) -> InvitationAcceptPayload:
    """Come into a firm by the link of an invitation (tacka ja)."""
    newcomer = invitations.NewcomerEntry(
        password=input.password, name=input.name, locale=input.locale
    )
    signed_in = await invitations.accept_invitation(input.token, newcomer, caller_of(info.context))
    info.context.sessions.begin(signed_in)
    await info.context.house.control.tell(f"user:{signed_in.user_id}")
    return InvitationAcceptPayload(session=Session.of(signed_in))


@mutation(Access.SIGNED_IN)
async def member_update(info: Info, input: MemberUpdateInput) -> MemberUpdatePayload:
    """Give somebody another role in a firm (ändra roll)."""
    firm = firm_of(info.context, input.tenant_id, Permission.MEMBER_WRITE)
    await members.change_role(info.context.signed_in.user_id, firm, input.id, input.role)
    await info.context.house.control.tell(f"user:{input.id}")
    return MemberUpdatePayload(member_id=input.id, role=input.role)


@mutation(Access.SIGNED_IN)
async def member_remove(info: Info, input: MemberRemoveInput) -> MemberRemovePayload:
    """Show somebody out of a firm (ta bort användare); anybody may go themselves."""
    viewer = info.context.signed_in
    needed = Permission.COMPANY_READ if input.id == viewer.user_id else Permission.MEMBER_WRITE
    firm = firm_of(info.context, input.tenant_id, needed)
    await members.remove_member(viewer.user_id, firm, input.id)
    await info.context.house.control.tell(f"user:{input.id}")
    return MemberRemovePayload(removed_member_id=input.id)
