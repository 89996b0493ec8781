# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkitemScriptReference(Model):
    """Reference to a work item script by its id, its name and its address. No method or topic of the definition has it.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
