# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActivityCodesReference(Model):
    """Activity codes: ids and 1 more. No method or topic of the definition has it."""

    ids: list[str] | None = field("ids", default=None)
    self_uri: str | None = field("selfUri", default=None)
