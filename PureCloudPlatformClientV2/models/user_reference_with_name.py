# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserReferenceWithName(Model):
    """Reference to a user reference with name by its id, its name and its address. In EvaluationSettingsAssignee and 4
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
