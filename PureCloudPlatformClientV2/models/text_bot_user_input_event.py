# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TextBotUserInputAlternative


class TextBotUserInputEvent(Model):
    """Part of TextBotFlowTurnRequest.

    Required by the platform: mode, alternatives.
    """

    mode: Literal["Text"] | str | None = field("mode", default=None)
    alternatives: list[TextBotUserInputAlternative] | None = field("alternatives", default=None)
