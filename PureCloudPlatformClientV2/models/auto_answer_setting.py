# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AutoAnswerSetting(Model):
    """Part of AutoAnswerSettings.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
