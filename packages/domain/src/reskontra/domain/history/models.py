"""History's one table with a single key; the others are written and read by SQL alone."""

from tortoise import fields
from tortoise.models import Model


class EventRow(Model):
    """A fact. Nothing ever changes or removes one."""

    seq = fields.BigIntField(primary_key=True, generated=False)
    kind = fields.TextField()
    payload = fields.JSONField()  # type: ignore[var-annotated] # any JSON
    occurred_at = fields.DatetimeField()
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    request_id = fields.TextField(default="")
    # Given by the database, of this fact and of the one before it.
    digest = fields.BinaryField()

    class Meta:
        table = "event"
