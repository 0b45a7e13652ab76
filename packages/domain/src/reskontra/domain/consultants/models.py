"""The tables of those who do the work."""

from tortoise import fields
from tortoise.models import Model


class Consultant(Model):
    """Somebody who does the work; never removed, put away instead."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.BigIntField(unique=True)
    name = fields.TextField()
    kind = fields.TextField()
    email = fields.TextField(null=True)
    phone = fields.TextField(null=True)
    locale = fields.TextField(default="sv")
    org_number = fields.TextField(null=True)
    vat_number = fields.TextField(null=True)
    address_line1 = fields.TextField(default="")
    address_line2 = fields.TextField(default="")
    postal_code = fields.TextField(default="")
    city = fields.TextField(default="")
    country = fields.TextField(default="SE")
    f_skatt_checked_date = fields.DateField(null=True)
    self_billing_agreed_date = fields.DateField(null=True)
    fee_percent = fields.DecimalField(max_digits=9, decimal_places=6, null=True)
    qualifications: fields.Field[list[str]] = fields.JSONField(default=list)
    priority = fields.IntField(default=100)
    release = fields.TextField()
    release_day = fields.IntField(null=True)
    user_id = fields.UUIDField(null=True, unique=True)
    link_version = fields.IntField(default=1)
    archived_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "consultant"


class ConsultantPay(Model):
    """What an hour of one type pays a consultant, from a day."""

    id = fields.UUIDField(primary_key=True)
    consultant_id = fields.UUIDField()
    hour_type_id = fields.UUIDField()
    pay = fields.DecimalField(max_digits=21, decimal_places=6)
    valid_from = fields.DateField()

    class Meta:
        table = "consultant_pay"
