"""The mail room's table."""

from tortoise import fields
from tortoise.models import Model

from reskontra.domain.delivery.views import Fact


class Parcel(Model):
    """One message to one recipient."""

    id = fields.UUIDField(primary_key=True)
    purpose = fields.TextField()
    subject = fields.TextField()
    channel = fields.TextField()
    recipient = fields.TextField()
    generation = fields.IntField(default=1)
    template = fields.TextField()
    locale = fields.TextField()
    facts: fields.Field[dict[str, Fact]] = fields.JSONField()
    attachments: fields.Field[list[dict[str, Fact]]] = fields.JSONField(default=list)
    state = fields.TextField()
    attempts = fields.IntField(default=0)
    reason = fields.TextField(null=True)
    receipt = fields.TextField(null=True)
    message_id = fields.CharField(max_length=200, unique=True)
    is_urgent = fields.BooleanField(default=False)
    due_at = fields.DatetimeField()
    claimed_at = fields.DatetimeField(null=True)
    sent_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "parcel"
