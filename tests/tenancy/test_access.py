"""Roles and permissions, as a table that a lawyer could read."""

import pytest

from reskontra.tenancy.access import (
    Permission,
    Role,
    UnknownScope,
    may_grant,
    permissions_of,
    permissions_of_token,
    scopes_of,
)

MATRIX = """
                  OWNER ADMIN ECONOMY SELLER CONSULTANT ACCOUNTANT
company:read        x     x      x       x       x          x
company:write       x     x      x       -       -          -
customer:read       x     x      x       x       -          x
customer:write      x     x      x       x       -          -
consent:write       x     x      x       x       -          -
catalogue:read      x     x      x       x       -          x
catalogue:write     x     x      x       -       -          -
consultant:read     x     x      x       x       -          x
consultant:write    x     x      x       -       -          -
agreement:read      x     x      x       x       -          x
agreement:write     x     x      x       x       -          -
assignment:read     x     x      x       x       -          x
assignment:write    x     x      x       x       -          -
assignment:approve  x     x      x       x       -          -
invoice:read        x     x      x       x       -          x
invoice:write       x     x      x       x       -          -
invoice:issue       x     x      x       -       -          -
invoice:send        x     x      x       -       -          -
delivery:read       x     x      x       x       -          x
payment:read        x     x      x       x       -          x
payment:write       x     x      x       -       -          -
dashboard:read      x     x      x       x       -          x
event:read          x     x      x       -       -          x
pii:read            x     x      x       -       -          x
pay:read            x     x      x       -       -          x
member:read         x     x      x       -       -          -
member:write        x     x      -       -       -          -
token:write         x     x      -       -       -          -
graphql:adhoc       x     x      x       x       x          x
"""
HEAD, *ROWS = [line.split() for line in MATRIX.strip().splitlines()]


def test_the_matrix_has_a_row_for_every_permission_and_a_column_for_every_role() -> None:
    assert [row[0] for row in ROWS] == [permission.value for permission in Permission]
    assert [Role(name) for name in HEAD] == list(Role)


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_matrix_says_and_nothing_else(role: Role) -> None:
    column = HEAD.index(role.value) + 1
    allowed = {Permission(row[0]) for row in ROWS if row[column] == "x"}
    assert permissions_of(role) == allowed


@pytest.mark.parametrize("role", Role)
def test_a_token_is_never_worth_more_than_its_maker(role: Role) -> None:
    assert permissions_of_token(role, [one.value for one in Permission]) == permissions_of(role)
    assert permissions_of_token(role, []) == frozenset()


def test_an_accountant_writes_nothing() -> None:
    writing = {one for one in Permission if not one.value.endswith((":read", ":adhoc"))}
    assert not permissions_of(Role.ACCOUNTANT) & writing


def test_a_scope_that_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownScope, match="invoice:everything"):
        scopes_of(["invoice:read", "invoice:everything"])


def test_only_an_owner_makes_owners_and_only_leaders_give_roles() -> None:
    given = {role: {one for one in Role if may_grant(role, one)} for role in Role}
    assert given == {
        Role.OWNER: set(Role),
        Role.ADMIN: set(Role) - {Role.OWNER},
        Role.ECONOMY: set(),
        Role.SELLER: set(),
        Role.CONSULTANT: set(),
        Role.ACCOUNTANT: set(),
    }
