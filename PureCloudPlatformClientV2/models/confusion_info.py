# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConfusionIntentInfo


class ConfusionInfo(Model):
    """Part of FlowHealthIntentUtterance."""

    intents: list[ConfusionIntentInfo] | None = field("intents", default=None)
