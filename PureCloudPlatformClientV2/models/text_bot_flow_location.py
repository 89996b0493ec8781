# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TextBotFlowLocation(Model):
    """TextBotFlowLocation of the Platform API.

    The platform requires: action_name, action_number, sequence_name.
    """

    action_name: str | None = field("actionName", default=None)
    action_number: int | None = field("actionNumber", default=None)
    sequence_name: str | None = field("sequenceName", default=None)
