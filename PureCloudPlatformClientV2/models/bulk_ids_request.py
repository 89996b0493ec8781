# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BulkIdsRequest(Model):
    """List of external contacts entities. Body of post_externalcontacts_bulk_contacts and 8 more."""

    entities: list[ExternalContactsEntity] | None = field("entities", default=None)


class ExternalContactsEntity(Model):
    """Reference by its id. In BulkIdsRequest."""

    id: str | None = field("id", default=None)
