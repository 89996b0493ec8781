# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KeyValue(Model):
    """Part of ActionTarget.

    Required by the platform: key, value.
    """

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
