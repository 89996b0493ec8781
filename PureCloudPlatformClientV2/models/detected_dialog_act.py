# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DetectedDialogAct(Model):
    """Part of NluDetectionOutput."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
