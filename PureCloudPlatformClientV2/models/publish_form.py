# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PublishForm(Model):
    """Required by the platform: published, id."""

    published: bool | None = field("published", default=None)
    id: str | None = field("id", default=None)
