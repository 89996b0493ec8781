# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DetectedDialogAct, DetectedIntent


class NluDetectionOutput(Model):
    """Part of NluDetectionResponse."""

    intents: list[DetectedIntent] | None = field("intents", default=None)
    dialog_acts: list[DetectedDialogAct] | None = field("dialogActs", default=None)
