"""For whom: the tenant that everything inside is done for, set once at the edge."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from reskontra.domain.kernel.ids import TypedId

# \Z and not $, which would let a trailing newline through.
_SCHEMA_NAME = re.compile(r"t_[a-z2-7]{12}\Z")


class TenantId(TypedId):
    """A firm that uses us."""

    prefix = "ten"


class NoTenant(Exception):
    """Something was asked of the database outside a transaction of a tenant."""


class CrossTenant(Exception):
    """Work for one tenant reached out for another."""


class MalformedSchemaName(ValueError):
    """The text can be no tenant's schema."""


@dataclass(frozen=True, slots=True)
class TenantScope:
    """A tenant, by id, public name, and the one name of its schema and its role.

    Raises:
        MalformedSchemaName: The schema's name is not one that we give.
    """

    id: TenantId
    slug: str
    schema: str

    def __post_init__(self) -> None:
        if not _SCHEMA_NAME.match(self.schema):
            raise MalformedSchemaName(self.schema)


_scope: ContextVar[TenantScope | None] = ContextVar("tenant_scope", default=None)


def current_tenant() -> TenantScope:
    """The tenant that we are working for.

    Raises:
        NoTenant: None has been set.
    """
    scope = _scope.get()
    if scope is None:
        raise NoTenant("No tenant is set: enter its scope first.")
    return scope


def tenant_or_none() -> TenantScope | None:
    """The tenant that we are working for, if any."""
    return _scope.get()


@contextmanager
def within(scope: TenantScope) -> Iterator[TenantScope]:
    """Do everything inside for one tenant.

    Raises:
        CrossTenant: We are already working for another one.
    """
    outer = _scope.get()
    if outer is not None and outer.id != scope.id:
        raise CrossTenant(f"{scope.id} inside {outer.id}")
    token = _scope.set(scope)
    try:
        yield scope
    finally:
        _scope.reset(token)
