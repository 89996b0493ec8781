# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Workspace


class CoverSheet(Model):
    """Cover sheet of a fax send. In FaxSendRequest."""

    notes: str | None = field("notes", default=None)
    locale: str | None = field("locale", default=None)


class FaxSendRequest(Model):
    """A fax send: addresses, name, document id and 6 more. Body of post_conversations_faxes.

    Required by the platform: addresses.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    addresses: list[str] | None = field("addresses", default=None)
    document_id: str | None = field("documentId", default=None)
    content_type: Literal[
        "application/pdf", "image/tiff", "application/msword", "application/vnd.oasis.opendocument.text",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ] | str | None = field("contentType", default=None)
    workspace: Workspace | None = field("workspace", default=None)
    cover_sheet: CoverSheet | None = field("coverSheet", default=None)
    time_zone_offset_minutes: int | None = field("timeZoneOffsetMinutes", default=None)
    self_uri: str | None = field("selfUri", default=None)
