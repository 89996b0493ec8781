# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeParseJobRequestPatch(Model):
    """KnowledgeParseJobRequestPatch of the Platform API."""

    hints: list[str] | None = field("hints", default=None)
