"""The tables of offers and of reminders."""

from tortoise import fields
from tortoise.models import Model


class OfferRound(Model):
    """An assignment that is offered to consultants in waves."""

    id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=1)
    assignment_id = fields.UUIDField()
    state = fields.TextField(default="RUNNING")
    wave = fields.IntField(default=1)
    waves: fields.Field[list[dict[str, object]]] = fields.JSONField(default=list)
    channel = fields.TextField(default="SMS")
    answer_minutes = fields.IntField(default=60)
    qualifications: fields.Field[list[str]] = fields.JSONField(default=list)
    started_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "offer_round"


class Offer(Model):
    """An assignment offered to one consultant in a round."""

    id = fields.UUIDField(primary_key=True)
    round_id = fields.UUIDField()
    assignment_id = fields.UUIDField()
    consultant_id = fields.UUIDField()
    wave = fields.IntField()
    state = fields.TextField(default="WAITING")
    channel = fields.TextField(null=True)
    sent_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True)
    answered_at = fields.DatetimeField(null=True)
    reason = fields.TextField(default="")

    class Meta:
        table = "offer"


class WorkReminder(Model):
    """Somebody was reminded of something that began to wait then: each step once."""

    id = fields.UUIDField(primary_key=True)
    kind = fields.TextField()
    subject_id = fields.UUIDField()
    since = fields.DatetimeField()
    step = fields.IntField()
    reminded_at = fields.DatetimeField()

    class Meta:
        table = "work_reminder"
