# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import Division, Page


class Script(Model):
    """A script, kept at /api/v2/scripts/{scriptId}. Answer of get_script and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    version_id: str | None = field("versionId", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    published_date: datetime | None = field("publishedDate", default=None)
    version_date: datetime | None = field("versionDate", default=None)
    start_page_id: str | None = field("startPageId", default=None)
    start_page_name: str | None = field("startPageName", default=None)
    features: Any | None = field("features", default=None)
    variables: Any | None = field("variables", default=None)
    custom_actions: Any | None = field("customActions", default=None)
    pages: list[Page] | None = field("pages", default=None)
    self_uri: str | None = field("selfUri", default=None)
