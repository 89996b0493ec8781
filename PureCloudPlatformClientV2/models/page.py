# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


class Page(Model):
    """A page, kept at /api/v2/scripts/{scriptId}/pages/{pageId}. Answer of get_script_page and 3 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version_id: str | None = field("versionId", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    root_container: dict[str, Any] | None = field("rootContainer", default=None)
    properties: dict[str, Any] | None = field("properties", default=None)
    self_uri: str | None = field("selfUri", default=None)
