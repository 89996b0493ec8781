# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExternalContactsEntity(Model):
    """Part of BulkIdsRequest."""

    id: str | None = field("id", default=None)
