"""Programs' keys to a firm."""

from reskontra.api.context import Info
from reskontra.api.guards import Access
from reskontra.api.operation import mutation
from reskontra.api.platform.firms import firm_of
from reskontra.api.platform.inputs import ApiTokenCreateInput, ApiTokenRevokeInput
from reskontra.api.platform.people_answers import ApiTokenCreatePayload, ApiTokenRevokePayload
from reskontra.api.platform.types import ApiToken
from reskontra.tenancy import api_tokens
from reskontra.tenancy.access import Permission


@mutation(Access.SIGNED_IN)
async def api_token_create(info: Info, input: ApiTokenCreateInput) -> ApiTokenCreatePayload:
    """Make a key for a program (skapa API-nyckel); it is shown this once."""
    firm = firm_of(info.context, input.tenant_id, Permission.TOKEN_WRITE)
    entry = api_tokens.ApiTokenEntry(
        name=input.name, scopes=tuple(input.scopes), life_days=input.life_days
    )
    token, row = await api_tokens.make_api_token(info.context.signed_in.user_id, firm, entry)
    return ApiTokenCreatePayload(api_token=ApiToken(id=row.id, row=row), token=token)


@mutation(Access.SIGNED_IN)
async def api_token_revoke(info: Info, input: ApiTokenRevokeInput) -> ApiTokenRevokePayload:
    """End a key at once (återkalla API-nyckel)."""
    firm = firm_of(info.context, input.tenant_id, Permission.TOKEN_WRITE)
    await api_tokens.revoke_api_token(firm, input.id)
    await info.context.house.control.tell(f"session:{input.id}")
    return ApiTokenRevokePayload(revoked_api_token_id=input.id)
