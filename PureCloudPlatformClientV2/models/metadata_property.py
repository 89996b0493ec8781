# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetadataProperty(Model):
    """Part of MetadataSchema."""

    type: str | None = field("type", default=None)
    displayname: str | None = field("displayname", default=None)
    description: str | None = field("description", default=None)
    sensitive: str | None = field("sensitive", default=None)
    help: str | None = field("help", default=None)
    default: str | None = field("default", default=None)
    enum: list[str] | None = field("enum", default=None)
