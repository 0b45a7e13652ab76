"""Who may do what: roles are for people, scopes for tokens, and both come down to permissions."""

from collections.abc import Iterable
from enum import StrEnum


class Permission(StrEnum):
    """Something that may be done in a firm; the value is also the scope of a token."""

    COMPANY_READ = "company:read"
    COMPANY_WRITE = "company:write"
    CUSTOMER_READ = "customer:read"
    CUSTOMER_WRITE = "customer:write"
    CONSENT_WRITE = "consent:write"
    CATALOGUE_READ = "catalogue:read"
    CATALOGUE_WRITE = "catalogue:write"
    CONSULTANT_READ = "consultant:read"
    CONSULTANT_WRITE = "consultant:write"
    AGREEMENT_READ = "agreement:read"
    AGREEMENT_WRITE = "agreement:write"
    ASSIGNMENT_READ = "assignment:read"
    ASSIGNMENT_WRITE = "assignment:write"
    ASSIGNMENT_APPROVE = "assignment:approve"
    INVOICE_READ = "invoice:read"
    INVOICE_WRITE = "invoice:write"
    INVOICE_ISSUE = "invoice:issue"
    INVOICE_SEND = "invoice:send"
    DELIVERY_READ = "delivery:read"
    PAYMENT_READ = "payment:read"
    PAYMENT_WRITE = "payment:write"
    DASHBOARD_READ = "dashboard:read"
    EVENT_READ = "event:read"
    PII_READ = "pii:read"
    PAY_READ = "pay:read"
    MEMBER_READ = "member:read"
    MEMBER_WRITE = "member:write"
    TOKEN_WRITE = "token:write"  # noqa: S105 - a scope, not a secret
    GRAPHQL_ADHOC = "graphql:adhoc"


class Role(StrEnum):
    """What a person is in a firm."""

    OWNER = "OWNER"
    ADMIN = "ADMIN"
    ECONOMY = "ECONOMY"
    SELLER = "SELLER"
    CONSULTANT = "CONSULTANT"
    ACCOUNTANT = "ACCOUNTANT"


class UnknownScope(ValueError):
    """No permission has that name."""


_EVERYTHING = frozenset(Permission)
_READING = frozenset(
    {
        Permission.COMPANY_READ,
        Permission.CUSTOMER_READ,
        Permission.CATALOGUE_READ,
        Permission.CONSULTANT_READ,
        Permission.AGREEMENT_READ,
        Permission.ASSIGNMENT_READ,
        Permission.INVOICE_READ,
        Permission.DELIVERY_READ,
        Permission.PAYMENT_READ,
        Permission.DASHBOARD_READ,
        Permission.EVENT_READ,
    }
)
_SELLING = frozenset(
    {
        Permission.CUSTOMER_WRITE,
        Permission.CONSENT_WRITE,
        Permission.AGREEMENT_WRITE,
        Permission.ASSIGNMENT_WRITE,
        Permission.ASSIGNMENT_APPROVE,
        Permission.INVOICE_WRITE,
        Permission.GRAPHQL_ADHOC,
    }
)
_INVOICING = frozenset(
    {
        Permission.CATALOGUE_WRITE,
        Permission.CONSULTANT_WRITE,
        Permission.INVOICE_ISSUE,
        Permission.INVOICE_SEND,
        Permission.PAYMENT_WRITE,
        Permission.COMPANY_WRITE,
        Permission.PII_READ,
        Permission.PAY_READ,
    }
)

_BY_ROLE: dict[Role, frozenset[Permission]] = {
    Role.OWNER: _EVERYTHING,
    Role.ADMIN: _EVERYTHING,
    Role.ECONOMY: _READING | _SELLING | _INVOICING | {Permission.MEMBER_READ},
    Role.SELLER: (_READING - {Permission.EVENT_READ}) | _SELLING,
    Role.CONSULTANT: frozenset({Permission.COMPANY_READ, Permission.GRAPHQL_ADHOC}),
    Role.ACCOUNTANT: _READING
    | {Permission.PII_READ, Permission.PAY_READ, Permission.GRAPHQL_ADHOC},
}

# Nobody hands out more than they have, and the owner's chair is only the owner's to offer.
_MAY_GRANT: dict[Role, frozenset[Role]] = {
    Role.OWNER: frozenset(Role),
    Role.ADMIN: frozenset(Role) - {Role.OWNER},
}


def permissions_of(role: Role) -> frozenset[Permission]:
    """What a person with this role may do."""
    return _BY_ROLE[role]


def permissions_of_token(role: Role, scopes: Iterable[str]) -> frozenset[Permission]:
    """What a token may do: what it was made for, and never more than its maker may today."""
    return permissions_of(role) & scopes_of(scopes)


def scopes_of(names: Iterable[str]) -> frozenset[Permission]:
    """Read the scopes of a token.

    Raises:
        UnknownScope: One of them is none of ours.
    """
    try:
        return frozenset(Permission(name) for name in names)
    except ValueError as error:
        raise UnknownScope(str(error)) from None


def may_grant(granter: Role, role: Role) -> bool:
    """Whether one with the first role may give somebody the second."""
    return role in _MAY_GRANT.get(granter, frozenset())
