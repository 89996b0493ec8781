# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateResponseAssetResponse(Model):
    """Answer of post_responsemanagement_responseassets_uploads."""

    id: str | None = field("id", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
