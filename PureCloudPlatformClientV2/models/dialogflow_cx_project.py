# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DialogflowCXProject(Model):
    """Reference to a Dialogflow CX project by its id and its name. In DialogflowCXAgent and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
