# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NuanceBotVariable


class NuanceBotTransferNode(Model):
    """Part of NuanceBot.

    Required by the platform: id, name, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["End", "Escalate"] | str | None = field("type", default=None)
    description: str | None = field("description", default=None)
    request_variables: list[NuanceBotVariable] | None = field("requestVariables", default=None)
