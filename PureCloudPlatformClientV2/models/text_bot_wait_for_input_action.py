# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TextBotModeConstraints


class TextBotWaitForInputAction(Model):
    """Required by the platform: mode_constraints."""

    mode_constraints: TextBotModeConstraints | None = field("modeConstraints", default=None)
