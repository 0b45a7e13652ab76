"""Which firm a request at the platform's door is about, and whether the caller may."""

from reskontra.api.context import Context
from reskontra.api.errors import Forbidden
from reskontra.domain.kernel.actors import ActorKind
from reskontra.domain.kernel.ids import TypedId
from reskontra.tenancy.access import Permission, permissions_of
from reskontra.tenancy.scope import TenantId


def firm_of(context: Context, tenant_id: TypedId, permission: Permission) -> TenantId:
    """The firm, if the caller is a person who may do this in it.

    Raises:
        Forbidden: Not theirs, not allowed, or no such firm; or a program asks.
    """
    viewer = context.signed_in
    for membership in viewer.memberships:
        if membership.tenant.id == tenant_id and viewer.kind is ActorKind.USER:
            if permission in permissions_of(membership.role):
                return membership.tenant.id
            raise Forbidden
    raise Forbidden
