# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConfusionUtterance


class ConfusionIntentDetails(Model):
    """Part of ConfusionDetails."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    utterance_count: int | None = field("utteranceCount", default=None)
    utterances: list[ConfusionUtterance] | None = field("utterances", default=None)
    self_uri: str | None = field("selfUri", default=None)
