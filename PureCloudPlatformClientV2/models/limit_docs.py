# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LimitDocs(Model):
    """Part of NamespaceDocs."""

    key: str | None = field("key", default=None)
    default_value: int | None = field("defaultValue", default=None)
    description: str | None = field("description", default=None)
    resource: str | None = field("resource", default=None)
    configurable: bool | None = field("configurable", default=None)
    trackable: bool | None = field("trackable", default=None)
