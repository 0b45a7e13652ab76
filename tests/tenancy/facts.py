"""Facts and people for tests that need some, whichever."""

import secrets

from reskontra.domain.company.events import CompanyChanged
from reskontra.domain.company.ids import CompanyId
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.keys import hash_password
from reskontra.tenancy.people import add_person
from reskontra.tenancy.signup import SignUpEntry
from reskontra.tenancy.transaction import platform_transaction

PASSWORD = "rätt häst batteri häftklammer"
PUBLIC_URL = "https://reskontra.example"


def make_fact(version: int = 1) -> CompanyChanged:
    """Something that has happened."""
    return CompanyChanged(company_id=CompanyId.new(), version=version)


def new_email() -> str:
    """An address that nobody has."""
    return f"anna.{secrets.token_hex(6)}@example.se"


def new_slug() -> str:
    """A public name that no firm has."""
    return f"firma-{secrets.token_hex(6)}"


async def make_person(email: str, *, password: str = PASSWORD, name: str = "Anna Ek") -> UserId:
    """Somebody who can sign in."""
    password_hash = await hash_password(password)
    async with platform_transaction() as platform:
        return await add_person(
            platform, email=email, name=name, locale="sv", password_hash=password_hash
        )


def make_sign_up(
    *,
    slug: str = "",
    email: str = "",
    org_number: str = "556703-7485",
    password: str = PASSWORD,
    company_name: str = "Åkeri & Co AB",
) -> SignUpEntry:
    """What a company tells when it signs up."""
    return SignUpEntry(
        company_name=company_name,
        org_number=org_number,
        slug=slug or new_slug(),
        owner_name="Anna Ek",
        owner_email=email or new_email(),
        password=password,
        locale="sv",
    )
