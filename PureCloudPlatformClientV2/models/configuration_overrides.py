# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConfigurationOverrides(Model):
    """Part of DialerContact."""

    priority: bool | None = field("priority", default=None)
