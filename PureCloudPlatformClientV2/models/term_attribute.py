# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TermAttribute(Model):
    """Part of FacetEntry."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["NUMBER", "STRING", "DATE", "BOOLEAN", "LIST"] | str | None = field("type", default=None)
