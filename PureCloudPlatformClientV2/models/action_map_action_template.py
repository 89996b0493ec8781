# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActionMapActionTemplate(Model):
    """Reference to an action map action template by its id and its address. In ActionMapAction and 1 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
