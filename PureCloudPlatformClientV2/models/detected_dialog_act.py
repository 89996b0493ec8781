# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DetectedDialogAct(Model):
    """DetectedDialogAct of the Platform API."""

    name: str | None = field("name", default=None)
    probability: float | None = field("probability", default=None)
