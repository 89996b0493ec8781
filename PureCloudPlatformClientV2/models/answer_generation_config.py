# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnswerGenerationConfig(Model):
    """Part of Copilot.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)
