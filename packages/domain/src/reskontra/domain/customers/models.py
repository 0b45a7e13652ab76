"""The register's tables."""

from tortoise import fields
from tortoise.models import Model


class Customer(Model):
    """A customer's card."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.BigIntField(unique=True)
    kind = fields.TextField()
    name = fields.TextField()
    org_number = fields.TextField(null=True)
    vat_number = fields.TextField(null=True)
    email = fields.TextField(null=True)
    phone = fields.TextField(null=True)
    address_line1 = fields.TextField(default="")
    address_line2 = fields.TextField(default="")
    postal_code = fields.TextField(default="")
    city = fields.TextField(default="")
    country = fields.TextField(default="SE")
    locale = fields.TextField(default="sv")
    buyer_reference = fields.TextField(null=True)
    payment_terms_days = fields.IntField(null=True)
    currency = fields.TextField(null=True)
    peppol_id = fields.TextField(null=True)
    gln = fields.TextField(null=True)
    is_construction_business = fields.BooleanField(default=False)
    construction_noted_at = fields.DatetimeField(null=True)
    construction_noted_by = fields.TextField(null=True)
    vat_check: fields.Field[dict[str, object]] = fields.JSONField(null=True)
    vat_check_asked_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "customer"


class Contact(Model):
    """A person to talk to, in the order they are shown."""

    id = fields.UUIDField(primary_key=True)
    customer_id = fields.UUIDField()
    position = fields.IntField()
    name = fields.TextField()
    email = fields.TextField(null=True)
    phone = fields.TextField(null=True)
    roles: fields.Field[list[str]] = fields.JSONField(default=list)
    link_version = fields.IntField(default=0)

    class Meta:
        table = "contact"


class Consent(Model):
    """A line in the ledger of consent; never changed, never removed."""

    id = fields.UUIDField(primary_key=True)
    customer_id = fields.UUIDField()
    channel = fields.TextField()
    state = fields.TextField()
    source = fields.TextField()
    wording = fields.TextField()
    wording_version = fields.TextField()
    evidence = fields.TextField(default="")
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    recorded_at = fields.DatetimeField()

    class Meta:
        table = "consent"


class ChannelOrder(Model):
    """In which order ways to a customer are tried; of the whole firm where it names none."""

    id = fields.UUIDField(primary_key=True)
    customer_id = fields.UUIDField(null=True, unique=True)
    channels: fields.Field[list[str]] = fields.JSONField()
    chosen_at = fields.DatetimeField()

    class Meta:
        table = "channel_order"


class VatCheckRow(Model):
    """A VAT number that the EU's register was asked about, and what it said."""

    id = fields.UUIDField(primary_key=True)
    customer_id = fields.UUIDField()
    number = fields.TextField()
    requester = fields.TextField(null=True)
    state = fields.TextField(null=True)
    reason = fields.TextField(null=True)
    name = fields.TextField(default="")
    address = fields.TextField(default="")
    consultation_number = fields.TextField(null=True)
    attempts = fields.IntField(default=0)
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    asked_at = fields.DatetimeField()
    held_until = fields.DatetimeField(null=True)
    checked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "vat_check"
