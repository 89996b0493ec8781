# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .detected_dialog_act import DetectedDialogAct
    from .detected_intent import DetectedIntent


class NluDetectionOutput(Model):
    """NluDetectionOutput of the Platform API."""

    intents: list[DetectedIntent] | None = field("intents", default=None)
    dialog_acts: list[DetectedDialogAct] | None = field("dialogActs", default=None)
