# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DocumentContentHighlightIndex(Model):
    """Answer highlight of a document content block with highlight. In DocumentContentBlockWithHighlight and 2 more."""

    start_index: int | None = field("startIndex", default=None)
    end_index: int | None = field("endIndex", default=None)
