# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SecondaryPresence(Model):
    """Reference to a secondary presence by its id and its address. In ActivityCodeSummary and 3 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
