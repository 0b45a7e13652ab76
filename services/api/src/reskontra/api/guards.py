"""Who may: every root field names the permission that it asks for."""

from enum import Enum
from typing import TypeAlias

import strawberry
from strawberry.schema_directive import Location

from reskontra.api.context import Context
from reskontra.api.errors import NOT_FOR_PROGRAMS, Forbidden, Unauthenticated
from reskontra.tenancy.access import Permission


class Access(Enum):
    """What stands in for a permission where no firm is involved.

    A program's key opens one firm and never stands for the person who made it: of all these it
    passes ``KNOWN`` alone. What is for a program too must therefore say so.
    """

    PUBLIC = "public"
    SIGNED_IN = "signed-in"
    KNOWN = "known"
    LINK = "link"


Right: TypeAlias = Permission | Access

_FOR_PEOPLE = frozenset(Access) - {Access.KNOWN}


@strawberry.schema_directive(locations=[Location.FIELD_DEFINITION], name="requires")
class Requires:
    """The scope that a caller must have; `public`: none; `known`: a person, or a key to a firm."""

    scope: str


def require(context: Context, right: Right) -> None:
    """Let those pass who may.

    Raises:
        Unauthenticated: Nobody has logged in, and somebody must.
        Forbidden: Known, but not allowed.
    """
    if context.is_program and right in _FOR_PEOPLE:
        raise Forbidden(NOT_FOR_PROGRAMS)
    if right is Access.PUBLIC:
        return
    if right is Access.LINK:
        if context.link is None:
            raise Unauthenticated
        return
    if context.viewer is None:
        raise Unauthenticated
    if isinstance(right, Permission) and right not in context.permissions:
        raise Forbidden
