# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ExternalContactReference(Model):
    """Reference to an external contact by its id and its address. In Workitem and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
