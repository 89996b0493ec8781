# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DetectedDialogAct, DetectedIntent


class NluDetectionOutput(Model):
    intents: list[DetectedIntent] | None = field("intents", default=None)
    dialog_acts: list[DetectedDialogAct] | None = field("dialogActs", default=None)
