"""The table of jobs; their items have a key of two columns and are written and read by SQL."""

from tortoise import fields
from tortoise.models import Model


class Job(Model):
    """A piece of long work."""

    id = fields.UUIDField(primary_key=True)
    kind = fields.TextField()
    state = fields.TextField(default="QUEUED")
    done_count = fields.IntField(default=0)
    refused_count = fields.IntField(default=0)
    total_count = fields.IntField()
    stops_when_refused = fields.BooleanField(default=False)
    fingerprint = fields.TextField(null=True)
    document_sha256 = fields.TextField(null=True)
    document_size = fields.BigIntField(null=True)
    actor_kind = fields.TextField()
    actor_id = fields.TextField()
    created_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "job"
