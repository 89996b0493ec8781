# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateResponseAssetResponse(Model):
    """A response asset: URL, headers and 1 more. Answer of post_responsemanagement_responseassets_uploads."""

    id: str | None = field("id", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
