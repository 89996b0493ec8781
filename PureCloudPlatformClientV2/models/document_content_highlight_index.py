# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class DocumentContentHighlightIndex(Model):
    """DocumentContentHighlightIndex of the Platform API."""

    start_index: int | None = field("startIndex", default=None)
    end_index: int | None = field("endIndex", default=None)
