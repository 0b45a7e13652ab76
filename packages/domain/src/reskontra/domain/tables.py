"""Every table module of a tenant, in one list, and the names Tortoise knows them by."""

APP = "tenant"
CONNECTION = "default"

TABLES: tuple[str, ...] = (
    "reskontra.domain.history.models",
    "reskontra.domain.jobs.models",
    "reskontra.domain.company.models",
    "reskontra.domain.exchange.models",
    "reskontra.domain.customers.models",
    "reskontra.domain.catalogue.models",
    "reskontra.domain.consultants.models",
    "reskontra.domain.delivery.models",
    "reskontra.domain.templates.models",
    "reskontra.domain.agreements.models",
    "reskontra.domain.invoicing.models",
    "reskontra.domain.assignments.models",
    "reskontra.domain.payments.models",
    "reskontra.domain.deductions.models",
    "reskontra.domain.saved_filters.models",
)
