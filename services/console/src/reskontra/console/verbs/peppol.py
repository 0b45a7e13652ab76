"""``./reskontra peppol-code`` and ``peppol-hook``: what firms and access points are told."""

from typing import Annotated
from uuid import UUID

import typer

from reskontra.console import settings as console_settings
from reskontra.console.keys import Keys
from reskontra.console.settings import Settings
from reskontra.domain.company.network import participant_of
from reskontra.tenancy.links import ALL_FIRMS, PEPPOL_OUTCOME, sign_link
from reskontra.tenancy.scope import TenantId
from reskontra.tenancy.sender_codes import sender_code


def peppol_code(
    org_number: Annotated[str, typer.Argument(help="The firm's organisation number.")],
    account: Annotated[
        str,
        typer.Argument(
            help="Its own account at the access point: a legal entity at Storecove, an account "
            "number at Qvalia, any name for a folder."
        ),
    ],
) -> None:
    """Print the code that lets a firm send e-invoices under its own account, and no other's."""
    participant = participant_of(org_number)
    if participant is None:
        raise typer.BadParameter("that is no organisation number of ten digits")
    print(sender_code(_secret(console_settings.read()), participant, account))


def peppol_hook(
    vendor: Annotated[str, typer.Argument(help="Whose address it is, such as storecove.")],
) -> None:
    """Print where an access point tells of the e-invoices of all firms, by their `tenant_id`."""
    settings = console_settings.read()
    token = sign_link(
        _secret(settings),
        purpose=f"{PEPPOL_OUTCOME}.{vendor}",
        tenant=TenantId(UUID(int=0)),
        subject=ALL_FIRMS,
    )
    home = settings.surroundings.get("PUBLIC_URL", "").rstrip("/")
    print(f"{home}/hooks/peppol/{vendor}/{token}")


def _secret(settings: Settings) -> str:
    """What the API signs with: as it is told, or as the house on this machine has made it."""
    ours = Keys.kept_in(settings.places.state / "keys.json")
    return settings.surroundings.get("SECRET_KEY") or ours.signing
