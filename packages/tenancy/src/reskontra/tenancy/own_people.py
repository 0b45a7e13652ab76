"""What somebody is in the firm that we are working for."""

from tortoise.connection import get_connection

from reskontra.domain.tables import CONNECTION
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import UserId


async def role_here(user_id: UserId) -> Role | None:
    """What a person is in the firm, if anything, asked in the firm's transaction."""
    (row,) = await get_connection(CONNECTION).execute_query_dict(
        "SELECT platform.role_here($1) AS role", [user_id.uuid]
    )
    return Role(row["role"]) if row["role"] else None
