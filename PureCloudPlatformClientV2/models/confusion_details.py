# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConfusionIntentDetails


class ConfusionDetails(Model):
    """Part of FlowHealthUtterance."""

    intents: list[ConfusionIntentDetails] | None = field("intents", default=None)
