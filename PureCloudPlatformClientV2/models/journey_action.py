# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyActionMap


class JourneyAction(Model):
    """Part of JourneyContext and 1 more.

    Required by the platform: id, action_map.
    """

    id: str | None = field("id", default=None)
    action_map: JourneyActionMap | None = field("actionMap", default=None)
