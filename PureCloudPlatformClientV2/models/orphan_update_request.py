# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class OrphanUpdateRequest(Model):
    """An orphan to change: archive date, delete date, export date and 2 more. Body of put_orphanrecording."""

    archive_date: datetime | None = field("archiveDate", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
    export_date: datetime | None = field("exportDate", default=None)
    integration_id: str | None = field("integrationId", default=None)
    conversation_id: str | None = field("conversationId", default=None)
