# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotModeConstraints


class TextBotWaitForInputAction(Model):
    """Part of TextBotFlowTurnResponse.

    Required by the platform: mode_constraints.
    """

    mode_constraints: TextBotModeConstraints | None = field("modeConstraints", default=None)
