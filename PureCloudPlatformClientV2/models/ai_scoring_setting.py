# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AiScoringSetting(Model):
    """Part of QuestionSettings."""

    enabled: bool | None = field("enabled", default=None)
