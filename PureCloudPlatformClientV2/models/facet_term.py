# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class FacetTerm(Model):
    """Part of FacetEntry."""

    term: str | None = field("term", default=None)
    key: int | None = field("key", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    count: int | None = field("count", default=None)
    time: datetime | None = field("time", default=None)
