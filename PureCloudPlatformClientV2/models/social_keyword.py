# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SocialKeyword(Model):
    """Part of ViewFilter."""

    includes: list[str] | None = field("includes", default=None)
    excludes: list[str] | None = field("excludes", default=None)
