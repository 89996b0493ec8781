# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ExportUri(Model):
    """An export URI: URI and export timestamp. Answer of get_outbound_contactlist_export and 1 more."""

    uri: str | None = field("uri", default=None)
    export_timestamp: datetime | None = field("exportTimestamp", default=None)
