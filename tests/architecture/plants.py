"""Sins to plant in a copy of the tree, each with the contract that must catch it."""

from dataclasses import dataclass

from typing_extensions import override


@dataclass(frozen=True, slots=True)
class Plant:
    """One import too many, or one drawer for odds and ends.

    Attributes:
        contract: The name of the contract that must break.
        module: Where the sin is planted; made when it is not there.
        imports: What it reaches for; nothing when the module's mere existence is the sin.
    """

    contract: str
    module: str
    imports: str = ""

    @property
    def our_modules(self) -> list[str]:
        """Both ends of the import, as far as they are ours to make."""
        return [name for name in (self.module, self.imports) if name.startswith("reskontra.")]

    @override
    def __str__(self) -> str:
        return f"{self.module} reaches for {self.imports}" if self.imports else self.module


HOUSE = "Services stand on tenancy, tenancy stands on the domain"
BUSINESS = "The business reads downwards"
BUSINESS_API = "The API reads in the same order"
TENANCY = "Tenancy reads downwards"
WORKERS = "The workers read downwards"
ACTORS = "Actors speak to each other through events alone"
CONNECTORS = "Connectors do not know each other"
SWITCHBOARD = "Only the switchboard picks a vendor"
SLICES = "In a slice, doing stands on asking, asking on tables, tables on rules"
RULES = "Rules call nobody: only doors open doors"
OWN_TABLES = "A slice's tables are its own"
ORM = "Only models, commands and queries touch the database"
DIAL_OUT = "Only connectors dial out"
LIBRARIES = "Each library has its room"
KERNEL = "The kernel and the countries are pure"
ACYCLIC = "No circles, anywhere"

DOMAIN = "reskontra.domain"
API = "reskontra.api"
ACTORS_OF = "reskontra.workers.actors"
VENDORS = "reskontra.workers.connectors"

PLANTS = [
    Plant(ORM, f"{DOMAIN}.invoicing.vat", "tortoise"),
    Plant(OWN_TABLES, f"{DOMAIN}.invoicing.totals", f"{DOMAIN}.invoicing.models"),
    Plant(RULES, f"{DOMAIN}.invoicing.vat", f"{DOMAIN}.company.commands"),
    Plant(RULES, f"{DOMAIN}.invoicing.totals", f"{DOMAIN}.customers.queries"),
    Plant(OWN_TABLES, f"{DOMAIN}.invoicing.commands", f"{DOMAIN}.customers.models"),
    Plant(BUSINESS, f"{DOMAIN}.invoicing.views", f"{DOMAIN}.payments.views"),
    Plant(BUSINESS, f"{DOMAIN}.recurring.runs", f"{DOMAIN}.assignments.hours"),
    Plant(SLICES, f"{DOMAIN}.customers.queries", f"{DOMAIN}.customers.commands"),
    Plant(SLICES, f"{DOMAIN}.payments.views", f"{DOMAIN}.payments.events"),
    Plant(HOUSE, f"{DOMAIN}.company.queries", "reskontra.tenancy.scope"),
    Plant(LIBRARIES, f"{DOMAIN}.delivery.commands", "dramatiq"),
    Plant(LIBRARIES, f"{DOMAIN}.dashboards.queries.figures", "redis"),
    Plant(LIBRARIES, "reskontra.tenancy.access", "starlette"),
    Plant(DIAL_OUT, f"{DOMAIN}.payments.commands", "httpx"),
    Plant(BUSINESS, f"{DOMAIN}.countries.se.ocr", f"{DOMAIN}.company.views"),
    Plant(KERNEL, f"{DOMAIN}.kernel.money", "pydantic"),
    Plant(KERNEL, f"{DOMAIN}.countries.se.giro", "asyncio"),
    Plant(OWN_TABLES, f"{API}.customers.loaders", f"{DOMAIN}.customers.models"),
    Plant(ORM, f"{API}.company.types", "tortoise"),
    Plant(HOUSE, f"{API}.operation", f"{ACTORS_OF}.planted"),
    Plant(BUSINESS_API, f"{API}.customers.types", f"{API}.invoicing.types"),
    Plant(ACTORS, f"{ACTORS_OF}.planted", f"{ACTORS_OF}.planted_too"),
    Plant(ORM, f"{ACTORS_OF}.planted", "tortoise"),
    Plant(DIAL_OUT, f"{ACTORS_OF}.planted", "aiosmtplib"),
    Plant(SWITCHBOARD, f"{ACTORS_OF}.planted_too", f"{VENDORS}.planted.client"),
    Plant(CONNECTORS, f"{VENDORS}.planted.client", f"{VENDORS}.planted_too.client"),
    Plant(BUSINESS, f"{DOMAIN}.nobody_placed_it"),
    Plant(BUSINESS, f"{DOMAIN}.helpers"),
    Plant(TENANCY, "reskontra.tenancy.helpers"),
    Plant(BUSINESS_API, f"{API}.utils"),
    Plant(WORKERS, "reskontra.workers.utils"),
    Plant(HOUSE, "reskontra.extras"),
]

CIRCLE = [
    Plant(ACYCLIC, f"{DOMAIN}.kernel.text", f"{DOMAIN}.kernel.circle"),
    Plant(ACYCLIC, f"{DOMAIN}.kernel.circle", f"{DOMAIN}.kernel.text"),
]
