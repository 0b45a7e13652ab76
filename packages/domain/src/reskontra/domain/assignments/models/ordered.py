"""The tables of what is ordered, and of what whoever ordered asks for."""

from tortoise import fields
from tortoise.models import Model


class AssignmentSeries(Model):
    """A rule that assignments are made by."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    agreement_id = fields.UUIDField(null=True)
    customer_id = fields.UUIDField()
    orderer_id = fields.UUIDField(null=True)
    hour_type_id = fields.UUIDField()
    consultant_id = fields.UUIDField(null=True)
    title = fields.TextField()
    description = fields.TextField(default="")
    place = fields.TextField(default="")
    order_number = fields.TextField(null=True)
    buyer_reference = fields.TextField(null=True)
    weekdays: fields.Field[list[str]] = fields.JSONField()
    every_weeks = fields.IntField(default=1)
    begins = fields.IntField()
    ends = fields.IntField()
    first_date = fields.DateField()
    last_date = fields.DateField()
    skips_red_days = fields.BooleanField(default=True)
    ended_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignment_series"


class Assignment(Model):
    """What was ordered, and how far it has come."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    number = fields.BigIntField(unique=True)
    agreement_id = fields.UUIDField(null=True)
    customer_id = fields.UUIDField()
    orderer_id = fields.UUIDField(null=True)
    hour_type_id = fields.UUIDField()
    consultant_id = fields.UUIDField(null=True)
    series_id = fields.UUIDField(null=True)
    state = fields.TextField(default="REQUESTED")
    title = fields.TextField()
    description = fields.TextField(default="")
    place = fields.TextField(default="")
    begins_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    ordered_at = fields.DatetimeField()
    time_asked_at = fields.DatetimeField(null=True)
    order_number = fields.TextField(null=True)
    buyer_reference = fields.TextField(null=True)
    price = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    pay = fields.DecimalField(max_digits=21, decimal_places=6, null=True)
    is_final = fields.BooleanField(default=False)
    nothing_more = fields.TextField(default="")
    cancelled_at = fields.DatetimeField(null=True)
    cancel_reason = fields.TextField(default="")
    rejected_reason = fields.TextField(default="")
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "assignment"


class AskedChange(Model):
    """A change that whoever ordered asks for, and what was answered; None of it stays as it is."""

    id = fields.UUIDField(primary_key=True)
    assignment_id = fields.UUIDField()
    orderer_id = fields.UUIDField()
    state = fields.TextField(default="WAITING")
    begins_at = fields.DatetimeField(null=True)
    ends_at = fields.DatetimeField(null=True)
    place = fields.TextField(null=True)
    description = fields.TextField(null=True)
    was_begins_at = fields.DatetimeField()
    was_ends_at = fields.DatetimeField()
    was_place = fields.TextField()
    was_description = fields.TextField()
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    answered_by = fields.TextField(default="")
    answer = fields.TextField(default="")

    class Meta:
        table = "asked_change"
