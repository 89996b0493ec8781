# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .confusion_intent_info import ConfusionIntentInfo


class ConfusionInfo(Model):
    """ConfusionInfo of the Platform API."""

    intents: list[ConfusionIntentInfo] | None = field("intents", default=None)
