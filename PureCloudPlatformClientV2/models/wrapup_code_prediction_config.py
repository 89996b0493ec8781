# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WrapupCodePredictionConfig(Model):
    """Part of Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
