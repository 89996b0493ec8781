# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BulkIdsRequest(Model):
    """Taken by post_externalcontacts_bulk_contacts and 8 more."""

    entities: list[ExternalContactsEntity] | None = field("entities", default=None)


class ExternalContactsEntity(Model):
    """Part of BulkIdsRequest."""

    id: str | None = field("id", default=None)
