# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Utterance(Model):
    """Part of MinerIntent and 1 more."""

    utterance_text: str | None = field("utteranceText", default=None)
