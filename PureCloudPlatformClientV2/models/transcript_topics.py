# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TranscriptTopics(Model):
    """TranscriptTopics of the Platform API."""

    includes: list[str] | None = field("includes", default=None)
    excludes: list[str] | None = field("excludes", default=None)
