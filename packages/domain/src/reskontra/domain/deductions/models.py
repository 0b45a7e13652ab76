"""The tables of claims. What was claimed never moves; only the decision is written to it."""

from tortoise import fields
from tortoise.models import Model


class ClaimFile(Model):
    """A file as it was made for the tax authority."""

    id = fields.UUIDField(primary_key=True)
    kind = fields.TextField()
    year = fields.IntField()
    serial = fields.IntField(unique=True)
    name = fields.TextField()
    xml = fields.TextField()
    sha256 = fields.TextField()
    created_at = fields.DatetimeField()

    class Meta:
        table = "claim_file"


class Claim(Model):
    """What is claimed for a person on an invoice, once."""

    id = fields.UUIDField(primary_key=True)
    file_id = fields.UUIDField()
    invoice_id = fields.UUIDField()
    invoice_number = fields.BigIntField()
    name = fields.TextField()
    personal_number = fields.TextField()
    paid_date = fields.DateField()
    price_minor = fields.BigIntField()
    requested_minor = fields.BigIntField()
    approved_minor = fields.BigIntField(null=True)
    reason = fields.TextField(default="")
    decided_at = fields.DatetimeField(null=True)

    class Meta:
        table = "claim"
