# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DivisionReference(Model):
    """Reference to a division by its id and its address. In BusinessUnitListItem and 7 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
