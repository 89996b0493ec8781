# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Transcripts(Model):
    """Part of ViewFilter."""

    exact_match: list[str] | None = field("exactMatch", default=None)
    contains: list[str] | None = field("contains", default=None)
    does_not_contain: list[str] | None = field("doesNotContain", default=None)
