# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class ContactlistDownloadReadyExportUri(Model):
    """A contact list download ready export URI: URI, export timestamp and additional properties. Event of
    v2.users.{id}.outbound.contactlists.{id}.export.
    """

    uri: str | None = field("uri", default=None)
    export_timestamp: str | None = field("exportTimestamp", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
